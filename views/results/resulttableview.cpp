#include "views/results/resulttableview.h"

#include "views/results/copytable.h"
#include "views/rowheight.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace bundlinje {

namespace {

/// Sums and what has just changed are bold, what has just changed has a bar beside it too; what is
/// so now has a frame.
class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QColor sign = option.palette.color(QPalette::Highlight);
        if (index.data(ResultTableModel::MovedRole).toBool())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), sign);
        if (index.data(ResultTableModel::MarkedRole).toBool()) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(ResultTableModel::MovedRole).toBool()
                             || index.data(ResultTableModel::TotalRole).toBool());
    }
};

} // namespace

ResultTableView::ResultTableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ResultTableModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Results"));
    setItemDelegate(new ResultDelegate(this));
    setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it.
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom
                                            | Qt::Alignment::fromInt(Qt::TextWordWrap));
    rowsFollowText(*this);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit rowAsked(m_model->table().rows.at(index.row()));
    });
}

void ResultTableView::setTable(const ResultTable &onScreen, const ResultTable &whole,
                               bool showMoves)
{
    m_whole = whole;
    setAccessibleName(onScreen.title);
    m_model->setTable(onScreen, showMoves);
    fit();
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), // The arrows begin somewhere.
                                          QItemSelectionModel::NoUpdate);
    if (hasFocus())
        sayCell(); // It may have other figures or another language now.
}

void ResultTableView::setLeastRows(int rows)
{
    m_leastRows = rows;
    fit();
}

/// What a head needs when it breaks between words.
int ResultTableView::widthOfHead(int column) const
{
    QFont bold = horizontalHeader()->font();
    bold.setBold(true); // As it is drawn when the column is the current one.
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString &word : m_model->table().heads.at(column).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + metrics.averageCharWidth() * 2;
}

/// No column takes more than its part of the width; what is longer goes on below.
void ResultTableView::fit()
{
    // To measure each cell takes longer than to paint the picture that stands in its place.
    if (m_model->columnCount() == 0 || !isVisible())
        return;
    const int room = viewport()->width();
    int width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int most =
            std::max(room * (column == 0 ? 40 : 55) / 100, 4 * bundlinje::rowHeight(*this));
        const int needed = std::max(sizeHintForColumn(column) + 1, widthOfHead(column));
        setColumnWidth(column, std::min(needed, most));
        width += columnWidth(column);
    }
    const int last = m_model->columnCount() - 1;
    if (width < room)
        setColumnWidth(last, columnWidth(last) + room - width);
    fitHead();
    resizeRowsToContents();
    int height = horizontalHeader()->minimumHeight() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHeight(row, std::max(rowHeight(row), bundlinje::rowHeight(*this)));
        height += rowHeight(row);
    }
    if (width > room)
        height += 2 * bundlinje::rowHeight(*this); // The bar to scroll with.
    setMinimumHeight(std::min(height, m_leastRows * bundlinje::rowHeight(*this)));
}

/// As high as the head with the most lines; a header by itself counts on one.
void ResultTableView::fitHead()
{
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int height = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - metrics.averageCharWidth(), 10'000);
        const QString &head = m_model->table().heads.at(column);
        height = std::max(
            height, metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, head).height());
    }
    horizontalHeader()->setMinimumHeight(height + metrics.height() / 2);
}

void ResultTableView::copy()
{
    copyTable(m_whole);
    emit done(tr("The table was copied."));
}

void ResultTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ResultTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        sayCell();
}

void ResultTableView::sayCell()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        emit pointedAt({});
        return;
    }
    const ResultTable::Row &row = m_model->table().rows.at(current.row());
    const ResultTable::Cell cell = row.cells.value(current.column());
    emit pointedAt(tr("%1, %2: %3", "row, column, cell")
                       .arg(row.cells.value(0).text, m_model->table().heads.value(current.column()),
                            cell.exact.isEmpty() ? cell.text : cell.exact));
}

void ResultTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    sayCell();
}

void ResultTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    emit pointedAt({});
}

void ResultTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void ResultTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ResultTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange && m_whole.title.isEmpty())
        setAccessibleName(tr("Results"));
}

void ResultTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy table"), this, &ResultTableView::copy);
    menu.exec(event->globalPos());
}

} // namespace bundlinje
