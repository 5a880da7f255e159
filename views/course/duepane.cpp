#include "views/course/duepane.h"

#include "model/items/numbertext.h"
#include "model/items/resulttable.h"
#include "views/portfolio/sentencepage.h"
#include "views/results/copytable.h"
#include "views/rowheight.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Rows as high as they are in the program's other tables.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (option.widget)
            size.setHeight(std::max(size.height(), rowHeight(*option.widget)));
        return size;
    }
};

} // namespace

DuePane::DuePane(DueModel &model, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_tree(new QTreeView(this))
    , m_noMatch(new SentencePage(this))
    , m_nothing(new SentencePage(this))
{
    layOut();
    connect(&m_model, &DueModel::rowsInserted, this, &DuePane::showWhatThereIs);
    connect(&m_model, &DueModel::rowsRemoved, this, &DuePane::showWhatThereIs);
    connect(&m_model, &DueModel::dataChanged, this, &DuePane::fitToWhatHasCome);
    connect(m_tree->header(), &QHeaderView::sectionResized, this,
            [this] { m_hasChosenWidths = m_hasChosenWidths || !m_isFitting; });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const DueRow *row = m_model.rowAt(index);
        if (!row)
            return m_tree->setExpanded(index, !m_tree->isExpanded(index));
        const DueRow wanted = *row; // The rows may change while it is gone to.
        if (wanted.investment.isNull()) // A decision about no single investment.
            emit meetingAsked(wanted.decision ? wanted.decision->meeting : QUuid());
        else
            emit activated(wanted.investment, dueField(wanted));
    });
    connect(m_noMatch, &SentencePage::firstChosen, this, &DuePane::everythingAsked);
    connect(m_nothing, &SentencePage::firstChosen, this, &DuePane::investmentAsked);
    connect(m_nothing, &SentencePage::linkChosen, this, &DuePane::exampleAsked);
    retranslate();
}

void DuePane::layOut()
{
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    for (int group = 0; group < DueModel::GroupCount; ++group) {
        m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->expand(m_model.index(group, 0));
    }
    m_tree->installEventFilter(this);
    addWidget(m_tree);
    addWidget(m_noMatch);
    addWidget(m_nothing);
    setFocusProxy(m_tree);
}

void DuePane::setReading(bool reading)
{
    m_isReading = reading;
    showWhatThereIs();
}

void DuePane::showWhatThereIs()
{
    QWidget *shown = m_tree;
    if (m_model.shown() == 0 && m_model.all() > 0)
        shown = m_noMatch;
    else if (m_model.all() == 0 && !m_isReading)
        shown = m_nothing;
    if (shown == m_noMatch)
        m_noMatch->setSentence(tr("Nothing of the %Ln thing(s) to come is due in that time or "
                                  "fits what is chosen.",
                                  nullptr, m_model.all()));
    if (shown != currentWidget()) {
        const bool hadFocus = currentWidget()->hasFocus();
        setCurrentWidget(shown);
        setFocusProxy(shown);
        if (hadFocus)
            shown->setFocus(Qt::OtherFocusReason);
    }
    if (m_model.shown() == 0)
        m_isBegun = false;
    else if (!std::exchange(m_isBegun, true))
        begin();
    else
        fitToWhatHasCome();
}

void DuePane::fitToWhatHasCome()
{
    if (m_isBegun && !m_hasChosenWidths)
        fitColumns();
}

/// The arrow keys begin at what is latest.
void DuePane::begin()
{
    fitColumns();
    int group = 0;
    while (m_model.shownIn(static_cast<DueModel::Group>(group)) == 0)
        ++group;
    m_tree->setCurrentIndex(m_model.index(0, 0, m_model.index(group, 0)));
}

/// What is short is shown whole; investment and what is due share what is left over.
void DuePane::fitColumns()
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    constexpr int fewestCharacters = 14;
    const int gap = fontMetrics().averageCharWidth() * 2;
    // The bar to scroll with comes only after the rows are there.
    int left = m_tree->width() - 2 * m_tree->frameWidth()
        - m_tree->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < DueModel::ColumnCount; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + gap);
        if (column != DueModel::InvestmentColumn && column != DueModel::WhatColumn)
            left -= m_tree->columnWidth(column);
    }
    const int fewest = fewestCharacters * fontMetrics().averageCharWidth();
    const int investment = m_tree->columnWidth(DueModel::InvestmentColumn);
    const int what = m_tree->columnWidth(DueModel::WhatColumn);
    const int forInvestment = std::max(fewest, std::max(left / 2, left - what));
    m_tree->setColumnWidth(DueModel::InvestmentColumn, std::min(investment, forInvestment));
    const int forWhat = left - m_tree->columnWidth(DueModel::InvestmentColumn);
    m_tree->setColumnWidth(DueModel::WhatColumn, std::max(fewest, std::min(what, forWhat)));
}

void DuePane::copy()
{
    ResultTable table;
    for (int column = 0; column < DueModel::ColumnCount; ++column)
        table.heads.append(m_model.headerData(column, Qt::Horizontal).toString());
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &one, const QModelIndex &other) {
        return std::pair(one.parent().row(), one.row())
            < std::pair(other.parent().row(), other.row());
    });
    for (const QModelIndex &index : std::as_const(rows)) {
        const DueRow *row = m_model.rowAt(index);
        if (!row)
            continue;
        ResultTable::Row line;
        for (int column = 0; column < DueModel::ColumnCount; ++column)
            line.cells.append(
                {.text = index.siblingAtColumn(column).data().toString(), .exact = {}});
        line.cells.last() = {.text = dueAmount(*row, QLocale()), .exact = {}, .isNumber = true};
        table.rows.append(line);
    }
    if (table.rows.isEmpty())
        return;
    copyTable(table);
    emit done(tr("%Ln row(s) copied.", nullptr, static_cast<int>(table.rows.size())));
}

bool DuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        QMenu menu(this);
        const QModelIndexList chosen = m_tree->selectionModel()->selectedRows();
        const bool isRowChosen =
            std::any_of(chosen.begin(), chosen.end(), [this](const QModelIndex &index) {
                return m_model.rowAt(index) != nullptr;
            });
        menu.addAction(tr("&Open"), this,
                       [this] { emit m_tree->activated(m_tree->currentIndex()); })
            ->setEnabled(m_model.rowAt(m_tree->currentIndex()) != nullptr);
        menu.addAction(tr("&Copy"), this, &DuePane::copy)->setEnabled(isRowChosen);
        menu.exec(asked->globalPos());
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void DuePane::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitToWhatHasCome();
}

void DuePane::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToWhatHasCome();
}

void DuePane::retranslate()
{
    m_tree->setAccessibleName(tr("What is due, late ones first"));
    m_noMatch->setButtons(tr("Show e&verything"));
    m_nothing->setSentence(tr("Payments, measurements and dates that are to come will stand here. "
                              "They are entered with each investment."));
    m_nothing->setButtons(tr("&Open the investment"));
    m_nothing->setLink(tr("See how it looks in the ex&ample"));
    showWhatThereIs();
}

} // namespace bundlinje
