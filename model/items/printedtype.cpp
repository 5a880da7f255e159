#include "model/items/printedtype.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPaintDevice>
#include <QtGui/QTextOption>

#include <algorithm>

namespace bundlinje {

PrintedType::PrintedType(const QPaintDevice &device, const QFont &font, double density)
    : m_device(device)
    , m_font(font)
    , m_density(density)
    , m_dots(device.logicalDpiY() / 72.0)
    , m_lineHeight(QFontMetricsF(fontOf(1, false), &device).height())
{
}

PrintedLines PrintedType::set(const QString &text, double width, double scale, bool isBold,
                              Qt::Alignment alignment) const
{
    auto lines = std::make_shared<QTextLayout>(text, fontOf(scale, isBold), &m_device);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines->setTextOption(option);
    lines->setCacheEnabled(true);
    lines->beginLayout();
    double y = 0;
    for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    lines->endLayout();
    return lines;
}

double PrintedType::widthOf(const QString &text, bool isBold) const
{
    return QFontMetricsF(fontOf(1, isBold), &m_device).horizontalAdvance(text);
}

double PrintedType::longestWord(const QString &text, bool isBold) const
{
    constexpr qsizetype longest = 28;
    double widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const QString word = text.mid(begin, end - begin).trimmed().left(longest);
        widest = std::max(widest, widthOf(word, isBold));
        begin = end;
    }
    return widest;
}

QFont PrintedType::fontOf(double scale, bool isBold) const
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * m_density * scale);
    font.setBold(isBold);
    return font;
}

double heightOf(const PrintedLines &lines)
{
    const int last = lines->lineCount() - 1;
    return last < 0 ? 0 : lines->lineAt(last).y() + lines->lineAt(last).height();
}

} // namespace bundlinje
