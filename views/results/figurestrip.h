#pragma once

#include "model/items/keyfigure.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace bundlinje {

class FigureButton;

/// The main key figures of what is shown; pressing one asks how it came about.
class FigureStrip final : public QWidget {
    Q_OBJECT

public:
    /// @param count so many of the figures are shown
    FigureStrip(qsizetype count, QWidget *parent);

    /// @param figures the main ones first; at least as many as are shown, or none
    /// @param showMoves marks what differs from before and says what it was, until `forgetMoves`
    void setFigures(const QList<KeyFigure> &figures, bool showMoves);
    /// What stands here now is what later figures are compared with.
    void keepAsBefore() { m_before = m_figures; }
    void forgetMoves();

signals:
    /// @param at its place among the figures
    void asked(qsizetype at, const QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFigure(qsizetype at, const QString &before);
    void fit();

    QList<KeyFigure> m_figures;
    QList<KeyFigure> m_before;
    QList<FigureButton *> m_buttons;
};

} // namespace bundlinje
