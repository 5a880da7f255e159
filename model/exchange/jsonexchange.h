#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/filewriter.h"

namespace bundlinje {

/// A portfolio in the program's own JSON form.
/// Errors: FileMissing, FileUnreadable, FileDamaged, NotAPortfolio, FileTooNew, InvalidInput; with
/// the file, and the place in it, in `where`.
[[nodiscard]] Result<PortfolioContent> readJsonFile(const QString &filePath);

/// The same of a text that is there already. @param filePath where it came from, for messages
[[nodiscard]] Result<PortfolioContent> readJsonText(const QByteArray &text,
                                                    const QString &filePath);

/// The content for others: lossless, in a stable order, and the same wherever it is stored.
QByteArray exportedJson(PortfolioContent content);

/// Errors: as `writeFile`.
[[nodiscard]] Status writeJsonFile(const QString &filePath, const PortfolioContent &content,
                                   Overwrite overwrite);

} // namespace bundlinje
