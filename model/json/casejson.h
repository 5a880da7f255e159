#pragma once

#include "model/domain/caseversion.h"
#include "model/domain/error.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

class JsonReader;
class JsonWriter;

// A number with decimals is text with a decimal point ("2.5"), as shares are. Everything that a
// business case lacks is left out; of `perParticipant` an empty object stands for it.

/// To be compared member by member.
QJsonObject toJson(const BusinessCase &businessCase);
/// Errors: InvalidInput, as `investmentFromJson`.
[[nodiscard]] Result<BusinessCase> businessCaseFromJson(const QJsonObject &object);

void write(JsonWriter &writer, const BusinessCase &businessCase);
void write(JsonWriter &writer, const CaseVersion &version);
void write(JsonWriter &writer, const PayerSplit &split);
void write(JsonWriter &writer, const PriceIndex &index);
void write(JsonWriter &writer, const DiscountSchedule &schedule);

void readInto(JsonReader &reader, BusinessCase &businessCase);
void readInto(JsonReader &reader, CaseVersion &version);
void readInto(JsonReader &reader, PayerSplit &split);
void readInto(JsonReader &reader, PriceIndex &index);
void readInto(JsonReader &reader, DiscountSchedule &schedule);

} // namespace bundlinje
