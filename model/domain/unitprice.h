#pragma once

#include "model/domain/evidence.h"
#include "model/domain/money.h"
#include "model/domain/payer.h"

namespace bundlinje {

/// What the price of a service is, and so what must be kept in mind when it is used.
enum class UnitPriceKind {
    GrossPrice, ///< What the service costs; converted by the price index.
    Tariff, ///< Of one provider or course: never a national average.
    BenefitRate, ///< A rate of income; each year has its own and is never converted.
    NetGain, ///< What a person moving on gains: contains gross prices already.
};

/// What one unit of the service is.
enum class PriceUnit { Year, Month, Week, Day, Night, Hour, Contact, Participant, Course, Setup };

/// The price as published for one year.
struct YearPrice {
    std::optional<int> year; ///< Empty = the source does not say.
    Money amount;

    friend bool operator==(const YearPrice &, const YearPrice &) = default;
};

/// The price of a service or consequence, of the catalogue or of the portfolio's own.
struct UnitPrice {
    QString id; ///< "HJ-01".
    int version = 1; ///< Counts up when an amount, a split or a caution changes.
    QString theme;
    QString name;
    QString englishName; ///< Empty = `name`.
    PriceUnit unit = PriceUnit::Year;
    UnitPriceKind kind = UnitPriceKind::GrossPrice;
    QList<YearPrice> amounts; ///< Ascending by year.
    QList<PayerSplit> splits; ///< Empty = not stated.
    std::optional<EvidenceGrade> grade;
    QString source; ///< Publisher, title and date.
    QString caution; ///< What it must not be used for.
    QString englishCaution; ///< Empty = `caution`.

    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};

} // namespace bundlinje
