#include "views/course/timelinescene.h"

#include "views/course/timelinepainter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsItem>

#include <utility>

namespace bundlinje {

/// All rows of a time line below each other.
class TimelineItem final : public QGraphicsItem {
public:
    TimelineItem(const CourseChart &chart, const ChartStyle &style, qreal width)
        : m_rows(static_cast<int>(chart.rows.size()))
        , m_width(width)
        , m_painter(chart, style, width)
    {
    }

    qreal height() const { return bottomOfRows() + m_painter.legendHeight(); }
    QRectF boundingRect() const override { return {0, 0, m_width, height()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_painter.paintHead(*painter, bottomOfRows());
        for (int row = 0; row < m_rows; ++row)
            m_painter.paintRow(*painter, row, topOf(row), {});
        m_painter.paintToday(*painter, bottomOfRows());
        m_painter.paintLegend(*painter, bottomOfRows());
    }

private:
    qreal topOf(int row) const { return m_painter.headHeight() + m_painter.rowHeight() * row; }
    qreal bottomOfRows() const { return topOf(m_rows); }

    int m_rows;
    qreal m_width;
    TimelinePainter m_painter;
};

TimelineScene::TimelineScene(CourseChart chart)
    : m_chart(std::move(chart))
{
}

TimelineScene::~TimelineScene() = default;

void TimelineScene::layOut(const ChartStyle &style, QSizeF atLeast)
{
    begin(style, 0);
    m_item = std::make_unique<TimelineItem>(m_chart, style, atLeast.width() - 2 * m_em);
    const Words words{.sentence = m_chart.sentence,
                      .title = m_chart.title,
                      .figure = {},
                      .figureText = {},
                      .caption = m_chart.caption,
                      .sentenceAlone = m_chart.rows.isEmpty()};
    const QRectF room = placeWords(words, atLeast, m_chart.rows.isEmpty() ? 0 : m_item->height());
    if (m_chart.rows.isEmpty())
        m_item.reset();
    else {
        m_item->setPos(room.topLeft());
        addItem(m_item.get());
    }
    end();
}

} // namespace bundlinje
