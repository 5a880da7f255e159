#include "views/messagebar.h"

#include "views/announcement.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

MessageBar::MessageBar(Kind kind, Closing closing, QWidget *parent)
    : Bar(parent)
    , m_kind(kind)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_showDetails(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_details(new QPlainTextEdit(this))
{
    m_symbol->setTextFormat(Qt::PlainText);
    m_symbol->setText(kind == Kind::Error ? u"▲"_s : u"●"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setVisible(closing == Closing::Dismissable);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_showDetails->setCheckable(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_action, m_showDetails, m_close})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    column->setContentsMargins(gap, 2, gap, 2);
    column->addLayout(row);
    column->addWidget(m_details);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    setDetails({});
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setButtonText(m_action, action);
    m_action->setVisible(!action.isEmpty());
    show();
    shareLetters(*window());
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    announce(*this, action.isEmpty() ? text : text + u' ' + QString(action).remove(u'&'));
}

QString MessageBar::text() const
{
    return m_text->text();
}

bool MessageBar::hasAction() const
{
    return !m_action->text().isEmpty();
}

void MessageBar::setDetails(const QString &details)
{
    m_showDetails->setVisible(!details.isEmpty());
    if (details.isEmpty() || details != m_details->toPlainText())
        m_showDetails->setChecked(false);
    m_details->setPlainText(details);
    m_details->setVisible(m_showDetails->isChecked());
    constexpr int mostLines = 6;
    const auto lines = std::min<int>(static_cast<int>(details.count(u'\n')) + 2, mostLines);
    m_details->setFixedHeight(fontMetrics().lineSpacing() * lines);
}

void MessageBar::showEvent(QShowEvent *event)
{
    Bar::showEvent(event);
    shareLetters(*window());
}

void MessageBar::hideEvent(QHideEvent *event)
{
    Bar::hideEvent(event);
    shareLetters(*window());
}

void MessageBar::setButtonText(QPushButton *button, const QString &text)
{
    m_texts.insert(button, text);
    button->setText(text);
}

/// Bars that are seen at the same time have buttons of the same name: a letter pressed with Alt
/// belongs to the first.
void MessageBar::shareLetters(const QWidget &window)
{
    QString taken;
    const QList<MessageBar *> bars = window.findChildren<MessageBar *>();
    for (MessageBar *bar : bars) {
        if (bar->isVisible())
            bar->giveLetters(taken);
    }
}

void MessageBar::giveLetters(QString &taken)
{
    for (QPushButton *button : {m_action, m_showDetails, m_close}) {
        if (button->isHidden())
            continue;
        QString text = m_texts.value(button);
        static const QRegularExpression mark(u"(?<!&)&([^&])"_s);
        const QRegularExpressionMatch found = mark.match(text);
        if (taken.contains(found.captured(1), Qt::CaseInsensitive) && found.hasMatch())
            text.remove(found.capturedStart(), 1);
        else
            taken += found.captured(1);
        button->setText(text);
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Bar::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_symbol->setAccessibleName(m_kind == Kind::Error ? tr("Problem") : tr("Notice"));
    setButtonText(m_showDetails, tr("Sho&w details"));
    m_details->setAccessibleName(tr("Details of the problem"));
    setButtonText(m_close, tr("&Close", "a message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (isVisible())
        shareLetters(*window());
}

} // namespace bundlinje
