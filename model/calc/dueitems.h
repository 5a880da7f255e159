#pragma once

#include "model/domain/investment.h"

#include <QtCore/QList>

namespace bundlinje {

/// Something that has to be done at a time.
struct DueItem {
    enum class Kind {
        Payment, ///< Planned, due or invoiced, and nothing has moved yet.
        Measurement, ///< The effect is to be counted.
        Verification, ///< It is counted, and somebody else has to confirm it.
        Report, ///< It is to be delivered.
        Milestone, ///< A date of the investment's life, see `milestones`.
        Decision, ///< Decided, and not carried out yet.
    };

    Kind kind = Kind::Payment;
    PartialDate date;
    std::optional<qsizetype> cashFlow; ///< Of a payment: its place in `Investment::cashFlows`.
    std::optional<qsizetype> report; ///< Its place in `Investment::reportDuties`.
    std::optional<int> period; ///< Of the contract.
    QUuid component; ///< What is measured or paid for; null = not stated.
    QString field; ///< Of a milestone: as in the JSON form, "effort.plannedEnd".
    /// Of a decision: its place in the `decisions` of the investment or portfolio.
    std::optional<qsizetype> decision = {};

    friend bool operator==(const DueItem &, const DueItem &) = default;
};

/// Whether nothing of the date is left: 2026 is not over before its last day is.
inline bool isOver(const PartialDate &date, QDate today)
{
    return date.latest() < today;
}

/// What falls due in an investment by the end of a day, what is latest first: open payments, the
/// checks of its contract at which a component is not measured or not verified, reports that are
/// not delivered, its milestones and its open decisions. A date falls due on the first day that it
/// may mean, and is late after the last; what has no date is never due, but for open decisions:
/// without a deadline they are due today.
QList<DueItem> dueItems(const Investment &investment, QDate today, QDate until);

/// The same of decisions that are about no single investment.
QList<DueItem> dueDecisions(const QList<Decision> &decisions, QDate today, QDate until);

} // namespace bundlinje
