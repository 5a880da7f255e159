#include "model/domain/interruption.h"

#include <atomic>
#include <cstdlib>

namespace bundlinje {

namespace {

constexpr int notInterrupted = -1;

// A signal handler knows no objects, hence these two.
std::atomic<int> unfinished = 0;
std::atomic<int> wantedExitCode = notInterrupted;
static_assert(std::atomic<int>::is_always_lock_free);

} // namespace

Unfinished::Unfinished()
{
    ++unfinished;
}

Unfinished::~Unfinished()
{
    if (--unfinished > 0 || !isInterrupted())
        return;
    if (!m_isComplete)
        std::_Exit(wantedExitCode);
    wantedExitCode = notInterrupted;
}

void Unfinished::complete()
{
    m_isComplete = true;
}

void interrupt(int exitCode) noexcept
{
    wantedExitCode = exitCode;
    if (unfinished == 0)
        std::_Exit(exitCode);
}

bool isInterrupted()
{
    return wantedExitCode != notInterrupted;
}

} // namespace bundlinje
