#pragma once

#include "model/domain/workprogress.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bundlinje {

/// Work on another thread while the window answers. It can be stopped, and nobody has to wait for
/// that: what is destroyed before it finished stops behind, and its result goes to nobody.
class BackgroundWork final : public QObject {
    Q_OBJECT

public:
    /// @param work is run at once; what it needs it holds itself, and it leaves its result where
    /// both sides look, once `finished` says so
    BackgroundWork(const std::function<void(const ProgressWatch &)> &work, QObject *parent);
    ~BackgroundWork() override;

    WorkProgress progress() const;
    /// Since the work began.
    qint64 milliseconds() const { return m_began.elapsed(); }
    /// Seconds that the step will still take if it goes on like this; empty while nobody can tell.
    std::optional<int> secondsLeft() const;
    void stop();
    bool isStopped() const;
    /// For what must not end in the middle. `finished` comes all the same.
    void waitUntilFinished();

signals:
    /// Also when it was stopped.
    void finished();

private:
    class Shared;

    std::shared_ptr<Shared> m_shared;
    QFutureWatcher<void> m_watcher;
    QElapsedTimer m_began;
};

} // namespace bundlinje
