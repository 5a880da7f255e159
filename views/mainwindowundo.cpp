// What MainWindow does to take steps back and forward, and how it shows what they changed.

#include "views/mainwindow.h"

#include "model/document/changecommand.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/investmentdifference.h"
#include "model/items/differencetext.h"
#include "views/announcement.h"
#include "views/around.h"
#include "views/fields/field.h"
#include "views/investment/investmenteditor.h"
#include "views/messagebar.h"
#include "views/navigator.h"
#include "views/portfolio/portfolioplace.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The line that somebody is typing in; null in a field that is saved, whose last step is the
/// window's.
QLineEdit *lineBeingTyped()
{
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const auto *field = around<Field>(line);
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

/// The first row that is new or other than it was, else the first that is gone.
template <typename Row>
std::optional<Row> firstChanged(const QList<Row> &before, const QList<Row> &after)
{
    for (const Row &row : after) {
        if (!before.contains(row))
            return row;
    }
    for (const Row &row : before) {
        if (!after.contains(row))
            return row;
    }
    return std::nullopt;
}

/// Where in the meetings a change stands.
struct MeetingTarget {
    QUuid meeting;
    QString field;
};

/// @param isThere whether somebody looks at the meetings: a decision about an investment then
/// stands there too
std::optional<MeetingTarget> meetingTarget(const ChangeSet &changes, bool isThere)
{
    if (changes.portfolio) {
        const Portfolio &before = changes.portfolio->before;
        const Portfolio &after = changes.portfolio->after;
        if (const auto decision = firstChanged(before.decisions, after.decisions))
            return MeetingTarget{decision->meeting, u"decisions"_s};
        const auto meeting = firstChanged(before.meetings, after.meetings);
        if (!meeting)
            return std::nullopt;
        const QString field = withoutKeys(firstField(differences(before, after)));
        return MeetingTarget{meeting->id, field == "meetings"_L1 ? u"meetings.title"_s : field};
    }
    if (!isThere)
        return std::nullopt;
    std::optional<MeetingTarget> target;
    for (const InvestmentChange &change : changes.investments) {
        const auto decision = change.before && change.after
            ? firstChanged(change.before->decisions, change.after->decisions)
            : std::nullopt;
        if (!decision)
            return std::nullopt;
        if (!target)
            target = MeetingTarget{decision->meeting, u"decisions"_s};
    }
    return target;
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
    if (m_notDone) {
        if (const Status begun = m_document->changeSoon(*m_notDone); !begun) {
            showError(begun.error()); // It is still offered.
            return;
        }
        m_notDone.reset();
        m_doneBar->hide();
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
    const QString what = command->text().isEmpty() ? tr("last change") : command->text();
    if (back)
        steps.undo();
    else
        steps.redo();
    if (steps.index() == index)
        return; // The file could not take it just now, which is said.
    m_doneBar->hide();
    if (steps.count() != count)
        return; // Nothing of it was done.
    goToChanged(changes);
    announce(*this, (back ? tr("Undone: %1") : tr("Redone: %1")).arg(what));
}

void MainWindow::goToChanged(const ChangeSet &changes)
{
    if (const auto target = meetingTarget(changes, m_navigator->place() == Place::Meetings)) {
        goToMeeting(target->meeting, target->field);
        markField(target->field);
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
