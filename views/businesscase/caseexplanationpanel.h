#pragma once

#include "model/items/caseexplanation.h"

#include <QtWidgets/QFrame>

namespace bundlinje {

/// "How this came about": the rule of a figure, the lines it is made of and its years. A popup that
/// closes on Escape and on a click elsewhere.
class CaseExplanationPanel final : public QFrame {
    Q_OBJECT

public:
    CaseExplanationPanel(const CaseExplanation &explanation, QWidget *parent);

    /// Shows the panel under the widget, inside its screen, and gives it the focus.
    void showBelow(const QWidget &widget);

signals:
    void done(const QString &text);
};

} // namespace bundlinje
