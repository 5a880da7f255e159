#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QPicture>

#include <optional>

namespace bundlinje {

/// A chart of a business case for a document, which knows nothing of charts.
struct CasePicture {
    QString title;
    QString sentence; ///< What is to be seen in it; beside the picture, and for who cannot see it.
    QByteArray svg; ///< A whole SVG file, its text as text.
    QPicture drawing; ///< The same for a page, from 0, 0 on.
    QSizeF size; ///< Of the drawing, logical pixels.
};

/// The pictures of a document; empty = left out.
struct CasePictures {
    std::optional<CasePicture> overTime; ///< The net result added up over the years.
    std::optional<CasePicture> byPayer; ///< What the effort costs, and whose the gains are.
};

} // namespace bundlinje
