#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// An input that a figure waits for.
struct GapText {
    QString field; ///< As gaps name it: "consequences[0].amount".
    QString text; ///< "Fewer nights: Amount"; with the reason where it is not simply missing.

    friend bool operator==(const GapText &, const GapText &) = default;
};

} // namespace bundlinje
