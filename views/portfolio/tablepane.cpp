#include "views/portfolio/tablepane.h"

#include "model/items/tabletext.h"
#include "model/items/totalsrowmodel.h"
#include "views/leasttarget.h"
#include "views/portfolio/celltable.h"

#include <QtCore/QEvent>
#include <QtCore/QHash>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace bundlinje {

namespace {

/// Rows looked at when a column is fitted to its contents.
constexpr int fittedRows = 50;
/// Characters that the program gives a column at the most; a person may give it more.
constexpr int widestName = 40;
constexpr int widestCell = 24;

void setVisibleColumns(QHeaderView &header)
{
    for (const InvestmentColumn column : investmentColumns())
        header.setSectionHidden(static_cast<int>(column), !columnInfo(column).shownAtFirst);
}

} // namespace

TablePane::TablePane(InvestmentTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_totalsModel(new TotalsRowModel(model, this))
    , m_table(new CellTable(model, this))
    , m_totals(new PinnedTable(static_cast<int>(InvestmentColumn::Name), this))
    , m_scrollBarGap(new QSpacerItem(0, 0))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    auto *totals = new QHBoxLayout;
    totals->setSpacing(0);
    totals->addWidget(m_totals);
    totals->addSpacerItem(m_scrollBarGap);
    layout->addLayout(totals);
    setUpTable();
    setUpTotals();
    setFocusProxy(m_table);
    retranslate();
    updateMetrics();
    firstColumns();
}

void TablePane::setUpTable()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it.
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);

    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(false);
    header->setResizeContentsPrecision(fittedRows);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu menu;
        fillColumnMenu(menu, m_table->columnOfTitleAt(at));
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, &TablePane::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePane::selectionChanged);
    connect(m_table, &CellTable::remarked, this, &TablePane::remarked);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit activated(m_model.idAt(index.row())); });
}

void TablePane::setUpTotals()
{
    m_totals->setModel(m_totalsModel);
    m_totals->setSelectionMode(QAbstractItemView::NoSelection);
    m_totals->setTabKeyNavigation(false);
    m_totals->setWordWrap(true);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_totals->horizontalHeader()->hide();
    m_totals->horizontalHeader()->setMinimumSectionSize(1); // The table's header sets the limits.
    m_totals->verticalHeader()->hide();
    m_totals->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *above = m_table->horizontalHeader();
    QHeaderView *below = m_totals->horizontalHeader();
    connect(above, &QHeaderView::sectionResized, below, [below](int section, int, int size) {
        below->setSectionHidden(section, size == 0);
        if (size > 0)
            below->resizeSection(section, size);
    });
    connect(above, &QHeaderView::sectionMoved, below,
            [below](int, int from, int to) { below->moveSection(from, to); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged,
            m_totals->horizontalScrollBar(), &QScrollBar::setValue);
    // The totals end where the table's cells end, or the last columns would not stay in line.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        const int width = most > 0 ? m_table->verticalScrollBar()->sizeHint().width() : 0;
        m_scrollBarGap->changeSize(width, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        layout()->invalidate();
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, m_totals, [this] {
        m_totals->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->value());
    });
}

void TablePane::updateMetrics()
{
    const int line = fontMetrics().height();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(leastTarget, line + line / 2));
    m_totals->verticalHeader()->setDefaultSectionSize(2 * line + line / 2);
    m_totals->setFixedHeight(2 * line + line / 2 + 2 * m_totals->frameWidth());

    // Columns grow and shrink with the text.
    const int before = std::exchange(m_characterWidth, fontMetrics().averageCharWidth());
    if (before == 0 || before == m_characterWidth)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, header->sectionSize(column) * m_characterWidth / before);
    }
}

void TablePane::firstColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    setVisibleColumns(*header);
    m_table->resizeColumnsToContents();
    const int character = fontMetrics().averageCharWidth();
    const int nameColumn = static_cast<int>(InvestmentColumn::Name);
    QList<int> cut{nameColumn}; // Names are the longest, so they have of the spare room first.
    QHash<int, int> natural;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const int widest = (column == nameColumn ? widestName : widestCell) * character;
        // The totals row may need more room than any cell.
        m_totals->resizeColumnToContents(column);
        const int wanted = std::max(m_table->columnWidth(column), m_totals->columnWidth(column));
        natural.insert(column, wanted);
        if (wanted > widest && column != nameColumn)
            cut.append(column);
        m_table->setColumnWidth(column, std::clamp(wanted, 6 * character, widest));
        // Said outright: the table says nothing where its own width stays as it was.
        m_totals->setColumnWidth(column, m_table->columnWidth(column));
    }
    for (const int column : std::as_const(cut)) {
        const int spare = m_table->viewport()->width() - header->length();
        const int missing = natural.value(column) - m_table->columnWidth(column);
        if (spare > 0 && missing > 0)
            m_table->setColumnWidth(column,
                                    m_table->columnWidth(column) + std::min(spare, missing));
    }
}

void TablePane::widenColumns()
{
    const QAbstractItemView &cells = *m_table;
    const QAbstractItemView &totals = *m_totals;
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const bool isName = column == static_cast<int>(InvestmentColumn::Name);
        const int wanted =
            std::min((isName ? widestName : widestCell) * character,
                     std::max(cells.sizeHintForColumn(column), totals.sizeHintForColumn(column)));
        if (wanted > m_table->columnWidth(column))
            m_table->setColumnWidth(column, wanted);
    }
}

QByteArray TablePane::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

bool TablePane::restoreColumnState(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    const bool restored = !state.isEmpty() && header->restoreState(state);
    if (!restored)
        firstColumns();
    m_fitWhenShown = !restored && !isVisible();
    m_totals->horizontalHeader()->restoreState(header->saveState());
    header->setSectionsMovable(true);
    showSortMark();
    return restored;
}

int TablePane::heightOfRows(int rows) const
{
    return m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth()
        + m_totals->height();
}

QTableView *TablePane::table() const
{
    return m_table;
}

bool TablePane::commitCell()
{
    return m_table->commitCell();
}

bool TablePane::undoTypingInCell()
{
    return m_table->undoTyping();
}

void TablePane::editCell()
{
    m_table->editCell();
}

QList<InvestmentId> TablePane::selected() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<int> distinct;
    std::unique_copy(rows.cbegin(), rows.cend(), std::back_inserter(distinct));
    QList<InvestmentId> ids;
    for (const int row : std::as_const(distinct))
        ids.append(m_model.idAt(row));
    return ids;
}

void TablePane::select(const QList<InvestmentId> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const InvestmentId id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
        if (!first.isValid() || row < first.row())
            first = m_model.index(row, std::max(0, m_table->currentIndex().column()));
    }
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TablePane::copySelection() const
{
    QList<int> rows;
    for (const InvestmentId id : selected())
        rows.append(m_model.rowOf(id));
    QList<InvestmentColumn> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int position = 0; position < header->count(); ++position) {
        const int section = header->logicalIndex(position);
        if (!header->isSectionHidden(section))
            columns.append(static_cast<InvestmentColumn>(section));
    }
    if (rows.isEmpty())
        return;
    const TableText text = tableText(m_model, rows, columns);
    auto *mimeData = new QMimeData; // The clipboard takes it over.
    mimeData->setText(text.plain);
    mimeData->setHtml(text.html);
    QGuiApplication::clipboard()->setMimeData(mimeData);
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            emit activated(m_model.idAt(current.row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TablePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_fitWhenShown, false))
        QTimer::singleShot(0, this, &TablePane::firstColumns); // Now it is known how wide it is.
}

void TablePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateMetrics();
    QWidget::changeEvent(event);
}

void TablePane::retranslate()
{
    m_table->setAccessibleName(tr("Investments"));
    m_totals->setAccessibleName(tr("Totals of the investments shown"));
}

} // namespace bundlinje
