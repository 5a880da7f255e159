#include "model/items/resulttable.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString textOf(const ResultTable::Cell &cell)
{
    QString text = (cell.exact.isEmpty() ? cell.text : cell.exact).simplified();
    if (cell.isNumber)
        text.replace(QChar(0x2212), u'-'); // Spreadsheets take the other minus for a letter.
    else if (!text.isEmpty() && u"=+-@"_s.contains(text.at(0)))
        text.prepend(u'\'');
    return text;
}

} // namespace

ResultTable tableOf(const ResultChart &chart)
{
    ResultTable table;
    table.title = chart.title;
    table.sentence = chart.sentence;
    table.caption = chart.caption;
    table.heads = chart.heads;
    for (const ResultChart::Row &row : chart.rows) {
        ResultTable::Row line{.cells = {}, .isTotal = false, .year = row.year};
        for (const QString &figure : row.figures)
            line.cells.append({.text = figure, .exact = {}, .isNumber = !line.cells.isEmpty()});
        table.rows.append(line);
    }
    return table;
}

TableText tableText(const ResultTable &table)
{
    TableText result;
    // Without the character set some programs read the clipboard in their own.
    result.html = u"<meta charset=\"utf-8\"><table><tr>"_s;
    for (const QString &head : table.heads)
        result.html += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
    result.plain = table.heads.join(u'\t') + u'\n';
    result.html += u"</tr>"_s;
    for (const ResultTable::Row &row : table.rows) {
        QStringList cells;
        result.html += u"<tr>"_s;
        for (const ResultTable::Cell &cell : row.cells) {
            cells.append(textOf(cell));
            result.html += u"<td>"_s + cells.constLast().toHtmlEscaped() + u"</td>"_s;
        }
        result.plain += cells.join(u'\t') + u'\n';
        result.html += u"</tr>"_s;
    }
    result.html += u"</table>"_s;
    return result;
}

} // namespace bundlinje
