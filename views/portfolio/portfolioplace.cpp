#include "views/portfolio/portfolioplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/filterwords.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/numbertext.h"
#include "views/charts/chartpane.h"
#include "views/portfolio/commonpanel.h"
#include "views/portfolio/figurepanel.h"
#include "views/portfolio/filtermenu.h"
#include "views/portfolio/filterpanel.h"
#include "views/portfolio/filterrow.h"
#include "views/portfolio/firstpaint.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/placememory.h"
#include "views/portfolio/savedfilters.h"
#include "views/portfolio/sentencepage.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace bundlinje {

namespace {

constexpr int markMilliseconds = 2000;

/// So many rows of the table are seen beside however tall a picture.
constexpr int fewestRows = 5;

/// From this many rows on, the picture waits for a pause in the typing.
constexpr int manyRows = 2000;
constexpr int pauseMilliseconds = 150;

} // namespace

PortfolioPlace::PortfolioPlace(const QList<PlaceButton> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_model(new InvestmentTableModel(this))
    , m_headline(new HeadlineStrip(this))
    , m_filterRow(new FilterRow(buttons, this))
    , m_saved(new SavedFilters(this))
    , m_filterMenu(new FilterMenu(*m_model, *m_saved, this))
    , m_filterPanel(new FilterPanel(*m_saved, this))
    , m_commonPanel(new CommonPanel(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_chart(new ChartPane(this))
    , m_table(new TablePane(*m_model, this))
    , m_noMatch(new SentencePage(this))
    , m_empty(new SentencePage(this))
    , m_firstPaint(new FirstPaint(this))
    , m_chartTimer(new QTimer(this))
    , m_markTimer(new QTimer(this))
{
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_filterRow);
    layout->addWidget(m_filterPanel);
    layout->addWidget(m_commonPanel);
    layout->addWidget(m_pages, 1);
    m_filterRow->addControls(m_chart->controls());
    m_filterPanel->setTabsFollow(m_filterRow->filterMenuButton());

    for (QTimer *timer : {m_chartTimer, m_markTimer})
        timer->setSingleShot(true);
    m_markTimer->setInterval(markMilliseconds);
    connectParts();
    retranslate();
}

PortfolioPlace::~PortfolioPlace() = default;

void PortfolioPlace::connectParts()
{
    connect(m_model, &InvestmentTableModel::shownChanged, this, &PortfolioPlace::followShown);
    connect(m_model, &InvestmentTableModel::failed, this, &PortfolioPlace::failed);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    connectFilter();
    connect(m_commonPanel, &CommonPanel::asked, this, &PortfolioPlace::commonEditAsked);
    connect(m_commonPanel, &CommonPanel::left, this, &PortfolioPlace::focusTable);
    connect(m_noMatch, &SentencePage::firstChosen, this, &PortfolioPlace::clearFilter);
    connect(m_empty, &SentencePage::firstChosen, this, &PortfolioPlace::newInvestmentAsked);
    connect(m_empty, &SentencePage::secondChosen, this, &PortfolioPlace::importAsked);
    connect(m_empty, &SentencePage::linkChosen, this, &PortfolioPlace::exampleAsked);
    connect(m_firstPaint, &FirstPaint::painted, this, &PortfolioPlace::firstPainted);
    connect(m_headline, &HeadlineStrip::asked, this,
            [this](HeadlineKey key, Perspective perspective, const QWidget *button) {
                explainFigure(key, perspective, *button);
            });

    connect(m_table, &TablePane::activated, this, &PortfolioPlace::activated);
    connect(m_table, &TablePane::remarked, this, &PortfolioPlace::done);
    connect(m_table, &TablePane::sorted, m_chart,
            [this] { m_chart->setOrder(InvestedPotentialOrder::Table); });
    connect(m_table, &TablePane::selectionChanged, this, [this] {
        if (!m_following)
            m_chart->setSelected(selected());
        updateCommonPanel();
        emit selectionChanged();
    });
    connect(m_chart, &ChartPane::selected, this, [this](const QList<InvestmentId> &ids) {
        m_following = true;
        m_table->select(ids);
        m_following = false;
    });
    connect(m_chart, &ChartPane::activated, this, &PortfolioPlace::activated);
    connect(m_chart, &ChartPane::drawn, this, &PortfolioPlace::divide);
    connect(m_chart, &ChartPane::measureChosen, this, [this](InvestedMeasure measure) {
        m_measure = measure;
        followShown();
    });
    connect(m_chart, &ChartPane::done, this, &PortfolioPlace::done);
    connect(m_chart, &ChartPane::failed, this, &PortfolioPlace::failed);
    connect(m_chart, &ChartPane::pointedAt, this, &PortfolioPlace::pointedAt);
    connect(m_chartTimer, &QTimer::timeout, this, &PortfolioPlace::updateChart);
    connect(m_markTimer, &QTimer::timeout, this, [this] { m_model->setMarked({}); });
}

void PortfolioPlace::setDocument(PortfolioDocument *document)
{
    m_document = document;
    m_commonPanel->close();
    m_chart->setDate(document ? asOfDate(*document) : std::nullopt);
    if (document) {
        m_filterMenu->setPortfolio(document->portfolio());
        connect(document, &PortfolioDocument::portfolioChanged, this, [this] {
            m_filterMenu->setPortfolio(m_document->portfolio());
            followShown();
        });
    }
    m_measure.reset();
    setFilter({});
    m_saved->setFile(document ? document->filePath() : QString());
    // Before there are rows, so that they are put in order once.
    const PlaceMemory memory = document ? PlaceMemory::of(document->filePath()) : PlaceMemory();
    m_model->setSort(memory.sort);
    m_model->setDocument(document);
    if (!document)
        return;
    m_table->restoreColumnState(memory.columns);
    m_divided = !memory.splitter.isEmpty() && m_splitter->restoreState(memory.splitter);
    divide();
    setFilter(memory.filter);
    // The first picture does not wait: what is seen at first are the figures themselves.
    m_chartTimer->stop();
    updateChart();
    m_firstPaint->waitFor({m_table->table()->viewport(), m_chart->canvas()});
}

void PortfolioPlace::setPerspective(ShownPerspective perspective)
{
    m_chart->setPerspective(perspective);
    ColumnContext context = m_model->context();
    context.perspective = perspective;
    m_model->setContext(context);
}

void PortfolioPlace::setTableOnly(bool tableOnly)
{
    m_chart->setVisible(!tableOnly);
    if (tableOnly)
        m_table->setFocus();
}

void PortfolioPlace::widenColumns()
{
    m_table->widenColumns();
}

void PortfolioPlace::setAmountsHidden(bool hidden)
{
    m_chart->setAmountsHidden(hidden);
    m_commonPanel->setAmountsHidden(hidden);
    ColumnContext context = m_model->context();
    context.amountsHidden = hidden;
    m_model->setContext(context);
}

void PortfolioPlace::addStrip(QWidget *strip)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, strip);
}

void PortfolioPlace::followShown()
{
    // One measure for headline, picture and table. Unless somebody chose, invested is the own share
    // as soon as any investment has one.
    ColumnContext context = m_model->context();
    context.measure = m_measure.value_or(m_model->allTotals().measure());
    m_chart->setMeasure(context.measure);
    if (context != m_model->context()) {
        m_model->setContext(context); // Comes back here.
        return;
    }
    m_filterPanel->setFilter(m_model->filter(), m_document ? m_document->portfolio() : Portfolio());
    updateHeadline();
    updatePage();
    updateCommonPanel();
    m_chartTimer->start(m_model->rowCount() < manyRows ? 0 : pauseMilliseconds);
}

HeadlineSource PortfolioPlace::headlineSource() const
{
    const ColumnContext &context = m_model->context();
    return {.portfolio = m_document ? m_document->portfolio() : Portfolio(),
            .totals = m_model->shownTotals().totals(),
            .ratios = m_model->shownTotals().ratios(context.measure, context.perspective.leading()),
            .secondRatios =
                m_model->shownTotals().ratios(context.measure, Perspective::PublicEconomy),
            .context = context,
            .filtered = m_model->rowCount() != m_model->investmentCount()};
}

void PortfolioPlace::updateHeadline()
{
    m_headline->setFigures(headline(headlineSource(), QLocale()));
}

void PortfolioPlace::updateChart()
{
    if (!m_document)
        return;
    m_chart->setInvestments(m_document->portfolio(), m_model->shownInvestments(),
                            m_model->rowCount() == m_model->investmentCount());
    m_chart->setSelected(selected());
}

void PortfolioPlace::updatePage()
{
    const int all = m_model->investmentCount();
    const int shown = m_model->rowCount();
    m_filterRow->setFilterEnabled(all > 0);
    m_headline->setVisible(all > 0);
    for (QWidget *control : m_chart->controls())
        control->setEnabled(all > 0);
    if (all == 0) {
        m_empty->setButtonsEnabled(m_document && !m_document->isReadOnly());
        m_pages->setCurrentIndex(Empty);
    } else if (shown == 0) {
        const QLocale locale;
        m_noMatch->setSentence(tr("%1 of %2 investments match the filter “%3”.")
                                   .arg(countText(0, locale), countText(all, locale),
                                        filterLabel(m_model->filter(), m_document->portfolio())));
        m_pages->setCurrentIndex(NoMatch);
    } else {
        m_pages->setCurrentIndex(Contents);
    }
}

void PortfolioPlace::explainFigure(HeadlineKey key, Perspective perspective, const QWidget &button)
{
    const QList<InvestmentSummary> shown = m_model->shownInvestments();
    HeadlineExplanation explanation = explain(key, headlineSource(), shown, QLocale(), perspective);
    const ColumnContext context{.measure = m_model->context().measure, .perspective = perspective};
    const CaseSettings settings = caseSettings(m_document->portfolio());
    for (HeadlineExplanation::Line &line : explanation.lines) {
        // Not in the list that the figures are of; what cannot be read leaves its place empty.
        if (const Result<Investment> investment = m_document->investment(line.id))
            addDetails(line, key, *investment, context, settings);
    }
    auto *panel = new FigurePanel(explanation, this);
    connect(panel, &FigurePanel::lineChosen, this,
            [this, key, context](InvestmentId id) { emit fieldAsked(id, fieldOf(key, context)); });
    panel->showBelow(button);
}

void PortfolioPlace::explainFigure(HeadlineKey key, Perspective perspective)
{
    explainFigure(key, perspective, *m_headline);
}

/// The picture has the room it needs and the table the rest, but always some rows; what both leave
/// over is shared out.
void PortfolioPlace::divide()
{
    if (m_divided)
        return;
    const int whole = m_splitter->height() - m_splitter->handleWidth();
    // With large text not even these fit; then both have half.
    const int few =
        std::min(m_table->heightOfRows(std::min(fewestRows, m_model->rowCount())), whole / 2);
    const int table = std::max(few, whole * 2 / 5);
    const int picture = std::max(whole - table, std::min(m_chart->wantedHeight(), whole - few));
    m_splitter->setSizes({picture, whole - picture});
}

void PortfolioPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &PortfolioPlace::divide); // Once the splitter has its new height.
}

void PortfolioPlace::remember() const
{
    if (!m_document)
        return;
    PlaceMemory memory;
    memory.filter = m_model->filter();
    memory.sort = m_model->sortColumns();
    memory.columns = m_table->columnState();
    if (m_divided)
        memory.splitter = m_splitter->saveState();
    memory.keep(m_document->filePath());
}

void PortfolioPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void PortfolioPlace::retranslate()
{
    m_noMatch->setButtons(tr("C&lear filter"));
    m_empty->setSentence(tr("The fund's investments will stand here."));
    m_empty->setLink(tr("See how it looks in the ex&ample"));
    m_empty->setButtons(tr("New inve&stment"), tr("Imp&ort…"));
    updatePage();
}

} // namespace bundlinje
