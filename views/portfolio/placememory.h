#pragma once

#include "model/items/investmentorder.h"

namespace bundlinje {

/// How a person left the place Portfolio of one file: kept in the person's settings, never in the
/// file, which others read too.
struct PlaceMemory {
    PortfolioFilter filter;
    QList<ColumnSort> sort;
    QByteArray columns; ///< Widths, order and choice, as the header saves them.
    QByteArray splitter;

    /// Empty members where nothing is remembered.
    static PlaceMemory of(const QString &filePath);
    void keep(const QString &filePath) const;
};

} // namespace bundlinje
