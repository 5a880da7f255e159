#include "views/fields/calendarpopup.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace bundlinje {

CalendarPopup::CalendarPopup(QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setGridVisible(true);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::take);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::take);
}

void CalendarPopup::open(const QDate &day)
{
    const QLocale locale;
    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    m_calendar->setSelectedDate(day);
    m_calendar->setAccessibleName(tr("Calendar"));
    adjustSize();
    const QWidget *field = parentWidget();
    const QRect room = field->screen()->availableGeometry();
    QPoint corner = field->mapToGlobal(QPoint(0, field->height()));
    if (corner.y() + height() > room.bottom())
        corner.setY(field->mapToGlobal(QPoint(0, 0)).y() - height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::take(const QDate &day)
{
    if (!isVisible())
        return; // A click that activates as well is told twice.
    hide();
    emit chosen(day);
}

} // namespace bundlinje
