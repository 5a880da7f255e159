#pragma once

#include "model/domain/money.h"
#include "model/domain/percentage.h"

#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// A part of the investment with its own place in the order of repayment and its own rate.
struct Tranche {
    QUuid id;
    QString name;
    QString investor; ///< `Party::name`.
    std::optional<Money> principal;
    std::optional<Percentage> rate; ///< Interest a year on the whole balance.

    friend bool operator==(const Tranche &, const Tranche &) = default;
};

} // namespace bundlinje
