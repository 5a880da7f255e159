#include "tests/benchmark/paintwatcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace bundlinje {

PaintWatcher::PaintWatcher(const QList<QWidget *> &widgets)
    : m_widgets(widgets)
{
    for (QWidget *widget : widgets)
        widget->installEventFilter(this);
}

void PaintWatcher::waitForAll()
{
    constexpr int patienceMilliseconds = 10'000;
    const QDeadlineTimer deadline(patienceMilliseconds);
    while (m_painted.size() < m_widgets.size()) {
        QCoreApplication::processEvents();
        if (deadline.hasExpired())
            qFatal("only %d of %d widgets were painted", int(m_painted.size()),
                   int(m_widgets.size()));
    }
}

bool PaintWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted.insert(watched);
    return QObject::eventFilter(watched, event);
}

} // namespace bundlinje
