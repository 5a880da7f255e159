#include "model/items/printedpage.h"

#include <QtGui/QPainter>

namespace bundlinje {

namespace {

/// As lines and letters, not as dots.
void drawReportPicture(QPainter &painter, const ReportPicture &picture, const QRectF &area)
{
    if (picture.size.isEmpty())
        return;
    painter.save();
    painter.translate(area.topLeft());
    // A drawing is enlarged by itself to the resolution of the device it is drawn on.
    const double enlarged =
        static_cast<double>(painter.device()->logicalDpiX()) / picture.drawing.logicalDpiX();
    painter.scale(area.width() / picture.size.width() / enlarged,
                  area.height() / picture.size.height() / enlarged);
    painter.drawPicture(0, 0, picture.drawing);
    painter.restore();
}

} // namespace

void PrintedPage::draw(QPainter &painter, const QList<ReportPicture> &pictures) const
{
    painter.setPen(Qt::black);
    for (const Fill &fill : fills)
        painter.fillRect(fill.area, fill.colour);
    for (const Lines &some : lines) {
        const double top = some.count > 0 ? some.text->lineAt(some.first).y() : 0;
        for (int line = some.first; line < some.first + some.count; ++line)
            some.text->lineAt(line).draw(&painter, some.corner - QPointF(0, top));
    }
    for (const Drawing &drawing : drawings)
        drawReportPicture(painter, pictures.at(drawing.picture), drawing.area);
}

double heightOf(const QTextLayout &text, int first, int count)
{
    double height = 0;
    for (int line = first; line < first + count; ++line)
        height += text.lineAt(line).height();
    return height;
}

} // namespace bundlinje
