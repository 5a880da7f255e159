#include "app/caseevaluation.h"

namespace bundlinje {

void computeAll(CaseEvaluation &evaluation, const CaseSettings &settings)
{
    const BusinessCase &businessCase = evaluation.businessCase;
    evaluation.checks = checksOf(businessCase, settings.priceIndex);
    evaluation.result = evaluate(businessCase, settings);
    evaluation.budget = budgetEffect(businessCase, settings.priceIndex);
    evaluation.switching = switchingValues(businessCase, settings);
    const QList<ParameterRange> stated = statedRanges(businessCase);
    evaluation.ranges =
        tornado(businessCase, settings, {stated.constData(), std::size_t(stated.size())});
    evaluation.pockets = wrongPockets(evaluation.result, businessCase.currency);
}

} // namespace bundlinje
