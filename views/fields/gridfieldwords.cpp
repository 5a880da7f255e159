#include "views/fields/gridfield.h"

#include "model/items/emptylist.h"
#include "model/items/gridmodel.h"
#include "model/items/parthelp.h"
#include "model/items/partlabels.h"
#include "views/announcement.h"
#include "views/fields/choiceeditor.h"
#include "views/fields/griddelegate.h"
#include "views/fields/gridtable.h"
#include "views/fields/messageline.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What was understood of a text: of a list, which of its choices.
QString echoOf(const GridSource &source, const QModelIndex &cell, const QString &text)
{
    const QList<Choice> choices = source.choices(cell.row(), cell.column());
    if (choices.isEmpty())
        return source.echo(cell.row(), cell.column(), text);
    const std::optional<Choice> meant = ChoiceEditor::meant(choices, text);
    return meant ? u"= "_s + meant->label : QString();
}

} // namespace

void GridField::sayPasted(int refused)
{
    const QModelIndexList cells = m_model->refused();
    QStringList places;
    constexpr int most = 5;
    for (const QModelIndex &cell : cells.mid(0, most))
        places.append(tr("%1: “%2”", "%1 place of a cell, %2 its text")
                          .arg(m_model->place(cell), m_model->editText(cell).simplified()));
    if (cells.size() > most)
        places.append(tr("and %Ln more", nullptr, static_cast<int>(cells.size()) - most));
    const int beyond = m_model->pastedBeyond();
    m_isNoteRefusal = refused > 0 || beyond > 0;
    if (refused > 0 && cells.size() == 1) // Alone it has room for why.
        m_note = tr("%1: %2 The text stands in the table. Correct it, or press Esc in the cell to "
                    "let it go.",
                    "%1 place of a cell, %2 why it cannot be read")
                     .arg(m_model->place(cells.first()),
                          cells.first().data(GridModel::MessageRole).toString());
    else if (refused > 0)
        m_note = tr("%Ln cell(s) cannot be read and are not saved: %1. Their text stands in the "
                    "table. Correct it, or press Esc in the cell to let it go.",
                    nullptr, refused)
                     .arg(places.join(u"; "_s));
    else
        m_note = m_model->failure().isEmpty() ? tr("Pasted. Ctrl+Z takes it all back.") : QString();
    if (beyond > 0 && m_model->failure().isEmpty())
        m_note += u' '
            + tr("%Ln cell(s) lie to the right of the last column and are not pasted.", nullptr,
                 beyond);
    say();
    announce(*m_table, m_message->spoken());
    emit typed();
}

/// Of the cell: why it is not saved, what looks wrong in it, what was understood; else of the list.
void GridField::say()
{
    using Level = MessageLine::Level;
    const QModelIndex cell = m_table->isVisibleTo(this) ? m_table->currentIndex() : QModelIndex();
    const QString told = cell.data(GridModel::MessageRole).toString();
    const QString echo =
        cell.isValid() && !m_typed.isEmpty() ? echoOf(*m_source, cell, m_typed) : QString();
    const QString fixed = cell.isValid() && cell.row() < m_source->rows()
        ? m_source->whyFixed(cell.row())
        : QString();
    const QString empty = m_source->rows() == 0 ? emptyList(name()).sentence : QString();
    if (!m_model->failure().isEmpty())
        m_message->show(Level::Error, m_model->failure());
    else if (!m_note.isEmpty())
        m_message->show(m_isNoteRefusal ? Level::Error : Level::Echo, m_note);
    else if (!m_typed.isEmpty() && !echo.isEmpty())
        m_message->show(Level::Echo, echo);
    else if (cell.data(GridModel::RefusedRole).toBool())
        m_message->show(Level::Error, m_model->place(cell) + u": "_s + told);
    else if (!told.isEmpty())
        m_message->show(Level::Check, m_model->place(cell) + u": "_s + told);
    else if (!fixed.isEmpty())
        m_message->show(Level::Help, fixed);
    else if (!m_check.isEmpty())
        m_message->show(Level::Check, m_check);
    else
        m_message->show(Level::Help, empty.isEmpty() || m_isOpen ? partHelp(name()) : empty);
    for (QWidget *input : std::initializer_list<QWidget *>{m_table, m_add})
        describe(*input, m_message->spoken());
    if (QWidget *editor = m_table->delegate()->editor())
        describe(*editor, m_message->spoken());
}

/// The focus goes on to the next cell, which says nothing of it.
void GridField::tellRefusal() const
{
    if (m_table->isAncestorOf(QApplication::focusWidget())
        && m_message->level() == MessageLine::Level::Error)
        announce(*m_table, m_message->spoken());
}

void GridField::retranslate()
{
    const QString label = partLabel(name());
    m_label->setText(label);
    m_table->setAccessibleName(label);
    const QString first = emptyList(name()).add;
    m_add->setText(first.isEmpty() ? tr("Add") : first);
    m_example->setText(tr("See it in the example"));
    m_example->setAccessibleName(tr("See in the example: %1").arg(label));
    m_remove->setText(tr("Remove line"));
    m_remove->setToolTip(tr("Remove the line (Ctrl+Del)"));
    m_remove->setAccessibleName(tr("%1: %2", "%1 button, %2 list").arg(m_remove->text(), label));
    refresh();
}

} // namespace bundlinje
