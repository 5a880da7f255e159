#pragma once

#include "model/exchange/spreadsheet.h"
#include "model/exchange/ziparchive.h"

namespace bundlinje {

/// The sheets of an OpenDocument spreadsheet (.ods) in their order; formulas give the result that
/// the file keeps. Read with the XML reader of Qt and not with liborcus, whose filter (0.17) drops
/// per cents, amounts with a currency, truth values and all but the last line of a text.
/// Errors: ImportUnreadable, `value` one of sourcefaults.h.
[[nodiscard]] Result<QList<Sheet>> readOds(const ZipArchive &archive, const QString &filePath);

} // namespace bundlinje
