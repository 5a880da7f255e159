#include "views/charts/textwidths.h"

#include "views/charts/charttext.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace bundlinje {

qreal TextWidths::of(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.cend())
        return *known;
    return *m_widths.insert(text, QFontMetricsF(m_font).horizontalAdvance(text));
}

QStringList TextWidths::wrapped(const QString &text, qreal width, int most) const
{
    const bool breaks = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
    });
    if (!text.isEmpty() && !breaks && of(text) + 1 <= width)
        return {text.trimmed()};
    return wrappedLines(text, m_font, width, most);
}

PlacedText TextWidths::ending(const QString &text, QPointF rightMiddle, const QColor &colour) const
{
    return textAt(text, rightMiddle - QPointF(of(text), 0), colour, m_font);
}

} // namespace bundlinje
