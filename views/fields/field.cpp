#include "views/fields/field.h"

#include "model/items/numbertext.h"
#include "model/items/partlabels.h"
#include "views/around.h"
#include "views/fields/drawer.h"
#include "views/fields/form.h"
#include "views/fields/messageline.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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
    , m_take(new QPushButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_mark->setTextFormat(Qt::PlainText);
    m_mark->setObjectName(m_binding.name + u".mark"_s);
    m_mark->hide();
    m_row->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().descent());
    column->addWidget(m_label);
    column->addLayout(m_row);
    column->addWidget(m_message);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addStretch(0);
    makeTakeButton();

    constexpr int restBeforeSaving = 2000; // Milliseconds, as those below.
    constexpr int restBeforeSpeaking = 600;
    constexpr int markTime = 2000;
    for (QTimer *timer : {&m_pause, &m_shortPause, &m_marking})
        timer->setSingleShot(true);
    m_pause.setInterval(restBeforeSaving);
    m_shortPause.setInterval(restBeforeSpeaking);
    m_marking.setInterval(markTime);
    connect(&m_marking, &QTimer::timeout, m_label, [label = m_label] {
        label->setAutoFillBackground(false);
        label->setBackgroundRole(QPalette::Window);
        label->setForegroundRole(QPalette::WindowText);
    });
    connect(&m_shortPause, &QTimer::timeout, this, &Field::review);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_binding.kind == PartKind::LongText)
            commit();
    });
}

void Field::makeTakeButton()
{
    m_take->setObjectName(m_binding.name + u".take"_s);
    m_take->setAutoDefault(false);
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString name = m_similar;
        focusInput();
        replaceText(name);
    });
}

QString Field::label() const
{
    return partLabel(m_binding.name);
}

QString Field::fullLabel() const
{
    // Where a figure of a list is from: "Business cases: Page" would not say of which.
    const QString name = m_binding.name;
    const qsizetype way = name.lastIndexOf(u".provenance."_s);
    return way < 0 ? partFullLabel(name)
                   : partFullLabel(name.left(way)) + u": "_s + partLabel(name);
}

void Field::setDetails(std::function<void()> toggle, std::function<void()> open)
{
    m_toggleDetails = std::move(toggle);
    m_openDetails = std::move(open);
}

QList<FieldChange> Field::changes() const
{
    return m_binding.changes ? m_binding.changes() : QList<FieldChange>();
}

void Field::toggleDetails()
{
    if (m_toggleDetails)
        return m_toggleDetails();
    if (!m_binding.changes)
        return;
    makeDrawer();
    m_drawer->toggle(this);
}

void Field::openDetails()
{
    if (m_openDetails)
        return m_openDetails();
    if (m_toggleDetails || !m_binding.changes)
        return;
    makeDrawer();
    m_drawer->goIn(this);
}

void Field::makeDrawer()
{
    if (m_drawer)
        return;
    m_drawer = new Drawer(m_binding.name, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_take) + 1, m_drawer);
}

void Field::setInput(QWidget *input)
{
    m_input = input;
    input->setObjectName(m_binding.name);
    input->installEventFilter(this);
    m_label->setBuddy(input);
    m_row->insertWidget(0, input, 1);
    setTabOrder(input, m_take);
}

void Field::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_mark), widget);
    setTabOrder(m_input, widget);
    widget->installEventFilter(this);
}

bool Field::commit()
{
    m_pause.stop();
    m_shortPause.stop();
    if (m_isSaving || !isDirty() || !m_binding.save)
        return true;
    m_isSaving = true;
    const Status saved = m_binding.save(typedText(), inputCurrency());
    m_isSaving = false;
    // After a collision the stored value stands here, and the window's bar has the typed one.
    if (!saved && saved.error().code != Error::Code::Conflict) {
        showRefusal(saved.error());
        return false;
    }
    restore();
    return true;
}

void Field::restore()
{
    m_pause.stop();
    m_shortPause.stop();
    showStored();
    m_error.reset();
    m_typedCheck.clear();
    setRefused(false);
    refresh();
    emit restored();
}

bool Field::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

/// Dots stand for a hidden amount until somebody goes into the field; they are no amount, so that
/// they can never be saved as one.
void Field::showStored()
{
    const bool isHidden = m_binding.isHidden && m_binding.isHidden() && !hasFocusInside();
    setInputText(isHidden ? QString::fromUtf16(hiddenText) : m_binding.stored());
    m_shown = inputText();
}

void Field::refresh()
{
    if (m_isSaving)
        return;
    const bool exists = !m_binding.exists || m_binding.exists();
    setEnabled(exists);
    setInputReadOnly(!isEditable());
    const QString mark = m_binding.mark ? m_binding.mark() : QString();
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
    if (!isDirty()) {
        showStored();
        m_typedCheck.clear();
        m_similar = m_binding.similar ? m_binding.similar(typedText()) : QString();
    }
    if (m_drawer)
        m_drawer->refresh();
    showMessage();
}

void Field::focusInput()
{
    m_input->setFocus(Qt::TabFocusReason); // What stands there can be written over.
}

void Field::mark()
{
    m_label->setAutoFillBackground(true);
    m_label->setBackgroundRole(QPalette::Highlight);
    m_label->setForegroundRole(QPalette::HighlightedText);
    m_marking.start();
}

void Field::retranslate()
{
    m_label->setText(label());
    m_input->setAccessibleName(fullLabel());
    if (m_drawer)
        m_drawer->retranslate();
    if (!m_typedCheck.isEmpty())
        review();
    refresh();
}

void Field::noteTyping()
{
    if (m_isRefused && !isDirty()) {
        m_error.reset();
        setRefused(false);
    }
    m_typedCheck.clear();
    m_similar.clear();
    m_pause.start();
    m_shortPause.start();
    if (m_binding.tryOut)
        m_binding.tryOut(typedText(), inputCurrency());
    showMessage();
    emit typed();
}

void Field::replaceText(const QString &text)
{
    setInputText(text);
    noteTyping();
    commit();
}

/// To the next field of the section, past the currency and the source, which Tab stops at.
void Field::goOn()
{
    const auto *section = around<Form>(this);
    for (QWidget *next = m_input->nextInFocusChain(); section && next != m_input;
         next = next->nextInFocusChain()) {
        if (!section->isAncestorOf(next))
            return; // It was the last one.
        const auto *field = qobject_cast<const Field *>(next->parentWidget());
        if (field && field->m_input == next && field->isEditable() && next->isVisible()
            && next->isEnabled())
            return next->setFocus(Qt::TabFocusReason);
    }
}

bool Field::handleKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_I && event.modifiers() == Qt::ControlModifier) {
        toggleDetails();
        return true;
    }
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return false; // Ctrl+Enter is the list's around it.
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_binding.kind != PartKind::LongText) {
        if (commit())
            goOn();
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
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    const bool isPopup =
        isFocus && static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
    if (watched == m_input) {
        switch (event->type()) {
        case QEvent::FocusOut:
            if (!isPopup)
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
    if (isFocus && !isPopup && m_binding.isHidden && m_binding.isHidden())
        refresh(); // Dots come and go with the focus.
    return QWidget::eventFilter(watched, event);
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_input)
        setInputReadOnly(!isEditable()); // What cannot be edited looks like the window.
}

} // namespace bundlinje
