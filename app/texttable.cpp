#include "app/texttable.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Characters of Unicode, not units of UTF-16: what a terminal counts, but for combining marks.
qsizetype width(const QString &text)
{
    return text.toUcs4().size();
}

/// One line, nothing that moves the cursor: text from a file must not steer the terminal.
QString printable(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return plain;
}

QString lineOf(const QStringList &texts, const QList<PrintColumn> &columns,
               const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString text = printable(texts.at(i));
        const QString space(widths.at(i) - width(text), u' ');
        line += columns.at(i).isNumber ? space + text : text + space;
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString alignedText(const PrintTable &table)
{
    QStringList titles;
    for (const PrintColumn &column : table.columns)
        titles += column.title;
    QList<QStringList> lines{titles};
    lines += table.rows;
    if (!table.totals.isEmpty())
        lines += table.totals;

    QList<qsizetype> widths(table.columns.size());
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), width(printable(line.at(i))));
    }
    QString text;
    const bool hasTitles = !titles.join(QString()).isEmpty();
    for (const QStringList &line : hasTitles ? lines : lines.mid(1))
        text += lineOf(line, table.columns, widths);
    return text;
}

} // namespace bundlinje
