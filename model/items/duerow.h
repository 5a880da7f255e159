#pragma once

#include "model/calc/dueitems.h"
#include "model/domain/portfolio.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// Something that is due, with all that it takes to say it in words.
struct DueRow {
    InvestmentId investment; ///< Null = about no single one.
    QString name; ///< Of the investment or the portfolio, as it is shown.
    int revision = 0; ///< Of the investment or the portfolio.
    DueItem item;
    std::optional<CashFlow> flow; ///< Of a payment.
    std::optional<ReportDuty> report; ///< That is to be delivered.
    QString component; ///< Name of what is measured or paid for; empty = not stated.
    QString check; ///< What the contract calls the day; empty = nothing.
    std::optional<Decision> decision = {}; ///< Of a decision.

    friend bool operator==(const DueRow &, const DueRow &) = default;
};

/// All that is due in the investment by the end of a day, what is latest first; see `dueItems`.
QList<DueRow> dueRows(const Investment &investment, QDate today, QDate until);
/// The same of the decisions that are about no single investment.
QList<DueRow> dueRows(const Portfolio &portfolio, QDate today, QDate until);

/// The first that is not over, of rows that are sorted; null = there is none. A decision without a
/// deadline is due on no day, and is none.
const DueRow *nextRow(const QList<DueRow> &rows, QDate today);

/// Puts rows of several investments in that order too.
void sortLateFirst(QList<DueRow> &rows);

// In words, in the language of the program.

/// "Payments": the kind as a choice of a filter.
QString dueKindLabel(DueItem::Kind kind);
/// What has to be done: "to be measured: In own home (24 months)".
QString dueWhat(const DueRow &row);
/// Who pays or is paid, is to have the report or carries the decision out; empty = not stated, or
/// nobody is.
QString dueWho(const DueRow &row);
/// To the last minor unit; empty = not known, or no payment.
QString dueAmount(const DueRow &row, const QLocale &locale);
/// How late it is, or how long there is left: "12 days over", "today", "in 5 months". A date that
/// is not known to the day counts by its last one.
QString dueLateness(const PartialDate &date, QDate today);
/// The same; a decision without a deadline is "without deadline".
QString dueLateness(const DueRow &row, QDate today);
/// The field where it is entered, as in the JSON form.
QString dueField(const DueRow &row);

} // namespace bundlinje
