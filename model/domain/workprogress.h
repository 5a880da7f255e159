#pragma once

#include <QtCore/QtGlobal>

#include <functional>

namespace bundlinje {

/// How far a long piece of work is.
struct WorkProgress {
    enum class Step { Starting, Checking, Reading, Saving };

    Step step = Step::Starting;
    qint64 done = 0;
    qint64 total = 0; ///< Of the step; 0 = nobody knows.
};

/// Hears how far the work is, on the thread that works. False stops the work, which then fails and
/// leaves everything as it was.
using ProgressWatch = std::function<bool(const WorkProgress &)>;

} // namespace bundlinje
