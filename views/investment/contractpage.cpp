#include "views/investment/contractpage.h"

#include "model/calc/casepotential.h"
#include "model/document/portfoliodocument.h"
#include "model/items/errormessage.h"
#include "views/contract/contractresultspane.h"
#include "views/fields/formarea.h"
#include "views/fields/messageline.h"
#include "views/investment/investmentsession.h"

#include <QtWidgets/QBoxLayout>

namespace bundlinje {

namespace {

constexpr int leastContractForm = 480; // Pixels.
constexpr int leastContractResults = 420;

} // namespace

ContractPage::ContractPage(PortfolioDocument &document, InvestmentSession &session,
                           QScrollArea *area, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_area(area)
    , m_message(new MessageLine(this))
    , m_resultsArea(new FormArea(this))
    , m_results(new ContractResultsPane(m_resultsArea))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    m_message->setContentsMargins(fontMetrics().height(), 0, fontMetrics().height(), 0);
    m_resultsArea->setWidget(m_results);
    m_area->setParent(this);
    m_area->show(); // The sections have hidden it when they gave it away.
    m_content->setSpacing(0);
    m_content->addWidget(m_area, 1);
    m_content->addWidget(m_resultsArea, 1);
    column->addLayout(m_content, 1);
    connect(m_results, &ContractResultsPane::gapChosen, this, &ContractPage::fieldAsked);
    connect(m_results, &ContractResultsPane::pointedAt, this, &ContractPage::pointedAt);
    connect(m_results, &ContractResultsPane::done, this,
            [this](const QString &text) { m_message->show(MessageLine::Level::Help, text); });
    connect(m_results, &ContractResultsPane::failed, this, [this](const Error &error) {
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(error)));
    });
}

void ContractPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const PartContext context = m_session.context();
    m_results->setSmallCounts(context.portfolio.smallCountThreshold);
    m_results->show(m_session.stored(), caseSettings(m_document.portfolio()), context.today,
                    context.amountsHidden);
}

QList<QWidget *> ContractPage::panes() const
{
    return {m_area, m_resultsArea};
}

QSize ContractPage::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    size.setWidth(m_area->minimumSizeHint().width());
    return size;
}

int ContractPage::widthBeside() const
{
    return qMax(leastContractForm, m_area->minimumSizeHint().width())
        + qMax(leastContractResults, m_resultsArea->minimumSizeHint().width());
}

void ContractPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= widthBeside();
    m_content->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ContractPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace bundlinje
