#pragma once

#include "model/domain/count.h"
#include "model/domain/figure.h"

namespace bundlinje {

class JsonReader;
class JsonWriter;

// Money is {"currency": "DKK", "minor": 1250000000}, dates are ISO text, shares are per cent as
// text ("3.5"), ids are text. A missing value is a missing member, never null or 0.

void write(JsonWriter &writer, Money amount);
void write(JsonWriter &writer, const Provenance &provenance);
void write(JsonWriter &writer, const Source &source);
void write(JsonWriter &writer, const MoneyFigure &figure);
void write(JsonWriter &writer, const MoneyRange &range);
void write(JsonWriter &writer, const Count &count);

void readInto(JsonReader &reader, Money &amount);
void readInto(JsonReader &reader, Provenance &provenance);
void readInto(JsonReader &reader, Source &source);
void readInto(JsonReader &reader, MoneyFigure &figure);
void readInto(JsonReader &reader, MoneyRange &range);
void readInto(JsonReader &reader, Count &count);

} // namespace bundlinje
