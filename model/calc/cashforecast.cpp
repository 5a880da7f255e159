#include "model/calc/cashforecast.h"

#include "model/calc/widesum.h"

#include <algorithm>
#include <map>

namespace bundlinje {

namespace {

/// Sorts a year after its quarters and what is at no known time last.
struct Row {
    Currency currency;
    QDate end;
    bool isYear = false;
    std::optional<PartialDate> time;

    friend bool operator<(const Row &one, const Row &other)
    {
        return std::tie(one.currency, one.end, one.isYear)
            < std::tie(other.currency, other.end, other.isYear);
    }
};

struct CashSums {
    WideSum out = 0;
    WideSum in = 0;
    bool hasHappened = false;
    bool isExpected = false;
};

using Rows = std::map<Row, CashSums>;

Row rowOf(const PlannedCash &cash)
{
    const bool isYear = cash.time && cash.time->precision() == PartialDate::Precision::Year;
    // Later than every date that there is.
    return {cash.currency, cash.time ? cash.time->latest() : QDate(10000, 1, 1), isYear, cash.time};
}

void add(Rows &rows, const PlannedCash &cash, bool isSettledOnes)
{
    const Money out = isSettledOnes ? cash.actualCalls : cash.plannedCalls;
    const Money in = isSettledOnes ? cash.actualDistributions : cash.plannedDistributions;
    if (out.minor() == 0 && in.minor() == 0)
        return;
    CashSums &wide = rows[rowOf(cash)];
    wide.out += out.minor();
    wide.in += in.minor();
    (isSettledOnes ? wide.hasHappened : wide.isExpected) = true;
}

Result<QList<ForecastCash>> listed(const Rows &rows)
{
    QList<ForecastCash> list;
    WideSum running = 0;
    for (const auto &[row, wide] : rows) {
        if (!list.isEmpty() && list.constLast().currency != row.currency)
            running = 0;
        running += wide.in - wide.out;
        const auto out = narrow(wide.out, row.currency);
        const auto in = narrow(wide.in, row.currency);
        const auto net = narrow(wide.in - wide.out, row.currency);
        const auto sum = narrow(running, row.currency);
        if (!out || !in || !net || !sum)
            return failure(Error::Code::Overflow, {}, row.currency.code());
        list.append({.currency = row.currency,
                     .time = row.time,
                     .out = *out,
                     .in = *in,
                     .net = *net,
                     .running = row.time ? sum : std::nullopt,
                     .hasHappened = wide.hasHappened,
                     .isExpected = wide.isExpected});
    }
    return list;
}

} // namespace

Result<CashForecast> cashForecast(std::span<const CashFlow> entries)
{
    QList<CashFlow> settled;
    QList<CashFlow> open;
    for (const CashFlow &entry : entries) {
        if (entry.state != CashState::WrittenOff)
            (isSettled(entry.state) ? settled : open).append(entry);
    }
    const Result<QuarterlyCash> happened = cashByQuarter(settled);
    const Result<QuarterlyCash> expected = cashByQuarter(open);
    for (const Result<QuarterlyCash> *cash : {&happened, &expected}) {
        if (!*cash)
            return tl::make_unexpected(cash->error());
    }
    Rows rows;
    for (const PlannedCash &cash : happened->rows)
        add(rows, cash, true);
    for (const PlannedCash &cash : expected->rows)
        add(rows, cash, false);
    Result<QList<ForecastCash>> list = listed(rows);
    if (!list)
        return tl::make_unexpected(list.error());
    return CashForecast{*std::move(list), happened->withoutAmount + expected->withoutAmount};
}

} // namespace bundlinje
