#pragma once

#include "model/domain/workprogress.h"

namespace bundlinje {

class Database;

/// While it lives, the database asks `watch` now and then in the middle of a statement, and fails
/// the statement when told to stop. One at a time for each database.
class StepWatch final {
public:
    /// @param watch may be empty; must outlive this
    StepWatch(const Database &database, WorkProgress::Step step, const ProgressWatch &watch);
    ~StepWatch();
    Q_DISABLE_COPY_MOVE(StepWatch)

private:
    static int ask(void *self);

    const Database &m_database;
    WorkProgress::Step m_step;
    const ProgressWatch &m_watch;
};

} // namespace bundlinje
