#include "tests/views/accessibilitywalk.h"

#include "tests/views/walkedwidgets.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Reached by the arrow keys, from the chosen one of its group.
bool isReachedByArrows(const QWidget *widget, const QList<QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    if (!button->autoExclusive() && !(button->group() && button->group()->exclusive()))
        return false;
    return std::any_of(visited.begin(), visited.end(), [button](const QWidget *other) {
        const auto *chosen = qobject_cast<const QAbstractButton *>(other);
        return chosen && chosen->isChecked()
            && (button->group() ? chosen->group() == button->group()
                                : chosen->parentWidget() == button->parentWidget());
    });
}

/// For the mouse alone, because a key does the same; its tooltip says which.
bool namesItsKey(const QWidget *widget)
{
    return widget->focusPolicy() == Qt::NoFocus && widget->toolTip().endsWith(u')');
}

/// Moved through with the arrow keys while the line above it has the focus.
bool followsArrows(const QWidget *widget, QWidget *focus)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || view->focusPolicy() != Qt::NoFocus || !view->model())
        return false;
    const QModelIndex before = view->currentIndex();
    QTest::keyClick(focus, Qt::Key_Down);
    return view->currentIndex() != before || view->model()->rowCount() < 2;
}

bool isInSight(const QWidget *widget)
{
    // What scrolls is covered by its own contents.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return !(area ? area->viewport() : widget)->visibleRegion().isEmpty();
}

/// Goes through the cells of a table that is typed in, as far as Tab does.
void tabThroughCells(QWidget *focused)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(focused);
    constexpr int mostCells = 2000;
    for (int cells = 0; view && view->hasFocus() && cells < mostCells; ++cells) {
        const QModelIndex before = view->currentIndex();
        QTest::keyClick(focused, Qt::Key_Tab);
        if (view->currentIndex() == before)
            return;
    }
}

void checkTab(QStringList &faults, QWidget *focused, const QImage &before)
{
    const QImage after = focused->grab().toImage();
    if (before == after)
        faults.append(described(focused) + u" looks the same without the focus"_s);
}

} // namespace

QStringList controlsBeyondKeys(QWidget &top)
{
    QStringList faults;
    const auto focus = [&top] {
        return QApplication::activePopupWidget() ? top.focusWidget() : QApplication::focusWidget();
    };
    if (!focus() || focus()->window() != &top)
        top.setFocus(Qt::TabFocusReason);
    if (!focus())
        QTest::keyClick(&top, Qt::Key_Tab);
    QWidget *current = focus();
    if (!current)
        return {described(&top) + u" takes no focus at all"_s};
    QList<QWidget *> visited;
    constexpr int most = 400;
    while (visited.size() < most) {
        visited.append(current);
        const QImage focused = current->grab().toImage();
        QTest::keyClick(current, Qt::Key_Tab);
        if (focus() == current)
            tabThroughCells(current);
        QWidget *next = focus();
        if (next == current) {
            QTest::keyClick(current, Qt::Key_Tab, Qt::ControlModifier);
            next = focus();
        }
        if (!next || next == current) {
            const QList<QWidget *> all = controls(top);
            if (std::count_if(
                    all.begin(), all.end(),
                    [](const QWidget *control) { return control->focusPolicy() & Qt::TabFocus; })
                > 1)
                faults.append(described(current) + u" keeps the focus"_s);
            break;
        }
        checkTab(faults, current, focused);
        if (!isInSight(next))
            faults.append(described(next) + u" has the focus out of sight"_s);
        if (visited.contains(next)) {
            if (next != visited.first())
                faults.append(
                    u"Tab goes round between %1 and %2"_s.arg(described(next), described(current)));
            break;
        }
        current = next;
    }
    for (QWidget *control : controls(top)) {
        if (!visited.contains(control) && !isReachedByArrows(control, visited)
            && !namesItsKey(control) && !followsArrows(control, current))
            faults.append(described(control) + u" is not reached"_s);
    }
    return faults;
}

} // namespace bundlinje
