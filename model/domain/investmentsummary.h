#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// The amount and how it came about, without the provenance that only the editor needs.
struct SummaryAmount {
    Money amount;
    Basis basis = Basis::Stated;
    bool isAssumed = false; ///< Stated, and rests on an assumption.

    friend bool operator==(const SummaryAmount &, const SummaryAmount &) = default;
};

/// What lists, totals and charts read of an investment. Cached by the store on each save, so that
/// opening a portfolio never loads whole investments.
struct InvestmentSummary {
    InvestmentId id;
    int revision = 0;
    QString name;
    QString shortName;
    QString externalId;
    QString theme;
    QString stage;
    QString tags; ///< Joined by ", ".
    QString authorities; ///< Names of those who commission or pay, joined by ", ".
    QString providers;
    QString investors;
    QString searchText; ///< All that the filter looks at besides the above: other parties, notes…
    std::optional<PartialDate> effortStart;
    std::optional<PartialDate> effortEnd; ///< Actual if known, else planned.
    std::optional<qint64> citizens; ///< The version that applies.
    CountUnit citizensUnit = CountUnit::Persons;
    Instrument instrument = Instrument::NotStated;
    int repaymentKinds = 0; ///< By what its contract pays: a bit for each `PriceKind`.
    std::optional<SummaryAmount> contractAmount;
    std::optional<SummaryAmount> ownShare;
    std::optional<SummaryAmount> paidOut;
    std::optional<SummaryAmount> fundPotential;
    std::optional<SummaryAmount> publicPotential;
    std::optional<SummaryAmount> repaid; ///< To this fund, by its ledger.
    std::optional<SummaryAmount> outstanding; ///< Paid out and not come back.
    std::optional<SummaryAmount> earned; ///< By what is measured and verified.
    std::optional<qint64> effectMet; ///< Citizens who have reached their goals, of
    std::optional<qint64> effectTarget; ///< how many that are aimed at; both or neither.
    std::optional<Percentage> expectedReturn; ///< A year.
    /// The public potential is that of a business case, or is missing until the case has it.
    bool hasChosenCase = false;
    int unreadCount = 0; ///< Texts from outside that could not be read.

    friend bool operator==(const InvestmentSummary &, const InvestmentSummary &) = default;
};

/// The name for charts and narrow places: the short name where given, else the name.
inline QString displayName(const InvestmentSummary &summary)
{
    return summary.shortName.isEmpty() ? summary.name : summary.shortName;
}

} // namespace bundlinje
