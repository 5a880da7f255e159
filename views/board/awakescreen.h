#pragma once

#include <QtCore/QObject>

namespace bundlinje {

/// Asks the desktop not to darken or lock the screen for as long as this lives: a board may look at
/// one slide for longer than a screen saver waits. Where no desktop answers, nothing happens.
class AwakeScreen final : public QObject {
    Q_OBJECT

public:
    /// @param reason in words, as the desktop may show it
    explicit AwakeScreen(const QString &reason, QObject *parent = nullptr);
    ~AwakeScreen() override;

private:
    uint m_cookie = 0; ///< What the desktop gave for the request; 0 = none yet.
};

} // namespace bundlinje
