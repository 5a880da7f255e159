#pragma once

#include "model/exchange/spreadsheet.h"
#include "model/exchange/ziparchive.h"

namespace bundlinje {

/// The sheets of an Office Open XML workbook (.xlsx, .xlsm) in their order. Formulas give the
/// result that the file keeps; charts and macros are left alone. Read with the XML reader of Qt and
/// not with liborcus, whose filter (0.17) drops error values, inline texts and ISO dates without a
/// word and does not tell hidden sheets.
/// Errors: ImportUnreadable, `value` one of sourcefaults.h.
[[nodiscard]] Result<QList<Sheet>> readXlsx(const ZipArchive &archive, const QString &filePath);

} // namespace bundlinje
