#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// What a list without a row says, and what its button for a first one is called.
struct EmptyList {
    QString sentence; ///< What will stand there, and what it is for.
    QString add; ///< "Add effect goal"; empty where rows are not added by hand.
    bool isInExample = false; ///< The example has such rows to look at.
};

/// Of the list of that JSON name; empty texts for one that is not known.
EmptyList emptyList(const QString &name);

} // namespace bundlinje
