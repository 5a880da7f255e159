#pragma once

#include "model/domain/meeting.h"

#include <QtCore/QAbstractListModel>

namespace bundlinje {

/// The meetings of a portfolio, what comes next first. Each is one item of two lines: what it is
/// called, then when it is and whether its figures are frozen.
class MeetingListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit MeetingListModel(QObject *parent = nullptr);

    /// @param meetings in any order
    void setMeetings(const QList<Meeting> &meetings, QDate today);
    /// After another language was chosen.
    void retranslate();
    /// Null = no such row.
    QUuid idAt(int row) const;
    /// −1 = no such meeting.
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString when(const Meeting &meeting) const;

    QList<Meeting> m_meetings;
    QDate m_today;
};

} // namespace bundlinje
