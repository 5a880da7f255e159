#pragma once

#include "model/items/casepicture.h"
#include "model/items/casereport.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// The main scenario of the report as one self-contained HTML page: what it is about, its results
/// by payer and year, every assumption with its source, what is known, what is missing, how much it
/// takes to change the result, and the method. Figures that are missing say so.
QString casePage(const CaseReport &report, const QLocale &locale,
                 const CasePictures &pictures = {});

} // namespace bundlinje
