// What MainWindow does with the place Schedule: how one gets there, and where it leads.

#include "views/mainwindow.h"

#include "views/course/courseplace.h"
#include "views/fileflows.h"
#include "views/mainmenu.h"
#include "views/navigator.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace bundlinje {

void MainWindow::connectCourse()
{
    connect(m_menu->course, &QAction::triggered, this, [this] { m_navigator->go(Place::Course); });
    connect(m_menu->exportCalendar, &QAction::triggered, this,
            [this] { m_files->exportCalendar(*m_document, m_coursePlace->calendar()); });
    connect(m_coursePlace, &CoursePlace::calendarAsked, m_menu->exportCalendar, &QAction::trigger);
    connect(m_coursePlace, &CoursePlace::activated, this, &MainWindow::goToField);
    connect(m_coursePlace, &CoursePlace::meetingAsked, this,
            [this](const QUuid &meeting) { goToMeeting(meeting, u"decisions"_s); });
    connect(m_coursePlace, &CoursePlace::pointedAt, m_status, &StatusStrip::showPointedAt);
    connect(m_coursePlace, &CoursePlace::done, this, &MainWindow::showDone);
    connect(m_coursePlace, &CoursePlace::failed, this, &MainWindow::showError);
    connect(m_coursePlace, &CoursePlace::shownChanged, this, &MainWindow::updateActions);
    connect(m_coursePlace, &CoursePlace::newInvestmentAsked, m_menu->newInvestment,
            &QAction::trigger);
    connect(m_coursePlace, &CoursePlace::investmentAsked, m_menu->investment, &QAction::trigger);
    connect(m_coursePlace, &CoursePlace::exampleAsked, this, [this] { showExample({}); });
}

} // namespace bundlinje
