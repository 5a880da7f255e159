#pragma once

#include <QtCore/QList>

class QWidget;

namespace bundlinje {

/// Moves the focus to the next (1) or previous (−1) of the panes that stand side by side, after the
/// last to the first. Each is entered where it was left, unless it knows better.
void focusPane(const QList<QWidget *> &panes, int step);

} // namespace bundlinje
