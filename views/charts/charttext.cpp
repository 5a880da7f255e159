#include "views/charts/charttext.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

namespace bundlinje {

QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int most)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight,
                                                    width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

PlacedText textAt(const QString &text, QPointF leftMiddle, const QColor &colour, const QFont &font)
{
    return {text, leftMiddle + QPointF(0, QFontMetricsF(font).capHeight() / 2), colour, font};
}

PlacedText textEndingAt(const QString &text, QPointF rightMiddle, const QColor &colour,
                        const QFont &font)
{
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    return textAt(text, rightMiddle - QPointF(width, 0), colour, font);
}

} // namespace bundlinje
