#include "model/calc/returnlimit.h"

#include "model/calc/contractversions.h"

#include <algorithm>

namespace bundlinje {

namespace {

using Input = ContractGap::Input;

bool isDay(const std::optional<PartialDate> &date)
{
    return date && date->precision() == PartialDate::Precision::Day;
}

bool isKnown(const Instalment &instalment)
{
    return instalment.amount && isDay(instalment.date);
}

bool hasReturnCap(const InvestmentContract &contract)
{
    return contract.terms.returnCap
        || std::any_of(
               contract.amendments.cbegin(), contract.amendments.cend(),
               [](const Amendment &amendment) { return amendment.terms.returnCap.has_value(); });
}

} // namespace

ReturnLimit::ReturnLimit(const InvestmentContract &contract)
    : m_contract(contract)
    , m_calls(contract.instalments)
{
    std::stable_sort(m_calls.begin(), m_calls.end(),
                     [](const Instalment &a, const Instalment &b) { return a.date < b.date; });
    if (!hasReturnCap(contract))
        return;
    m_checks.resize(static_cast<std::size_t>(lastPeriodOf(contract)));
    std::optional<Percentage> rate;
    for (auto period = static_cast<int>(m_checks.size()); period > 0; --period) {
        Check &made = m_checks[static_cast<std::size_t>(period) - 1];
        if (const CheckDate *check = checkOf(contract, period); check && isDay(check->date))
            made.day = check->date->latest();
        if (const auto &cap = termsIn(contract, period).returnCap) {
            made.isRateMissing = !cap->rate;
            rate = cap->rate ? cap->rate : rate;
        }
        made.rate = rate;
    }
}

Result<std::optional<qint64>> ReturnLimit::limitIn(int period, const ReturnCap &cap)
{
    noteMissing(period, cap);
    // Once an input was missing, what was paid under the cap is not known either.
    if (!m_gaps.isEmpty())
        return std::nullopt;
    advanceTo(period);
    const auto limit = m_account.limit(cap.method);
    if (!limit)
        return failure(Error::Code::Overflow);
    return limit;
}

void ReturnLimit::pay(int period, qint64 amount)
{
    if (amount == 0 || m_checks.empty())
        return;
    if (!dayOf(period).isValid()) {
        m_undated.append(period);
    } else if (areCallsKnown()) {
        advanceTo(period);
        m_account.pay(amount);
    }
}

bool ReturnLimit::areCallsKnown() const
{
    return !m_contract.instalments.isEmpty()
        && std::all_of(m_contract.instalments.cbegin(), m_contract.instalments.cend(), isKnown);
}

QDate ReturnLimit::dayOf(int period) const
{
    const auto at = static_cast<std::size_t>(period) - 1;
    return at < m_checks.size() ? m_checks[at].day : QDate();
}

/// Each of it once.
void ReturnLimit::noteMissing(int period, const ReturnCap &cap)
{
    const auto note = [&](Input input, int inPeriod = 0, qsizetype index = -1) {
        const ContractGap gap{.input = input, .period = inPeriod, .index = index};
        if (!m_gaps.contains(gap))
            m_gaps.append(gap);
    };
    if (cap.method == ReturnMethod::NotStated)
        note(Input::ReturnMethod);
    const auto last = std::min(static_cast<std::size_t>(period), m_checks.size());
    if (!cap.rate
        || std::any_of(m_checks.cbegin(), m_checks.cbegin() + static_cast<std::ptrdiff_t>(last),
                       [](const Check &check) { return check.isRateMissing; }))
        note(Input::ReturnRate);
    if (m_contract.instalments.isEmpty())
        note(Input::Instalment);
    for (qsizetype i = 0; i < m_contract.instalments.size(); ++i) {
        if (!isKnown(m_contract.instalments.at(i)))
            note(Input::Instalment, 0, i);
    }
    for (const int undated : std::as_const(m_undated))
        note(Input::CheckDay, undated);
    if (!dayOf(period).isValid())
        note(Input::CheckDay, period);
}

/// Through the checks before it, each at its rate; days whose check has none of its own count at
/// the next one's.
void ReturnLimit::advanceTo(int period)
{
    for (; m_passed < static_cast<std::size_t>(period); ++m_passed) {
        const Check &check = m_checks[m_passed];
        if (check.day.isValid() && check.rate)
            advanceTo(check.day, *check.rate);
    }
}

/// With the calls up to and on the day.
void ReturnLimit::advanceTo(QDate day, Percentage rate)
{
    const auto passTo = [&](QDate to) {
        if (m_day.isValid() && to > m_day)
            m_account.advance(ExactNumber::ratio(m_day.daysTo(to), 365), rate);
        m_day = m_day.isValid() ? std::max(m_day, to) : to;
    };
    while (!m_calls.isEmpty() && m_calls.constFirst().date->latest() <= day) {
        const Instalment call = m_calls.takeFirst();
        passTo(call.date->latest());
        m_account.call(call.amount->minor());
    }
    passTo(day);
}

} // namespace bundlinje
