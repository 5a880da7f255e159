#include "model/items/casedifferencetext.h"

#include "model/exchange/investmentdifference.h"
#include "model/exchange/jsonlists.h"
#include "model/items/amounttext.h"
#include "model/items/caselabels.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/partlabels.h"
#include "model/items/parttext.h"
#include "model/items/unitpricetext.h"
#include "model/json/casejson.h"
#include "model/json/enumnames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// "costs[…]" of a path.
struct Step {
    QString name;
    QString key; ///< Empty = the member itself.
};

QList<Step> stepsOf(const QString &field)
{
    static const QRegularExpression step(u"([^.\\[]+)(?:\\[([^\\]]*)\\])?(?:\\.|$)"_s);
    QList<Step> steps;
    for (auto match = step.globalMatch(field); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        steps.append({found.captured(1), found.captured(2)});
    }
    return steps;
}

QJsonValue follow(const QJsonValue &whole, const Step &step)
{
    const QJsonValue member = whole.toObject().value(step.name);
    if (step.key.isEmpty())
        return member;
    const QJsonArray elements = member.toArray();
    const std::optional<QStringList> keys = keysOf(step.name, elements);
    const qsizetype at = keys ? keys->indexOf(step.key) : -1;
    return at < 0 ? QJsonValue(QJsonValue::Undefined) : elements.at(at);
}

QJsonValue valueAt(const QJsonObject &whole, const QList<Step> &steps)
{
    QJsonValue value = whole;
    for (const Step &step : steps)
        value = follow(value, step);
    return value;
}

template <typename Enum, std::size_t Size, typename Label>
QString wordOf(const std::array<EnumName<Enum>, Size> &names, const QString &name, Label label)
{
    for (const EnumName<Enum> &entry : names) {
        if (entry.name == name)
            return label(entry.value);
    }
    return name;
}

QString decimalText(const QString &neutral, const PartContext &context)
{
    return quantityFromDecimal(neutral)
        ? QString(neutral).replace(u'.', context.locale.decimalPoint())
        : neutral;
}

bool isAnyOf(QStringView member, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), member) != names.end();
}

/// @param inRange the ends of a range are factors, years or rates: plain numbers
QString textOf(QStringView member, const QString &text, bool inRange, const PartContext &context)
{
    if (isAnyOf(member,
                {u"expected", u"retention", u"share", u"municipality", u"region", u"state",
                 u"other", u"reimbursement"})
        || (!inRange && isAnyOf(member, {u"low", u"high"}))) {
        const Result<Percentage> share = percentageFromDecimal(text);
        return share ? percentText(*share, context.locale) : text;
    }
    if (isAnyOf(member, {u"duration", u"profile", u"value", u"low", u"high"}))
        return decimalText(text, context);
    if (isAnyOf(member, {u"approvedOn", u"date"})) {
        const Result<PartialDate> date = PartialDate::fromIso(text);
        return date ? fieldText(std::optional(*date), context) : text;
    }
    if (member == u"confidence")
        return wordOf(confidenceNames, text, confidenceLabel);
    if (member == u"status")
        return wordOf(caseStatusNames, text, caseStatusLabel);
    if (member == u"kind")
        return wordOf(unitPriceKindNames, wordOf(costKindNames, text, costKindLabel),
                      priceKindWord);
    if (member == u"unit")
        return wordOf(priceUnitNames, text, priceUnitWord);
    if (member == u"followsFrom")
        return wordOf(followsFromNames, text, followsFromLabel);
    if (member == u"parameter")
        return wordOf(caseParameterNames, text, caseParameterLabel);
    return text;
}

QString yesNoText(bool yes)
{
    return yes ? QCoreApplication::translate("InvestmentParts", "Yes")
               : QCoreApplication::translate("InvestmentParts", "No");
}

QString wordsOf(const QString &member, const QJsonValue &value, bool inRange,
                const PartContext &context);

QString objectWords(const QJsonObject &object, bool inRange, const PartContext &context)
{
    const QJsonValue name = object.value(u"name");
    if (object.contains(u"status") && !name.isString())
        return textOf(u"status", object.value(u"status").toString(), false, context);
    if (name.isString() && object.contains(u"id"))
        return name.toString();
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == "id"_L1)
            continue;
        parts.append(
            QCoreApplication::translate("CaseLabels", "%1: %2", "%1 field or line, %2 its part")
                .arg(caseFieldLabel(member.key()),
                     wordsOf(member.key(), member.value(), inRange, context)));
    }
    return parts.join(u", "_s);
}

QString wordsOf(const QString &member, const QJsonValue &value, bool inRange,
                const PartContext &context)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return yesNoText(value.toBool());
    case QJsonValue::Double:
        return member == "persons"_L1 ? countText(value.toInteger(), context.locale)
                                      : QString::number(value.toInteger());
    case QJsonValue::String:
        return textOf(member, value.toString(), inRange, context);
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            parts.append(wordsOf(member, element, inRange || member == "ranges"_L1, context));
        return parts.join(u"; "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (member == "signedSettings"_L1)
            return QCoreApplication::translate("CaseLabels", "as on the day of the signing");
        if (!object.contains(u"minor"))
            return objectWords(object, inRange, context);
        if (context.amountsHidden)
            return QString::fromUtf16(hiddenText);
        const auto currency = Currency::fromCode(object.value(u"currency").toString());
        return currency ? exactText(Money::fromMinor(object.value(u"minor").toInteger(), *currency),
                                    context.locale)
                        : neutralText(value);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/// What an element is called on the side that has it: a version, scenario, cost or consequence by
/// its name, what has a year by that.
QString elementName(const QString &list, const QJsonValue &before, const QJsonValue &after,
                    const PartContext &context)
{
    const QJsonObject element = (after.isObject() ? after : before).toObject();
    const QString year = QString::number(element.value(u"year").toInteger());
    if (list == "years"_L1)
        return year;
    if (element.contains(u"year"))
        return QCoreApplication::translate("CaseLabels", "%1, year %2", "%1 a list, %2 a year")
            .arg(caseFieldLabel(list), year);
    const QString name = element.value(u"name").toString().simplified();
    if (!name.isEmpty())
        return name;
    return element.contains(u"status")
        ? textOf(u"status", element.value(u"status").toString(), false, context)
        : QString();
}

/// The keyed elements on the way, and then the members that are left.
QString labelOf(const QList<Step> &steps, const CaseSides &sides, const PartContext &context)
{
    QStringList parts;
    QStringList members;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        const bool isOuter = step.name == "businessCases"_L1 || step.name == "scenarios"_L1;
        if (!isOuter)
            members.append(step.name);
        if (step.key.isEmpty())
            continue;
        const QList<Step> way = steps.first(i + 1);
        const QString name =
            elementName(step.name, valueAt(sides.before, way), valueAt(sides.after, way), context);
        if (!name.isEmpty())
            parts.append(name);
    }
    if (steps.constLast().key.isEmpty())
        parts.append(isOfCase(members.constFirst()) ? partLabel(members.join(u'.'))
                                                    : caseFieldLabel(members.join(u'.')));
    return parts.join(u" · "_s);
}

} // namespace

bool isOfCase(const QString &field)
{
    return field.startsWith(u"businessCases") || field.startsWith(u"priceIndex.years")
        || field.startsWith(u"unitPrices");
}

ShownDifference shownCaseDifference(const QString &field, const CaseSides &sides,
                                    const PartContext &context)
{
    QList<Step> steps = stepsOf(field);
    const bool inRange = field.contains(u".ranges");
    const QString member = steps.constLast().name;
    ShownDifference shown{field,
                          {},
                          wordsOf(member, valueAt(sides.before, steps), inRange, context),
                          wordsOf(member, valueAt(sides.after, steps), inRange, context)};
    const QString label = labelOf(steps, sides, context);
    shown.label = isOfCase(field)
        ? QCoreApplication::translate("CaseLabels", "%1: %2", "%1 field or line, %2 its part")
              .arg(fieldLabel(steps.constFirst().name), label)
        : label;
    return shown;
}

QList<ShownDifference> shownDifferences(const BusinessCase &before, const BusinessCase &after,
                                        const PartContext &context)
{
    const CaseSides sides{toJson(before), toJson(after)};
    QList<ShownDifference> shown;
    for (const FieldDifference &found : differences(before, after))
        shown.append(shownCaseDifference(found.field, sides, context));
    return shown;
}

QString caseValueText(QStringView member, const QString &neutral, const PartContext &context)
{
    return textOf(member, neutral, false, context);
}

} // namespace bundlinje
