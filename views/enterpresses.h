#pragma once

#include <QtCore/QObject>

namespace bundlinje {

/// Lets Enter press the button that has the focus, as Space does. Outside dialogs Qt leaves Enter
/// alone there, and whoever goes by keys meets buttons that do nothing.
class EnterPresses final : public QObject {
    Q_OBJECT

public:
    /// For all windows of the application.
    explicit EnterPresses(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bundlinje
