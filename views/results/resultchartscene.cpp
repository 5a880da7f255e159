#include "views/results/resultchartscene.h"

#include "views/results/bulletlayout.h"
#include "views/results/courselayout.h"
#include "views/results/stepslayout.h"

namespace bundlinje {

void ResultChartScene::layOut(const ChartStyle &style, QSizeF atLeast)
{
    using ChartForm = ResultChart::Form;
    begin(style, m_chart.rows.size());
    const Words words{.sentence = m_chart.sentence,
                      .title = m_chart.title,
                      .figure = {},
                      .figureText = {},
                      .caption = m_chart.caption,
                      .sentenceAlone = m_chart.form == ChartForm::Sentence};
    const qreal width = atLeast.width() - 2 * m_em;
    const auto place = [&](const auto &layout) {
        const QRectF room = placeWords(words, atLeast, layout.leastHeight());
        layout.place(m_plane, room, sceneRect(), *m_words, m_rows);
    };
    switch (m_chart.form) {
    case ChartForm::Sentence:
        placeWords(words, atLeast, 0);
        break;
    case ChartForm::Waterfall:
    case ChartForm::Tornado:
        place(StepsLayout(m_chart, m_style, width));
        break;
    case ChartForm::Bullets:
        place(BulletLayout(m_chart, m_style, width));
        break;
    case ChartForm::Lines:
    case ChartForm::StackedYears:
    case ChartForm::Curve:
        place(CourseLayout(m_chart, m_style, width));
        break;
    }
    end();
}

void ResultChartScene::setMoved(const QSet<int> &rows)
{
    // A year or effect is a column of the whole picture: bands on all of them would cover it.
    using ChartForm = ResultChart::Form;
    if (m_chart.form == ChartForm::Lines || m_chart.form == ChartForm::StackedYears
        || m_chart.form == ChartForm::Curve)
        return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->selected = rows.contains(static_cast<int>(i));
        m_rows.at(i)->update();
    }
}

} // namespace bundlinje
