#include "model/exchange/bankstatement.h"

#include "model/exchange/cellvalues.h"
#include "model/exchange/findingreasons.h"
#include "model/exchange/sourcefaults.h"
#include "model/exchange/spreadsheetreader.h"
#include "model/exchange/tablemapping.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Titles of a column, the surest first. What begins a title or stands in it is enough, but of
/// short words and of currencies, which stand in other words too, only whole ones count.
using Titles = std::array<QStringView, 6>;
constexpr Titles dayTitles{u"bogfør", u"booking", u"posting", u"dato", u"date", u"valør"};
constexpr Titles amountTitles{u"beløb", u"amount", u"bevægelse", u"movement", u"sum", u"kr"};
constexpr Titles textTitles{u"tekst",       u"text",           u"beskrivelse",
                            u"description", u"posteringstype", u"meddel"};
constexpr Titles currencyTitles{u"valuta", u"currency", u"ccy", u"mønt", u"iso", u"valutakode"};
constexpr qsizetype rowsLookedAt = 20;

struct Columns {
    qsizetype day = -1;
    qsizetype amount = -1;
    qsizetype text = -1;
    qsizetype currency = -1;
    qsizetype firstRow = 0; ///< Index of the first row below the titles.
};

enum class TitleFit { Part, WholeWord };

bool fits(const QString &text, QStringView title, TitleFit fit)
{
    constexpr qsizetype shortest = 4; // Of what may be a part of a word.
    if (fit == TitleFit::Part && title.size() >= shortest)
        return text.contains(title, Qt::CaseInsensitive);
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    return text.split(between).contains(title, Qt::CaseInsensitive);
}

/// The surest title that a column has, one that is nothing but it first.
/// @param days columns of days, which are nothing else
qsizetype titled(const SpreadsheetRow &row, const Titles &titles, TitleFit fit = TitleFit::Part,
                 const QList<qsizetype> &days = {})
{
    for (const QStringView title : titles) {
        qsizetype found = -1;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QString text = row.cells.at(column).text.simplified();
            if (days.contains(column) || !fits(text, title, fit))
                continue;
            if (text.compare(title, Qt::CaseInsensitive) == 0)
                return column;
            if (found < 0)
                found = column;
        }
        if (found >= 0)
            return found;
    }
    return -1;
}

/// The column that was taken for the days, and all whose title says that they are dates.
QList<qsizetype> columnsOfDays(const SpreadsheetRow &row, qsizetype day)
{
    static const QRegularExpression date(u"(dato|date)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QList<qsizetype> days{day};
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        if (row.cells.at(column).text.contains(date))
            days.append(column);
    }
    return days;
}

/// By titles in one of the first rows.
std::optional<Columns> byTitles(const Sheet &sheet)
{
    for (qsizetype i = 0; i < std::min(sheet.rows.size(), rowsLookedAt); ++i) {
        const SpreadsheetRow &row = sheet.rows.at(i);
        Columns found{.day = titled(row, dayTitles)};
        const QList<qsizetype> days = columnsOfDays(row, found.day);
        found.amount = titled(row, amountTitles, TitleFit::Part, days);
        const bool isTitle = found.day >= 0 && found.amount >= 0 && !dateOf(cellAt(row, found.day));
        if (!isTitle)
            continue;
        found.text = titled(row, textTitles, TitleFit::Part, days);
        found.currency = titled(row, currencyTitles, TitleFit::WholeWord, days);
        found.firstRow = i + 1;
        return found;
    }
    return std::nullopt;
}

/// Where most cells of the first rows are of that kind; −1 = nowhere.
qsizetype mostly(const Sheet &sheet, const std::function<bool(const SpreadsheetCell &)> &is,
                 qsizetype from = 0)
{
    const qsizetype rows = std::min(sheet.rows.size(), rowsLookedAt);
    qsizetype columns = 0;
    for (qsizetype i = 0; i < rows; ++i)
        columns = std::max(columns, sheet.rows.at(i).cells.size());
    for (qsizetype column = from; column < columns; ++column) {
        qsizetype count = 0;
        for (qsizetype i = 0; i < rows; ++i)
            count += is(cellAt(sheet.rows.at(i), column)) ? 1 : 0;
        if (count > 0 && count * 2 > rows)
            return column;
    }
    return -1;
}

bool isDay(const SpreadsheetCell &cell)
{
    const Result<PartialDate> date = dateOf(cell);
    return date && date->precision() == PartialDate::Precision::Day;
}

bool isAmount(const SpreadsheetCell &cell)
{
    constexpr NumberReading comma{DecimalSign::Comma};
    constexpr NumberReading point{DecimalSign::Point};
    const Currency any;
    return !isDay(cell) && (amountOf(cell, comma, any) || amountOf(cell, point, any));
}

std::optional<Columns> byContents(const Sheet &sheet)
{
    Columns found{.day = mostly(sheet, isDay)};
    found.amount = mostly(sheet, isAmount);
    found.text = mostly(sheet, [](const SpreadsheetCell &cell) {
        return cell.kind == SpreadsheetCell::Kind::Text && !cell.text.trimmed().isEmpty()
            && !isDay(cell) && !isAmount(cell);
    });
    return found.day >= 0 && found.amount >= 0 ? std::optional(found) : std::nullopt;
}

DecimalSign decimalSignOf(const Sheet &sheet, const Columns &columns)
{
    QStringList texts;
    for (qsizetype i = columns.firstRow; i < sheet.rows.size(); ++i)
        texts.append(cellAt(sheet.rows.at(i), columns.amount).text);
    return guessedDecimalSign(texts).value_or(DecimalSign::Comma);
}

QString wholeRow(const SpreadsheetRow &row)
{
    QStringList cells;
    for (const SpreadsheetCell &cell : row.cells)
        cells.append(cell.text.simplified());
    cells.removeAll(QString());
    return cells.join(u" · "_s);
}

QString textIn(const SpreadsheetRow &row, qsizetype column)
{
    return column < 0 ? QString() : cellAt(row, column).text.simplified();
}

/// What the cell names, else that of the account; "kr." names none. Empty = it is not known.
std::optional<Currency> currencyIn(const QString &text, Currency ofAccount)
{
    const QString code = text.toUpper();
    if (code.isEmpty() || code == u"KR"_s || code == u"KR."_s)
        return ofAccount;
    const Result<Currency> named = Currency::fromCode(code);
    return named ? std::optional(*named) : std::nullopt;
}

} // namespace

Result<BankStatement> bankStatement(const Spreadsheet &table, Currency currency)
{
    const Sheet *sheet = sheetNamed(table, {});
    if (!sheet)
        return failure(Error::Code::ImportUnreadable, table.file, sourcefaults::empty.toString());
    std::optional<Columns> columns = byTitles(*sheet);
    if (!columns)
        columns = byContents(*sheet);
    if (!columns)
        return failure(Error::Code::UnknownColumns, table.file,
                       headersIn(*sheet, guessedHeaderRow(*sheet)).join(u", "_s));
    BankStatement statement{.file = table.file};
    const NumberReading reading{decimalSignOf(*sheet, *columns)};
    for (qsizetype i = columns->firstRow; i < sheet->rows.size(); ++i) {
        const SpreadsheetRow &row = sheet->rows.at(i);
        const SpreadsheetCell day = cellAt(row, columns->day);
        const SpreadsheetCell cell = cellAt(row, columns->amount);
        if (day.text.trimmed().isEmpty() && cell.text.trimmed().isEmpty())
            continue;
        const auto named = currencyIn(textIn(row, columns->currency), currency);
        const Result<Money> amount = amountOf(cell, reading, named.value_or(currency));
        const bool isUnknown =
            !named || (!amount && amount.error().detail == reasons::notACurrency);
        if (isDay(day) && amount && named)
            statement.lines.append({dateOf(day)->earliest(), *amount, textIn(row, columns->text)});
        else
            statement.unread.append(
                {row.number, wholeRow(row),
                 isUnknown ? UnreadBankRow::Reason::Currency : UnreadBankRow::Reason::DayOrAmount});
    }
    return statement;
}

Result<BankStatement> readBankStatement(const QString &filePath, Currency currency)
{
    const Result<Spreadsheet> table = readSpreadsheet(filePath);
    if (!table)
        return tl::make_unexpected(table.error());
    return bankStatement(*table, currency);
}

} // namespace bundlinje
