#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QPicture>

namespace bundlinje {

/// A chart for a document, which knows nothing of charts.
struct ReportPicture {
    QString title;
    QString sentence; ///< What is to be seen in it; beside the picture, and for who cannot see it.
    QByteArray svg; ///< A whole SVG file, its text as text.
    QPicture drawing; ///< The same for a page, from 0, 0 on.
    QSizeF size; ///< Of the drawing, logical pixels.
};

} // namespace bundlinje
