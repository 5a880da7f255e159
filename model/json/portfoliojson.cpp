#include "model/json/portfoliojson.h"

#include "model/json/figurejson.h"
#include "model/json/jsonreader.h"

namespace bundlinje {

// Static, not in an unnamed namespace: the list templates find them by argument-dependent lookup.

static QJsonObject toJson(const Stage &stage)
{
    QJsonObject object;
    insert(object, u"key", stage.key);
    insert(object, u"name", stage.name);
    return object;
}

static QJsonObject toJson(const DiscountRate &rate)
{
    QJsonObject object;
    object.insert(u"fromYear", rate.fromYear);
    if (rate.toYear)
        object.insert(u"toYear", *rate.toYear);
    object.insert(u"rate", toDecimal(rate.rate));
    return object;
}

static QJsonObject toJson(const DiscountSchedule &schedule)
{
    QJsonObject object;
    insertList(object, u"rates", schedule.rates);
    insertObject(object, u"provenance", toJson(schedule.provenance));
    return object;
}

static QJsonObject toJson(const StatedTotal &total)
{
    QJsonObject object;
    object.insert(u"subject", nameOf(totalSubjectNames, total.subject));
    object.insert(u"precision", nameOf(totalPrecisionNames, total.precision));
    if (total.count)
        object.insert(u"count", *total.count);
    insert(object, u"amount", total.amount);
    insertObject(object, u"provenance", toJson(total.provenance));
    return object;
}

static void readInto(JsonReader &reader, Stage &stage)
{
    reader.read(u"key", stage.key);
    reader.read(u"name", stage.name);
}

static void readInto(JsonReader &reader, DiscountRate &rate)
{
    reader.require(u"fromYear");
    reader.require(u"rate");
    reader.read(u"fromYear", rate.fromYear);
    reader.read(u"toYear", rate.toYear);
    reader.read(u"rate", rate.rate);
}

static void readInto(JsonReader &reader, DiscountSchedule &schedule)
{
    reader.readList(u"rates", schedule.rates);
    reader.readObject(u"provenance", schedule.provenance);
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

QJsonObject toJson(const Portfolio &portfolio)
{
    QJsonObject object;
    object.insert(u"revision", portfolio.revision);
    insert(object, u"name", portfolio.name);
    insert(object, u"fundName", portfolio.fundName);
    insert(object, u"boardName", portfolio.boardName);
    object.insert(u"currency", portfolio.currency.code());
    if (portfolio.priceYear)
        object.insert(u"priceYear", *portfolio.priceYear);
    insertObject(object, u"discountSchedule", toJson(portfolio.discountSchedule));
    insertList(object, u"stages", portfolio.stages);
    insertList(object, u"statedTotals", portfolio.statedTotals);
    insertList(object, u"sources", portfolio.sources);
    insert(object, u"notice", portfolio.notice);
    return object;
}

void readInto(JsonReader &reader, Portfolio &portfolio)
{
    reader.read(u"revision", portfolio.revision);
    reader.read(u"name", portfolio.name);
    reader.read(u"fundName", portfolio.fundName);
    reader.read(u"boardName", portfolio.boardName);
    reader.read(u"currency", portfolio.currency);
    reader.read(u"priceYear", portfolio.priceYear);
    reader.readObject(u"discountSchedule", portfolio.discountSchedule);
    reader.readList(u"stages", portfolio.stages);
    reader.readList(u"statedTotals", portfolio.statedTotals);
    reader.readList(u"sources", portfolio.sources);
    reader.read(u"notice", portfolio.notice);
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
