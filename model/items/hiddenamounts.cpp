#include "model/items/hiddenamounts.h"

#include "model/items/numbertext.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// @param stays whether a number that is no date and no year is no amount
template <typename Stays> QString hiddenExcept(const QString &text, const Stays &stays)
{
    static const QRegularExpression dateOrNumber(
        u"(\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b|\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b"
        "|\\b\\d{1,2}\\.? \\p{L}+\\.? \\d{4}\\b|\\b(?:19|20)\\d{2}\\b(?![.,\u00a0]\\d))"
        "|[<>\u2212-]*\\d(?:[\\d.,\u00a0]*\\d)?"_s);
    QString hidden;
    qsizetype done = 0;
    for (auto found = dateOrNumber.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        hidden += QStringView(text).mid(done, match.capturedStart() - done);
        hidden += match.captured(1).isEmpty() && !stays(match) ? QString::fromUtf16(hiddenText)
                                                               : match.captured();
        done = match.capturedEnd();
    }
    hidden += QStringView(text).mid(done);
    return hidden;
}

} // namespace

QString withoutNumbers(QString text)
{
    // With grouping, decimals and sign; the words around it stay.
    static const QRegularExpression number(u"[<>\u2212-]*\\d(?:[\\d.,\u00a0]*\\d)?"_s);
    return text.replace(number, QString::fromUtf16(hiddenText));
}

QString withoutAmounts(const QString &text)
{
    return hiddenExcept(text, [](const QRegularExpressionMatch &) { return false; });
}

QString withoutAmountsAmongCounts(const QString &sentence)
{
    static const QRegularExpression whole(u"^\\d+$"_s);
    static const QRegularExpression unitBehind(
        u"^[ \u00a0]?(?:%|mio\\b|kr\\b|krone|m\\b|pct\\b|[A-Z]{3}\\b)"_s);
    static const QRegularExpression unitBefore(u"(?:\\b[A-Z]{3}|\\bkr\\.?)[ \u00a0]?$"_s);
    return hiddenExcept(sentence, [&](const QRegularExpressionMatch &number) {
        return whole.match(number.captured()).hasMatch()
            && !unitBehind.match(sentence.mid(number.capturedEnd())).hasMatch()
            && !unitBefore.match(sentence.left(number.capturedStart())).hasMatch();
    });
}

QString withoutNumbersBelowName(const QString &tooltip)
{
    const qsizetype name = tooltip.indexOf(u'\n');
    return name < 0 ? tooltip : tooltip.left(name) + withoutNumbers(tooltip.mid(name));
}

ChartDescription withoutAmounts(ChartDescription chart)
{
    for (ChartDescription::Row &row : chart.rows) {
        for (ChartDescription::Mark &mark : row.marks) {
            const QString label = withoutNumbers(mark.label);
            if (!mark.label.isEmpty())
                row.text.replace(mark.label, label);
            mark.label = label;
            mark.figure = withoutNumbers(mark.figure);
        }
        row.tooltip = withoutNumbersBelowName(row.tooltip);
    }
    for (QList<ChartDescription::Tick> *ticks : {&chart.acrossTicks, &chart.upTicks}) {
        for (ChartDescription::Tick &tick : *ticks)
            tick.label = withoutNumbers(tick.label);
    }
    return chart;
}

} // namespace bundlinje
