#include "views/placerail.h"

#include "views/svgicon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

PlaceRail::PlaceRail(QWidget *parent)
    : QFrame(parent)
    , m_portfolio(makeButton(u"portfolio"_s))
    , m_investment(makeButton(u"investment"_s))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_portfolio);
    layout->addWidget(m_investment);
    layout->addStretch();
    connect(m_portfolio, &QToolButton::clicked, this, &PlaceRail::portfolioChosen);
    connect(m_investment, &QToolButton::clicked, this, &PlaceRail::investmentChosen);
    fit();
    retranslate();
}

QToolButton *PlaceRail::makeButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(textColoredIcon(icon));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void PlaceRail::setCollapsed(bool collapsed)
{
    for (QToolButton *button : {m_portfolio, m_investment})
        button->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextUnderIcon);
}

void PlaceRail::fit()
{
    const int side = fontMetrics().height() * 3 / 2;
    for (QToolButton *button : {m_portfolio, m_investment})
        button->setIconSize({side, side});
}

/// Tab comes to the one that is chosen, from which the arrow keys go on.
void PlaceRail::check(QToolButton *chosen)
{
    chosen->setChecked(true);
    for (QToolButton *button : {m_portfolio, m_investment})
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

void PlaceRail::setPortfolioShown()
{
    check(m_portfolio);
}

void PlaceRail::setInvestmentShown()
{
    check(m_investment);
}

void PlaceRail::setInvestmentEnabled(bool enabled)
{
    m_investment->setEnabled(enabled);
}

void PlaceRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
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
