#pragma once

#include "model/domain/figure.h"

namespace bundlinje {

/// Whose potential a view shows: that of one perspective, or both beside each other. Both are never
/// added together: they answer different questions.
class ShownPerspective final {
public:
    /// Implicit, because one perspective is the usual choice.
    constexpr ShownPerspective(Perspective one = Perspective::Fund)
        : m_leading(one)
    {
    }
    static constexpr ShownPerspective both()
    {
        ShownPerspective shown;
        shown.m_isBoth = true;
        return shown;
    }

    constexpr bool isBoth() const { return m_isBoth; }
    /// What there can be only one of, as an order or a ratio, is of this one; of both, the fund's.
    constexpr Perspective leading() const { return m_leading; }

    friend constexpr bool operator==(ShownPerspective, ShownPerspective) = default;

private:
    Perspective m_leading = Perspective::Fund;
    bool m_isBoth = false;
};

} // namespace bundlinje
