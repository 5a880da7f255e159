#include "views/fields/linefield.h"

#include "model/items/datetext.h"
#include "model/items/partlabels.h"
#include "views/fields/calendarpopup.h"
#include "views/fields/quietcombobox.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

LineField::LineField(FieldBinding binding, QWidget *parent)
    : Field(std::move(binding), parent)
    , m_line(new QLineEdit(this))
{
    m_line->setMaxLength(std::numeric_limits<int>::max()); // Nothing that is stored is cut off.
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineField::noteTyping);
    if (this->binding().kind == PartKind::Amount)
        addCurrency();
    if (this->binding().kind == PartKind::Date)
        addCalendar();
    if (this->binding().suggestions)
        addSuggestions();
    LineField::retranslate();
}

void LineField::addCurrency()
{
    m_currency = new QuietComboBox(this);
    m_currency->setObjectName(name() + u".currency"_s);
    addBeside(m_currency);
    connect(m_currency, &QComboBox::activated, this, &LineField::commit);
}

void LineField::addCalendar()
{
    m_calendarButton = new QToolButton(this);
    m_calendarButton->setObjectName(name() + u".calendar"_s);
    m_calendarButton->setArrowType(Qt::DownArrow);
    m_calendarButton->setAutoRaise(true);
    m_calendarButton->setFocusPolicy(Qt::NoFocus); // Down does the same from the field.
    addBeside(m_calendarButton);
    connect(m_calendarButton, &QToolButton::clicked, this, &LineField::openCalendar);
}

void LineField::openCalendar()
{
    if (m_line->isReadOnly() || !isEnabled())
        return;
    if (!m_calendar) {
        m_calendar = new CalendarPopup(m_line);
        connect(m_calendar, &CalendarPopup::chosen, this, [this](const QDate &day) {
            focusInput();
            replaceText(dateText(PartialDate::fromDate(day), QLocale()));
        });
    }
    m_calendar->openAt(m_line->text());
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (m_calendarButton && watched == m_line && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        openCalendar();
        return true;
    }
    return Field::eventFilter(watched, event);
}

void LineField::addSuggestions()
{
    auto *texts = new QStringListModel(this);
    auto *completer = new QCompleter(texts, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, texts,
            [this, texts] { texts->setStringList(binding().suggestions()); });
    // After the line has taken over the text.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &LineField::noteTyping, Qt::QueuedConnection);
}

void LineField::retranslate()
{
    Field::retranslate();
    if (m_currency) {
        m_currency->setAccessibleName(tr("Currency of %1").arg(fullLabel()));
        // Where the value of a list is its name, on Linux, this is read after it.
        m_currency->setAccessibleDescription(m_currency->accessibleName());
    }
    if (m_calendarButton) {
        m_calendarButton->setToolTip(tr("Calendar (Down)"));
        m_calendarButton->setAccessibleName(tr("Calendar of %1").arg(fullLabel()));
    }
}

/// The currency belongs to the text, so that changing it alone is a change as well.
QString LineField::inputText() const
{
    const bool tells = m_currency && !m_line->text().isEmpty();
    return tells ? m_line->text() + u'\n' + m_currency->currentText() : m_line->text();
}

QString LineField::typedText() const
{
    return m_line->text();
}

void LineField::setInputText(const QString &text)
{
    showCurrency();
    if (text == m_line->text())
        return;
    const int cursor = m_line->cursorPosition();
    m_line->setText(text);
    m_line->setCursorPosition(m_line->hasFocus() ? cursor : 0);
}

void LineField::showCurrency()
{
    if (!m_currency)
        return;
    const QString code = binding().currency().code();
    const QSignalBlocker blocker(m_currency);
    if (m_currency->count() == 0)
        m_currency->addItems({u"DKK"_s, u"EUR"_s, u"SEK"_s, u"NOK"_s, u"GBP"_s, u"USD"_s});
    if (m_currency->findText(code) < 0)
        m_currency->addItem(code);
    m_currency->setCurrentText(code);
}

void LineField::setInputReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    QPalette look;
    if (readOnly)
        look.setBrush(QPalette::Base, look.window());
    m_line->setPalette(look);
    if (m_currency)
        m_currency->setDisabled(readOnly);
    if (m_calendarButton)
        m_calendarButton->setDisabled(readOnly);
}

Currency LineField::inputCurrency() const
{
    if (!m_currency)
        return Field::inputCurrency();
    return Currency::fromCode(m_currency->currentText()).value_or(Currency());
}

} // namespace bundlinje
