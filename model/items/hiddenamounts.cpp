#include "model/items/hiddenamounts.h"

#include "model/items/numbertext.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

QString withoutNumbers(QString text)
{
    // With grouping, decimals and sign; the words around it stay.
    static const QRegularExpression number(u"[<>\u2212-]*\\d(?:[\\d.,\u00a0]*\\d)?"_s);
    return text.replace(number, QString::fromUtf16(hiddenText));
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
        // The name stands on the first line, and may have a number in it.
        const qsizetype name = row.tooltip.indexOf(u'\n');
        if (name >= 0)
            row.tooltip = row.tooltip.left(name) + withoutNumbers(row.tooltip.mid(name));
    }
    for (QList<ChartDescription::Tick> *ticks : {&chart.acrossTicks, &chart.upTicks}) {
        for (ChartDescription::Tick &tick : *ticks)
            tick.label = withoutNumbers(tick.label);
    }
    return chart;
}

} // namespace bundlinje
