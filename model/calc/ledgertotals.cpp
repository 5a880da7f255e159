#include "model/calc/ledgertotals.h"

#include "model/calc/ledgercourse.h"
#include "model/calc/widesum.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The parts that an entry is in one of.
constexpr std::array<Money CashSums::*, 6> parts{&CashSums::planned, &CashSums::plannedPast,
                                                 &CashSums::due,     &CashSums::overdue,
                                                 &CashSums::settled, &CashSums::writtenOff};

enum Part : std::size_t { Planned, PlannedPast, Due, Overdue, Settled, WrittenOff };

Part partOf(const CashFlow &entry, QDate asOf)
{
    const auto isLate = [&] {
        return entry.date && entry.date->latest() < asOf;
    };
    switch (entry.state) {
    case CashState::Planned:
        return isLate() ? PlannedPast : Planned;
    case CashState::Due:
    case CashState::Invoiced:
        return isLate() ? Overdue : Due;
    case CashState::Paid:
    case CashState::Received:
        return Settled;
    case CashState::WrittenOff:
        return WrittenOff;
    }
    return Planned;
}

struct WideSums {
    std::array<WideSum, parts.size()> amounts{};
    int entries = 0;

    void add(const CashSums &sums)
    {
        for (std::size_t part = 0; part < parts.size(); ++part)
            amounts[part] += (sums.*parts[part]).minor();
        entries += sums.entries;
    }

    void add(Part part, Money amount)
    {
        amounts[part] += amount.minor();
        ++entries;
    }
};

std::optional<CashSums> narrow(const WideSums &wide, Currency currency)
{
    CashSums sums{.entries = wide.entries};
    const auto set = [&](Money CashSums::*member, WideSum amount) {
        const std::optional<Money> fits = narrow(amount, currency);
        sums.*member = fits.value_or(Money());
        return fits.has_value();
    };
    WideSum total = 0;
    bool doesFit = true;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        total += wide.amounts[part];
        doesFit = set(parts[part], wide.amounts[part]) && doesFit;
    }
    doesFit = set(&CashSums::outstanding, wide.amounts[Due] + wide.amounts[Overdue]) && doesFit;
    doesFit = set(&CashSums::total, total) && doesFit;
    return doesFit ? std::optional(sums) : std::nullopt;
}

/// Adds up entries, or sums of entries.
class WideTotals final {
public:
    void add(const CashFlow &entry, QDate asOf)
    {
        const LedgerView view = isSettled(entry.state) ? LedgerView::Actual : LedgerView::Planned;
        const std::optional<LedgerMovement> moved = movement(entry, view);
        if (!moved || !moved->amount) {
            ++m_withoutAmount;
            return;
        }
        WideCurrency &sums = in(moved->amount->currency());
        const Part part = partOf(entry, asOf);
        const bool isCall = entry.direction == CashDirection::Call;
        (isCall ? sums.calls : sums.distributions).add(part, *moved->amount);
        if (!isCall && entry.purpose == CashPurpose::Guarantee)
            sums.guarantees.add(part, *moved->amount);
    }

    void add(const LedgerTotals &totals)
    {
        m_withoutAmount += totals.withoutAmount;
        for (const CurrencyTotals &one : totals.currencies) {
            WideCurrency &sums = in(one.currency);
            sums.calls.add(one.calls);
            sums.distributions.add(one.distributions);
            sums.guarantees.add(one.guarantees);
        }
    }

    Result<LedgerTotals> totals()
    {
        std::sort(
            m_currencies.begin(), m_currencies.end(),
            [](const WideCurrency &a, const WideCurrency &b) { return a.currency < b.currency; });
        LedgerTotals totals{.withoutAmount = m_withoutAmount};
        for (const WideCurrency &sums : m_currencies) {
            const auto calls = narrow(sums.calls, sums.currency);
            const auto distributions = narrow(sums.distributions, sums.currency);
            const auto guarantees = narrow(sums.guarantees, sums.currency);
            if (!calls || !distributions || !guarantees)
                return failure(Error::Code::Overflow, {}, sums.currency.code());
            totals.currencies.append({sums.currency, *calls, *distributions, *guarantees});
        }
        return totals;
    }

private:
    struct WideCurrency {
        Currency currency;
        WideSums calls;
        WideSums distributions;
        WideSums guarantees;
    };

    WideCurrency &in(Currency currency)
    {
        for (WideCurrency &sums : m_currencies) {
            if (sums.currency == currency)
                return sums;
        }
        m_currencies.push_back(WideCurrency{.currency = currency});
        return m_currencies.back();
    }

    std::vector<WideCurrency> m_currencies;
    int m_withoutAmount = 0;
};

} // namespace

Result<LedgerTotals> ledgerTotals(std::span<const CashFlow> entries, QDate asOf)
{
    WideTotals sums;
    for (const CashFlow &entry : entries)
        sums.add(entry, asOf);
    return sums.totals();
}

Result<LedgerTotals> fundTotals(std::span<const LedgerTotals> investments)
{
    WideTotals sums;
    for (const LedgerTotals &investment : investments)
        sums.add(investment);
    return sums.totals();
}

} // namespace bundlinje
