#include "views/charts/rowslayout.h"

#include "views/charts/charttext.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

using Series = ChartDescription::Series;

/// So many lines a name may have; two are enough unless the chart is very narrow.
constexpr int mostNameLines = 4;

/// What follows the figure in a label: " stated" in "9.4 stated".
QString wordsAfterFigure(const ChartDescription::Mark &mark)
{
    const qsizetype at = mark.figure.isEmpty() ? -1 : mark.label.indexOf(mark.figure);
    return at < 0 ? QString() : mark.label.mid(at + mark.figure.size());
}

} // namespace

RowsLayout::RowsLayout(const ChartDescription &description, const ChartStyle &style, qreal width)
    : m_description(description)
    , m_style(style)
    , m_widths(style.font)
    , m_bars(description.form == ChartDescription::Form::PairedBars)
    , m_em(style.font.pixelSize())
    , m_line(QFontMetricsF(style.font).height())
{
    qreal longest = 0;
    for (const Row &row : description.rows) {
        longest = std::max(longest, m_widths.of(row.name));
        for (const Mark &mark : row.marks) {
            qreal &figures = column(mark.series);
            const QString words = wordsAfterFigure(mark);
            qreal &after = m_afterFigures.at(static_cast<std::size_t>(mark.series));
            after = std::max(after, m_widths.of(words));
            figures = std::max(figures, m_widths.of(mark.label) - m_widths.of(words));
        }
        m_mostMarks = std::max(m_mostMarks, row.marks.size());
    }
    // The mark before a name has its room in the space between the columns.
    for (const Series each : series()) {
        const qreal mark = each == Series::Invested ? 0 : m_em * 0.4;
        column(each) =
            std::max(column(each), m_widths.of(seriesName(description, each)) + mark) + m_em;
    }
    // Where columns of values leave no room for names and marks, bars have their values at their
    // ends.
    constexpr qreal leastNames = 0.2;
    constexpr qreal leastMarks = 9;
    m_bars = m_bars || width * leastNames + m_em * leastMarks + roomForValues() > width;
    m_names = widthForNames(width, longest);
    const qreal besideNames = width - m_names - m_em * 0.7;
    placeNamesOfBars(width);
    for (const Row &row : description.rows) {
        RowText text{.name = m_widths.wrapped(row.name, m_names, mostNameLines),
                     .text = m_widths.wrapped(row.text, besideNames, 3)};
        const auto lineCount = static_cast<qreal>(std::max(text.name.size(), text.text.size()));
        text.leastHeight = m_line
            * std::max(lineCount + style.rowGap,
                       m_bars ? static_cast<qreal>(m_mostMarks) + style.rowGap : 1.3);
        m_texts.append(text);
    }
}

QList<ChartDescription::Series> RowsLayout::series() const
{
    QList<Series> all{Series::Invested, Series::Potential};
    if (!m_description.secondPotentialName.isEmpty())
        all.append(Series::SecondPotential);
    return all;
}

qreal &RowsLayout::column(Series series)
{
    return m_columns.at(static_cast<std::size_t>(series));
}

qreal RowsLayout::columnEnd(Series series) const
{
    const auto own = static_cast<std::size_t>(series);
    qreal end = m_afterFigures.at(own);
    for (std::size_t further = own + 1; further < m_columns.size(); ++further)
        end += m_columns.at(further) + m_afterFigures.at(further);
    return end;
}

/// The narrowest column in which every name fits on two lines, unless the values need the room.
qreal RowsLayout::widthForNames(qreal width, qreal longest) const
{
    const qreal most = std::min(
        width * 0.46, std::max(width * 0.2, width - roomForValues() - m_em * (m_bars ? 5 : 9)));
    qreal names = std::min({longest + 1, most, std::max(width * 0.25, longest * 0.52)});
    const auto fits = [&](const Row &row) {
        return m_widths.of(row.name) <= names
            || m_widths.wrapped(row.name, names, mostNameLines).size() <= 2;
    };
    while (names < most
           && !std::all_of(m_description.rows.cbegin(), m_description.rows.cend(), fits))
        names = std::min(most, names + m_em);
    return names;
}

qreal RowsLayout::roomForValues() const
{
    if (!m_bars)
        return m_columns.front() + columnEnd(Series::Invested) + m_em * 0.2;
    qreal left = 0;
    qreal right = 0;
    for (const Row &row : m_description.rows) {
        for (const Mark &mark : row.marks) {
            qreal &side = mark.amount && mark.amount->minor() < 0 ? left : right;
            side = std::max(side, m_widths.of(labelOf(mark, isNamed(row))) + m_em * 0.4);
        }
    }
    return left + right;
}

qreal RowsLayout::leastHeight() const
{
    qreal height = m_head;
    for (const RowText &text : m_texts)
        height += text.leastHeight;
    return height;
}

QList<qreal> RowsLayout::heights(qreal available) const
{
    const auto count = static_cast<qreal>(std::max(qsizetype{1}, m_texts.size()));
    // Equal heights where they fit, else each its own and what is left shared out.
    const qreal equal = (available - m_head) / count;
    const qreal most =
        m_em * (m_bars ? 0.5 + m_style.mostBar * static_cast<qreal>(m_mostMarks) : 2.8);
    const bool fit = std::all_of(m_texts.cbegin(), m_texts.cend(), [&](const RowText &text) {
        return text.leastHeight <= std::min(equal, most);
    });
    const qreal spare = std::max(0.0, (available - leastHeight()) / count);
    QList<qreal> heights;
    for (const RowText &text : m_texts)
        heights << (fit ? std::min(equal, most)
                        : std::max(text.leastHeight, std::min(text.leastHeight + spare, most)));
    return heights;
}

QString RowsLayout::labelOf(const Mark &mark, bool named) const
{
    if (!named)
        return mark.label;
    return seriesName(m_description, mark.series) + u' ' + mark.label;
}

ChartPlane::Range RowsLayout::range() const
{
    ChartPlane::Range range{0, 0};
    for (const Row &row : m_description.rows) {
        for (const Mark &mark : row.marks) {
            if (!mark.amount || !row.text.isEmpty())
                continue;
            range.from = std::min(range.from, chartValue(*mark.amount));
            range.to = std::max(range.to, chartValue(*mark.amount));
        }
    }
    if (range.from >= range.to)
        range.to = 1;
    return range;
}

LabelledScale RowsLayout::scaleBetween(qreal left, qreal right) const
{
    const ChartPlane::Range across = range();
    QList<LabelledEnd> lows{{0, 0}};
    QList<LabelledEnd> highs{{across.to, m_bars ? 0 : m_em * 0.5}};
    if (!m_bars && across.from < 0)
        lows.append({across.from, m_em * 0.5});
    for (const Row &row : m_description.rows) {
        for (const Mark &mark : row.marks) {
            if (!m_bars)
                break;
            const qreal value = mark.amount ? chartValue(*mark.amount) : 0;
            const qreal label = m_widths.of(labelOf(mark, isNamed(row))) + m_em * 0.4;
            (value < 0 ? lows : highs).append({value, label});
        }
    }
    return widestScale(lows, highs, left, right, m_em / (across.to - across.from));
}

void RowsLayout::place(ChartPlane &plane, const QRectF &free, const QRectF &whole,
                       ChartRowItem &words, const QList<ChartRowItem *> &rows) const
{
    const qreal left = free.left() + m_names + m_em * 0.7;
    const LabelledScale scale = scaleBetween(left, free.right() - (m_bars ? 0 : roomForValues()));
    const ChartPlane::Range across = range();
    const QList<qreal> rowHeights = heights(free.height());
    qreal height = 0;
    for (const qreal rowHeight : rowHeights)
        height += rowHeight;
    const QRectF plot(scale.zero + across.from * scale.one, free.top() + m_head,
                      (across.to - across.from) * scale.one, height);
    plane.set(across, {}, plot, whole);
    if (m_bars)
        placeBarHeads(free, words);
    else
        placeHeads(free, words);
    const qreal zero = plane.at(0).x();
    const qreal barHeight = rowHeights.isEmpty()
        ? 0
        : *std::min_element(rowHeights.cbegin(), rowHeights.cend()) * 0.84
            / static_cast<qreal>(m_mostMarks);
    qreal top = plot.top();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ChartRowItem &item = *rows.at(i);
        const Row &row = m_description.rows.at(i);
        item.area =
            QRectF(free.left() - m_em * 0.4, top, free.width() + m_em * 0.8, rowHeights.at(i));
        top += rowHeights.at(i);
        placeLines(item, m_texts.at(i).name, Qt::AlignRight, free.left() + m_names, m_style.text);
        if (!row.text.isEmpty()) {
            placeLines(item, m_texts.at(i).text, Qt::AlignLeft, left, m_style.muted);
            continue;
        }
        item.lines.append(
            {{zero, item.area.top(), zero, item.area.bottom()}, m_style.muted, m_em / 12});
        if (m_bars)
            placeBars(plane, item, row, barHeight);
        else
            placeDumbbell(plane, item, row, free.right());
    }
}

/// Two bars are named in the first row, which has no room for the names of three.
bool RowsLayout::isNamed(const Row &row) const
{
    return m_barNames.isEmpty() && &row == &m_description.rows.constFirst();
}

void RowsLayout::placeNamesOfBars(qreal width)
{
    m_head = m_bars ? 0 : m_line * 1.5;
    if (!m_bars || m_description.secondPotentialName.isEmpty())
        return;
    QPointF place(m_em, m_line / 2);
    for (const Series each : series()) {
        const qreal needed = m_widths.of(seriesName(m_description, each));
        if (!m_barNames.isEmpty() && place.x() + needed > width)
            place = {m_em, place.y() + m_line};
        m_barNames.append(place);
        place.rx() += needed + m_em * 2.2;
    }
    m_head = m_barNames.constLast().y() + m_line;
}

/// Each name after a piece of its bar.
void RowsLayout::placeBarHeads(const QRectF &free, ChartRowItem &words) const
{
    const QList<Series> all = series();
    for (qsizetype i = 0; i < m_barNames.size(); ++i) {
        const QPointF place = free.topLeft() + m_barNames.at(i);
        const QColor fill = m_style.fillOf(all.at(i));
        words.bars.append({{place.x() - m_em, place.y() - m_em * 0.35, m_em * 0.7, m_em * 0.7},
                           fill,
                           all.at(i) == Series::Invested ? fill : m_style.potentialOutline,
                           false,
                           m_em / 6});
        words.texts.append(
            textAt(seriesName(m_description, all.at(i)), place, m_style.text, m_style.font));
    }
}

/// The names of the two amounts, each after the mark that it has in the rows.
void RowsLayout::placeHeads(const QRectF &free, ChartRowItem &words) const
{
    const qreal middle = free.top() + m_line / 2;
    for (const Series each : series()) {
        const PlacedText text =
            m_widths.ending(seriesName(m_description, each),
                            {free.right() - columnEnd(each), middle}, m_style.muted);
        words.dots.append(
            dotOf(each, areAllStated(each), {text.baseline.x() - m_em * 0.65, middle}));
        words.texts.append(text);
    }
}

bool RowsLayout::areAllStated(Series series) const
{
    bool any = false;
    for (const Row &row : m_description.rows) {
        for (const Mark &mark : row.marks) {
            if (mark.series != series || !mark.amount || !row.text.isEmpty())
                continue;
            if (!mark.stated)
                return false;
            any = true;
        }
    }
    return any;
}

PlacedDot RowsLayout::dotOf(Series series, bool stated, QPointF centre) const
{
    const bool invested = series == Series::Invested;
    const QColor fill = m_style.fillOf(series);
    return {centre, m_em * 0.34, stated ? m_style.background : fill,
            invested ? fill : m_style.potentialOutline,
            invested                                ? PlacedDot::Shape::Circle
                : series == Series::SecondPotential ? PlacedDot::Shape::Square
                                                    : PlacedDot::Shape::Diamond};
}

void RowsLayout::placeLines(ChartRowItem &item, const QStringList &lines, Qt::AlignmentFlag side,
                            qreal x, const QColor &colour) const
{
    qreal middle = item.area.center().y() - m_line * static_cast<qreal>(lines.size() - 1) / 2;
    for (const QString &line : lines) {
        const QPointF place(x, middle);
        item.texts.append(side == Qt::AlignRight ? m_widths.ending(line, place, colour)
                                                 : textAt(line, place, colour, m_style.font));
        middle += m_line;
    }
}

/// Never over stripes.
bool RowsLayout::nameFitsInBar(const ChartPlane &plane, const Mark &mark) const
{
    const QString &name = seriesName(m_description, mark.series);
    return mark.amount && !mark.stated
        && std::abs(plane.at(chartValue(*mark.amount)).x() - plane.at(0).x())
        > m_widths.of(name) + m_em;
}

void RowsLayout::placeBars(const ChartPlane &plane, ChartRowItem &item, const Row &row,
                           qreal barHeight) const
{
    const qreal zero = plane.at(0).x();
    const bool inBars = m_style.namesInBars
        && std::all_of(row.marks.cbegin(), row.marks.cend(),
                       [&](const Mark &mark) { return nameFitsInBar(plane, mark); });
    qreal top = item.area.center().y() - barHeight * static_cast<qreal>(row.marks.size()) / 2;
    for (const Mark &mark : row.marks) {
        const bool invested = mark.series == Series::Invested;
        const bool named = isNamed(row);
        const qreal middle = top + barHeight / 2;
        const qreal end = mark.amount ? plane.at(chartValue(*mark.amount)).x() : zero;
        const QRectF rect = QRectF(QPointF(zero, top), QPointF(end, top + barHeight)).normalized();
        top += barHeight;
        if (rect.width() > 0) {
            const QColor fill = m_style.fillOf(mark.series);
            item.bars.append({rect, fill, invested ? fill : m_style.potentialOutline, mark.stated,
                              std::max(2.0, m_em / 6)});
            if (named && inBars) {
                item.texts.append(textAt(seriesName(m_description, mark.series),
                                         {rect.left() + m_em * 0.4, middle},
                                         m_style.textOn(mark.series), m_style.font));
            }
        }
        const QString text = labelOf(mark, named && !inBars);
        const QColor colour = mark.amount ? m_style.text : m_style.muted;
        item.texts.append(end < zero
                              ? m_widths.ending(text, {end - m_em * 0.35, middle}, colour)
                              : textAt(text, {end + m_em * 0.35, middle}, colour, m_style.font));
    }
}

void RowsLayout::placeDumbbell(const ChartPlane &plane, ChartRowItem &item, const Row &row,
                               qreal right) const
{
    const qreal middle = item.area.center().y();
    QList<QPointF> ends;
    item.lines.append(
        {{std::min(plane.at(0).x(), plane.plot().left()), middle, plane.plot().right(), middle},
         m_style.grid,
         m_em / 20});
    for (const Mark &mark : row.marks) {
        // Figures end below each other, words follow them.
        const qreal column = right - columnEnd(mark.series) + m_widths.of(wordsAfterFigure(mark));
        item.texts.append(m_widths.ending(mark.label, {column, middle},
                                          mark.amount ? m_style.text : m_style.muted));
        if (!mark.amount)
            continue;
        const QPointF centre = plane.at(chartValue(*mark.amount));
        ends.append({centre.x(), middle});
        // The smaller dot lies on the diamond, so that equal amounts show both.
        item.dots.prepend(dotOf(mark.series, mark.stated, ends.constLast()));
    }
    // From what was invested to each potential; of three the outermost pass the one between.
    const auto [least, greatest] = std::minmax_element(
        ends.cbegin(), ends.cend(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    if (ends.size() > 1)
        item.lines.append({{*least, *greatest}, m_style.muted, m_em / 5});
}

} // namespace bundlinje
