#include "model/items/pdfpictures.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

namespace bundlinje {

PdfPictures::PdfPictures(const QHash<QString, ReportPicture> &pictures, double width,
                         QTextDocument *document)
    : QObject(document)
    , m_pictures(pictures)
    , m_width(width)
{
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QSizeF PdfPictures::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QSizeF size = m_pictures.value(format.toImageFormat().name()).size;
    return size.isEmpty() ? QSizeF() : size * (m_width / size.width());
}

void PdfPictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                             const QTextFormat &format)
{
    const ReportPicture picture = m_pictures.value(format.toImageFormat().name());
    if (picture.size.isEmpty())
        return;
    painter->save();
    painter->translate(rect.topLeft());
    // A drawing is enlarged by itself to the resolution of the device it is drawn on.
    const double enlarged =
        static_cast<double>(painter->device()->logicalDpiX()) / picture.drawing.logicalDpiX();
    painter->scale(rect.width() / picture.size.width() / enlarged,
                   rect.height() / picture.size.height() / enlarged);
    painter->drawPicture(0, 0, picture.drawing);
    painter->restore();
}

} // namespace bundlinje
