#pragma once

#include "model/items/headline.h"

#include <QtWidgets/QFrame>

namespace bundlinje {

/// "How this came about": the rule of a headline figure, its line items with what they come to, and
/// what is left out. A click or Enter on a line leads to its investment. A popup that closes on
/// Escape and on a click elsewhere.
class FigurePanel final : public QFrame {
    Q_OBJECT

public:
    FigurePanel(const HeadlineExplanation &explanation, QWidget *parent);

    /// Shows the panel under the widget, inside its screen, and gives it the focus.
    void showBelow(const QWidget &widget);

signals:
    /// The person wants to see where the figure of that line is entered.
    void lineChosen(bundlinje::InvestmentId id);

private:
    void choose(int row);

    QList<HeadlineExplanation::Line> m_lines;
};

} // namespace bundlinje
