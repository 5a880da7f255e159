#include "model/json/contractjson.h"
#include "model/json/contractnames.h"
#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"

// What was measured and what was paid under a contract.

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const MeasurementEntry &entry)
{
    writer.number("count", entry.count);
    writer.decimal("gateValue", entry.gateValue);
    writer.number("measured", entry.measured);
    writer.date("measuredOn", entry.measuredOn);
    writer.object("provenance", entry.provenance);
    writer.text("reason", entry.reason);
    writer.date("recordedOn", entry.recordedOn);
    writer.decimal("reference", entry.reference);
    writer.text("status", nameOf(measurementStatusNames, entry.status));
    writer.decimal("value", entry.value);
}

void write(JsonWriter &writer, const Measurement &measurement)
{
    writer.id("component", measurement.component);
    writer.id("effectGoal", measurement.effectGoal);
    writer.list("entries", measurement.entries);
    writer.id("id", measurement.id);
    writer.number("period", measurement.period);
    writer.number("person", measurement.person);
}

void write(JsonWriter &writer, const CashFlow &flow)
{
    writer.object("amount", flow.amount);
    writer.id("component", flow.component);
    writer.date("date", flow.date);
    writer.text("direction", nameOf(cashDirectionNames, flow.direction));
    writer.id("id", flow.id);
    writer.text("party", flow.party);
    writer.number("period", flow.period);
    writer.object("provenance", flow.provenance);
    writer.text("purpose", nameOf(cashPurposeNames, flow.purpose));
    writer.text("reference", flow.reference);
    writer.object("settledAmount", flow.settledAmount);
    writer.day("settledOn", flow.settledOn);
    writer.text("state", nameOf(cashStateNames, flow.state));
}

static void readInto(JsonReader &reader, MeasurementEntry &entry)
{
    reader.require(u"status");
    reader.read(u"count", entry.count);
    reader.read(u"measured", entry.measured);
    reader.read(u"value", entry.value);
    reader.read(u"reference", entry.reference);
    reader.read(u"gateValue", entry.gateValue);
    reader.read(u"status", entry.status, measurementStatusNames);
    reader.read(u"measuredOn", entry.measuredOn);
    reader.read(u"recordedOn", entry.recordedOn);
    reader.read(u"reason", entry.reason);
    reader.readObject(u"provenance", entry.provenance);
}

void readInto(JsonReader &reader, Measurement &measurement)
{
    reader.require(u"period");
    reader.read(u"id", measurement.id);
    reader.read(u"period", measurement.period);
    reader.read(u"component", measurement.component);
    reader.read(u"effectGoal", measurement.effectGoal);
    reader.read(u"person", measurement.person);
    reader.readList(u"entries", measurement.entries);
}

void readInto(JsonReader &reader, CashFlow &flow)
{
    reader.require(u"direction");
    reader.require(u"purpose");
    reader.require(u"state");
    reader.read(u"id", flow.id);
    reader.read(u"direction", flow.direction, cashDirectionNames);
    reader.read(u"purpose", flow.purpose, cashPurposeNames);
    reader.read(u"state", flow.state, cashStateNames);
    reader.read(u"date", flow.date);
    reader.readObject(u"amount", flow.amount);
    reader.read(u"settledOn", flow.settledOn);
    reader.readObject(u"settledAmount", flow.settledAmount);
    reader.read(u"party", flow.party);
    reader.read(u"component", flow.component);
    reader.read(u"period", flow.period);
    reader.read(u"reference", flow.reference);
    reader.readObject(u"provenance", flow.provenance);
}

} // namespace bundlinje
