#pragma once

#include "model/items/reportpicture.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QTextLayout>

#include <memory>

class QPainter;

namespace bundlinje {

/// What stands where on a page of paper, in dots of the device it was laid out for, from the corner
/// of its text on.
struct PrintedPage {
    /// Some lines of a text; a long one goes on on the next page.
    struct Lines {
        std::shared_ptr<const QTextLayout> text;
        int first = 0;
        int count = 0;
        QPointF corner; ///< Of the first of them.
    };
    struct Fill {
        QRectF area;
        QColor colour;
    };
    struct Drawing {
        qsizetype picture = 0; ///< Its place among those of the document.
        QRectF area;
    };

    bool isAcross = false; ///< The paper is turned.
    QList<Lines> lines;
    QList<Fill> fills;
    QList<Drawing> drawings;

    bool isEmpty() const { return lines.isEmpty() && drawings.isEmpty(); }
    /// In black.
    void draw(QPainter &painter, const QList<ReportPicture> &pictures) const;
};

/// The height of those lines of a text.
double heightOf(const QTextLayout &text, int first, int count);

} // namespace bundlinje
