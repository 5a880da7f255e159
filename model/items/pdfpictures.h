#pragma once

#include "model/items/reportpicture.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QTextObjectInterface>

class QTextDocument;

namespace bundlinje {

/// Draws the images of a text document as lines and letters, not as dots.
class PdfPictures final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// @param pictures by the address that an `img` of the document has
    /// @param width of each on the page, in the units of the layout
    /// @param document is laid out after this, and owns it
    PdfPictures(const QHash<QString, ReportPicture> &pictures, double width,
                QTextDocument *document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QHash<QString, ReportPicture> m_pictures;
    double m_width;
};

} // namespace bundlinje
