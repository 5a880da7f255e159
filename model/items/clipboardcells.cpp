#include "model/items/clipboardcells.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool endsCell(const QString &text, qsizetype at)
{
    return at >= text.size() || text.at(at) == u'\t' || text.at(at) == u'\n'
        || QStringView(text).mid(at).startsWith(u"\r\n");
}

/// Reads a cell in quotes and goes behind it. Empty = the quotes are part of the text: no other
/// ends the cell.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    if (at >= text.size() || text.at(at) != u'"')
        return std::nullopt;
    QString cell;
    for (qsizetype place = at + 1; place < text.size(); ++place) {
        const QChar sign = text.at(place);
        if (sign == u'"' && place + 1 < text.size() && text.at(place + 1) == u'"') {
            cell.append(text.at(++place));
        } else if (sign == u'"') {
            if (!endsCell(text, place + 1))
                return std::nullopt;
            at = place + 1;
            return cell;
        } else if (sign != u'\r') {
            cell.append(sign);
        }
    }
    return std::nullopt;
}

QString plainCell(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (!endsCell(text, at))
        ++at;
    return text.mid(begin, at - begin).remove(u'\r');
}

} // namespace

QList<QStringList> clipboardCells(const QString &text)
{
    QList<QStringList> lines{QStringList()};
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const std::optional<QString> quoted = quotedCell(text, at);
        lines.last().append(quoted ? *quoted : plainCell(text, at));
        if (at < text.size() && text.at(at) == u'\r')
            ++at;
        if (at < text.size() && text.at(at) == u'\n')
            lines.append(QStringList());
    }
    if (lines.constLast() == QStringList{QString()})
        lines.removeLast(); // A block ends with the end of its last line.
    return lines;
}

QString clipboardText(QString text)
{
    if (text.contains(u'\n') || text.contains(u'\t') || text.startsWith(u'"'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace bundlinje
