#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// A day in the life of an investment that somebody keeps an eye on.
struct Milestone {
    QString field; ///< As in the JSON form: "effort.plannedEnd".
    PartialDate date;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// Its signing, starts and ends that are not certainly over, and each planned end that is over
/// without an actual one being known; in the order of an investment's life. A planned end does not
/// count once the actual one is known.
QList<Milestone> milestones(const Investment &investment, QDate today);

} // namespace bundlinje
