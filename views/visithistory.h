#pragma once

#include "model/domain/investment.h"
#include "views/place.h"

#include <functional>
#include <optional>

namespace bundlinje {

/// Where somebody was in the window, and how it looked there.
struct Visit {
    Place place = Place::Portfolio;
    bool beside = false; ///< Table and editor stood side by side.
    InvestmentId investment; ///< Shown in the editor; null where the editor is out of view.
    int section = 0; ///< Of the editor.
    QList<InvestmentId> selected; ///< In the table.
    std::optional<int> tableScroll; ///< Empty = so that the selected ones are in view.
    int editorScroll = 0;

    /// Whether both look at the same thing, however it was scrolled.
    bool isSameSpot(const Visit &other) const;
};

/// The way back, and forward again.
class VisitHistory final {
public:
    /// Whether what was visited is still there.
    using Exists = std::function<bool(const Visit &)>;

    void clear();
    /// Somebody went there: what lay ahead is forgotten. The same spot again is no further visit.
    void add(const Visit &visit);
    /// Null before the first visit. How it is left is written into it.
    Visit *current();

    // Steps over what is no longer there and over the spot that is shown already; empty, and
    // nothing moves, when nothing is left.

    std::optional<Visit> back(const Exists &exists);
    std::optional<Visit> forward(const Exists &exists);
    bool canGoBack(const Exists &exists) const;
    bool canGoForward(const Exists &exists) const;

private:
    qsizetype next(int by, const Exists &exists) const;
    std::optional<Visit> step(int by, const Exists &exists);

    QList<Visit> m_visits;
    qsizetype m_at = -1;
};

} // namespace bundlinje
