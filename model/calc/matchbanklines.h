#pragma once

#include "model/domain/bankline.h"
#include "model/domain/cashflow.h"

#include <QtCore/QList>

#include <span>

namespace bundlinje {

/// What in a line's text points at an entry; the strongest first.
enum class BankTextMatch {
    Reference, ///< The number of the invoice or text of the payment.
    Party, ///< The name of who pays or is paid.
    Nothing,
};

/// An entry that a line may settle.
struct BankCandidate {
    qsizetype entry = 0; ///< Its place in the list of entries.
    BankTextMatch text = BankTextMatch::Nothing;
    int days = 0; ///< Between the line's day and the entry's date; 0 = inside what is known of it.

    friend bool operator==(const BankCandidate &, const BankCandidate &) = default;
};

/// What is known of one line.
struct BankLineMatch {
    /// The entry that it certainly settles.
    std::optional<BankCandidate> sure;
    /// Otherwise those it may settle, the likeliest first; empty = unmatched.
    QList<BankCandidate> candidates;

    friend bool operator==(const BankLineMatch &, const BankLineMatch &) = default;
};

/// Which open entry each line of a bank statement settles; one answer for each line, in their
/// order.
///
/// A line may settle an entry of the same amount and currency in the same direction, at most that
/// many days from its date. It is sure if the line's text holds the entry's reference, no other
/// such entry's, and no other such line holds it; after that, of what is left, the same by the
/// party's name. Only whole words count; capital letters and signs between words do not. The answer
/// does not depend on the order of lines or entries, but for candidates that are equal in all of
/// this.
/// @param days the line may be that much earlier or later; an entry without a date matches any day
QList<BankLineMatch> matchBankLines(std::span<const BankLine> lines,
                                    std::span<const CashFlow> entries, int days);

} // namespace bundlinje
