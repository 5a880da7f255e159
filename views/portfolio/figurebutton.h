#pragma once

#include "model/items/headline.h"

#include <QtWidgets/QAbstractButton>

namespace bundlinje {

/// One headline figure: the figure large, what it is and what it covers beside it, or above and
/// below where there is no room. Pressing it asks how it came about.
class FigureButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent);

    void setFigure(const HeadlineFigure &figure);
    /// Shows that the figure has just changed: bold, with a bar beside it.
    void setMarked(bool marked);
    /// Three lines instead of two.
    void setStacked(bool stacked);
    /// What the two lines need to be read whole.
    int widthOfTwoLines() const;
    /// The same for three.
    int widthOfThreeLines() const;

    /// Whether title and cover are read whole in its present width; the figure always is.
    bool isWhole() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const;
    QFont valueFont() const;
    int margin() const;
    int widthOfWords() const;
    QRect inside() const;
    QRect placeOfWords() const;
    void sayInTooltip();
    void drawWords(QPainter &painter) const;

    HeadlineFigure m_figure;
    bool m_stacked = false;
    bool m_marked = false;
};

} // namespace bundlinje
