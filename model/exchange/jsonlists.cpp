#include "model/exchange/jsonlists.h"

#include "model/domain/money.h"

#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array listsById{u"effectGoals", u"sources",       u"businessCases", u"scenarios",
                               u"costs",       u"consequences",  u"unitPrices",    u"components",
                               u"payers",      u"amendments",    u"instalments",   u"measurements",
                               u"cashFlows",   u"participation", u"reportDuties",  u"guarantees",
                               u"tranches",    u"meetings",      u"agenda",        u"decisions"};
constexpr std::array listsByYear{u"intake", u"fixed", u"years"};
constexpr std::array listsByPeriod{u"planned"};
constexpr std::array otherKeyedLists{u"parties", u"roles", u"stages"};

template <typename Lists> bool holds(const Lists &lists, QStringView list)
{
    return std::find(lists.begin(), lists.end(), list) != lists.end();
}

QString keyOf(QStringView list, const QJsonObject &element)
{
    const auto text = [&](QStringView member) {
        return element.value(member).toString();
    };
    if (list == u"parties") {
        const QString id = text(u"externalId");
        return id.isEmpty() ? text(u"name") : id;
    }
    if (list == u"roles")
        return u"%1 %2"_s.arg(text(u"role"), text(u"text")).trimmed();
    if (list == u"stages")
        return text(u"key");
    if (holds(listsById, list))
        return text(u"id");
    if (holds(listsByYear, list) && element.contains(u"year"))
        return QString::number(element.value(u"year").toInteger());
    if (holds(listsByPeriod, list) && element.contains(u"period"))
        return QString::number(element.value(u"period").toInteger());
    return {};
}

QString moneyText(const QJsonObject &money)
{
    const QString code = money.value(u"currency").toString();
    const Result<Currency> currency = Currency::fromCode(code);
    if (!currency)
        return code;
    const qint64 minor = money.value(u"minor").toInteger();
    return u"%1 %2"_s.arg(toDecimal(Money::fromMinor(minor, *currency)), code);
}

QString objectText(const QJsonObject &object)
{
    if (object.contains(u"minor"))
        return moneyText(object);
    if (object.contains(u"period") && object.contains(u"value")) // Planned at a check.
        return neutralText(object.value(u"value"));
    for (const QStringView naming :
         {u"name", u"amount", u"definition", u"title", u"guarantor", u"countedOn", u"text"}) {
        if (object.contains(naming))
            return neutralText(object.value(naming));
    }
    QStringList members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members.append(u"%1: %2"_s.arg(member.key(), neutralText(member.value())));
    return members.join(u", "_s);
}

} // namespace

std::optional<QStringList> keysOf(QStringView list, const QJsonArray &elements)
{
    QStringList keys;
    for (const auto &element : elements) {
        const QString key = keyOf(list, element.toObject());
        if (key.isEmpty() || keys.contains(key))
            return std::nullopt;
        keys.append(key);
    }
    const bool isKeyed = holds(listsById, list) || holds(listsByYear, list)
        || holds(listsByPeriod, list) || holds(otherKeyedLists, list);
    if (!isKeyed)
        return std::nullopt;
    return keys;
}

QString neutralText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            parts.append(neutralText(part));
        return parts.join(u"; "_s);
    }
    case QJsonValue::Object:
        return objectText(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace bundlinje
