#include "views/portfolio/celltable.h"

#include "model/items/investmenttablemodel.h"
#include "views/portfolio/celldelegate.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMainWindow>

#include <utility>

namespace bundlinje {

namespace {

/// In the guide, a list beside the page, or another window: read for help with what is typed.
bool isBesideThePlace(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(widget))
            return true;
    }
    return widget && !qobject_cast<const QMainWindow *>(widget);
}

} // namespace

CellTable::CellTable(InvestmentTableModel &model, QWidget *parent)
    : PinnedTable(static_cast<int>(InvestmentColumn::Name), parent)
    , m_model(model)
    , m_delegate(new CellDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(m_delegate, &CellDelegate::remarked, this, &CellTable::remarked);
    connect(m_delegate, &CellDelegate::unsavedChanged, this, &CellTable::unsavedChanged);
    // After the selection, which a reset clears as well.
    connect(&model, &QAbstractItemModel::modelReset, this, &CellTable::resumeTyping);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
}

bool CellTable::commitCell()
{
    QWidget *editor = m_delegate->editor();
    if (!editor)
        return true;
    commitData(editor);
    const bool saved = !m_delegate->isRefused();
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return saved;
}

QString CellTable::unsaved() const
{
    return m_delegate->unsaved();
}

bool CellTable::undoTyping()
{
    if (!m_delegate->editor() || !m_delegate->isRefused())
        return false;
    closeEditor(m_delegate->editor(), QAbstractItemDelegate::RevertModelCache);
    setFocus(Qt::OtherFocusReason);
    return true;
}

bool CellTable::isWaiting() const
{
    return m_delegate->editor() && m_delegate->isWaiting();
}

void CellTable::saveAgain()
{
    QWidget *editor = m_delegate->editor();
    if (!editor || !m_delegate->isWaiting())
        return;
    commitData(editor);
    if (m_delegate->editor() == editor && !m_delegate->isRefused())
        closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void CellTable::editCell()
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    if (cell.flags() & Qt::ItemIsEditable)
        edit(cell, EditKeyPressed, nullptr);
    else
        editBeside(cell.siblingAtColumn(horizontalHeader()->logicalIndex(0)), 0);
}

void CellTable::reset()
{
    m_delegate->keepTyping();
    PinnedTable::reset();
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool wasInView = current.isValid()
        && rowViewportPosition(current.row()) + rowHeight(current.row())
            <= event->oldSize().height();
    PinnedTable::resizeEvent(event);
    // The picture takes some of the room when it gets a row more.
    if (wasInView && rowViewportPosition(current.row()) >= 0)
        scrollTo(model()->index(current.row(), static_cast<int>(InvestmentColumn::Name)));
}

void CellTable::changeEvent(QEvent *event)
{
    PinnedTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_delegate->retranslate();
}

void CellTable::resumeTyping()
{
    const CellDelegate::Typing *kept = m_delegate->keptTyping();
    const int row = kept ? m_model.rowOf(kept->edit.id()) : -1;
    if (row >= 0) {
        const QModelIndex cell = m_model.index(row, static_cast<int>(kept->edit.column()));
        selectionModel()->setCurrentIndex(
            cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        PinnedTable::edit(cell);
    }
    m_delegate->forgetTyping(); // Where it cannot be edited any more.
}

bool CellTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // One cell at a time: the one that cannot be read comes first.
    if (m_delegate->isRefused() && index != m_delegate->cell())
        return trigger == EditKeyPressed || trigger == AnyKeyPressed;
    const bool begun = PinnedTable::edit(index, trigger, event);
    if (begun && trigger == EditKeyPressed)
        m_delegate->showChoices();
    return begun;
}

void CellTable::commitData(QWidget *editor)
{
    if (editor == m_delegate->editor())
        m_below = m_model.idAt(m_delegate->cell().row() + 1);
    PinnedTable::commitData(editor);
}

void CellTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor != m_delegate->editor()) {
        // Saving it took its row out of the filter, and the editor with it.
        if (hint != QAbstractItemDelegate::NoHint)
            setFocus(Qt::OtherFocusReason);
        return;
    }
    if (hint != QAbstractItemDelegate::RevertModelCache && m_delegate->isRefused()) {
        // Once whatever took the focus is over with it.
        QTimer::singleShot(0, this, &CellTable::returnToCell);
        return;
    }
    const QPersistentModelIndex cell = m_delegate->cell();
    const bool isLeft = currentIndex() != cell; // By a click, which says where to go.
    PinnedTable::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (isLeft)
        return;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown(cell.column());
    else if (hint == QAbstractItemDelegate::EditNextItem)
        editBeside(cell, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        editBeside(cell, -1);
}

void CellTable::returnToCell()
{
    QWidget *editor = m_delegate->editor();
    if (!editor || !m_delegate->isRefused() || isBesideThePlace(QApplication::focusWidget()))
        return;
    scrollTo(m_delegate->cell());
    selectionModel()->setCurrentIndex(
        m_delegate->cell(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    editor->setFocus(Qt::OtherFocusReason);
}

void CellTable::goDown(int column)
{
    const int row = m_model.rowOf(m_below);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, column),
                                          QItemSelectionModel::ClearAndSelect
                                              | QItemSelectionModel::Rows);
}

void CellTable::editBeside(QModelIndex cell, int step)
{
    const QHeaderView *header = horizontalHeader();
    for (int place = header->visualIndex(cell.column()) + step;
         place >= 0 && place < header->count(); place += step < 0 ? -1 : 1) {
        const int column = header->logicalIndex(place);
        const QModelIndex next = cell.siblingAtColumn(column);
        if (header->isSectionHidden(column) || !(next.flags() & Qt::ItemIsEditable))
            continue;
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        scrollTo(next);
        PinnedTable::edit(next);
        return;
    }
}

} // namespace bundlinje
