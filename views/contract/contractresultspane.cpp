#include "views/contract/contractresultspane.h"

#include "model/items/contractheadline.h"
#include "views/contract/contractviews.h"
#include "views/fields/enteredfield.h"
#include "views/heading.h"
#include "views/results/figurestrip.h"
#include "views/results/gaplist.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace bundlinje {

namespace {

constexpr qsizetype figureCount = 5;

} // namespace

ContractResultsPane::ContractResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_entered(new EnteredField(this))
{
    build();
    m_moves.setSingleShot(true);
    m_moves.setInterval(3s);
    connect(&m_moves, &QTimer::timeout, m_figures, &FigureStrip::forgetMoves);
    connect(&m_moves, &QTimer::timeout, m_views, &ContractViews::forgetMoves);
    connect(m_entered, &EnteredField::changed, m_figures, &FigureStrip::keepAsBefore);
    connect(m_gaps, &GapList::chosen, this, &ContractResultsPane::gapChosen);
    connect(m_figures, &FigureStrip::asked, this, &ContractResultsPane::showPageOf);
    connect(m_views, &ContractViews::done, this, &ContractResultsPane::done);
    connect(m_views, &ContractViews::failed, this, &ContractResultsPane::failed);
    connect(m_views, &ContractViews::pointedAt, this, &ContractResultsPane::pointedAt);
    connect(m_views, &ContractViews::fieldAsked, this, &ContractResultsPane::gapChosen);
    connect(m_views, &ContractViews::questionChanged, this, [this](const WhatIfQuestion &question) {
        m_question = question;
        refresh();
    });
    refresh();
}

ContractResultsPane::~ContractResultsPane()
{
    delete m_views; // It loses the focus as it goes, and says so to a pane that is still whole.
}

void ContractResultsPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    m_sentence = new Heading(1.25, QFont::DemiBold, content);
    m_sentence->setWordWrap(true);
    m_gaps = new GapList(content);
    m_figures = new FigureStrip(figureCount, content);
    m_views = new ContractViews(content);
    column->addWidget(m_sentence);
    column->addWidget(m_gaps);
    column->addWidget(m_figures);
    column->addWidget(m_views, 1);
    area->setWidget(content);
}

void ContractResultsPane::show(const Investment &investment, const CaseSettings &settings,
                               const QDate &today, bool amountsHidden)
{
    // It is asked for whenever something may have changed.
    if (investment == m_investment && settings == m_settings && today == m_today
        && amountsHidden == m_amountsHidden)
        return;
    m_investment = investment;
    m_settings = settings;
    m_today = today;
    m_amountsHidden = amountsHidden;
    refresh();
}

void ContractResultsPane::setSmallCounts(int threshold)
{
    m_views->setSmallCounts(threshold);
}

void ContractResultsPane::refresh()
{
    const std::optional<ContractReport> before = std::move(m_shown);
    m_shown =
        contractReport(m_investment, m_settings, m_today, QLocale(), m_amountsHidden, m_question);
    m_figures->setVisible(m_shown && m_shown->outlook);
    m_views->setVisible(m_shown.has_value());
    if (!m_shown) {
        m_sentence->setText(tr("Here the result stands as soon as there is a contract."));
        m_gaps->setGaps({});
        return;
    }
    m_question = m_shown->question;
    // Only what the same contract has moved is marked, and only on the way from figure to figure.
    const bool showMoves = before && before->investment.id == m_shown->investment.id
        && before->question == m_shown->question && before->amountsHidden == m_amountsHidden
        && before->locale == m_shown->locale;
    if (showMoves)
        m_moves.start();
    m_sentence->setText(contractSentence(*m_shown));
    m_gaps->setGaps(contractGapTexts(*m_shown));
    m_figures->setFigures(contractKeyFigures(*m_shown), showMoves);
    if (!m_entered->isThere())
        m_figures->keepAsBefore();
    m_views->setReport(*m_shown, showMoves);
}

/// Where the figure can be followed back.
void ContractResultsPane::showPageOf(qsizetype figure)
{
    switch (static_cast<ContractFigureKey>(figure)) {
    case ContractFigureKey::Maximum:
        m_views->setPage(ContractViews::Page::PaymentCurve);
        break;
    case ContractFigureKey::Earned:
        m_views->setPage(ContractViews::Page::Lines);
        break;
    case ContractFigureKey::StillToEarn:
        m_views->setPage(ContractViews::Page::Totals);
        break;
    case ContractFigureKey::Repaid:
        m_views->setPage(ContractViews::Page::OverTime);
        break;
    case ContractFigureKey::Return:
        m_views->setPage(ContractViews::Page::Returns);
        break;
    }
}

void ContractResultsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    refresh();
    m_views->translate();
}

} // namespace bundlinje
