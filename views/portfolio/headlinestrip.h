#pragma once

#include "model/items/headline.h"

#include <QtWidgets/QWidget>

namespace bundlinje {

class FigureButton;

/// The headline figures above the picture; they follow the filter.
class HeadlineStrip final : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineStrip(QWidget *parent);

    void setFigures(const QList<HeadlineFigure> &figures);
    QList<HeadlineFigure> figures() const { return m_figures; }

signals:
    /// Somebody asks how the figure came about.
    void asked(bundlinje::HeadlineKey key, bundlinje::Perspective perspective,
               const QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QList<HeadlineFigure> m_figures;
    QList<FigureButton *> m_buttons;
};

} // namespace bundlinje
