#pragma once

#include "model/exchange/investmentdifference.h"

namespace bundlinje {

/// Which columns of imported records are compared.
enum class RecordColumns {
    WithoutField, ///< Those that no field is read from.
    All,
};

/// The cells that differ between two imports of one project, row numbers aside; `field` is
/// "projects.csv: Notes - (Value)", or the file alone where a whole row is on one side only. Rows
/// of a file are paired when they are equal, the others in their order if their number is the same.
QList<FieldDifference> recordDifferences(const QList<ImportedRecord> &before,
                                         const QList<ImportedRecord> &after, RecordColumns columns);

/// Whether the cells are the same, row numbers aside.
bool sameCells(const QList<ImportedRecord> &a, const QList<ImportedRecord> &b);

} // namespace bundlinje
