#include "views/investment/chainbars.h"

#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What is reached, on light and on dark: interface, section 10.2.
constexpr QRgb achievedOnLight = 0xFF00735A;
constexpr QRgb achievedOnDark = 0xFF2BC49A;

constexpr int mostBarCharacters = 48; ///< A bar need not be wider to be read.

} // namespace

ChainBars::ChainBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChainBars::setLinks(const QList<ShownLink> &links)
{
    if (m_links == links)
        return;
    m_links = links;
    updateGeometry();
    update();
}

int ChainBars::widest(QString ShownLink::*text) const
{
    int width = 0;
    for (const ShownLink &link : m_links)
        width = std::max(width, fontMetrics().horizontalAdvance(link.*text));
    return width;
}

int ChainBars::rowHeight() const
{
    return fontMetrics().height() + fontMetrics().descent() * 2;
}

/// With the mark of a number that others must not see.
QString ChainBars::numberOf(const ShownLink &link) const
{
    return link.isSmall ? link.count + u" *"_s : link.count;
}

QSize ChainBars::sizeHint() const
{
    const int bar = fontMetrics().averageCharWidth() * mostBarCharacters;
    return {minimumSizeHint().width() + bar, minimumSizeHint().height()};
}

QSize ChainBars::minimumSizeHint() const
{
    const int gaps = fontMetrics().averageCharWidth() * 8;
    return {widest(&ShownLink::step) + widest(&ShownLink::count) + widest(&ShownLink::share) + gaps,
            rowHeight() * static_cast<int>(m_links.size())};
}

void ChainBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int gap = fontMetrics().averageCharWidth();
    const int names = widest(&ShownLink::step) + gap;
    const int numbers = widest(&ShownLink::count) + gap * 3;
    const int shares = widest(&ShownLink::share) + gap;
    const int most = fontMetrics().averageCharWidth() * mostBarCharacters;
    const int bar = std::clamp(width() - names - numbers - shares, 0, most);
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    const QColor achieved = QColor::fromRgba(isDark ? achievedOnDark : achievedOnLight);
    int top = 0;
    for (const ShownLink &link : std::as_const(m_links)) {
        const int height = rowHeight();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, names, height), Qt::AlignVCenter | Qt::AlignLeft, link.step);
        const bool isPlan = &link == &m_links.constFirst();
        const QRectF area(names, top + height * 0.2, bar * link.part, height * 0.6);
        if (link.part > 0) {
            painter.setPen(QPen(isPlan ? palette().color(QPalette::WindowText) : achieved, 1));
            painter.setBrush(isPlan ? QBrush(Qt::NoBrush) : QBrush(achieved));
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        // Behind its bar, so that number and bar are read as one.
        const QRect number(static_cast<int>(area.right()) + gap, top, numbers + shares, height);
        painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeft,
                         link.share.isEmpty() ? numberOf(link)
                                              : numberOf(link) + u"  ·  "_s + link.share);
        top += height;
    }
}

} // namespace bundlinje
