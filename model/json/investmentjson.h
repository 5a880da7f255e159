#pragma once

#include "model/domain/investment.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

class JsonReader;
class JsonWriter;

/// The one JSON form of an investment: for history, export and scripts. Lossless and in stable
/// order; member names are those of the code. On one line.
QByteArray toJsonText(const Investment &investment);
/// The same, to be compared and merged member by member.
QJsonObject toJson(const Investment &investment);

/// Errors: InvalidInput with the path of the member in `where` and its text in `value`; also for a
/// member that this version does not know, because nothing may be lost.
[[nodiscard]] Result<Investment> investmentFromJson(const QJsonObject &object);

void write(JsonWriter &writer, const Investment &investment);
void readInto(JsonReader &reader, Investment &investment);

} // namespace bundlinje
