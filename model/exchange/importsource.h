#pragma once

#include "model/exchange/indigoreader.h"
#include "model/exchange/tableimport.h"

#include <variant>

namespace bundlinje {

/// What a person, or a script, gave to be imported, told by its content.
using ImportContent = std::variant<IndigoDump, PortfolioContent, Spreadsheet, ImportReport>;

/// A folder is INDIGO's, and so is one of its files; JSON is the program's own content or a saved
/// report; all else is a table.
/// @param format of text files: what is empty in it is guessed
/// Errors: those of `readIndigo`, `readJsonFile`, `readReportFile` and `readSpreadsheet`.
[[nodiscard]] Result<ImportContent> readImportSource(const QString &path,
                                                     const TextFormat &format = {});

/// What importing it would do. @param mapping of a table; not used otherwise
/// Errors: those of the planning of that kind. A report plans nothing and is itself the report.
[[nodiscard]] Result<ImportPlan> planSource(const PortfolioContent &current,
                                            const ImportContent &source,
                                            const TableMapping &mapping,
                                            const ImportOptions &options = {});

/// The plan without the changes to these investments, or unit prices by the id of their line. The
/// report still tells of them.
ImportPlan without(ImportPlan plan, const QSet<InvestmentId> &investments);

} // namespace bundlinje
