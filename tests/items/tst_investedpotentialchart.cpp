#include "model/items/investedpotentialchart.h"

#include <QtTest/QTest>

#include <cmath>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Form = ChartDescription::Form;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);

std::optional<SummaryAmount> millions(double amount, Basis basis = Basis::Calculated)
{
    return SummaryAmount{Money::fromMinor(std::llround(amount * 1e8), Currency::DKK), basis};
}

InvestmentSummary investment(std::optional<SummaryAmount> invested,
                             std::optional<SummaryAmount> potential)
{
    InvestmentSummary summary;
    summary.id = InvestmentId::create();
    summary.name = u"Ungehjem Vest"_s;
    summary.ownShare = invested;
    summary.fundPotential = potential;
    return summary;
}

QList<InvestmentSummary> withPublic(QList<InvestmentSummary> investments)
{
    for (InvestmentSummary &each : investments)
        each.publicPotential = millions(3);
    return investments;
}

/// `larger` with more potential than cost, `smaller` with less, `missing` without a potential.
QList<InvestmentSummary> several(int larger, int smaller, int missing)
{
    QList<InvestmentSummary> investments;
    for (int i = 0; i < larger; ++i)
        investments << investment(millions(1), millions(2));
    for (int i = 0; i < smaller; ++i)
        investments << investment(millions(2), millions(1));
    for (int i = 0; i < missing; ++i)
        investments << investment(millions(2), {});
    return investments;
}

InvestedPotentialOptions options()
{
    return {.order = InvestedPotentialOrder::Table, .currency = {}, .date = {}};
}

ChartDescription chartOf(const QList<InvestmentSummary> &investments,
                         const InvestedPotentialOptions &asked = options())
{
    return investedPotentialChart(newPortfolio(u"Fonden"_s), investments, asked, danish);
}

} // namespace

class TestInvestedPotentialChart final : public QObject {
    Q_OBJECT

private slots:
    void sentenceSaysTheCounts_data();
    void sentenceSaysTheCounts();
    void titleSaysWhatIsShown();
    void captionSaysTheCover();
    void bothStandBesideEachOther();
    void manyOfBothAreNeverPoints();
    void captionNamesNoSource();
    void marksSayBasisAndMissing();
    void negativeAndHuge();
    void formFollowsTheCount_data();
    void formFollowsTheCount();
    void othersSayTheirCover();
    void pointsCountEverybodyOnce();
    void pointsNeedBothAmounts();
    void otherCurrenciesAreSaid();
    void ticksSpanTheAmounts_data();
    void ticksSpanTheAmounts();
    void tableHoldsExactFigures();
};

void TestInvestedPotentialChart::sentenceSaysTheCounts_data()
{
    QTest::addColumn<int>("larger");
    QTest::addColumn<int>("smaller");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << 0 << 0 << 0 << u"There are no investments to show."_s;
    QTest::newRow("none has both")
        << 0 << 0 << 9 << u"No investment has both an invested amount and a potential."_s;
    QTest::newRow("one, larger")
        << 1 << 0 << 0
        << u"The one investment with both amounts has a larger potential than it has cost."_s;
    QTest::newRow("one, smaller") << 0 << 1 << 3
                                  << u"The one investment with both amounts does not have a larger "
                                     "potential than it has cost."_s;
    QTest::newRow("none of nine")
        << 0 << 9 << 0 << u"None of nine investments has a larger potential than it has cost."_s;
    QTest::newRow("one of nine")
        << 1 << 8 << 0 << u"One of nine investments has a larger potential than it has cost."_s;
    QTest::newRow("five of seven")
        << 5 << 2 << 2
        << u"Five of seven investments have a larger potential than they have cost."_s;
    QTest::newRow("all nine") << 9 << 0 << 0
                              << u"All nine investments have a larger potential than they have "
                                 "cost."_s;
    QTest::newRow("all with both") << 7 << 0 << 2
                                   << u"All seven investments with both amounts have a larger "
                                      "potential than they have cost."_s;
    QTest::newRow("many")
        << 1'200 << 300 << 0
        << u"1.200 of 1.500 investments have a larger potential than they have cost."_s;
}

void TestInvestedPotentialChart::sentenceSaysTheCounts()
{
    QFETCH(const int, larger);
    QFETCH(const int, smaller);
    QFETCH(const int, missing);
    QFETCH(const QString, sentence);
    QCOMPARE(chartOf(several(larger, smaller, missing)).sentence, sentence);
}

void TestInvestedPotentialChart::titleSaysWhatIsShown()
{
    InvestedPotentialOptions asked = options();
    const QList<InvestmentSummary> calculated = several(1, 0, 0);
    const QString share = chartOf(calculated, asked).title;
    QVERIFY2(share.startsWith(u"Invested (own share) and calculated potential, "_s),
             qPrintable(share));
    asked.date = PartialDate::fromDate({2026, 12, 31});
    QCOMPARE(chartOf(calculated, asked).title, share + u", 31.12.2026"_s);
    asked.measure = InvestedMeasure::ContractAmount;
    QVERIFY(chartOf(calculated, asked).title.startsWith(u"Invested (contract amount) and "_s));
    asked.perspective = Perspective::PublicEconomy;
    const QString publicTitle = chartOf(calculated, asked).title;
    QVERIFY(publicTitle != share && !publicTitle.contains(u"calculated"_s));
    const QList<InvestmentSummary> stated{investment(millions(1), millions(2, Basis::Stated))};
    QVERIFY(chartOf(stated).title.contains(u"stated potential"_s));
}

void TestInvestedPotentialChart::bothStandBesideEachOther()
{
    InvestedPotentialOptions asked = options();
    asked.perspective = ShownPerspective::both();
    QList<InvestmentSummary> investments = withPublic(several(2, 1, 1));
    investments[0].publicPotential->basis = Basis::Stated;
    const ChartDescription chart = chartOf(investments, asked);
    QVERIFY(chart.title.contains(u"both perspectives"_s));
    QCOMPARE(chart.sentence,
             u"Two of three investments have a larger potential for the fund than they have cost, "
             "and four of four for the public economy."_s);
    QCOMPARE(
        chart.caption,
        u"The fund, 3 of 4 with a potential: 3 calculated; 1 missing. The public economy, 4 of "
        "4 with a potential: 3 calculated, 1 stated. The two potentials are never added "
        "together."_s);
    const QList<ChartDescription::Mark> &marks = chart.rows.constFirst().marks;
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.at(2).series, ChartDescription::Series::SecondPotential);
    QVERIFY(!marks.at(1).stated && marks.at(2).stated);
    QVERIFY(chart.rows.constFirst().tooltip.contains(u"The fund's potential: "_s));
    QVERIFY(chart.rows.constFirst().tooltip.contains(u"The public economy's potential: "_s));
    QVERIFY(
        chart.rows.constFirst().tooltip.contains(u"The public economy's potential − invested: "_s));

    const QList<QStringList> table = chartTable(chart, danish);
    QCOMPARE(table.constFirst().size(), 5);
    QCOMPARE(table.at(1).mid(1),
             QStringList(
                 {u"1.000.000"_s, u"2.000.000"_s, u"3.000.000"_s, u"public potential stated"_s}));
    QCOMPARE(table.at(4).at(2), u"missing"_s);
}

void TestInvestedPotentialChart::manyOfBothAreNeverPoints()
{
    InvestedPotentialOptions asked = options();
    asked.perspective = ShownPerspective::both();
    asked.allAsPoints = true;
    const ChartDescription chart = chartOf(withPublic(several(50, 0, 0)), asked);
    QCOMPARE(chart.form, Form::Dumbbells);
    QVERIFY(chart.points.isEmpty());
    QCOMPARE(chart.rows.size(), 21);
    QVERIFY2(chart.rows.constLast().text.endsWith(u"the public economy's 90,0 (30 of 30)"_s),
             qPrintable(chart.rows.constLast().text));
}

void TestInvestedPotentialChart::captionSaysTheCover()
{
    QList<InvestmentSummary> investments = several(4, 2, 2);
    investments << investment({}, millions(9.4, Basis::Stated));
    Portfolio portfolio = newPortfolio(u"Fonden"_s);
    portfolio.notice = u"Illustrative\nfigures"_s;
    QCOMPARE(investedPotentialChart(portfolio, investments, options(), danish).caption,
             u"7 of 9 with a potential: 6 calculated, 1 stated; 2 missing. 8 of 9 with an invested "
             "amount. Illustrative figures"_s);
    QCOMPARE(chartOf(several(1, 0, 0)).caption, u"1 of 1 with a potential: 1 calculated."_s);
}

void TestInvestedPotentialChart::captionNamesNoSource()
{
    const Portfolio portfolio = newPortfolio(u"Fonden"_s);
    QVERIFY(!portfolio.sources.isEmpty()); // Of the discount rate.
    QVERIFY(!chartOf(several(1, 0, 0)).caption.contains(portfolio.sources.constFirst().title));
}

void TestInvestedPotentialChart::marksSayBasisAndMissing()
{
    const ChartDescription chart =
        chartOf({investment(millions(8.7, Basis::Stated), millions(9.4, Basis::Stated)),
                 investment(millions(3), {}), investment(millions(0), millions(0))});
    const auto mark = [&](qsizetype row, qsizetype index) {
        return chart.rows.at(row).marks.at(index);
    };
    QCOMPARE(mark(0, 0).label, u"8,7"_s);
    QVERIFY(!mark(0, 0).stated); // What is invested is never calculated.
    QCOMPARE(mark(0, 1).label, u"9,4 stated"_s);
    QCOMPARE(mark(0, 1).figure, u"9,4"_s);
    QVERIFY(mark(0, 1).stated);
    QCOMPARE(mark(1, 1).label, u"missing"_s);
    QVERIFY(!mark(1, 1).amount);
    QVERIFY(mark(2, 1).amount); // Zero is an amount.
    QVERIFY(mark(2, 1).label != u"missing");
    QVERIFY(chart.rows.at(0).tooltip.contains(u"8.700.000"_s));
    QVERIFY(chart.rows.at(0).tooltip.contains(u"(stated)"_s));
}

void TestInvestedPotentialChart::negativeAndHuge()
{
    const ChartDescription chart = chartOf({investment(millions(100'000), millions(-1.5))});
    QCOMPARE(chart.rows.at(0).marks.at(0).label, u"100.000,0"_s);
    QCOMPARE(chart.rows.at(0).marks.at(1).label, u"−1,5"_s);
    QCOMPARE(chartValue(*chart.rows.at(0).marks.at(1).amount), -1.5);
}

void TestInvestedPotentialChart::formFollowsTheCount_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("points");
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("rows");
    QTest::newRow("0") << 0 << false << Form::Sentence << 0;
    QTest::newRow("1") << 1 << false << Form::PairedBars << 1;
    QTest::newRow("12") << 12 << false << Form::PairedBars << 12;
    QTest::newRow("13") << 13 << false << Form::Dumbbells << 13;
    QTest::newRow("40") << 40 << true << Form::Dumbbells << 40;
    QTest::newRow("41") << 41 << false << Form::Dumbbells << 21;
    QTest::newRow("41 points") << 41 << true << Form::Scatter << 41;
}

void TestInvestedPotentialChart::formFollowsTheCount()
{
    QFETCH(const int, count);
    QFETCH(const bool, points);
    InvestedPotentialOptions asked = options();
    asked.allAsPoints = points;
    const ChartDescription chart = chartOf(several(count, 0, 0), asked);
    QTEST(chart.form, "form");
    QTEST(static_cast<int>(chart.rows.size()), "rows");
    const bool isCut = chart.rows.size() < count;
    QCOMPARE(chart.title.contains(u"largest"_s), isCut);
    if (isCut)
        QVERIFY2(chart.title.endsWith(u", the 20 largest of 41"_s), qPrintable(chart.title));
}

void TestInvestedPotentialChart::othersSayTheirCover()
{
    QList<InvestmentSummary> investments = several(4'000, 0, 1'000);
    const ChartDescription chart = chartOf(investments);
    const ChartDescription::Row &others = chart.rows.constLast();
    QCOMPARE(others.name, u"other 4.980"_s);
    QCOMPARE(others.investments.size(), 4'980);
    QVERIFY2(others.text.contains(u"4.980 of 4.980"_s), qPrintable(others.text));
    QVERIFY(chart.caption.startsWith(u"4.000 of 5.000 with a potential"_s));
}

void TestInvestedPotentialChart::pointsCountEverybodyOnce()
{
    QList<InvestmentSummary> investments;
    for (int i = 0; i < 5'000; ++i)
        investments << investment(millions(1 + i % 97),
                                  i % 4 == 3 ? std::nullopt : millions(i % 89 - 5));
    InvestedPotentialOptions asked = options();
    asked.allAsPoints = true;
    const ChartDescription chart = chartOf(investments, asked);
    QVERIFY(chart.points.size() <= 240);
    int counted = 0;
    for (const ChartDescription::Point &point : chart.points) {
        QCOMPARE(chart.rows.at(point.row).investments.size(), point.count);
        QVERIFY(point.invested <= chart.acrossTicks.constLast().value);
        QVERIFY(point.potential >= chart.upTicks.constFirst().value);
        counted += point.count;
    }
    QCOMPARE(counted, 3'750);
    QCOMPARE(chart.rows.constLast().investments.size(), 1'250);
    QVERIFY(chart.caption.contains(u"A larger dot"_s));
}

void TestInvestedPotentialChart::pointsNeedBothAmounts()
{
    InvestedPotentialOptions asked = options();
    asked.allAsPoints = true;
    const ChartDescription chart = chartOf(several(0, 0, 50), asked);
    QCOMPARE(chart.form, Form::Dumbbells);
    QCOMPARE(chart.rows.size(), 21);
}

void TestInvestedPotentialChart::otherCurrenciesAreSaid()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    QList<InvestmentSummary> investments = several(2, 0, 0);
    investments << investment(SummaryAmount{Money::fromMinor(100, euro), Basis::Stated}, {});
    const ChartDescription chart = chartOf(investments);
    QCOMPARE(chart.rows.size(), 2);
    QVERIFY(chart.caption.contains(u"Not shown, in other currencies: 1."_s));
}

void TestInvestedPotentialChart::ticksSpanTheAmounts_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<QString>("labels");
    QTest::newRow("usual") << 0.0 << 13.9 << u"0 2 4 6 8 10 12 14"_s;
    QTest::newRow("negative") << -1.5 << 13.9 << u"−2 0 2 4 6 8 10 12 14"_s;
    QTest::newRow("only negative") << -30.0 << 0.0 << u"−30 −25 −20 −15 −10 −5 0"_s;
    QTest::newRow("small") << 0.0 << 0.7 << u"0,0 0,1 0,2 0,3 0,4 0,5 0,6 0,7"_s;
    QTest::newRow("huge") << 0.0 << 100'000.0 << u"0 20.000 40.000 60.000 80.000 100.000"_s;
    QTest::newRow("nothing") << 0.0 << 0.0 << u"0,0 0,2 0,4 0,6 0,8 1,0"_s;
}

void TestInvestedPotentialChart::ticksSpanTheAmounts()
{
    QFETCH(const double, least);
    QFETCH(const double, greatest);
    QFETCH(const QString, labels);
    QStringList found;
    for (const ChartDescription::Tick &tick : chartTicks(least, greatest, danish))
        found << tick.label;
    QCOMPARE(found.join(u' '), labels);
}

void TestInvestedPotentialChart::tableHoldsExactFigures()
{
    const ChartDescription chart =
        chartOf({investment(millions(8.7), millions(9.4, Basis::Stated)), investment({}, {})});
    const QList<QStringList> lines = chartTable(chart, danish);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1).at(1), u"8.700.000"_s);
    QCOMPARE(lines.at(1).at(2), u"9.400.000"_s);
    QVERIFY(!lines.at(1).at(3).isEmpty());
    QCOMPARE(lines.at(2).at(1), u"missing"_s);
}

QTEST_APPLESS_MAIN(TestInvestedPotentialChart)
#include "tst_investedpotentialchart.moc"
