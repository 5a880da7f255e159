#pragma once

class QWidget;

namespace bundlinje {

/// Lets Shift+F10 open the context menu of what has the focus in the window, which not every
/// platform does by itself; the Menu key it does.
void openContextMenusByKey(QWidget *window);

} // namespace bundlinje
