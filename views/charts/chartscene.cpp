#include "views/charts/chartscene.h"

#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QSet>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

using Form = ChartDescription::Form;
using Series = ChartDescription::Series;

/// The text in lines no wider than `width`, at most `most`; what is left over is elided.
QStringList wrapped(const QString &text, const QFont &font, qreal width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight,
                                                    width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style(ChartStyle::light({}))
    , m_chart(new QChart)
    , m_series(new QScatterSeries(this))
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
    , m_words(new ChartRowItem(m_chart))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setLocalizeNumbers(true);
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    m_series->attachAxis(m_across);
    m_series->attachAxis(m_up);
}

void ChartScene::show(const ChartDescription &description, const ChartStyle &style, QSizeF atLeast)
{
    m_description = description;
    m_style = style;
    m_em = style.font.pixelSize();
    m_investedNamed = m_potentialNamed = false;
    while (m_rows.size() > description.rows.size())
        delete m_rows.takeLast();
    while (m_rows.size() < description.rows.size())
        m_rows.append(new ChartRowItem(m_chart));
    for (ChartRowItem *row : std::as_const(m_rows)) {
        row->area = {};
        row->lines.clear();
        row->bars.clear();
        row->dots.clear();
        row->texts.clear();
        row->band = style.band;
        row->frame = style.text;
        row->selected = row->current = false;
    }
    setBackgroundBrush(style.background);
    const QRectF free = placeWords(atLeast);
    const bool scatter = description.form == Form::Scatter;
    m_across->setVisible(scatter);
    m_up->setVisible(scatter);
    if (scatter)
        layOutScatter(free);
    else if (description.form != Form::Sentence)
        layOutRows(free);
    for (ChartRowItem *row : std::as_const(m_rows))
        row->contentChanged();
    m_words->area = sceneRect();
    m_words->setZValue(5);
    m_words->contentChanged();
}

qreal ChartScene::placeText(const QString &text, const QFont &font, const QColor &colour, qreal top)
{
    const QFontMetricsF metrics(font);
    for (const QString &line : wrapped(text, font, sceneRect().width() - 2 * m_em, 12)) {
        const QPointF baseline(m_em, top + metrics.ascent());
        m_words->texts.append(
            {line, baseline, colour, font, metrics.tightBoundingRect(line).translated(baseline)});
        top += metrics.height();
    }
    return top;
}

QRectF ChartScene::placeWords(QSizeF atLeast)
{
    m_words->texts.clear();
    m_words->lines.clear();
    setSceneRect(QRectF({}, atLeast));
    QFont large = m_style.font;
    large.setWeight(QFont::DemiBold);
    QFont small = m_style.font;
    small.setPixelSize(std::max(14, static_cast<int>(m_em * 0.9)));
    qreal top = m_em * 0.7;
    if (m_style.withSentence || m_description.form == Form::Sentence) {
        large.setPixelSize(static_cast<int>(m_em * 1.45));
        top = placeText(m_description.sentence, large, m_style.text, top) + m_em * 0.25;
    }
    top = placeText(m_description.title, m_style.font, m_style.muted, top);
    if (!m_description.figure.isEmpty()) {
        large.setPixelSize(static_cast<int>(m_em * 2.6));
        top = placeText(m_description.figure, large, m_style.text, top + m_em * 0.4);
        top = placeText(m_description.figureText, m_style.font, m_style.text, top);
    }
    const qsizetype captionStart = m_words->texts.size();
    const qreal captionHeight = placeText(m_description.caption, small, m_style.muted, 0);
    // Room for the caption below, and for the rows at their least height.
    const qreal lineHeight = QFontMetricsF(m_style.font).height();
    qreal rowHeight = lineHeight * (m_description.form == Form::PairedBars ? 2.35 : 1.3);
    const qreal nameWidth = (atLeast.width() - 2 * m_em) * 0.42;
    for (const ChartDescription::Row &row : std::as_const(m_description.rows)) {
        if (QFontMetricsF(m_style.font).horizontalAdvance(row.name) > nameWidth)
            rowHeight = std::max(rowHeight, lineHeight * 2.15);
    }
    qreal needed = rowHeight * static_cast<qreal>(m_description.rows.size());
    if (m_description.form == Form::Dumbbells)
        needed += lineHeight * 1.5;
    if (m_description.form == Form::Scatter)
        needed = m_em * 18;
    const qreal below = captionHeight + m_em * 0.8;
    const qreal height = std::max(atLeast.height(), top + m_em + needed + below);
    setSceneRect(0, 0, atLeast.width(), std::ceil(height));
    for (qsizetype i = captionStart; i < m_words->texts.size(); ++i) {
        PlacedText &line = m_words->texts[i];
        line.baseline.ry() += height - below + m_em * 0.3;
        line.ink.translate(0, height - below + m_em * 0.3);
    }
    return {m_em, top + m_em * 0.6, atLeast.width() - 2 * m_em, height - below - top - m_em * 0.8};
}

ChartScene::Scale ChartScene::scaleOfRows() const
{
    Scale scale{0, 0};
    for (const ChartDescription::Row &row : m_description.rows) {
        for (const ChartDescription::Mark &mark : row.marks) {
            if (!mark.amount || !row.text.isEmpty())
                continue;
            scale.from = std::min(scale.from, chartValue(*mark.amount));
            scale.to = std::max(scale.to, chartValue(*mark.amount));
        }
    }
    if (scale.from >= scale.to)
        scale.to = 1;
    return scale;
}

void ChartScene::setScale(Scale across, Scale up, const QRectF &plot)
{
    m_chart->setGeometry(sceneRect());
    m_across->setRange(across.from, across.to);
    m_up->setRange(up.from, up.to);
    m_chart->setPlotArea(plot);
    m_plot = plot;
}

QPointF ChartScene::at(double across, double up) const
{
    return m_chart->mapToPosition({across, up}, m_series);
}

PlacedText ChartScene::label(const QString &text, QPointF leftMiddle, const QColor &colour) const
{
    const QFontMetricsF metrics(m_style.font);
    const QPointF baseline = leftMiddle + QPointF(0, metrics.capHeight() / 2);
    return {text, baseline, colour, m_style.font,
            metrics.tightBoundingRect(text).translated(baseline)};
}

void ChartScene::layOutRows(const QRectF &free)
{
    const QFontMetricsF metrics(m_style.font);
    const bool bars = m_description.form == Form::PairedBars;
    const qreal seriesName = std::max(metrics.horizontalAdvance(m_description.investedName),
                                      metrics.horizontalAdvance(m_description.potentialName));
    qreal names = 0;
    qreal labels = seriesName;
    for (const ChartDescription::Row &row : std::as_const(m_description.rows)) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        for (const ChartDescription::Mark &mark : row.marks)
            labels = std::max(labels, metrics.horizontalAdvance(mark.label));
    }
    const Scale scale = scaleOfRows();
    names = std::min(names + 1, free.width() * 0.42);
    m_valueColumn = labels + m_em;
    // A bar too short for its series' name has the name after its value.
    m_labelRoom = bars ? labels + m_em * 0.8 + seriesName : 2 * m_valueColumn;
    const qreal left =
        free.left() + names + m_em * 0.7 + (bars && scale.from < 0 ? labels + m_em * 0.5 : 0);
    const qreal head = bars ? 0 : metrics.height() * 1.5;
    const qreal count = static_cast<qreal>(m_description.rows.size());
    const qreal rowHeight = std::min((free.height() - head) / count, m_em * (bars ? 5.5 : 2.6));
    const QRectF plot(left, free.top() + head,
                      std::max(m_em * 3, free.right() - m_labelRoom - left), rowHeight * count);
    setScale(scale, {0, count}, plot);
    if (!bars) {
        for (int i = 0; i < 2; ++i) {
            const QString &name = i == 0 ? m_description.investedName : m_description.potentialName;
            const qreal right = free.right() - (i == 0 ? m_valueColumn : 0);
            const qreal x = right - metrics.horizontalAdvance(name);
            m_words->texts.append(
                label(name, {x, free.top() + metrics.height() / 2}, m_style.muted));
        }
    }
    const qreal zero = at(0, 0).x();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ChartRowItem &item = *m_rows.at(i);
        const ChartDescription::Row &row = m_description.rows.at(i);
        const qreal top = at(0, count - static_cast<qreal>(i)).y();
        item.area = QRectF(free.left() - m_em * 0.4, top, free.width() + m_em * 0.8, rowHeight);
        placeName(item, row.name, {free.left(), top, names, rowHeight});
        if (!row.text.isEmpty()) {
            QFont font = m_style.font;
            PlacedText text =
                label(row.text, {zero + m_em * 0.4, top + rowHeight / 2}, m_style.muted);
            const qreal room = free.right() - text.baseline.x();
            text.text = QFontMetricsF(font).elidedText(row.text, Qt::ElideRight, room);
            item.texts.append(text);
            continue;
        }
        item.lines.append({{zero, top, zero, top + rowHeight}, m_style.muted, m_em / 12});
        if (bars)
            placeBars(item, row, i == 0);
        else
            placeDumbbell(item, row);
    }
}

void ChartScene::placeName(ChartRowItem &item, const QString &name, const QRectF &column)
{
    const QFontMetricsF metrics(m_style.font);
    const QStringList lines = wrapped(name, m_style.font, column.width(), 2);
    qreal middle =
        column.center().y() - metrics.height() * (static_cast<qreal>(lines.size()) - 1) / 2;
    for (const QString &line : lines) {
        const qreal x = column.right() - metrics.horizontalAdvance(line);
        item.texts.append(label(line, {x, middle}, m_style.text));
        middle += metrics.height();
    }
}

void ChartScene::placeBars(ChartRowItem &item, const ChartDescription::Row &row, bool)
{
    const QFontMetricsF metrics(m_style.font);
    const qreal barHeight = item.area.height() * 0.42;
    const qreal zero = at(0, 0).x();
    qreal top = item.area.center().y() - barHeight * static_cast<qreal>(row.marks.size()) / 2;
    for (const ChartDescription::Mark &mark : row.marks) {
        const bool invested = mark.series == Series::Invested;
        const qreal middle = top + barHeight / 2;
        const qreal end = mark.amount ? at(chartValue(*mark.amount), 0).x() : zero;
        QString text = mark.label;
        bool &named = invested ? m_investedNamed : m_potentialNamed;
        if (mark.amount) {
            const QRectF rect =
                QRectF(QPointF(zero, top), QPointF(end, top + barHeight)).normalized();
            const QColor fill = invested ? m_style.invested : m_style.potential;
            item.bars.append({rect, fill, invested ? fill : m_style.potentialOutline, mark.stated,
                              std::max(2.0, m_em / 6)});
            const QString &name =
                invested ? m_description.investedName : m_description.potentialName;
            if (!named && !mark.stated && rect.width() > metrics.horizontalAdvance(name) + m_em) {
                item.texts.append(label(name, {rect.left() + m_em * 0.4, middle},
                                        invested ? m_style.onInvested : m_style.onPotential));
            } else if (!named) {
                text += u' ' + name;
            }
            named = true;
        }
        const bool negative = mark.amount && end < zero;
        const qreal x =
            negative ? end - m_em * 0.35 - metrics.horizontalAdvance(text) : end + m_em * 0.35;
        item.texts.append(label(text, {x, middle}, mark.amount ? m_style.text : m_style.muted));
        top += barHeight;
    }
}

void ChartScene::placeDumbbell(ChartRowItem &item, const ChartDescription::Row &row)
{
    const QFontMetricsF metrics(m_style.font);
    const qreal middle = item.area.center().y();
    const qreal right = m_plot.right() + m_labelRoom;
    QList<QPointF> ends;
    for (const ChartDescription::Mark &mark : row.marks) {
        const bool invested = mark.series == Series::Invested;
        const qreal column = right - (invested ? m_valueColumn : 0);
        item.texts.append(label(mark.label,
                                {column - metrics.horizontalAdvance(mark.label), middle},
                                mark.amount ? m_style.text : m_style.muted));
        if (!mark.amount)
            continue;
        const QPointF centre(at(chartValue(*mark.amount), 0).x(), middle);
        ends.append(centre);
        item.dots.append({centre, m_em * 0.34, invested ? m_style.invested : m_style.potential,
                          invested ? m_style.invested : m_style.potentialOutline, mark.stated,
                          !invested});
    }
    item.lines.append({{at(0, 0).x(), middle, m_plot.right(), middle}, m_style.grid, m_em / 20});
    if (ends.size() == 2)
        item.lines.append({{ends.at(0), ends.at(1)}, m_style.muted, m_em / 5});
}

void ChartScene::layOutScatter(const QRectF &free)
{
    const QFontMetricsF metrics(m_style.font);
    Scale across{0, 0}, up{0, 0};
    for (const ChartDescription::Point &point : std::as_const(m_description.points)) {
        across.to = std::max(across.to, point.invested);
        across.from = std::min(across.from, point.invested);
        up.to = std::max(up.to, point.potential);
        up.from = std::min(up.from, point.potential);
    }
    across.to = across.to > across.from ? across.to * 1.05 : 1;
    up.to = up.to > up.from ? up.to * 1.05 : 1;
    for (QValueAxis *axis : {m_across, m_up}) {
        axis->setLabelsFont(m_style.font);
        axis->setLabelsBrush(m_style.text);
        axis->setGridLineColor(m_style.grid);
        axis->setLinePenColor(m_style.muted);
        axis->setLabelFormat(QStringLiteral("%.1f"));
    }
    const qreal line = metrics.height();
    const qreal labels = metrics.horizontalAdvance(QStringLiteral("−1.000.000,0")) + m_em;
    const QRectF plot(free.left() + labels, free.top() + line * 1.3,
                      free.width() - labels - m_em * 2, free.height() - line * 5);
    setScale(across, up, plot);
    m_words->texts.append(
        label(m_description.potentialName, {free.left(), free.top() + line / 2}, m_style.muted));
    m_words->texts.append(
        label(m_description.investedName,
              {plot.right() - metrics.horizontalAdvance(m_description.investedName),
               plot.bottom() + line * 2.2},
              m_style.muted));
    const double equal = std::min(across.to, up.to);
    m_words->lines.append({{at(0, 0), at(equal, equal)}, m_style.text, m_em / 10});
    for (const ChartDescription::Point &point : std::as_const(m_description.points)) {
        ChartRowItem &item = *m_rows.at(point.row);
        const qreal radius =
            m_em * 0.34 * std::min(4.0, std::sqrt(std::sqrt(static_cast<double>(point.count))));
        const QPointF centre = at(point.invested, point.potential);
        item.dots.append(
            {centre, radius, m_style.potential, m_style.potentialOutline, point.stated, false});
        item.area =
            QRectF(centre, QSizeF()).adjusted(-radius - 3, -radius - 3, radius + 3, radius + 3);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ChartRowItem &item = *m_rows.at(i);
        if (!item.dots.isEmpty())
            continue; // What has no place in the plane is named below it.
        const ChartDescription::Row &row = m_description.rows.at(i);
        item.area = QRectF(free.left(), free.bottom() - line * 1.3, free.width(), line * 1.3);
        const QString text = metrics.elidedText(row.name + QStringLiteral(": ") + row.text,
                                                Qt::ElideRight, free.width());
        item.texts.append(label(text, {free.left(), item.area.center().y()}, m_style.muted));
    }
}

int ChartScene::rowAt(QPointF position) const
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (m_rows.at(i)->area.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

void ChartScene::setSelected(const QList<InvestmentId> &investments)
{
    const QSet<InvestmentId> wanted(investments.cbegin(), investments.cend());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QList<InvestmentId> &ids = m_description.rows.at(i).investments;
        m_rows.at(i)->selected = !wanted.isEmpty()
            && std::any_of(ids.cbegin(), ids.cend(),
                           [&](InvestmentId id) { return wanted.contains(id); });
        m_rows.at(i)->update();
    }
}

void ChartScene::setCurrent(int row)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->current = i == row;
        m_rows.at(i)->update();
    }
}

} // namespace bundlinje
