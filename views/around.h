#pragma once

#include <QtWidgets/QWidget>

namespace bundlinje {

/// The nearest of that type that the widget is or lies in; null = none, also for null.
template <typename Type> const Type *around(const QWidget *widget)
{
    while (widget && !qobject_cast<const Type *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<const Type *>(widget);
}

} // namespace bundlinje
