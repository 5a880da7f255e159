#include "views/investment/goalsnote.h"

#include "model/items/emptylist.h"
#include "views/fields/messageline.h"
#include "views/linkbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

GoalsNote::GoalsNote(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MessageLine(this))
    , m_link(new LinkButton(this))
{
    m_link->setObjectName(u"contract.toEffectGoals"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this, &GoalsNote::followed);
    retranslate();
}

void GoalsNote::retranslate()
{
    m_sentence->show(MessageLine::Level::Help, emptyList(u"effectGoals"_s).sentence);
    m_link->setText(tr("To the effect goals, in the section “Effects”"));
    m_link->setAccessibleDescription(m_sentence->spoken());
}

void GoalsNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bundlinje
