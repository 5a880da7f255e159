#include "views/fields/choiceeditor.h"

#include "model/items/gridcolumn.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

namespace bundlinje {

ChoiceEditor::ChoiceEditor(const QList<Choice> &choices, const QString &stands, QWidget *parent)
    : QComboBox(parent)
    , m_choices(choices)
{
    for (const Choice &choice : choices)
        addItem(choice.label, choice.key);
    setEditable(true); // A list that is not opens at a space, and then takes all keys.
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setCurrentIndex(findData(stands));
    if (currentIndex() < 0)
        setEditText(stands);
    lineEdit()->selectAll();
    view()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ChoiceEditor::follow);
}

std::optional<Choice> ChoiceEditor::meant(const QList<Choice> &choices, const QString &text)
{
    const std::optional<QString> key = choiceMeant(choices, text);
    const QString words = text.simplified();
    std::optional<Choice> holding;
    bool isOne = true;
    for (const Choice &choice : choices) {
        const QString label = choice.label.simplified();
        if (key ? choice.key == *key
                : !words.isEmpty() && label.startsWith(words, Qt::CaseInsensitive))
            return choice;
        if (key || words.isEmpty() || !label.contains(words, Qt::CaseInsensitive))
            continue;
        isOne = !holding;
        holding = choice;
    }
    return isOne ? holding : std::nullopt;
}

std::optional<QString> ChoiceEditor::key() const
{
    const int current = currentIndex();
    if (current >= 0 && itemText(current) == currentText())
        return itemData(current).toString();
    const std::optional<Choice> typed = meant(m_choices, currentText());
    return typed ? std::optional(typed->key) : std::nullopt;
}

/// What is typed into the open list replaces what stands there.
void ChoiceEditor::showPopup()
{
    QComboBox::showPopup();
    lineEdit()->selectAll();
}

/// Completes what is typed, but not what is being deleted, and marks it in the open list.
void ChoiceEditor::follow(const QString &text)
{
    const bool isLonger = text.size() > m_typed.size();
    m_typed = text;
    const std::optional<Choice> found = text.isEmpty() ? std::nullopt : meant(m_choices, text);
    const QString label = found ? found->label : QString();
    const bool isAtEnd = lineEdit()->cursorPosition() == text.size();
    if (isLonger && isAtEnd && label.startsWith(text, Qt::CaseInsensitive)) {
        lineEdit()->setText(label);
        const auto length = static_cast<int>(label.size());
        lineEdit()->setSelection(length, static_cast<int>(text.size()) - length);
    }
    if (view()->isVisible())
        view()->setCurrentIndex(
            model()->index(found ? findData(found->key) : -1, modelColumn(), rootModelIndex()));
    emit typed(text);
}

bool ChoiceEditor::handleListKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F4:
    case Qt::Key_Escape:
        return false; // They go through the list or close it.
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex marked = view()->currentIndex(); marked.isValid())
            setCurrentIndex(marked.row());
        hidePopup();
        break;
    default:
        break;
    }
    QCoreApplication::sendEvent(this, &event);
    return true;
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress)
        return handleListKey(*static_cast<QKeyEvent *>(event));
    return QComboBox::eventFilter(watched, event);
}

void ChoiceEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // It scrolls the form, as over every list that is closed.
}

} // namespace bundlinje
