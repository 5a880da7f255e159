#pragma once

#include "model/items/report.h"

namespace bundlinje {

class PictureScene;

/// Whether the picture has its caption, or the document writes it.
enum class CaptionPlace { InPicture, Beside };

/// The picture for a document, as wide as its page, without the sentence that stands above it
/// there. Needs fonts, so a QApplication, but no display.
/// @param height at the least, logical pixels, of which it is 760 wide
ReportPicture reportPicture(PictureScene &scene, CaptionPlace caption = CaptionPlace::InPicture,
                            double height = 400);

/// Draws the charts of the report as the screen shows them; those with nothing to draw stay as the
/// sentence that they are.
void drawPictures(Report &report);

} // namespace bundlinje
