#include "app/caseassignment.h"

#include "model/calc/discounting.h"
#include "model/items/amounttext.h"
#include "model/items/numbertext.h"
#include "model/json/casejson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Step {
    QString name;
    QString place; ///< Number or name of the one in the list; empty = no list.
};

tl::unexpected<Error> unknown(const QString &path)
{
    return failure(Error::Code::InvalidInput, path, {}, u"unknown field"_s);
}

QList<Step> stepsOf(const QString &path)
{
    static const QRegularExpression step(u"([^.\\[]+)(?:\\[([^\\]]*)\\])?(?:\\.|$)"_s);
    QList<Step> steps;
    for (auto match = step.globalMatch(path); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        steps.append({found.captured(1).trimmed(), found.captured(2).trimmed()});
    }
    return steps;
}

bool isOneOf(const QString &name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isShare(const QString &name)
{
    return isOneOf(name,
                   {u"expected", u"low", u"high", u"retention", u"share", u"municipality",
                    u"region", u"state", u"other", u"reimbursement"});
}

bool isWholeNumber(const QString &name)
{
    return isOneOf(name,
                   {u"horizon", u"firstYear", u"priceLevelYear", u"priceYear", u"persons", u"start",
                    u"year", u"fromYear", u"marylandLevel"});
}

Result<QString> decimalOf(const QString &typed, const QLocale &locale)
{
    // A script writes a decimal point whatever the language; what the language reads comes first.
    const QString plain = QString(typed).remove(u'%').trimmed();
    const Result<QString> read = plainDecimal(plain, locale);
    return !read && quantityFromDecimal(plain) ? Result<QString>(plain) : read;
}

Result<QJsonValue> amountOf(const QString &typed, Currency currency, const QLocale &locale)
{
    Result<Money> amount = readAmount(typed, currency, locale);
    if (!amount)
        amount = moneyFromDecimal(typed, currency);
    return amount.map([](Money money) {
        return QJsonValue(
            QJsonObject{{u"minor"_s, money.minor()}, {u"currency"_s, money.currency().code()}});
    });
}

/// The typed text as the JSON form has it; undefined clears.
Result<QJsonValue> valueOf(const Step &last, const QString &typed, Currency currency,
                           const QLocale &locale)
{
    if (typed.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (last.name == "amount"_L1 || last.name == "perParticipant"_L1)
        return amountOf(typed, currency, locale);
    if (isShare(last.name) || isOneOf(last.name, {u"duration", u"profile"}))
        return decimalOf(typed, locale).map([](const QString &text) { return QJsonValue(text); });
    if (isWholeNumber(last.name))
        return readCount(typed, locale).map([](qint64 number) { return QJsonValue(number); });
    if (last.name == "isNetAsGiven"_L1 && isOneOf(typed, {u"true", u"false"}))
        return QJsonValue(typed == "true"_L1);
    return QJsonValue(typed);
}

/// Place of the element: its number, or that of the only one with the name.
qsizetype placeIn(const QJsonArray &list, const QString &place)
{
    bool isNumber = false;
    const qsizetype number = place.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 && number < list.size() ? number : -1;
    qsizetype found = -1;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).toObject().value(u"name").toString().compare(place, Qt::CaseInsensitive)
            != 0)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// The whole with that value at the end of the steps. Errors: InvalidInput without place.
Result<QJsonValue> withValue(const QJsonValue &whole, std::span<const Step> steps,
                             const QJsonValue &value)
{
    if (steps.empty())
        return value;
    const Step &step = steps.front();
    QJsonObject object = whole.toObject();
    QJsonValue member = object.value(step.name);
    if (!step.place.isEmpty()) {
        QJsonArray list = member.toArray();
        const qsizetype at = placeIn(list, step.place);
        if (at < 0)
            return unknown({});
        const Result<QJsonValue> element = withValue(list.at(at), steps.subspan(1), value);
        if (!element)
            return element;
        // Of amounts by the participant's year an empty one stands for what is missing.
        list.replace(at, element->isUndefined() ? QJsonValue(QJsonObject()) : *element);
        object.insert(step.name, list);
        return QJsonValue(object);
    }
    const Result<QJsonValue> changed = withValue(member, steps.subspan(1), value);
    if (!changed)
        return changed;
    if (changed->isUndefined())
        object.remove(step.name);
    else
        object.insert(step.name, *changed);
    return QJsonValue(object);
}

Status tryDiscountRate(CaseSettings &settings, const QString &typed, const QLocale &locale)
{
    const Result<Percentage> rate = decimalOf(typed, locale).and_then([](const QString &text) {
        return percentageFromDecimal(text);
    });
    if (!rate)
        return tl::make_unexpected(rate.error());
    settings.discountSchedule = flatSchedule(*rate);
    return {};
}

Status tryField(BusinessCase &businessCase, const QString &path, const QString &typed,
                const QLocale &locale)
{
    const QList<Step> steps = stepsOf(path);
    if (steps.isEmpty())
        return unknown(path);
    const Result<QJsonValue> value =
        valueOf(steps.constLast(), typed, businessCase.currency, locale);
    if (!value)
        return tl::make_unexpected(value.error());
    const Result<QJsonValue> changed =
        withValue(toJson(businessCase), {steps.constData(), std::size_t(steps.size())}, *value);
    if (!changed)
        return tl::make_unexpected(changed.error());
    const Result<BusinessCase> read = businessCaseFromJson(changed->toObject());
    if (!read)
        return tl::make_unexpected(read.error());
    businessCase = *read;
    return {};
}

} // namespace

Status tryAssumption(TriedCase &tried, const QString &assignment, const QLocale &locale)
{
    const QString path = assignment.section(u'=', 0, 0).trimmed();
    const QString typed = assignment.section(u'=', 1).trimmed();
    Status done = path == "discountRate"_L1 ? tryDiscountRate(tried.settings, typed, locale)
                                            : tryField(tried.businessCase, path, typed, locale);
    if (!done) {
        done.error().where = path;
        if (done.error().value.isEmpty())
            done.error().value = typed;
    }
    return done;
}

} // namespace bundlinje
