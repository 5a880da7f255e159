#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QWidget;

namespace bundlinje {

/// Saves again what the file refused (the disk is full, the drive is away, somebody else is
/// writing), for as long as a field or a cell holds it. What is being typed is left alone.
class SavingAgain final : public QObject {
    Q_OBJECT

public:
    /// @param window whose fields and cells it saves
    explicit SavingAgain(QWidget *window);

    /// Something could not be saved. Goes on only if it stands in a field or a cell, which is known
    /// once that has heard of it.
    void begin();
    /// The reason may be gone.
    void tryNow();
    void stop() { m_timer.stop(); }
    bool isActive() const { return m_timer.isActive(); }

signals:
    /// From now on it is tried again by itself.
    void begun();

private:
    bool isAnythingWaiting() const;

    QWidget *m_window;
    QTimer m_timer;
};

} // namespace bundlinje
