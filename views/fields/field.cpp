#include "views/fields/field.h"

#include "model/items/errormessage.h"
#include "model/items/partlabels.h"
#include "views/fields/messageline.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

Field::Field(FieldBinding binding, QWidget *parent)
    : QWidget(parent)
    , m_binding(std::move(binding))
    , m_label(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_mark(new QLabel(this))
    , m_message(new MessageLine(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setObjectName(m_binding.name + u".basis"_s);
    m_mark->setVisible(static_cast<bool>(m_binding.basis));
    m_row->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().descent());
    column->addWidget(m_label);
    column->addLayout(m_row);
    column->addWidget(m_message);
    column->addStretch(0);

    constexpr int restInMilliseconds = 2000;
    m_pause.setSingleShot(true);
    m_pause.setInterval(restInMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_binding.kind == PartKind::LongText)
            commit();
    });
}

QString Field::label() const
{
    return partLabel(m_binding.name);
}

QString Field::fullLabel() const
{
    return partFullLabel(m_binding.name);
}

void Field::setDetails(std::function<void()> toggle)
{
    m_toggleDetails = std::move(toggle);
}

void Field::setInput(QWidget *input)
{
    m_input = input;
    input->setObjectName(m_binding.name);
    input->installEventFilter(this);
    m_label->setBuddy(input);
    m_row->insertWidget(0, input, 1);
    setFocusProxy(input);
}

void Field::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_mark), widget);
}

bool Field::commit()
{
    m_pause.stop();
    if (m_isSaving || !isDirty() || !m_binding.save)
        return true;
    m_isSaving = true;
    const Status saved = m_binding.save(typedText(), inputCurrency());
    m_isSaving = false;
    if (!saved) {
        showRefusal(saved.error());
        return false;
    }
    restore();
    return true;
}

void Field::restore()
{
    m_pause.stop();
    setInputText(m_binding.stored());
    m_shown = inputText();
    m_refusal.clear();
    setRefused(false);
    refresh();
}

void Field::refresh()
{
    if (m_isSaving)
        return;
    const bool exists = !m_binding.exists || m_binding.exists();
    setEnabled(exists);
    setInputReadOnly(!m_binding.save);
    if (m_binding.basis)
        m_mark->setText(m_binding.basis());
    if (!isDirty()) {
        setInputText(m_binding.stored());
        m_shown = inputText();
    }
    showMessage();
}

void Field::setCheck(const QString &text)
{
    m_check = text;
    showMessage();
}

void Field::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void Field::retranslate()
{
    m_label->setText(label());
    m_input->setAccessibleName(fullLabel());
    refresh();
}

void Field::noteTyping()
{
    if (m_isRefused && !isDirty()) {
        m_refusal.clear();
        setRefused(false);
    }
    m_pause.start();
    showMessage();
}

void Field::showMessage()
{
    const QString echo =
        isDirty() && m_binding.echo ? m_binding.echo(typedText(), inputCurrency()) : QString();
    if (!echo.isEmpty())
        m_message->show(MessageLine::Level::Echo, echo);
    else if (!m_refusal.isEmpty())
        m_message->show(MessageLine::Level::Error, m_refusal);
    else if (!m_check.isEmpty())
        m_message->show(MessageLine::Level::Check, m_check);
    else
        m_message->show(MessageLine::Level::Help, partHelp(m_binding.name));
    m_input->setAccessibleDescription(m_message->text());
}

void Field::showRefusal(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotAnAmount:
        m_refusal = tr("Cannot be read as an amount.");
        break;
    case Error::Code::NotADate:
        m_refusal = tr("Cannot be read as a date.");
        break;
    case Error::Code::NotANumber:
        m_refusal = tr("Cannot be read as a number.");
        break;
    default:
        m_refusal = sentence(errorMessage(error));
    }
    const QString stored = m_binding.storedForReading();
    m_refusal += u' '
        + (stored.isEmpty() ? tr("The stored value is still missing.")
                            : tr("The stored value is still %1.").arg(stored));
    if (m_refusal.endsWith(u".."_s))
        m_refusal.chop(1); // "kr." ends the sentence already.
    setRefused(true);
    showMessage();
}

void Field::setRefused(bool refused)
{
    if (m_isRefused == refused)
        return;
    m_isRefused = refused;
    emit refusedChanged();
}

bool Field::handleKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_I && event.modifiers() == Qt::ControlModifier && m_toggleDetails) {
        m_toggleDetails();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_binding.kind != PartKind::LongText) {
        commit();
        return true;
    }
    if (key == Qt::Key_Escape && isDirty()) {
        restore();
        return true;
    }
    return false;
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input) {
        switch (event->type()) {
        case QEvent::FocusOut:
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
                commit();
            break;
        case QEvent::KeyPress:
            if (handleKey(*static_cast<QKeyEvent *>(event)))
                return true;
            break;
        case QEvent::ShortcutOverride: {
            // While nothing is being typed undo and redo belong to the window.
            const auto *key = static_cast<QKeyEvent *>(event);
            if (!isDirty()
                && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)))
                return true;
            break;
        }
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bundlinje
