#pragma once

#include "model/domain/error.h"
#include "model/exchange/spreadsheet.h"

namespace bundlinje {

/// Bytes of a file that is still read: far beyond any list of investments, and read in a moment.
inline constexpr qint64 largestSpreadsheet = 20'000'000;

/// Reads .xlsx, .xlsm, .ods, and .csv, .tsv or .txt, told by their content and not by their name.
/// @param format of text files: what is empty in it is guessed
/// Errors: FileMissing, FileUnreadable, and ImportUnreadable with one of sourcefaults.h in `value`.
[[nodiscard]] Result<Spreadsheet> readSpreadsheet(const QString &filePath,
                                                  const TextFormat &format = {});

} // namespace bundlinje
