#pragma once

#include "model/exchange/csvexport.h"
#include "model/exchange/workbook.h"
#include "model/items/printeddocument.h"
#include "model/items/report.h"

namespace bundlinje {

// A report as files for others. The same report gives the same bytes.

/// What a report is written as.
enum class ReportFormat { Pdf, Page, Text, Workbook, Table };

/// The format of a file with that suffix; empty for any other.
std::optional<ReportFormat> reportFormatOf(QStringView suffix);
/// Whether the report can be written so: as a text (OpenDocument) if it has no pictures.
bool canBeWritten(const Report &report, ReportFormat format);
/// The suffix of such a file, without the dot.
QString suffixOf(ReportFormat format);

/// One self-contained HTML page with everything that the report says.
QString reportPage(const Report &report, const QLocale &locale);
/// The same for paper.
PrintedText printed(const Report &report, const QLocale &locale);
/// A sheet to read first with all that is no table, then one for each table; sums are formulas. Of
/// a business case the one that calculates.
Workbook reportWorkbook(const Report &report, const QLocale &locale);
/// The main table as CSV; of a report without it, its heads alone.
QByteArray reportCsv(const Report &report, CsvFormat format);

/// The report as the bytes of such a file, CSV in the language's form. A PDF needs fonts.
/// Errors: CannotWrite if it cannot be built.
[[nodiscard]] Result<QByteArray> written(const Report &report, ReportFormat format,
                                         const QLocale &locale);

} // namespace bundlinje
