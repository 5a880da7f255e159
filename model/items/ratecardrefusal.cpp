#include "model/items/ratecardrefusal.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractversions.h"
#include "model/items/checktext.h"
#include "model/items/componentsentence.h"
#include "model/items/contractwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct RateCardRefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RateCardRefusal)
};

/// A card moves components, so that only what is measured has the same place before and after.
bool isSameRefusal(const ContractCheck &one, const ContractCheck &other)
{
    const bool hasSamePlace = !one.field.startsWith(u"measurements") || one.field == other.field;
    return one.code == other.code && one.text == other.text && hasSamePlace;
}

/// The measurement that it is about; null = none.
const Measurement *refusedMeasurement(const QList<Measurement> &measurements,
                                      const ContractCheck &refusal)
{
    for (qsizetype i = 0; i < measurements.size(); ++i) {
        if (refusal.field.startsWith(u"measurements[%1]."_s.arg(i)))
            return &measurements.at(i);
    }
    return nullptr;
}

/// What was measured: the goal as it was before the card, else what was paid for.
QString measuredWords(const Investment &before, const Measurement &measurement)
{
    const ContractTerms &terms = termsIn(*before.contract, measurement.period);
    const auto component = componentOf(terms, measurement.component);
    if (component == terms.components.cend())
        return goalWords(before.effectGoals, measurement.effectGoal);
    return component->effectGoal.isNull() ? component->name
                                          : goalWords(before.effectGoals, component->effectGoal);
}

} // namespace

QString rateCardRefusal(const Investment &before, const Investment &after)
{
    const QList<ContractCheck> known = contractRefusals(*before.contract, before.measurements);
    const QList<ContractCheck> found = contractRefusals(*after.contract, after.measurements);
    const auto refusal =
        std::find_if(found.cbegin(), found.cend(), [&](const ContractCheck &check) {
            return std::none_of(known.cbegin(), known.cend(), [&](const ContractCheck &other) {
                return isSameRefusal(check, other);
            });
        });
    if (refusal == found.cend())
        return {};
    const Measurement *measurement = refusedMeasurement(after.measurements, *refusal);
    if (!measurement)
        return checkText(*refusal);
    return RateCardRefusalWords::tr(
               "“%1” is measured at check %2 already, and with this card that measurement would "
               "have no price. Keep the price that it has there, or delete the measurement first.",
               "%1 effect goal, %2 check")
        .arg(measuredWords(before, *measurement), periodText(*after.contract, measurement->period));
}

} // namespace bundlinje
