#pragma once

#include "model/items/casepicture.h"
#include "model/items/casereport.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>

namespace bundlinje {

/// What a business case is given to others as.
enum class CaseDocument { Workbook, Page, Pdf };

/// The kind of document that a file with that suffix is; empty for any other.
std::optional<CaseDocument> caseDocumentOf(QStringView suffix);
/// The suffix of such a file, without the dot.
QString suffixOf(CaseDocument kind);

/// The report as the bytes of such a file. Only a PDF needs fonts, so a QGuiApplication.
/// @param pictures stand in the page and the PDF; a workbook has tables alone
/// Errors: CannotWrite if it cannot be built.
[[nodiscard]] Result<QByteArray> caseDocument(const CaseReport &report, CaseDocument kind,
                                              const QLocale &locale,
                                              const CasePictures &pictures = {});

} // namespace bundlinje
