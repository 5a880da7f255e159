#pragma once

#include "model/domain/error.h"
#include "model/exchange/importreport.h"

#include <QtCore/QByteArray>

namespace bundlinje {

/// What the file of a report says it is, among its first bytes.
inline constexpr QByteArrayView reportFormat = "bundlinje import report";

/// The report as a file that is opened again as it was seen.
QByteArray reportFile(const ImportReport &report);

/// Errors: as `readFile`; FileDamaged for what is no report.
[[nodiscard]] Result<ImportReport> readReportFile(const QString &filePath);

} // namespace bundlinje
