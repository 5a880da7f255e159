#include "views/board/slidescene.h"

#include "model/items/numbertext.h"
#include "views/board/slidebodies.h"
#include "views/charts/charttext.h"
#include "views/charts/rowslayout.h"
#include "views/charts/scatterlayout.h"
#include "views/results/bulletlayout.h"
#include "views/results/courselayout.h"
#include "views/results/stepslayout.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr qreal margin = 64;
constexpr int messagePixels = 52;
constexpr int leastMessagePixels = 40;
constexpr int chartPixels = 32;
constexpr int figurePixels = 120;
constexpr int bodyPixels = 36;
constexpr int mostMessageLines = 2;
constexpr int manyTextLines = 99;
/// From this proportion on a large figure stands beside its chart, else below it.
constexpr qreal wideFrom = 1.5;

qsizetype rowsOf(const Slide::Content &content)
{
    if (const auto *chart = std::get_if<ChartDescription>(&content))
        return chart->rows.size();
    if (const auto *chart = std::get_if<ResultChart>(&content))
        return chart->rows.size();
    if (const auto *table = std::get_if<SlideTable>(&content))
        return table->rows.size();
    if (const auto *figures = std::get_if<QList<SlideFigure>>(&content))
        return figures->size();
    return 0;
}

/// "15. december" stays on one line.
QString withDatesTogether(QString text)
{
    static const QRegularExpression day(u"(\\d\\.?) (?=\\p{L}+ \\d{4})"_s);
    return text.replace(day, u"\\1\u00a0"_s);
}

} // namespace

ChartStyle slideStyle(SlideTheme theme)
{
    const QFont font = QGuiApplication::font();
    ChartStyle style = theme == SlideTheme::Dark ? ChartStyle::dark(font)
        : theme == SlideTheme::Contrast          ? ChartStyle::contrast(font)
                                                 : ChartStyle::light(font);
    style.namesInBars = false;
    // Nine pairs of bars fit on a slide, 72 units each (interface, section 11.3).
    style.rowGap = -0.07;
    // Few bars fill the wall.
    style.mostBar = 7;
    return style;
}

SlideFooter slideFooter(const SlideShow &show, qsizetype at, const Slide &slide,
                        const QLocale &locale)
{
    QStringList texts{slide.item, show.fund, show.dating};
    if (!slide.caption.contains(show.notice)) // Charts say it themselves.
        texts.append(show.notice);
    texts.removeAll(QString());
    return {
        texts.join(u" · "_s),
        QCoreApplication::translate("bundlinje::SlideScene", "%1 / %2", "which slide, of how many")
            .arg(countText(at + 1, locale), countText(show.slides.size(), locale))};
}

void SlideScene::setSlide(const Slide &slide, const SlideFooter &footer)
{
    m_slide = slide;
    m_footer = footer;
}

void SlideScene::layOut(const ChartStyle &style, QSizeF screen)
{
    const qreal width = unitsHigh * screen.width() / std::max(1.0, screen.height());
    constexpr qreal step = 0.04;
    constexpr qreal smallest = 0.77; // Where all text is at its least.
    qreal factor = std::max(m_textSize, smallest);
    m_isWhole = layOutAt(style, width, factor);
    while (!m_isWhole && factor > smallest) {
        factor -= step;
        m_isWhole = layOutAt(style, width, factor);
    }
}

QFont SlideScene::fontOf(int pixels) const
{
    return slideFont(m_style, pixels);
}

bool SlideScene::layOutAt(const ChartStyle &style, qreal width, qreal factor)
{
    ChartStyle sized = style;
    sized.font = slideFont(style, chartPixels * factor);
    begin(sized, rowsOf(m_slide.content));
    setSceneRect(0, 0, width, unitsHigh);
    bool isWhole = true;
    const QRectF room = placeFrame(width, isWhole);
    if (const auto *chart = std::get_if<ChartDescription>(&m_slide.content))
        isWhole = placeChart(*chart, room, factor) && isWhole;
    else if (const auto *result = std::get_if<ResultChart>(&m_slide.content))
        isWhole = placeResult(*result, room) && isWhole;
    else if (const auto *figures = std::get_if<QList<SlideFigure>>(&m_slide.content))
        isWhole = placeFigures(*figures, room, m_style, factor, m_rows) && isWhole;
    else if (const auto *table = std::get_if<SlideTable>(&m_slide.content))
        isWhole = placeTable(*table, room, m_style, *m_words, m_rows) && isWhole;
    else if (const auto *texts = std::get_if<QStringList>(&m_slide.content))
        isWhole = placeParagraphs(*texts, room, m_style, factor, *m_words) && isWhole;
    makeVisible();
    end();
    return isWhole;
}

qreal SlideScene::placeLines(const QStringList &lines, const QFont &font, const QColor &colour,
                             qreal top)
{
    const QFontMetricsF metrics(font);
    for (const QString &line : lines) {
        m_words->texts.append({line, {margin, top + metrics.ascent()}, colour, font});
        top += metrics.height();
    }
    return top;
}

QRectF SlideScene::placeFrame(qreal width, bool &isWhole)
{
    const qreal across = width - 2 * margin;
    QFont large;
    QStringList message;
    for (int pixels = messagePixels; pixels >= leastMessagePixels; pixels -= 2) {
        large = fontOf(pixels);
        large.setWeight(QFont::DemiBold);
        message = wrappedLines(withDatesTogether(m_slide.message), large, across, manyTextLines);
        if (message.size() <= mostMessageLines)
            break;
    }
    isWhole = message.size() <= mostMessageLines;
    qreal top = placeLines(message, large, m_style.text, margin - 8);
    const QFont plain = fontOf(chartPixels);
    top = placeLines(wrappedLines(m_slide.title, plain, across, manyTextLines), plain,
                     m_style.muted, top + 6);

    const QFont small = fontOf(leastText);
    const QFontMetricsF metrics(small);
    const qreal pageWidth = metrics.horizontalAdvance(m_footer.page);
    const QStringList footer =
        wrappedLines(m_footer.text, small, across - pageWidth - margin, manyTextLines);
    qreal bottom =
        unitsHigh - margin + 16 - metrics.height() * double(std::max(qsizetype{1}, footer.size()));
    placeLines(footer, small, m_style.muted, bottom);
    m_words->texts.append({m_footer.page,
                           {width - margin - pageWidth, bottom + metrics.ascent()},
                           m_style.muted,
                           small});
    const QStringList caption = wrappedLines(m_slide.below(), small, across, manyTextLines);
    bottom -= metrics.height() * double(caption.size()) + (caption.isEmpty() ? 0 : 6);
    placeLines(caption, small, m_style.muted, bottom);
    return {margin, top + 16, across, std::max(1.0, bottom - top - 28)};
}

/// Beside the chart on a wide screen, else below it; answers what is left for the chart.
QRectF SlideScene::placeLargeFigure(const ChartDescription &chart, const QRectF &room, qreal factor)
{
    if (chart.figure.isEmpty())
        return room;
    QFont large = slideFont(m_style, figurePixels * factor);
    large.setWeight(QFont::DemiBold);
    const QFont body = slideFont(m_style, bodyPixels * factor);
    const QFontMetricsF figures(large);
    const QFontMetricsF texts(body);
    const bool isWide = sceneRect().width() / unitsHigh >= wideFrom;
    const qreal figureWidth = figures.horizontalAdvance(chart.figure);
    const qreal column = isWide ? std::max(room.width() * 0.24, figureWidth) : room.width();
    const qreal textWidth = isWide ? column : column - figureWidth - margin;
    const QStringList lines = wrappedLines(chart.figureText, body, textWidth, manyTextLines);
    const qreal height = isWide ? figures.height() + texts.height() * double(lines.size())
                                : std::max(figures.height(), texts.height() * double(lines.size()));
    const QPointF place = isWide ? QPointF(room.right() - column, room.top())
                                 : QPointF(room.left(), room.bottom() - height);
    m_words->texts.append(
        {chart.figure, place + QPointF(0, figures.ascent()), m_style.text, large});
    QPointF at = isWide ? place + QPointF(0, figures.height() + texts.ascent())
                        : place
            + QPointF(figureWidth + margin / 2,
                      (height - texts.height() * double(lines.size())) / 2 + texts.ascent());
    for (const QString &line : lines) {
        m_words->texts.append({line, at, m_style.text, body});
        at.ry() += texts.height();
    }
    return isWide ? room.adjusted(0, 0, -column - margin, 0) : room.adjusted(0, 0, 0, -height - 16);
}

bool SlideScene::placeChart(const ChartDescription &chart, QRectF room, qreal factor)
{
    room = placeLargeFigure(chart, room, factor);
    const auto place = [&](const auto &layout) {
        layout.place(m_plane, room, sceneRect(), *m_words, m_rows);
        return layout.leastHeight() <= room.height() + 1;
    };
    switch (chart.form) {
    case ChartDescription::Form::Sentence:
        return true;
    case ChartDescription::Form::Scatter:
        return place(ScatterLayout(chart, m_style, room.width()));
    case ChartDescription::Form::PairedBars:
    case ChartDescription::Form::Dumbbells:
        return place(RowsLayout(chart, m_style, room.width()));
    }
    return true;
}

bool SlideScene::placeResult(const ResultChart &chart, const QRectF &room)
{
    using Form = ResultChart::Form;
    const auto place = [&](const auto &layout) {
        layout.place(m_plane, room, sceneRect(), *m_words, m_rows);
        return layout.leastHeight() <= room.height() + 1;
    };
    switch (chart.form) {
    case Form::Sentence:
        return true;
    case Form::Waterfall:
    case Form::Tornado:
        return place(StepsLayout(chart, m_style, room.width()));
    case Form::Bullets:
        return place(BulletLayout(chart, m_style, room.width(), manyTextLines));
    case Form::Lines:
    case Form::StackedYears:
    case Form::Curve:
        return place(CourseLayout(chart, m_style, room.width()));
    }
    return true;
}

/// Nothing is so thin that it vanishes on a wall (interface, section 11.3).
void SlideScene::makeVisible()
{
    constexpr qreal leastLine = 3;
    constexpr qreal leastRadius = 7;
    constexpr qreal leastStripe = 6;
    QList<ChartRowItem *> items = m_rows;
    items.append(m_words);
    for (ChartRowItem *item : std::as_const(items)) {
        for (PlacedLine &line : item->lines)
            line.width = std::max(line.width, leastLine);
        for (PlacedDot &dot : item->dots)
            dot.radius = std::max(dot.radius, leastRadius);
        for (PlacedBar &bar : item->bars)
            bar.stroke = std::max(bar.stroke, leastStripe);
    }
}

QList<PlacedText> SlideScene::texts() const
{
    QList<PlacedText> all = m_words->texts;
    for (const ChartRowItem *row : m_rows)
        all += row->texts;
    return all;
}

InvestmentId SlideScene::leadsTo(int row) const
{
    return m_slide.leadsTo.value(row);
}

bool SlideScene::isLeading(int row) const
{
    const SlideFigure *figure = m_slide.figureAt(row);
    return !leadsTo(row).isNull() || (figure && figure->parts != SlideFigure::Parts::None);
}

int SlideScene::leadingRow(int from, int step) const
{
    const auto count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        const int row = ((from + i * step) % count + count) % count;
        if (isLeading(row))
            return row;
    }
    return -1;
}

} // namespace bundlinje
