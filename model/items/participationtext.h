#pragma once

#include "model/calc/participationchain.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// One link of the chain as it is shown.
struct ShownLink {
    QString step; ///< "Referred".
    QString count; ///< "–" where it is missing, "<5" where it is masked.
    QString share; ///< "95% of those referred"; empty where it is not known or would tell a count.
    double part = 0; ///< Of the largest number of the chain, 0 to 1; of a masked one 0.
    bool isKnown = false;
    bool isSmall = false; ///< So few that others must not see how many.

    friend bool operator==(const ShownLink &, const ShownLink &) = default;
};

/// "Referred": the step by itself.
QString participationStepLabel(ParticipationStep step);

/// What becomes of small numbers.
enum class SmallNumbers {
    Masked, ///< As others may see them.
    Shown, ///< As in the secretariat's window.
};

/// The links in their order; none where nothing is counted or planned.
/// @param threshold numbers below it are small
QList<ShownLink> shownChain(const ParticipationChain &chain, int threshold, SmallNumbers small,
                            const QLocale &locale);

/// The chain as a line: "40 referred (100%), 38 started (95%) …"; steps that are not known are left
/// out. Empty where nothing is known.
QString chainText(const ParticipationChain &chain, int threshold, SmallNumbers small,
                  const QLocale &locale);

/// When it was counted, of what the shares are, and where the goals are from; empty where there is
/// no chain.
QString chainCaption(const ParticipationChain &chain, const QLocale &locale);

} // namespace bundlinje
