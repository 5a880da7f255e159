#pragma once

#include "model/exchange/exporttable.h"
#include "model/items/casereport.h"
#include "model/items/chartdescription.h"
#include "model/items/reportpicture.h"
#include "model/items/resultchart.h"

#include <QtCore/QLocale>
#include <QtCore/QSet>

namespace bundlinje {

// A report in values: what it says, not how it looks. Made by pure functions; written as PDF, HTML,
// workbook, CSV and JSON by one function each. All texts are plain text.

struct ReportHeading {
    QString text;
};

struct ReportParagraph {
    QString text;
};

/// What nobody may overlook.
struct ReportNotice {
    QString text;
};

struct ReportList {
    QStringList items;
};

/// Figures that stand by themselves.
struct ReportFigures {
    struct Figure {
        QString key; ///< For programs: "left".
        QString title;
        ExportCell value; ///< Nothing = missing.
        QString remark;
    };

    QString key;
    QList<Figure> figures;
    bool areLarge = false; ///< On a page they stand beside each other.
};

struct ReportTable {
    struct Column {
        QString key; ///< For programs: "amount".
        QString title;
        bool isNumber = false; ///< Amounts, counts and measures.
        bool isSummed = false; ///< Its amounts, all of one currency, are added up below the table.
        /// Of a column that is the difference of two others: their places.
        std::optional<std::pair<int, int>> difference;
        /// Of a column that is one of two others divided by the other: their places.
        std::optional<std::pair<int, int>> quotient;
        bool isShare = false; ///< The quotient is read as percent.
    };

    /// How a workbook draws it.
    struct Drawing {
        enum class Form { Bars, Columns };

        Form form = Form::Bars;
        int names = 0; ///< The column of what is drawn.
        QList<int> values; ///< Columns, a series each.
    };

    QString key; ///< For programs: "payers".
    QString title;
    QList<Column> columns;
    QList<QList<ExportCell>> rows;
    QString totalName; ///< Of the row of sums; empty = there is none.
    bool inWholeUnits = false; ///< On a page amounts stand without minor units; files keep them.
    std::optional<Drawing> drawing;
};

/// A picture of figures, with what is to be seen in it.
struct ReportChart {
    QString key;
    std::variant<ResultChart, ChartDescription> chart;
    std::optional<ReportPicture> picture; ///< Once somebody has drawn it.

    QString title() const;
    QString sentence() const;
    QString caption() const;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportNotice, ReportList,
                                 ReportFigures, ReportTable, ReportChart>;

/// A part of a report that may be left out.
struct ReportSection {
    QString key; ///< For programs and for what is remembered: "schedule".
    QString title; ///< Empty = it stands in workbook, CSV and JSON alone.
    QList<ReportBlock> blocks;
    bool startsSheet = false;
};

struct Report {
    QString key; ///< Of its template: "repayment".
    QString kind; ///< What such a report is called: "Statement of repayment".
    QString subject; ///< What it is of, short: the name of the investment or of the fund.
    QString part; ///< Of its subject, for the name of its file: "check 2, Nordby"; empty = all.
    QString title; ///< Of both.
    QString fund;
    QStringList about; ///< What it covers, a line each.
    QStringList notices;
    QList<ReportSection> sections;
    QString mainTable; ///< Key of the table that a CSV file has.
    /// That table where no section has it: it is left out, or has no rows.
    std::optional<ReportTable> spareTable;
    QDate date; ///< That the figures are of.
    std::optional<QDate> heldOn = {}; ///< Of a meeting: its day, by which its file is called.
    /// What it is of, where its workbook calculates; empty = one with a sheet for each table.
    std::optional<CaseReport> businessCase = {};
    /// So many sheets of A4 at the most, where it is not too long for them; empty = as many as it
    /// needs.
    std::optional<int> mostSheets = {};
    bool hasGaps = false; ///< Something that its figures need is missing; it says what.
};

/// "Fund · title": stands on each page, and so does the next.
QString footOf(const Report &report);
/// "figures as of 12.11.2026".
QString dayTextOf(const Report &report, const QLocale &locale);
/// Without ending: "Tilbagebetalingsopgørelse_Egen bolig_måling 2_2026-11-12", as any system takes
/// it.
QString fileNameOf(const Report &report);
/// The report without those of its sections; its CSV file stays the same.
Report withoutSections(Report report, const QSet<QString> &keys);
/// The table of that key; null = there is none.
const ReportTable *tableOf(const Report &report, const QString &key);
/// The table that a CSV file has; null = the report has none.
const ReportTable *mainTableOf(const Report &report);
/// A cell as it is read, amounts to the last minor unit and without their currency.
QString cellText(const ExportCell &cell, const QLocale &locale);
/// One amount divided by another, to two decimals as it is read; nothing by nothing, and where one
/// is missing or their currencies differ.
ExportCell quotientOf(const ExportCell &amount, const ExportCell &by);
/// The sums of a table's columns, and of amounts divided by amounts the quotient of the sums of all
/// rows that have both; nothing where a column is not summed or they cannot be added.
QList<ExportCell> sumsOf(const ReportTable &table);

} // namespace bundlinje
