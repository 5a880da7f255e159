#include "views/panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace bundlinje {

namespace {

bool isReached(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy();
}

void enter(QWidget &pane)
{
    QWidget *left = pane.focusWidget();
    if (!pane.focusProxy()) {
        pane.setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != &pane)
            return; // It knows better where work begins in it.
    }
    if (left && left != &pane && isReached(*left))
        return left->setFocus(Qt::TabFocusReason);
    if (pane.focusProxy())
        return pane.setFocus(Qt::TabFocusReason);
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && isReached(*next))
            return next->setFocus(Qt::TabFocusReason);
    }
}

} // namespace

void focusPane(const QList<QWidget *> &panes, int step)
{
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(panes.begin(), panes.end(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    const auto count = static_cast<int>(panes.size());
    int next = step > 0 ? 0 : count - 1;
    if (found != panes.end())
        next = (static_cast<int>(std::distance(panes.begin(), found)) + step + count) % count;
    enter(*panes.at(next));
}

} // namespace bundlinje
