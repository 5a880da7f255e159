#include "casegenerator.h"

#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/sensitivity.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

using Kind = CaseParameter::Kind;

namespace {

Quantity number(QStringView text)
{
    return *quantityFromDecimal(text);
}

const SwitchingValue &of(const QList<SwitchingValue> &values, const CaseParameter &parameter)
{
    return *std::find_if(values.begin(), values.end(),
                         [&](const SwitchingValue &value) { return value.parameter == parameter; });
}

double evaluatedNet(const BusinessCase &made, const CaseSettings &settings,
                    const CaseOverrides &overrides)
{
    return *evaluate(made, settings, overrides).netPresentValue;
}

} // namespace

class TestSensitivity final : public QObject {
    Q_OBJECT

private slots:
    void switchingValuesAsByHand();
    void whatCannotBeReachedSaysSo();
    void aSwitchingValuePutBackGivesNothing();
    void aNetRateHasNoRateWithout();
    void tornadoIsOrderedByWidth();
    void statedRangesNeedBothEnds();
    void eachParameterIsAlone();
    void twoWayTableIsTheCaseAtEachPair();
    void refusesImpossibleTables();
    void missingInputGivesNoAnalysis();
};

void TestSensitivity::switchingValuesAsByHand()
{
    const QList<SwitchingValue> values = *switchingValues(smallCase(), settings());
    QCOMPARE(values.size(), 6);
    const auto value = [&](Kind kind, const QUuid &consequence = {}) {
        return *of(values, {kind, consequence}).value;
    };
    // −510,000 kr. + 1,800,000 kr. · (with − without) = 0.
    QVERIFY(std::abs(value(Kind::SuccessWith) - (0.2 + 51.0 / 180)) < 1e-12);
    QVERIFY(std::abs(value(Kind::SuccessWithout) - (0.6 - 51.0 / 180)) < 1e-12);
    QVERIFY(std::abs(value(Kind::CostFactor) - 1.42) < 1e-12);
    QVERIFY(std::abs(value(Kind::ConsequenceFactor) - 50.0 / 71) < 1e-12);
    QVERIFY(std::abs(value(Kind::ConsequenceFactor, support) - 51.0 / 72) < 1e-12);
    QCOMPARE(*of(values, {Kind::SuccessWith, {}}).base, 0.6);
    QVERIFY(of(values, {Kind::CostFactor, {}}).canBeReached);
}

void TestSensitivity::whatCannotBeReachedSaysSo()
{
    BusinessCase dear = smallCase();
    dear.costs[0].fixed[0].amount = kroner(3'000'000);
    const QList<SwitchingValue> values = *switchingValues(dear, settings());
    const SwitchingValue &with = of(values, {Kind::SuccessWith, {}});
    QVERIFY(*with.value > 1);
    QVERIFY(!with.canBeReached);
    QVERIFY(*of(values, {Kind::SuccessWithout, {}}).value < 0);
    QVERIFY(!of(values, {Kind::SuccessWithout, {}}).canBeReached);

    BusinessCase without = smallCase();
    without.consequences[0].amount = kroner(0);
    const QList<SwitchingValue> none = *switchingValues(without, settings());
    QCOMPARE(of(none, {Kind::SuccessWith, {}}).value.error().reason, NoValue::Reason::NoDependence);
    QVERIFY(!of(none, {Kind::SuccessWith, {}}).canBeReached);
    QVERIFY(*of(none, {Kind::CostFactor, {}}).value < 0); // Nothing is gained at any cost.
    QVERIFY(!of(none, {Kind::CostFactor, {}}).canBeReached);
}

void TestSensitivity::aSwitchingValuePutBackGivesNothing()
{
    const bool holds = rc::check("the net present value is 0 at the switching value", [] {
        const BusinessCase made = generators::completeCase();
        const CaseSettings settings = generators::settings();
        const auto values = switchingValues(made, settings);
        RC_ASSERT(values.has_value());
        for (const SwitchingValue &row : *values) {
            if (!row.canBeReached || *row.value > 1000)
                continue;
            const double net =
                evaluatedNet(made, settings, withParameter({}, row.parameter, *row.value));
            RC_ASSERT(std::abs(net) <= 100); // One krone.
        }
    });
    QVERIFY(holds);
}

void TestSensitivity::aNetRateHasNoRateWithout()
{
    BusinessCase given = smallCase();
    given.isNetAsGiven = true;
    given.successWith.expected = percent(40);
    const QList<SwitchingValue> values = *switchingValues(given, settings());
    QCOMPARE(values.size(), 5);
    QVERIFY(std::abs(*of(values, {Kind::SuccessWith, {}}).value - 51.0 / 180) < 1e-12);
    QVERIFY(!isPossible(given, {Kind::SuccessWithout, {}}, 0.1));
    QVERIFY(isPossible(given, {Kind::SuccessWith, {}}, -0.1));
}

void TestSensitivity::tornadoIsOrderedByWidth()
{
    // The rates are worth the same in opposite directions: equal widths stay in the order given.
    const QList<ParameterRange> ranges{{{Kind::CostFactor, {}}, number(u"1.2"), number(u"0.8")},
                                       {{Kind::SuccessWithout, {}}, number(u"0.3"), number(u"0.1")},
                                       {{Kind::SuccessWith, {}}, number(u"0.5"), number(u"0.7")},
                                       {{Kind::Discount, {}}, number(u"0.1"), number(u"0")},
                                       {{Kind::Horizon, {}}, number(u"2"), number(u"10")}};
    const Tornado answer = *tornado(smallCase(), settings(), ranges);
    QCOMPARE(answer.netPresentValue, 21'000'000.0);
    QList<Kind> order;
    for (const TornadoRow &row : answer.rows)
        order.append(row.parameter.kind);
    QCOMPARE(order,
             (QList<Kind>{Kind::Horizon, Kind::SuccessWithout, Kind::SuccessWith, Kind::CostFactor,
                          Kind::Discount}));
    const TornadoRow &with = answer.rows.at(2);
    QVERIFY(std::abs(with.netPresentValueAtLow - 3'000'000) < 1e-3);
    QVERIFY(std::abs(with.netPresentValueAtHigh - 39'000'000) < 1e-3);
    QCOMPARE(answer.rows.at(0).netPresentValueAtLow, -27'000'000.0);
}

void TestSensitivity::statedRangesNeedBothEnds()
{
    BusinessCase made = smallCase();
    made.successWith.low = percent(45);
    made.successWith.high = percent(70);
    made.successWithout.low = percent(30);
    made.ranges = {{{Kind::CostFactor, {}}, number(u"1.2"), number(u"0.9")},
                   {{Kind::ConsequenceFactor, support}, number(u"0.8"), {}},
                   {{Kind::ConsequenceFactor, id(99)}, number(u"0.8"), number(u"1")}};
    const QList<ParameterRange> ranges = statedRanges(made);
    QCOMPARE(ranges.size(), 3);
    QCOMPARE(ranges.at(0),
             (ParameterRange{{Kind::SuccessWith, {}}, number(u"0.45"), number(u"0.7")}));
    // The consequence that is not there has no row.
    QCOMPARE(tornado(made, settings(), ranges)->rows.size(), 2);
}

void TestSensitivity::eachParameterIsAlone()
{
    const bool holds = rc::check("a row is the case with that one value", [] {
        const BusinessCase made = generators::completeCase();
        const CaseSettings settings = generators::settings();
        const QUuid one = made.consequences.constLast().id;
        const auto rate = [] {
            return Quantity::fromTenMillionths(generators::rate().tenMillionths());
        };
        const QList<ParameterRange> ranges{{{Kind::SuccessWith, {}}, rate(), rate()},
                                           {{Kind::ConsequenceFactor, one}, rate(), rate()},
                                           {{Kind::IntakeFactor, {}}, rate(), rate()},
                                           {{Kind::Discount, {}}, rate(), rate()},
                                           {{Kind::Horizon, {}}, number(u"1"), number(u"20")}};
        const Tornado answer = *tornado(made, settings, ranges);
        RC_ASSERT(answer.rows.size() == ranges.size());
        for (const TornadoRow &row : answer.rows) {
            const double low =
                evaluatedNet(made, settings, withParameter({}, row.parameter, row.low));
            RC_ASSERT(std::abs(low - row.netPresentValueAtLow) <= 1e-9 * (1e9 + std::abs(low)));
        }
    });
    QVERIFY(holds);
}

void TestSensitivity::twoWayTableIsTheCaseAtEachPair()
{
    const auto table = twoWayTable(smallCase(), settings(), {Kind::SuccessWith, {}}, {0.4, 0.6},
                                   {Kind::Horizon, {}}, {1, 3, 5});
    QVERIFY(table);
    QCOMPARE(table->netPresentValues.size(), 2);
    const QList<double> byHand{-31'000'000, -3'000'000, 21'000'000};
    for (qsizetype i = 0; i < byHand.size(); ++i)
        QVERIFY(std::abs(table->netPresentValues.at(1).at(i) - byHand.at(i)) < 1e-3);
    const auto both = twoWayTable(smallCase(), settings(), {Kind::ConsequenceFactor, support},
                                  {0.5}, {Kind::ConsequenceFactor, activity}, {2});
    QVERIFY(std::abs(both->netPresentValues.at(0).at(0) + 16'000'000) < 1e-3);
    QVERIFY(twoWayTable(smallCase(), settings(), {Kind::CostFactor, {}}, {}, {Kind::Discount, {}},
                        {0.1})
                ->netPresentValues.isEmpty());
}

void TestSensitivity::refusesImpossibleTables()
{
    const CaseParameter with{Kind::SuccessWith, {}};
    const auto reason = [&](const CaseParameter &column, double value) {
        return twoWayTable(smallCase(), settings(), with, {0.5}, column, {value}).error().reason;
    };
    QCOMPARE(reason(with, 0.5), NoValue::Reason::Impossible);
    QCOMPARE(reason({Kind::SuccessWithout, {}}, 1.5), NoValue::Reason::Impossible);
    QCOMPARE(reason({Kind::Horizon, {}}, 2.5), NoValue::Reason::Impossible);
    QCOMPARE(reason({Kind::Horizon, {}}, 0), NoValue::Reason::Impossible);
    QCOMPARE(reason({Kind::CostFactor, {}}, -1), NoValue::Reason::Impossible);
    QCOMPARE(reason({Kind::IntakeFactor, {}}, std::nan("")), NoValue::Reason::Impossible);
    QCOMPARE(reason({Kind::ConsequenceFactor, id(99)}, 1), NoValue::Reason::Impossible);
}

void TestSensitivity::missingInputGivesNoAnalysis()
{
    BusinessCase made = smallCase();
    made.intake.clear();
    const QList<CaseGap> gaps{{u"intake"_s}};
    QCOMPARE(switchingValues(made, settings()).error().gaps, gaps);
    QCOMPARE(tornado(made, settings(), {}).error().gaps, gaps);
    QCOMPARE(twoWayTable(made, settings(), {Kind::CostFactor, {}}, {1}, {Kind::Discount, {}}, {0})
                 .error()
                 .gaps,
             gaps);
    CaseSettings noRate = settings();
    noRate.discountSchedule = {};
    QCOMPARE(switchingValues(smallCase(), noRate).error().gaps,
             (QList<CaseGap>{{u"discountSchedule"_s}}));
}

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
