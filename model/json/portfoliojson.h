#pragma once

#include "model/domain/portfolio.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

class JsonReader;
class JsonWriter;

/// The settings of a portfolio in the same JSON form as investments.
QByteArray toJsonText(const Portfolio &portfolio);
QJsonObject toJson(const Portfolio &portfolio);

/// Errors: InvalidInput, as `investmentFromJson`.
[[nodiscard]] Result<Portfolio> portfolioFromJson(const QJsonObject &object);

void write(JsonWriter &writer, const Portfolio &portfolio);
void readInto(JsonReader &reader, Portfolio &portfolio);

} // namespace bundlinje
