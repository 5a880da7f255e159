#include "model/items/htmlpage.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Plain text; what XML does not know is left out, a new line is a space.
QString escaped(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8())) {
        if (letter == u'\n' || letter == u'\t')
            plain += u' ';
        else if (letter >= u' ' && letter != QChar(0xFFFE) && letter != QChar(0xFFFF))
            plain += letter;
    }
    return plain.trimmed().toHtmlEscaped();
}

constexpr QStringView style =
    u"body{font-family:sans-serif;max-width:60em;margin:2em auto;"
    "padding:0 1em;line-height:1.4;color:#111;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0 1.2em}"
    "caption{text-align:left;font-weight:bold;padding:.3em 0}"
    "th,td{border-bottom:1px solid #999;padding:.25em .5em;"
    "text-align:left;vertical-align:top;overflow-wrap:anywhere}"
    "td.number,th.number{text-align:right;white-space:nowrap}"
    "thead th{border-bottom:2px solid #333}"
    "tr.total>*{border-top:2px solid #333}tbody th{font-weight:normal}"
    "table.figures{table-layout:fixed}"
    ".figures th{font-weight:normal}.figures tr>*{border:0;padding:0 .5em}"
    ".figures tbody tr:first-child{font-size:1.3em;font-weight:bold}"
    "figure{margin:1em 0;max-width:48em}svg{width:100%;height:auto}"
    "p.notice{border-left:4px solid #8a5a00;padding:.3em .8em;"
    "font-weight:bold}"
    "@media print{body{max-width:none;margin:0}tr{break-inside:avoid}}";

} // namespace

HtmlPage::HtmlPage(const QString &title, const QLocale &locale)
    : m_title(escaped(title))
    , m_language(locale.language() == QLocale::Danish ? u"da"_s : u"en"_s)
{
}

void HtmlPage::heading(int level, const QString &text)
{
    m_body += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), escaped(text));
}

void HtmlPage::headingOnNewSheet(int level, const QString &text)
{
    m_body += u"<h%1 style=\"page-break-before:always\">%2</h%1>\n"_s.arg(QString::number(level),
                                                                          escaped(text));
}

void HtmlPage::paragraph(const QString &text)
{
    if (!text.simplified().isEmpty())
        m_body += u"<p>%1</p>\n"_s.arg(escaped(text));
}

void HtmlPage::notice(const QString &text)
{
    if (!text.simplified().isEmpty())
        m_body += u"<p class=\"notice\"><b>%1</b></p>\n"_s.arg(escaped(text));
}

void HtmlPage::list(const QStringList &items)
{
    if (items.isEmpty())
        return;
    m_body += u"<ul>\n"_s;
    for (const QString &item : items)
        m_body += u"<li>%1</li>\n"_s.arg(escaped(item));
    m_body += u"</ul>\n"_s;
}

void HtmlPage::picture(const QByteArray &svg, const QString &text)
{
    QString drawing = QString::fromUtf8(svg);
    const qsizetype begin = drawing.indexOf(u"<svg"_s); // What comes before is for a file alone.
    const qsizetype end = drawing.indexOf(u'>', begin);
    if (begin < 0 || end < 0)
        return;
    // As wide as the page; its height follows.
    static const QRegularExpression size(u"\\s(?:width|height)=\"[^\"]*\""_s);
    QString start = drawing.mid(begin, end - begin).remove(size);
    start += u" role=\"img\" aria-label=\"%1\">"_s.arg(escaped(text));
    m_body += u"<figure>\n%1%2</figure>\n"_s.arg(start, drawing.mid(end + 1));
}

void HtmlPage::table(const HtmlTable &table)
{
    if (table.rows.isEmpty())
        return;
    // The attributes are for what reads no style sheet, such as the printed form.
    const auto cell = [&](const QString &kind, const QString &text, qsizetype column,
                          bool isTotal = false) {
        constexpr qsizetype longestNumber = 24;
        const QString plain = escaped(text);
        const bool isWhole = kind == u"td" && plain.size() <= longestNumber;
        const QString attributes = !table.isNumber(column) ? u" align=\"left\""_s
            : isWhole ? u" class=\"number\" align=\"right\" style=\"white-space:nowrap\""_s
                      : u" class=\"number\" align=\"right\""_s;
        return u"<%1%2>%3</%4>"_s.arg(
            kind, attributes, isTotal && !plain.isEmpty() ? u"<b>%1</b>"_s.arg(plain) : plain,
            kind.section(u' ', 0, 0));
    };
    m_body += u"<table%1 width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n"_s.arg(
        table.isOfFigures ? u" class=\"figures\""_s : QString());
    if (!table.caption.isEmpty())
        m_body += u"<caption>%1</caption>\n"_s.arg(escaped(table.caption));
    m_body += u"<thead><tr>"_s;
    for (qsizetype column = 0; column < table.headings.size(); ++column)
        m_body += cell(u"th scope=\"col\""_s, table.headings.at(column), column);
    m_body += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList &row : table.rows) {
        const bool isTotal = table.hasTotals && &row == &table.rows.constLast();
        m_body += isTotal ? u"<tr class=\"total\">"_s : u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            m_body += cell(column == 0 && !table.isOfFigures ? u"th scope=\"row\""_s : u"td"_s,
                           row.at(column), column, isTotal);
        m_body += u"</tr>\n"_s;
    }
    m_body += u"</tbody></table>\n"_s;
}

QString HtmlPage::html() const
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n%4</main>\n</body>\n"
           "</html>\n"_s.arg(m_language, m_title, style.toString(), m_body);
}

} // namespace bundlinje
