#include "model/calc/plannedcash.h"

#include "model/calc/ledgercourse.h"
#include "model/calc/widesum.h"

#include <array>
#include <map>

namespace bundlinje {

namespace {

/// In the order of `PlannedCash`: planned before actual, calls before distributions.
constexpr std::array<Money PlannedCash::*, 4> columns{
    &PlannedCash::plannedCalls, &PlannedCash::plannedDistributions, &PlannedCash::actualCalls,
    &PlannedCash::actualDistributions};

/// Sorts what is at no known time last.
struct Row {
    Currency currency;
    bool isUnknown = true;
    std::optional<PartialDate> time;

    friend auto operator<=>(const Row &, const Row &) = default;
};

using Rows = std::map<Row, std::array<WideSum, columns.size()>>;

std::optional<PartialDate> quarterOf(const std::optional<PartialDate> &date)
{
    if (!date || date->precision() == PartialDate::Precision::Year)
        return date;
    const QDate day = date->earliest();
    const auto quarter = PartialDate::fromQuarter(day.year(), (day.month() + 2) / 3);
    return quarter ? std::optional(*quarter) : std::nullopt;
}

/// False = the entry is not in that view, or its amount there is not known.
bool add(Rows &rows, const CashFlow &entry, LedgerView view)
{
    const std::optional<LedgerMovement> moved = movement(entry, view);
    if (!moved || !moved->amount)
        return false;
    const auto time = quarterOf(moved->date);
    const std::size_t first = view == LedgerView::Actual ? 2U : 0U;
    const std::size_t column = first + (entry.direction == CashDirection::Call ? 0U : 1U);
    rows[{moved->amount->currency(), !time, time}][column] += moved->amount->minor();
    return true;
}

Result<QList<PlannedCash>> listed(const Rows &rows)
{
    QList<PlannedCash> list;
    for (const auto &[row, sums] : rows) {
        PlannedCash cash{.currency = row.currency, .time = row.time};
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const std::optional<Money> sum = narrow(sums[column], row.currency);
            if (!sum)
                return failure(Error::Code::Overflow, {}, row.currency.code());
            cash.*columns[column] = *sum;
        }
        list.append(cash);
    }
    return list;
}

} // namespace

Result<QuarterlyCash> cashByQuarter(std::span<const CashFlow> entries)
{
    Rows rows;
    int withoutAmount = 0;
    for (const CashFlow &entry : entries) {
        const bool isPlanned = add(rows, entry, LedgerView::Planned);
        const bool isActual = add(rows, entry, LedgerView::Actual);
        if (!isPlanned && !isActual)
            ++withoutAmount;
    }
    auto list = listed(rows);
    if (!list)
        return tl::make_unexpected(list.error());
    return QuarterlyCash{*std::move(list), withoutAmount};
}

} // namespace bundlinje
