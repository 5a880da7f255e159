#pragma once

#include "model/calc/cashforecast.h"
#include "model/items/coursereader.h"
#include "model/items/resulttable.h"

namespace bundlinje {

/// The money of some investments, as a table by quarter and as what it means for the fund.
struct CashView {
    ResultTable table; ///< As it is, amounts and all.
    ResultTable onScreen; ///< The same, or without its amounts.
    QString position; ///< The fund's means in sentences, one for each currency; empty = nothing.

    friend bool operator==(const CashView &, const CashView &) = default;
};

/// @param capital of the fund, for what is free as long as no words leave investments out
/// @param words all must occur in the name of an investment; empty = all of them count
CashView cashView(const QList<const CourseEntry *> &entries, const FundCapital &capital,
                  QDate today, const QString &words, const QLocale &locale, bool amountsHidden);

/// The fund's means in sentences, one for each currency; empty = nothing is bound or known.
/// @param capital empty = only some of the investments are looked at, so that nothing can be said
/// of what is free
QString fundPositionText(const QList<FundShare> &shares, const std::optional<FundCapital> &capital,
                         const QLocale &locale, bool amountsHidden);

} // namespace bundlinje
