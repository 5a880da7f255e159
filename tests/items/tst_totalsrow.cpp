#include "model/document/portfoliodocument.h"
#include "model/items/totalsrowmodel.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Investment investment(const QString &name, std::optional<qint64> share = {})
{
    Investment result{.id = InvestmentId::create(), .name = name};
    if (share)
        result.ownShare = MoneyFigure{.amount = Money::fromMinor(*share * 100, Currency::DKK)};
    return result;
}

} // namespace

/// The row of totals below the table.
class TestTotalsRow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark)); }
    void followsTheFilter();
    void screenReadersHearTheColumnAndWhatIsNotAddedUp();
    void countsAreWrittenInTheLanguage();
    void saysWhereRoundingIsSeen_data();
    void saysWhereRoundingIsSeen();

private:
    void show(const QList<Investment> &investments)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created =
            PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                      {newPortfolio(u"Fonden"_s), investments}, u"Mette"_s);
        QVERIFY(created);
        m_model.setDocument(nullptr);
        m_document = std::move(*created);
        m_model.setDocument(m_document.get());
    }
    QString total(InvestmentColumn column, int role = Qt::DisplayRole) const
    {
        return m_totals.index(0, static_cast<int>(column)).data(role).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    InvestmentTableModel m_model;
    TotalsRowModel m_totals{m_model};
    QAbstractItemModelTester m_tester{&m_totals,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestTotalsRow::followsTheFilter()
{
    show(
        {investment(u"Vest"_s, 12'500'000), investment(u"Øst"_s, 1'500'000), investment(u"Tom"_s)});
    QCOMPARE(total(InvestmentColumn::OwnShare), u"14,0\n2 of 3"_s);
    QCOMPARE(total(InvestmentColumn::FundPotential), u"–\n0 of 3"_s);
    m_model.setFilter({.words = u"vest"_s});
    QCOMPARE(total(InvestmentColumn::OwnShare), u"12,5\n1 of 1"_s);
    QCOMPARE(total(InvestmentColumn::Name), u"Total of the filter\n1 of 3 investments"_s);
    m_model.setFilter({});
}

void TestTotalsRow::screenReadersHearTheColumnAndWhatIsNotAddedUp()
{
    show({investment(u"Et"_s, 10)});
    const auto share = static_cast<int>(InvestmentColumn::OwnShare);
    const QString title =
        m_totals.headerData(share, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QVERIFY(!title.isEmpty());
    QVERIFY(title != QString::number(share + 1));
    QVERIFY(total(InvestmentColumn::Stage).isEmpty());
    QCOMPARE(total(InvestmentColumn::Stage, Qt::AccessibleTextRole), u"No total"_s);
}

void TestTotalsRow::countsAreWrittenInTheLanguage()
{
    QList<Investment> many;
    for (int i = 0; i < 1200; ++i)
        many.append(investment(QString::number(i)));
    show(many);
    QVERIFY2(total(InvestmentColumn::Name).contains(u"1.200 "_s),
             qPrintable(total(InvestmentColumn::Name)));
}

void TestTotalsRow::saysWhereRoundingIsSeen_data()
{
    QTest::addColumn<QList<qint64>>("shares");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("adds up as written") << QList<qint64>{12'500'000, 1'500'000} << false;
    QTest::newRow("1,0 and 1,0 are 2,1") << QList<qint64>{1'040'000, 1'040'000} << true;
    QTest::newRow("0,85 and 0,15 are 1,0") << QList<qint64>{850'000, 150'000} << false;
    QTest::newRow("0,04 and 1,0 are 1,0") << QList<qint64>{40'000, 1'000'000} << true;
}

void TestTotalsRow::saysWhereRoundingIsSeen()
{
    QFETCH(QList<qint64>, shares);
    QFETCH(bool, isSaid);
    QList<Investment> investments;
    for (const qint64 share : std::as_const(shares))
        investments.append(investment(QString::number(share), share));
    show(investments);
    const QString sentence = u"Rounding may mean that the figures do not add up."_s;
    QCOMPARE(total(InvestmentColumn::OwnShare, Qt::ToolTipRole).contains(sentence), isSaid);
    m_model.setContext({.amountsHidden = true});
    QVERIFY(!total(InvestmentColumn::OwnShare, Qt::ToolTipRole).contains(sentence));
    m_model.setContext({});
}

QTEST_GUILESS_MAIN(TestTotalsRow)
#include "tst_totalsrow.moc"
