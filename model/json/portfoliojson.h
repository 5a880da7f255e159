#pragma once

#include "model/domain/portfolio.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

class JsonReader;

/// The settings of a portfolio in the same JSON form as investments.
QJsonObject toJson(const Portfolio &portfolio);

/// Errors: InvalidInput, as `investmentFromJson`.
[[nodiscard]] Result<Portfolio> portfolioFromJson(const QJsonObject &object);

void readInto(JsonReader &reader, Portfolio &portfolio);

} // namespace bundlinje
