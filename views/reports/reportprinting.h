#pragma once

class QPrinter;

namespace bundlinje {

class PrintedPages;

/// Prints the pages that were chosen in the printer, each as it stands in the PDF, on a sheet
/// turned where the page is. False where the printer cannot begin or go on.
[[nodiscard]] bool printPages(const PrintedPages &pages, QPrinter &printer);

} // namespace bundlinje
