#include "model/calc/portfoliototals.h"
#include "model/calc/summarise.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

InvestmentSummary row(std::optional<qint64> ownShare, std::optional<qint64> potential,
                      Currency currency = Currency::DKK)
{
    InvestmentSummary summary{.id = InvestmentId::create()};
    if (ownShare)
        summary.ownShare = SummaryAmount{Money::fromMinor(*ownShare, currency), Basis::Stated};
    if (potential)
        summary.fundPotential =
            SummaryAmount{Money::fromMinor(*potential, currency), Basis::Calculated};
    return summary;
}

const Currency euro = *Currency::fromCode(u"EUR");

} // namespace

class TestPortfolioTotals final : public QObject {
    Q_OBJECT

private slots:
    void missingIsLeftOutAndSaidSo();
    void currenciesAreNeverAdded();
    void ratioUsesOnlyInvestmentsWithBoth();
    void anOverflowingSumIsMissing();
    void onlyEqualUnitsAreAdded();
    void theMeasureFollowsTheData();
    void anySplitOfTheRowsAddsUp();
    void theLastCountApplies();
    void whatHasNoColumnIsFoundInOneText();
};

void TestPortfolioTotals::missingIsLeftOutAndSaidSo()
{
    const QList<InvestmentSummary> rows{row(100, 150), row(0, {}), row({}, {})};
    const PortfolioTotals totals = portfolioTotals(rows);
    QCOMPARE(totals.investments, 3);
    QCOMPARE(totals.ownShare.size(), 1);
    QCOMPARE(totals.ownShare.first().amount.minor(), 100);
    QCOMPARE(totals.ownShare.first().covered, 2); // A typed zero is a zero, not missing.
    QCOMPARE(totals.ownShare.first().of, 3);
    QCOMPARE(totals.fundPotential.first().calculated, 1);
    QVERIFY(totals.paidOut.isEmpty());
    QVERIFY(portfolioTotals({}).ownShare.isEmpty());
}

void TestPortfolioTotals::currenciesAreNeverAdded()
{
    const QList<InvestmentSummary> rows{row(1, {}, euro), row(2, {}), row(3, {})};
    const PortfolioTotals totals = portfolioTotals(rows);
    QCOMPARE(totals.ownShare.size(), 2);
    QCOMPARE(totals.ownShare.first().amount, Money::fromMinor(5, Currency::DKK));
    QCOMPARE(totals.ownShare.last().amount, Money::fromMinor(1, euro));
}

void TestPortfolioTotals::ratioUsesOnlyInvestmentsWithBoth()
{
    InvestmentSummary mixed = row(100, {});
    mixed.fundPotential = SummaryAmount{Money::fromMinor(900, euro), Basis::Stated};
    const QList<InvestmentSummary> rows{row(100, 111), row(500, {}), row({}, 700), mixed};
    const QList<RatioTotal> ratios =
        potentialPerInvested(rows, InvestedMeasure::OwnShare, Perspective::Fund);
    QCOMPARE(ratios.size(), 1);
    QCOMPARE(ratios.first().value, 1.11);
    QCOMPARE(ratios.first().covered, 1);
    const QList<InvestmentSummary> nothingInvested{row(0, 5)};
    QVERIFY(potentialPerInvested(nothingInvested, InvestedMeasure::OwnShare, Perspective::Fund)
                .isEmpty());
}

void TestPortfolioTotals::anOverflowingSumIsMissing()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const QList<InvestmentSummary> rows{row(most, 5), row(most, 6)};
    const PortfolioTotals totals = portfolioTotals(rows);
    QVERIFY(totals.ownShare.isEmpty());
    QCOMPARE(totals.overflowed, QStringList{u"ownShare DKK"_s});
    QCOMPARE(totals.fundPotential.first().amount.minor(), 11);
}

void TestPortfolioTotals::onlyEqualUnitsAreAdded()
{
    QList<InvestmentSummary> rows{row(1, 1), row(1, 1), row(1, 1)};
    rows[0].citizens = 20;
    rows[1].citizens = 15;
    rows[1].citizensUnit = CountUnit::Families;
    const PortfolioTotals totals = portfolioTotals(rows);
    QCOMPARE(totals.citizens.size(), 2);
    QCOMPARE(totals.citizens.first(), (CountTotal{CountUnit::Persons, 20, 1}));
    QCOMPARE(totals.citizens.last(), (CountTotal{CountUnit::Families, 15, 1}));
}

void TestPortfolioTotals::theMeasureFollowsTheData()
{
    InvestmentSummary published;
    published.contractAmount = SummaryAmount{Money::fromMinor(1, Currency::DKK), Basis::Stated};
    QCOMPARE(defaultMeasure(QList{published}), InvestedMeasure::ContractAmount);
    QCOMPARE(defaultMeasure(QList{published, row(1, {})}), InvestedMeasure::OwnShare);
    QCOMPARE(defaultMeasure({}), InvestedMeasure::OwnShare);
}

void TestPortfolioTotals::anySplitOfTheRowsAddsUp()
{
    const bool holds = rc::check("the sum of two halves is the whole", [] {
        const auto shares = *rc::gen::container<std::vector<qint32>>(rc::gen::arbitrary<qint32>());
        QList<InvestmentSummary> rows;
        for (const qint32 share : shares)
            rows.append(share % 5 == 0 ? row({}, share) : row(share, {}));
        const auto half =
            static_cast<qsizetype>(*rc::gen::inRange<std::size_t>(0, shares.size() + 1));
        const auto sum = [](const QList<InvestmentSummary> &part) {
            const PortfolioTotals totals = portfolioTotals(part);
            return totals.ownShare.isEmpty() ? 0 : totals.ownShare.first().amount.minor();
        };
        RC_ASSERT(sum(rows.first(half)) + sum(rows.sliced(half)) == sum(rows));
    });
    QVERIFY(holds);
}

void TestPortfolioTotals::theLastCountApplies()
{
    Investment investment{.id = InvestmentId::create(), .name = u"Livsstilsforløb"_s};
    investment.citizensPlanned = {{.value = 450}, {.value = 300}};
    QCOMPARE(summarise(investment, {}).citizens, std::optional<qint64>(300));
    investment.citizensPlanned.clear();
    QVERIFY(!summarise(investment, {}).citizens);
}

void TestPortfolioTotals::whatHasNoColumnIsFoundInOneText()
{
    Investment investment{.id = InvestmentId::create()};
    QCOMPARE(summarise(investment, {}).searchText, QString());
    investment.parties = {{.name = u"Århus"_s, .registrationNumber = u"55133018"_s},
                          {.name = {}, .registrationNumber = {}, .externalId = u"p2"_s}};
    investment.internalNote = u"note"_s;
    investment.effectGoals = {EffectGoal{.definition = u"in work"_s}, EffectGoal{}};
    investment.sources = {Source{.id = u"A1"_s, .title = u"Annex"_s}};
    QCOMPARE(summarise(investment, {}).searchText,
             u"Århus\n55133018\np2\nnote\nin work\nA1\nAnnex"_s);
}

QTEST_GUILESS_MAIN(TestPortfolioTotals)
#include "tst_portfoliototals.moc"
