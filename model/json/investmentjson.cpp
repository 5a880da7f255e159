#include "model/json/investmentjson.h"

#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"

namespace bundlinje {

// Static, not in an unnamed namespace: the list templates find them by argument-dependent lookup.

static void insertShare(QJsonObject &object, QStringView key,
                        const std::optional<Percentage> &share)
{
    if (share)
        object.insert(key, toDecimal(*share));
}

static QJsonObject toJson(const PartyRole &role)
{
    QJsonObject object;
    object.insert(u"role", nameOf(roleNames, role.role));
    insert(object, u"text", role.text);
    insert(object, u"amount", role.amount);
    return object;
}

static QJsonObject toJson(const Party &party)
{
    QJsonObject object;
    insert(object, u"name", party.name);
    insert(object, u"registrationNumber", party.registrationNumber);
    insert(object, u"externalId", party.externalId);
    insertList(object, u"roles", party.roles);
    return object;
}

static QJsonObject toJson(const TargetGroup &group)
{
    QJsonObject object;
    insert(object, u"description", group.description);
    insert(object, u"inclusionCriteria", group.inclusionCriteria);
    insert(object, u"exclusionCriteria", group.exclusionCriteria);
    return object;
}

static QJsonObject toJson(const TheoryOfChange &theory)
{
    QJsonObject object;
    insert(object, u"challenge", theory.challenge);
    insert(object, u"input", theory.input);
    insert(object, u"activities", theory.activities);
    insert(object, u"output", theory.output);
    insert(object, u"outcome", theory.outcome);
    insert(object, u"impact", theory.impact);
    insert(object, u"assumptions", theory.assumptions);
    return object;
}

static QJsonObject toJson(const Period &period)
{
    QJsonObject object;
    insert(object, u"start", period.start);
    insert(object, u"plannedEnd", period.plannedEnd);
    insert(object, u"actualEnd", period.actualEnd);
    insertObject(object, u"provenance", toJson(period.provenance));
    return object;
}

static QJsonObject toJson(const EffectGoal &goal)
{
    QJsonObject object;
    if (!goal.id.isNull())
        object.insert(u"id", goal.id.toString(QUuid::WithoutBraces));
    insert(object, u"externalId", goal.externalId);
    insert(object, u"definition", goal.definition);
    object.insert(u"scope", nameOf(goalScopeNames, goal.scope));
    object.insert(u"isPaymentGoal", goal.isPaymentGoal);
    insertShare(object, u"targetShare", goal.targetShare);
    if (goal.targetCount)
        object.insert(u"targetCount", *goal.targetCount);
    insert(object, u"targetText", goal.targetText);
    insert(object, u"dataSource", goal.dataSource);
    insert(object, u"verification", goal.verification);
    insertObject(object, u"provenance", toJson(goal.provenance));
    return object;
}

static QJsonObject toJson(const ImportedRecord &record)
{
    QJsonObject cells;
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell)
        cells.insert(cell.key(), cell.value());
    QJsonObject object;
    insert(object, u"file", record.file);
    object.insert(u"row", record.row);
    insertObject(object, u"cells", cells);
    return object;
}

static QJsonObject toJson(const ImportOrigin &origin)
{
    QJsonObject object;
    insert(object, u"format", origin.format);
    insert(object, u"externalId", origin.externalId);
    if (!origin.inLatest)
        object.insert(u"inLatest", false);
    insertList(object, u"records", origin.records);
    return object;
}

static QJsonObject toJson(const UnreadText &unread)
{
    QJsonObject object;
    insert(object, u"field", unread.field);
    insert(object, u"text", unread.text);
    insert(object, u"reason", unread.reason);
    insert(object, u"file", unread.file);
    if (unread.row != 0)
        object.insert(u"row", unread.row);
    insert(object, u"column", unread.column);
    return object;
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

static void readInto(JsonReader &reader, EffectGoal &goal)
{
    reader.read(u"id", goal.id);
    reader.read(u"externalId", goal.externalId);
    reader.read(u"definition", goal.definition);
    reader.read(u"scope", goal.scope, goalScopeNames);
    reader.read(u"isPaymentGoal", goal.isPaymentGoal);
    reader.read(u"targetShare", goal.targetShare);
    reader.read(u"targetCount", goal.targetCount);
    reader.read(u"targetText", goal.targetText);
    reader.read(u"dataSource", goal.dataSource);
    reader.read(u"verification", goal.verification);
    reader.readObject(u"provenance", goal.provenance);
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

QJsonObject toJson(const Investment &investment)
{
    QJsonObject object;
    object.insert(u"id", investment.id.toString());
    object.insert(u"revision", investment.revision);
    insert(object, u"name", investment.name);
    insert(object, u"shortName", investment.shortName);
    insert(object, u"theme", investment.theme);
    insert(object, u"stage", investment.stage);
    insert(object, u"tags", investment.tags);
    insertList(object, u"parties", investment.parties);
    insertObject(object, u"targetGroup", toJson(investment.targetGroup));
    insertList(object, u"citizensPlanned", investment.citizensPlanned);
    insertObject(object, u"theoryOfChange", toJson(investment.theoryOfChange));
    insert(object, u"contractSigned", investment.contractSigned);
    insertObject(object, u"intake", toJson(investment.intake));
    insertObject(object, u"effort", toJson(investment.effort));
    insertObject(object, u"repayment", toJson(investment.repayment));
    insert(object, u"contractAmount", investment.contractAmount);
    insert(object, u"contractRange", investment.contractRange);
    insert(object, u"ownShare", investment.ownShare);
    insert(object, u"paidOut", investment.paidOut);
    insert(object, u"fundPotential", investment.fundPotential);
    insert(object, u"publicPotential", investment.publicPotential);
    insertList(object, u"effectGoals", investment.effectGoals);
    insertList(object, u"sources", investment.sources);
    insert(object, u"publicNote", investment.publicNote);
    insert(object, u"internalNote", investment.internalNote);
    insertObject(object, u"origin", toJson(investment.origin));
    insertList(object, u"unread", investment.unread);
    return object;
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
    reader.readObject(u"contractAmount", investment.contractAmount);
    reader.readObject(u"contractRange", investment.contractRange);
    reader.readObject(u"ownShare", investment.ownShare);
    reader.readObject(u"paidOut", investment.paidOut);
    reader.readObject(u"fundPotential", investment.fundPotential);
    reader.readObject(u"publicPotential", investment.publicPotential);
    reader.readList(u"effectGoals", investment.effectGoals);
    reader.readList(u"sources", investment.sources);
    reader.read(u"publicNote", investment.publicNote);
    reader.read(u"internalNote", investment.internalNote);
    reader.readObject(u"origin", investment.origin);
    reader.readList(u"unread", investment.unread);
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
