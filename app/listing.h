#pragma once

#include "app/openfile.h"
#include "model/items/investmentorder.h"
#include "views/reports/tablepicture.h"

namespace bundlinje {

/// Which investments are listed, with which columns and in which order.
struct ListRequest {
    QStringList conditions; ///< "stage=Running"; "potential=" finds those without.
    QStringList columns; ///< Names of the JSON form; empty = the usual ones.
    QStringList sort; ///< The same names, "-" in front = largest first.
};

/// A list that can be written as text, as JSON and as a picture.
struct Listing {
    QList<InvestmentColumn> columns;
    QList<InvestmentSummary> investments;
    ColumnContext context;
};

/// Chooses from the portfolio what is asked for.
/// Errors: InvalidInput with the unknown name, or the condition without "=", in `value`.
[[nodiscard]] Result<Listing> makeListing(const PortfolioView &view, const ListRequest &request,
                                          Perspective perspective);

/// The list as people read it: amounts in millions, one currency per column where there is but one.
PrintTable printTable(const PortfolioView &view, const Listing &listing, const QLocale &locale);

} // namespace bundlinje
