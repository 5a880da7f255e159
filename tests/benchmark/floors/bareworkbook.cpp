#include "tests/benchmark/floors/bareworkbook.h"

#include <QtCore/QDateTime>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

constexpr std::array numberFormats{"General", "#,##0", "#,##0.00",  "0.0####%",
                                   "0.00##",  "0",     "yyyy-mm-dd"};

lxw_format *formatOf(lxw_workbook *file, CellRole role, NumberForm form)
{
    lxw_format *format = workbook_add_format(file);
    format_set_num_format(format, numberFormats.at(std::size_t(form)));
    if (role == CellRole::Title) {
        format_set_bold(format);
        format_set_font_size(format, 14);
    } else if (role == CellRole::Heading) {
        format_set_bold(format);
        format_set_bg_color(format, 0xE8EEF4);
    } else if (role == CellRole::Result) {
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    return format;
}

void writeCell(lxw_worksheet *to, const BareCell &cell, lxw_format *format)
{
    if (!cell.formula.isNull())
        worksheet_write_formula_num(to, cell.row, cell.column, cell.formula.constData(), format,
                                    cell.number);
    else if (!cell.text.isNull())
        worksheet_write_string(to, cell.row, cell.column, cell.text.constData(), format);
    else
        worksheet_write_number(to, cell.row, cell.column, cell.number, format);
}

void addChart(lxw_workbook *file, lxw_worksheet *to, const char *name, const WorkbookChart &chart)
{
    constexpr std::array<lxw_color_t, 2> colours{0x0072B2, 0xE69F00};
    lxw_chart *bars = workbook_add_chart(file, LXW_CHART_BAR);
    const CellRange &names = chart.names;
    for (std::size_t at = 0; at < colours.size(); ++at) {
        const WorkbookChart::Series &one = chart.series.at(qsizetype(at));
        lxw_chart_series *series = chart_add_series(bars, nullptr, nullptr);
        chart_series_set_categories(series, name, lxw_row_t(names.firstRow),
                                    lxw_col_t(names.firstColumn), lxw_row_t(names.lastRow),
                                    lxw_col_t(names.lastColumn));
        chart_series_set_values(series, name, lxw_row_t(one.values.firstRow),
                                lxw_col_t(one.values.firstColumn), lxw_row_t(one.values.lastRow),
                                lxw_col_t(one.values.lastColumn));
        chart_series_set_name_range(series, name, lxw_row_t(one.head.firstRow),
                                    lxw_col_t(one.head.firstColumn));
        lxw_chart_fill fill{};
        fill.color = colours.at(at);
        chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(bars, chart.title.toUtf8().constData());
    chart_legend_set_position(bars, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_label_position(bars->y_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_axis_set_num_format(bars->x_axis, "#,##0");
    chart_axis_set_reverse(bars->y_axis);
    lxw_chart_options options{};
    options.x_scale = 1.5;
    options.y_scale = 1400.0 / 288;
    worksheet_insert_chart_opt(to, lxw_row_t(chart.row), lxw_col_t(chart.column), bars, &options);
}

void finish(lxw_worksheet *to, const WorkbookSheet &sheet)
{
    if (sheet.frozenRows > 0)
        worksheet_freeze_panes(to, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns));
    if (const auto &range = sheet.filtered)
        worksheet_autofilter(to, lxw_row_t(range->firstRow), lxw_col_t(range->firstColumn),
                             lxw_row_t(range->lastRow), lxw_col_t(range->lastColumn));
    worksheet_set_landscape(to);
    worksheet_set_paper(to, 9);
    worksheet_fit_to_pages(to, 1, 0);
    if (sheet.frozenRows > 0)
        worksheet_repeat_rows(to, 0, lxw_row_t(sheet.frozenRows - 1));
    worksheet_set_footer(to, "&L&A&R&P / &N");
}

int placeOf(std::pair<CellRole, NumberForm> look, BareWorkbook &book)
{
    const auto found = std::find(book.formats.begin(), book.formats.end(), look);
    const auto place = int(found - book.formats.begin());
    if (found == book.formats.end())
        book.formats.push_back(look);
    return place;
}

} // namespace

BareWorkbook bareWorkbook(const Workbook &workbook)
{
    BareWorkbook made{.title = workbook.title.toUtf8(), .sheets = {}, .formats = {}};
    for (const WorkbookSheet &sheet : workbook.sheets) {
        BareSheet bare{.name = sheet.name.toUtf8(), .cells = {}, .sheet = &sheet};
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            const QList<WorkbookCell> &cells = sheet.rows.at(row);
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const WorkbookCell &cell = cells.at(column);
                const int format = placeOf({cell.role, cell.form}, made);
                if (std::holds_alternative<std::monostate>(cell.value))
                    continue;
                BareCell taken{unsigned(row), static_cast<unsigned short>(column), format};
                if (const auto *text = std::get_if<QString>(&cell.value))
                    taken.text = text->isEmpty() ? QByteArray("") : text->toUtf8();
                else
                    taken.number = std::get<double>(cell.value);
                if (!cell.formula.isEmpty())
                    taken.formula = '=' + cell.formula.toUtf8();
                bare.cells.push_back(taken);
            }
        }
        made.sheets.push_back(std::move(bare));
    }
    return made;
}

void writeBare(const BareWorkbook &workbook, const QByteArray &filePath)
{
    lxw_workbook *file = workbook_new(filePath.constData());
    lxw_doc_properties properties{};
    QByteArray title = workbook.title; // The library takes no constant text.
    properties.title = title.data();
    properties.created = QDate(2000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(file, &properties);
    std::vector<lxw_format *> formats;
    for (const auto &[role, form] : workbook.formats)
        formats.push_back(formatOf(file, role, form));
    for (const BareSheet &bare : workbook.sheets) {
        lxw_worksheet *to = workbook_add_worksheet(file, bare.name.constData());
        lxw_col_t column = 0;
        for (const double width : bare.sheet->columnWidths) {
            worksheet_set_column(to, column, column, width, nullptr);
            ++column;
        }
        for (const BareCell &cell : bare.cells)
            writeCell(to, cell, formats[std::size_t(cell.format)]);
        finish(to, *bare.sheet);
        for (const WorkbookChart &chart : bare.sheet->charts)
            addChart(file, to, bare.name.constData(), chart);
    }
    if (workbook_close(file) != LXW_NO_ERROR)
        qFatal("cannot write %s", filePath.constData());
}

} // namespace bundlinje
