#include "model/exchange/investmentdifference.h"

#include "model/exchange/jsonlists.h"
#include "model/json/casejson.h"
#include "model/json/investmentjson.h"
#include "model/json/portfoliojson.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Differences = QList<FieldDifference>;

void compare(const QString &path, QStringView name, const QJsonValue &before,
             const QJsonValue &after, Differences &found);

QString joined(const QString &path, const QString &member)
{
    return path.isEmpty() ? member : u"%1.%2"_s.arg(path, member);
}

void compareMembers(const QString &path, const QJsonObject &before, const QJsonObject &after,
                    Differences &found)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        compare(joined(path, name), name, before.value(name), after.value(name), found);
}

/// An amount is named by its field; what else the figure says follows with its own name.
void compareFigures(const QString &path, QJsonObject before, QJsonObject after, Differences &found)
{
    const QJsonValue amountBefore = before.take(u"amount");
    const QJsonValue amountAfter = after.take(u"amount");
    if (amountBefore != amountAfter)
        found.append({path, neutralText(amountBefore), neutralText(amountAfter)});
    compareMembers(path, before, after, found);
}

void compareElements(const QString &path, const QJsonArray &before, const QStringList &keysBefore,
                     const QJsonArray &after, const QStringList &keysAfter, Differences &found)
{
    QStringList keys = keysBefore + keysAfter;
    keys.removeDuplicates();
    const qsizetype differencesBefore = found.size();
    for (const QString &key : std::as_const(keys)) {
        const auto element = [&](const QJsonArray &list, const QStringList &listKeys) {
            const qsizetype at = listKeys.indexOf(key);
            return at < 0 ? QJsonValue(QJsonValue::Undefined) : list.at(at);
        };
        compare(u"%1[%2]"_s.arg(path, key), {}, element(before, keysBefore),
                element(after, keysAfter), found);
    }
    // Only the order differs.
    if (found.size() == differencesBefore && keysBefore != keysAfter)
        found.append({path, keysBefore.join(u"; "_s), keysAfter.join(u"; "_s)});
}

/// An amount with what is said of it. A consequence has an amount as one of many members.
bool isFigure(const QJsonValue &value)
{
    return value.toObject().contains(u"amount") && !value.toObject().contains(u"followsFrom");
}

/// Objects that are whole values: one side missing means the value is missing. So are the settings
/// that a version was signed with: each year of an index by itself would bury what was changed.
bool isValue(QStringView name, const QJsonValue &value)
{
    return name == u"signedSettings" || value.toObject().contains(u"minor") || isFigure(value);
}

void compare(const QString &path, QStringView name, const QJsonValue &before,
             const QJsonValue &after, Differences &found)
{
    if (before == after)
        return;
    // The capital is there without its amount as well, by what becomes of what is repaid.
    if (before.isObject() && after.isObject() && (isFigure(before) || name == u"capital"))
        return compareFigures(path, before.toObject(), after.toObject(), found);
    if (before.isArray() || after.isArray()) {
        const std::optional<QStringList> keysBefore = keysOf(name, before.toArray());
        const std::optional<QStringList> keysAfter = keysOf(name, after.toArray());
        if (keysBefore && keysAfter)
            return compareElements(path, before.toArray(), *keysBefore, after.toArray(), *keysAfter,
                                   found);
    }
    // An element of a list that is on one side only is one difference, not one for each member.
    const bool isElement = path.endsWith(u']');
    const bool isWhole = isValue(name, before) || isValue(name, after);
    if (before.isObject() && after.isObject() && !isWhole)
        return compareMembers(path, before.toObject(), after.toObject(), found);
    if ((before.isObject() || after.isObject()) && !isWhole && !isElement)
        return compareMembers(path, before.toObject(), after.toObject(), found);
    found.append({path, neutralText(before), neutralText(after)});
}

/// What a person may see differ; of the imported data only whether the source still has it.
QJsonObject comparable(const Investment &investment)
{
    Investment compared = investment;
    compared.origin.records.clear();
    QJsonObject object = toJson(compared);
    object.remove(u"id");
    object.remove(u"revision");
    return object;
}

QJsonObject comparable(const Portfolio &portfolio)
{
    QJsonObject object = toJson(portfolio);
    object.remove(u"revision");
    // Not written where it is the usual one, but never missing.
    object.insert(u"smallCountThreshold", portfolio.smallCountThreshold);
    QJsonObject capital = object.value(u"capital").toObject();
    capital.insert(u"isReinvested", portfolio.capital.isReinvested);
    object.insert(u"capital", capital);
    return object;
}

} // namespace

QList<FieldDifference> differences(const Investment &before, const Investment &after)
{
    Differences found;
    compareMembers({}, comparable(before), comparable(after), found);
    return found;
}

QList<FieldDifference> differences(const BusinessCase &before, const BusinessCase &after)
{
    const auto comparableCase = [](const BusinessCase &businessCase) {
        QJsonObject object = toJson(businessCase);
        object.remove(u"id");
        return object;
    };
    Differences found;
    compareMembers({}, comparableCase(before), comparableCase(after), found);
    return found;
}

QList<FieldDifference> differences(const Portfolio &before, const Portfolio &after)
{
    Differences found;
    compareMembers({}, comparable(before), comparable(after), found);
    return found;
}

} // namespace bundlinje
