#include "model/items/ratecardmodel.h"
#include "tests/calc/examplecontract.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QUuid housing = examples::contractId(1);
const QUuid job = examples::contractId(2);

QList<EffectGoal> goals()
{
    return {{.id = housing, .definition = u"Egen bolig"_s}, {.id = job, .definition = u"Job"_s}};
}

QList<CheckDate> checks()
{
    return {{.period = 1, .name = u"6 mdr."_s}, {.period = 2, .name = u"12 mdr."_s}, {.period = 3}};
}

PartContext danish()
{
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    context.currency = Currency::DKK;
    return context;
}

QString asText(const RateCardModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "));
    }
    return lines.join(u'\n');
}

} // namespace

class TestRateCard final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void hasARowForEachGoal();
    void readsWhatIsTyped();
    void aNamedRowLeavesRoomForAnother();
    void pastes_data();
    void pastes();
    void saysWhatCannotBeRead();
    void makesAComponentOfEachPrice();
    void refusesSeveralPrices_data();
    void refusesSeveralPrices();
    void givesComponentsThatAreThereThePrice();

private:
    std::unique_ptr<RateCardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRateCard::init()
{
    m_tester.reset();
    m_model = std::make_unique<RateCardModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCard(checks(), goals(), danish());
}

void TestRateCard::hasARowForEachGoal()
{
    QCOMPARE(asText(*m_model), u"Egen bolig |  |  | \nJob |  |  | \n |  |  | "_s);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"12 mdr."_s);
    QCOMPARE(m_model->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Period 3"_s);
    QVERIFY(m_model->rows().isEmpty());
}

void TestRateCard::readsWhatIsTyped()
{
    QSignalSpy changed(m_model.get(), &RateCardModel::dataChanged);
    QVERIFY(m_model->setData(m_model->index(0, 1), u"28 tkr"_s, Qt::EditRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"28.000"_s);
    QCOMPARE(
        m_model->rows(),
        (QList<RateCardRow>{
            {housing, u"Egen bolig"_s, {examples::kroner(28'000), std::nullopt, std::nullopt}}}));
    QVERIFY(!m_model->setData(m_model->index(0, 0), QString(), Qt::EditRole));
    QVERIFY(m_model->setData(m_model->index(0, 1), QString(), Qt::EditRole));
    QVERIFY(m_model->rows().isEmpty());
}

void TestRateCard::aNamedRowLeavesRoomForAnother()
{
    QVERIFY(m_model->setData(m_model->index(2, 0), u"Trivsel"_s, Qt::EditRole));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(m_model->setData(m_model->index(2, 3), u"500"_s, Qt::EditRole));
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(m_model->rows().constFirst().goal.isNull());
    QCOMPARE(m_model->rows().constFirst().name, u"Trivsel"_s);
}

void TestRateCard::pastes_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("left");
    QTest::newRow("prices alone") << 0 << 1 << u"100\t200\r\n\t300\r\n"_s
                                  << u"Egen bolig | 100 | 200 | \nJob |  | 300 | \n |  |  | "_s
                                  << 0;
    QTest::newRow("with names and a header")
        << 0 << 0 << u"\t6\t12\t18\njob\t1\t2\t3\nTrivsel\t4\t\t5"_s
        << u"Egen bolig |  |  | \njob | 1 | 2 | 3\nTrivsel | 4 |  | 5\n |  |  | "_s << 0;
    QTest::newRow("with a header in words")
        << 0 << 0 << u"Mål\tet halvt år\tet helt år\nEgen bolig\t1.000\t2.000"_s
        << u"Egen bolig | 1.000 | 2.000 | \nJob |  |  | \n |  |  | "_s << 0;
    QTest::newRow("past the last row") << 2 << 1 << u"7\n8"_s
                                       << u"Egen bolig |  |  | \nJob |  |  | \n | 7 |  | \n | 8 | "
                                          " | \n |  |  | "_s
                                       << 0;
    QTest::newRow("past the last column")
        << 0 << 3 << u"1\t2\t3"_s << u"Egen bolig |  |  | 1\nJob |  |  | \n |  |  | "_s << 2;
}

void TestRateCard::pastes()
{
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const QString, block);
    QFETCH(const QString, expected);
    QFETCH(const int, left);
    QCOMPARE(m_model->paste(m_model->index(row, column), block), left);
    QCOMPARE(asText(*m_model), expected);
}

void TestRateCard::saysWhatCannotBeRead()
{
    QVERIFY(!m_model->unread().isValid());
    QVERIFY(m_model->setData(m_model->index(1, 2), u"ca. 60"_s, Qt::EditRole));
    QCOMPARE(m_model->unread(), m_model->index(1, 2));
    QCOMPARE(m_model->index(1, 2).data().toString(), u"ca. 60"_s);
}

void TestRateCard::makesAComponentOfEachPrice()
{
    ContractTerms terms;
    terms.checks = checks();
    const auto price = [](qint64 amount) {
        return std::optional(examples::kroner(amount));
    };
    const Result<ContractTerms> made =
        withRateCard(terms,
                     {{housing, u"Bolig"_s, {price(28), price(28), price(28)}},
                      {job, u"Job"_s, {price(20), price(20), price(20)}},
                      {{}, u"Trivsel"_s, {price(0), price(0), price(0)}}});
    QVERIFY(made);
    QStringList found;
    for (const PaymentComponent &component : made->components) {
        QVERIFY(!component.id.isNull());
        found.append(u"%1: %2"_s.arg(component.name).arg(component.price.price->minor() / 100));
    }
    QCOMPARE(found, (QStringList{u"Bolig: 28"_s, u"Job: 20"_s}));
    QCOMPARE(made->components.at(1).effectGoal, job);
    QCOMPARE(made->checks, terms.checks);
}

void TestRateCard::refusesSeveralPrices_data()
{
    QTest::addColumn<QList<std::optional<Money>>>("prices");

    const auto price = [](qint64 amount) {
        return std::optional(examples::kroner(amount));
    };
    QTest::newRow("another at one check")
        << QList<std::optional<Money>>{price(20), price(40), price(20)};
    QTest::newRow("none at one check")
        << QList<std::optional<Money>>{price(5), std::nullopt, price(5)};
}

void TestRateCard::refusesSeveralPrices()
{
    QFETCH(const QList<std::optional<Money>>, prices);
    const auto made = withRateCard({}, {{job, u"Job"_s, prices}});
    QVERIFY(!made);
    QCOMPARE(made.error().where, u"Job"_s);
}

void TestRateCard::givesComponentsThatAreThereThePrice()
{
    ContractTerms terms;
    terms.checks = checks();
    const QList<RateCardRow> first{{housing, u"Bolig"_s, {examples::kroner(28)}}};
    const QList<RateCardRow> second{{housing, u"Bolig"_s, {examples::kroner(30)}}};
    terms = *withRateCard(terms, first);
    terms.components[0].quota = Quantity::fromWhole(45);
    const ContractTerms again = *withRateCard(terms, second);
    QCOMPARE(again.components.size(), 1);
    QCOMPARE(again.components[0].id, terms.components[0].id);
    QCOMPARE(again.components[0].quota, Quantity::fromWhole(45));
    QCOMPARE(again.components[0].price.price, examples::kroner(30));
}

QTEST_GUILESS_MAIN(TestRateCard)
#include "tst_ratecard.moc"
