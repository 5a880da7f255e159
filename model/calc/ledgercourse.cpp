#include "model/calc/ledgercourse.h"

#include <algorithm>

namespace bundlinje {

namespace {

LedgerMovement planned(const CashFlow &entry)
{
    return {entry.date, entry.amount};
}

LedgerMovement actual(const CashFlow &entry)
{
    return {entry.settledOn ? PartialDate::fromDate(*entry.settledOn) : entry.date,
            entry.settledAmount ? entry.settledAmount : entry.amount};
}

InvestorCash cashOf(CashDirection direction, Money amount)
{
    const Money nothing = Money::fromMinor(0, amount.currency());
    return direction == CashDirection::Call ? InvestorCash{amount, nothing}
                                            : InvestorCash{nothing, amount};
}

LedgerCourse &courseOf(QList<LedgerCourse> &courses, Currency currency)
{
    const auto found = std::lower_bound(
        courses.cbegin(), courses.cend(), currency,
        [](const LedgerCourse &course, Currency c) { return course.currency < c; });
    const qsizetype place = std::distance(courses.cbegin(), found);
    if (found == courses.cend() || found->currency != currency)
        courses.insert(place, LedgerCourse{.currency = currency});
    return courses[place];
}

} // namespace

std::optional<LedgerMovement> movement(const CashFlow &entry, LedgerView view)
{
    switch (view) {
    case LedgerView::Planned:
        return planned(entry);
    case LedgerView::Actual:
        return isSettled(entry.state) ? std::optional(actual(entry)) : std::nullopt;
    case LedgerView::Expected:
        if (entry.state == CashState::WrittenOff)
            return std::nullopt;
        return isSettled(entry.state) ? actual(entry) : planned(entry);
    }
    return std::nullopt;
}

LedgerCourses ledgerCourses(std::span<const CashFlow> entries, LedgerView view)
{
    LedgerCourses courses;
    for (const CashFlow &entry : entries) {
        const std::optional<LedgerMovement> moved = movement(entry, view);
        if (!moved)
            continue;
        if (!moved->amount) {
            ++courses.withoutAmount;
            continue;
        }
        LedgerCourse &course = courseOf(courses.currencies, moved->amount->currency());
        if (moved->date)
            course.course.flows.append(
                {moved->date->latest(), cashOf(entry.direction, *moved->amount)});
        else
            ++course.undated;
    }
    for (LedgerCourse &course : courses.currencies)
        std::stable_sort(course.course.flows.begin(), course.course.flows.end(),
                         [](const DatedCash &a, const DatedCash &b) { return a.date < b.date; });
    return courses;
}

} // namespace bundlinje
