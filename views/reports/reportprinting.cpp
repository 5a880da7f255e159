#include "views/reports/reportprinting.h"

#include "model/items/printeddocument.h"

#include <QtGui/QPageRanges>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

namespace bundlinje {

namespace {

QList<int> chosenPages(const PrintedPages &pages, const QPrinter &printer)
{
    const QPageRanges ranges = printer.pageRanges();
    QList<int> chosen;
    for (int number = 0; number < pages.count(); ++number) {
        if (ranges.isEmpty() || ranges.contains(number + 1))
            chosen.append(number);
    }
    return chosen;
}

void turn(QPrinter &printer, QSizeF sheet)
{
    printer.setPageOrientation(sheet.width() > sheet.height() ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait);
}

} // namespace

bool printPages(const PrintedPages &pages, QPrinter &printer)
{
    const QList<int> chosen = chosenPages(pages, printer);
    if (chosen.isEmpty())
        return true;
    printer.setFullPage(true); // The pages have margins of their own.
    turn(printer, pages.sheetSize(chosen.constFirst()));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    for (int copy = 0; copy < copies; ++copy) {
        for (const int number : chosen) {
            const bool isFirst = copy == 0 && number == chosen.constFirst();
            turn(printer, pages.sheetSize(number));
            if (!isFirst && !printer.newPage())
                return false;
            pages.draw(painter, number, printer.resolution());
        }
    }
    return painter.end();
}

} // namespace bundlinje
