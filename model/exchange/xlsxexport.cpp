#include "model/exchange/xlsxexport.h"

#include "model/domain/interruption.h"
#include "model/exchange/exporttable.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/xlsxtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr double columnWidth = 18;
constexpr double nameWidth = 48;

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(XlsxExport)
};

double inUnits(Money amount)
{
    return static_cast<double>(amount.minor())
        / static_cast<double>(amount.currency().minorPerUnit());
}

/// Writes the sheet with one row for each investment.
class TableSheet {
public:
    TableSheet(lxw_workbook *workbook, const ExportTable &table)
        : m_table(table)
        , m_sheet(workbook_add_worksheet(workbook, Words::tr("Investments").toUtf8().constData()))
        , m_bold(workbook_add_format(workbook))
        , m_amount(workbook_add_format(workbook))
        , m_boldAmount(workbook_add_format(workbook))
        , m_date(workbook_add_format(workbook))
    {
        format_set_bold(m_bold);
        format_set_num_format(m_amount, "#,##0.00");
        format_set_num_format(m_boldAmount, "#,##0.00");
        format_set_bold(m_boldAmount);
        format_set_num_format(m_date, "yyyy-mm-dd");
    }

    void write()
    {
        const auto lastColumn = static_cast<lxw_col_t>(m_table.columns.size() - 1);
        worksheet_set_column(m_sheet, 0, lastColumn, columnWidth, nullptr);
        for (lxw_col_t column = 0; column <= lastColumn; ++column) {
            const ExportColumn &info = m_table.columns.at(column);
            if (info.key == "name"_L1)
                worksheet_set_column(m_sheet, column, column, nameWidth, nullptr);
            worksheet_write_string(m_sheet, 0, column, info.title.toUtf8().constData(), m_bold);
        }
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            writeRow(static_cast<lxw_row_t>(row + 1), m_table.rows.at(row));
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, lastRow(), lastColumn);
        writeTotals();
    }

private:
    lxw_row_t lastRow() const { return static_cast<lxw_row_t>(m_table.rows.size()); }

    void writeRow(lxw_row_t row, const QList<ExportCell> &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const ExportCell &cell = cells.at(i);
            if (const auto *text = std::get_if<QString>(&cell))
                worksheet_write_string(m_sheet, row, column, xlsxText(*text).constData(), nullptr);
            else if (const auto *number = std::get_if<qint64>(&cell))
                worksheet_write_number(m_sheet, row, column, static_cast<double>(*number), nullptr);
            else if (const auto *amount = std::get_if<Money>(&cell))
                worksheet_write_number(m_sheet, row, column, inUnits(*amount), m_amount);
            else if (const auto *date = std::get_if<PartialDate>(&cell))
                writeDate(row, column, *date);
        }
    }

    /// Only a whole date is a date to a spreadsheet; a year or a month stays text, not 1 January.
    void writeDate(lxw_row_t row, lxw_col_t column, const PartialDate &date)
    {
        if (date.precision() != PartialDate::Precision::Day || date.year() < 1900) {
            worksheet_write_string(m_sheet, row, column, date.toIso().toUtf8().constData(),
                                   nullptr);
            return;
        }
        lxw_datetime day{};
        day.year = date.year();
        day.month = date.month();
        day.day = date.day();
        worksheet_write_datetime(m_sheet, row, column, &day, m_date);
    }

    /// Two rows for each currency met: the sum, and how many investments it covers.
    void writeTotals()
    {
        lxw_row_t row = lastRow() + 2;
        for (const Currency currency : currencies()) {
            const QString code = currency.code();
            worksheet_write_string(m_sheet, row, 0,
                                   Words::tr("Total %1").arg(code).toUtf8().constData(), m_bold);
            worksheet_write_string(
                m_sheet, row + 1, 0,
                Words::tr("Investments with an amount in %1").arg(code).toUtf8().constData(),
                nullptr);
            for (qsizetype column = 0; column < m_table.columns.size(); ++column)
                writeTotal(row, column, currency);
            row += 2;
        }
    }

    void writeTotal(lxw_row_t row, qsizetype column, Currency currency)
    {
        double sum = 0;
        int covered = 0;
        for (const QList<ExportCell> &cells : m_table.rows) {
            const auto *amount = std::get_if<Money>(&cells.at(column));
            if (amount && amount->currency() == currency) {
                sum += inUnits(*amount);
                ++covered;
            }
        }
        if (covered == 0)
            return;
        const auto amounts = static_cast<lxw_col_t>(column);
        const QString range = reference(amounts);
        const QString currencies = reference(amounts + 1);
        const QString code = currency.code();
        worksheet_write_formula_num(
            m_sheet, row, amounts,
            u"=SUMIF(%1,\"%2\",%3)"_s.arg(currencies, code, range).toUtf8().constData(),
            m_boldAmount, sum);
        worksheet_write_formula_num(
            m_sheet, row + 1, amounts,
            u"=COUNTIF(%1,\"%2\")"_s.arg(currencies, code).toUtf8().constData(), nullptr, covered);
    }

    QString reference(int column) const
    {
        std::array<char, LXW_MAX_COL_NAME_LENGTH> name{};
        lxw_col_to_name(name.data(), static_cast<lxw_col_t>(column), 0);
        const QString letters = QString::fromLatin1(name.data());
        return u"%1%2:%1%3"_s.arg(letters).arg(2).arg(lastRow() + 1);
    }

    QList<Currency> currencies() const
    {
        QMap<Currency, int> met;
        for (const QList<ExportCell> &row : m_table.rows) {
            for (const ExportCell &cell : row) {
                if (const auto *amount = std::get_if<Money>(&cell))
                    ++met[amount->currency()];
            }
        }
        return met.keys();
    }

    const ExportTable &m_table;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_amount;
    lxw_format *m_boldAmount;
    lxw_format *m_date;
};

void writeReadMe(lxw_workbook *workbook, const PortfolioContent &content,
                 const std::optional<PartialDate> &asOf, const QString &maskedCounts)
{
    lxw_worksheet *sheet =
        workbook_add_worksheet(workbook, Words::tr("Read me").toUtf8().constData());
    worksheet_set_column(sheet, 0, 0, 2 * nameWidth, nullptr);
    const QStringList lines{
        content.portfolio.name,
        content.portfolio.notice,
        asOf ? Words::tr("As the portfolio stood at the end of %1.").arg(asOf->toIso()) : QString(),
        Words::tr("%1 investments.").arg(content.investments.size()),
        Words::tr(
            "An empty cell is missing, not zero. Sums leave out what is missing and say below how "
            "many investments they cover."),
        Words::tr("Amounts are in whole units of the currency beside them; amounts of different "
                  "currencies are never added."),
        Words::tr("Years and months of which the day is not known are text."),
        maskedCounts,
        Words::tr("Written by Bundlinje %1.").arg(QStringLiteral(BUNDLINJE_VERSION)),
    };
    lxw_row_t row = 0;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            worksheet_write_string(sheet, row++, 0, xlsxText(line).constData(), nullptr);
    }
}

} // namespace

Result<QByteArray> toXlsx(const PortfolioContent &content, const QMap<QString, QString> &stageNames,
                          const std::optional<PartialDate> &asOf)
{
    const Unfinished unfinished; // The folder goes first.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"portfolio.xlsx"_s);
    lxw_workbook *workbook = folder.isValid() ? workbook_new(path.toUtf8().constData()) : nullptr;
    if (!workbook)
        return failure(Error::Code::CannotWrite, folder.path());

    // A fixed date, so that the same content gives the same bytes.
    lxw_doc_properties properties{};
    QByteArray title = xlsxText(content.portfolio.name);
    properties.title = title.data();
    properties.created = QDate(2000, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);

    const ExportTable table = exportTable(content, stageNames);
    TableSheet(workbook, table).write();
    writeReadMe(workbook, content, asOf,
                maskedCountsText(table.maskedCounts, content.portfolio.smallCountThreshold));
    if (const lxw_error problem = workbook_close(workbook); problem != LXW_NO_ERROR)
        return failure(Error::Code::CannotWrite, folder.path(), {},
                       QString::fromUtf8(lxw_strerror(problem)));
    return readFile(path);
}

} // namespace bundlinje
