#pragma once

#include "views/charts/chartrowitem.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace bundlinje {

/// How wide texts are in one font. To shape a text is most of what the layout of a chart costs, so
/// each is shaped once.
class TextWidths final {
public:
    explicit TextWidths(const QFont &font)
        : m_font(font)
    {
    }

    qreal of(const QString &text) const;
    /// As `wrappedLines`, which has nothing to do for what clearly fits.
    QStringList wrapped(const QString &text, qreal width, int most) const;
    /// As `textEndingAt`.
    PlacedText ending(const QString &text, QPointF rightMiddle, const QColor &colour) const;

private:
    QFont m_font;
    mutable QHash<QString, qreal> m_widths;
};

} // namespace bundlinje
