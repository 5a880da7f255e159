#include "views/charts/chartscene.h"

#include "views/charts/charttext.h"
#include "views/charts/rowslayout.h"
#include "views/charts/scatterlayout.h"

#include <QtCharts/QChart>
#include <QtCore/QSet>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

using Form = ChartDescription::Form;

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style(ChartStyle::light({}))
    , m_words(new ChartRowItem(m_plane.chart()))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_plane.chart());
}

void ChartScene::show(const ChartDescription &description, const ChartStyle &style, QSizeF atLeast)
{
    m_description = description;
    m_style = style;
    m_em = style.font.pixelSize();
    clearItems();
    setBackgroundBrush(style.background);
    const qreal width = atLeast.width() - 2 * m_em;
    if (description.form == Form::Scatter) {
        const ScatterLayout layout(m_description, m_style, width);
        layout.place(m_plane, placeWords(atLeast, layout.leastHeight()), sceneRect(), *m_words,
                     m_rows);
    } else if (description.form == Form::Sentence) {
        placeWords(atLeast, 0);
    } else {
        const RowsLayout layout(m_description, m_style, width);
        layout.place(m_plane, placeWords(atLeast, layout.leastHeight()), sceneRect(), *m_words,
                     m_rows);
    }
    for (ChartRowItem *row : std::as_const(m_rows))
        row->contentChanged();
    m_words->area = sceneRect();
    m_words->setZValue(5);
    m_words->contentChanged();
}

void ChartScene::clearItems()
{
    while (m_rows.size() > m_description.rows.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_description.rows.size())
        m_rows.append(new ChartRowItem(m_plane.chart()));
    for (ChartRowItem *row : std::as_const(m_rows)) {
        row->area = {};
        row->lines.clear();
        row->bars.clear();
        row->dots.clear();
        row->texts.clear();
        row->band = m_style.band;
        row->frame = m_style.text;
        row->selected = row->current = false;
    }
    m_words->texts.clear();
    m_words->lines.clear();
}

qreal ChartScene::placeText(const QString &text, const QFont &font, const QColor &colour, qreal top)
{
    const QFontMetricsF metrics(font);
    for (const QString &line : wrappedLines(text, font, sceneRect().width() - 2 * m_em, 12)) {
        const QPointF baseline(m_em, top + metrics.ascent());
        m_words->texts.append({line, baseline, colour, font});
        top += metrics.height();
    }
    return top;
}

QRectF ChartScene::placeWords(QSizeF atLeast, qreal needed)
{
    setSceneRect(QRectF({}, atLeast));
    QFont large = m_style.font;
    large.setWeight(QFont::DemiBold);
    QFont small = m_style.font;
    small.setPixelSize(std::max(15, static_cast<int>(m_em * 0.9)));
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
    const qreal below = captionHeight + m_em * 0.8;
    m_wantedHeight = std::ceil(top + m_em + needed + below);
    const qreal height = std::ceil(std::max(atLeast.height(), m_wantedHeight));
    setSceneRect(0, 0, atLeast.width(), height);
    for (qsizetype i = captionStart; i < m_words->texts.size(); ++i)
        m_words->texts[i].baseline.ry() += height - below + m_em * 0.3;
    return {m_em, top + m_em * 0.6, atLeast.width() - 2 * m_em, height - below - top - m_em * 0.8};
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
