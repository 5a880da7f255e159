#include "model/items/casepdfpictures.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

namespace bundlinje {

CasePdfPictures::CasePdfPictures(const QHash<QString, CasePicture> &pictures, double width,
                                 QTextDocument *document)
    : QObject(document)
    , m_pictures(pictures)
    , m_width(width)
{
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QSizeF CasePdfPictures::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QSizeF size = m_pictures.value(format.toImageFormat().name()).size;
    return size.isEmpty() ? QSizeF() : size * (m_width / size.width());
}

void CasePdfPictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                                 const QTextFormat &format)
{
    const CasePicture picture = m_pictures.value(format.toImageFormat().name());
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
