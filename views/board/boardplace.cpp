#include "views/board/boardplace.h"

namespace bundlinje {

BoardPlace::BoardPlace(const QList<Slide> &slides)
    : m_levels{{slides, 0}}
{
    Q_ASSERT(!slides.isEmpty());
}

bool BoardPlace::next()
{
    if (goTo(at() + 1))
        return true;
    const qsizetype after = atInAgenda() + 1;
    return depth() > 0 && after < m_levels.constFirst().slides.size() && goToAgenda(after);
}

bool BoardPlace::previous()
{
    return goTo(at() - 1) || leave();
}

bool BoardPlace::goTo(qsizetype at)
{
    if (at < 0 || at >= level().slides.size() || at == level().at)
        return false;
    m_levels.last().at = at;
    return true;
}

bool BoardPlace::drill(const QList<Slide> &slides)
{
    if (slides.isEmpty())
        return false;
    m_levels.append({slides, 0});
    return true;
}

bool BoardPlace::leave()
{
    if (m_levels.size() == 1)
        return false;
    m_levels.removeLast();
    return true;
}

bool BoardPlace::goToAgenda(qsizetype at)
{
    bool moved = false;
    while (leave())
        moved = true;
    return goTo(at) || moved;
}

} // namespace bundlinje
