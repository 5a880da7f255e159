#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace bundlinje {

/// One line of the palette: what kind of thing it is, its name, and at the end the answer or keys,
/// which are never shortened for the name's sake.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PaletteDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bundlinje
