#pragma once

#include "views/quietview.h"

#include <QtWidgets/QTableView>

namespace bundlinje {

/// A table of which one column stays in view: scrolled away to the left, it is drawn at the left
/// edge, over the others. It remains one table with one selection, so that keys, editing and screen
/// readers know nothing of it.
class PinnedTable : public QuietView<QTableView> {
    Q_OBJECT

public:
    PinnedTable(int pinned, QWidget *parent);

    /// How far the pinned column covers the others; 0 = it stands in its own place.
    int pinnedWidth() const;
    /// The column whose title is there in the header; −1 = none.
    int columnOfTitleAt(QPoint position) const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void paintPinned(QPainter &painter, int row);

    int m_pinned;
};

} // namespace bundlinje
