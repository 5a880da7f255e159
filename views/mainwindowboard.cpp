// What MainWindow does with board mode: how one gets there, and back.

#include "views/mainwindow.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/meetingslides.h"
#include "model/items/meetingwords.h"
#include "views/board/boardwindow.h"
#include "views/mainmenu.h"
#include "views/meetings/meetingsplace.h"
#include "views/navigator.h"
#include "views/placerail.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtGui/QScreen>

#include <utility>

namespace bundlinje {

namespace {

/// The meeting that is held today; where there is none, one that is added for what it decides.
QUuid meetingOfToday(QList<Meeting> &meetings)
{
    const QDate today = QDate::currentDate();
    for (const Meeting &meeting : std::as_const(meetings)) {
        if (meeting.date == today)
            return meeting.id;
    }
    Meeting added{.id = QUuid::createUuid(), .title = MainWindow::tr("Board meeting")};
    added.date = today;
    meetings.append(added);
    return added.id;
}

} // namespace

void MainWindow::connectBoard()
{
    connect(m_menu->boardMode, &QAction::triggered, this, [this] {
        const QUuid meeting = m_meetingsPlace->shown();
        if (m_navigator->place() == Place::Meetings && !meeting.isNull())
            presentMeeting(meeting);
        else
            present();
    });
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
    showBoard(new BoardWindow(*content,
                              {.today = date ? date->latest() : QDate::currentDate(),
                               .date = date,
                               .perspective = m_status->perspective(),
                               .locale = QLocale()},
                              this),
              from);
}

void MainWindow::showBoard(BoardWindow *board, InvestmentId from)
{
    m_board = board;
    m_board->setAttribute(Qt::WA_DeleteOnClose);
    m_board->setAmountsHidden(m_menu->hideAmounts->isChecked());
    connect(m_board, &BoardWindow::ended, this, [this] {
        // What nobody was to see is not there after the last slide either.
        if (m_board->areAmountsHidden())
            m_menu->hideAmounts->setChecked(true);
        m_decisionBegun = m_board->decisionBegun();
        if (m_decisionBegun)
            showDone(tr("A decision is begun and not saved. Present again (F5) and press D to go "
                        "on with it."));
        // A key that was meant for the slides must not write into a cell.
        m_rail->focusCurrent();
    });
    m_board->setDecisionBegun(m_decisionBegun);
    offerDecisions();
    m_board->start(screen()->name(), from);
}

void MainWindow::presentMeeting(const QUuid &meeting)
{
    if (m_board) {
        m_board->raise();
        m_board->activateWindow();
        return;
    }
    if (!m_document || !m_navigator->leave())
        return;
    const Result<MeetingFigures> figures = meetingFigures(*m_document, meeting);
    if (!figures) {
        showError(figures.error());
        return;
    }
    const SlideQuestion question = meetingQuestion(*figures, m_status->perspective(), QLocale());
    showBoard(new BoardWindow(figures->content, question, meetingSlides(*figures, question), this),
              {});
}

void MainWindow::presentMeetingNamed(const QString &named)
{
    if (!m_document)
        return;
    const Result<Meeting> meeting =
        meetingNamed(named, m_document->portfolio().meetings, QDate::currentDate());
    if (meeting)
        presentMeeting(meeting->id);
    else
        showError(meeting.error());
}

void MainWindow::offerDecisions()
{
    if (m_document->moment()) {
        m_board->setDecisions({},
                              tr("These are figures as of an earlier date, where nothing can "
                                 "be saved. Go back to now to enter decisions."));
        return;
    }
    if (m_document->isReadOnly()) {
        m_board->setDecisions({},
                              tr("The file can only be read, so no decision can be saved in "
                                 "it."));
        return;
    }
    m_board->setDecisions([this](const Decision &decision, InvestmentId investment) {
        return saveDecision(decision, investment);
    });
}

Status MainWindow::saveDecision(Decision decision, InvestmentId investment)
{
    if (!m_document)
        return failure(Error::Code::FileMissing);
    Portfolio portfolio = m_document->portfolio();
    if (decision.meeting.isNull())
        decision.meeting = meetingOfToday(portfolio.meetings);
    ChangeSet changes;
    changes.reason = tr("Decision of the board", "undo");
    if (investment.isNull()) {
        portfolio.decisions.append(decision);
    } else {
        const Result<Investment> before = m_document->investment(investment);
        if (!before)
            return tl::make_unexpected(before.error());
        Investment after = *before;
        after.decisions.append(decision);
        changes.investments.append({*before, after});
    }
    if (!(portfolio == m_document->portfolio()))
        changes.portfolio = PortfolioChange{m_document->portfolio(), portfolio};
    return m_document->change(changes);
}

} // namespace bundlinje
