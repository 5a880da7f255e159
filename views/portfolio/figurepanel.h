#pragma once

#include "model/items/headline.h"

#include <QtWidgets/QFrame>

namespace bundlinje {

/// "How this came about": the rule of a headline figure, its line items and what is left out. A
/// popup that closes on Escape and on a click elsewhere.
class FigurePanel final : public QFrame {
    Q_OBJECT

public:
    FigurePanel(const HeadlineExplanation &explanation, QWidget *parent);

    /// Shows the panel under the widget, inside its screen, and gives it the focus.
    void showBelow(const QWidget &widget);
};

} // namespace bundlinje
