#include "views/charts/picturescene.h"

#include "views/charts/charttext.h"

#include <QtCharts/QChart>
#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace bundlinje {

PictureScene::PictureScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_style(ChartStyle::light({}))
    , m_words(new ChartRowItem(m_plane.chart()))
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_plane.chart());
}

void PictureScene::begin(const ChartStyle &style, qsizetype rows)
{
    m_style = style;
    m_em = style.font.pixelSize();
    setBackgroundBrush(style.background);
    while (m_rows.size() > rows)
        delete m_rows.takeLast();
    while (m_rows.size() < rows)
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
    m_words->bars.clear();
    m_words->dots.clear();
}

void PictureScene::end()
{
    for (ChartRowItem *row : std::as_const(m_rows))
        row->contentChanged();
    m_words->area = sceneRect();
    m_words->setZValue(5);
    m_words->contentChanged();
}

qreal PictureScene::placeText(const QString &text, const QFont &font, const QColor &colour,
                              qreal top)
{
    const QFontMetricsF metrics(font);
    for (const QString &line : wrappedLines(text, font, sceneRect().width() - 2 * m_em, 12)) {
        const QPointF baseline(m_em, top + metrics.ascent());
        m_words->texts.append({line, baseline, colour, font});
        top += metrics.height();
    }
    return top;
}

QRectF PictureScene::placeWords(const Words &words, QSizeF atLeast, qreal needed)
{
    setSceneRect(QRectF({}, atLeast));
    QFont large = m_style.font;
    large.setWeight(QFont::DemiBold);
    QFont small = m_style.font;
    small.setPixelSize(std::max(15, static_cast<int>(m_em * 0.9)));
    qreal top = m_em * 0.7;
    if (m_style.withSentence || words.sentenceAlone) {
        large.setPixelSize(static_cast<int>(m_em * 1.45));
        top = placeText(words.sentence, large, m_style.text, top) + m_em * 0.25;
    }
    top = placeText(words.title, m_style.font, m_style.muted, top);
    if (!words.figure.isEmpty()) {
        large.setPixelSize(static_cast<int>(m_em * 2.6));
        top = placeText(words.figure, large, m_style.text, top + m_em * 0.4);
        top = placeText(words.figureText, m_style.font, m_style.text, top);
    }
    const qsizetype captionStart = m_words->texts.size();
    const QString caption = m_style.withCaption ? words.caption : QString();
    const qreal captionHeight = placeText(caption, small, m_style.muted, 0);
    const qreal below = captionHeight + m_em * 0.8;
    m_wantedHeight = std::ceil(top + m_em + needed + below);
    const qreal height = std::ceil(std::max(atLeast.height(), m_wantedHeight));
    setSceneRect(0, 0, atLeast.width(), height);
    for (qsizetype i = captionStart; i < m_words->texts.size(); ++i)
        m_words->texts[i].baseline.ry() += height - below + m_em * 0.3;
    return {m_em, top + m_em * 0.6, atLeast.width() - 2 * m_em, height - below - top - m_em * 0.8};
}

int PictureScene::rowAt(QPointF position) const
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (m_rows.at(i)->area.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

void PictureScene::setCurrent(int row)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->current = i == row;
        m_rows.at(i)->update();
    }
}

} // namespace bundlinje
