#pragma once

#include <QtCore/QList>

class QAction;

namespace bundlinje {

/// A labelled button above the table: it does one thing, or offers a choice of some.
struct PlaceButton {
    const char *text; ///< English; translated in the context of `PortfolioPlace`.
    QList<QAction *> actions;
};

} // namespace bundlinje
