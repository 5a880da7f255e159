#pragma once

#include "model/domain/provenance.h"

#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// How many citizens had come how far by a day, counted from the start; never a person. In the unit
/// of `Investment::citizensPlanned`.
struct Participation {
    QUuid id;
    std::optional<PartialDate> countedOn;
    std::optional<qint64> referred;
    std::optional<qint64> started;
    std::optional<qint64> completed;
    std::optional<qint64> metGoal; ///< Empty = as it is measured, see `participationChain`.
    Provenance provenance;

    friend bool operator==(const Participation &, const Participation &) = default;
};

} // namespace bundlinje
