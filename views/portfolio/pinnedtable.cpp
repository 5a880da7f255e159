#include "views/portfolio/pinnedtable.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace bundlinje {

namespace {

/// Draws the title of the pinned column over the others, and lets the mouse find it there.
class PinnedHeader final : public QHeaderView {
public:
    PinnedHeader(PinnedTable &table, int pinned)
        : QHeaderView(Qt::Horizontal, &table)
        , m_table(table)
        , m_pinned(pinned)
    {
        setSectionsClickable(true);
        setHighlightSections(true);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        const int width = m_table.pinnedWidth();
        if (width == 0)
            return;
        QPainter painter(viewport());
        paintSection(&painter, {0, 0, width, viewport()->height()}, m_pinned);
    }

    bool viewportEvent(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
        case QEvent::MouseButtonRelease:
            return passOn(*static_cast<QMouseEvent *>(event));
        case QEvent::ToolTip: {
            const auto *help = static_cast<QHelpEvent *>(event);
            if (help->x() >= m_table.pinnedWidth())
                break;
            QHelpEvent there(QEvent::ToolTip, help->pos() + QPoint(own(), 0), help->globalPos());
            return QHeaderView::viewportEvent(&there);
        }
        default:
            break;
        }
        return QHeaderView::viewportEvent(event);
    }

private:
    /// Where the title would be.
    int own() const { return sectionViewportPosition(m_pinned); }

    /// To where the title would be, if it is meant; what is begun there, as a drag, ends there.
    bool passOn(QMouseEvent &event)
    {
        const bool isDragged =
            event.type() == QEvent::MouseButtonRelease || event.buttons() != Qt::NoButton;
        if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick
            || !isDragged)
            m_isPinnedMeant = event.position().x() < m_table.pinnedWidth();
        if (!m_isPinnedMeant)
            return QHeaderView::viewportEvent(&event);
        if (!isDragged && own() < 0) {
            unsetCursor(); // There is no edge to be dragged where the title only is drawn.
            return true;
        }
        QMouseEvent there(event.type(), event.position() + QPointF(own(), 0),
                          event.globalPosition(), event.button(), event.buttons(),
                          event.modifiers());
        const bool isDone = QHeaderView::viewportEvent(&there);
        event.setAccepted(there.isAccepted());
        return isDone;
    }

    PinnedTable &m_table;
    int m_pinned;
    bool m_isPinnedMeant = false; ///< By the mouse.
};

} // namespace

PinnedTable::PinnedTable(int pinned, QWidget *parent)
    : QuietView(parent)
    , m_pinned(pinned)
{
    auto *header = new PinnedHeader(*this, pinned);
    setHorizontalHeader(header);
    const auto repaint = [this] {
        viewport()->update();
    };
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
}

int PinnedTable::pinnedWidth() const
{
    if (isColumnHidden(m_pinned) || isRightToLeft() || columnViewportPosition(m_pinned) >= 0)
        return 0;
    // With large text or in a narrow window the others need room as well.
    return std::min(columnWidth(m_pinned), viewport()->width() / 2);
}

int PinnedTable::columnOfTitleAt(QPoint position) const
{
    return position.x() < pinnedWidth() ? m_pinned : horizontalHeader()->logicalIndexAt(position);
}

QRect PinnedTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    const int width = index.column() == m_pinned && rect.isValid() ? pinnedWidth() : 0;
    if (width > 0)
        rect = {0, rect.y(), width - (showGrid() ? 1 : 0), rect.height()};
    return rect;
}

QModelIndex PinnedTable::indexAt(const QPoint &position) const
{
    if (position.x() < 0 || position.x() >= pinnedWidth())
        return QTableView::indexAt(position);
    const int row = rowAt(position.y());
    return row < 0 ? QModelIndex() : model()->index(row, m_pinned, rootIndex());
}

void PinnedTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || isColumnHidden(index.column()))
        return QTableView::scrollTo(index, hint);
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    const bool isInView = index.column() == m_pinned && pinnedWidth() > 0;
    QTableView::scrollTo(index, hint);
    if (isInView)
        bar->setValue(before);
    else if (const int covered = pinnedWidth() - columnViewportPosition(index.column());
             covered > 0 && index.column() != m_pinned)
        bar->setValue(bar->value() - covered);
}

void PinnedTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    // What was drawn is shifted, and the pinned column with it.
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void PinnedTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int width = pinnedWidth();
    if (width == 0 || event->rect().left() >= width)
        return;
    QPainter painter(viewport());
    const int bottom = std::min(event->rect().bottom(), viewport()->height());
    for (int row = rowAt(event->rect().top());
         row >= 0 && row < model()->rowCount(rootIndex()) && rowViewportPosition(row) <= bottom;
         ++row)
        paintPinned(painter, row);
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
}

/// As the table itself draws a cell.
void PinnedTable::paintPinned(QPainter &painter, int row)
{
    const QModelIndex index = model()->index(row, m_pinned, rootIndex());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2);
    painter.fillRect(option.rect, option.palette.base());
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, option, index);
    if (!showGrid())
        return;
    const int color = style()->styleHint(QStyle::SH_Table_GridLineColor, &option, this);
    painter.setPen(QPen(QColor(static_cast<QRgb>(color)), 1, gridStyle()));
    const int below = option.rect.bottom() + 1;
    painter.drawLine(0, below, option.rect.right(), below);
}

} // namespace bundlinje
