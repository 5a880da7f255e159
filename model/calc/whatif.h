#pragma once

#include "model/calc/casepotential.h"
#include "model/calc/investormetrics.h"
#include "model/calc/repaymentoutlook.h"

namespace bundlinje {

/// What the other components of the contract show while one is tried. Those that count the same of
/// its goal, in the same unit and measure, are none of them: they show the effect that is tried.
enum class OtherComponents {
    AtTarget, ///< Their goals' targets, at each of their checks.
    AsMeasured, ///< What was measured for them, and nothing where nothing was.
};

struct WhatIfQuestion {
    QUuid component; ///< `PaymentComponent::id`
    OtherComponents others = OtherComponents::AtTarget;

    friend bool operator==(const WhatIfQuestion &, const WhatIfQuestion &) = default;
};

/// What the contract comes to when the component shows one effect at each of its checks, and so do
/// those that count the same of its goal.
struct WhatIfPoint {
    Quantity effect; ///< Units that are paid for: compared as the component says, not rounded.
    bool isEdge = false; ///< Just beside a break, so that a jump is upright in a picture.
    Money repaid; ///< Over the contract's life, for all components.
    std::optional<double> multiple; ///< Repaid ÷ paid out, 1.0 = money back.
    std::optional<InternalRates> rates; ///< Empty = a day or an amount is not known.
    /// Present value of what municipality, region and state gain at that success rate, øre, before
    /// the cost of the effort: whoever is repaid has paid for that.
    std::optional<double> publicGain;

    friend bool operator==(const WhatIfPoint &, const WhatIfPoint &) = default;
};

/// The contract at every effect of one component.
struct WhatIf {
    /// Why there are no points.
    enum class Obstacle {
        NoComponent, ///< No such component in any terms.
        NoChecks, ///< Nobody knows how often it is measured.
        OfPersons, ///< It is measured person by person: one number says nothing of all of them.
        NoEnd, ///< No target, nothing measured, and a price without steps.
    };

    std::optional<Obstacle> obstacle;
    int checks = 0; ///< At which the component is measured.
    std::optional<Quantity> target;
    std::optional<Quantity> latest; ///< As measured last.
    std::optional<qsizetype> latestAt; ///< Place of that among the measurements.
    /// How many a share is of: what the goal says, else the planned citizens, else those looked at
    /// last; only where the component counts persons or outcomes as they are.
    std::optional<qint64> group;
    std::optional<Money> paidOut; ///< By the investors, as agreed; empty = not known.
    RepaymentBound maximum;
    QList<QUuid> leftOut; ///< Other components whose target is not known: nothing is paid for them.
    QList<WhatIfPoint> points; ///< Ascending, the first at 0; to be joined by straight lines.
};

/// The repayment at every effect from 0 to one and a half times the target: on a regular grid and
/// on both sides of where prices, gates and quotas break. The cap of each person is not applied,
/// because what is tried is not of persons.
/// @param settings what the chosen business case is calculated with, of its portfolio
/// Errors: those of `evaluate` and `repaymentOutlook`; NotFound without a contract.
[[nodiscard]] Result<WhatIf> whatIf(const Investment &investment, const CaseSettings &settings,
                                    const WhatIfQuestion &question);

} // namespace bundlinje
