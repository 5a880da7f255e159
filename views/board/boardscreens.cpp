#include "views/board/boardscreens.h"

#include <QtCore/QStringList>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

ScreenPlan screenPlan(const QList<BoardScreen> &screens, int main, const QString &remembered)
{
    const auto count = static_cast<int>(screens.size());
    if (main < 0 || main >= count)
        main = 0;
    const auto isApart = [&](int at) {
        return at != main && !screens.at(at).geometry.intersects(screens.at(main).geometry);
    };
    int other = -1;
    for (int i = 0; i < count; ++i) {
        if (isApart(i) && (other < 0 || screens.at(i).name == remembered))
            other = i;
    }
    if (other < 0)
        return {main, -1};
    if (screens.at(main).name == remembered)
        return {main, other};
    return {other, main};
}

QString screensKey(const QList<BoardScreen> &screens)
{
    QStringList names;
    for (const BoardScreen &screen : screens)
        names.append(screen.name);
    std::sort(names.begin(), names.end());
    return names.join(u'+').replace(u'/', u'-');
}

QList<BoardScreen> machineScreens()
{
    QList<BoardScreen> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append({screen->name(), screen->geometry()});
    return screens;
}

} // namespace bundlinje
