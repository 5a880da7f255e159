#include "model/items/tabletext.h"

#include "model/items/amounttext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString header(const InvestmentTableModel &model, InvestmentColumn column)
{
    const QString title = columnTitle(column);
    if (const std::optional<Currency> currency = model.currency(column))
        return QCoreApplication::translate("bundlinje::TableText", "%1, %2", "column title, unit")
            .arg(title, currencyText(*currency));
    return title;
}

QString cell(const InvestmentTableModel &model, int row, InvestmentColumn column)
{
    QString text = model.index(row, static_cast<int>(column))
                       .data(InvestmentTableModel::ExactRole)
                       .toString()
                       .simplified();
    const ColumnKind kind = columnInfo(column).kind;
    const bool isText = kind == ColumnKind::Text || kind == ColumnKind::Stage;
    if (!isText)
        text.replace(QChar(0x2212), u'-'); // Spreadsheets take the other minus for a letter.
    if (isText && !text.isEmpty() && u"=+-@"_s.contains(text.at(0)))
        text.prepend(u'\'');
    return text;
}

} // namespace

TableText tableText(const InvestmentTableModel &model, const QList<int> &rows,
                    const QList<InvestmentColumn> &columns)
{
    TableText result;
    // Without the character set some programs read the clipboard in their own.
    result.html = u"<meta charset=\"utf-8\"><table><tr>"_s;
    QStringList titles;
    for (const InvestmentColumn column : columns) {
        titles.append(header(model, column));
        result.html += u"<th>"_s + titles.last().toHtmlEscaped() + u"</th>"_s;
    }
    result.plain = titles.join(u'\t') + u'\n';
    result.html += u"</tr>"_s;
    for (const int row : rows) {
        QStringList cells;
        result.html += u"<tr>"_s;
        for (const InvestmentColumn column : columns) {
            cells.append(cell(model, row, column));
            result.html += u"<td>"_s + cells.last().toHtmlEscaped() + u"</td>"_s;
        }
        result.plain += cells.join(u'\t') + u'\n';
        result.html += u"</tr>"_s;
    }
    result.html += u"</table>"_s;
    return result;
}

} // namespace bundlinje
