#pragma once

#include "model/items/headline.h"

#include <QtWidgets/QAbstractButton>

namespace bundlinje {

/// One headline figure: what it is, the figure large, what it covers. Pressing it asks how it came
/// about.
class FigureButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent);

    void setFigure(const HeadlineFigure &figure);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const;
    QFont valueFont() const;
    int margin() const;

    HeadlineFigure m_figure;
};

} // namespace bundlinje
