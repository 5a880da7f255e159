#pragma once

#include "model/domain/fundcapital.h"

#include <QtCore/QList>

#include <optional>
#include <span>

namespace bundlinje {

/// What a fund has bound in one investment and what came of it; amounts of one currency.
struct FundShare {
    std::optional<Money> committed; ///< Empty = not known.
    Money paidIn;
    Money distributed;
    Money writtenOff; ///< Of what was to be repaid.
    bool isClosed = false; ///< Nothing more is paid in or repaid.

    friend bool operator==(const FundShare &, const FundShare &) = default;
};

/// A fund's means in one currency.
struct FundPosition {
    Currency currency;
    Money committed; ///< Where it is known.
    Money paidIn;
    Money distributed;
    Money undrawn; ///< Committed and not paid in yet, of what is not closed.
    Money outstanding; ///< Paid in and neither repaid nor written off, of what is not closed.
    /// For new investments: the capital and what came back, less what is bound by what was paid in
    /// or is committed, whichever is more; of what is closed by what was paid in. May be negative.
    /// Empty if the capital or a commitment is not known.
    std::optional<Money> free;
    int investments = 0;
    int withoutCommitment = 0; ///< Of them: those that are not in `committed`.

    friend bool operator==(const FundPosition &, const FundPosition &) = default;
};

/// One position for each currency met, and for the capital's own, by code. Over-drawn and
/// over-repaid investments count 0 in `undrawn` and `outstanding`: what one has too much is not
/// another's. Errors: MixedCurrency within one investment; Overflow.
[[nodiscard]] Result<QList<FundPosition>> fundPositions(const FundCapital &capital,
                                                        std::span<const FundShare> shares);

} // namespace bundlinje
