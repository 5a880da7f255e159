// What MainWindow does with the place Meetings: how one gets there, and where it leads.

#include "views/mainwindow.h"

#include "model/items/reporttemplates.h"
#include "views/mainmenu.h"
#include "views/meetings/meetingsplace.h"
#include "views/navigator.h"

#include <QtGui/QAction>

namespace bundlinje {

void MainWindow::connectMeetings()
{
    connect(m_menu->meetings, &QAction::triggered, this,
            [this] { m_navigator->go(Place::Meetings); });
    connect(m_meetingsPlace, &MeetingsPlace::startAsked, this, &MainWindow::presentMeeting);
    connect(m_meetingsPlace, &MeetingsPlace::packAsked, this,
            [this](const QUuid &meeting) { reportOnMeeting(ReportTemplate::Pack, meeting); });
    connect(m_meetingsPlace, &MeetingsPlace::minutesAsked, this,
            [this](const QUuid &meeting) { reportOnMeeting(ReportTemplate::Minutes, meeting); });
    connect(m_meetingsPlace, &MeetingsPlace::done, this, &MainWindow::showDone);
    connect(m_meetingsPlace, &MeetingsPlace::failed, this, &MainWindow::showError);
    connect(m_meetingsPlace, &MeetingsPlace::unsavedChanged, this, &MainWindow::showUnsaved);
    connect(m_meetingsPlace, &MeetingsPlace::shownChanged, this, &MainWindow::updateActions);
    connect(m_meetingsPlace, &MeetingsPlace::exampleAsked, this, [this] { showExample({}); });
}

void MainWindow::goToMeeting(const QUuid &meeting, const QString &field)
{
    m_navigator->go(Place::Meetings);
    if (m_navigator->place() != Place::Meetings)
        return;
    m_meetingsPlace->showMeeting(meeting);
    if (m_meetingsPlace->shown() == meeting)
        m_meetingsPlace->goToField(field);
}

} // namespace bundlinje
