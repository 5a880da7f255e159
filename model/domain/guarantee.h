#pragma once

#include "model/domain/money.h"
#include "model/domain/percentage.h"

#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

enum class GuaranteeKind {
    Floor, ///< Brings the investor up to an amount.
    LossShare, ///< Covers a share of the loss.
};

/// What a guarantor covers of an investor's loss; never more than the loss.
struct Guarantee {
    QUuid id;
    QString guarantor; ///< `Party::name`.
    GuaranteeKind kind = GuaranteeKind::Floor;
    std::optional<Money> floor; ///< For `Floor`: what the investor is to have at least.
    std::optional<Percentage> share; ///< For `LossShare`: of the loss.
    std::optional<Money> cap; ///< Most that the guarantor pays; empty = no cap.

    friend bool operator==(const Guarantee &, const Guarantee &) = default;
};

} // namespace bundlinje
