#include "model/calc/linederivation.h"

#include "model/calc/consequencecourse.h"
#include "model/calc/payershares.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

double fraction(const std::optional<Percentage> &share)
{
    return share.value_or(Percentage()).fraction();
}

void deriveCost(const BusinessCase &businessCase, LineDerivation &derivation)
{
    const Cost &cost = businessCase.costs.at(derivation.line.index);
    double sum = 0;
    for (const YearAmount &amount : cost.fixed) {
        if (amount.year == derivation.year) {
            derivation.fixed = amount.amount;
            sum += static_cast<double>(amount.amount->minor());
        }
    }
    if (!cost.perParticipant.isEmpty()) {
        for (const Cohort &cohort : businessCase.intake) {
            const int after = derivation.year - cohort.year;
            if (after < 0 || after >= cost.perParticipant.size() || *cohort.persons == 0)
                continue;
            const Money amount = *cost.perParticipant.at(after);
            derivation.cohorts.append({.entryYear = cohort.year,
                                       .persons = *cohort.persons,
                                       .yearAfter = after,
                                       .perParticipant = amount});
            sum += static_cast<double>(*cohort.persons) * static_cast<double>(amount.minor());
        }
    }
    derivation.result = cost.kind == CostKind::SavedCost ? sum : -sum;
}

void deriveConsequence(const BusinessCase &businessCase, LineDerivation &derivation)
{
    const Consequence &consequence = businessCase.consequences.at(derivation.line.index);
    derivation.amount = consequence.amount;
    derivation.share = consequence.share;
    if (consequence.profile.isEmpty())
        derivation.retention = consequence.retention;
    double persons = 0;
    for (const Cohort &cohort : businessCase.intake) {
        const int after = derivation.year - cohort.year;
        if (after < 0 || feltPart(consequence, after) == Quantity() || *cohort.persons == 0)
            continue;
        const CohortTerm term{.entryYear = cohort.year,
                              .persons = *cohort.persons,
                              .yearAfter = after,
                              .felt = feltPart(consequence, after),
                              .yearsFaded = yearsFaded(consequence, after)};
        derivation.cohorts.append(term);
        persons += static_cast<double>(term.persons) * term.felt.value()
            * std::pow(consequence.retention.fraction(), term.yearsFaded);
    }
    double effect = 1;
    if (consequence.followsFrom == FollowsFrom::NetSuccess) {
        derivation.successWith = businessCase.successWith.expected;
        if (!businessCase.isNetAsGiven)
            derivation.successWithout = businessCase.successWithout.expected;
        effect = fraction(derivation.successWith) - fraction(derivation.successWithout);
    }
    derivation.result = persons * effect * fraction(derivation.share)
        * static_cast<double>(consequence.amount->minor());
}

} // namespace

CaseFigure<LineDerivation> derivationOf(const BusinessCase &businessCase, const PriceIndex &index,
                                        const CaseLine &line, int year, std::optional<Payer> payer)
{
    const CasePlan plan = planOf(businessCase, index);
    if (!plan.gaps.isEmpty())
        return noValue(plan.gaps);
    const auto planned =
        std::find_if(plan.lines.begin(), plan.lines.end(),
                     [&](const PlannedLine &candidate) { return candidate.line == line; });
    if (planned == plan.lines.end() || year < 0 || year >= plan.horizon)
        return noValue(NoValue::Reason::Impossible);
    const QList<CaseGap> gaps = payer ? planned->gaps + planned->splitGaps : planned->gaps;
    if (!gaps.isEmpty())
        return noValue(eachOnce(gaps));

    LineDerivation derivation{.line = line, .year = year, .payer = payer};
    if (line.isCost())
        deriveCost(businessCase, derivation);
    else
        deriveConsequence(businessCase, derivation);

    const std::optional<int> priceYear = line.isCost()
        ? businessCase.costs.at(line.index).priceYear
        : businessCase.consequences.at(line.index).priceYear;
    derivation.conversion = *priceConversion(
        businessCase, index, priceYear, line.isCost() ? u"costs" : u"consequences", line.index);
    if (derivation.conversion)
        derivation.result *=
            derivation.conversion->to.value() / derivation.conversion->from.value();
    if (payer) {
        const QList<PayerSplit> &splits = line.isCost()
            ? businessCase.costs.at(line.index).splits
            : businessCase.consequences.at(line.index).splits;
        derivation.split = splitIn(splits, businessCase.firstYear, year);
        derivation.result *= static_cast<double>(shareAfterReimbursement(*derivation.split, *payer))
            / static_cast<double>(wholeAfterReimbursement);
    }
    return derivation;
}

} // namespace bundlinje
