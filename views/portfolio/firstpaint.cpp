#include "views/portfolio/firstpaint.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace bundlinje {

FirstPaint::FirstPaint(QObject *parent)
    : QObject(parent)
{
}

void FirstPaint::waitFor(const QList<QWidget *> &widgets)
{
    for (QObject *widget : std::as_const(m_awaited))
        widget->removeEventFilter(this);
    m_awaited.clear();
    for (QWidget *widget : widgets) {
        widget->installEventFilter(this);
        m_awaited.insert(widget);
    }
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_awaited.remove(watched)) {
        watched->removeEventFilter(this);
        if (m_awaited.isEmpty())
            QTimer::singleShot(0, this, &FirstPaint::painted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bundlinje
