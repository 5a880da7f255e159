#include "model/exchange/texttablereader.h"

#include "model/exchange/csvrows.h"
#include "model/exchange/sheetbuilder.h"
#include "model/exchange/sourcefaults.h"
#include "model/exchange/textencoding.h"

#include <QtCore/QMap>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array separators{u';', u'\t', u',', u'|'};
constexpr qsizetype lookedAt = 20'000; ///< Characters; the first lines tell.

/// How often the separator stands in each of the first lines, outside quotes.
QList<int> countsInLines(QStringView text, QChar separator)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool isBlank = true;
    for (const QChar c : text.left(lookedAt)) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u'\n' && !quoted) {
            if (!isBlank)
                counts.append(count);
            count = 0;
            isBlank = true;
            continue;
        }
        isBlank = isBlank && c.isSpace();
        count += c == separator && !quoted ? 1 : 0;
    }
    if (!isBlank)
        counts.append(count);
    return counts;
}

/// How many lines have the separator as often as most others have it.
qsizetype agreement(const QList<int> &counts)
{
    QMap<int, qsizetype> lines;
    for (const int count : counts) {
        if (count > 0)
            ++lines[count];
    }
    return lines.isEmpty() ? 0 : *std::max_element(lines.cbegin(), lines.cend());
}

QChar statedSeparator(const QString &text)
{
    const bool isStated = text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() >= 5
        && (text.size() == 5 || text.at(5) == u'\n' || text.at(5) == u'\r');
    return isStated ? text.at(4) : QChar();
}

Sheet sheetOf(const QList<CsvRow> &rows, int firstNumber)
{
    Sheet sheet;
    int number = firstNumber;
    for (const CsvRow &row : rows) {
        SpreadsheetRow made{.number = number++};
        for (const QString &text : row.cells) {
            const bool isEmpty = text.trimmed().isEmpty();
            made.cells.append(isEmpty ? SpreadsheetCell()
                                      : SpreadsheetCell{SpreadsheetCell::Kind::Text, text});
        }
        while (!made.cells.isEmpty() && made.cells.constLast().kind == SpreadsheetCell::Kind::Empty)
            made.cells.removeLast();
        if (row.isBroken)
            sheet.brokenRows.append(made.number);
        if (!made.cells.isEmpty())
            sheet.rows.append(made);
    }
    return sheet;
}

} // namespace

QChar guessedSeparator(const QString &text)
{
    if (const QChar stated = statedSeparator(text); !stated.isNull())
        return stated;
    QChar best = separators.front();
    qsizetype most = 0;
    for (const char16_t separator : separators) {
        const qsizetype lines = agreement(countsInLines(text, separator));
        if (lines > most) {
            most = lines;
            best = separator;
        }
    }
    return best;
}

Result<Spreadsheet> readTextTable(const QByteArray &bytes, const QString &file,
                                  const TextFormat &format)
{
    TextFormat used = format;
    if (used.encoding.isEmpty())
        used.encoding = guessedEncoding(bytes);
    std::optional<QString> text = decoded(bytes, used.encoding);
    if (!text)
        return failure(Error::Code::ImportUnreadable, file, sourcefaults::notATable.toString(),
                       u"not text in %1"_s.arg(used.encoding));
    if (!text->contains(u'\n'))
        text->replace(u'\r', u'\n');
    if (used.separator.isNull())
        used.separator = guessedSeparator(*text);
    int firstNumber = 1;
    if (!statedSeparator(*text).isNull()) {
        const qsizetype lineEnd = text->indexOf(u'\n');
        text->remove(0, lineEnd < 0 ? text->size() : lineEnd + 1);
        firstNumber = 2;
    }
    const QList<CsvRow> rows = csvRows(text->toUtf8(), used.separator.toLatin1());
    const qsizetype cells =
        std::accumulate(rows.begin(), rows.end(), qsizetype(0),
                        [](qsizetype sum, const CsvRow &row) { return sum + row.cells.size(); });
    if (cells > SheetBuilder::mostCells)
        return failure(Error::Code::ImportUnreadable, file, sourcefaults::tooLarge.toString());
    return Spreadsheet{.file = file, .sheets = {sheetOf(rows, firstNumber)}, .textFormat = used};
}

} // namespace bundlinje
