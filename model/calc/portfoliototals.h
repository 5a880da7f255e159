#pragma once

#include "model/domain/investmentsummary.h"
#include "model/domain/portfolio.h"

#include <QtCore/QMap>

#include <span>

namespace bundlinje {

/// Which amount counts as invested. The choice is named wherever the figure is shown.
enum class InvestedMeasure { OwnShare, ContractAmount };

/// A sum in one currency with how many of how many it covers.
struct AmountTotal {
    Money amount;
    int covered = 0; ///< Investments with an amount in this currency.
    int of = 0; ///< Investments asked.
    int stated = 0; ///< Of those covered.
    int calculated = 0;

    friend bool operator==(const AmountTotal &, const AmountTotal &) = default;
};

/// One number over investments counted in the same unit.
struct CountTotal {
    CountUnit unit = CountUnit::Persons;
    qint64 sum = 0;
    int covered = 0;

    friend bool operator==(const CountTotal &, const CountTotal &) = default;
};

/// Potential per invested krone, only over investments that have both in one currency.
struct RatioTotal {
    Currency currency;
    double value = 0; ///< Not rounded.
    Money invested;
    Money potential;
    int covered = 0;
};

/// The headline figures of a set of investments.
struct PortfolioTotals {
    int investments = 0;
    QMap<QString, int> stages; ///< `Stage::key` → count; "" = not stated.
    QList<CountTotal> citizens; ///< One for each unit met, persons first.
    QList<AmountTotal> contractAmount; ///< One for each currency, most investments first.
    QList<AmountTotal> ownShare;
    QList<AmountTotal> paidOut;
    QList<AmountTotal> fundPotential;
    QList<AmountTotal> publicPotential;
    QList<AmountTotal> repaid;
    QList<AmountTotal> outstanding;
    QList<AmountTotal> earned;
    QStringList overflowed; ///< Names of sums that left 64 bits and are therefore missing.
};

/// The sums of the given investments; missing is left out, never zero; currencies are never added.
PortfolioTotals portfolioTotals(std::span<const InvestmentSummary> investments);

/// The amount that counts as invested by this measure.
std::optional<SummaryAmount> invested(const InvestmentSummary &investment, InvestedMeasure measure);

/// The potential in this perspective.
std::optional<SummaryAmount> potential(const InvestmentSummary &investment,
                                       Perspective perspective);

/// Potential ÷ invested over the investments that have both in one currency; one entry for each
/// currency, most investments first. A currency whose invested sum is 0 has none.
QList<RatioTotal> potentialPerInvested(std::span<const InvestmentSummary> investments,
                                       InvestedMeasure measure, Perspective perspective);

/// Own share, unless no investment has one and some have a contract amount.
InvestedMeasure defaultMeasure(std::span<const InvestmentSummary> investments);

/// The total published for that subject, if any. Errors never: the first one counts.
std::optional<StatedTotal> statedTotal(const Portfolio &portfolio, TotalSubject subject);

} // namespace bundlinje
