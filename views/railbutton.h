#pragma once

#include <QtWidgets/QToolButton>

namespace bundlinje {

/// A place of the rail. Screen readers are told of one choice among several; Qt calls such a button
/// a check box.
class RailButton final : public QToolButton {
    Q_OBJECT

public:
    explicit RailButton(QWidget *parent);

signals:
    /// An arrow key chose another button.
    void movedOn();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bundlinje
