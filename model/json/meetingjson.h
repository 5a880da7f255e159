#pragma once

#include "model/domain/meeting.h"

namespace bundlinje {

class JsonReader;
class JsonWriter;

void write(JsonWriter &writer, const Decision &decision);
void readInto(JsonReader &reader, Decision &decision);

void write(JsonWriter &writer, const Meeting &meeting);
void readInto(JsonReader &reader, Meeting &meeting);

} // namespace bundlinje
