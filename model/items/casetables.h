#pragma once

#include "model/domain/caseversion.h"
#include "model/items/resulttable.h"
#include "model/items/showncase.h"

namespace bundlinje {

/// All key figures with what there is to say of each.
ResultTable keyFigureTable(const ShownCase &shown);

/// What each payer pays and gains, and the transfer with which it breaks even.
ResultTable pocketsTable(const ShownCase &shown);

/// The undiscounted net flow by payer and year: what a finance department books.
ResultTable budgetTable(const ShownCase &shown);

/// How far each assumption is from where the result would be zero.
ResultTable switchingTable(const ShownCase &shown);

/// The values that a parameter is tried with: some below and above that of the case, ascending.
QList<double> triedValues(const ShownCase &shown, const CaseParameter &parameter);

/// The net present value for pairs of values of two assumptions.
ResultTable twoWayTable(const ShownCase &shown, const CaseParameter &rows,
                        const CaseParameter &columns);

/// The scenarios of a version beside each other, with the difference to the first.
ResultTable scenarioTable(const CaseVersion &version, const CaseSettings &settings,
                          const QLocale &locale, bool amountsHidden);

/// Every field in which a case differs from another one, which is named.
ResultTable comparisonTable(const ShownCase &other, const QString &otherName,
                            const ShownCase &shown, const QString &shownName);

} // namespace bundlinje
