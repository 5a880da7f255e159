#pragma once

#include "model/domain/producedreport.h"
#include "model/store/database.h"

namespace bundlinje {

/// Notes that a report was written. Errors: those of `Database::failed`.
[[nodiscard]] Status noteReport(const Database &database, const ProducedReport &report);

/// Newest first. Errors: those of `Database::failed`.
[[nodiscard]] Result<QList<ProducedReport>> readReports(const Database &database);

} // namespace bundlinje
