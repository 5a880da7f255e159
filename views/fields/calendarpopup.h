#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QFrame>

class QCalendarWidget;

namespace bundlinje {

/// A calendar under a field. Arrows go from day to day, Page Up and Page Down from month to month,
/// Enter takes the day, Esc closes and changes nothing.
class CalendarPopup final : public QFrame {
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *field);

    /// Opens under the field at the day that is typed there; at today where none can be read.
    void openAt(const QString &typed);

signals:
    void chosen(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QDate &day);
    void fitColours();
    void take(const QDate &day);

    QCalendarWidget *m_calendar;
};

} // namespace bundlinje
