#include "model/exchange/tablemapping.h"

#include "model/exchange/importfields.h"
#include "model/exchange/importwords.h"
#include "model/exchange/priceimportfields.h"
#include "model/exchange/sourcefaults.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = SpreadsheetCell::Kind;

constexpr qsizetype rowsLookedAt = 20; ///< For the header.
constexpr qsizetype valuesLookedAt = 500; ///< Of a column.

/// How much a row looks like titles: known words, words at all, and no figures.
int titleLikeness(const SpreadsheetRow &row, ImportSubject subject)
{
    const auto named = subject == ImportSubject::UnitPrices ? priceFieldNamed : fieldNamed;
    int points = 0;
    QSet<QString> seen;
    for (const SpreadsheetCell &cell : row.cells) {
        if (cell.kind == Kind::Empty)
            continue;
        const bool isWord = cell.kind == Kind::Text
            && std::any_of(cell.text.begin(), cell.text.end(),
                           [](QChar c) { return c.isLetter(); });
        if (!isWord || seen.contains(cell.text)) {
            points -= 2;
            continue;
        }
        seen.insert(cell.text);
        points += named(cell.text).isEmpty() ? 1 : 4;
    }
    return points;
}

qsizetype headerIndex(const Sheet &sheet, int headerRow)
{
    const auto found =
        std::find_if(sheet.rows.begin(), sheet.rows.end(),
                     [&](const SpreadsheetRow &row) { return row.number >= headerRow; });
    return found - sheet.rows.begin();
}

/// The texts of a column below the header; what is not text is left out.
QStringList textsIn(const Sheet &sheet, int headerRow, qsizetype column)
{
    QStringList texts;
    for (const SpreadsheetRow &row : sheet.rows) {
        const SpreadsheetCell cell = cellAt(row, column);
        if (row.number > headerRow && cell.kind == Kind::Text)
            texts.append(cell.text.trimmed());
        if (texts.size() == valuesLookedAt)
            break;
    }
    return texts;
}

/// What the values of a column tell where its header does not.
class ContentGuess {
public:
    explicit ContentGuess(const PortfolioContent &current)
        : m_portfolio(current.portfolio)
    {
        for (const Investment &investment : current.investments) {
            m_names.insert(investment.name);
            if (!investment.origin.externalId.isEmpty())
                m_externalIds.insert(investment.origin.externalId);
        }
    }

    QString field(const QStringList &texts) const
    {
        if (texts.isEmpty())
            return {};
        const auto most = [&](auto isOne) {
            return std::count_if(texts.begin(), texts.end(), isOne) * 2 > texts.size();
        };
        if (most([&](const QString &text) { return !QUuid(text).isNull(); }))
            return u"id"_s;
        if (most([&](const QString &text) { return m_externalIds.contains(text); }))
            return u"externalId"_s;
        if (most([&](const QString &text) { return m_names.contains(text); }))
            return u"name"_s;
        if (most([&](const QString &text) { return stageNamed(text, m_portfolio).has_value(); }))
            return u"stage"_s;
        return {};
    }

private:
    const Portfolio &m_portfolio;
    QSet<QString> m_names;
    QSet<QString> m_externalIds;
};

/// A table of investments names them: the first column of words that all differ.
void guessName(QList<ColumnMapping> &columns, const Sheet &sheet, int headerRow)
{
    for (const ColumnMapping &column : std::as_const(columns)) {
        if (column.field == "name"_L1)
            return;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QStringList texts = textsIn(sheet, headerRow, i);
        const QSet<QString> different(texts.begin(), texts.end());
        const bool isName = !texts.isEmpty() && different.size() == texts.size()
            && guessedDecimalSign(texts) == std::nullopt;
        if (columns.at(i).field.isEmpty() && isName) {
            columns[i].field = u"name"_s;
            return;
        }
    }
}

/// Whether a number below the header of such columns is above 1.
template <typename IsOne>
bool hasAboveWhole(const Sheet &sheet, int headerRow, const QList<ColumnMapping> &columns,
                   IsOne isOne)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const SpreadsheetRow &row) {
        for (qsizetype i = 0; i < columns.size() && row.number > headerRow; ++i) {
            const ColumnMapping &column = columns.at(i);
            if (isOne(column.field) && isAboveWhole(cellAt(row, i), column.reading.decimal))
                return true;
        }
        return false;
    });
}

bool isNumeric(const QString &field)
{
    const ImportField *known = importField(field);
    return known
        && (known->kind == ImportField::Kind::Amount || known->kind == ImportField::Kind::Limit
            || known->kind == ImportField::Kind::Count);
}

} // namespace

const Sheet *sheetNamed(const Spreadsheet &table, const QString &name)
{
    const auto found =
        std::find_if(table.sheets.begin(), table.sheets.end(), [&](const Sheet &sheet) {
            return name.isEmpty() ? !sheet.isHidden && !sheet.rows.isEmpty() : sheet.name == name;
        });
    return found == table.sheets.end() ? nullptr : &*found;
}

int guessedHeaderRow(const Sheet &sheet, ImportSubject subject)
{
    int best = sheet.rows.isEmpty() ? 1 : sheet.rows.first().number;
    int most = 1; // A single word above the table is its heading.
    for (qsizetype i = 0; i < std::min(sheet.rows.size(), rowsLookedAt); ++i) {
        const int points = titleLikeness(sheet.rows.at(i), subject);
        if (points > most) {
            most = points;
            best = sheet.rows.at(i).number;
        }
    }
    return best;
}

QStringList headersIn(const Sheet &sheet, int headerRow)
{
    qsizetype columns = 0;
    const qsizetype first = headerIndex(sheet, headerRow);
    for (qsizetype i = first; i < sheet.rows.size(); ++i)
        columns = std::max(columns, sheet.rows.at(i).cells.size());
    QStringList headers;
    for (qsizetype column = 0; column < columns; ++column) {
        const bool isThere = first < sheet.rows.size() && sheet.rows.at(first).number == headerRow;
        const QString title =
            isThere ? cellAt(sheet.rows.at(first), column).text.simplified() : QString();
        headers.append(title.isEmpty() ? columnName(column) : title);
    }
    return headers;
}

QList<ColumnMapping> guessedColumns(const Sheet &sheet, int headerRow,
                                    const PortfolioContent &current, DecimalSign otherwise)
{
    const ContentGuess content(current);
    QSet<QString> taken;
    QList<ColumnMapping> columns;
    QStringList figures;
    for (const QString &header : headersIn(sheet, headerRow)) {
        QString field = fieldNamed(header);
        const QStringList texts = textsIn(sheet, headerRow, columns.size());
        if (field.isEmpty())
            field = content.field(texts);
        if (taken.contains(field))
            field.clear();
        taken.insert(field);
        columns.append({header, field, {otherwise, isNumeric(field) ? zerosNamed(header) : 0}});
        if (isNumeric(field))
            figures += texts;
    }
    guessName(columns, sheet, headerRow);
    const DecimalSign inTable = guessedDecimalSign(figures).value_or(otherwise);
    for (qsizetype i = 0; i < columns.size(); ++i)
        columns[i].reading.decimal =
            guessedDecimalSign(textsIn(sheet, headerRow, i)).value_or(inTable);
    return columns;
}

QList<ColumnMapping> guessedPriceColumns(const Sheet &sheet, int headerRow, DecimalSign otherwise)
{
    QSet<QString> taken;
    QList<ColumnMapping> columns;
    QStringList figures;
    for (const QString &header : headersIn(sheet, headerRow)) {
        QString field = priceFieldNamed(header);
        if (taken.contains(field))
            field.clear();
        taken.insert(field);
        if (isPriceNumber(field))
            figures += textsIn(sheet, headerRow, columns.size());
        columns.append({header, field, {otherwise, field == u"amount" ? zerosNamed(header) : 0}});
    }
    const DecimalSign inTable = guessedDecimalSign(figures).value_or(otherwise);
    for (qsizetype i = 0; i < columns.size(); ++i)
        columns[i].reading.decimal =
            guessedDecimalSign(textsIn(sheet, headerRow, i)).value_or(inTable);
    // Shares of all payers are written in one way; those of the reimbursement may differ.
    const bool arePercent = hasAboveWhole(sheet, headerRow, columns, isPayerShare);
    for (ColumnMapping &column : columns) {
        const bool isPercent = arePercent
            || (column.field == u"reimbursement"
                && hasAboveWhole(sheet, headerRow, columns,
                                 [](QStringView field) { return field == u"reimbursement"; }));
        if (isShare(column.field))
            column.reading.zeros = isPercent ? 0 : 2;
    }
    return columns;
}

Result<TableMapping> guessedMapping(const Spreadsheet &table, const QString &sheet,
                                    const PortfolioContent &current, DecimalSign otherwise,
                                    ImportSubject subject)
{
    const Sheet *found = sheetNamed(table, sheet);
    if (!found && sheet.isEmpty() && !table.sheets.isEmpty()) {
        const auto filled = std::find_if(table.sheets.begin(), table.sheets.end(),
                                         [](const Sheet &any) { return !any.rows.isEmpty(); });
        found = filled == table.sheets.end() ? nullptr : &*filled; // All that are shown are empty.
    }
    if (!found)
        return failure(Error::Code::ImportUnreadable, table.file, sourcefaults::noSheet.toString(),
                       sheet);
    TableMapping mapping{.subject = subject,
                         .sheet = found->name,
                         .textFormat = table.textFormat.value_or(TextFormat()),
                         .headerRow = guessedHeaderRow(*found, subject),
                         .currency = current.portfolio.currency.code()};
    mapping.columns = subject == ImportSubject::UnitPrices
        ? guessedPriceColumns(*found, mapping.headerRow, otherwise)
        : guessedColumns(*found, mapping.headerRow, current, otherwise);
    return mapping;
}

TableMapping adapted(const TableMapping &mapping, const Spreadsheet &table)
{
    TableMapping result = mapping;
    const Sheet *sheet = sheetNamed(table, mapping.sheet);
    if (!sheet)
        sheet = sheetNamed(table, {});
    if (!sheet)
        return result;
    result.sheet = sheet->name;
    result.textFormat = table.textFormat.value_or(TextFormat());
    result.columns.clear();
    QList<ColumnMapping> rest = mapping.columns;
    for (const QString &header : headersIn(*sheet, mapping.headerRow)) {
        const auto known =
            std::find_if(rest.cbegin(), rest.cend(),
                         [&](const ColumnMapping &column) { return column.header == header; });
        if (known == rest.cend()) {
            result.columns.append({header, {}, {}});
            continue;
        }
        result.columns.append(*known);
        rest.erase(known);
    }
    return result;
}

bool isImportField(ImportSubject subject, const QString &field)
{
    return subject == ImportSubject::UnitPrices ? priceImportFields().contains(field)
                                                : importField(field) != nullptr;
}

QString headerKey(const QList<ColumnMapping> &columns)
{
    QStringList headers;
    for (const ColumnMapping &column : columns)
        headers.append(column.header);
    headers.sort();
    return headers.join(u'\t');
}

QStringList fieldsMappedTwice(const TableMapping &mapping)
{
    QSet<QString> seen;
    QStringList twice;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field.isEmpty())
            continue;
        if (seen.contains(column.field) && !twice.contains(column.field))
            twice.append(column.field);
        seen.insert(column.field);
    }
    return twice;
}

QStringList unmappedHeaders(const TableMapping &mapping)
{
    QStringList headers;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field.isEmpty())
            headers.append(column.header);
    }
    return headers;
}

} // namespace bundlinje
