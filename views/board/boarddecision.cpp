// What BoardWindow does with a decision.

#include "views/board/boardwindow.h"

#include "model/items/errormessage.h"
#include "model/items/meetingfigures.h"
#include "views/board/decisionpanel.h"

namespace bundlinje {

void BoardWindow::setDecisions(const SaveDecision &save, const QString &whyNot)
{
    m_saveDecision = save;
    m_whyNoDecision = whyNot;
}

void BoardWindow::setDecisionBegun(const std::optional<BegunDecision> &begun)
{
    m_decisionBegun = begun;
}

std::optional<BegunDecision> BoardWindow::decisionBegun() const
{
    return m_decision ? m_decision->begun() : m_decisionBegun;
}

void BoardWindow::openDecision()
{
    if (!m_decision) {
        m_decision = new DecisionPanel(m_question.locale, this);
        connect(m_decision, &DecisionPanel::entered, this, &BoardWindow::saveDecision);
        connect(m_decision, &DecisionPanel::left, this, &BoardWindow::closeDecision);
        if (m_decisionBegun)
            m_decision->goOnWith(*m_decisionBegun);
    }
    const Slide &slide = m_place.slide();
    const QString name = investmentName(m_content, slide.investment);
    m_decision->setGeometry(rect());
    setCursor(Qt::ArrowCursor);
    const QString whyNot = m_saveDecision ? QString()
        : m_whyNoDecision.isEmpty()       ? tr("Decisions cannot be saved here.")
                                          : m_whyNoDecision;
    Decision begun;
    begun.meeting = m_show.meeting;
    // What is drilled down to belongs to the item one came from.
    begun.agendaItem = m_show.slides.at(m_place.atInAgenda()).agendaItem;
    m_decision->ask({.begun = begun,
                     .investment = slide.investment,
                     .about = name.isEmpty() ? m_show.slides.at(m_place.atInAgenda()).item : name,
                     .whyNot = whyNot},
                    m_theme);
}

void BoardWindow::saveDecision(Decision decision, InvestmentId investment)
{
    decision.id = QUuid::createUuid();
    decision.decidedOn = PartialDate::fromDate(QDate::currentDate());
    if (const Status saved = m_saveDecision(decision, investment); !saved)
        m_decision->refuse(sentence(errorMessage(saved.error())));
    else
        m_decision->showSaved(decision);
}

void BoardWindow::closeDecision()
{
    m_decision->hide();
    setFocus(Qt::OtherFocusReason);
    setCursor(Qt::BlankCursor);
}

} // namespace bundlinje
