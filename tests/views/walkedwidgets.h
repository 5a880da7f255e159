#pragma once

#include <QtWidgets/QWidget>

namespace bundlinje {

template <typename Widget> bool isA(const QWidget *widget)
{
    return qobject_cast<const Widget *>(widget) != nullptr;
}

/// The kind of the widget, the words on it, and what of ours it is in.
QString described(const QWidget *widget);

/// Made and served by Qt inside another control, which has its name and its keys.
bool isInner(const QWidget *widget);

/// Of that type, in view in that window.
template <typename Widget = QWidget> QList<Widget *> visible(const QWidget &top)
{
    QList<Widget *> found;
    for (Widget *widget : top.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->window() == &top)
            found.append(widget);
    }
    return found;
}

/// What can be used: in view, enabled, and not part of another control.
QList<QWidget *> controls(const QWidget &top);

} // namespace bundlinje
