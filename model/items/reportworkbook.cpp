#include "model/items/reportwriters.h"

#include "model/items/caseworkbook.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr double widestText = 60;
constexpr double leastColumnWidth = 12;

/// Fills a cell of a sheet with a cell of a report.
struct CellFilling {
    WorkbookCell &cell;

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const { cell.value = text; }
    void operator()(qint64 number) const
    {
        cell.value = static_cast<double>(number);
        cell.form = NumberForm::Count;
    }
    void operator()(const PartialDate &date) const
    {
        // Only a whole date is a date to a spreadsheet.
        const auto day = date.precision() == PartialDate::Precision::Day
            ? spreadsheetDay(date.earliest())
            : std::nullopt;
        if (!day) {
            cell.value = date.toIso();
            return;
        }
        cell.value = *day;
        cell.form = NumberForm::Date;
    }
    void operator()(Money amount) const
    {
        cell.value = static_cast<double>(amount.minor())
            / static_cast<double>(amount.currency().minorPerUnit());
        cell.form = NumberForm::Amount;
    }
    void operator()(double number) const { cell.value = number; }
};

class WorkbookWriter final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ReportWriters)

public:
    WorkbookWriter(const Report &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
    {
    }

    Workbook workbook()
    {
        m_read.name = tr("Read me");
        m_read.columnWidths = {46, 24, 70};
        say(m_report.title, CellRole::Title);
        say(footOf(m_report));
        say(dayTextOf(m_report, m_locale));
        for (const QString &notice : m_report.notices)
            say(notice);
        for (const QString &line : m_report.about)
            say(line);
        for (const ReportSection &section : m_report.sections) {
            ++m_row;
            if (!section.title.isEmpty())
                say(section.title, CellRole::Heading);
            for (const ReportBlock &block : section.blocks)
                std::visit(*this, block);
        }
        return {.title = m_report.title, .sheets = QList{m_read} + m_sheets};
    }

    void operator()(const ReportHeading &heading) { say(heading.text, CellRole::Result); }
    void operator()(const ReportParagraph &paragraph) { say(paragraph.text); }
    void operator()(const ReportNotice &notice) { say(notice.text); }
    void operator()(const ReportList &list)
    {
        for (const QString &item : list.items)
            say(item);
    }
    void operator()(const ReportFigures &figures)
    {
        for (const ReportFigures::Figure &figure : figures.figures) {
            m_read.at(m_row, 0).value = figure.title;
            std::visit(CellFilling{m_read.at(m_row, 1)}, figure.value);
            m_read.at(m_row, 1).role = CellRole::Result;
            m_read.at(m_row, 2).value = figure.remark;
            ++m_row;
        }
    }
    void operator()(const ReportChart &chart)
    {
        say(chart.sentence());
        const auto *result = std::get_if<ResultChart>(&chart.chart);
        // Lines of a curve stand between its rows.
        if (!result || result->lines.isEmpty() || result->rows.isEmpty()
            || result->lines.constFirst().values.size() != result->rows.size())
            return;
        m_sheets.append(sheetOf(*result));
        sayWhere(result->title);
    }
    void operator()(const ReportTable &table)
    {
        if (table.rows.isEmpty())
            return;
        m_sheets.append(sheetOf(table));
        sayWhere(table.title);
    }

private:
    void sayWhere(const QString &what)
    {
        say(tr("%1: see the sheet “%2”.", "%1 table, %2 sheet")
                .arg(what, m_sheets.constLast().name));
    }

    void say(const QString &text, CellRole role = CellRole::Plain)
    {
        if (text.simplified().isEmpty())
            return;
        WorkbookCell &cell = m_read.at(m_row++, 0);
        cell.value = text.simplified();
        cell.role = role;
    }

    /// As programs take it, and none twice.
    QString sheetName(const QString &title) const
    {
        constexpr qsizetype longest = 28;
        QString name = title.section(u',', 0, 0).simplified();
        for (QChar &letter : name) {
            if (QStringView(u"[]:*?/\\'").contains(letter))
                letter = u' ';
        }
        name = name.left(longest).trimmed();
        QString free = name;
        const auto isTaken = [&] {
            return std::any_of(m_sheets.cbegin(), m_sheets.cend(), [&](const WorkbookSheet &one) {
                return one.name.compare(free, Qt::CaseInsensitive) == 0;
            });
        };
        for (int number = 2; isTaken() || free.isEmpty(); ++number)
            free = u"%1 %2"_s.arg(name).arg(number);
        return free;
    }

    WorkbookSheet sheetOf(const ReportTable &table) const
    {
        constexpr int headRow = 2;
        WorkbookSheet sheet{.name = sheetName(table.title)};
        sheet.at(0, 0).value = table.title;
        sheet.at(0, 0).role = CellRole::Title;
        const auto columns = static_cast<int>(table.columns.size());
        for (int column = 0; column < columns; ++column) {
            WorkbookCell &head = sheet.at(headRow, column);
            head.value = table.columns.at(column).title;
            head.role = CellRole::Heading;
            sheet.columnWidths.append(widthOf(table, column));
        }
        int row = headRow;
        for (const QList<ExportCell> &cells : table.rows) {
            ++row;
            for (int column = 0; column < columns; ++column) {
                WorkbookCell &cell = sheet.at(row, column);
                std::visit(CellFilling{cell}, cells.at(column));
                const auto &difference = table.columns.at(column).difference;
                if (difference && std::holds_alternative<Money>(cells.at(column)))
                    cell.formula = cellReference(row, difference->first) + u'-'
                        + cellReference(row, difference->second);
                if (const auto &quotient = table.columns.at(column).quotient)
                    divide(cell, sheet, row, *quotient, table.columns.at(column).isShare);
            }
        }
        sheet.frozenRows = headRow + 1;
        sheet.filtered = CellRange{headRow, 0, row, columns - 1};
        if (!table.totalName.isEmpty())
            addSums(sheet, table, headRow + 1, row);
        if (table.drawing)
            sheet.charts.append(chartOf(table, headRow, row));
        return sheet;
    }

    /// One cell of the row by another, where both are numbers; what is masked stays as it is.
    static void divide(WorkbookCell &cell, WorkbookSheet &sheet, int row, std::pair<int, int> by,
                       bool isShare)
    {
        const auto *one = std::get_if<double>(&sheet.at(row, by.first).value);
        const auto *other = std::get_if<double>(&sheet.at(row, by.second).value);
        if (!one || !other || *other == 0 || std::holds_alternative<std::monostate>(cell.value))
            return;
        const QString formula = cellReference(row, by.first) + u'/' + cellReference(row, by.second);
        if (isShare)
            cell.value = *one / *other;
        cell.formula = isShare ? formula : u"ROUND(%1,2)"_s.arg(formula);
        cell.form = isShare ? NumberForm::Percent : NumberForm::Factor;
    }

    static WorkbookChart chartOf(const ReportTable &table, int headRow, int lastRow)
    {
        const ReportTable::Drawing &drawing = *table.drawing;
        WorkbookChart chart{.title = table.title,
                            .names = {headRow + 1, drawing.names, lastRow, drawing.names},
                            .row = headRow,
                            .column = static_cast<int>(table.columns.size()) + 1};
        chart.form = drawing.form == ReportTable::Drawing::Form::Bars
            ? WorkbookChart::Form::Bars
            : WorkbookChart::Form::Columns;
        for (const int column : drawing.values)
            chart.series += WorkbookChart::Series{{headRow, column, headRow, column},
                                                  {headRow + 1, column, lastRow, column}};
        return chart;
    }

    /// The lines of a chart as numbers, with the chart beside them.
    WorkbookSheet sheetOf(const ResultChart &drawn) const
    {
        constexpr int headRow = 2;
        constexpr double nameWidth = 24;
        WorkbookSheet sheet{.name = sheetName(drawn.title)};
        sheet.at(0, 0).value = drawn.title;
        sheet.at(0, 0).role = CellRole::Title;
        sheet.at(headRow, 0).value = drawn.heads.value(0);
        sheet.at(headRow, 0).role = CellRole::Heading;
        sheet.columnWidths.append(nameWidth);
        const auto lastRow = static_cast<int>(headRow + drawn.rows.size());
        WorkbookChart chart{.form = WorkbookChart::Form::Lines,
                            .title = drawn.title,
                            .names = {headRow + 1, 0, lastRow, 0},
                            .row = headRow};
        for (qsizetype row = 0; row < drawn.rows.size(); ++row)
            sheet.at(headRow + 1 + static_cast<int>(row), 0).value = drawn.rows.at(row).name;
        int column = 0;
        for (const ResultChart::Line &line : drawn.lines) {
            if (line.values.size() != drawn.rows.size())
                continue;
            ++column;
            sheet.at(headRow, column).value = line.name;
            sheet.at(headRow, column).role = CellRole::Heading;
            sheet.columnWidths.append(nameWidth);
            for (qsizetype row = 0; row < line.values.size(); ++row) {
                WorkbookCell &cell = sheet.at(headRow + 1 + static_cast<int>(row), column);
                cell.value = line.values.at(row);
                cell.form = NumberForm::Amount;
            }
            chart.series += WorkbookChart::Series{{headRow, column, headRow, column},
                                                  {headRow + 1, column, lastRow, column}};
        }
        chart.column = column + 2;
        sheet.frozenRows = headRow + 1;
        if (!chart.series.isEmpty())
            sheet.charts.append(chart);
        return sheet;
    }

    static void addSums(WorkbookSheet &sheet, const ReportTable &table, int first, int last)
    {
        const QList<ExportCell> sums = sumsOf(table);
        const int row = last + 1;
        sheet.at(row, 0).value = table.totalName;
        sheet.at(row, 0).role = CellRole::Result;
        for (int column = 0; column < sums.size(); ++column) {
            WorkbookCell &cell = sheet.at(row, column);
            if (const auto *quotient = std::get_if<double>(&sums.at(column))) {
                const auto &by = *table.columns.at(column).quotient;
                const QString one = rangeReference({first, by.first, last, by.first});
                const QString other = rangeReference({first, by.second, last, by.second});
                // Of the rows that have both.
                cell.value = *quotient;
                cell.formula = u"ROUND(SUMPRODUCT(--ISNUMBER(%2),%1)"
                               "/SUMPRODUCT(--ISNUMBER(%1),%2),2)"_s.arg(one, other);
                cell.form = NumberForm::Factor;
                cell.role = CellRole::Result;
            }
            const auto *sum = std::get_if<Money>(&sums.at(column));
            if (!sum)
                continue;
            CellFilling{cell}(*sum);
            cell.formula = u"SUM(%1)"_s.arg(rangeReference({first, column, last, column}));
            cell.role = CellRole::Result;
        }
    }

    double widthOf(const ReportTable &table, int column) const
    {
        double width = static_cast<double>(table.columns.at(column).title.size()) + 4;
        for (const QList<ExportCell> &row : table.rows)
            width =
                std::max(width, static_cast<double>(cellText(row.at(column), m_locale).size()) + 2);
        return std::clamp(width, leastColumnWidth, widestText);
    }

    const Report &m_report;
    const QLocale &m_locale;
    WorkbookSheet m_read;
    QList<WorkbookSheet> m_sheets;
    int m_row = 0;
};

} // namespace

Workbook reportWorkbook(const Report &report, const QLocale &locale)
{
    if (report.businessCase)
        return caseWorkbook(*report.businessCase, locale);
    return WorkbookWriter(report, locale).workbook();
}

} // namespace bundlinje
