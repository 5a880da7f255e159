#include "views/fields/calendarpopup.h"

#include "model/items/datetext.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtGui/QTextCharFormat>
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
    fitColours();
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::take);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::take);
}

void CalendarPopup::openAt(const QString &typed)
{
    const QDate today = QDate::currentDate();
    const Result<PartialDate> date = readDate(typed, QLocale(), today);
    open(date ? date->earliest() : today);
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

/// The calendar shows weekends in a red and other months in a grey that are hard to read.
void CalendarPopup::fitColours()
{
    QPalette colours;
    colours.setColor(QPalette::Disabled, QPalette::Text,
                     palette().color(QPalette::Active, QPalette::PlaceholderText));
    m_calendar->setPalette(colours);
    QTextCharFormat weekend;
    weekend.setForeground(palette().text());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, weekend);
}

void CalendarPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fitColours();
}

void CalendarPopup::take(const QDate &day)
{
    if (!isVisible())
        return; // A click that activates as well is told twice.
    hide();
    emit chosen(day);
}

} // namespace bundlinje
