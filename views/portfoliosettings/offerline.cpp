#include "views/portfoliosettings/offerline.h"

#include "model/items/errormessage.h"
#include "views/fields/messageline.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace bundlinje {

OfferLine::OfferLine(const QString &name, std::function<Offer()> offer,
                     std::function<Status()> take, QWidget *parent)
    : QWidget(parent)
    , m_offer(std::move(offer))
    , m_button(new QPushButton(this))
    , m_message(new MessageLine(this))
{
    m_button->setObjectName(name);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_button, &QPushButton::clicked, this, [this, take = std::move(take)] {
        const Status done = take();
        refresh();
        if (!done)
            m_message->show(MessageLine::Level::Error, sentence(errorMessage(done.error())));
    });
    refresh();
}

void OfferLine::refresh()
{
    const Offer offer = m_offer();
    m_button->setText(offer.button);
    m_button->setEnabled(offer.isOpen);
    m_button->setAccessibleDescription(offer.sentence);
    m_message->show(MessageLine::Level::Help, offer.sentence);
}

void OfferLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace bundlinje
