#pragma once

#include "model/domain/error.h"
#include "model/items/reportpicture.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtGui/QImage>

#include <memory>
#include <optional>

class QPainter;

namespace bundlinje {

/// A page of HTML that is to be printed.
struct PrintedText {
    QString html;
    QString title; ///< Of the file.
    QString foot; ///< At the left of the foot of each page; shortened in its middle.
    QString footEnd; ///< At its right, before the number of the page; may be empty.
    QList<ReportPicture> pictures; ///< In place of its figures, in their order.
    /// Made a little smaller, if it has no more than that then.
    std::optional<int> mostSheets = {};
};

// All need fonts, so a QGuiApplication, but no display.

/// On A4, turned where a table needs it, with page n of N at the foot of each page and the heads of
/// tables repeated. The same text gives the same bytes.
/// Errors: CannotWrite if it cannot be drawn.
[[nodiscard]] Result<QByteArray> pdfOf(const PrintedText &text, const QLocale &locale);
/// The same as a text that can be edited (OpenDocument), without its pictures and what stands at
/// the foot. Errors: CannotWrite.
[[nodiscard]] Result<QByteArray> odtOf(const PrintedText &text);
/// The pages of that PDF as pictures.
QList<QImage> pagesOf(const PrintedText &text, const QLocale &locale, double dotsPerInch);

/// The pages of that PDF, laid out once and drawn when they are looked at.
class PrintedPages final {
public:
    PrintedPages(const PrintedText &text, const QLocale &locale);
    ~PrintedPages();
    Q_DISABLE_COPY_MOVE(PrintedPages)

    int count() const;
    /// The whole sheet, in inches. @param number from 0
    QSizeF sheetSize(int number) const;
    /// @param number from 0
    void draw(QPainter &painter, int number, double dotsPerInch) const;

private:
    struct LaidOut;
    std::unique_ptr<LaidOut> m_laidOut;
};

} // namespace bundlinje
