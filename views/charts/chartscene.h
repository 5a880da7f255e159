#pragma once

#include "model/items/chartdescription.h"
#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

#include <QtWidgets/QGraphicsScene>

namespace bundlinje {

/// The one scene that screen, PNG, SVG and PDF show: a Qt chart for scale and plot area, with bars,
/// points, axes and labels as items placed on it.
class ChartScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    /// Lays the chart out anew. Nothing is cut: the scene grows in height where rows do not fit.
    void show(const ChartDescription &description, const ChartStyle &style, QSizeF atLeast);

    /// The height in which everything has its room, whatever height it was laid out for.
    qreal wantedHeight() const { return m_wantedHeight; }

    const ChartDescription &description() const { return m_description; }
    /// One item for each row of the description.
    const QList<ChartRowItem *> &rows() const { return m_rows; }
    /// Title, sentence, caption, series heads and the large figure.
    const ChartRowItem &words() const { return *m_words; }
    /// The row at a place in the scene; −1 where there is none.
    int rowAt(QPointF position) const;
    void setSelected(const QList<InvestmentId> &investments);
    void setCurrent(int row);

private:
    void clearItems();
    qreal placeText(const QString &text, const QFont &font, const QColor &colour, qreal top);
    /// Sentence, title, figure and caption; makes the scene high enough for what is `needed`
    /// between them and answers the room for it.
    QRectF placeWords(QSizeF atLeast, qreal needed);

    ChartDescription m_description;
    ChartStyle m_style;
    ChartPlane m_plane;
    ChartRowItem *m_words;
    QList<ChartRowItem *> m_rows;
    qreal m_wantedHeight = 0;
    qreal m_em = 14; ///< Pixel size of the text.
};

} // namespace bundlinje
