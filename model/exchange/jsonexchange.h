#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/filewriter.h"

namespace bundlinje {

/// A portfolio in the program's own JSON form.
/// Errors: FileMissing, FileUnreadable, FileDamaged, NotAPortfolio, FileTooNew, InvalidInput; with
/// the file, and the place in it, in `where`.
[[nodiscard]] Result<PortfolioContent> readJsonFile(const QString &filePath);

/// Errors: as `writeFile`.
[[nodiscard]] Status writeJsonFile(const QString &filePath, const PortfolioContent &content,
                                   Overwrite overwrite);

} // namespace bundlinje
