#include "views/contract/contractviews.h"

#include "model/items/contractcharts.h"
#include "model/items/contracttables.h"
#include "model/items/contractwords.h"
#include "model/items/guaranteetable.h"
#include "views/charts/wrappinglayout.h"
#include "views/results/resultchartview.h"
#include "views/results/resulttableview.h"
#include "views/results/viewparts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

ContractViews::ContractViews(QWidget *parent)
    : QWidget(parent)
    , m_pages(makeChooser(this))
    , m_components(makeChooser(this))
    , m_others(makeChooser(this))
    , m_sentence(makeWrappedLabel(this))
    , m_caption(makeWrappedLabel(this))
    , m_title(makeWrappedLabel(this))
    , m_chart(new ResultChartView(this))
    , m_table(new ResultTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *controls = new WrappingLayout;
    column->addLayout(controls);
    for (QComboBox *box : {m_pages, m_components, m_others})
        controls->addWidget(box);
    m_pages->setObjectName(u"page"_s);
    connect(m_pages, &QComboBox::currentIndexChanged, this, [this] { refresh(false); });
    connect(m_components, &QComboBox::activated, this, &ContractViews::ask);
    connect(m_others, &QComboBox::activated, this, &ContractViews::ask);
    column->addWidget(m_sentence);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_caption);
    connect(m_chart, &ResultChartView::done, this, &ContractViews::done);
    connect(m_chart, &ResultChartView::failed, this, &ContractViews::failed);
    connect(m_chart, &ResultChartView::pointedAt, this, &ContractViews::pointedAt);
    connect(m_chart, &ResultChartView::rowAsked, this, &ContractViews::chartRowAsked);
    connect(m_table, &ResultTableView::done, this, &ContractViews::done);
    connect(m_table, &ResultTableView::pointedAt, this, &ContractViews::pointedAt);
    setFocusProxy(m_pages);
    translate();
}

void ContractViews::translate()
{
    fillChooser(m_pages, tr("What is shown"),
                {tr("Repayment at each effect"), tr("Over time"), tr("Effects against targets"),
                 tr("Line by line"), tr("Payers and periods"), tr("The investors' return"),
                 tr("Guarantees and tranches")});
    fillChooser(m_others, tr("What all else shows"),
                {tr("All else at its target"), tr("All else as measured")});
    offerComponents();
    refresh(false);
}

void ContractViews::setReport(const ContractReport &report, bool showMoves)
{
    m_report = report;
    offerComponents();
    const QSignalBlocker quiet(m_others);
    m_others->setCurrentIndex(static_cast<int>(report.question.others));
    refresh(showMoves);
}

void ContractViews::setSmallCounts(int threshold)
{
    m_smallCounts = threshold;
}

void ContractViews::setPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

ContractViews::Page ContractViews::page() const
{
    return static_cast<Page>(std::max(0, m_pages->currentIndex()));
}

void ContractViews::forgetMoves()
{
    m_chart->forgetMoves();
    m_table->forgetMoves();
}

bool ContractViews::isChart() const
{
    return page() <= Page::Effects;
}

void ContractViews::offerComponents()
{
    QStringList names;
    const QList<PaymentComponent> components =
        m_report ? paidComponents(m_report->contract()) : QList<PaymentComponent>();
    qsizetype at = -1;
    for (qsizetype i = 0; i < components.size(); ++i) {
        names.append(componentText(m_report->contract(), components.at(i).id));
        if (components.at(i).id == m_report->question.component)
            at = i;
    }
    fillChooser(m_components, tr("What is tried"), names);
    const QSignalBlocker quiet(m_components);
    m_components->setCurrentIndex(static_cast<int>(at));
}

void ContractViews::ask()
{
    if (!m_report)
        return;
    const QList<PaymentComponent> components = paidComponents(m_report->contract());
    WhatIfQuestion question;
    question.component = components.value(m_components->currentIndex()).id;
    question.others = static_cast<OtherComponents>(std::max(0, m_others->currentIndex()));
    emit questionChanged(question);
}

void ContractViews::refresh(bool showMoves)
{
    const bool isCurve = page() == Page::PaymentCurve;
    m_components->setVisible(isCurve && m_components->count() > 1);
    m_others->setVisible(isCurve && m_components->count() > 1);
    if (!m_report)
        return;
    // What leaves the window has its amounts, but nothing that points at single citizens.
    ContractReport copied = *m_report;
    copied.amountsHidden = false;
    copied.smallCounts = m_smallCounts;
    m_chart->setVisible(isChart());
    m_table->setVisible(!isChart());
    if (isChart()) {
        const ResultChart chart = chartOf(*m_report);
        m_chart->setChart(chart, chartOf(copied), showMoves);
        const bool isDrawn = chart.form != ResultChart::Form::Sentence;
        setLabelText(m_sentence, isDrawn ? chart.sentence : QString());
        setLabelText(m_title, {}); // The picture has them itself.
        setLabelText(m_caption, {});
        return;
    }
    const ResultTable table = tableOf(*m_report);
    m_table->setTable(table, tableOf(copied), showMoves);
    m_table->setVisible(!table.rows.isEmpty());
    setLabelText(m_sentence, table.sentence);
    setLabelText(m_title, table.title);
    setLabelText(m_caption, table.caption);
}

ResultChart ContractViews::chartOf(const ContractReport &report) const
{
    switch (page()) {
    case Page::OverTime:
        return contractJCurve(report);
    case Page::Effects:
        return goalBullets(report);
    default:
        return paymentCurve(report);
    }
}

ResultTable ContractViews::tableOf(const ContractReport &report) const
{
    switch (page()) {
    case Page::Totals:
        return contractTotalsTable(report);
    case Page::Returns:
        return contractReturnsTable(report);
    case Page::Guarantees:
        return contractGuaranteesTable(report);
    default:
        return contractLinesTable(report);
    }
}

/// From a goal to its fields; effects and days have their figures in the table.
void ContractViews::chartRowAsked(int row)
{
    if (page() == Page::Effects)
        emit fieldAsked(u"effectGoals[%1]"_s.arg(row));
    else
        m_chart->showAsTable(true);
}

} // namespace bundlinje
