#pragma once

#include "model/domain/error.h"
#include "model/items/reportpicture.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtGui/QImage>

namespace bundlinje {

/// A page of HTML that is to be printed.
struct PrintedText {
    QString html;
    QString title; ///< Of the file.
    QString foot; ///< At the left of the foot of each page; shortened in its middle.
    QString footEnd; ///< At its right, before the number of the page; may be empty.
    QList<ReportPicture> pictures; ///< In place of its figures, in their order.
};

// Both need fonts, so a QGuiApplication, but no display.

/// On A4, with page n of N at the foot of each page and the heads of tables repeated. The same text
/// gives the same bytes.
/// Errors: CannotWrite if it cannot be drawn.
[[nodiscard]] Result<QByteArray> pdfOf(const PrintedText &text, const QLocale &locale);
/// The pages of that PDF as pictures.
QList<QImage> pagesOf(const PrintedText &text, const QLocale &locale, double dotsPerInch);

/// Takes the moment of its making out of a PDF, so that the same input gives the same bytes.
void forgetMoment(QByteArray &pdf);

} // namespace bundlinje
