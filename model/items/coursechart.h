#pragma once

#include "model/items/coursereader.h"
#include "model/items/resulttable.h"

namespace bundlinje {

/// The courses of investments on one line of time, in values: a row for each investment, those that
/// begin first on top, those without any date last.
struct CourseChart {
    struct Row {
        InvestmentId id;
        QString name; ///< The short one where there is one.
        QList<CourseStep> steps;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString title;
    QString sentence; ///< What it says, for those who do not see it.
    QString caption; ///< What is to be known of the portfolio; empty = nothing.
    QDate from; ///< The first and the last day that is shown; dates far from today lie outside.
    QDate to;
    QDate today;
    QList<Row> rows;

    friend bool operator==(const CourseChart &, const CourseChart &) = default;
};

/// @param words all must occur in the name of an investment; empty = all of them are shown
CourseChart courseChart(const QList<const CourseEntry *> &entries, QDate today,
                        const QString &words, const QLocale &locale);

/// How far a step has come.
enum class StepState { Done, Late, Going, ToCome };

StepState stateOf(const CourseStep &step, QDate today);
/// The first and last day that a step is drawn on. A period of which the end is not known goes on
/// until today, or is the day it begins on.
std::pair<QDate, QDate> daysOf(const CourseStep &step, QDate today);

/// "Effort", "payment out".
QString stepLabel(CourseStep::Kind kind);
/// "done", "late", in the words that suit the kind.
QString stateLabel(const CourseStep &step, QDate today);
/// What is known of a step, in one line for tooltip, status line and screen reader.
QString stepText(const CourseChart::Row &row, const CourseStep &step, QDate today,
                 const QLocale &locale, bool isAmountHidden);

/// A point of the scale.
struct CourseTick {
    QDate day;
    QString label;
};

/// Years, or quarters where that makes no more than `most`.
QList<CourseTick> courseTicks(QDate from, QDate to, int most, const QLocale &locale);

/// The titles of the chart as a table, and one of its lines.
inline constexpr int courseColumnCount = 7;
QStringList courseHeads();
QStringList courseCells(const CourseChart::Row &row, const CourseStep &step, QDate today,
                        const QLocale &locale, bool isAmountHidden);
/// The chart as a table, for other programs.
ResultTable tableOf(const CourseChart &chart, const QLocale &locale);

} // namespace bundlinje
