#include "views/palette/palettedelegate.h"

#include "model/items/palettemodel.h"
#include "views/leasttarget.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace bundlinje {

namespace {

int widestKind(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const PaletteKind kind : paletteKinds)
        widest = std::max(widest, metrics.horizontalAdvance(paletteKindLabel(kind)));
    return widest;
}

/// Weaker than the name, and still readable on either background.
QColor muted(QColor color)
{
    constexpr double strength = 0.75;
    color.setAlphaF(strength);
    return color;
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    background.state |= QStyle::State_Active; // The keys are in the line above, but act here.
    background.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QColor color = background.palette.color(
        QPalette::Active, isCurrent ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics &metrics = option.fontMetrics;
    const int gap = metrics.averageCharWidth();
    const QRect line = option.rect.adjusted(gap, 0, -gap, 0);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int kindWidth = widestKind(metrics) + 2 * gap;
    const int rest = std::max(0, line.width() - kindWidth);
    const int detailWidth =
        std::min(rest, detail.isEmpty() ? 0 : metrics.horizontalAdvance(detail) + 2 * gap);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(muted(color));
    painter->drawText(QRect(line.left(), line.top(), kindWidth, line.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(PaletteModel::KindRole).toString());
    painter->drawText(QRect(line.right() - detailWidth, line.top(), detailWidth, line.height()),
                      Qt::AlignRight | Qt::AlignVCenter,
                      metrics.elidedText(detail, Qt::ElideRight, detailWidth));
    painter->setPen(color);
    const int nameWidth = rest - detailWidth;
    painter->drawText(QRect(line.left() + kindWidth, line.top(), nameWidth, line.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, nameWidth));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {0, std::max({hint.height(), leastTarget, option.fontMetrics.height() * 3 / 2})};
}

} // namespace bundlinje
