#pragma once

#include "model/domain/partialdate.h"

#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

enum class DecisionOutcome {
    Approved,
    ApprovedWithChanges,
    Declined,
    Deferred, ///< To be taken up again.
    ForInformation, ///< Taken note of; nothing was asked for.
};

/// What a board decided. Of one investment, or of the portfolio where it is about none.
struct Decision {
    QUuid id;
    QUuid meeting; ///< `Meeting::id`; null = decided between meetings.
    QUuid agendaItem; ///< `AgendaItem::id` of that meeting; null = under no item.
    QString text; ///< The wording that the board agreed on.
    DecisionOutcome outcome = DecisionOutcome::Approved;
    QString responsible;
    std::optional<PartialDate> deadline;
    std::optional<PartialDate> decidedOn;
    std::optional<PartialDate> completedOn; ///< Empty = not carried out yet.

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace bundlinje
