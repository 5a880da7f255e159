#include "views/charts/chartscene.h"

#include "views/charts/rowslayout.h"
#include "views/charts/scatterlayout.h"

#include <QtCore/QSet>

#include <algorithm>

namespace bundlinje {

namespace {

using ChartForm = ChartDescription::Form;

} // namespace

void ChartScene::show(const ChartDescription &description, const ChartStyle &style, QSizeF atLeast)
{
    setDescription(description);
    layOut(style, atLeast);
}

void ChartScene::layOut(const ChartStyle &style, QSizeF atLeast)
{
    begin(style, m_description.rows.size());
    const Words words{.sentence = m_description.sentence,
                      .title = m_description.title,
                      .figure = m_description.figure,
                      .figureText = m_description.figureText,
                      .caption = m_description.caption,
                      .sentenceAlone = m_description.form == ChartForm::Sentence};
    const qreal width = atLeast.width() - 2 * m_em;
    if (m_description.form == ChartForm::Scatter) {
        const ScatterLayout layout(m_description, m_style, width);
        const QRectF room = placeWords(words, atLeast, layout.leastHeight());
        layout.place(m_plane, room, sceneRect(), *m_words, m_rows);
    } else if (m_description.form == ChartForm::Sentence) {
        placeWords(words, atLeast, 0);
    } else {
        const RowsLayout layout(m_description, m_style, width);
        const QRectF room = placeWords(words, atLeast, layout.leastHeight());
        layout.place(m_plane, room, sceneRect(), *m_words, m_rows);
    }
    end();
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

} // namespace bundlinje
