#include "views/contextmenukey.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace bundlinje {

void openContextMenusByKey(QWidget *window)
{
    auto *key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), window);
    QObject::connect(key, &QShortcut::activated, window, [] {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        if (!focus->rect().contains(at))
            at = focus->rect().center();
        // Later, so that the menu does not open inside the handling of the key.
        QCoreApplication::postEvent(
            focus, new QContextMenuEvent(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at)));
    });
}

} // namespace bundlinje
