#include "views/fields/gridtable.h"

#include "model/items/gridmodel.h"
#include "views/fields/griddelegate.h"

#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace bundlinje {

GridTable::GridTable(GridModel &model, QWidget *parent)
    : QuietView(parent)
    , m_model(model)
    , m_delegate(new GridDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setWordWrap(false);
    setTabKeyNavigation(false); // Past the last cell Tab goes on to the next field.
    connect(m_delegate, &GridDelegate::left, this, &GridTable::move);
}

void GridTable::goTo(int row, int column)
{
    const QModelIndex cell = m_model.index(row, column);
    if (!cell.isValid())
        return;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

bool GridTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isBegun = QTableView::edit(index, trigger, event);
    if (isBegun && (trigger == EditKeyPressed || trigger == DoubleClicked))
        m_delegate->showChoices();
    return isBegun;
}

void GridTable::move(int row, int column, int right, int down)
{
    setFocus(Qt::OtherFocusReason);
    goTo(row, column);
    if (right != 0)
        static_cast<void>(step(right) || focusNextPrevChild(right > 0));
    else if (down != 0)
        goTo(std::clamp(row + down, 0, m_model.rowCount() - 1), column);
}

/// To the next cell that can be typed in; false = there is none.
bool GridTable::step(int by)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return false;
    const int columns = m_model.columnCount();
    for (int place = cell.row() * columns + cell.column() + by;
         place >= 0 && place < m_model.rowCount() * columns; place += by) {
        const QModelIndex next = m_model.index(place / columns, place % columns);
        if (!(next.flags() & Qt::ItemIsEditable) || isColumnHidden(next.column()))
            continue;
        goTo(next.row(), next.column());
        return true;
    }
    return false;
}

bool GridTable::focusNextPrevChild(bool next)
{
    return step(next ? 1 : -1) || QTableView::focusNextPrevChild(next);
}

void GridTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        goTo(0, 0); // As one comes to it, so that one also goes through it.
    else if (!currentIndex().isValid() || event->reason() == Qt::BacktabFocusReason)
        goTo(m_model.rowCount() - 1, 0);
}

void GridTable::paste()
{
    const QModelIndexList chosen = selectedIndexes();
    const QModelIndex corner =
        chosen.isEmpty() ? currentIndex() : *std::min_element(chosen.begin(), chosen.end());
    const QString text = QApplication::clipboard()->text();
    if (!corner.isValid() || text.isEmpty())
        return;
    const int row = corner.row();
    const int column = corner.column();
    const int refused = m_model.paste(corner, text);
    const QModelIndexList cells = m_model.refused();
    if (refused > 0 && !cells.isEmpty())
        goTo(cells.constFirst().row(), cells.constFirst().column());
    else
        goTo(row, column);
    emit pasted(refused);
}

void GridTable::removeLines()
{
    QList<int> rows;
    const QModelIndexList chosen = selectedIndexes();
    for (const QModelIndex &cell : chosen) {
        if (!rows.contains(cell.row()))
            rows.append(cell.row());
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_model.removeLines(rows);
    goTo(std::min(row, m_model.rowCount() - 1), std::max(0, column));
    emit done();
}

bool GridTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The keys of the table go before those of the window.
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::Cut) || key->key() == Qt::Key_Delete
            || key->key() == Qt::Key_F2
            || (key->key() == Qt::Key_I && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const QModelIndex cell = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_model.copied(selectedIndexes()));
    } else if (event->matches(QKeySequence::Cut)) {
        QApplication::clipboard()->setText(m_model.copied(selectedIndexes()));
        m_model.clear(selectedIndexes());
        emit done();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && isControl) {
        removeLines();
    } else if (event->key() == Qt::Key_Delete && isPlain) {
        m_model.clear(selectedIndexes());
        emit done();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain
               && cell.isValid()) {
        const int down = event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
        goTo(std::clamp(cell.row() + down, 0, m_model.rowCount() - 1), cell.column());
    } else if (event->key() == Qt::Key_Escape && cell.data(GridModel::RefusedRole).toBool()) {
        m_model.restore(cell);
        emit done();
    } else if (event->key() == Qt::Key_I && isControl) {
        emit detailsAsked();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace bundlinje
