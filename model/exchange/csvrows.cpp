#include "model/exchange/csvrows.h"

#include <orcus/csv_parser.hpp>

#include <algorithm>

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

orcus::csv::parser_config separatedBy(char separator)
{
    orcus::csv::parser_config config;
    config.delimiters = std::string(1, separator);
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    return config;
}

/// Parses from `at` up to the end or the first row that cannot be understood, which is kept as far
/// as it can. Returns how much of the text is dealt with.
qsizetype parseRows(const QByteArray &text, char separator, QList<CsvRow> &rows)
{
    const char *const at = text.constData();
    const char *const end = at + text.size();
    const orcus::csv::parser_config config = separatedBy(separator);
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
        rows.append(CsvRow{cells, false});
    if (!broken)
        return text.size();

    const char *rest = collector.understood();
    const char *lineEnd = std::find(rest, end, '\n');
    rest = std::find_if(rest, lineEnd,
                        [separator](char c) { return c != '"' && c != separator && c != ' '; });
    QStringList cells = collector.openRow();
    if (rest != lineEnd)
        cells.append(QString::fromUtf8(rest, lineEnd - rest).trimmed());
    rows.append(CsvRow{cells, true});
    return lineEnd == end ? text.size() : lineEnd + 1 - at;
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

/// Reading goes on anew after a broken row; a large file of nothing else would take for ever. In
/// bytes that are looked at.
constexpr qsizetype mostWork = 500'000'000;

/// Lines cut at each separator, whatever quotes say.
QList<CsvRow> plainRows(const QByteArray &text, char separator)
{
    QList<CsvRow> rows;
    for (const QByteArray &line : text.split('\n')) {
        CsvRow row{.isBroken = line.contains('"')};
        for (const QByteArray &cell : line.split(separator))
            row.cells.append(QString::fromUtf8(cell).remove(u'\r'));
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<CsvRow> csvRows(QByteArray text, char separator)
{
    // Without it the parser loses an empty last cell.
    if (!text.isEmpty() && !text.endsWith('\n'))
        text.append('\n');
    QList<CsvRow> rows;
    qsizetype work = 0;
    while (!text.isEmpty()) {
        work += text.size();
        if (work > mostWork)
            return rows + plainRows(text, separator);
        // The parser takes a carriage return after a closing quote for text; done anew after a
        // broken row, because its quotes tell nothing about those below.
        text = withPlainLineEnds(text);
        text.remove(0, parseRows(text, separator, rows));
    }
    return rows;
}

} // namespace bundlinje
