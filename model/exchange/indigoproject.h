#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

inline constexpr QStringView indigoFormat = u"INDIGO";

/// The investment that the records of one project make: pure, the same records give the same
/// investment, ids included. So what an import brought can be told again from what it left in
/// `Investment::origin`.
/// @param records of projects.csv and the files that belong to it, with those of organisations.csv
/// that it names
Investment indigoInvestment(const QString &externalId, const QList<ImportedRecord> &records);

/// The id that every import gives to the INDIGO project, or to a part of it.
QUuid indigoUuid(const QString &externalId, const QString &part = {});

/// The records of one file, in their order.
QList<ImportedRecord> recordsOf(const QList<ImportedRecord> &records, QStringView file);

/// Where a figure is written: the first named source that exists; the cell as it stands when it
/// names more than that.
Provenance indigoProvenance(const ImportedRecord &record, QStringView header,
                            const QList<Source> &sources);

} // namespace bundlinje
