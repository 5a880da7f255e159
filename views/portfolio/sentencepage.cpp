#include "views/portfolio/sentencepage.h"

#include "views/linkbutton.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace bundlinje {

SentencePage::SentencePage(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_link(new LinkButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_first->setDefault(true);
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

void SentencePage::setButtonsEnabled(bool enabled)
{
    m_first->setEnabled(enabled);
    m_second->setEnabled(enabled);
}

} // namespace bundlinje
