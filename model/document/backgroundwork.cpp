#include "model/document/backgroundwork.h"

#include <QtCore/QMutex>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

namespace bundlinje {

/// What both threads see.
class BackgroundWork::Shared final {
public:
    QPromise<void> promise;

    /// How far the work is, and for how long its present step has been going on.
    struct State {
        WorkProgress progress;
        QElapsedTimer sinceStep;
    };

    State state() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_state;
    }
    void setProgress(const WorkProgress &progress)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_state.sinceStep.isValid() || m_state.progress.step != progress.step)
            m_state.sinceStep.start();
        m_state.progress = progress;
    }

private:
    mutable QMutex m_mutex;
    State m_state;
};

BackgroundWork::BackgroundWork(const std::function<void(const ProgressWatch &)> &work,
                               QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &BackgroundWork::finished);
    m_began.start();
    m_shared->promise.start();
    m_watcher.setFuture(m_shared->promise.future());
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->start([work, pool, shared = m_shared] {
        pool->releaseThread(); // The work may wait for others in the pool.
        work([&shared](const WorkProgress &progress) {
            shared->setProgress(progress);
            return !shared->promise.isCanceled();
        });
        pool->reserveThread();
        shared->promise.finish();
    });
}

BackgroundWork::~BackgroundWork()
{
    stop();
}

WorkProgress BackgroundWork::progress() const
{
    return m_shared->state().progress;
}

std::optional<int> BackgroundWork::secondsLeft() const
{
    const Shared::State state = m_shared->state();
    const auto &[step, done, total] = state.progress;
    if (done <= 0 || total <= 0)
        return std::nullopt;
    const qint64 milliseconds = state.sinceStep.elapsed() * (total - done) / done;
    return static_cast<int>((milliseconds + 999) / 1000);
}

void BackgroundWork::stop()
{
    m_shared->promise.future().cancel();
}

bool BackgroundWork::isStopped() const
{
    return m_shared->promise.isCanceled();
}

void BackgroundWork::waitUntilFinished()
{
    m_watcher.waitForFinished();
}

} // namespace bundlinje
