#include "model/calc/contractlines.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/priceshape.h"

#include <algorithm>

namespace bundlinje {

void OpenLine::cutTo(const ExactNumber &most, ReductionReason reason)
{
    line.reductions.append({reason, (amount - most).toDouble()});
    amount = most;
}

void ContractLines::measure(const OpenTerms &terms, const OpenComponent &component,
                            const MeasurementEntry &entry, OpenLine &made)
{
    const PaymentComponent &paidFor = *component.component;
    const ExactNumber quantity = quantityOf(paidFor.measure, entry);
    const ExactNumber price = priceOf(paidFor.price, quantity);

    made.amount = price * component.share;
    ContractLine &line = made.line;
    line.quantity = quantity.toDouble();
    line.price = price.toDouble();
    line.due = made.amount.toDouble();
    line.isGateOpen = !paidFor.gate || *isOpen(*paidFor.gate, quantity, entry.gateValue);
    if (!line.isGateOpen)
        made.reduceTo(exact(Money()), ReductionReason::Gate);
    if (paidFor.lineCap)
        made.reduceTo(exact(*paidFor.lineCap), ReductionReason::LineCap);
    applyPersonCap(*terms.terms, made);
    if (m_hasQuota[component.total])
        applyQuota(component, quantity, made);
    if (line.person)
        m_paidByPerson[*line.person] += made.amount;
}

void ContractLines::applyPersonCap(const ContractTerms &terms, OpenLine &line) const
{
    if (!terms.personCap || !line.line.person)
        return;
    const ExactNumber left = exact(*terms.personCap) - m_paidByPerson.value(*line.line.person);
    line.reduceTo(std::max(left, exact(Money())), ReductionReason::PersonCap);
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
        const ExactNumber left = std::max(exact(*quota) - used, exact(Quantity()));
        units = std::min(units, left);
    }
    if (units < quantity)
        line.reduceTo(priceOf(component.component->price, units) * component.share,
                      ReductionReason::Quota);
    used += units;
    line.line.unitsUsed = units.toDouble();
}

} // namespace bundlinje
