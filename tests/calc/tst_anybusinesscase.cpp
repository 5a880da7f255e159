#include "tests/businesscasegenerator.h"

#include "model/calc/budgeteffect.h"
#include "model/calc/businesscasechecks.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/linederivation.h"
#include "model/calc/sensitivity.h"
#include "model/calc/wrongpockets.h"

#include <QtTest/QTest>

#include <cmath>

using namespace bundlinje;

namespace {

PriceIndex anyIndex()
{
    const auto year = [] {
        return PriceIndexYear{generators::anyYear(), generators::anyQuantity()};
    };
    return {.years = generators::several(year, 8)};
}

CaseSettings anySettings()
{
    CaseSettings settings{.priceIndex = anyIndex()};
    const auto row = [] {
        return DiscountRate{generators::anyYear(), generators::perhaps(generators::anyYear),
                            generators::anyShare()};
    };
    settings.discountSchedule = {.rates = generators::several(row)};
    if (*rc::gen::arbitrary<bool>())
        settings.discountSchedule = newPortfolio({}).discountSchedule;
    return settings;
}

bool isFinite(const CaseFigure<double> &figure)
{
    return !figure || std::isfinite(*figure);
}

} // namespace

/// A file may hold anything. What comes of it is a number or a reason, and never both or neither.
class TestAnyBusinessCase final : public QObject {
    Q_OBJECT

private slots:
    void hasFiguresOrReasons();
    void missingIsNotTheSameAsZero();
};

void TestAnyBusinessCase::hasFiguresOrReasons()
{
    const bool holds = rc::check("every figure is finite or says why there is none", [] {
        const BusinessCase made = generators::anyBusinessCase();
        const CaseSettings settings = anySettings();
        const BusinessCaseResult result = evaluate(made, settings);
        for (const CaseFigure<double> &figure :
             {result.persons, result.netEffect, result.extraSuccesses,
              result.presentValueOfConsequences, result.presentValueOfCosts, result.netPresentValue,
              result.undiscountedNet, result.benefitCostRatio, result.payback,
              result.discountedPayback, result.netPerParticipant, result.costPerParticipant,
              result.netPerSuccess, result.costPerSuccess})
            RC_ASSERT(isFinite(figure)
                      && (figure || figure.error().reason != NoValue::Reason::Incomplete
                          || !figure.error().gaps.isEmpty()));
        const bool isComplete = result.gaps.isEmpty();
        RC_CLASSIFY(isComplete, "complete");
        RC_ASSERT(isComplete == (result.status() == BusinessCaseResult::Status::Complete));
        RC_ASSERT(!isComplete || result.netPresentValueByPayer.has_value());
        const auto pockets = wrongPockets(result, made.currency);
        RC_ASSERT((pockets.has_value() || !result.netPresentValueByPayer
                   || pockets.error().reason == NoValue::Reason::Overflow));

        const auto budget = budgetEffect(made, settings.priceIndex);
        RC_ASSERT((budget.has_value() || budget.error().reason == NoValue::Reason::Overflow
                   || !result.netFlowByPayer));
        RC_ASSERT(switchingValues(made, settings).has_value()
                  == result.netPresentValue.has_value());
        RC_ASSERT(tornado(made, settings, statedRanges(made)).has_value()
                  == result.netPresentValue.has_value());
        for (const ResultLine &line : result.lines)
            RC_ASSERT(derivationOf(made, settings.priceIndex, line.line, 0).has_value()
                      == !line.amounts.isEmpty());
        const auto checks = checksOf(made, settings.priceIndex);
        RC_ASSERT(checks.size() >= refusalsOf(made, settings.priceIndex).size());
    });
    QVERIFY(holds);
}

void TestAnyBusinessCase::missingIsNotTheSameAsZero()
{
    const bool holds = rc::check("a zero in place of a missing rate is another status", [] {
        BusinessCase made = generators::anyBusinessCase();
        made.isNetAsGiven = false;
        made.successWithout.expected.reset();
        const CaseSettings settings = anySettings();
        const BusinessCaseResult missing = evaluate(made, settings);
        made.successWithout.expected = Percentage();
        const BusinessCaseResult zero = evaluate(made, settings);
        const CaseGap gap{QStringLiteral("successWithout.expected")};
        RC_ASSERT(missing.netEffect.error().gaps.contains(gap));
        RC_ASSERT(missing.status() != BusinessCaseResult::Status::Complete);
        RC_ASSERT(!zero.gaps.contains(gap));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestAnyBusinessCase)
#include "tst_anybusinesscase.moc"
