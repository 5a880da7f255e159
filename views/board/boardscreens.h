#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QString>

namespace bundlinje {

/// A screen as far as slides need to know it.
struct BoardScreen {
    QString name;
    QRect geometry;

    friend bool operator==(const BoardScreen &, const BoardScreen &) = default;
};

/// Which screen shows what.
struct ScreenPlan {
    int slides = 0;
    int speaker = -1; ///< −1 = there is no screen that only the speaker sees.

    friend bool operator==(const ScreenPlan &, const ScreenPlan &) = default;
};

/// The slides go to the screen without the main window, the speaker view stays there. With one
/// screen, or with several that show the same, there is no speaker view: everybody would see it.
/// @param screens at least one
/// @param main the one with the main window
/// @param remembered name of the screen that had the slides the last time; empty = none
ScreenPlan screenPlan(const QList<BoardScreen> &screens, int main, const QString &remembered);

/// What these screens are remembered by, in whatever order they are plugged in.
QString screensKey(const QList<BoardScreen> &screens);

/// The screens of the machine.
QList<BoardScreen> machineScreens();

} // namespace bundlinje
