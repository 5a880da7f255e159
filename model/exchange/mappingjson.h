#pragma once

#include "model/exchange/tablemapping.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

/// A mapping as people keep it in a small file for tables of the same kind.
QJsonObject toJson(const TableMapping &mapping);

/// Members that are missing are as in a new mapping. Errors: InvalidInput for what is no mapping,
/// or a field that does not exist (`value`).
[[nodiscard]] Result<TableMapping> mappingFromJson(const QJsonObject &object);

/// Errors: as `readFile`, and those of `mappingFromJson` with the file in `where`.
[[nodiscard]] Result<TableMapping> readMappingFile(const QString &filePath);

} // namespace bundlinje
