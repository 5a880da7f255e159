#pragma once

#include "model/domain/changeset.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>

namespace bundlinje {

/// The investments as an .xlsx workbook: typed numbers and dates, the header frozen and filtered,
/// a row of live totals for each currency, and a sheet that says what the table shows and what is
/// missing. Text is always text, never a formula. The same content gives the same bytes.
/// Text beyond the 32,767 characters of a cell is cut and ends in "…".
/// @param stageNames as in `exportTable`
/// @param asOf the day that the content stood so, where it is not as it stands now
/// Errors: CannotWrite if the workbook cannot be built (temporary folder full).
[[nodiscard]] Result<QByteArray> toXlsx(const PortfolioContent &content,
                                        const QMap<QString, QString> &stageNames = {},
                                        const std::optional<PartialDate> &asOf = {});

} // namespace bundlinje
