#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// How far citizens come, each step a part of the one before.
enum class ParticipationStep { Planned, Referred, Started, Completed, MetGoal };

/// One number of the chain.
struct ChainLink {
    ParticipationStep step = ParticipationStep::Planned;
    std::optional<qint64> count; ///< Empty = not known.
    std::optional<double> share; ///< Of the last step before it that is known; empty = none is.
    bool isMeasured = false; ///< Taken from the measurements and not from the counts.

    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

/// What is planned, and how far the citizens had come by the latest count.
struct ParticipationChain {
    QList<ChainLink> links; ///< All steps in their order; no link if nothing is counted or planned.
    std::optional<PartialDate> countedOn; ///< Of the latest count; empty = not stated, or no count.

    friend bool operator==(const ParticipationChain &, const ParticipationChain &) = default;
};

/// The place of the count that applies: the latest by its day, of several the later row; one
/// without a day only where none has one. Empty = there is none.
std::optional<qsizetype> latestParticipation(const QList<Participation> &counts);

/// The chain by the count that applies. Who met the goal is taken from the measurements where no
/// count says it and there is one goal only: several goals may have been met by the same citizens.
/// A step that no count says is missing, and never 0.
ParticipationChain participationChain(const Investment &investment);

} // namespace bundlinje
