#include "model/exchange/workbook.h"

#include "model/domain/interruption.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/spreadsheet.h"
#include "model/exchange/xlsxtext.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr lxw_color_t inputColour = 0xFFF8DC;
constexpr lxw_color_t headingColour = 0xE8EEF4;

const char *numberFormat(NumberForm form)
{
    switch (form) {
    case NumberForm::General:
        return "General";
    case NumberForm::Count:
        return "#,##0";
    case NumberForm::Amount:
        return "#,##0.00";
    case NumberForm::Percent:
        return "0.0####%";
    case NumberForm::Factor:
        return "0.00##";
    case NumberForm::Year:
        return "0";
    case NumberForm::Date:
        return "yyyy-mm-dd";
    }
    return "General";
}

/// The looks of cells, each made once.
class Formats final {
public:
    explicit Formats(lxw_workbook *workbook)
        : m_workbook(workbook)
    {
    }

    lxw_format *of(const WorkbookCell &cell)
    {
        const int key = static_cast<int>(cell.role) * 100 + static_cast<int>(cell.form);
        lxw_format *&format = m_formats[key];
        if (!format)
            format = made(cell);
        return format;
    }

    /// Shows nothing whatever the number.
    lxw_format *blank()
    {
        if (!m_blank) {
            m_blank = workbook_add_format(m_workbook);
            format_set_num_format(m_blank, ";;;");
        }
        return m_blank;
    }

private:
    lxw_format *made(const WorkbookCell &cell) const
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format(format, numberFormat(cell.form));
        switch (cell.role) {
        case CellRole::Plain:
            break;
        case CellRole::Title:
            format_set_bold(format);
            format_set_font_size(format, 14);
            break;
        case CellRole::Heading:
            format_set_bold(format);
            format_set_bg_color(format, headingColour);
            break;
        case CellRole::Prose:
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellRole::Input:
            format_set_bg_color(format, inputColour);
            format_set_border(format, LXW_BORDER_HAIR);
            format_set_align(format, LXW_ALIGN_RIGHT);
            break;
        case CellRole::Result:
            format_set_bold(format);
            format_set_align(format, LXW_ALIGN_RIGHT);
            break;
        }
        return format;
    }

    lxw_workbook *m_workbook;
    QHash<int, lxw_format *> m_formats;
    lxw_format *m_blank = nullptr;
};

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const WorkbookCell &cell,
               lxw_format *format)
{
    const auto *text = std::get_if<QString>(&cell.value);
    const auto *number = std::get_if<double>(&cell.value);
    if (!cell.formula.isEmpty()) {
        const QByteArray formula = '=' + cell.formula.toUtf8();
        if (number)
            worksheet_write_formula_num(sheet, row, column, formula.constData(), format, *number);
        else
            worksheet_write_formula_str(sheet, row, column, formula.constData(), format,
                                        xlsxText(text ? *text : QString()).constData());
    } else if (number) {
        worksheet_write_number(sheet, row, column, *number, format);
    } else if (text) {
        worksheet_write_string(sheet, row, column, xlsxText(*text).constData(), format);
    } else if (cell.role != CellRole::Plain) {
        worksheet_write_blank(sheet, row, column, format);
    }
    if (cell.limits) {
        lxw_data_validation validation{};
        validation.validate =
            cell.limits->isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
        validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        validation.minimum_number = cell.limits->least;
        validation.maximum_number = cell.limits->most;
        worksheet_data_validation_cell(sheet, row, column, &validation);
    }
}

lxw_chart_type chartType(WorkbookChart::Form form)
{
    switch (form) {
    case WorkbookChart::Form::Bars:
        return LXW_CHART_BAR;
    case WorkbookChart::Form::Columns:
        return LXW_CHART_COLUMN;
    case WorkbookChart::Form::Lines:
        return LXW_CHART_LINE;
    }
    return LXW_CHART_BAR;
}

/// In the colours that the program draws invested, potential and what comes after them in.
void addChart(lxw_workbook *workbook, lxw_worksheet *to, const WorkbookSheet &sheet,
              const WorkbookChart &described)
{
    constexpr std::array<lxw_color_t, 4> colours{0x0072B2, 0xE69F00, 0x00735A, 0x595959};
    constexpr double rowPixels = 22;
    constexpr double leastHeight = 300;
    constexpr double mostHeight = 1400;
    lxw_chart *chart =
        workbook_add_chart(workbook, static_cast<uint8_t>(chartType(described.form)));
    if (!chart)
        return;
    const QByteArray name = sheet.name.toUtf8();
    const auto row = [](int number) {
        return static_cast<lxw_row_t>(number);
    };
    const auto column = [](int number) {
        return static_cast<lxw_col_t>(number);
    };
    for (qsizetype at = 0; at < described.series.size(); ++at) {
        const WorkbookChart::Series &one = described.series.at(at);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), row(described.names.firstRow),
                                    column(described.names.firstColumn),
                                    row(described.names.lastRow),
                                    column(described.names.lastColumn));
        chart_series_set_values(series, name.constData(), row(one.values.firstRow),
                                column(one.values.firstColumn), row(one.values.lastRow),
                                column(one.values.lastColumn));
        chart_series_set_name_range(series, name.constData(), row(one.head.firstRow),
                                    column(one.head.firstColumn));
        const lxw_color_t colour = colours.at(static_cast<std::size_t>(at) % colours.size());
        if (described.form == WorkbookChart::Form::Lines) {
            lxw_chart_line line{};
            line.color = colour;
            line.width = 2.25F;
            chart_series_set_line(series, &line);
        } else {
            lxw_chart_fill fill{};
            fill.color = colour;
            chart_series_set_fill(series, &fill);
        }
    }
    chart_title_set_name(chart, xlsxText(described.title).constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    const bool isUpright = described.form != WorkbookChart::Form::Bars;
    lxw_chart_axis *names = isUpright ? chart->x_axis : chart->y_axis;
    lxw_chart_axis *amounts = isUpright ? chart->y_axis : chart->x_axis;
    chart_axis_set_label_position(names, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    // Lines are in millions, all else in whole units.
    const bool isInMillions = described.form == WorkbookChart::Form::Lines;
    chart_axis_set_num_format(amounts, isInMillions ? "#,##0.0" : "#,##0");
    if (!isUpright)
        chart_axis_set_reverse(names); // The first row on top.
    const double rows = described.names.lastRow - described.names.firstRow + 1;
    lxw_chart_options options{};
    options.x_scale = 1.5;
    options.y_scale =
        std::clamp(rows * rowPixels * static_cast<double>(described.series.size()) + 140,
                   leastHeight, mostHeight)
        / 288;
    worksheet_insert_chart_opt(to, row(described.row), column(described.column), chart, &options);
}

/// Turned A4, as wide as the page, its heads on each.
void setUpPrint(lxw_worksheet *to, const WorkbookSheet &sheet)
{
    worksheet_set_landscape(to);
    worksheet_set_paper(to, 9); // A4
    worksheet_fit_to_pages(to, 1, 0);
    if (sheet.frozenRows > 0)
        worksheet_repeat_rows(to, 0, static_cast<lxw_row_t>(sheet.frozenRows - 1));
    worksheet_set_footer(to, "&L&A&R&P / &N");
}

void writeSheet(lxw_worksheet *to, const WorkbookSheet &sheet, Formats &formats)
{
    for (qsizetype column = 0; column < sheet.columnWidths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(to, at, at, sheet.columnWidths.at(column), nullptr);
    }
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QList<WorkbookCell> &cells = sheet.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(to, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                      cells.at(column), formats.of(cells.at(column)));
    }
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
        worksheet_freeze_panes(to, static_cast<lxw_row_t>(sheet.frozenRows),
                               static_cast<lxw_col_t>(sheet.frozenColumns));
    if (sheet.filtered)
        worksheet_autofilter(to, static_cast<lxw_row_t>(sheet.filtered->firstRow),
                             static_cast<lxw_col_t>(sheet.filtered->firstColumn),
                             static_cast<lxw_row_t>(sheet.filtered->lastRow),
                             static_cast<lxw_col_t>(sheet.filtered->lastColumn));
    for (const BlankCells &blank : sheet.blank) {
        QByteArray formula = '=' + blank.formula.toUtf8();
        lxw_conditional_format condition{};
        condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
        condition.value_string = formula.data();
        condition.format = formats.blank();
        worksheet_conditional_format_range(to, static_cast<lxw_row_t>(blank.range.firstRow),
                                           static_cast<lxw_col_t>(blank.range.firstColumn),
                                           static_cast<lxw_row_t>(blank.range.lastRow),
                                           static_cast<lxw_col_t>(blank.range.lastColumn),
                                           &condition);
    }
    setUpPrint(to, sheet);
}

} // namespace

WorkbookCell &WorkbookSheet::at(int row, int column)
{
    if (rows.size() <= row)
        rows.resize(row + 1);
    QList<WorkbookCell> &cells = rows[row];
    if (cells.size() <= column)
        cells.resize(column + 1);
    return cells[column];
}

std::optional<double> spreadsheetDay(QDate day)
{
    if (!day.isValid() || day < QDate(1900, 3, 1))
        return std::nullopt;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

QString cellReference(int row, int column)
{
    return u"$%1$%2"_s.arg(columnName(column)).arg(row + 1);
}

QString rangeReference(const CellRange &range)
{
    return cellReference(range.firstRow, range.firstColumn) + u':'
        + cellReference(range.lastRow, range.lastColumn);
}

QString onSheet(const QString &sheetName, const QString &reference)
{
    return u"'%1'!%2"_s.arg(QString(sheetName).replace(u'\'', u"''"_s), reference);
}

Result<QByteArray> toXlsx(const Workbook &workbook)
{
    const Unfinished unfinished; // The folder goes first.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    lxw_workbook *file = folder.isValid() ? workbook_new(path.toUtf8().constData()) : nullptr;
    if (!file)
        return failure(Error::Code::CannotWrite, folder.path());

    // A fixed date, so that the same content gives the same bytes.
    lxw_doc_properties properties{};
    QByteArray title = xlsxText(workbook.title);
    properties.title = title.data();
    properties.created = QDate(2000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(file, &properties);

    Formats formats(file);
    for (const WorkbookSheet &sheet : workbook.sheets) {
        lxw_worksheet *to = workbook_add_worksheet(file, sheet.name.toUtf8().constData());
        if (!to)
            continue;
        writeSheet(to, sheet, formats);
        for (const WorkbookChart &chart : sheet.charts)
            addChart(file, to, sheet, chart);
    }
    if (const lxw_error problem = workbook_close(file); problem != LXW_NO_ERROR)
        return failure(Error::Code::CannotWrite, folder.path(), {},
                       QString::fromUtf8(lxw_strerror(problem)));
    return readFile(path);
}

} // namespace bundlinje
