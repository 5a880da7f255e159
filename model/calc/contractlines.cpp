#include "model/calc/contractlines.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/priceshape.h"

#include <algorithm>

namespace bundlinje {

void OpenLine::reduceTo(const ExactNumber &most, ReductionReason reason)
{
    if (amount <= most)
        return;
    line.reductions.append({reason, (amount - most).toDouble()});
    amount = most;
}

OpenLine ContractLines::measured(const ContractTerms &terms, const OpenComponent &component,
                                 const Measurement &measurement)
{
    const PaymentComponent &paidFor = *component.component;
    const MeasurementEntry &entry = measurement.entries.constLast();
    const ExactNumber quantity = *measuredQuantity(paidFor.measure, entry);
    const ExactNumber price = priceOf(paidFor.price, quantity);

    OpenLine made;
    made.split = &component.split;
    made.total = component.total;
    made.amount = price * component.share;
    ContractLine &line = made.line;
    line.quantity = quantity.toDouble();
    line.price = price.toDouble();
    line.due = made.amount.toDouble();
    line.isGateOpen = !paidFor.gate || *isOpen(*paidFor.gate, quantity, entry.gateValue);
    line.person = measurement.person;
    if (!line.isGateOpen)
        made.reduceTo(0, ReductionReason::Gate);
    if (paidFor.lineCap)
        made.reduceTo(paidFor.lineCap->minor(), ReductionReason::LineCap);
    applyPersonCap(terms, made);
    if (m_hasQuota[component.total])
        applyQuota(component, quantity, made);
    if (line.person)
        m_paidByPerson[*line.person] += made.amount;
    return made;
}

void ContractLines::applyPersonCap(const ContractTerms &terms, OpenLine &line) const
{
    if (!terms.personCap || !line.line.person)
        return;
    const ExactNumber left =
        ExactNumber(terms.personCap->minor()) - m_paidByPerson.value(*line.line.person);
    line.reduceTo(std::max(left, ExactNumber(0)), ReductionReason::PersonCap);
}

void ContractLines::applyQuota(const OpenComponent &component, const ExactNumber &quantity,
                               OpenLine &line)
{
    if (line.amount.isZero())
        return;
    ExactNumber &used = m_unitsUsed[component.total];
    ExactNumber units = quantity;
    if (const auto &quota = component.component->quota) {
        // An amendment may set the quota below what is used.
        const ExactNumber left = std::max(exact(*quota) - used, ExactNumber(0));
        units = std::min(units, left);
    }
    if (units < quantity)
        line.reduceTo(priceOf(component.component->price, units) * component.share,
                      ReductionReason::Quota);
    used += units;
    line.line.unitsUsed = units.toDouble();
}

} // namespace bundlinje
