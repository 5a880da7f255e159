#include "views/portfolio/portfolioplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/numbertext.h"
#include "views/charts/chartpane.h"
#include "views/portfolio/figurepanel.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/placememory.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace bundlinje {

namespace {

constexpr int markMilliseconds = 2000;

/// From this many rows on, the picture waits for a pause in the typing.
constexpr int manyRows = 2000;
constexpr int pauseMilliseconds = 150;

} // namespace

PortfolioPlace::PortfolioPlace(const QList<PlaceButton> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_model(new InvestmentTableModel(this))
    , m_headline(new HeadlineStrip(this))
    , m_filterRow(makeFilterRow(buttons))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_chart(new ChartPane(this))
    , m_table(new TablePane(*m_model, this))
    , m_chartTimer(new QTimer(this))
    , m_markTimer(new QTimer(this))
{
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(makeNoMatchPage());
    m_pages->addWidget(makeEmptyPage());

    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_filterRow);
    layout->addWidget(m_pages, 1);

    for (QTimer *timer : {m_chartTimer, m_markTimer})
        timer->setSingleShot(true);
    m_markTimer->setInterval(markMilliseconds);
    connectParts();
    retranslate();
}

PortfolioPlace::~PortfolioPlace() = default;

QPushButton *PortfolioPlace::makeButton(const PlaceButton &entry, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const QList<QAction *> actions = entry.actions;
    const auto follow = [actions, button] {
        button->setEnabled(std::any_of(actions.begin(), actions.end(),
                                       [](const QAction *action) { return action->isEnabled(); }));
    };
    for (QAction *action : actions)
        connect(action, &QAction::changed, button, follow);
    if (actions.size() == 1) {
        connect(button, &QPushButton::clicked, actions.first(), &QAction::trigger);
    } else {
        auto *menu = new QMenu(button);
        menu->addActions(actions);
        button->setMenu(menu);
    }
    follow();
    m_buttons.append({entry.text, button});
    return button;
}

QWidget *PortfolioPlace::makeFilterRow(const QList<PlaceButton> &buttons)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const PlaceButton &button : buttons)
        layout->addWidget(makeButton(button, row));
    m_filterLabel = new QLabel(row);
    m_filter = new QLineEdit(row);
    m_filterLabel->setBuddy(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    layout->addStretch();
    layout->addWidget(m_filterLabel);
    layout->addWidget(m_filter, 1);
    return row;
}

QWidget *PortfolioPlace::makeNoMatchPage()
{
    auto *page = new QWidget(m_pages);
    m_noMatch = new QLabel(page);
    m_noMatch->setTextFormat(Qt::PlainText);
    m_noMatch->setWordWrap(true);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_clearFilter = new QPushButton(page);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_noMatch);
    layout->addWidget(m_clearFilter, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

QWidget *PortfolioPlace::makeEmptyPage()
{
    auto *page = new QWidget(m_pages);
    m_emptyText = new QLabel(page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyNew = new QPushButton(page);
    m_emptyNew->setDefault(true);
    m_emptyImport = new QPushButton(page);
    m_emptyImport->setFlat(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_emptyNew);
    buttons->addWidget(m_emptyImport);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

void PortfolioPlace::connectParts()
{
    connect(m_model, &InvestmentTableModel::shownChanged, this, &PortfolioPlace::followShown);
    connect(m_model, &InvestmentTableModel::failed, this, &PortfolioPlace::failed);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QList<InvestmentId> kept = selected();
        m_model->setFilter(text);
        m_table->select(kept);
    });
    connect(m_clearFilter, &QPushButton::clicked, this, &PortfolioPlace::clearFilter);
    connect(m_emptyNew, &QPushButton::clicked, this, &PortfolioPlace::newInvestmentAsked);
    connect(m_emptyImport, &QPushButton::clicked, this, &PortfolioPlace::importAsked);
    connect(m_headline, &HeadlineStrip::asked, this,
            [this](HeadlineKey key, const QWidget *button) { explainFigure(key, *button); });

    connect(m_table, &TablePane::activated, this, &PortfolioPlace::activated);
    connect(m_table, &TablePane::sorted, m_chart,
            [this] { m_chart->setOrder(InvestedPotentialOrder::Table); });
    connect(m_table, &TablePane::selectionChanged, this, [this] {
        if (!m_following)
            m_chart->setSelected(selected());
        emit selectionChanged();
    });
    connect(m_chart, &ChartPane::selected, this, [this](const QList<InvestmentId> &ids) {
        m_following = true;
        m_table->select(ids);
        m_following = false;
    });
    connect(m_chart, &ChartPane::activated, this, &PortfolioPlace::activated);
    connect(m_chart, &ChartPane::pointedAt, this, &PortfolioPlace::pointedAt);
    connect(m_chartTimer, &QTimer::timeout, this, &PortfolioPlace::updateChart);
    connect(m_markTimer, &QTimer::timeout, this, [this] { m_model->setMarked({}); });
}

void PortfolioPlace::setDocument(PortfolioDocument *document)
{
    m_document = document;
    m_tablePainted = m_chartPainted = false;
    if (document) {
        m_table->table()->viewport()->installEventFilter(this);
        m_chart->installEventFilter(this);
        m_table->setPortfolio(document->portfolio());
        connect(document, &PortfolioDocument::portfolioChanged, this, [this] {
            m_table->setPortfolio(m_document->portfolio());
            followShown();
        });
    }
    m_filter->clear();
    m_model->setDocument(document);
    recall();
}

void PortfolioPlace::setPerspective(Perspective perspective)
{
    m_perspective = perspective;
    m_chart->setPerspective(perspective);
    ColumnContext context = m_model->context();
    context.perspective = perspective;
    m_model->setContext(context);
}

void PortfolioPlace::setColumnMenu(QMenu *menu)
{
    m_table->setColumnMenu(menu);
}

void PortfolioPlace::addTableActions(const QList<QAction *> &actions)
{
    m_table->table()->addActions(actions);
    m_table->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<InvestmentId> PortfolioPlace::selected() const
{
    return m_table->selected();
}

void PortfolioPlace::goTo(const QList<InvestmentId> &ids)
{
    const auto isShown = [this](InvestmentId id) {
        return m_model->rowOf(id) >= 0;
    };
    const auto exists = [this](InvestmentId id) {
        return m_document && m_document->summary(id);
    };
    if (std::any_of(ids.begin(), ids.end(), exists)
        && std::none_of(ids.begin(), ids.end(), isShown))
        clearFilter();
    if (std::any_of(ids.begin(), ids.end(), isShown))
        m_table->select(ids);
    m_model->setMarked(ids);
    m_markTimer->start();
}

void PortfolioPlace::copySelection() const
{
    m_table->copySelection();
}

void PortfolioPlace::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PortfolioPlace::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortfolioPlace::focusNextPane()
{
    const QWidget *focus = focusWidget();
    if (focus && m_table->isAncestorOf(focus))
        m_filter->setFocus(Qt::TabFocusReason);
    else if (focus && m_chart->isAncestorOf(focus))
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_chart->setFocus(Qt::TabFocusReason);
}

void PortfolioPlace::followShown()
{
    // Invested is the own share as soon as any investment has one.
    ColumnContext context = m_model->context();
    context.measure = m_model->allTotals().measure();
    if (context != m_model->context()) {
        m_model->setContext(context); // Comes back here.
        return;
    }
    updateHeadline();
    updatePage();
    m_chartTimer->start(m_model->rowCount() < manyRows ? 0 : pauseMilliseconds);
}

HeadlineSource PortfolioPlace::headlineSource() const
{
    const ColumnContext &context = m_model->context();
    return {.portfolio = m_document ? m_document->portfolio() : Portfolio(),
            .totals = m_model->shownTotals().totals(),
            .ratios = m_model->shownTotals().ratios(context.measure, context.perspective),
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
    m_filter->setEnabled(all > 0);
    m_filterLabel->setEnabled(all > 0);
    m_headline->setVisible(all > 0);
    if (all == 0) {
        m_emptyNew->setEnabled(m_document && !m_document->isReadOnly());
        m_emptyImport->setEnabled(m_emptyNew->isEnabled());
        m_pages->setCurrentIndex(Empty);
    } else if (shown == 0) {
        const QLocale locale;
        m_noMatch->setText(
            tr("%1 of %2 investments match the filter “%3”.")
                .arg(countText(0, locale), countText(all, locale), m_filter->text()));
        m_pages->setCurrentIndex(NoMatch);
    } else {
        m_pages->setCurrentIndex(Contents);
    }
}

void PortfolioPlace::explainFigure(HeadlineKey key, const QWidget &button)
{
    const QList<InvestmentSummary> shown = m_model->shownInvestments();
    auto *panel = new FigurePanel(explain(key, headlineSource(), shown, QLocale()), this);
    panel->showBelow(button);
}

void PortfolioPlace::clearFilter()
{
    m_filter->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PortfolioPlace::recall()
{
    if (!m_document)
        return;
    const PlaceMemory memory = PlaceMemory::of(m_document->filePath());
    m_model->setSort(memory.sort);
    m_table->restoreColumnState(memory.columns);
    if (!memory.splitter.isEmpty())
        m_splitter->restoreState(memory.splitter);
    m_filter->setText(memory.filter);
}

void PortfolioPlace::remember() const
{
    if (!m_document)
        return;
    PlaceMemory memory;
    memory.filter = m_filter->text();
    memory.sort = m_model->sortColumns();
    memory.columns = m_table->columnState();
    memory.splitter = m_splitter->saveState();
    memory.keep(m_document->filePath());
}

bool PortfolioPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !(m_tablePainted && m_chartPainted)) {
        m_tablePainted = m_tablePainted || watched == m_table->table()->viewport();
        m_chartPainted = m_chartPainted || watched == m_chart;
        if (m_tablePainted && m_chartPainted) {
            m_table->table()->viewport()->removeEventFilter(this);
            m_chart->removeEventFilter(this);
            // Once this paint itself is over.
            QTimer::singleShot(0, this, &PortfolioPlace::firstPainted);
        }
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
    m_filterLabel->setText(tr("Fil&ter"));
    m_filter->setPlaceholderText(tr("Name, party, tag, note (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the investments"));
    m_clearFilter->setText(tr("&Clear filter"));
    m_emptyText->setText(tr("The fund's investments will stand here."));
    m_emptyNew->setText(tr("&New investment"));
    m_emptyImport->setText(tr("&Import an INDIGO folder…"));
    for (const auto &[text, button] : std::as_const(m_buttons))
        button->setText(tr(text));
    updatePage();
}

} // namespace bundlinje
