#pragma once

#include "model/items/chartdescription.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

#include <QtCharts/QChart>
#include <QtWidgets/QGraphicsScene>

QT_BEGIN_NAMESPACE
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace bundlinje {

/// The one scene that screen, PNG, SVG and PDF show: a Qt chart for scale and plot area, with bars,
/// hatching and labels as items placed on it.
class ChartScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    /// Lays the chart out anew. Nothing is cut: the scene grows in height where rows do not fit.
    void show(const ChartDescription &description, const ChartStyle &style, QSizeF atLeast);

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
    struct Scale {
        double from = 0;
        double to = 1;
    };

    qreal placeText(const QString &text, const QFont &font, const QColor &colour, qreal top);
    QRectF placeWords(QSizeF atLeast);
    void layOutRows(const QRectF &free);
    void layOutScatter(const QRectF &free);
    void placeName(ChartRowItem &item, const QString &name, const QRectF &column);
    void placeBars(ChartRowItem &item, const ChartDescription::Row &row, bool isFirst);
    void placeDumbbell(ChartRowItem &item, const ChartDescription::Row &row);
    Scale scaleOfRows() const;
    void setScale(Scale across, Scale up, const QRectF &plot);
    QPointF at(double across, double up) const;
    PlacedText label(const QString &text, QPointF leftMiddle, const QColor &colour) const;

    ChartDescription m_description;
    ChartStyle m_style;
    QChart *m_chart;
    QScatterSeries *m_series;
    QValueAxis *m_across;
    QValueAxis *m_up;
    ChartRowItem *m_words;
    QList<ChartRowItem *> m_rows;
    QRectF m_plot;
    qreal m_em = 14; ///< Pixel size of the text.
    qreal m_valueColumn = 0; ///< Width of one column of values beside dumbbells.
    qreal m_labelRoom = 0;
    bool m_investedNamed = false;
    bool m_potentialNamed = false;
};

} // namespace bundlinje
