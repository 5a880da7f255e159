#pragma once

#include "tests/views/windowfixture.h"

#include <functional>

namespace bundlinje {

/// One state of the window, or a popup or dialog over it, that a person can bring about.
struct Screen {
    QString name;
    /// Whether it takes investments to look at.
    bool needsInvestments = false;
    /// Whether it changes anything, and so is not to be had with a file that can only be read.
    bool needsWriting = false;
    /// Whether all that it shows is there in another language after a switch: what was saved has
    /// the words of its day, and a line that is soon gone anyway goes at once.
    bool isSwitched = true;
    /// Brings it about in a window with an open portfolio; gives what is to be looked at.
    std::function<QWidget *(const WindowFixture &)> open;
};

/// All there are. A new place, pane, popup or dialog is one more line here, and every test of
/// names, keys, sizes, contrast and language then looks at it.
QList<Screen> screens();

} // namespace bundlinje
