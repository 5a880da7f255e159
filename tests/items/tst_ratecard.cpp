#include "tests/items/ratecardfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::ratecards;
using namespace Qt::StringLiterals;

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
    void makesAComponentOfEachPrice_data();
    void makesAComponentOfEachPrice();
    void namesManyChecksByTheirEnds();
    void givesComponentsThatAreThereThePrice_data();
    void givesComponentsThatAreThereThePrice();
    void showsWhatIsPaidNow();

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
    m_model->setCard(termsWith(checks()), goals(), danish());
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
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"Bolig"_s, Qt::EditRole));
    QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->flags(m_model->index(2, 0)).testFlag(Qt::ItemIsEditable));
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
        << u"Egen bolig |  |  | \nJob | 1 | 2 | 3\nTrivsel | 4 |  | 5\n |  |  | "_s << 0;
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

void TestRateCard::makesAComponentOfEachPrice_data()
{
    QTest::addColumn<Prices>("prices");
    QTest::addColumn<QStringList>("components");
    QTest::newRow("the same at all checks") << Prices{28, 28, 28} << QStringList{u"Bolig: 28"_s};
    QTest::newRow("nothing") << Prices{0, {}, 0} << QStringList();
    QTest::newRow("another at one check")
        << Prices{20, 40, 20}
        << QStringList{u"Bolig (6 mdr., 3): 20 at 1, 3"_s, u"Bolig (12 mdr.): 40 at 2"_s};
    QTest::newRow("none at one check") << Prices{5, {}, 5} << QStringList{u"Bolig: 5 at 1, 3"_s};
    QTest::newRow("none at the last check")
        << Prices{5, 6} << QStringList{u"Bolig (6 mdr.): 5 at 1"_s, u"Bolig (12 mdr.): 6 at 2"_s};
}

void TestRateCard::makesAComponentOfEachPrice()
{
    QFETCH(const Prices, prices);
    QFETCH(const QStringList, components);
    const ContractTerms made = withRateCard(termsWith(checks()), {rowOf(u"Bolig"_s, prices)});
    QCOMPARE(asText(made), components);
    for (const PaymentComponent &component : made.components)
        QVERIFY(!component.id.isNull() && component.effectGoal == housing);
}

void TestRateCard::namesManyChecksByTheirEnds()
{
    QList<CheckDate> all;
    for (int period = 1; period <= 5; ++period)
        all.append({.period = period, .date = examples::day(2025 + period, 1, 1)});
    const ContractTerms made =
        withRateCard(termsWith(all), {rowOf(u"Job"_s, {20, 20, 20, 40, 20})});
    QCOMPARE(asText(made),
             (QStringList{u"Job (2026-01-01 – 2028-01-01, 2030-01-01): 20 at 1-3, 5"_s,
                          u"Job (2029-01-01): 40 at 4"_s}));
}

void TestRateCard::givesComponentsThatAreThereThePrice_data()
{
    QTest::addColumn<Prices>("before");
    QTest::addColumn<Prices>("after");
    QTest::addColumn<QList<int>>("kept"); // Which of those before each of those after was.
    QTest::newRow("one price for another")
        << Prices{28, 28, 28} << Prices{30, 30, 30} << QList<int>{0};
    QTest::newRow("several others") << Prices{20, 40, 20} << Prices{25, 45, 25} << QList<int>{0, 1};
    QTest::newRow("the same card") << Prices{20, 40, 20} << Prices{20, 40, 20} << QList<int>{0, 1};
    QTest::newRow("a price moves to another check")
        << Prices{20, 20, 40} << Prices{20, 40, 40} << QList<int>{0, 1};
    QTest::newRow("several become one")
        << Prices{20, 40, 60} << Prices{40, 40, 40} << QList<int>{1};
    QTest::newRow("one becomes several")
        << Prices{20, 20, 20} << Prices{20, 40, 20} << QList<int>{0, -1};
}

void TestRateCard::givesComponentsThatAreThereThePrice()
{
    QFETCH(const Prices, before);
    QFETCH(const Prices, after);
    QFETCH(const QList<int>, kept);
    ContractTerms terms = withRateCard(termsWith(checks()), {rowOf(u"Bolig"_s, before)});
    for (PaymentComponent &component : terms.components)
        component.quota = Quantity::fromWhole(45);
    const PaymentComponent bonus{
        .id = QUuid::createUuid(), .name = u"Bolig (bonus)"_s, .effectGoal = housing};
    terms.components.append(bonus); // No card made it.
    const ContractTerms again = withRateCard(terms, {rowOf(u"Bolig"_s, after)});
    QVERIFY(again.components.contains(bonus));
    QCOMPARE(again.components.size(), kept.size() + 1);
    ContractTerms made = again;
    made.components.removeOne(bonus);
    QCOMPARE(asText(made), asText(withRateCard(termsWith(checks()), {rowOf(u"Bolig"_s, after)})));
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(made.components.at(i).quota, std::optional(Quantity::fromWhole(45)));
        if (kept.at(i) >= 0)
            QCOMPARE(made.components.at(i).id, terms.components.at(kept.at(i)).id);
    }
}

void TestRateCard::showsWhatIsPaidNow()
{
    const QString name = u"Egen bolig"_s;
    ContractTerms terms = withRateCard(termsWith(checks()), {rowOf(name, {20, 40, 20})});
    terms.checks[1].name = u"Et år"_s; // Since the card was taken.
    terms.checks[2].date = examples::day(2027, 1, 1);
    terms.components.append({.id = QUuid::createUuid(), // A bonus that no card made.
                             .name = name + u" (bonus)"_s,
                             .effectGoal = housing,
                             .periods = {2},
                             .price = {.price = examples::kroner(5)}});
    m_model->setCard(terms, goals(), danish());
    QCOMPARE(asText(*m_model), u"Egen bolig | 20 | 40 | 20\nJob |  |  | \n |  |  | "_s);
    QCOMPARE(withRateCard(terms, m_model->rows()), terms); // Nothing is typed yet.
    QVERIFY(m_model->setData(m_model->index(0, 2), u"45"_s, Qt::EditRole));
    const ContractTerms again = withRateCard(terms, m_model->rows());
    QCOMPARE(asText(again),
             (QStringList{u"Egen bolig (6 mdr., 2027-01-01): 20 at 1, 3"_s,
                          u"Egen bolig (Et år): 45 at 2"_s, u"Egen bolig (bonus): 5 at 2"_s}));
    for (qsizetype i = 0; i < terms.components.size(); ++i)
        QCOMPARE(again.components.at(i).id, terms.components.at(i).id);
    m_model->setCard(again, goals(), danish());
    for (int column = 1; column <= 3; ++column)
        QVERIFY(m_model->setData(m_model->index(0, column), QString(), Qt::EditRole));
    QCOMPARE(asText(withRateCard(again, m_model->rows())),
             QStringList{u"Egen bolig (bonus): 5 at 2"_s});
}

QTEST_GUILESS_MAIN(TestRateCard)
#include "tst_ratecard.moc"
