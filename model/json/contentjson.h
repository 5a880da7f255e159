#pragma once

#include "model/domain/changeset.h"

namespace bundlinje {

/// Everything a file holds as indented UTF-8 text, in stable order: the same content gives the
/// same bytes. Described by resources/schema/portfolio.schema.json.
QByteArray toJson(const PortfolioContent &content);

/// Errors: FileDamaged if it is not JSON (`where` = line:column), NotAPortfolio if it is another
/// JSON, FileTooNew (`value` = its version), InvalidInput with the path of the member in `where`.
[[nodiscard]] Result<PortfolioContent> contentFromJson(const QByteArray &text);

} // namespace bundlinje
