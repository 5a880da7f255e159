#include "model/json/investmentjson.h"

#include "model/json/casejson.h"
#include "model/json/contractjson.h"
#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"
#include "model/json/meetingjson.h"

#include <QtCore/QJsonDocument>

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const PartyRole &role)
{
    writer.object("amount", role.amount);
    writer.text("role", nameOf(roleNames, role.role));
    writer.text("text", role.text);
}

static void write(JsonWriter &writer, const Party &party)
{
    writer.text("externalId", party.externalId);
    writer.text("name", party.name);
    writer.text("registrationNumber", party.registrationNumber);
    writer.list("roles", party.roles);
}

static void write(JsonWriter &writer, const TargetGroup &group)
{
    writer.text("description", group.description);
    writer.texts("exclusionCriteria", group.exclusionCriteria);
    writer.texts("inclusionCriteria", group.inclusionCriteria);
}

static void write(JsonWriter &writer, const TheoryOfChange &theory)
{
    writer.text("activities", theory.activities);
    writer.text("assumptions", theory.assumptions);
    writer.text("challenge", theory.challenge);
    writer.text("impact", theory.impact);
    writer.text("input", theory.input);
    writer.text("outcome", theory.outcome);
    writer.text("output", theory.output);
}

static void write(JsonWriter &writer, const Period &period)
{
    writer.date("actualEnd", period.actualEnd);
    writer.date("plannedEnd", period.plannedEnd);
    writer.object("provenance", period.provenance);
    writer.date("start", period.start);
}

static void write(JsonWriter &writer, const PlannedValue &planned)
{
    writer.number("period", planned.period);
    writer.decimal("value", planned.value);
}

static void write(JsonWriter &writer, const EffectGoal &goal)
{
    writer.decimal("baseline", goal.baseline);
    writer.text("dataSource", goal.dataSource);
    writer.text("definition", goal.definition);
    writer.text("exceptions", goal.exceptions);
    writer.text("externalId", goal.externalId);
    writer.id("id", goal.id);
    writer.flag("isPaymentGoal", goal.isPaymentGoal);
    if (goal.isTargetTotal)
        writer.flag("isTargetTotal", true);
    writer.list("planned", goal.planned);
    writer.object("provenance", goal.provenance);
    writer.text("scope", nameOf(goalScopeNames, goal.scope));
    writer.number("targetCount", goal.targetCount);
    writer.share("targetShare", goal.targetShare);
    writer.text("targetText", goal.targetText);
    writer.decimal("targetValue", goal.targetValue);
    writer.text("verification", goal.verification);
}

static void write(JsonWriter &writer, const Participation &count)
{
    writer.number("completed", count.completed);
    writer.date("countedOn", count.countedOn);
    writer.id("id", count.id);
    writer.number("metGoal", count.metGoal);
    writer.object("provenance", count.provenance);
    writer.number("referred", count.referred);
    writer.number("started", count.started);
}

static void write(JsonWriter &writer, const ReportDuty &duty)
{
    writer.date("deliveredOn", duty.deliveredOn);
    writer.date("dueOn", duty.dueOn);
    writer.id("id", duty.id);
    writer.text("recipient", duty.recipient);
    writer.text("title", duty.title);
}

static void write(JsonWriter &writer, const ImportedRecord &record)
{
    writer.texts("cells", record.cells);
    writer.text("file", record.file);
    writer.number("row", record.row);
}

static void write(JsonWriter &writer, const ImportOrigin &origin)
{
    writer.text("externalId", origin.externalId);
    writer.text("format", origin.format);
    if (!origin.inLatest)
        writer.flag("inLatest", false);
    writer.list("records", origin.records);
}

static void write(JsonWriter &writer, const UnreadText &unread)
{
    writer.text("column", unread.column);
    writer.text("field", unread.field);
    writer.text("file", unread.file);
    writer.text("reason", unread.reason);
    if (unread.row != 0)
        writer.number("row", unread.row);
    writer.text("text", unread.text);
}

static void readInto(JsonReader &reader, PartyRole &role)
{
    reader.require(u"role");
    reader.read(u"role", role.role, roleNames);
    reader.read(u"text", role.text);
    reader.readObject(u"amount", role.amount);
}

static void readInto(JsonReader &reader, Party &party)
{
    reader.read(u"name", party.name);
    reader.read(u"registrationNumber", party.registrationNumber);
    reader.read(u"externalId", party.externalId);
    reader.readList(u"roles", party.roles);
}

static void readInto(JsonReader &reader, TargetGroup &group)
{
    reader.read(u"description", group.description);
    reader.read(u"inclusionCriteria", group.inclusionCriteria);
    reader.read(u"exclusionCriteria", group.exclusionCriteria);
}

static void readInto(JsonReader &reader, TheoryOfChange &theory)
{
    reader.read(u"challenge", theory.challenge);
    reader.read(u"input", theory.input);
    reader.read(u"activities", theory.activities);
    reader.read(u"output", theory.output);
    reader.read(u"outcome", theory.outcome);
    reader.read(u"impact", theory.impact);
    reader.read(u"assumptions", theory.assumptions);
}

static void readInto(JsonReader &reader, Period &period)
{
    reader.read(u"start", period.start);
    reader.read(u"plannedEnd", period.plannedEnd);
    reader.read(u"actualEnd", period.actualEnd);
    reader.readObject(u"provenance", period.provenance);
}

static void readInto(JsonReader &reader, PlannedValue &planned)
{
    reader.require(u"period");
    reader.read(u"period", planned.period);
    reader.read(u"value", planned.value);
}

static void readInto(JsonReader &reader, EffectGoal &goal)
{
    reader.read(u"id", goal.id);
    reader.read(u"externalId", goal.externalId);
    reader.read(u"definition", goal.definition);
    reader.read(u"exceptions", goal.exceptions);
    reader.read(u"scope", goal.scope, goalScopeNames);
    reader.read(u"isPaymentGoal", goal.isPaymentGoal);
    reader.read(u"isTargetTotal", goal.isTargetTotal);
    reader.read(u"targetShare", goal.targetShare);
    reader.read(u"targetCount", goal.targetCount);
    reader.read(u"targetValue", goal.targetValue);
    reader.readList(u"planned", goal.planned);
    reader.read(u"targetText", goal.targetText);
    reader.read(u"baseline", goal.baseline);
    reader.read(u"dataSource", goal.dataSource);
    reader.read(u"verification", goal.verification);
    reader.readObject(u"provenance", goal.provenance);
}

static void readInto(JsonReader &reader, Participation &count)
{
    reader.read(u"id", count.id);
    reader.read(u"countedOn", count.countedOn);
    reader.read(u"referred", count.referred);
    reader.read(u"started", count.started);
    reader.read(u"completed", count.completed);
    reader.read(u"metGoal", count.metGoal);
    reader.readObject(u"provenance", count.provenance);
}

static void readInto(JsonReader &reader, ReportDuty &duty)
{
    reader.read(u"id", duty.id);
    reader.read(u"title", duty.title);
    reader.read(u"recipient", duty.recipient);
    reader.read(u"dueOn", duty.dueOn);
    reader.read(u"deliveredOn", duty.deliveredOn);
}

static void readInto(JsonReader &reader, ImportedRecord &record)
{
    reader.read(u"file", record.file);
    reader.read(u"row", record.row);
    reader.read(u"cells", record.cells);
}

static void readInto(JsonReader &reader, ImportOrigin &origin)
{
    reader.read(u"format", origin.format);
    reader.read(u"externalId", origin.externalId);
    reader.read(u"inLatest", origin.inLatest);
    reader.readList(u"records", origin.records);
}

static void readInto(JsonReader &reader, UnreadText &unread)
{
    reader.read(u"field", unread.field);
    reader.read(u"text", unread.text);
    reader.read(u"reason", unread.reason);
    reader.read(u"file", unread.file);
    reader.read(u"row", unread.row);
    reader.read(u"column", unread.column);
}

void write(JsonWriter &writer, const Investment &investment)
{
    writer.list("businessCases", investment.businessCases);
    writer.list("cashFlows", investment.cashFlows);
    writer.id("chosenCase", investment.chosenCase);
    writer.list("citizensPlanned", investment.citizensPlanned);
    writer.object("contract", investment.contract);
    writer.object("contractAmount", investment.contractAmount);
    writer.object("contractRange", investment.contractRange);
    writer.date("contractSigned", investment.contractSigned);
    writer.list("decisions", investment.decisions);
    writer.list("effectGoals", investment.effectGoals);
    writer.object("effort", investment.effort);
    writer.object("fundPotential", investment.fundPotential);
    writer.text("id", investment.id.toString());
    writer.text("instrument", nameOf(instrumentNames, investment.instrument));
    writer.object("intake", investment.intake);
    writer.text("internalNote", investment.internalNote);
    writer.list("measurements", investment.measurements);
    writer.text("name", investment.name);
    writer.object("origin", investment.origin);
    writer.object("ownShare", investment.ownShare);
    writer.object("paidOut", investment.paidOut);
    writer.list("participation", investment.participation);
    writer.list("parties", investment.parties);
    writer.text("publicNote", investment.publicNote);
    writer.object("publicPotential", investment.publicPotential);
    writer.object("repayment", investment.repayment);
    writer.list("reportDuties", investment.reportDuties);
    writer.number("revision", investment.revision);
    writer.text("shortName", investment.shortName);
    writer.list("sources", investment.sources);
    writer.text("stage", investment.stage);
    writer.texts("tags", investment.tags);
    writer.object("targetGroup", investment.targetGroup);
    writer.text("theme", investment.theme);
    writer.object("theoryOfChange", investment.theoryOfChange);
    writer.list("unread", investment.unread);
}

void readInto(JsonReader &reader, Investment &investment)
{
    reader.require(u"id");
    reader.read(u"id", investment.id.value);
    reader.read(u"revision", investment.revision);
    reader.read(u"name", investment.name);
    reader.read(u"shortName", investment.shortName);
    reader.read(u"theme", investment.theme);
    reader.read(u"stage", investment.stage);
    reader.read(u"tags", investment.tags);
    reader.readList(u"parties", investment.parties);
    reader.readObject(u"targetGroup", investment.targetGroup);
    reader.readList(u"citizensPlanned", investment.citizensPlanned);
    reader.readObject(u"theoryOfChange", investment.theoryOfChange);
    reader.read(u"contractSigned", investment.contractSigned);
    reader.readObject(u"intake", investment.intake);
    reader.readObject(u"effort", investment.effort);
    reader.readObject(u"repayment", investment.repayment);
    reader.read(u"instrument", investment.instrument, instrumentNames);
    reader.readObject(u"contractAmount", investment.contractAmount);
    reader.readObject(u"contractRange", investment.contractRange);
    reader.readObject(u"ownShare", investment.ownShare);
    reader.readObject(u"paidOut", investment.paidOut);
    reader.readObject(u"fundPotential", investment.fundPotential);
    reader.readObject(u"publicPotential", investment.publicPotential);
    reader.readList(u"businessCases", investment.businessCases);
    reader.read(u"chosenCase", investment.chosenCase);
    reader.readList(u"effectGoals", investment.effectGoals);
    reader.readObject(u"contract", investment.contract);
    reader.readList(u"measurements", investment.measurements);
    reader.readList(u"participation", investment.participation);
    reader.readList(u"reportDuties", investment.reportDuties);
    reader.readList(u"cashFlows", investment.cashFlows);
    reader.readList(u"decisions", investment.decisions);
    reader.readList(u"sources", investment.sources);
    reader.read(u"publicNote", investment.publicNote);
    reader.read(u"internalNote", investment.internalNote);
    reader.readObject(u"origin", investment.origin);
    reader.readList(u"unread", investment.unread);
}

QByteArray toJsonText(const Investment &investment)
{
    return JsonWriter::document(investment, JsonWriter::Layout::Compact);
}

QJsonObject toJson(const Investment &investment)
{
    return QJsonDocument::fromJson(toJsonText(investment)).object();
}

Result<Investment> investmentFromJson(const QJsonObject &object)
{
    Investment investment;
    JsonReader reader(object, {});
    readInto(reader, investment);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    return investment;
}

} // namespace bundlinje
