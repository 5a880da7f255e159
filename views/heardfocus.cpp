#include "views/heardfocus.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeView>

namespace bundlinje {

HeardFocus::HeardFocus(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *, QWidget *now) {
        auto *view = qobject_cast<QAbstractItemView *>(now);
        // Rows of a tree are numbered otherwise.
        if (!view || qobject_cast<QTreeView *>(now))
            return;
        // Qt tells of the view itself only after this.
        QMetaObject::invokeMethod(
            view, [view] { tell(*view); }, Qt::QueuedConnection);
    });
}

void HeardFocus::tell(QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    if (!QAccessible::isActive() || !view.hasFocus() || !current.isValid())
        return;
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = heard ? heard->tableInterface() : nullptr;
    if (QAccessibleInterface *cell =
            table ? table->cellAt(current.row(), current.column()) : nullptr) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace bundlinje
