#pragma once

#include "model/items/casepicture.h"
#include "model/items/casereport.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>

namespace bundlinje {

/// The page of the case on A4, with the title, the date of its making and page n of N at the foot
/// of each, and the heads of tables repeated. Needs fonts, so a QGuiApplication, but no display.
/// Errors: CannotWrite if it cannot be drawn.
[[nodiscard]] Result<QByteArray> casePdf(const CaseReport &report, const QLocale &locale,
                                         const CasePictures &pictures = {});

} // namespace bundlinje
