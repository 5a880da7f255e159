#include "model/calc/contracttotals.h"

#include "model/calc/contractrounding.h"

#include <QtCore/QVarLengthArray>

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
    m_byComponent.resize(componentCount());
    m_byPayer.resize(static_cast<std::size_t>(contract.payers.size()));
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

Result<qint64> ContractTotals::addPeriod(int period, const OpenSchedule &schedule,
                                         std::vector<OpenLine> &lines,
                                         std::vector<ContractLine> &undetermined)
{
    const auto total = roundLines(lines);
    if (!total)
        return tl::make_unexpected(total.error());
    for (OpenLine &line : lines) {
        if (!addLine(period, line))
            return failure(Error::Code::Overflow);
    }
    for (ContractLine &line : undetermined)
        m_result.lines.append(std::move(line));
    m_result.byPeriod.append(money(*total));
    if (__builtin_add_overflow(m_total, *total, &m_total) || !addPayments(period, schedule, *total))
        return failure(Error::Code::Overflow);
    return total;
}

bool ContractTotals::addLine(int period, OpenLine &line)
{
    qint64 &sum = line.line.kind == Kind::Minimum ? m_minimumTopUp : m_byComponent[line.total];
    if (__builtin_add_overflow(sum, line.paid, &sum))
        return false;
    m_result.lines.append(std::move(line.line));
    ContractLine &made = m_result.lines.last();
    made.period = period;
    made.unrounded = made.reductions.isEmpty() ? made.due : line.amount.toDouble();
    made.paid = money(line.paid);
    if (!line.split->payers.empty())
        return addPayers(*line.split, made);
    addGap({.input = Input::Split, .component = made.component});
    m_isSplitKnown = false;
    return true;
}

bool ContractTotals::addPayers(const LineSplit &split, ContractLine &line)
{
    QVarLengthArray<qint64, 8> parts(static_cast<qsizetype>(split.payers.size()));
    split.division.divide(line.paid.minor(), {parts.data(), split.payers.size()});
    QVarLengthArray<qint64, 8> ofPayers(m_contract.payers.size());
    std::fill(ofPayers.begin(), ofPayers.end(), 0);
    for (std::size_t i = 0; i < split.payers.size(); ++i)
        ofPayers[split.payers[i]] = parts.at(static_cast<qsizetype>(i));
    const Currency currency = m_contract.currency;
    auto sum = m_byPayer.begin();
    for (const qint64 part : std::as_const(ofPayers)) {
        line.byPayer.append(Money::fromMinor(part, currency));
        if (__builtin_add_overflow(*sum, part, &*sum))
            return false;
        ++sum;
    }
    return true;
}

bool ContractTotals::addPayments(int period, const OpenSchedule &schedule, qint64 paid)
{
    if (schedule.delays.empty()) {
        addGap({.input = Input::Schedule});
        m_isScheduleKnown = false;
        return true;
    }
    const auto first = static_cast<std::size_t>(period);
    const auto last = first + static_cast<std::size_t>(schedule.longestDelay);
    m_payments.resize(std::max(m_payments.size(), last));
    QVarLengthArray<qint64, 8> parts(static_cast<qsizetype>(schedule.delays.size()));
    schedule.division.divide(paid, {parts.data(), schedule.delays.size()});
    for (std::size_t i = 0; i < schedule.delays.size(); ++i) {
        qint64 &sum = m_payments[first + static_cast<std::size_t>(schedule.delays[i]) - 1];
        if (__builtin_add_overflow(sum, parts.at(static_cast<qsizetype>(i)), &sum))
            return false;
    }
    return true;
}

Result<ContractResult> ContractTotals::result(const std::vector<OpenLine> &unpaid)
{
    ExactNumber carried;
    for (const OpenLine &line : unpaid)
        carried += line.amount;
    const auto minor = rounded(carried);
    if (!minor)
        return failure(Error::Code::Overflow);
    m_result.unpaidCarry = money(*minor);
    m_result.total = money(m_total);
    m_result.minimumTopUp = money(m_minimumTopUp);
    for (std::size_t i = 0; i < m_byComponent.size(); ++i)
        m_result.byComponent[static_cast<qsizetype>(i)].paid = money(m_byComponent[i]);
    const auto amounts = [&](const std::vector<qint64> &sums) {
        QList<Money> made;
        made.reserve(static_cast<qsizetype>(sums.size()));
        for (const qint64 sum : sums)
            made.append(money(sum));
        return made;
    };
    if (m_isSplitKnown)
        m_result.byPayer = amounts(m_byPayer);
    if (m_isScheduleKnown)
        m_result.payments = amounts(m_payments);
    return std::move(m_result);
}

} // namespace bundlinje
