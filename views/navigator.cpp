#include "views/navigator.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "views/breadcrumb.h"
#include "views/investment/investmenteditor.h"
#include "views/meetings/meetingsplace.h"
#include "views/placerail.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/workspace.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The editor beside follows when the selection rests.
constexpr int selectionMilliseconds = 80;

} // namespace

Navigator::Navigator(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_selectionTimer.setSingleShot(true);
    connect(&m_selectionTimer, &QTimer::timeout, this, &Navigator::followSelection);
    connect(parts.portfolio, &PortfolioPlace::selectionChanged, this, [this] {
        // The second half of a double click must find its row where the first one found it.
        if (m_parts.workspace->hasRoomForBoth() && !m_restoring)
            m_selectionTimer.start(m_parts.workspace->isBeside()
                                       ? selectionMilliseconds
                                       : QApplication::doubleClickInterval());
    });
    connect(parts.workspace, &Workspace::changed, this, &Navigator::followPart);
    connect(parts.breadcrumb, &Breadcrumb::chosen, this, &Navigator::chooseBreadcrumb);
    connect(parts.rail, &PlaceRail::placeChosen, this, [this](Place place) {
        if (place == Place::Investment)
            openEditor();
        else
            go(place);
    });
    // The mouse's own buttons for back and forward belong to the window, whatever is under it.
    qApp->installEventFilter(this);
}

void Navigator::setPage(Place place, QWidget *page)
{
    m_pages.insert(place, page);
    m_parts.pages->addWidget(page);
}

void Navigator::setMeetings(MeetingsPlace *meetings)
{
    m_meetings = meetings;
    setPage(Place::Meetings, meetings);
}

void Navigator::setDocument(const PortfolioDocument *document, InvestmentEditor *editor,
                            PortfolioSettingsEditor *settings)
{
    m_selectionTimer.stop();
    m_history.clear();
    m_document = document;
    m_editor = editor;
    m_settings = settings;
    if (settings)
        setPage(Place::Settings, settings);
    else
        m_pages.remove(Place::Settings);
    if (editor)
        connect(editor, &InvestmentEditor::sectionChanged, this, &Navigator::followSection);
    m_parts.workspace->setEditor(editor);
}

bool Navigator::isInWorkspace() const
{
    return m_place == Place::Portfolio || m_place == Place::Investment;
}

/// The other pages lead on, or are given up.
bool Navigator::canReturn() const
{
    return isInWorkspace() || m_place == Place::Course || m_place == Place::Meetings
        || m_place == Place::Reports || m_place == Place::Settings;
}

bool Navigator::isPortfolioInView() const
{
    return m_place == Place::Portfolio
        || (m_place == Place::Investment && m_parts.workspace->isBeside());
}

QList<InvestmentId> Navigator::currentInvestments() const
{
    if (!m_document)
        return {};
    if (m_place == Place::Portfolio)
        return m_parts.portfolio->selected();
    if (m_place == Place::Investment && m_document->summary(m_editor->shown()))
        return {m_editor->shown()};
    return {};
}

bool Navigator::leave()
{
    return commit() && !(m_document && m_document->isSaving());
}

bool Navigator::commit()
{
    if (m_place == Place::Working)
        return false; // It is left by its end, or by Cancel.
    if (isInWorkspace() && m_editor)
        return m_parts.portfolio->commitCell() && m_editor->commit();
    if (m_place == Place::Settings && m_settings)
        return m_settings->commit();
    if (m_place == Place::Meetings)
        return m_meetings->commit();
    return true;
}

void Navigator::undoTyping()
{
    if (isInWorkspace() && m_parts.portfolio->undoTypingInCell())
        return;
    if (m_place == Place::Portfolio)
        show(Place::Investment); // Side by side the text stands in the editor all the same.
    if (isInWorkspace() && m_editor)
        m_editor->undoTyping();
    else if (m_place == Place::Settings && m_settings)
        m_settings->undoTyping();
    else if (m_place == Place::Meetings)
        m_meetings->undoTyping();
}

void Navigator::go(Place place)
{
    // Side by side the editor stays in view, with whatever cannot be saved.
    const bool stays = m_parts.workspace->isBeside() && isInWorkspace()
        && (place == Place::Portfolio || place == Place::Investment);
    if (stays || commit())
        show(place);
}

QWidget *Navigator::pageOf(Place place) const
{
    return m_pages.value(place, m_parts.workspace);
}

void Navigator::show(Place place)
{
    noteLeaving();
    if (canReturn())
        m_leftFocus = QApplication::focusWidget();
    bringIntoView(place);
}

void Navigator::bringIntoView(Place place)
{
    m_place = place;
    m_parts.pages->setCurrentWidget(pageOf(place));
    m_parts.rail->setShown(place);
    if (place == Place::Portfolio)
        m_parts.workspace->show(Workspace::Part::Portfolio);
    else if (place == Place::Investment)
        m_parts.workspace->show(Workspace::Part::Editor);
    else
        pageOf(place)->setFocus();
    noteArrival();
}

void Navigator::openInvestment(InvestmentId id)
{
    openField(id, {});
}

void Navigator::openField(InvestmentId id, const QString &field)
{
    if (!m_document || !m_document->summary(id) || !leave())
        return;
    noteLeaving();
    m_selectionTimer.stop();
    m_editor->showInvestment(id);
    const bool isField = !field.isEmpty() && m_editor->shown() == id;
    if (isField)
        m_editor->goToField(field); // Its section comes into view with the investment.
    if (!m_parts.portfolio->selected().contains(id))
        m_parts.portfolio->select({id});
    bringIntoView(Place::Investment);
    if (isField)
        m_editor->goToField(field); // Only what is in view can have the focus.
}

void Navigator::openEditor()
{
    const QList<InvestmentId> chosen = m_parts.portfolio->selected();
    if (m_document->summary(m_editor->shown()))
        go(Place::Investment);
    else if (!chosen.isEmpty())
        openInvestment(chosen.first());
    else
        openInvestment(m_parts.portfolio->model().idAt(0));
}

void Navigator::followPart()
{
    if (!isInWorkspace())
        return;
    m_place =
        m_parts.workspace->part() == Workspace::Part::Editor ? Place::Investment : Place::Portfolio;
    m_parts.rail->setShown(m_place);
    if (m_parts.workspace->isBeside())
        followSelection();
    noteArrival();
}

void Navigator::followSelection()
{
    const QList<InvestmentId> chosen = m_parts.portfolio->selected();
    if (!m_editor || !m_parts.workspace->hasRoomForBoth() || chosen.size() != 1
        || chosen.first() == m_editor->shown())
        return;
    if (Visit *left = m_history.current(); left && left->investment == m_editor->shown())
        left->editorScroll = m_editor->scrollPosition(left->section);
    // A field that cannot be read stays in view with its bar; "Discard" goes on to this one.
    m_editor->showInvestment(chosen.first());
    m_parts.workspace->arrange();
    noteArrival();
}

void Navigator::followSection()
{
    if (Visit *left = m_history.current(); left && left->investment == m_editor->shown())
        left->editorScroll = m_editor->scrollPosition(left->section);
    noteArrival();
}

void Navigator::chooseBreadcrumb(int part)
{
    if (part == 0)
        go(Place::Portfolio);
    else if (part == 1 && m_editor)
        openEditor();
    else if (m_editor && isInWorkspace())
        m_editor->focusForm();
}

void Navigator::updateBreadcrumb()
{
    QStringList parts;
    if (m_document && m_place != Place::Start && m_place != Place::Working)
        parts.append(tr("Portfolio"));
    switch (m_place) {
    case Place::Start:
        break;
    case Place::Portfolio:
    case Place::Investment:
        if (const auto visit = here(); !visit.investment.isNull()) {
            const InvestmentSummary *shown = m_document->summary(visit.investment);
            parts << shown->name.simplified() << m_editor->sectionTitle();
        }
        break;
    case Place::Course:
        parts.append(tr("Schedule"));
        break;
    case Place::Meetings:
        parts.append(tr("Meetings"));
        break;
    case Place::Reports:
        parts.append(tr("Reports"));
        break;
    case Place::NewPortfolio:
        parts.append(tr("New portfolio"));
        break;
    case Place::Import:
        parts.append(tr("Import"));
        break;
    case Place::Settings:
        parts.append(tr("Settings"));
        break;
    case Place::Catalogue:
        parts.append(tr("Catalogue of unit prices"));
        break;
    case Place::History:
        parts.append(tr("History"));
        break;
    case Place::Working:
        break;
    }
    m_parts.breadcrumb->setParts(parts);
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if ((type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease)
        || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isOurs = static_cast<QWidget *>(watched)->window() == m_parts.pages->window();
    if (!isOurs || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    if (type == QEvent::MouseButtonPress)
        stepBack(button == Qt::ForwardButton);
    return true;
}

} // namespace bundlinje
