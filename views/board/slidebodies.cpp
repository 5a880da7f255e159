#include "views/board/slidebodies.h"

#include "views/board/slidescene.h"
#include "views/charts/charttext.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bundlinje {

namespace {

constexpr int manyLines = 99;
constexpr qreal gapBetweenTiles = 40;

/// One large figure, measured.
struct Tile {
    QStringList title;
    QStringList remark;
};

/// All tiles of a slide in fonts of one size.
struct Tiles {
    QFont title;
    QFont value;
    QFont remark;
    QList<Tile> tiles;
    qreal widest = 0; ///< Value.
};

/// Lines that a row of tiles has room for, so that its values stand on one line.
struct TileRow {
    qsizetype titles = 0;
    qsizetype remarks = 0;
};

TileRow rowFrom(const Tiles &tiles, qsizetype first, qsizetype columns)
{
    TileRow row;
    for (const Tile &tile : tiles.tiles.mid(first, columns)) {
        row.titles = std::max(row.titles, tile.title.size());
        row.remarks = std::max(row.remarks, tile.remark.size());
    }
    return row;
}

qreal heightOf(const TileRow &row, const Tiles &tiles)
{
    return QFontMetricsF(tiles.title).height() * double(row.titles)
        + QFontMetricsF(tiles.value).height()
        + QFontMetricsF(tiles.remark).height() * double(row.remarks);
}

qreal heightOfAll(const Tiles &tiles, qsizetype columns)
{
    qreal height = 0;
    for (qsizetype first = 0; first < tiles.tiles.size(); first += columns)
        height += heightOf(rowFrom(tiles, first, columns), tiles);
    return height;
}

Tiles measured(const QList<SlideFigure> &figures, const ChartStyle &style, qreal factor,
               int valuePixels, qreal width)
{
    Tiles made{.title = slideFont(style, 36 * factor),
               .value = slideFont(style, valuePixels),
               .remark = slideFont(style, SlideScene::leastText * factor),
               .tiles = {}};
    made.value.setWeight(QFont::DemiBold);
    const QFontMetricsF values(made.value);
    for (const SlideFigure &figure : figures) {
        const Tile tile{wrappedLines(figure.title, made.title, width, manyLines),
                        wrappedLines(figure.remark, made.remark, width, manyLines)};
        made.widest = std::max(made.widest, values.horizontalAdvance(figure.value));
        made.tiles.append(tile);
    }
    return made;
}

/// @param titleLines of the highest title in the row, so that its values stand on one line
void placeTile(const SlideFigure &figure, const Tiles &tiles, const Tile &tile,
               qsizetype titleLines, QPointF place, const ChartStyle &style, ChartRowItem &item)
{
    qreal top = place.y();
    const auto add = [&](const QString &text, const QFont &font, const QColor &colour) {
        const QFontMetricsF metrics(font);
        item.texts.append({text, {place.x(), top + metrics.ascent()}, colour, font});
        top += metrics.height();
    };
    top += QFontMetricsF(tiles.title).height() * double(titleLines - tile.title.size());
    for (const QString &line : tile.title)
        add(line, tiles.title, style.text);
    add(figure.value, tiles.value, style.text);
    for (const QString &line : tile.remark)
        add(line, tiles.remark, style.muted);
}

/// Widths of the columns of a table. What does not fit is taken from the widest columns of text.
QList<qreal> columnWidths(const SlideTable &table, const QFont &font, qreal width, qreal gap)
{
    const QFontMetricsF metrics(font);
    const auto longestWord = [&metrics](const QString &text) {
        qreal longest = 0;
        for (const QString &word : text.split(u' '))
            longest = std::max(longest, metrics.horizontalAdvance(word));
        return longest + 2;
    };
    QList<qreal> wanted;
    QList<qreal> least;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const SlideTable::Column &column = table.columns.at(i);
        // A head wraps, so that a narrow column of numbers stays narrow.
        qreal widest = longestWord(column.head);
        qreal needed = widest;
        for (const QStringList &row : table.rows) {
            const QString cell = row.value(i);
            const qreal whole = metrics.horizontalAdvance(cell) + 2;
            widest = std::max(widest, whole);
            needed = std::max(needed, column.isNumber ? whole : longestWord(cell));
        }
        wanted.append(widest);
        least.append(std::min(needed, widest));
    }
    const qreal free = width - gap * double(table.columns.size() - 1);
    qreal over = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0) - free;
    while (over > 0.5) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted.at(i) > least.at(i) && (widest < 0 || wanted.at(i) > wanted.at(widest)))
                widest = i;
        }
        if (widest < 0)
            break;
        const qreal less = std::min({over, 20.0, wanted.at(widest) - least.at(widest)});
        wanted[widest] -= less;
        over -= less;
    }
    // What is free stands between the columns, not beside the table.
    if (over < 0) {
        for (qreal &column : wanted)
            column -= over / double(wanted.size());
    }
    return wanted;
}

/// Where the cells of a table stand, and in what.
struct TableGrid {
    QList<qreal> widths;
    QList<qreal> lefts;
    QFont font;
    QColor colour;
};

/// The lines of one row of cells from `top` on; answers its height.
qreal placeCells(const QStringList &cells, const SlideTable &table, const TableGrid &grid,
                 qreal top, ChartRowItem &item)
{
    const QFontMetricsF metrics(grid.font);
    const qreal line = metrics.height();
    qreal height = line;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QStringList lines =
            wrappedLines(cells.value(i), grid.font, grid.widths.at(i) + 1, manyLines);
        qreal baseline = top + metrics.ascent();
        for (const QString &text : lines) {
            const qreal left = table.columns.at(i).isNumber
                ? grid.lefts.at(i) + grid.widths.at(i) - metrics.horizontalAdvance(text)
                : grid.lefts.at(i);
            item.texts.append({text, {left, baseline}, grid.colour, grid.font});
            baseline += line;
        }
        height = std::max(height, line * double(lines.size()));
    }
    return height;
}

} // namespace

QFont slideFont(const ChartStyle &style, qreal pixels)
{
    QFont font = style.font;
    font.setPixelSize(std::max(SlideScene::leastText, static_cast<int>(std::lround(pixels))));
    return font;
}

bool placeFigures(const QList<SlideFigure> &figures, const QRectF &room, const ChartStyle &style,
                  qreal factor, const QList<ChartRowItem *> &rows)
{
    const qsizetype columns = figures.size() == 1 ? 1 : 2;
    const qsizetype rowsOfTiles = (figures.size() + columns - 1) / columns;
    const auto tileRows = double(rowsOfTiles);
    const qreal width = (room.width() - gapBetweenTiles * double(columns - 1)) / double(columns);
    constexpr qreal leastGap = 16;
    const qreal height = room.height() - leastGap * (tileRows - 1);
    constexpr int largest = 120;
    constexpr int smallest = 40;
    int pixels = static_cast<int>(std::lround(largest * factor));
    Tiles tiles = measured(figures, style, factor, pixels, width);
    while (pixels > smallest && (tiles.widest > width || heightOfAll(tiles, columns) > height)) {
        pixels -= 4;
        tiles = measured(figures, style, factor, pixels, width);
    }
    const qreal needed = heightOfAll(tiles, columns);
    const qreal gap = std::clamp((room.height() - needed) / std::max(1.0, tileRows - 1), leastGap,
                                 gapBetweenTiles * 1.5);
    qreal top = room.top();
    for (qsizetype first = 0; first < figures.size(); first += columns) {
        const TileRow row = rowFrom(tiles, first, columns);
        for (qsizetype i = first; i < std::min(first + columns, figures.size()); ++i) {
            const QPointF place(room.left() + double(i - first) * (width + gapBetweenTiles), top);
            ChartRowItem &item = *rows.at(i);
            placeTile(figures.at(i), tiles, tiles.tiles.at(i), row.titles, place, style, item);
            item.area = QRectF(place, QSizeF(width, heightOf(row, tiles))).adjusted(-12, 0, 12, 0);
        }
        top += heightOf(row, tiles) + gap;
    }
    return tiles.widest <= width && needed <= height;
}

bool placeTable(const SlideTable &table, const QRectF &room, const ChartStyle &style,
                ChartRowItem &words, const QList<ChartRowItem *> &rows)
{
    const qreal line = QFontMetricsF(style.font).height();
    const qreal gap = line * 0.9;
    TableGrid grid{.widths = columnWidths(table, style.font, room.width(), gap),
                   .lefts = {},
                   .font = style.font,
                   .colour = style.muted};
    qreal left = room.left();
    for (const qreal width : std::as_const(grid.widths)) {
        grid.lefts.append(left);
        left += width + gap;
    }
    const bool fitsAcross = left - gap <= room.right() + 1;
    QStringList heads;
    for (const SlideTable::Column &column : table.columns)
        heads.append(column.head);
    constexpr qreal padding = 8;
    qreal top = room.top() + placeCells(heads, table, grid, room.top(), words) + padding;
    grid.colour = style.text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ChartRowItem &item = *rows.at(i);
        item.lines.append({{room.left(), top, room.right(), top}, style.grid, 3});
        const qreal height = placeCells(table.rows.at(i), table, grid, top + padding, item);
        item.area = QRectF(room.left() - 12, top, room.width() + 24, height + 2 * padding);
        top += height + 2 * padding;
    }
    return fitsAcross && top <= room.bottom() + 1;
}

bool placeParagraphs(const QStringList &texts, const QRectF &room, const ChartStyle &style,
                     qreal factor, ChartRowItem &words)
{
    const QFont font = slideFont(style, 36 * factor);
    const QFontMetricsF metrics(font);
    qreal top = room.top();
    for (const QString &text : texts) {
        for (const QString &line : wrappedLines(text, font, room.width(), manyLines)) {
            words.texts.append({line, {room.left(), top + metrics.ascent()}, style.text, font});
            top += metrics.height();
        }
        top += metrics.height() * 0.4;
    }
    return top - metrics.height() * 0.4 <= room.bottom() + 1;
}

} // namespace bundlinje
