#pragma once

#include "model/domain/changeset.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// What is not as it was.
struct MeetingChange {
    InvestmentId investment;
    QString name; ///< Short, where there is a short one.
    QString what; ///< "Paid out"; of a new investment that it is new.
    QString then; ///< Empty = was missing.
    QString now; ///< Empty = is missing.

    friend bool operator==(const MeetingChange &, const MeetingChange &) = default;
};

/// What a board would call changed between two states: investments that came or went, their stage,
/// what is invested, paid out, repaid and expected, and how many citizens have reached their goal.
/// Small numbers of citizens are masked.
QList<MeetingChange> meetingChanges(const PortfolioContent &before, const PortfolioContent &after,
                                    const QLocale &locale);

} // namespace bundlinje
