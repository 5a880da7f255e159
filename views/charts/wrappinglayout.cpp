#include "views/charts/wrappinglayout.h"

#include <QtCore/QtAlgorithms>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace bundlinje {

WrappingLayout::WrappingLayout(QWidget *parent)
    : QLayout(parent)
{
}

WrappingLayout::~WrappingLayout()
{
    qDeleteAll(m_items);
}

void WrappingLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int WrappingLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrappingLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrappingLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int WrappingLayout::heightForWidth(int width) const
{
    return layOut({0, 0, width, 0}, false);
}

QSize WrappingLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + std::max(0, spacing());
    }
    return {width, heightForWidth(width)};
}

QSize WrappingLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrappingLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int WrappingLayout::layOut(const QRect &rect, bool move) const
{
    const int gap = spacing() >= 0 ? spacing() : QFontMetrics(QApplication::font()).height() / 3;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(1, rect.width()), QLAYOUTSIZE_MAX});
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += lineHeight + gap;
            lineHeight = 0;
        }
        if (move)
            item->setGeometry({rect.topLeft() + QPoint(x, y), size});
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

} // namespace bundlinje
