// What MainWindow does to take steps back and forward, and how it shows what they changed.

#include "views/mainwindow.h"

#include "model/document/changecommand.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/investmentdifference.h"
#include "model/items/differencetext.h"
#include "views/fields/field.h"
#include "views/investment/investmenteditor.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/portfolio/portfolioplace.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <utility>

namespace bundlinje {

namespace {

/// The line that somebody is typing in; null in a field that is saved, whose last step is the
/// window's.
QLineEdit *lineBeingTyped()
{
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const Field *field = nullptr;
    for (const QWidget *widget = line; widget && !field; widget = widget->parentWidget())
        field = qobject_cast<const Field *>(widget);
    return field && !field->isDirty() ? nullptr : line;
}

/// The field that differs first. Empty for none.
QString firstField(const QList<FieldDifference> &differences)
{
    return differences.isEmpty() ? QString() : differences.constFirst().field;
}

QList<InvestmentId> investmentsOf(const ChangeSet &changes)
{
    QList<InvestmentId> ids;
    for (const InvestmentChange &change : changes.investments)
        ids.append(change.before ? change.before->id : change.after->id);
    return ids;
}

/// @param isThere whether somebody looks at the meetings: a decision about an investment then
/// stands there too
bool isOfMeeting(const ChangeSet &changes, bool isThere)
{
    if (changes.portfolio)
        return changes.portfolio->before.meetings != changes.portfolio->after.meetings
            || changes.portfolio->before.decisions != changes.portfolio->after.decisions;
    return isThere
        && std::all_of(changes.investments.cbegin(), changes.investments.cend(),
                       [](const InvestmentChange &change) {
                           return change.before && change.after
                               && change.before->decisions != change.after->decisions;
                       });
}

} // namespace

QList<InvestmentId> MainWindow::lastChanged() const
{
    const QUndoStack &steps = m_document->undoStack();
    const auto *command = dynamic_cast<const ChangeCommand *>(steps.command(steps.index() - 1));
    return command ? investmentsOf(command->changes()) : QList<InvestmentId>();
}

void MainWindow::undo()
{
    // What is being typed is undone by its own field first.
    QLineEdit *line = lineBeingTyped();
    if (line && line->isUndoAvailable())
        line->undo();
    else
        step(true);
}

void MainWindow::redo()
{
    QLineEdit *line = lineBeingTyped();
    if (line && line->isRedoAvailable())
        line->redo();
    else
        step(false);
}

void MainWindow::undoDone()
{
    if (const auto wanted = std::exchange(m_notDone, nullptr)) {
        m_doneBar->hide();
        if (const Status begun = m_document->changeSoon(*wanted); !begun)
            showError(begun.error());
        return;
    }
    // What was typed meanwhile is a step of its own, and then this one is no longer the last.
    if (m_navigator->leave() && m_document && m_document->undoStack().index() == m_doneStep)
        step(true);
}

void MainWindow::step(bool back)
{
    if (!m_document)
        return;
    if (!m_navigator->leave()) {
        // What was typed last is taken back first; what was undone waits until it is put right.
        if (back)
            m_navigator->undoTyping();
        return;
    }
    QUndoStack &steps = m_document->undoStack();
    const auto *command = dynamic_cast<const ChangeCommand *>(
        steps.command(back ? steps.index() - 1 : steps.index()));
    if (!command)
        return;
    const ChangeSet changes = command->changes(); // The stack drops a step that cannot be done.
    if (m_document->takesLong(changes)) {
        m_doneBar->hide();
        m_stepTaken = std::make_unique<ChangeSet>(changes);
        m_document->stepBehind(back);
        return;
    }
    const int count = steps.count();
    const int index = steps.index();
    if (back)
        steps.undo();
    else
        steps.redo();
    if (steps.index() == index)
        return; // The file could not take it just now, which is said.
    m_doneBar->hide();
    if (steps.count() == count) // Else nothing of it was done.
        goToChanged(changes);
}

void MainWindow::goToChanged(const ChangeSet &changes)
{
    if (isOfMeeting(changes, m_navigator->place() == Place::Meetings)) {
        m_navigator->go(Place::Meetings);
        return;
    }
    const QList<InvestmentId> ids = investmentsOf(changes);
    if (ids.isEmpty()) {
        if (!changes.portfolio)
            return;
        const QString field = withoutKeys(
            firstField(differences(changes.portfolio->before, changes.portfolio->after)));
        goToSetting(field);
        markField(field);
        return;
    }
    const InvestmentChange &first = changes.investments.constFirst();
    const bool isShown =
        ids.size() == 1 && ids.first() == m_editor->shown() && first.before && first.after;
    const bool isInEditor = isShown && m_navigator->place() == Place::Investment;
    if (!isInEditor)
        m_navigator->show(Place::Portfolio);
    m_portfolioPlace->goTo(ids);
    if (!isShown)
        return;
    const QString field = firstField(differences(*first.before, *first.after));
    if (isInEditor)
        m_editor->goToField(field);
    markField(withoutKeys(field));
}

void MainWindow::markField(const QString &field)
{
    const QList<Field *> fields = findChildren<Field *>();
    for (Field *one : fields) {
        if (one->name() == field && one->isVisible())
            one->mark();
    }
}

} // namespace bundlinje
