#include "model/exchange/csvtable.h"

#include "model/exchange/findingreasons.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

#include <orcus/csv_parser.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Takes the cells of the parser and remembers how far the text was understood.
class RecordCollector final : public orcus::csv_handler {
public:
    explicit RecordCollector(const char *end)
        : m_end(end)
    {
    }

    void setPosition(const char *const *position) { m_position = position; }
    const QList<QStringList> &rows() const { return m_rows; }
    const QStringList &openRow() const { return m_row; }
    /// Where the last cell that was understood ends.
    const char *understood() const { return m_understood; }
    bool isOpen() const { return m_open; }

    void begin_row()
    {
        m_row.clear();
        m_understood = *m_position;
    }

    void cell(const char *text, std::size_t size, bool transient)
    {
        if (m_open)
            return;
        // The parser hands out one character too many where the closing quote is missing.
        if (!transient && text != nullptr && text + size > m_end) {
            m_open = true;
            return;
        }
        m_row.append(QString::fromUtf8(text, static_cast<qsizetype>(size)));
        m_understood = *m_position;
    }

    void end_row()
    {
        if (!m_open)
            m_rows.append(m_row);
    }

private:
    const char *m_end;
    const char *const *m_position = nullptr;
    const char *m_understood = nullptr;
    QList<QStringList> m_rows;
    QStringList m_row;
    bool m_open = false;
};

class Parser final : public orcus::csv_parser<RecordCollector> {
public:
    using csv_parser::csv_parser;
    const char *const *position() const { return &mp_char; }
};

orcus::csv::parser_config commaSeparated()
{
    orcus::csv::parser_config config;
    config.delimiters = ",";
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    return config;
}

struct ParsedRow {
    QStringList cells;
    bool isBroken = false; ///< Its quotes do not fit together.
};

/// Parses from `at` up to the end or the first row that cannot be understood, which is kept as far
/// as it can. Returns how much of the text is dealt with.
qsizetype parseRows(const QByteArray &text, QList<ParsedRow> &rows)
{
    const char *const at = text.constData();
    const char *const end = at + text.size();
    const orcus::csv::parser_config config = commaSeparated();
    RecordCollector collector(end);
    Parser parser(at, static_cast<std::size_t>(end - at), collector, config);
    collector.setPosition(parser.position());
    bool broken = false;
    try {
        parser.parse();
        broken = collector.isOpen();
    } catch (const std::exception &) {
        broken = true;
    }
    for (const QStringList &cells : collector.rows())
        rows.append(ParsedRow{cells, false});
    if (!broken)
        return text.size();

    const char *rest = collector.understood();
    const char *lineEnd = std::find(rest, end, '\n');
    rest = std::find_if(rest, lineEnd, [](char c) { return c != '"' && c != ',' && c != ' '; });
    QStringList cells = collector.openRow();
    if (rest != lineEnd)
        cells.append(QString::fromUtf8(rest, lineEnd - rest).trimmed());
    rows.append(ParsedRow{cells, true});
    return lineEnd == end ? text.size() : lineEnd + 1 - at;
}

/// The number of the first line that is not UTF-8, 0 if all is.
qsizetype firstForeignLine(const QByteArray &text)
{
    const auto isForeign = [](QByteArrayView bytes) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(bytes);
        return decoder.hasError() && !decoded.isEmpty(); // An error leaves a sign for itself.
    };
    if (!isForeign(text))
        return 0;
    const QList<QByteArray> lines = text.split('\n');
    const auto found = std::find_if(lines.cbegin(), lines.cend(), isForeign);
    return found - lines.cbegin() + 1;
}

/// The text with line feeds alone between records; line breaks inside quotes stay as they are.
QByteArray withPlainLineEnds(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"')
            quoted = !quoted;
        if (c == '\r' && !quoted && i + 1 < text.size() && text.at(i + 1) == '\n')
            continue;
        plain.append(c);
    }
    return plain;
}

void noteFault(const ParsedRow &parsed, int row, CsvTable &table)
{
    const qsizetype cells = parsed.cells.size();
    QStringView reason;
    if (parsed.isBroken)
        reason = reasons::openQuote;
    else if (cells < table.header.size())
        reason = reasons::fewerCells;
    else if (cells > table.header.size())
        reason = reasons::moreCells;
    else
        return;
    table.faults.append({.file = table.file,
                         .row = row,
                         .value = u"%1/%2"_s.arg(cells).arg(table.header.size()),
                         .reason = reason.toString()});
}

} // namespace

Result<CsvTable> csvTable(QByteArray text, const QString &file)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (const qsizetype line = firstForeignLine(text); line > 0)
        return failure(Error::Code::ImportUnreadable, file, QString::number(line),
                       u"not UTF-8 in line %1"_s.arg(line));
    // Without it the parser loses an empty last cell.
    if (!text.isEmpty() && !text.endsWith('\n'))
        text.append('\n');

    QList<ParsedRow> rows;
    while (!text.isEmpty()) {
        // The parser takes a carriage return after a closing quote for text; done anew after a
        // broken row, because its quotes tell nothing about those below.
        text = withPlainLineEnds(text);
        text.remove(0, parseRows(text, rows));
    }

    CsvTable table{.file = file};
    if (rows.isEmpty())
        return table;
    for (const QString &title : std::as_const(rows.first().cells))
        table.header.append(title.trimmed());
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const ParsedRow &parsed = rows.at(i);
        const bool blank = parsed.cells.size() == 1 && parsed.cells.constFirst().isEmpty();
        if (blank && table.header.size() > 1)
            continue;
        const int row = static_cast<int>(i) + 1;
        noteFault(parsed, row, table);
        table.records.append({row, parsed.cells});
    }
    return table;
}

Result<CsvTable> readCsvTable(const QString &filePath)
{
    const QString name = QFileInfo(filePath).fileName();
    QFile file(filePath);
    if (!file.exists())
        return failure(Error::Code::FileMissing, filePath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    return csvTable(text, name);
}

} // namespace bundlinje
