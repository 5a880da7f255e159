#include "views/portfolio/sentencepage.h"

#include "views/contrast.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace bundlinje {

SentencePage::SentencePage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_first->setDefault(true);
    m_link->setFlat(true);
    m_link->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_sentence);
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(buttons);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(m_first);
    connect(m_first, &QPushButton::clicked, this, &SentencePage::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &SentencePage::secondChosen);
    connect(m_link, &QPushButton::clicked, this, &SentencePage::linkChosen);
    colorLink();
}

void SentencePage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void SentencePage::setButtons(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void SentencePage::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void SentencePage::colorLink()
{
    const QColor link = palette().color(QPalette::Link);
    QPalette colors;
    // Some dark themes keep a link as dark as on white.
    if (contrast(link, palette().color(QPalette::Window)) >= textContrast)
        colors.setColor(QPalette::ButtonText, link);
    m_link->setPalette(colors);
}

void SentencePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colorLink();
    QWidget::changeEvent(event);
}

void SentencePage::setButtonsEnabled(bool enabled)
{
    m_first->setEnabled(enabled);
    m_second->setEnabled(enabled);
}

} // namespace bundlinje
