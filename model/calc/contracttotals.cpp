#include "model/calc/contracttotals.h"

#include "model/calc/contractrounding.h"

#include <algorithm>

namespace bundlinje {

namespace {

using Input = ContractGap::Input;
using Kind = ContractLine::Kind;

} // namespace

ContractTotals::ContractTotals(const InvestmentContract &contract)
    : m_contract(contract)
{
    const Money none = Money::fromMinor(0, contract.currency);
    const auto addComponents = [&](const ContractTerms &terms) {
        for (const PaymentComponent &component : terms.components) {
            if (placeOf(component.id) == componentCount())
                m_result.byComponent.append({component.id, none, {}});
        }
    };
    addComponents(contract.terms);
    for (const Amendment &amendment : contract.amendments)
        addComponents(amendment.terms);
    m_result.total = none;
    m_result.minimumTopUp = none;
    m_result.unpaidCarry = none;
    m_result.byPayer = QList<Money>(contract.payers.size(), none);
    m_result.payments.emplace();
}

std::size_t ContractTotals::placeOf(const QUuid &component) const
{
    const auto &totals = m_result.byComponent;
    const auto place =
        std::find_if(totals.cbegin(), totals.cend(),
                     [&](const ComponentTotal &total) { return total.component == component; });
    return static_cast<std::size_t>(place - totals.cbegin());
}

void ContractTotals::addGap(const ContractGap &gap)
{
    if (m_gaps.insert({gap.input, gap.period, gap.component, gap.person, gap.index}).second)
        m_result.missing.append(gap);
}

/// All amounts are in the contract's currency.
bool ContractTotals::addTo(Money &sum, Money amount)
{
    qint64 minor = 0;
    if (__builtin_add_overflow(sum.minor(), amount.minor(), &minor))
        return false;
    sum = Money::fromMinor(minor, sum.currency());
    return true;
}

Result<qint64> ContractTotals::addPeriod(int period, const ContractTerms &terms,
                                         std::vector<OpenLine> &lines,
                                         std::vector<ContractLine> &undetermined)
{
    std::vector<ExactNumber> amounts;
    amounts.reserve(lines.size());
    for (OpenLine &line : lines)
        amounts.push_back(line.amount);
    const auto paid = roundedAmounts(amounts);
    if (!paid)
        return tl::make_unexpected(paid.error());
    Money total = Money::fromMinor(0, m_contract.currency);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].line.period = period;
        lines[i].line.unrounded = lines[i].amount.toDouble();
        if (!addLine(lines[i], (*paid)[i]) || !addTo(total, m_result.lines.constLast().paid))
            return failure(Error::Code::Overflow);
    }
    for (ContractLine &line : undetermined)
        m_result.lines.append(std::move(line));
    m_result.byPeriod.append(total);
    if (!addTo(m_result.total, total))
        return failure(Error::Code::Overflow);
    if (const Status added = addPayments(period, terms.schedule, total); !added)
        return tl::make_unexpected(added.error());
    return total.minor();
}

bool ContractTotals::addLine(OpenLine &line, qint64 paid)
{
    ContractLine &made = line.line;
    made.paid = Money::fromMinor(paid, m_contract.currency);
    made.byPayer = byPayer(made.paid, *line.split, m_contract.payers.size());
    if (made.byPayer.isEmpty()) {
        addGap({.input = Input::Split, .component = made.component});
        m_result.byPayer.reset();
    }
    if (m_result.byPayer) {
        Money *sums = m_result.byPayer->data();
        for (qsizetype i = 0; i < made.byPayer.size(); ++i) {
            if (!addTo(sums[i], made.byPayer.at(i)))
                return false;
        }
    }
    Money &sum = made.kind == Kind::Minimum
        ? m_result.minimumTopUp
        : m_result.byComponent[static_cast<qsizetype>(line.total)].paid;
    if (!addTo(sum, made.paid))
        return false;
    m_result.lines.append(std::move(made));
    return true;
}

/// The period's total by the parts it is paid in.
Status ContractTotals::addPayments(int period, const QList<RepaymentPart> &schedule, Money paid)
{
    std::vector<qint64> shares;
    std::vector<int> delays;
    for (const RepaymentPart &part : schedule) {
        if (!part.share) {
            addGap({.input = Input::Schedule});
            m_result.payments.reset();
            return {};
        }
        shares.push_back(part.share->tenMillionths());
        delays.push_back(part.delay);
    }
    if (!m_result.payments)
        return {};
    if (shares.empty()) {
        shares.push_back(1);
        delays.push_back(0);
    }
    const auto parts = split(paid, shares);
    if (!parts)
        return tl::make_unexpected(parts.error());
    const int last = period + *std::max_element(delays.cbegin(), delays.cend());
    while (m_result.payments->size() < last)
        m_result.payments->append(Money::fromMinor(0, m_contract.currency));
    for (qsizetype i = 0; i < parts->size(); ++i) {
        const qsizetype at = period + delays[static_cast<std::size_t>(i)] - 1;
        if (!addTo((*m_result.payments)[at], parts->at(i)))
            return failure(Error::Code::Overflow);
    }
    return {};
}

Result<ContractResult> ContractTotals::result(const std::vector<OpenLine> &unpaid)
{
    ExactNumber carried;
    for (const OpenLine &line : unpaid)
        carried += line.amount;
    const auto minor = rounded(carried);
    if (!minor)
        return failure(Error::Code::Overflow);
    m_result.unpaidCarry = Money::fromMinor(*minor, m_contract.currency);
    return std::move(m_result);
}

} // namespace bundlinje
