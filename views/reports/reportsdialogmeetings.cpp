// What ReportsDialog does with meetings.

#include "views/reports/reportsdialog.h"

#include "model/items/meetingwords.h"

#include <QtWidgets/QComboBox>

#include <algorithm>

namespace bundlinje {

/// A pack may also be of the portfolio as it stands.
void ReportsDialog::fillMeetings()
{
    const QSignalBlocker quiet(m_meeting);
    const QVariant chosen = m_meeting->currentData();
    m_meeting->clear();
    if (chosenTemplate() == ReportTemplate::Pack)
        m_meeting->addItem(tr("None: the portfolio as it stands"), QUuid());
    QList<Meeting> meetings = m_content.portfolio.meetings;
    sortNextFirst(meetings, QDate::currentDate());
    for (const Meeting &meeting : std::as_const(meetings)) {
        const QString when = meetingTime(meeting, QLocale());
        m_meeting->addItem(
            when.isEmpty()
                ? meetingName(meeting)
                : tr("%1, %2", "%1 a meeting, %2 when it is").arg(meetingName(meeting), when),
            meeting.id);
    }
    int row = m_meeting->findData(chosen);
    if (row < 0 && chosenTemplate() == ReportTemplate::Minutes) {
        if (const Meeting *held = lastHeld(meetings, QDate::currentDate()))
            row = m_meeting->findData(held->id);
    }
    m_meeting->setCurrentIndex(std::max(0, row));
}

QUuid ReportsDialog::chosenMeeting() const
{
    return takesMeeting(chosenTemplate()) ? m_meeting->currentData().toUuid() : QUuid();
}

void ReportsDialog::choose(ReportTemplate which, const QUuid &meeting)
{
    m_template->setCurrentIndex(std::max(0, m_template->findData(keyOf(which))));
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(meeting)));
}

} // namespace bundlinje
