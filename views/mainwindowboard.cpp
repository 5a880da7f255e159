// What MainWindow does with board mode: how one gets there, and back.

#include "views/mainwindow.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "views/board/boardwindow.h"
#include "views/mainmenu.h"
#include "views/navigator.h"
#include "views/placerail.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtGui/QScreen>

namespace bundlinje {

void MainWindow::connectBoard()
{
    connect(m_menu->boardMode, &QAction::triggered, this, [this] { present(); });
    connect(m_menu->boardModeHere, &QAction::triggered, this, [this] {
        const QList<InvestmentId> chosen = m_navigator->currentInvestments();
        present(chosen.isEmpty() ? InvestmentId() : chosen.constFirst());
    });
}

void MainWindow::present(InvestmentId from)
{
    if (m_board) {
        m_board->raise();
        m_board->activateWindow();
        return;
    }
    if (!m_document || !m_navigator->leave())
        return;
    const Result<PortfolioContent> content = m_document->content();
    if (!content) {
        showError(content.error());
        return;
    }
    const std::optional<PartialDate> date = asOfDate(*m_document);
    m_board = new BoardWindow(*content,
                              {.today = date ? date->latest() : QDate::currentDate(),
                               .date = date,
                               .perspective = m_status->perspective(),
                               .locale = QLocale()},
                              this);
    m_board->setAttribute(Qt::WA_DeleteOnClose);
    m_board->setAmountsHidden(m_menu->hideAmounts->isChecked());
    connect(m_board, &BoardWindow::ended, this, [this] {
        // What nobody was to see is not there after the last slide either.
        if (m_board->areAmountsHidden())
            m_menu->hideAmounts->setChecked(true);
        // A key that was meant for the slides must not write into a cell.
        m_rail->focusCurrent();
    });
    m_board->start(screen()->name(), from);
}

} // namespace bundlinje
