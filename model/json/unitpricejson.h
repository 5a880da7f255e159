#pragma once

#include "model/domain/unitprice.h"

namespace bundlinje {

class JsonReader;
class JsonWriter;

void write(JsonWriter &writer, const UnitPrice &price);
void readInto(JsonReader &reader, UnitPrice &price);

} // namespace bundlinje
