// What PortfolioPlace does with the rows of its table and what is chosen in it.

#include "views/portfolio/portfolioplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/portfolio/commonpanel.h"
#include "views/portfolio/filterpanel.h"
#include "views/portfolio/filterrow.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/sentencepage.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace bundlinje {

void PortfolioPlace::setColumnMenu(QMenu *menu)
{
    m_table->setColumnMenu(menu);
}

void PortfolioPlace::setSortMenu(QMenu *menu)
{
    m_table->setSortMenu(menu);
}

void PortfolioPlace::addTableActions(const QList<QAction *> &actions)
{
    // Rows are pasted where the table will be as well.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table->table(), m_noMatch, m_empty})
        widget->addActions(actions);
}

void PortfolioPlace::addPictureActions(const QList<QAction *> &actions)
{
    m_chart->addMenuActions(actions);
}

void PortfolioPlace::setRowMenu(QMenu *menu)
{
    QTableView *table = m_table->table();
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, menu,
            [table, menu](QPoint at) { menu->popup(table->viewport()->mapToGlobal(at)); });
}

InvestmentId PortfolioPlace::neighbourOf(const QList<InvestmentId> &ids) const
{
    int last = -1;
    int first = m_model->rowCount();
    for (const InvestmentId id : ids) {
        const int row = m_model->rowOf(id);
        last = std::max(last, row);
        first = row < 0 ? first : std::min(first, row);
    }
    if (last < 0)
        return {};
    const InvestmentId below = m_model->idAt(last + 1);
    return below.isNull() ? m_model->idAt(first - 1) : below;
}

std::optional<InvestmentColumn> PortfolioPlace::currentColumn() const
{
    const QModelIndex current = m_table->table()->currentIndex();
    return current.isValid() ? std::optional(static_cast<InvestmentColumn>(current.column()))
                             : std::nullopt;
}

void PortfolioPlace::editCell()
{
    m_table->editCell();
}

void PortfolioPlace::openCommonPanel()
{
    m_commonPanel->open();
    updateCommonPanel();
}

void PortfolioPlace::closeCommonPanel()
{
    m_commonPanel->close();
}

void PortfolioPlace::updateCommonPanel()
{
    if (!m_document || !m_commonPanel->isVisible())
        return;
    QList<InvestmentSummary> chosen;
    for (const InvestmentId id : selected()) {
        if (const InvestmentSummary *summary = m_document->summary(id))
            chosen.append(*summary);
    }
    m_commonPanel->setChosen(chosen, m_document->summaries(), m_document->portfolio());
}

void PortfolioPlace::copyPicture()
{
    m_chart->copyPicture();
}

void PortfolioPlace::savePicture()
{
    m_chart->savePicture();
}

QList<InvestmentId> PortfolioPlace::selected() const
{
    return m_table->selected();
}

void PortfolioPlace::select(const QList<InvestmentId> &ids)
{
    m_table->select(ids);
}

int PortfolioPlace::tableScroll() const
{
    return m_table->table()->verticalScrollBar()->value();
}

void PortfolioPlace::setTableScroll(int position)
{
    QScrollBar *bar = m_table->table()->verticalScrollBar();
    bar->setValue(position);
    // Picture and table share out the room once both are drawn; until then all rows may be in view,
    // and nothing can be scrolled.
    constexpr int drawnMilliseconds = 1000;
    auto *meanwhile = new QObject(this);
    connect(bar, &QScrollBar::rangeChanged, meanwhile,
            [bar, position] { bar->setValue(position); });
    QTimer::singleShot(drawnMilliseconds, meanwhile, &QObject::deleteLater);
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

bool PortfolioPlace::commitCell()
{
    return m_table->commitCell();
}

bool PortfolioPlace::undoTypingInCell()
{
    return m_table->undoTypingInCell();
}

void PortfolioPlace::focusTable()
{
    QWidget *shown = m_pages->currentWidget();
    (shown == m_splitter ? m_table : shown)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PortfolioPlace::panes() const
{
    return {m_headline, m_filterRow, m_chart, m_table};
}

} // namespace bundlinje
