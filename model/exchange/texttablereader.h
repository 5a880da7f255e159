#pragma once

#include "model/domain/error.h"
#include "model/exchange/spreadsheet.h"

namespace bundlinje {

/// The separator that the lines of a text agree on: one of ; tab , |. A semicolon where they agree
/// on none. A first line "sep=;" as Excel writes it decides.
QChar guessedSeparator(const QString &text);

/// A text of separated values as a spreadsheet of one sheet without a name, all cells text.
/// @param format what is empty in it is guessed; what was used stands in the result
/// Errors: ImportUnreadable, `value` of sourcefaults.h: notATable if the bytes are no text, or no
/// text of that encoding; tooLarge beyond the cells of a `SheetBuilder`.
[[nodiscard]] Result<Spreadsheet> readTextTable(const QByteArray &bytes, const QString &file,
                                                const TextFormat &format = {});

} // namespace bundlinje
