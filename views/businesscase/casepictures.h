#pragma once

#include "model/items/casedocument.h"
#include "model/items/casepicture.h"
#include "model/items/casereport.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// The charts of the main scenario for a document, as the screen shows them: without those that
/// inputs are missing for, and none for a workbook. Needs fonts, so a QApplication, but no display.
CasePictures casePictures(const CaseReport &report, CaseDocument kind, const QLocale &locale);

} // namespace bundlinje
