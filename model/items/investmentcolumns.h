#pragma once

#include "model/calc/portfoliototals.h"
#include "model/calc/shownperspective.h"

#include <QtCore/QLocale>

#include <array>

namespace bundlinje {

/// The columns of the portfolio's table, in the order in which they are first shown.
enum class InvestmentColumn {
    Name,
    Stage,
    Theme,
    Authorities,
    Providers,
    Investors,
    Citizens,
    ContractAmount,
    OwnShare,
    PaidOut,
    FundPotential,
    PublicPotential,
    Difference,
    Ratio,
    Repaid,
    Outstanding,
    Earned,
    EarnedShare,
    EffectToDate,
    ExpectedReturn,
    Instrument,
    RepaymentKinds,
    EffortStart,
    EffortEnd,
    Tags,
    ExternalId,
    ShortName,
};

inline constexpr int investmentColumnCount = static_cast<int>(InvestmentColumn::ShortName) + 1;

/// What stands in a column, and so how it is sorted, aligned and written.
enum class ColumnKind { Text, Stage, Count, Amount, Ratio, Share, Date };

/// What the columns that compare two amounts look at, and how amounts are shown.
struct ColumnContext {
    InvestedMeasure measure = InvestedMeasure::OwnShare;
    ShownPerspective perspective; ///< `Difference` and `Ratio` are of the leading one.
    bool amountsHidden = false; ///< On the screen; copies and files have them.

    friend bool operator==(const ColumnContext &, const ColumnContext &) = default;
};

struct ColumnInfo {
    const char *title; ///< English; translated by `columnTitle`.
    const char *key; ///< Name in settings; never changes.
    ColumnKind kind;
    bool shownAtFirst;
    QString InvestmentSummary::*text = nullptr; ///< Of stage columns and of most text columns.
    std::optional<SummaryAmount> InvestmentSummary::*amount = nullptr; ///< Of stored amounts.
};

const ColumnInfo &columnInfo(InvestmentColumn column);

/// The name of the column in the language of the program, without a unit.
QString columnTitle(InvestmentColumn column);

/// What the column is about, for its tooltip; the two comparing columns name measure and
/// perspective.
QString columnDescription(InvestmentColumn column, const ColumnContext &context);

/// The amount in that column; potential − invested for `Difference`. Empty where it is missing,
/// where one of the two is missing, or where they have different currencies.
std::optional<SummaryAmount> columnAmount(const InvestmentSummary &row, InvestmentColumn column,
                                          const ColumnContext &context);

/// Potential ÷ invested of one investment; empty where one is missing, where the currencies differ
/// or where nothing is invested. Not rounded.
std::optional<double> columnRatio(const InvestmentSummary &row, const ColumnContext &context);

/// What stands in a text column; `Instrument` and `RepaymentKinds` in the language of the program.
/// Empty where it is missing.
QString columnWords(const InvestmentSummary &row, InvestmentColumn column);

/// The share in `EarnedShare`, `EffectToDate` and `ExpectedReturn`; empty where a part of it is
/// missing, where its parts have different currencies or where it would be divided by nothing.
std::optional<Percentage> columnShare(const InvestmentSummary &row, InvestmentColumn column);

/// The share as it is read: "63 % (38 of 60)", "4.6 %"; empty where there is none.
/// @param smallCounts effects of fewer citizens show no count; 0 = all are shown
QString columnShareText(const InvestmentSummary &row, InvestmentColumn column,
                        const QLocale &locale, int smallCounts);

/// The date in `EffortStart` and `EffortEnd`.
std::optional<PartialDate> columnDate(const InvestmentSummary &row, InvestmentColumn column);

/// The sums of that column; null where it has none.
const QList<AmountTotal> *columnTotals(const PortfolioTotals &totals, InvestmentColumn column);

/// All columns, for loops.
const std::array<InvestmentColumn, investmentColumnCount> &investmentColumns();

} // namespace bundlinje
