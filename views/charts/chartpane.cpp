#include "views/charts/chartpane.h"

#include "model/items/labels.h"
#include "model/items/portfoliochart.h"
#include "views/charts/chartview.h"
#include "views/charts/wrappinglayout.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace bundlinje {

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    auto *controls = new WrappingLayout;
    column->setContentsMargins({});
    column->addLayout(controls);
    for (QComboBox **box : {&m_question, &m_order, &m_measure, &m_currency, &m_amount}) {
        *box = new QComboBox(this);
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        controls->addWidget(*box);
        connect(*box, &QComboBox::activated, this, &ChartPane::invalidate);
    }
    for (QComboBox *box : {m_currency, m_amount})
        box->hide(); // Until there is something to choose between.
    m_measure->setObjectName(QStringLiteral("measure"));
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        m_chosenMeasure = index == 0 ? InvestedMeasure::OwnShare : InvestedMeasure::ContractAmount;
        emit measureChosen(*m_chosenMeasure);
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        if (const auto code = Currency::fromCode(m_currency->currentText()); code)
            m_chosenCurrency = *code;
    });
    m_view = new ChartView(this);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &ChartView::selected, this, &ChartPane::selected);
    connect(m_view, &ChartView::activated, this, &ChartPane::activated);
    connect(m_view, &ChartView::drilledInto, this, &ChartPane::drillInto);
    connect(m_view, &ChartView::leftDrillDown, this, &ChartPane::leaveDrillDown);
    connect(m_view, &ChartView::done, this, &ChartPane::done);
    connect(m_view, &ChartView::failed, this, &ChartPane::failed);
    connect(m_view, &ChartView::pointedAt, this, &ChartPane::pointedAt);
    translate();
    invalidate();
}

ChartPane::~ChartPane()
{
    // The picture says that it loses the focus while the children go; nobody hears it any more
    // then.
    m_view->disconnect(this);
}

void ChartPane::translate()
{
    const auto fill = [](QComboBox *box, const QString &name, const QStringList &words) {
        const int index = std::max(0, box->currentIndex());
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(std::min(index, box->count() - 1));
        box->setAccessibleName(name);
        box->setToolTip(name);
    };
    const bool both = m_perspective.isBoth();
    fill(m_question, tr("Question"), {tr("Each investment"), tr("The whole portfolio")});
    fill(m_order, tr("Order"),
         {both ? tr("By the fund's potential − invested") : tr("By potential − invested"),
          tr("By name"), tr("By invested"),
          both ? tr("By the fund's potential ÷ invested") : tr("By potential ÷ invested"),
          tr("As in the table")});
    fill(m_measure, tr("What counts as invested"), {tr("Own share"), tr("Contract amount")});
    fill(m_amount, tr("How many"), {tr("Largest %1").arg(largestShown), tr("All as points")});
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setToolTip(tr("Currency"));
}

void ChartPane::setInvestments(const Portfolio &portfolio,
                               const QList<InvestmentSummary> &inTableOrder, bool everything)
{
    m_portfolio = portfolio;
    m_investments = inTableOrder;
    m_everything = everything;
    invalidate();
}

void ChartPane::setPerspective(ShownPerspective perspective)
{
    m_perspective = perspective;
    translate(); // The order says whose potential it goes by.
    invalidate();
}

void ChartPane::setMeasure(std::optional<InvestedMeasure> measure)
{
    if (m_chosenMeasure == measure)
        return;
    m_chosenMeasure = measure;
    invalidate();
}

void ChartPane::setSelected(const QList<InvestmentId> &investments)
{
    m_view->setSelected(investments);
}

void ChartPane::setOrder(InvestedPotentialOrder order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
    invalidate();
}

void ChartPane::setAmountsHidden(bool hidden)
{
    m_view->setAmountsHidden(hidden);
}

void ChartPane::copyPicture()
{
    m_view->copyPicture();
}

void ChartPane::addMenuActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

void ChartPane::savePicture()
{
    m_view->saveAs();
}

void ChartPane::setDate(const std::optional<PartialDate> &date)
{
    m_date = date;
    invalidate();
}

QList<QWidget *> ChartPane::controls() const
{
    return {m_question, m_order, m_measure, m_currency, m_amount};
}

QWidget *ChartPane::canvas() const
{
    return m_view->canvas();
}

int ChartPane::wantedHeight() const
{
    return m_view->wantedHeight();
}

const ChartDescription &ChartPane::description() const
{
    return m_description;
}

InvestedPotentialOptions ChartPane::options() const
{
    return {.measure = m_chosenMeasure.value_or(defaultMeasure(m_investments)),
            .perspective = m_perspective,
            .order = static_cast<InvestedPotentialOrder>(m_order->currentIndex()),
            .currency = m_chosenCurrency,
            .allAsPoints = m_amount->currentIndex() == 1,
            .date = m_date.value_or(PartialDate::fromDate(QDate::currentDate()))};
}

void ChartPane::invalidate()
{
    m_outdated = true;
    if (m_queued || !isVisible())
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &ChartPane::refresh, Qt::QueuedConnection);
}

void ChartPane::drillInto(const QList<InvestmentId> &investments)
{
    if (m_question->currentIndex() == static_cast<int>(Question::WholePortfolio)) {
        m_drilled = true;
        m_question->setCurrentIndex(static_cast<int>(Question::EachInvestment));
        invalidate();
        return;
    }
    m_view->setSelected(investments);
    emit selected(investments);
}

void ChartPane::leaveDrillDown()
{
    if (!std::exchange(m_drilled, false))
        return;
    m_question->setCurrentIndex(static_cast<int>(Question::WholePortfolio));
    invalidate();
}

void ChartPane::offerWhatApplies()
{
    const InvestedPotentialOptions chosen = options();
    const QList<CurrencyCount> currencies =
        currenciesMet(m_investments, chosen.measure, chosen.perspective);
    QStringList codes;
    for (const CurrencyCount &currency : currencies)
        codes << currency.currency.code();
    if (m_chosenCurrency && !codes.contains(m_chosenCurrency->code()))
        m_chosenCurrency.reset();
    m_currency->clear();
    m_currency->addItems(codes);
    if (m_chosenCurrency)
        m_currency->setCurrentText(m_chosenCurrency->code());
    m_currency->setVisible(codes.size() > 1);
    const bool each = m_question->currentIndex() == static_cast<int>(Question::EachInvestment);
    m_order->setVisible(each);
    m_amount->setVisible(each && !chosen.perspective.isBoth() && m_investments.size() > mostRows);
    m_measure->setCurrentIndex(chosen.measure == InvestedMeasure::OwnShare ? 0 : 1);
}

void ChartPane::refresh()
{
    m_queued = false;
    if (!m_outdated)
        return;
    m_outdated = false;
    offerWhatApplies();
    const bool whole = m_question->currentIndex() == static_cast<int>(Question::WholePortfolio);
    m_description = whole
        ? portfolioChart(m_portfolio, m_investments, m_everything, options(), QLocale())
        : investedPotentialChart(m_portfolio, m_investments, options(), QLocale());
    m_view->show(m_description);
    emit drawn();
}

void ChartPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        translate();
        invalidate();
    }
}

} // namespace bundlinje
