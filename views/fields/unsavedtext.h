#pragma once

#include <QtCore/QString>

#include <functional>

namespace bundlinje {

/// A text that stands in a form and is not saved.
struct UnsavedText {
    QString label; ///< Of its field, with what it belongs to.
    std::function<void()> goTo;
    std::function<void()> restore; ///< Puts what is stored in its place.
    bool hasFocus = false;
};

} // namespace bundlinje
