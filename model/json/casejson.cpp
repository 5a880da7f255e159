#include "model/json/casejson.h"

#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"

#include <QtCore/QJsonDocument>

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const Cohort &cohort)
{
    writer.number("persons", cohort.persons);
    writer.number("year", cohort.year);
}

static void write(JsonWriter &writer, const RateEstimate &estimate)
{
    writer.share("expected", estimate.expected);
    writer.text("grade", nameOf(evidenceGradeNames, estimate.grade));
    writer.share("high", estimate.high);
    writer.share("low", estimate.low);
    writer.number("marylandLevel", estimate.marylandLevel);
    writer.object("provenance", estimate.provenance);
}

static void write(JsonWriter &writer, const YearAmount &amount)
{
    writer.object("amount", amount.amount);
    writer.number("year", amount.year);
}

static void write(JsonWriter &writer, const std::optional<Money> &amount)
{
    if (amount)
        write(writer, *amount);
}

void write(JsonWriter &writer, const PayerSplit &split)
{
    const auto share = [&writer](QByteArrayView key, Percentage part) {
        if (part != Percentage())
            writer.share(key, part);
    };
    writer.number("fromYear", split.fromYear);
    share("municipality", split.municipality);
    share("other", split.other);
    writer.object("provenance", split.provenance);
    share("region", split.region);
    share("reimbursement", split.reimbursement);
    share("state", split.state);
}

static void write(JsonWriter &writer, const Cost &cost)
{
    writer.list("fixed", cost.fixed);
    writer.text("grade", nameOf(evidenceGradeNames, cost.grade));
    writer.id("id", cost.id);
    writer.text("kind", nameOf(costKindNames, cost.kind));
    writer.text("name", cost.name);
    writer.list("perParticipant", cost.perParticipant);
    writer.number("priceYear", cost.priceYear);
    writer.object("provenance", cost.provenance);
    writer.list("splits", cost.splits);
}

static void write(JsonWriter &writer, const UnitPriceReference &reference)
{
    writer.text("id", reference.id);
    writer.object("price", reference.price);
    writer.decimal("units", reference.units);
    if (reference.version != 0)
        writer.number("version", reference.version);
}

static void write(JsonWriter &writer, const Consequence &consequence)
{
    writer.object("amount", consequence.amount);
    writer.decimal("duration", consequence.duration);
    writer.text("followsFrom", nameOf(followsFromNames, consequence.followsFrom));
    writer.text("grade", nameOf(evidenceGradeNames, consequence.grade));
    writer.id("id", consequence.id);
    writer.text("name", consequence.name);
    writer.number("priceYear", consequence.priceYear);
    writer.decimals("profile", consequence.profile);
    writer.object("provenance", consequence.provenance);
    writer.share("retention", consequence.retention);
    writer.share("share", consequence.share);
    writer.list("splits", consequence.splits);
    writer.number("start", consequence.start);
    writer.object("unitPrice", consequence.unitPrice);
}

static void write(JsonWriter &writer, const ParameterRange &range)
{
    writer.id("consequence", range.parameter.consequence);
    writer.decimal("high", range.high);
    writer.decimal("low", range.low);
    writer.text("parameter", nameOf(caseParameterNames, range.parameter.kind));
}

static void write(JsonWriter &writer, const KnowledgeDeclaration &declaration)
{
    const auto grade = [&writer](QByteArrayView key, const std::optional<EvidenceGrade> &given) {
        writer.text(key, nameOf(evidenceGradeNames, given));
    };
    grade("economy", declaration.economy);
    grade("effect", declaration.effect);
    grade("implementation", declaration.implementation);
    grade("method", declaration.method);
    writer.text("reasons", declaration.reasons);
    grade("targetGroup", declaration.targetGroup);
}

void write(JsonWriter &writer, const BusinessCase &businessCase)
{
    writer.text("baseAlternative", businessCase.baseAlternative);
    writer.list("consequences", businessCase.consequences);
    writer.list("costs", businessCase.costs);
    writer.text("currency", businessCase.currency.code());
    writer.number("firstYear", businessCase.firstYear);
    writer.number("horizon", businessCase.horizon);
    writer.id("id", businessCase.id);
    writer.list("intake", businessCase.intake);
    writer.flag("isNetAsGiven", businessCase.isNetAsGiven);
    writer.object("knowledgeDeclaration", businessCase.knowledgeDeclaration);
    writer.text("name", businessCase.name);
    writer.text("note", businessCase.note);
    writer.number("priceLevelYear", businessCase.priceLevelYear);
    writer.list("ranges", businessCase.ranges);
    writer.text("successGoal", businessCase.successGoal);
    writer.object("successWith", businessCase.successWith);
    writer.object("successWithout", businessCase.successWithout);
}

static void write(JsonWriter &writer, const PriceIndexYear &year)
{
    writer.decimal("value", year.value);
    writer.number("year", year.year);
}

void write(JsonWriter &writer, const PriceIndex &index)
{
    writer.object("provenance", index.provenance);
    writer.list("years", index.years);
}

static void write(JsonWriter &writer, const DiscountRate &rate)
{
    writer.number("fromYear", rate.fromYear);
    writer.text("rate", toDecimal(rate.rate));
    writer.number("toYear", rate.toYear);
}

void write(JsonWriter &writer, const DiscountSchedule &schedule)
{
    writer.object("provenance", schedule.provenance);
    writer.list("rates", schedule.rates);
}

static void write(JsonWriter &writer, const CaseSettings &settings)
{
    writer.object("discountSchedule", settings.discountSchedule);
    writer.object("priceIndex", settings.priceIndex);
}

void write(JsonWriter &writer, const CaseVersion &version)
{
    writer.text("approvedBy", version.approvedBy);
    writer.date("approvedOn", version.approvedOn);
    writer.id("chosenScenario", version.chosenScenario);
    writer.id("id", version.id);
    writer.text("name", version.name);
    writer.text("note", version.note);
    writer.list("scenarios", version.scenarios);
    writer.object("signedSettings", version.signedSettings);
    writer.text("status", nameOf(caseStatusNames, version.status));
}

static void readInto(JsonReader &reader, Cohort &cohort)
{
    reader.require(u"year");
    reader.read(u"year", cohort.year);
    reader.read(u"persons", cohort.persons);
}

static void readInto(JsonReader &reader, RateEstimate &estimate)
{
    reader.read(u"expected", estimate.expected);
    reader.read(u"low", estimate.low);
    reader.read(u"high", estimate.high);
    reader.read(u"grade", estimate.grade, evidenceGradeNames);
    reader.read(u"marylandLevel", estimate.marylandLevel);
    reader.readObject(u"provenance", estimate.provenance);
}

static void readInto(JsonReader &reader, YearAmount &amount)
{
    reader.require(u"year");
    reader.read(u"year", amount.year);
    reader.readObject(u"amount", amount.amount);
}

static void readInto(JsonReader &reader, std::optional<Money> &amount)
{
    if (reader.isEmpty())
        return;
    Money read;
    readInto(reader, read);
    amount = read;
}

void readInto(JsonReader &reader, PayerSplit &split)
{
    reader.read(u"fromYear", split.fromYear);
    reader.read(u"municipality", split.municipality);
    reader.read(u"region", split.region);
    reader.read(u"state", split.state);
    reader.read(u"other", split.other);
    reader.read(u"reimbursement", split.reimbursement);
    reader.readObject(u"provenance", split.provenance);
}

static void readInto(JsonReader &reader, Cost &cost)
{
    reader.read(u"id", cost.id);
    reader.read(u"name", cost.name);
    reader.read(u"kind", cost.kind, costKindNames);
    reader.read(u"priceYear", cost.priceYear);
    reader.readList(u"fixed", cost.fixed);
    reader.readList(u"perParticipant", cost.perParticipant);
    reader.readList(u"splits", cost.splits);
    reader.read(u"grade", cost.grade, evidenceGradeNames);
    reader.readObject(u"provenance", cost.provenance);
}

static void readInto(JsonReader &reader, UnitPriceReference &reference)
{
    reader.read(u"id", reference.id);
    reader.read(u"version", reference.version);
    reader.readObject(u"price", reference.price);
    reader.read(u"units", reference.units);
}

static void readInto(JsonReader &reader, Consequence &consequence)
{
    consequence.share.reset(); // What is left out is missing, not the whole.
    reader.read(u"id", consequence.id);
    reader.read(u"name", consequence.name);
    reader.read(u"followsFrom", consequence.followsFrom, followsFromNames);
    reader.readObject(u"amount", consequence.amount);
    reader.read(u"priceYear", consequence.priceYear);
    reader.readObject(u"unitPrice", consequence.unitPrice);
    reader.read(u"start", consequence.start);
    reader.read(u"duration", consequence.duration);
    reader.read(u"retention", consequence.retention);
    reader.read(u"profile", consequence.profile);
    reader.read(u"share", consequence.share);
    reader.readList(u"splits", consequence.splits);
    reader.read(u"grade", consequence.grade, evidenceGradeNames);
    reader.readObject(u"provenance", consequence.provenance);
}

static void readInto(JsonReader &reader, ParameterRange &range)
{
    reader.require(u"parameter");
    reader.read(u"parameter", range.parameter.kind, caseParameterNames);
    reader.read(u"consequence", range.parameter.consequence);
    reader.read(u"low", range.low);
    reader.read(u"high", range.high);
}

static void readInto(JsonReader &reader, KnowledgeDeclaration &declaration)
{
    reader.read(u"targetGroup", declaration.targetGroup, evidenceGradeNames);
    reader.read(u"method", declaration.method, evidenceGradeNames);
    reader.read(u"implementation", declaration.implementation, evidenceGradeNames);
    reader.read(u"effect", declaration.effect, evidenceGradeNames);
    reader.read(u"economy", declaration.economy, evidenceGradeNames);
    reader.read(u"reasons", declaration.reasons);
}

void readInto(JsonReader &reader, BusinessCase &businessCase)
{
    reader.require(u"currency");
    reader.read(u"id", businessCase.id);
    reader.read(u"name", businessCase.name);
    reader.read(u"successGoal", businessCase.successGoal);
    reader.read(u"baseAlternative", businessCase.baseAlternative);
    reader.read(u"currency", businessCase.currency);
    reader.read(u"firstYear", businessCase.firstYear);
    reader.read(u"priceLevelYear", businessCase.priceLevelYear);
    reader.read(u"horizon", businessCase.horizon);
    reader.readList(u"intake", businessCase.intake);
    reader.readObject(u"successWith", businessCase.successWith);
    reader.readObject(u"successWithout", businessCase.successWithout);
    reader.read(u"isNetAsGiven", businessCase.isNetAsGiven);
    reader.readList(u"costs", businessCase.costs);
    reader.readList(u"consequences", businessCase.consequences);
    reader.readList(u"ranges", businessCase.ranges);
    reader.readObject(u"knowledgeDeclaration", businessCase.knowledgeDeclaration);
    reader.read(u"note", businessCase.note);
}

static void readInto(JsonReader &reader, PriceIndexYear &year)
{
    reader.require(u"year");
    reader.require(u"value");
    reader.read(u"year", year.year);
    reader.read(u"value", year.value);
}

void readInto(JsonReader &reader, PriceIndex &index)
{
    reader.readList(u"years", index.years);
    reader.readObject(u"provenance", index.provenance);
}

static void readInto(JsonReader &reader, DiscountRate &rate)
{
    reader.require(u"fromYear");
    reader.require(u"rate");
    reader.read(u"fromYear", rate.fromYear);
    reader.read(u"toYear", rate.toYear);
    reader.read(u"rate", rate.rate);
}

void readInto(JsonReader &reader, DiscountSchedule &schedule)
{
    reader.readList(u"rates", schedule.rates);
    reader.readObject(u"provenance", schedule.provenance);
}

static void readInto(JsonReader &reader, CaseSettings &settings)
{
    reader.readObject(u"discountSchedule", settings.discountSchedule);
    reader.readObject(u"priceIndex", settings.priceIndex);
}

void readInto(JsonReader &reader, CaseVersion &version)
{
    reader.require(u"status");
    reader.read(u"id", version.id);
    reader.read(u"name", version.name);
    reader.read(u"status", version.status, caseStatusNames);
    reader.read(u"approvedOn", version.approvedOn);
    reader.read(u"approvedBy", version.approvedBy);
    reader.readObject(u"signedSettings", version.signedSettings);
    reader.readList(u"scenarios", version.scenarios);
    reader.read(u"chosenScenario", version.chosenScenario);
    reader.read(u"note", version.note);
}

QJsonObject toJson(const BusinessCase &businessCase)
{
    const QByteArray text = JsonWriter::document(businessCase, JsonWriter::Layout::Compact);
    return QJsonDocument::fromJson(text).object();
}

Result<BusinessCase> businessCaseFromJson(const QJsonObject &object)
{
    BusinessCase businessCase;
    JsonReader reader(object, {});
    readInto(reader, businessCase);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    return businessCase;
}

} // namespace bundlinje
