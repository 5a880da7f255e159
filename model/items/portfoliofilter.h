#pragma once

#include "model/items/investmentcolumns.h"

#include <QtCore/QList>

#include <span>

namespace bundlinje {

/// A value that an investment is asked for: "stage is Running", "citizens are missing".
struct FilterCondition {
    InvestmentColumn column = InvestmentColumn::Stage;
    /// As the investment holds it: the key of a stage, one of several names, a number as typed.
    /// Empty = the investment must have nothing there.
    QString value;

    bool asksForMissing() const { return value.isEmpty(); }

    friend bool operator==(const FilterCondition &, const FilterCondition &) = default;
};

/// Which investments are shown: those in which all words occur and that meet the conditions. Of one
/// kind, which is a column or "missing", one condition has to be met; of each kind one.
struct PortfolioFilter {
    QString words; ///< As typed.
    QList<FilterCondition> conditions; ///< In the order they were added, each once.

    bool isEmpty() const;

    friend bool operator==(const PortfolioFilter &, const PortfolioFilter &) = default;
};

/// Whether the two show the same investments, in whatever order they were put together.
bool asksTheSame(const PortfolioFilter &a, const PortfolioFilter &b);

/// Whether the two are alternatives.
bool isSameKind(const FilterCondition &a, const FilterCondition &b);

/// Whether several names share one text in that column.
bool holdsSeveral(InvestmentColumn column);
/// The single names of such a text.
QStringList namesIn(const QString &text, InvestmentColumn column);

bool isMissing(const InvestmentSummary &row, InvestmentColumn column,
               const ColumnContext &context = {});

/// Whether the investment has that value, whatever its case. Numbers, amounts and dates are read as
/// people of that language write them; what cannot be read is had by none.
bool meets(const InvestmentSummary &row, const FilterCondition &condition,
           const ColumnContext &context, const QLocale &locale);

/// Whether one condition of each kind is met.
bool meetsEachKind(const InvestmentSummary &row, std::span<const FilterCondition> conditions,
                   const ColumnContext &context, const QLocale &locale);

/// The columns that a person is offered values of.
std::span<const InvestmentColumn> filterColumns();
/// The columns of which a person is offered those without.
std::span<const InvestmentColumn> missingColumns();

/// "stage=Running", as in settings and on the command line.
QString conditionText(const FilterCondition &condition);
/// Empty for what is not one of the conditions that a person is offered.
std::optional<FilterCondition> conditionFromText(const QString &text);

} // namespace bundlinje
