#include "model/store/stepwatch.h"

#include "model/store/database.h"

#include <sqlite3.h>

namespace bundlinje {

namespace {

/// Of SQLite's own small steps: some hundred times a second.
constexpr int instructionsBetween = 50'000;

} // namespace

StepWatch::StepWatch(const Database &database, WorkProgress::Step step, const ProgressWatch &watch)
    : m_database(database)
    , m_step(step)
    , m_watch(watch)
{
    if (m_watch)
        sqlite3_progress_handler(m_database.handle(), instructionsBetween, &StepWatch::ask, this);
}

StepWatch::~StepWatch()
{
    if (m_watch)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int StepWatch::ask(void *self)
{
    const auto &watch = *static_cast<const StepWatch *>(self);
    return watch.m_watch({.step = watch.m_step}) ? 0 : 1;
}

} // namespace bundlinje
