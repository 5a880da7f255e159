#pragma once

#include "model/domain/cashflow.h"

#include <QtCore/QList>

#include <rapidcheck.h>

namespace bundlinje::generators {

inline std::optional<PartialDate> anyDate()
{
    const int year = *rc::gen::inRange(2019, 2030);
    const QDate day = QDate(year, 1, 1).addDays(*rc::gen::inRange(0, 365));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return std::nullopt;
    case 1:
        return *PartialDate::fromParts(year);
    case 2:
        return *PartialDate::fromQuarter(year, (day.month() + 2) / 3);
    case 3:
        return *PartialDate::fromParts(year, day.month());
    default:
        return PartialDate::fromDate(day);
    }
}

/// In one of two currencies; now and then it takes back an earlier one.
inline Money anyMoney(bool isInEuro)
{
    return Money::fromMinor(*rc::gen::inRange<qint64>(-50'000'000, 900'000'000),
                            isInEuro ? *Currency::fromCode(u"EUR") : Currency::DKK);
}

/// An entry of any kind, of which anything may be unknown.
inline CashFlow anyEntry()
{
    CashFlow entry{.id = QUuid::createUuid()};
    const bool isInEuro = *rc::gen::inRange(0, 4) == 0;
    entry.direction = *rc::gen::element(CashDirection::Call, CashDirection::Distribution);
    entry.purpose = *rc::gen::element(CashPurpose::InvestorPayment, CashPurpose::OutcomePayment,
                                      CashPurpose::Guarantee, CashPurpose::Other);
    entry.state = *rc::gen::element(CashState::Planned, CashState::Due, CashState::Invoiced,
                                    CashState::Paid, CashState::Received, CashState::WrittenOff);
    entry.date = anyDate();
    if (*rc::gen::inRange(0, 8) > 0)
        entry.amount = anyMoney(isInEuro);
    if (isSettled(entry.state) && *rc::gen::arbitrary<bool>()) {
        entry.settledOn = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 3000));
        entry.settledAmount = anyMoney(isInEuro);
    }
    return entry;
}

inline QList<CashFlow> anyLedger(int most = 20)
{
    QList<CashFlow> entries;
    for (int count = *rc::gen::inRange(0, most); count > 0; --count)
        entries.append(anyEntry());
    return entries;
}

} // namespace bundlinje::generators
