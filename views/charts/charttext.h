#pragma once

#include "views/charts/chartrowitem.h"

#include <QtCore/QStringList>

namespace bundlinje {

/// The text in lines no wider than `width`, at most `most` of them; only what is left over then is
/// elided.
QStringList wrappedLines(const QString &text, const QFont &font, qreal width, int most);

/// One line of text that begins at a place and stands with the middle of its capitals on it.
PlacedText textAt(const QString &text, QPointF leftMiddle, const QColor &colour, const QFont &font);

/// Like `textAt` with the place where the text ends.
PlacedText textEndingAt(const QString &text, QPointF rightMiddle, const QColor &colour,
                        const QFont &font);

} // namespace bundlinje
