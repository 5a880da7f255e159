#include "model/calc/contractcaps.h"

#include <algorithm>
#include <iterator>

namespace bundlinje {

namespace {

/// Leaves at most `most` of all lines together, the earlier ones first.
void fill(std::vector<OpenLine> &lines, ExactNumber most, ReductionReason reason)
{
    for (OpenLine &line : lines) {
        line.reduceTo(most, reason);
        most -= line.amount;
    }
}

} // namespace

Status ContractCaps::apply(int period, const ContractTerms &terms, std::vector<OpenLine> &lines)
{
    if (terms.periodCap)
        applyPeriodCap(terms, lines);
    if (terms.contractCap) {
        // What is paid is counted as it was rounded, so that the total never passes the cap.
        const qint64 left = terms.contractCap->minor() - m_paid;
        fill(lines, ExactNumber::ofMinor(std::max(left, qint64{0})), ReductionReason::ContractCap);
    }
    return terms.returnCap ? applyReturnCap(period, *terms.returnCap, lines) : Status();
}

void ContractCaps::moveCarriedTo(std::vector<OpenLine> &lines)
{
    std::move(m_carried.begin(), m_carried.end(), std::back_inserter(lines));
    m_carried.clear();
}

Status ContractCaps::setPaid(int period, qint64 amount)
{
    if (__builtin_add_overflow(m_paid, amount, &m_paid))
        return failure(Error::Code::Overflow);
    m_returnLimit.pay(period, amount);
    return {};
}

void ContractCaps::applyPeriodCap(const ContractTerms &terms, std::vector<OpenLine> &lines)
{
    if (terms.periodExcess == PeriodExcess::Forfeit) {
        fill(lines, exact(*terms.periodCap), ReductionReason::PeriodCap);
        return;
    }
    ExactNumber left = exact(*terms.periodCap);
    for (OpenLine &line : lines) {
        const ExactNumber before = line.amount;
        line.reduceTo(left, ReductionReason::Carried);
        left -= line.amount;
        if (line.amount == before)
            continue;
        OpenLine carried(*line.split, line.total);
        carried.amount = before - line.amount;
        carried.line.kind = ContractLine::Kind::Carried;
        carried.line.measuredIn = line.line.measuredIn;
        carried.line.component = line.line.component;
        carried.line.measurement = line.line.measurement;
        carried.line.person = line.line.person;
        carried.line.due = carried.amount.toDouble();
        m_carried.push_back(std::move(carried));
    }
    // What only waits for a later period is told there: else each period would tell it anew.
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](const OpenLine &line) {
                                   return line.line.kind == ContractLine::Kind::Carried
                                       && line.amount.isZero();
                               }),
                lines.end());
}

Status ContractCaps::applyReturnCap(int period, const ReturnCap &cap, std::vector<OpenLine> &lines)
{
    const bool isPaying = std::any_of(lines.begin(), lines.end(),
                                      [](const OpenLine &line) { return !line.amount.isZero(); });
    if (!isPaying)
        return {};
    const auto limit = m_returnLimit.limitIn(period, cap);
    if (!limit)
        return tl::make_unexpected(limit.error());
    if (*limit)
        fill(lines, **limit, ReductionReason::ReturnCap);
    return {};
}

} // namespace bundlinje
