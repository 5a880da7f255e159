#pragma once

#include "model/items/chartdescription.h"

#include <QtCore/QSize>

class QImage;

namespace bundlinje {

class PictureScene;

/// The chart on white with its sentence, title and caption.
/// @param size in logical pixels; grows in height where the rows do not fit
/// @param scale pixels of the image for each logical one
QImage chartImage(const ChartDescription &description, QSize size, qreal scale = 2);

/// Writes the chart as a picture: .png with two pixels for each logical one, .svg with its text as
/// text, .pdf as vectors on one page of its size. An existing file is replaced as a whole.
/// Errors: InvalidInput for another suffix or an empty size, CannotWrite.
[[nodiscard]] Status writeChart(const ChartDescription &description, QSize size,
                                const QString &filePath);

// The same for any picture, which is laid out anew for it.

/// The scene as it is laid out, as an SVG file with its text as text.
QByteArray sceneSvg(PictureScene &scene);
QImage pictureImage(PictureScene &scene, QSize size, qreal scale = 2);
[[nodiscard]] Status writePicture(PictureScene &scene, QSize size, const QString &filePath);

} // namespace bundlinje
