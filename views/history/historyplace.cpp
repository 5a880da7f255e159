#include "views/history/historyplace.h"

#include "views/history/deletedpage.h"
#include "views/history/historypage.h"
#include "views/history/safetycopiespage.h"

#include <QtGui/QKeyEvent>

namespace bundlinje {

HistoryPlace::HistoryPlace(QWidget *parent)
    : QTabWidget(parent)
    , m_history(new HistoryPage(this))
    , m_deleted(new DeletedPage(this))
    , m_copies(new SafetyCopiesPage(this))
{
    setDocumentMode(true);
    addTab(m_history, QString());
    addTab(m_deleted, QString());
    addTab(m_copies, QString());
    connect(m_history, &HistoryPage::failed, this, &HistoryPlace::failed);
    connect(m_history, &HistoryPage::done, this, &HistoryPlace::done);
    connect(m_history, &HistoryPage::momentAsked, this, &HistoryPlace::momentAsked);
    connect(m_deleted, &DeletedPage::failed, this, &HistoryPlace::failed);
    connect(m_deleted, &DeletedPage::done, this, &HistoryPlace::done);
    connect(m_copies, &SafetyCopiesPage::failed, this, &HistoryPlace::failed);
    connect(m_copies, &SafetyCopiesPage::done, this, &HistoryPlace::done);
    connect(m_copies, &SafetyCopiesPage::copyAsked, this, &HistoryPlace::copyAsked);
    retranslate();
}

void HistoryPlace::setDocument(PortfolioDocument *document)
{
    m_history->setDocument(document);
    m_deleted->setDocument(document);
    m_copies->setDocument(document);
}

void HistoryPlace::setAmountsHidden(bool hidden)
{
    m_history->setAmountsHidden(hidden);
    m_copies->setAmountsHidden(hidden);
}

void HistoryPlace::showHistory(std::optional<InvestmentId> investment)
{
    m_history->showHistory(investment);
    setCurrentWidget(m_history);
    setFocusProxy(m_history);
}

void HistoryPlace::showDeleted()
{
    setCurrentWidget(m_deleted);
    setFocusProxy(m_deleted);
}

void HistoryPlace::showSafetyCopies()
{
    setCurrentWidget(m_copies);
    setFocusProxy(m_copies);
}

void HistoryPlace::focusFilter()
{
    setCurrentWidget(m_history);
    m_history->focusFilter();
}

void HistoryPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void HistoryPlace::keyPressEvent(QKeyEvent *event)
{
    const bool closes = event->key() == Qt::Key_Escape
        || (event->key() == Qt::Key_W && event->modifiers() == Qt::ControlModifier);
    if (closes)
        emit closeRequested();
    else
        QTabWidget::keyPressEvent(event);
}

void HistoryPlace::retranslate()
{
    setTabText(indexOf(m_history), tr("History"));
    setTabText(indexOf(m_deleted), tr("Deleted investments"));
    setTabText(indexOf(m_copies), tr("Safety copies"));
}

} // namespace bundlinje
