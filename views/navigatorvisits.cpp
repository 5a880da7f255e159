// Where Navigator has been: the way back and forward, and where a file was left.

#include "views/navigator.h"

#include "model/document/portfoliodocument.h"
#include "views/filesettings.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/portfolioplace.h"
#include "views/workspace.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace bundlinje {

Visit Navigator::here() const
{
    Visit visit{.place = m_place, .beside = isInWorkspace() && m_parts.workspace->isBeside()};
    if (!m_document || !isInWorkspace())
        return visit;
    visit.selected = m_parts.portfolio->selected();
    visit.tableScroll = m_parts.portfolio->tableScroll();
    const bool editorInView = m_place == Place::Investment || visit.beside;
    if (editorInView && m_document->summary(m_editor->shown())) {
        visit.investment = m_editor->shown();
        visit.section = m_editor->section();
        visit.editorScroll = m_editor->scrollPosition(visit.section);
    }
    return visit;
}

bool Navigator::exists(const Visit &visit) const
{
    return m_document && (visit.investment.isNull() || m_document->summary(visit.investment));
}

void Navigator::noteLeaving()
{
    Visit *left = m_history.current();
    const Visit now = here();
    if (left && !m_restoring && left->isSameSpot(now))
        *left = now;
}

void Navigator::noteArrival()
{
    if (m_document && canReturn() && !m_restoring)
        m_history.add(here());
    updateBreadcrumb();
    emit moved();
}

bool Navigator::canGoBack() const
{
    return (m_document && !canReturn())
        || m_history.canGoBack([this](const Visit &visit) { return exists(visit); });
}

bool Navigator::canGoForward() const
{
    return m_history.canGoForward([this](const Visit &visit) { return exists(visit); });
}

void Navigator::back()
{
    stepBack(false);
}

void Navigator::forward()
{
    stepBack(true);
}

void Navigator::stepBack(bool forward)
{
    if (!m_document || !leave())
        return;
    noteLeaving();
    const auto isThere = [this](const Visit &visit) {
        return exists(visit);
    };
    const Visit *last = m_history.current();
    if (!forward && last && !canReturn() && exists(*last)) {
        restore(*last); // From a page that is given up by this.
        if (m_leftFocus && m_leftFocus->isVisible() && m_leftFocus->isEnabled())
            m_leftFocus->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto visit = forward ? m_history.forward(isThere) : m_history.back(isThere))
        restore(*visit);
}

void Navigator::restore(const Visit &visit)
{
    m_restoring = true;
    m_selectionTimer.stop();
    if (!visit.investment.isNull()) {
        m_editor->showInvestment(visit.investment);
        m_editor->showSection(visit.section);
    }
    m_parts.portfolio->select(visit.selected);
    show(visit.place);
    m_restoring = false;
    // Scrolled once the forms know how tall they are.
    QTimer::singleShot(0, this, [this, visit] {
        if (visit.tableScroll)
            m_parts.portfolio->setTableScroll(*visit.tableScroll);
        if (m_editor && m_editor->shown() == visit.investment)
            m_editor->setScrollPosition(visit.section, visit.editorScroll);
    });
}

void Navigator::returnTo(const QList<InvestmentId> &ids)
{
    if (Visit *left = m_history.current()) {
        left->selected = ids;
        left->tableScroll.reset();
    }
    m_parts.portfolio->goTo(ids);
}

void Navigator::recall()
{
    const QSettings settings;
    const QString group = settingsGroup(m_document->filePath());
    m_parts.workspace->setEditorShare(settings.value(group + u"/editorShare"_s).toInt());
    m_editor->showSection(settings.value(group + u"/section"_s).toInt());
    const InvestmentId id{QUuid::fromString(settings.value(group + u"/investment"_s).toString())};
    if (m_document->summary(id)) {
        m_editor->showInvestment(id);
        m_parts.portfolio->select({id});
    }
    const QString place = settings.value(group + u"/place"_s).toString();
    if (place == u"course"_s)
        show(Place::Course);
    else if (place == u"meetings"_s)
        show(Place::Meetings);
    else if (place == u"reports"_s)
        show(Place::Reports);
    else
        show(place == u"investment"_s && m_document->summary(id) ? Place::Investment
                                                                 : Place::Portfolio);
    followSelection();
}

void Navigator::remember() const
{
    if (!m_document)
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document->filePath()));
    settings.setValue(u"editorShare"_s, m_parts.workspace->editorShare());
    settings.setValue(u"section"_s, m_editor->section());
    settings.setValue(u"investment"_s, m_editor->shown().value.toString(QUuid::WithoutBraces));
    QString place = m_place == Place::Investment ? u"investment"_s : u"portfolio"_s;
    if (m_place == Place::Course)
        place = u"course"_s;
    else if (m_place == Place::Meetings)
        place = u"meetings"_s;
    else if (m_place == Place::Reports)
        place = u"reports"_s;
    settings.setValue(u"place"_s, place);
}

} // namespace bundlinje
