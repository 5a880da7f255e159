#pragma once

#include "model/items/slide.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

namespace bundlinje {

// What slides show besides charts, placed in a rectangle. Each answers whether all had room.

/// Large figures in one or two columns, with what each is above it and what it covers below.
/// @param factor of the size of text: 1 = usual
/// @param rows one item for each figure
bool placeFigures(const QList<SlideFigure> &figures, const QRectF &room, const ChartStyle &style,
                  qreal factor, const QList<ChartRowItem *> &rows);

/// Rows under their heads. Text wraps, numbers do not.
/// @param rows one item for each row of the table
bool placeTable(const SlideTable &table, const QRectF &room, const ChartStyle &style,
                ChartRowItem &words, const QList<ChartRowItem *> &rows);

/// Paragraphs below each other.
bool placeParagraphs(const QStringList &texts, const QRectF &room, const ChartStyle &style,
                     qreal factor, ChartRowItem &words);

/// A font of the style in that size, never below what can be read from the last row.
QFont slideFont(const ChartStyle &style, qreal pixels);

} // namespace bundlinje
