#pragma once

#include "model/domain/evidence.h"
#include "model/domain/partialdate.h"
#include "model/domain/priceindex.h"
#include "model/domain/unitprice.h"

namespace bundlinje {

/// How many reached a goal with an effort and without, as published.
struct EffectSize {
    QString id; ///< "EF-01".
    int version = 1;
    QString targetGroup;
    QString programme;
    std::optional<Percentage> with;
    std::optional<Percentage> without; ///< Empty = there was no control group.
    QString measure;
    QString followUp;
    QString source;
    std::optional<EvidenceGrade> grade;
    QString caution;
    QString englishCaution;

    friend bool operator==(const EffectSize &, const EffectSize &) = default;
};

/// Who pays what, from when.
struct FinancingRule {
    QString id; ///< "R-01".
    QString rule;
    QString englishRule;
    std::optional<PartialDate> from;
    QString source;
    std::optional<EvidenceGrade> grade;

    friend bool operator==(const FinancingRule &, const FinancingRule &) = default;
};

/// Published prices, effects, index and rules that a business case can be started from. Nothing of
/// it is a recommendation: what is used is copied into the case and edited there.
struct Catalogue {
    int version = 1;
    std::optional<PartialDate> date; ///< Of its making.
    QList<UnitPrice> prices;
    QList<EffectSize> effects;
    PriceIndex netPriceIndex; ///< Its note says what it does not hold.
    QList<FinancingRule> rules;

    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

/// The catalogue that comes with the program.
Catalogue builtInCatalogue();

/// A catalogue in the form of that file. Errors: FileDamaged if it is not JSON, NotAPortfolio if it
/// is no catalogue, InvalidInput with the path of the member in `where`.
[[nodiscard]] Result<Catalogue> catalogueFromJson(const QByteArray &text);

} // namespace bundlinje
