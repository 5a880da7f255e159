#include "views/placerail.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace bundlinje {

PlaceRail::PlaceRail(QWidget *parent)
    : QFrame(parent)
    , m_portfolio(new QToolButton(this))
    , m_investment(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    for (QToolButton *button : {m_portfolio, m_investment}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_portfolio, &QToolButton::clicked, this, &PlaceRail::portfolioChosen);
    connect(m_investment, &QToolButton::clicked, this, &PlaceRail::investmentChosen);
    retranslate();
}

void PlaceRail::setPortfolioShown()
{
    m_portfolio->setChecked(true);
}

void PlaceRail::setInvestmentShown()
{
    m_investment->setChecked(true);
}

void PlaceRail::setInvestmentEnabled(bool enabled)
{
    m_investment->setEnabled(enabled);
}

void PlaceRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PlaceRail::retranslate()
{
    setAccessibleName(tr("Places"));
    m_portfolio->setText(tr("Portfolio"));
    m_portfolio->setToolTip(tr("Headline figures, picture and table (Ctrl+1)"));
    m_investment->setText(tr("Investment"));
    m_investment->setToolTip(tr("The investment last opened (Ctrl+2)"));
}

} // namespace bundlinje
