#include "casegenerator.h"

#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/linederivation.h"
#include "model/calc/publicnet.h"

#include <QtTest/QTest>

#include <cmath>
#include <functional>

using namespace bundlinje;
using namespace bundlinje::examples;

namespace {

/// Sizes that a sum's imprecision is measured by.
double sizeOf(const BusinessCaseResult &result)
{
    double size = 1;
    for (const ResultLine &line : result.lines) {
        for (const double amount : line.amounts)
            size += std::abs(amount);
    }
    return size;
}

bool isNear(double a, double b, double size)
{
    return std::abs(a - b) <= 1e-12 * size;
}

} // namespace

/// What must hold for every business case: section 9 of the calculation note.
class TestBusinessCaseProperties final : public QObject {
    Q_OBJECT

private slots:
    void noEffectLeavesTheCosts();
    void payersAddUpToTheWhole();
    void aSplitChangesNoTotal();
    void isLinearInRatesAmountsAndCosts();
    void aProfileIsTheSameCourse();
    void discountTermsAddUp();
    void everyAmountIsDerived();
    void financingIsAViewOfItsOwn();
};

void TestBusinessCaseProperties::noEffectLeavesTheCosts()
{
    const bool holds = rc::check("with = without: no successes, nothing from success", [] {
        BusinessCase made = generators::completeCase();
        made.successWith = made.successWithout;
        const BusinessCaseResult result = evaluate(made, generators::settings());
        RC_ASSERT(*result.extraSuccesses == 0);
        double rest = 0;
        for (const ResultLine &line : result.lines) {
            RC_ASSERT(
                (line.line.kind != CaseLine::Kind::SuccessConsequence || *line.presentValue == 0));
            rest +=
                line.line.kind == CaseLine::Kind::ParticipantConsequence ? *line.presentValue : 0;
        }
        RC_ASSERT(
            isNear(*result.netPresentValue, rest - *result.presentValueOfCosts, sizeOf(result)));
    });
    QVERIFY(holds);
}

void TestBusinessCaseProperties::payersAddUpToTheWhole()
{
    const bool holds = rc::check("payers' values and flows add up to those of all", [] {
        const BusinessCaseResult result =
            evaluate(generators::completeCase(), generators::settings());
        RC_ASSERT(result.gaps.isEmpty());
        const double size = sizeOf(result);
        double sum = 0;
        for (const double value : *result.netPresentValueByPayer)
            sum += value;
        RC_ASSERT(isNear(sum, *result.netPresentValue, size));
        for (qsizetype year = 0; year < result.horizon; ++year) {
            double flow = 0;
            for (const QList<double> &ofPayer : *result.netFlowByPayer)
                flow += ofPayer.at(year);
            RC_ASSERT(isNear(flow, result.netFlow->at(year), size));
        }
    });
    QVERIFY(holds);
}

void TestBusinessCaseProperties::aSplitChangesNoTotal()
{
    const bool holds = rc::check("other payers, same totals", [] {
        BusinessCase made = generators::completeCase();
        const CaseSettings settings = generators::settings();
        const BusinessCaseResult before = evaluate(made, settings);
        for (Cost &cost : made.costs)
            cost.splits = generators::splits();
        for (Consequence &consequence : made.consequences)
            consequence.splits = generators::splits();
        const BusinessCaseResult after = evaluate(made, settings);
        RC_ASSERT(*before.netFlow == *after.netFlow);
        RC_ASSERT(*before.netPresentValue == *after.netPresentValue);
    });
    QVERIFY(holds);
}

void TestBusinessCaseProperties::isLinearInRatesAmountsAndCosts()
{
    const bool holds = rc::check("the middle of an input gives the middle of the result", [] {
        const BusinessCase made = generators::completeCase();
        const CaseSettings settings = generators::settings();
        const QUuid one = made.consequences.constFirst().id;
        const std::vector<std::function<CaseOverrides(double)>> inputs{
            [](double x) { return CaseOverrides{.successWith = x}; },
            [](double x) { return CaseOverrides{.successWithout = x}; },
            [](double x) { return CaseOverrides{.costFactor = x}; },
            [](double x) { return CaseOverrides{.consequenceFactor = x}; },
            [](double x) { return CaseOverrides{.intakeFactor = x}; },
            [&](double x) {
                return CaseOverrides{.consequenceFactors = {{one, x}}};
            }};
        for (const auto &input : inputs) {
            const auto net = [&](double x) {
                return *evaluate(made, settings, input(x)).netPresentValue;
            };
            const double size = 4 * sizeOf(evaluate(made, settings, input(1)))
                + 4 * sizeOf(evaluate(made, settings, input(0)));
            RC_ASSERT(isNear(2 * net(0.5), net(0) + net(1), size));
        }
    });
    QVERIFY(holds);
}

void TestBusinessCaseProperties::aProfileIsTheSameCourse()
{
    const bool holds = rc::check("a profile of what is felt and left is the same case", [] {
        BusinessCase made = generators::completeCase();
        // Left each year in tenths, so that five years of fading have seven decimals.
        Consequence course{.id = id(20), .amount = generators::amount()};
        course.start = *rc::gen::inRange(0, 4);
        course.duration = Quantity::fromTenMillionths(*rc::gen::inRange<qint64>(0, 51) * 1'000'000);
        const int tenths = *rc::gen::inRange(0, 11);
        course.retention = percent(tenths * 10);
        course.splits = generators::splits();
        Consequence profiled = course;
        profiled.start = 0;
        profiled.duration.reset();
        profiled.retention = percent(100);
        profiled.profile = QList<Quantity>(course.start);
        qint64 left = Quantity::perWhole;
        for (qint64 parts = course.duration->tenMillionths(); parts > 0;
             parts -= Quantity::perWhole) {
            const qint64 felt = std::min(parts, Quantity::perWhole);
            profiled.profile.append(Quantity::fromTenMillionths(felt / 1'000'000 * left / 10));
            left = left * tenths / 10;
        }
        profiled.profile.append(Quantity());

        made.consequences = {course};
        const CaseSettings settings = generators::settings();
        const BusinessCaseResult before = evaluate(made, settings);
        made.consequences = {profiled};
        const BusinessCaseResult after = evaluate(made, settings);
        RC_ASSERT(after.gaps.isEmpty());
        for (qsizetype year = 0; year < before.horizon; ++year)
            RC_ASSERT(isNear(before.netFlow->at(year), after.netFlow->at(year), sizeOf(before)));
        RC_ASSERT(isNear(*before.netPresentValue, *after.netPresentValue, sizeOf(before)));
    });
    QVERIFY(holds);
}

void TestBusinessCaseProperties::discountTermsAddUp()
{
    const bool holds = rc::check("flow times factor, added up, is the present value", [] {
        const BusinessCaseResult result =
            evaluate(generators::completeCase(), generators::settings());
        const auto sum = [](const QList<DiscountTerm> &terms) {
            double total = 0;
            for (const DiscountTerm &term : terms)
                total += term.flow * term.factor;
            return total;
        };
        RC_ASSERT(isNear(sum(discountTerms(result)), *result.netPresentValue, sizeOf(result)));
        for (const Payer payer : payers)
            RC_ASSERT(isNear(sum(discountTerms(result, payer)),
                             (*result.netPresentValueByPayer)[std::size_t(payer)], sizeOf(result)));
    });
    QVERIFY(holds);
    QVERIFY(discountTerms(evaluate({}, settings())).isEmpty());
}

void TestBusinessCaseProperties::everyAmountIsDerived()
{
    const bool holds = rc::check("the factors of each amount multiply to it", [] {
        const BusinessCase made = generators::completeCase();
        const CaseSettings settings = generators::settings();
        const BusinessCaseResult result = evaluate(made, settings);
        const double size = sizeOf(result);
        for (const ResultLine &line : result.lines) {
            for (int year = 0; year < result.horizon; ++year) {
                const auto whole = derivationOf(made, settings.priceIndex, line.line, year);
                RC_ASSERT(isNear(whole->result, line.amounts.at(year), size));
                const Payer payer = payers[std::size_t(*rc::gen::inRange(0, 4))];
                const auto part = derivationOf(made, settings.priceIndex, line.line, year, payer);
                const double share = line.shares.at(year)[std::size_t(payer)];
                RC_ASSERT(isNear(part->result, line.amounts.at(year) * share, size));
            }
        }
    });
    QVERIFY(holds);
}

void TestBusinessCaseProperties::financingIsAViewOfItsOwn()
{
    const bool holds = rc::check("gain without what the investor pays, less repayment", [] {
        const BusinessCase made = generators::completeCase();
        const BusinessCaseResult result = evaluate(made, generators::settings());
        CaseFinancing financing;
        for (qsizetype i = 0; i < made.costs.size(); ++i)
            financing.paidByInvestor.append(generators::rate());
        for (int count = *rc::gen::inRange(0, 5); count > 0; --count)
            financing.repayments.append(
                {payers[std::size_t(*rc::gen::inRange(0, 4))], *rc::gen::inRange(0, result.horizon),
                 Money::fromMinor(*rc::gen::inRange<qint64>(0, 1'000'000), Currency::DKK)});
        const auto net = publicNetAfterRepayment(result, Currency::DKK, financing);
        RC_ASSERT(net.has_value());
        RC_ASSERT(isNear(net->netPresentValue,
                         *result.netPresentValue + net->presentValuePaidByInvestor
                             - net->presentValueOfRepayments,
                         sizeOf(result) + net->presentValueOfRepayments));
        const auto own = publicNetAfterRepayment(result, Currency::DKK, {});
        RC_ASSERT(own->netFlow == *result.netFlowByPayer);
        RC_ASSERT(own->netPresentValueByPayer == *result.netPresentValueByPayer);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestBusinessCaseProperties)
#include "tst_businesscaseproperties.moc"
