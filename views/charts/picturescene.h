#pragma once

#include "views/charts/chartplane.h"
#include "views/charts/chartrowitem.h"
#include "views/charts/chartstyle.h"

#include <QtWidgets/QGraphicsScene>

namespace bundlinje {

/// The one scene that screen, PNG, SVG and PDF show: a Qt chart for scale and plot area, with bars,
/// points, axes and labels as items placed on it. What is drawn, those who inherit know.
class PictureScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit PictureScene(QObject *parent = nullptr);

    /// Lays the picture out anew. Nothing is cut: the scene grows in height where rows do not fit.
    virtual void layOut(const ChartStyle &style, QSizeF atLeast) = 0;
    virtual QString title() const = 0;
    virtual QString sentence() const = 0;

    /// The height in which everything has its room, whatever height it was laid out for.
    qreal wantedHeight() const { return m_wantedHeight; }
    /// One item for each row of what is shown.
    const QList<ChartRowItem *> &rows() const { return m_rows; }
    /// Title, sentence, caption, series heads and the large figure.
    const ChartRowItem &words() const { return *m_words; }
    /// The row at a place in the scene; −1 where there is none.
    int rowAt(QPointF position) const;
    void setCurrent(int row);

protected:
    struct Words {
        QString sentence;
        QString title;
        QString figure;
        QString figureText;
        QString caption;
        bool sentenceAlone = false; ///< Nothing else says it, so it is never left out.
    };

    /// Empties all items, one for each row.
    void begin(const ChartStyle &style, qsizetype rows);
    /// Sentence, title, figure and caption; makes the scene high enough for what is `needed`
    /// between them and answers the room for it.
    QRectF placeWords(const Words &words, QSizeF atLeast, qreal needed);
    void end();

    ChartStyle m_style;
    ChartPlane m_plane;
    ChartRowItem *m_words;
    QList<ChartRowItem *> m_rows;
    qreal m_em = 14; ///< Pixel size of the text.

private:
    qreal placeText(const QString &text, const QFont &font, const QColor &colour, qreal top);

    qreal m_wantedHeight = 0;
};

} // namespace bundlinje
