#include "model/items/meetinglistmodel.h"

#include "model/items/datetext.h"
#include "model/items/meetingwords.h"
#include "model/items/plaintooltip.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

MeetingListModel::MeetingListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MeetingListModel::setMeetings(const QList<Meeting> &meetings, QDate today)
{
    QList<Meeting> ordered = meetings;
    sortNextFirst(ordered, today);
    const bool areSame =
        std::equal(ordered.cbegin(), ordered.cend(), m_meetings.cbegin(), m_meetings.cend(),
                   [](const Meeting &one, const Meeting &other) { return one.id == other.id; });
    m_today = today;
    if (areSame) { // The selection stays where it is.
        m_meetings = ordered;
        retranslate();
        return;
    }
    beginResetModel();
    m_meetings = ordered;
    endResetModel();
}

void MeetingListModel::retranslate()
{
    if (!m_meetings.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QUuid MeetingListModel::idAt(int row) const
{
    return row >= 0 && row < m_meetings.size() ? m_meetings.at(row).id : QUuid();
}

int MeetingListModel::rowOf(const QUuid &id) const
{
    for (qsizetype row = 0; row < m_meetings.size(); ++row) {
        if (m_meetings.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int MeetingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_meetings.size());
}

QString MeetingListModel::when(const Meeting &meeting) const
{
    if (!meeting.date)
        return tr("no date yet");
    const QString day = dateText(PartialDate::fromDate(*meeting.date), QLocale());
    if (meeting.frozenAt)
        return tr("%1, figures frozen", "%1 date").arg(day);
    return *meeting.date < m_today ? tr("%1, held", "%1 date").arg(day) : day;
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Meeting &meeting = m_meetings.at(index.row());
    const QString name = meetingName(meeting);
    if (role == Qt::DisplayRole)
        return QString(name + u'\n' + when(meeting));
    if (role == Qt::AccessibleTextRole)
        return QString(name + u", "_s + when(meeting));
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(name)) : QVariant();
}

} // namespace bundlinje
