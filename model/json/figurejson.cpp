#include "model/json/figurejson.h"

#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"

namespace bundlinje {

void write(JsonWriter &writer, Money amount)
{
    writer.text("currency", amount.currency().code());
    writer.number("minor", amount.minor());
}

void readInto(JsonReader &reader, Money &amount)
{
    qint64 minor = 0;
    Currency currency;
    reader.require(u"minor");
    reader.require(u"currency");
    reader.read(u"minor", minor);
    reader.read(u"currency", currency);
    amount = Money::fromMinor(minor, currency);
}

void write(JsonWriter &writer, const Provenance &provenance)
{
    writer.text("assumption", provenance.assumption);
    if (provenance.confidence != Confidence::NotStated)
        writer.text("confidence", nameOf(confidenceNames, provenance.confidence));
    writer.date("date", provenance.date);
    writer.text("note", provenance.note);
    writer.text("page", provenance.page);
    writer.text("sourceId", provenance.sourceId);
}

void readInto(JsonReader &reader, Provenance &provenance)
{
    reader.read(u"sourceId", provenance.sourceId);
    reader.read(u"page", provenance.page);
    reader.read(u"date", provenance.date);
    reader.read(u"assumption", provenance.assumption);
    reader.read(u"confidence", provenance.confidence, confidenceNames);
    reader.read(u"note", provenance.note);
}

void write(JsonWriter &writer, const Source &source)
{
    writer.date("accessed", source.accessed);
    writer.text("address", source.address);
    writer.text("id", source.id);
    writer.text("note", source.note);
    writer.date("published", source.published);
    writer.text("publisher", source.publisher);
    writer.text("title", source.title);
}

void readInto(JsonReader &reader, Source &source)
{
    reader.read(u"id", source.id);
    reader.read(u"title", source.title);
    reader.read(u"publisher", source.publisher);
    reader.read(u"address", source.address);
    reader.read(u"published", source.published);
    reader.read(u"accessed", source.accessed);
    reader.read(u"note", source.note);
}

void write(JsonWriter &writer, const MoneyFigure &figure)
{
    writer.object("amount", figure.amount);
    writer.text("basis", nameOf(basisNames, figure.basis));
    writer.object("provenance", figure.provenance);
}

void readInto(JsonReader &reader, MoneyFigure &figure)
{
    reader.require(u"amount");
    reader.readObject(u"amount", figure.amount);
    reader.read(u"basis", figure.basis, basisNames);
    reader.readObject(u"provenance", figure.provenance);
}

void write(JsonWriter &writer, const MoneyRange &range)
{
    writer.object("atLeast", range.atLeast);
    writer.object("atMost", range.atMost);
    writer.object("provenance", range.provenance);
}

void readInto(JsonReader &reader, MoneyRange &range)
{
    reader.readObject(u"atLeast", range.atLeast);
    reader.readObject(u"atMost", range.atMost);
    reader.readObject(u"provenance", range.provenance);
}

void write(JsonWriter &writer, const Count &count)
{
    writer.text("meaning", count.meaning);
    writer.object("provenance", count.provenance);
    writer.text("unit", nameOf(countUnitNames, count.unit));
    writer.text("unitText", count.unitText);
    writer.number("value", count.value);
}

void readInto(JsonReader &reader, Count &count)
{
    reader.require(u"value");
    reader.read(u"value", count.value);
    reader.read(u"unit", count.unit, countUnitNames);
    reader.read(u"unitText", count.unitText);
    reader.read(u"meaning", count.meaning);
    reader.readObject(u"provenance", count.provenance);
}

} // namespace bundlinje
