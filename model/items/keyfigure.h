#pragma once

#include <QtCore/QString>

#include <optional>

namespace bundlinje {

/// A key figure as it is written.
struct KeyFigure {
    QString title;
    QString value; ///< The missing sign where there is none.
    QString remark; ///< Why there is none, or what it says.
    std::optional<double> amount; ///< What is written, for telling whether it moved.

    friend bool operator==(const KeyFigure &, const KeyFigure &) = default;
};

} // namespace bundlinje
