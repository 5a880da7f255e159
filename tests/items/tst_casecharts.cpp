#include "tests/items/shownresults.h"

#include "model/calc/sensitivity.h"
#include "model/items/casecharts.h"
#include "model/items/casetables.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The pictures of what a business case gives: where they begin and end, and what they say of it.
class TestCaseCharts final : public QObject {
    Q_OBJECT

private slots:
    void waterfallEndsAtTheNet();
    void waterfallWithoutPayersIsWhole();
    void cumulativeMarksPaybackAndLowest();
    void yearsStackToTheNet_data();
    void yearsStackToTheNet();
    void manyConsequencesShareTheRest();
    void tornadoFollowsTheRanges();
    void tornadoSaysWhatToState();
    void chartsWaitForWhatIsMissing();
};

void TestCaseCharts::waterfallEndsAtTheNet()
{
    const ShownCase shown = shownOf(roundCase());
    const ResultChart chart = payerWaterfall(shown);
    QCOMPARE(chart.form, ResultChart::Form::Waterfall);
    QStringList names;
    for (const ResultChart::Row &row : chart.rows)
        names.append(row.name);
    QCOMPARE(names,
             QStringList({u"Costs"_s, u"Gains of municipality"_s, u"Gains of state"_s, u"Net"_s}));
    for (qsizetype i = 1; i + 1 < chart.rows.size(); ++i)
        QCOMPARE(chart.rows.at(i).bars.first().from, chart.rows.at(i - 1).bars.first().to);
    const ResultChart::Bar net = chart.rows.last().bars.first();
    QCOMPARE(net.from, 0.0);
    QCOMPARE(net.to, *shown.result.netPresentValue / 1e8);
    QCOMPARE(chart.rows.at(chart.rows.size() - 2).bars.first().to, net.to);
    QCOMPARE(plain(chart.rows.first().label), u"-1.0"_s);
    QCOMPARE(chart.rows.at(1).payer, std::optional(Payer::Municipality));
    QCOMPARE(net.part, ResultChart::Part::Net);
    const ResultChart loss = payerWaterfall(shownOf(losingCase()));
    QCOMPARE(loss.rows.last().bars.first().part, ResultChart::Part::Cost);
}

void TestCaseCharts::waterfallWithoutPayersIsWhole()
{
    BusinessCase businessCase = roundCase();
    businessCase.consequences[0].splits.clear();
    const ResultChart chart = payerWaterfall(shownOf(businessCase));
    QCOMPARE(chart.rows.size(), 3);
    QCOMPARE(chart.rows.last().bars.first().to, 1.1);
    QVERIFY(chart.sentence.contains(u"not stated"));
}

void TestCaseCharts::cumulativeMarksPaybackAndLowest()
{
    const ShownCase shown = shownOf(roundCase());
    const ResultChart chart = cumulativeNet(shown);
    QCOMPARE(chart.lines.size(), 3); // All, municipality, state; the others have nothing.
    QCOMPARE(chart.lines.first().values, QList<double>({-1, -0.3, 0.4, 1.1, 1.1}));
    QCOMPARE(chart.rows.first().name, u"2026"_s);
    QCOMPARE(chart.marks.size(), 2);
    QCOMPARE(chart.marks.first().across, 0.0);
    QCOMPARE(chart.marks.first().up, -1.0);
    QCOMPARE(chart.marks.last().across, *shown.result.payback);
    QVERIFY(plain(chart.marks.last().label).contains(u"1.4"));
    // The sentence above the picture says the present value, which is another amount.
    QCOMPARE(plain(chart.sentence),
             u"The money is back after 1.4 years; at the end of 2030 it has become DKK 1.1m before "
             "discounting."_s);
    const ResultChart loss = cumulativeNet(shownOf(losingCase()));
    QVERIFY2(plain(loss.sentence).endsWith(u"is still missing before discounting."_s),
             qPrintable(loss.sentence));
}

void TestCaseCharts::yearsStackToTheNet_data()
{
    QTest::addColumn<YearSeries>("series");
    QTest::newRow("by consequence") << YearSeries::Consequences;
    QTest::newRow("by payer") << YearSeries::Payers;
}

void TestCaseCharts::yearsStackToTheNet()
{
    QFETCH(YearSeries, series);
    const ShownCase shown = shownOf(roundCase());
    const ResultChart chart = yearByYear(shown, series);
    for (int year = 0; year < chart.rows.size(); ++year) {
        double sum = 0;
        for (const ResultChart::Bar &bar : chart.rows.at(year).bars)
            sum += bar.to - bar.from;
        QVERIFY(qAbs(sum - shown.result.netFlow->at(year) / 1e8) < 1e-9);
        QVERIFY(qAbs(chart.rows.at(year).total - sum) < 1e-9);
    }
    QCOMPARE(chart.rows.first().bars.first().part, ResultChart::Part::Cost);
    QVERIFY(chart.rows.first().bars.first().to < 0);
}

void TestCaseCharts::manyConsequencesShareTheRest()
{
    BusinessCase businessCase = roundCase();
    for (int i = 0; i < 6; ++i) {
        Consequence more = businessCase.consequences.first();
        more.id = QUuid::createUuid();
        more.amount = Money::fromMinor(100'000 * (i + 1), Currency::DKK);
        businessCase.consequences.append(more);
    }
    const ResultChart chart = yearByYear(shownOf(businessCase), YearSeries::Consequences);
    QCOMPARE(chart.keys.size(), 6); // Costs, three consequences, the rest, the net.
    QCOMPARE(chart.keys.at(4).name, u"4 others"_s);
    double net = 0;
    for (const ResultChart::Bar &bar : chart.rows.at(1).bars)
        net += bar.to - bar.from;
    QVERIFY(qAbs(net - chart.rows.at(1).total) < 1e-9);
}

void TestCaseCharts::tornadoFollowsTheRanges()
{
    BusinessCase businessCase = roundCase();
    businessCase.ranges = {{{CaseParameter::Kind::CostFactor, {}},
                            Quantity::fromTenMillionths(11'000'000),
                            Quantity::fromTenMillionths(9'000'000)}};
    const ShownCase shown = shownOf(businessCase);
    const auto expected = tornado(businessCase, shown.settings, statedRanges(businessCase));
    QVERIFY(expected);
    const ResultChart chart = caseTornado(shown);
    QCOMPARE(chart.rows.size(), expected->rows.size());
    QCOMPARE(chart.base, expected->netPresentValue / 1e8);
    for (qsizetype i = 0; i < chart.rows.size(); ++i) {
        QCOMPARE(chart.rows.at(i).bars.at(0).to, expected->rows.at(i).netPresentValueAtLow / 1e8);
        QCOMPARE(chart.rows.at(i).bars.at(1).to, expected->rows.at(i).netPresentValueAtHigh / 1e8);
    }
    QCOMPARE(plain(chart.rows.first().note), u"30% – 70%"_s);
    QCOMPARE(plain(chart.rows.last().note), u"× 1.10 – × 0.90"_s);
    QVERIFY(chart.sentence.contains(u"gain into loss"));
}

void TestCaseCharts::tornadoSaysWhatToState()
{
    BusinessCase businessCase = roundCase();
    businessCase.successWith.low.reset();
    const ResultChart chart = caseTornado(shownOf(businessCase));
    QCOMPARE(chart.form, ResultChart::Form::Sentence);
    QVERIFY(chart.sentence.contains(u"how low and how high"));
}

void TestCaseCharts::chartsWaitForWhatIsMissing()
{
    BusinessCase businessCase = roundCase();
    businessCase.consequences[0].amount.reset();
    const ShownCase shown = shownOf(businessCase);
    for (const ResultChart &chart : {payerWaterfall(shown), cumulativeNet(shown),
                                     caseTornado(shown), yearByYear(shown, YearSeries::Payers)}) {
        QCOMPARE(chart.form, ResultChart::Form::Sentence);
        QVERIFY2(chart.sentence.contains(u"Færre døgn"), qPrintable(chart.sentence));
        QVERIFY(chart.rows.isEmpty());
    }
    QVERIFY(budgetTable(shown).sentence.contains(u"Færre døgn"));
    QVERIFY(budgetTable(shown).rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseCharts)
#include "tst_casecharts.moc"
