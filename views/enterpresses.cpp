#include "views/enterpresses.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

namespace bundlinje {

EnterPresses::EnterPresses(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QPointer<QAbstractButton> button = qobject_cast<QAbstractButton *>(watched);
    if (!isEnter || key->isAutoRepeat() || !button
        || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    // Some open a menu when they are pressed, and what they do may take them away.
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
        if (button)
            QCoreApplication::sendEvent(button, &space);
    }
    return true;
}

} // namespace bundlinje
