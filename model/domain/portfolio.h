#pragma once

#include "model/domain/discountschedule.h"
#include "model/domain/figure.h"
#include "model/domain/fundcapital.h"
#include "model/domain/meeting.h"
#include "model/domain/priceindex.h"
#include "model/domain/unitprice.h"

#include <QtCore/QList>

namespace bundlinje {

/// A step in the life of an investment.
struct Stage {
    QString key; ///< What investments hold; never changes.
    QString name; ///< As people call it; empty = the program's own word for the key.

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// What a total that was published as a whole is about.
enum class TotalSubject { Investments, Citizens, Invested, FundPotential, PublicPotential };

/// How exactly it was published.
enum class TotalPrecision { Exact, About, MoreThan };

/// A total that was published as a whole. Never spread over investments.
struct StatedTotal {
    TotalSubject subject = TotalSubject::Investments;
    TotalPrecision precision = TotalPrecision::Exact;
    std::optional<qint64> count; ///< For `Investments` and `Citizens`.
    std::optional<Money> amount; ///< For the others.
    Provenance provenance; ///< `sourceId` names one of the portfolio's sources.

    friend bool operator==(const StatedTotal &, const StatedTotal &) = default;
};

/// Below which numbers of citizens may point at single persons, unless a portfolio says otherwise.
inline constexpr int usualSmallCountThreshold = 5;
/// The thresholds that a portfolio may choose from.
inline constexpr int lowestSmallCountThreshold = 3;
inline constexpr int highestSmallCountThreshold = 10;

/// What holds for all investments of one file.
struct Portfolio {
    int revision = 0;

    QString name; ///< Of the portfolio: "Aarhus-porteføljen".
    QString fundName;
    QString boardName;
    FundCapital capital;
    Currency currency; ///< Proposed for new amounts.
    std::optional<int> priceYear;
    DiscountSchedule discountSchedule;
    PriceIndex priceIndex; ///< Net price index; converts prices of one year into another's.
    QList<UnitPrice> unitPrices; ///< Its own, beside those of the catalogue.
    QList<Stage> stages; ///< In the order of an investment's life.
    QList<StatedTotal> statedTotals;
    QList<Source> sources;
    QString notice; ///< Shown on every page, as "Illustrative figures"; empty for one's own.
    /// Numbers of citizens below it are masked in what leaves the secretariat.
    int smallCountThreshold = usualSmallCountThreshold;
    QList<Meeting> meetings; ///< In any order.
    QList<Decision> decisions; ///< About no single investment, in the order they were made.

    friend bool operator==(const Portfolio &, const Portfolio &) = default;
};

/// A portfolio as a new file starts: eight stages and the Ministry of Finance's schedule of
/// 7 January 2021 (3.5 % to year 35, 2.5 % to year 70, then 1.5 %), Statistics Denmark's net price
/// index for the whole years that were known in July 2024, danish kroner, no price year.
Portfolio newPortfolio(const QString &fundName);

} // namespace bundlinje
