#include "views/messagebar.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

MessageBar::MessageBar(Kind kind, Closing closing, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_symbol->setTextFormat(Qt::PlainText);
    m_symbol->setText(kind == Kind::Error ? u"▲"_s : u"●"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setVisible(closing == Closing::Dismissable);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(fontMetrics().averageCharWidth(), 2,
                               fontMetrics().averageCharWidth(), 2);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    color();
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        color();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_symbol->setAccessibleName(m_kind == Kind::Error ? tr("Problem") : tr("Notice"));
    m_close->setText(tr("Close", "a message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::color()
{
    QPalette colors;
    colors.setColor(QPalette::Window, colors.color(QPalette::ToolTipBase));
    colors.setColor(QPalette::WindowText, colors.color(QPalette::ToolTipText));
    setPalette(colors);
}

} // namespace bundlinje
