#include "model/items/portfoliochart.h"

#include <QtTest/QTest>

#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Form = ChartDescription::Form;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);

Money kroner(qint64 millions)
{
    return Money::fromMinor(millions * 100'000'000, Currency::DKK);
}

InvestmentSummary investment(std::optional<Money> invested, std::optional<Money> potential)
{
    InvestmentSummary summary;
    summary.id = InvestmentId::create();
    if (invested)
        summary.ownShare = SummaryAmount{*invested, Basis::Stated};
    if (potential)
        summary.fundPotential = SummaryAmount{*potential, Basis::Calculated};
    return summary;
}

Portfolio withTotals()
{
    Portfolio portfolio = newPortfolio(u"Fonden"_s);
    Source report;
    report.id = u"A1"_s;
    report.title = u"Annual report 2025"_s;
    portfolio.sources.append(report);
    Provenance provenance;
    provenance.sourceId = u"A1"_s;
    portfolio.statedTotals = {
        {TotalSubject::Invested, TotalPrecision::About, {}, kroner(56), provenance},
        {TotalSubject::FundPotential, TotalPrecision::MoreThan, {}, kroner(62), provenance}};
    return portfolio;
}

ChartDescription chartOf(const Portfolio &portfolio, const QList<InvestmentSummary> &investments,
                         bool everything = true)
{
    return portfolioChart(portfolio, investments, everything, {.currency = {}, .date = {}}, danish);
}

} // namespace

class TestPortfolioChart final : public QObject {
    Q_OBJECT

private slots:
    void capitalWithoutPotentialStandsBeside();
    void sentenceFollowsTheRatio_data();
    void sentenceFollowsTheRatio();
    void statedTotalsOnlyOfTheWhole();
    void totalsGiveTheRatioWhereNothingElseDoes();
    void otherPerspectiveHasOtherTotals();
    void bothHaveARatioEach();
    void saysWhyThereIsNoRatio();
};

void TestPortfolioChart::capitalWithoutPotentialStandsBeside()
{
    const ChartDescription chart =
        chartOf(newPortfolio(u"Fonden"_s),
                {investment(kroner(10), kroner(20)), investment(kroner(5), {}),
                 investment({}, kroner(3)), investment({}, {})});
    QCOMPARE(chart.rows.size(), 3);
    QCOMPARE(chart.rows.at(0).name, u"1 of 4, with both amounts"_s);
    QCOMPARE(chart.rows.at(0).marks.at(0).amount, kroner(10));
    QCOMPARE(chart.rows.at(1).name, u"1 of 4, without a potential"_s);
    QCOMPARE(chart.rows.at(1).marks.size(), 1);
    QCOMPARE(chart.rows.at(2).name, u"1 of 4, without an invested amount"_s);
    QCOMPARE(chart.figure, u"2,00"_s);
    QVERIFY(chart.figureText.contains(u"1 of 4"_s));
    QVERIFY(chart.title.startsWith(u"Invested (own share) and calculated potential"_s));
    QVERIFY(!chart.caption.contains(u"Source"_s));
}

void TestPortfolioChart::sentenceFollowsTheRatio_data()
{
    QTest::addColumn<int>("invested");
    QTest::addColumn<int>("potential");
    QTest::addColumn<QString>("start");
    QTest::newRow("larger") << 9 << 10 << u"The potential is larger than"_s;
    QTest::newRow("smaller") << 10 << 9 << u"The potential is smaller than"_s;
    QTest::newRow("equal") << 10 << 10 << u"The potential is as large as"_s;
    QTest::newRow("negative") << 10 << -5 << u"The potential is smaller than"_s;
    QTest::newRow("zero") << 10 << 0 << u"The potential is smaller than"_s;
}

void TestPortfolioChart::sentenceFollowsTheRatio()
{
    QFETCH(const int, invested);
    QFETCH(const int, potential);
    QFETCH(const QString, start);
    const ChartDescription chart =
        chartOf(newPortfolio(u"Fonden"_s), {investment(kroner(invested), kroner(potential))});
    QVERIFY2(chart.sentence.startsWith(start), qPrintable(chart.sentence));
    QVERIFY(chart.sentence.contains(chart.figure));
}

void TestPortfolioChart::statedTotalsOnlyOfTheWhole()
{
    const QList<InvestmentSummary> investments{investment(kroner(10), kroner(20))};
    const ChartDescription whole = chartOf(withTotals(), investments);
    QCOMPARE(whole.rows.size(), 2);
    QCOMPARE(whole.rows.at(1).name, u"the whole, as published"_s);
    QCOMPARE(whole.rows.at(1).marks.at(0).label, u"about 56,0 stated"_s);
    QCOMPARE(whole.rows.at(1).marks.at(1).label, u"more than 62,0 stated"_s);
    QVERIFY(whole.rows.at(1).marks.at(0).stated);
    QVERIFY2(whole.caption.contains(u"Source: Annual report 2025."_s), qPrintable(whole.caption));
    const ChartDescription filtered = chartOf(withTotals(), investments, false);
    QCOMPARE(filtered.rows.size(), 1);
    QVERIFY(!filtered.caption.contains(u"Source"_s));
    QCOMPARE(whole.figure, filtered.figure); // By the investments, not by the totals.
}

void TestPortfolioChart::totalsGiveTheRatioWhereNothingElseDoes()
{
    const ChartDescription chart = chartOf(withTotals(), {investment({}, {})});
    QCOMPARE(chart.figure, u"1,11"_s);
    QVERIFY(chart.figureText.contains(u"totals stated"_s));
    const ChartDescription filtered = chartOf(withTotals(), {investment({}, {})}, false);
    QVERIFY(filtered.figure.isEmpty());
    QCOMPARE(filtered.form, Form::Sentence);
    const ChartDescription none = chartOf(newPortfolio(u"Fonden"_s), {});
    QCOMPARE(none.sentence, u"There are no investments to show."_s);
}

void TestPortfolioChart::otherPerspectiveHasOtherTotals()
{
    const ChartDescription chart = portfolioChart(
        withTotals(), {}, true,
        {.perspective = Perspective::PublicEconomy, .currency = {}, .date = {}}, danish);
    QCOMPARE(chart.rows.size(), 1);
    QCOMPARE(chart.rows.at(0).marks.size(), 1);
    QVERIFY(chart.figure.isEmpty());
}

void TestPortfolioChart::bothHaveARatioEach()
{
    InvestmentSummary whole = investment(kroner(10), kroner(12));
    whole.publicPotential = SummaryAmount{kroner(20), Basis::Calculated};
    InvestmentSummary onlyPublic = investment(kroner(10), {});
    onlyPublic.publicPotential = SummaryAmount{kroner(30), Basis::Calculated};
    const auto both = [](const QList<InvestmentSummary> &investments) {
        return portfolioChart(newPortfolio(u"Fonden"_s), investments, true,
                              {.perspective = ShownPerspective::both(), .currency = {}, .date = {}},
                              danish);
    };
    const ChartDescription chart = both({whole, onlyPublic});
    QVERIFY(chart.figure.isEmpty());
    QCOMPARE(chart.sentence,
             u"For each DKK invested there is a potential of 1,20 for the fund, and of 2,50 for "
             "the public economy."_s);
    QStringList names;
    for (const ChartDescription::Row &row : chart.rows)
        names << row.name;
    QCOMPARE(names,
             QStringList({u"The fund, 1 of 2, with both amounts"_s,
                          u"The fund, 1 of 2, without a potential"_s,
                          u"The public economy, 2 of 2, with both amounts"_s}));
    QCOMPARE(chart.rows.constLast().marks.at(1).amount, kroner(50));
    QVERIFY(both({investment(kroner(10), kroner(12))})
                .sentence.endsWith(u"for the public economy it is not known."_s));
}

void TestPortfolioChart::saysWhyThereIsNoRatio()
{
    const Portfolio portfolio = newPortfolio(u"Fonden"_s);
    QCOMPARE(chartOf(portfolio, {investment(kroner(1), {})}).sentence,
             u"No investment has both an invested amount and a potential."_s);
    QCOMPARE(chartOf(portfolio, {investment(kroner(0), kroner(1))}).sentence,
             u"Nothing has been invested in the investments that have both amounts."_s);
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::DKK);
    const ChartDescription huge =
        chartOf(portfolio, {investment(most, most), investment(most, most)});
    QCOMPARE(huge.sentence, u"The amounts are too large to add up."_s);
    QCOMPARE(huge.rows.at(0).marks.at(0).label, u"too large to add up"_s);
}

QTEST_APPLESS_MAIN(TestPortfolioChart)
#include "tst_portfoliochart.moc"
