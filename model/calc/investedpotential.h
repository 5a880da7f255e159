#pragma once

#include "model/calc/portfoliototals.h"
#include "model/calc/shownperspective.h"

#include <functional>

namespace bundlinje {

/// In which order investments stand; "largest first" but for the name and the table's own order.
/// Where the figure is missing the investment comes after those that have it.
enum class InvestedPotentialOrder {
    Difference, ///< Potential − invested; then those with one amount, then those with none.
    Name, ///< By `InvestedPotentialQuestion::compareNames`.
    Invested,
    Ratio, ///< Potential ÷ invested.
    Table, ///< As given.
};

/// One investment, its two amounts, and which of them can be drawn in the asked currency.
struct InvestedPotentialRow {
    InvestmentId id;
    QString name; ///< The short name where given.
    std::optional<SummaryAmount> invested; ///< May be in another currency than asked.
    std::optional<SummaryAmount> potential; ///< May be in another currency than asked.
    std::optional<SummaryAmount> secondPotential; ///< The public economy's, where both are asked.

    friend bool operator==(const InvestedPotentialRow &, const InvestedPotentialRow &) = default;
};

/// A sum over part of the rows. No amount = nothing to add up, or too large to.
struct PartialSum {
    std::optional<Money> amount;
    int covered = 0;

    friend bool operator==(const PartialSum &, const PartialSum &) = default;
};

/// Those that are not shown one by one.
struct InvestedPotentialRest {
    QList<InvestmentId> ids;
    PartialSum invested;
    PartialSum potential;
    PartialSum secondPotential;
};

/// The currencies met, with the number of investments that belong to each.
struct CurrencyCount {
    Currency currency;
    int investments = 0;

    friend bool operator==(const CurrencyCount &, const CurrencyCount &) = default;
};

/// What is asked.
struct InvestedPotentialQuestion {
    InvestedMeasure measure = InvestedMeasure::OwnShare;
    ShownPerspective perspective;
    InvestedPotentialOrder order = InvestedPotentialOrder::Difference;
    std::optional<Currency> currency; ///< Empty = the one of most investments.
    Currency fallback; ///< Where no investment has an amount at all.
    /// Called for `InvestedPotentialOrder::Name`: less than 0 when the first name comes first.
    /// Empty = by code point; a locale is the caller's business.
    std::function<int(const QString &, const QString &)> compareNames;
};

/// The answer for one currency. An investment belongs to the currency of its invested amount, else
/// to that of its potential, else to every currency. Where both perspectives are asked, counts and
/// sums are of the leading one; `withSecondPotential` gives those of the other.
struct InvestedPotential {
    Currency currency;
    QList<InvestedPotentialRow> rows; ///< Those that belong to the currency, ordered.
    QList<CurrencyCount> currencies; ///< Most investments first, ties as first met.
    int otherCurrency = 0; ///< Investments that belong to other currencies only.

    int withBoth = 0; ///< Rows with both amounts in the currency.
    int larger = 0; ///< Of those: potential greater than invested.
    int calculated = 0; ///< Rows with a calculated potential in the currency.
    int stated = 0;
    int foreignPotential = 0; ///< Rows with a potential in a currency of its own.

    PartialSum invested;
    PartialSum potential;
    PartialSum investedWithBoth; ///< What the ratio is made of.
    PartialSum potentialWithBoth;
    PartialSum investedAlone; ///< Capital of those without a potential.
    PartialSum potentialAlone; ///< Potential of those without an invested amount.
};

/// The currencies that investments belong to, as in `InvestedPotential`.
QList<CurrencyCount> currenciesMet(std::span<const InvestmentSummary> investments,
                                   InvestedMeasure measure, ShownPerspective perspective);

/// The two amounts of each investment and their sums; missing is left out of a sum, never zero.
InvestedPotential investedPotential(std::span<const InvestmentSummary> investments,
                                    const InvestedPotentialQuestion &question);

/// The same rows with the second potential in place of the first, and its counts and sums.
InvestedPotential withSecondPotential(InvestedPotential answer);

/// The amount if it is there and in that currency.
std::optional<Money> amountIn(Currency currency, const std::optional<SummaryAmount> &amount);

/// Keeps the `most` largest by the largest size of their amounts, in the order they stand in,
/// and adds up the others. Largest, not first: in order of gain the first ones are all winners.
InvestedPotentialRest takeLargest(InvestedPotential &answer, int most);

} // namespace bundlinje
