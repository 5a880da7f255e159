#pragma once

#include <QtWidgets/QFrame>

namespace bundlinje {

/// A line across the window in the colours of a notice, which follow the system.
class Bar : public QFrame {
    Q_OBJECT

public:
    explicit Bar(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();
};

} // namespace bundlinje
