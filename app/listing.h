#pragma once

#include "app/openfile.h"
#include "model/items/investmentorder.h"
#include "views/reports/tablepicture.h"

namespace bundlinje {

/// Which investments are listed, with which columns and in which order.
struct ListRequest {
    QStringList conditions; ///< "stage=Running"; "potential=" finds those without.
    QStringList columns; ///< Of `shownColumns`; empty = the usual ones.
    QStringList sort; ///< Of `sortedColumns`, "-" in front = largest first.
};

/// The names of the JSON form that a table can show: those of `sortedColumns`, and the id.
QStringList shownColumns();
/// The names of the columns that can be sorted by and asked for.
QStringList sortedColumns();

/// A list that can be written as text, as JSON and as a picture.
struct Listing {
    QList<std::optional<InvestmentColumn>> columns; ///< Nothing = the id.
    QList<InvestmentSummary> investments;
    ColumnContext context;
    int smallCounts = 0; ///< Numbers of citizens below it are masked; 0 = none.
};

/// Chooses from the portfolio what is asked for. All names are known ones.
Listing makeListing(const PortfolioView &view, const ListRequest &request,
                    ShownPerspective perspective);

/// What the list says of numbers of citizens that it masks; empty where it shows them all.
QString maskedText(const Listing &listing);

/// The list as people read it: amounts in millions, one currency per column where there is but one.
PrintTable printTable(const PortfolioView &view, const Listing &listing, const QLocale &locale);

} // namespace bundlinje
