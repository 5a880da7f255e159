#pragma once

#include "model/items/report.h"

namespace bundlinje {

class PictureScene;

/// The picture for a document, as wide as its page, without the sentence that stands above it
/// there. Needs fonts, so a QApplication, but no display.
ReportPicture reportPicture(PictureScene &scene);

/// Draws the charts of the report as the screen shows them; those with nothing to draw stay as the
/// sentence that they are.
void drawPictures(Report &report);

} // namespace bundlinje
