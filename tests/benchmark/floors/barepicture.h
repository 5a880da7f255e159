#pragma once

#include "views/charts/picturescene.h"

namespace bundlinje {

/// What stands on a picture and where, so that only painting is left to do.
struct BarePicture {
    QSizeF size;
    QColor background;
    QList<PlacedText> texts;
    QList<PlacedBar> bars;
    QList<PlacedLine> lines;
    QList<PlacedDot> dots;
};

/// The places of what was laid out.
BarePicture barePicture(const PictureScene &scene, const QColor &background);

/// The least code that paints it: no scale, and a brush in place of the hatching.
void paintBare(QPainter &painter, const BarePicture &picture);

/// The same as the bytes of a PNG file, a pixel for each unit.
QByteArray barePng(const BarePicture &picture);

} // namespace bundlinje
