#pragma once

#include "model/calc/investmentchecks.h"
#include "model/domain/unitprice.h"

namespace bundlinje {

/// The price of that id; null when there is none. The first counts, so that a portfolio's own
/// prices come before those of the catalogue.
const UnitPrice *unitPrice(const QList<UnitPrice> &known, const QString &id);

/// The amount of the year, else the newest one. Null when the price has no amounts.
const YearPrice *priceFor(const UnitPrice &price, std::optional<int> year);

/// How many units a whole year has; empty where that is no matter of the calendar.
std::optional<Quantity> unitsInYear(PriceUnit unit);

/// The consequence with amount, price year, payers, grade and reference of the unit price.
/// @param unitsSaved units fewer for each person and year; negative = more
/// @param year whose prices are wanted, as a rule the price level of the case
/// Errors: InvalidInput without amounts; Overflow.
[[nodiscard]] Result<Consequence> withUnitPrice(Consequence consequence, const UnitPrice &price,
                                                Quantity unitsSaved, std::optional<int> year);

/// The prices after an edit, each with the next version where an amount, a split or a caution of
/// what it was before the edit has changed. A price is what it was by its id, in its place where
/// several have the same one; one that had no amount yet is still being written.
QList<UnitPrice> withCountedVersions(const QList<UnitPrice> &before, QList<UnitPrice> after);

/// "P-01", "P-02" …: the first that none of them has.
QString freePriceId(const QList<UnitPrice> &existing);

/// A copy of a published price as one's own. Where its id is taken it gets a number: "HJ-01-2".
UnitPrice asOwnPrice(UnitPrice published, const QList<UnitPrice> &existing);

/// Where a consequence was taken from a unit price of which there is a newer version. Fields as in
/// `caseChecksOf`; signed versions are left in peace.
QList<InvestmentCheck> unitPriceChecksOf(const Investment &investment,
                                         const QList<UnitPrice> &known);

} // namespace bundlinje
