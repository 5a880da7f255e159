#pragma once

#include "model/items/slide.h"

namespace bundlinje {

/// Where a meeting is: at a slide, and below it those that were drilled down to.
class BoardPlace final {
public:
    /// @param slides at least one
    explicit BoardPlace(const QList<Slide> &slides);

    const Slide &slide() const { return level().slides.at(level().at); }
    /// The slides among which one goes to the next: those of the agenda, or of a drill-down.
    const QList<Slide> &slides() const { return level().slides; }
    qsizetype at() const { return level().at; }
    /// How often one has drilled down to get here.
    qsizetype depth() const { return m_levels.size() - 1; }

    /// Where one is in the agenda, or has drilled down from.
    qsizetype atInAgenda() const { return m_levels.constFirst().at; }

    // Each answers whether one is elsewhere now.

    /// Behind the last slide of a drill-down comes the next one of the agenda.
    bool next();
    /// Before the first slide of a drill-down comes the one from where one drilled down.
    bool previous();
    bool goTo(qsizetype at);
    /// To the first of these slides; nowhere if there is none.
    bool drill(const QList<Slide> &slides);
    /// Back to where one drilled down from.
    bool leave();
    /// Out of all of it, to a slide of the agenda.
    bool goToAgenda(qsizetype at);

private:
    struct Level {
        QList<Slide> slides;
        qsizetype at = 0;
    };

    const Level &level() const { return m_levels.constLast(); }

    QList<Level> m_levels;
};

} // namespace bundlinje
