#pragma once

#include "model/items/slide.h"
#include "views/charts/picturescene.h"

namespace bundlinje {

enum class SlideTheme {
    Light,
    Dark,
    Contrast, ///< Black on white, patterns only.
};

ChartStyle slideStyle(SlideTheme theme);

/// What stands below every slide.
struct SlideFooter {
    QString text; ///< Fund, of when the figures are, and the item of the agenda.
    QString page; ///< "3 / 14".
};

/// @param slide the one at that place, as it is shown
SlideFooter slideFooter(const SlideShow &show, qsizetype at, const Slide &slide,
                        const QLocale &locale);

/// A slide in units of 1/1080 of its height, laid out anew for each proportion of a screen. The
/// sizes of text follow the interface, section 11.3: 28 units are the least for anything.
class SlideScene final : public PictureScene {
    Q_OBJECT

public:
    /// Units of the height of every slide, and the least height of text.
    static constexpr qreal unitsHigh = 1080;
    static constexpr int leastText = 28;

    using PictureScene::PictureScene;

    void setSlide(const Slide &slide, const SlideFooter &footer);
    const Slide &slide() const { return m_slide; }
    /// Larger or smaller than usual, as far as all has room: 1 = usual.
    void setTextSize(qreal factor) { m_textSize = factor; }

    /// @param screen in any unit: its proportion counts
    void layOut(const ChartStyle &style, QSizeF screen) override;
    QString title() const override { return m_slide.title; }
    QString sentence() const override { return m_slide.message; }

    /// Whether all has its room: nothing is cut, nothing lies over another.
    bool isWhole() const { return m_isWhole; }
    /// All that is written, where it stands.
    QList<PlacedText> texts() const;
    /// The place of the row that leads somewhere, from `from` on in steps of 1 or −1, around
    /// the end; −1 where no row does.
    int leadingRow(int from, int step) const;
    /// The investment that the row leads to; null = none.
    InvestmentId leadsTo(int row) const;
    /// Whether the row leads to an investment, or to what its figure is made of.
    bool isLeading(int row) const;

private:
    bool layOutAt(const ChartStyle &style, qreal width, qreal factor);
    /// @return what is left for the content
    QRectF placeFrame(qreal width, bool &isWhole);
    qreal placeLines(const QStringList &lines, const QFont &font, const QColor &colour, qreal top);
    QRectF placeLargeFigure(const ChartDescription &chart, const QRectF &room, qreal factor);
    bool placeChart(const ChartDescription &chart, QRectF room, qreal factor);
    bool placeResult(const ResultChart &chart, const QRectF &room);
    void makeVisible();
    QFont fontOf(int pixels) const;

    Slide m_slide;
    SlideFooter m_footer;
    qreal m_textSize = 1;
    bool m_isWhole = true;
};

} // namespace bundlinje
