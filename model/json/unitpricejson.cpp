#include "model/json/unitpricejson.h"

#include "model/json/casejson.h"
#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const YearPrice &price)
{
    writer.object("amount", price.amount);
    writer.number("year", price.year);
}

void write(JsonWriter &writer, const UnitPrice &price)
{
    writer.list("amounts", price.amounts);
    writer.text("caution", price.caution);
    writer.text("englishCaution", price.englishCaution);
    writer.text("englishName", price.englishName);
    writer.text("grade", nameOf(evidenceGradeNames, price.grade));
    writer.text("id", price.id);
    writer.text("kind", nameOf(unitPriceKindNames, price.kind));
    writer.text("name", price.name);
    writer.text("source", price.source);
    writer.list("splits", price.splits);
    writer.text("theme", price.theme);
    writer.text("unit", nameOf(priceUnitNames, price.unit));
    writer.number("version", price.version);
}

static void readInto(JsonReader &reader, YearPrice &price)
{
    reader.require(u"amount");
    reader.readObject(u"amount", price.amount);
    reader.read(u"year", price.year);
}

void readInto(JsonReader &reader, UnitPrice &price)
{
    reader.read(u"id", price.id);
    reader.read(u"version", price.version);
    reader.read(u"theme", price.theme);
    reader.read(u"name", price.name);
    reader.read(u"englishName", price.englishName);
    reader.read(u"unit", price.unit, priceUnitNames);
    reader.read(u"kind", price.kind, unitPriceKindNames);
    reader.readList(u"amounts", price.amounts);
    reader.readList(u"splits", price.splits);
    reader.read(u"grade", price.grade, evidenceGradeNames);
    reader.read(u"source", price.source);
    reader.read(u"caution", price.caution);
    reader.read(u"englishCaution", price.englishCaution);
}

} // namespace bundlinje
