#include "model/json/portfoliojson.h"

#include "model/json/casejson.h"
#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"
#include "model/json/meetingjson.h"
#include "model/json/unitpricejson.h"

#include <QtCore/QJsonDocument>

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const Stage &stage)
{
    writer.text("key", stage.key);
    writer.text("name", stage.name);
}

static void write(JsonWriter &writer, const StatedTotal &total)
{
    writer.object("amount", total.amount);
    writer.number("count", total.count);
    writer.text("precision", nameOf(totalPrecisionNames, total.precision));
    writer.object("provenance", total.provenance);
    writer.text("subject", nameOf(totalSubjectNames, total.subject));
}

static void write(JsonWriter &writer, const FundCapital &capital)
{
    writer.object("amount", capital.amount);
    if (!capital.isReinvested)
        writer.flag("isReinvested", false);
    writer.object("provenance", capital.provenance);
}

static void readInto(JsonReader &reader, FundCapital &capital)
{
    reader.readObject(u"amount", capital.amount);
    reader.read(u"isReinvested", capital.isReinvested);
    reader.readObject(u"provenance", capital.provenance);
}

static void readInto(JsonReader &reader, Stage &stage)
{
    reader.read(u"key", stage.key);
    reader.read(u"name", stage.name);
}

static void readInto(JsonReader &reader, StatedTotal &total)
{
    reader.require(u"subject");
    reader.read(u"subject", total.subject, totalSubjectNames);
    reader.read(u"precision", total.precision, totalPrecisionNames);
    reader.read(u"count", total.count);
    reader.readObject(u"amount", total.amount);
    reader.readObject(u"provenance", total.provenance);
}

void write(JsonWriter &writer, const Portfolio &portfolio)
{
    writer.text("boardName", portfolio.boardName);
    writer.object("capital", portfolio.capital);
    writer.text("currency", portfolio.currency.code());
    writer.list("decisions", portfolio.decisions);
    writer.object("discountSchedule", portfolio.discountSchedule);
    writer.text("fundName", portfolio.fundName);
    writer.list("meetings", portfolio.meetings);
    writer.text("name", portfolio.name);
    writer.text("notice", portfolio.notice);
    writer.object("priceIndex", portfolio.priceIndex);
    writer.number("priceYear", portfolio.priceYear);
    writer.number("revision", portfolio.revision);
    if (portfolio.smallCountThreshold != usualSmallCountThreshold)
        writer.number("smallCountThreshold", portfolio.smallCountThreshold);
    writer.list("sources", portfolio.sources);
    writer.list("stages", portfolio.stages);
    writer.list("statedTotals", portfolio.statedTotals);
    writer.list("unitPrices", portfolio.unitPrices);
}

void readInto(JsonReader &reader, Portfolio &portfolio)
{
    reader.read(u"revision", portfolio.revision);
    reader.read(u"name", portfolio.name);
    reader.read(u"fundName", portfolio.fundName);
    reader.read(u"boardName", portfolio.boardName);
    reader.readObject(u"capital", portfolio.capital);
    reader.read(u"currency", portfolio.currency);
    reader.read(u"priceYear", portfolio.priceYear);
    reader.readObject(u"discountSchedule", portfolio.discountSchedule);
    reader.readObject(u"priceIndex", portfolio.priceIndex);
    reader.readList(u"unitPrices", portfolio.unitPrices);
    reader.readList(u"stages", portfolio.stages);
    reader.readList(u"statedTotals", portfolio.statedTotals);
    reader.readList(u"sources", portfolio.sources);
    reader.read(u"notice", portfolio.notice);
    reader.read(u"smallCountThreshold", portfolio.smallCountThreshold, lowestSmallCountThreshold,
                highestSmallCountThreshold);
    reader.readList(u"meetings", portfolio.meetings);
    reader.readList(u"decisions", portfolio.decisions);
}

QByteArray toJsonText(const Portfolio &portfolio)
{
    return JsonWriter::document(portfolio, JsonWriter::Layout::Compact);
}

QJsonObject toJson(const Portfolio &portfolio)
{
    return QJsonDocument::fromJson(toJsonText(portfolio)).object();
}

Result<Portfolio> portfolioFromJson(const QJsonObject &object)
{
    Portfolio portfolio;
    JsonReader reader(object, {});
    readInto(reader, portfolio);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    return portfolio;
}

} // namespace bundlinje
