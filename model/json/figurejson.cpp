#include "model/json/figurejson.h"

#include "model/json/jsonreader.h"

namespace bundlinje {

void insert(QJsonObject &object, QStringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void insert(QJsonObject &object, QStringView key, const std::optional<PartialDate> &value)
{
    if (value)
        object.insert(key, value->toIso());
}

void insert(QJsonObject &object, QStringView key, const QStringList &value)
{
    if (!value.isEmpty())
        object.insert(key, QJsonArray::fromStringList(value));
}

void insertObject(QJsonObject &object, QStringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject toJson(Money amount)
{
    QJsonObject object;
    object.insert(u"minor", amount.minor());
    object.insert(u"currency", amount.currency().code());
    return object;
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

QJsonObject toJson(const Provenance &provenance)
{
    QJsonObject object;
    insert(object, u"sourceId", provenance.sourceId);
    insert(object, u"page", provenance.page);
    insert(object, u"date", provenance.date);
    insert(object, u"note", provenance.note);
    return object;
}

void readInto(JsonReader &reader, Provenance &provenance)
{
    reader.read(u"sourceId", provenance.sourceId);
    reader.read(u"page", provenance.page);
    reader.read(u"date", provenance.date);
    reader.read(u"note", provenance.note);
}

QJsonObject toJson(const Source &source)
{
    QJsonObject object;
    insert(object, u"id", source.id);
    insert(object, u"title", source.title);
    insert(object, u"publisher", source.publisher);
    insert(object, u"address", source.address);
    insert(object, u"published", source.published);
    insert(object, u"accessed", source.accessed);
    insert(object, u"note", source.note);
    return object;
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

QJsonObject toJson(const MoneyFigure &figure)
{
    QJsonObject object;
    object.insert(u"amount", toJson(figure.amount));
    object.insert(u"basis", nameOf(basisNames, figure.basis));
    insertObject(object, u"provenance", toJson(figure.provenance));
    return object;
}

void readInto(JsonReader &reader, MoneyFigure &figure)
{
    reader.require(u"amount");
    reader.readObject(u"amount", figure.amount);
    reader.read(u"basis", figure.basis, basisNames);
    reader.readObject(u"provenance", figure.provenance);
}

QJsonObject toJson(const MoneyRange &range)
{
    QJsonObject object;
    insert(object, u"atLeast", range.atLeast);
    insert(object, u"atMost", range.atMost);
    insertObject(object, u"provenance", toJson(range.provenance));
    return object;
}

void readInto(JsonReader &reader, MoneyRange &range)
{
    reader.readObject(u"atLeast", range.atLeast);
    reader.readObject(u"atMost", range.atMost);
    reader.readObject(u"provenance", range.provenance);
}

QJsonObject toJson(const Count &count)
{
    QJsonObject object;
    object.insert(u"value", count.value);
    object.insert(u"unit", nameOf(countUnitNames, count.unit));
    insert(object, u"unitText", count.unitText);
    insert(object, u"meaning", count.meaning);
    insertObject(object, u"provenance", toJson(count.provenance));
    return object;
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
