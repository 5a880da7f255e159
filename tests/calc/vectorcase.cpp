#include "vectorcase.h"

#include "model/calc/budgeteffect.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/sensitivity.h"

#include <QtCore/QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje::vectors {

namespace {

constexpr std::array payerNames{u"municipality", u"region", u"state", u"other"};

Percentage percentage(const QJsonValue &value)
{
    return Percentage::fromTenMillionths(quantity(value).tenMillionths());
}

std::optional<Percentage> optionalPercentage(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(percentage(value)) : std::nullopt;
}

std::optional<int> year(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QList<PayerSplit> splits(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    PayerSplit split;
    const QJsonObject shares = value.toObject();
    split.municipality = percentage(shares[u"municipality"]);
    split.region = percentage(shares[u"region"]);
    split.state = percentage(shares[u"state"]);
    split.other = percentage(shares[u"other"]);
    return {split};
}

Cost cost(const QJsonObject &inputs)
{
    Cost cost{.id = QUuid::createUuid(), .name = inputs[u"id"].toString()};
    cost.priceYear = year(inputs[u"price_year"]);
    const QJsonObject fixed = inputs[u"fixed"].toObject();
    for (auto entry = fixed.begin(); entry != fixed.end(); ++entry)
        cost.fixed.append({entry.key().toInt(), ore(entry.value())});
    for (const QJsonValue &amount : inputs[u"per_person_ore"].toArray())
        cost.perParticipant.append(ore(amount));
    cost.splits = splits(inputs[u"split"]);
    return cost;
}

Consequence consequence(const QJsonObject &inputs)
{
    Consequence consequence{.id = QUuid::createUuid(), .name = inputs[u"id"].toString()};
    if (inputs[u"applies_to"].toString() == u"participant")
        consequence.followsFrom = FollowsFrom::Participation;
    consequence.amount = ore(inputs[u"amount_ore"]);
    consequence.priceYear = year(inputs[u"price_year"]);
    consequence.start = inputs[u"start"].toInt();
    if (inputs[u"duration"].isDouble())
        consequence.duration = quantity(inputs[u"duration"]);
    if (inputs.contains(u"retention"))
        consequence.retention = percentage(inputs[u"retention"]);
    for (const QJsonValue &size : inputs[u"profile"].toArray())
        consequence.profile.append(quantity(size));
    if (inputs.contains(u"share"))
        consequence.share = optionalPercentage(inputs[u"share"]);
    consequence.splits = splits(inputs[u"split"]);
    return consequence;
}

/// `null` where there is no value.
QJsonValue number(const CaseFigure<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

/// "successWithout.expected" is "success_without" in the vectors.
QString inputName(const CaseGap &gap)
{
    QString name;
    for (const QChar character : gap.field.chopped(
             gap.field.endsWith(u".expected") ? qsizetype(sizeof(".expected") - 1) : 0))
        name += character.isUpper() ? u"_"_s + character.toLower() : QString(character);
    return name;
}

} // namespace

Quantity quantity(const QJsonValue &value)
{
    return Quantity::fromTenMillionths(std::llround(value.toDouble() * 1e7));
}

qint64 whole(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (number != std::trunc(number))
        qFatal("A vector has %f where only whole numbers can be.", number);
    return value.toInteger();
}

std::optional<Money> ore(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Money::fromMinor(whole(value), Currency::DKK))
                            : std::nullopt;
}

QJsonArray minorUnits(const QList<Money> &amounts)
{
    QJsonArray minor;
    for (const Money amount : amounts)
        minor.append(amount.minor());
    return minor;
}

DiscountSchedule schedule(const QJsonValue &value)
{
    if (value.isString())
        return newPortfolio({}).discountSchedule;
    if (value.isDouble())
        return flatSchedule(percentage(value));
    DiscountSchedule schedule;
    for (const QJsonValue &row : value.toArray())
        schedule.rates.append({row[u"from"].toInt(), year(row[u"to"]), percentage(row[u"rate"])});
    return schedule;
}

VectorCase businessCase(const QJsonObject &inputs)
{
    VectorCase made;
    BusinessCase &businessCase = made.businessCase;
    businessCase.priceLevelYear = year(inputs[u"price_level_year"]);
    businessCase.horizon = year(inputs[u"horizon_years"]);
    const QJsonObject intake = inputs[u"intake"].toObject();
    for (auto entry = intake.begin(); entry != intake.end(); ++entry)
        businessCase.intake.append(
            {entry.key().toInt(),
             entry.value().isDouble() ? std::optional(whole(entry.value())) : std::nullopt});
    businessCase.successWith.expected = optionalPercentage(inputs[u"success_with"]);
    businessCase.successWithout.expected = optionalPercentage(inputs[u"success_without"]);
    for (const QJsonValue &item : inputs[u"costs"].toArray())
        businessCase.costs.append(cost(item.toObject()));
    // The vectors mean "none" where the model would say "not stated yet".
    if (businessCase.costs.isEmpty())
        businessCase.costs.append(cost(
            {{u"fixed"_s, QJsonObject{{u"0"_s, 0}}}, {u"split"_s, QJsonObject{{u"state"_s, 1}}}}));
    for (const QJsonValue &item : inputs[u"consequences"].toArray()) {
        businessCase.consequences.append(consequence(item.toObject()));
        made.consequenceIds.append(businessCase.consequences.constLast().name);
    }
    const QJsonObject index = inputs[u"price_index"].toObject();
    for (auto entry = index.begin(); entry != index.end(); ++entry)
        made.settings.priceIndex.years.append({entry.key().toInt(), quantity(entry.value())});
    made.settings.discountSchedule = schedule(inputs[u"discount"]);
    return made;
}

CaseParameter parameter(const QString &name, const VectorCase &of)
{
    using Kind = CaseParameter::Kind;
    if (name == u"success_with")
        return {Kind::SuccessWith, {}};
    if (name == u"success_without")
        return {Kind::SuccessWithout, {}};
    if (name == u"cost_factor")
        return {Kind::CostFactor, {}};
    if (name == u"discount")
        return {Kind::Discount, {}};
    const qsizetype at = of.consequenceIds.indexOf(name.section(u':', 1));
    return {Kind::ConsequenceFactor, at < 0 ? QUuid() : of.businessCase.consequences.at(at).id};
}

QString nameOf(const CaseParameter &asked, const VectorCase &of)
{
    QStringList names{u"success_with"_s, u"success_without"_s, u"cost_factor"_s, u"discount"_s,
                      u"consequence:*"_s};
    for (const QString &id : of.consequenceIds)
        names.append(u"consequence:"_s + id);
    for (const QString &name : std::as_const(names)) {
        if (parameter(name, of) == asked)
            return name;
    }
    return {};
}

QJsonObject evaluated(const VectorCase &of)
{
    const BusinessCaseResult result = evaluate(of.businessCase, of.settings);
    QJsonArray missing;
    for (const CaseGap &gap : result.gaps)
        missing.append(inputName(gap));
    const std::array statuses{u"ok"_s, u"incomplete"_s, u"error"_s}; // As the enumerators.
    QJsonObject json{{u"status"_s, statuses[std::size_t(result.status())]},
                     {u"missing"_s, missing},
                     {u"persons"_s, number(result.persons)},
                     {u"net_effect"_s, number(result.netEffect)},
                     {u"extra_successes"_s, number(result.extraSuccesses)},
                     {u"pv_benefit_ore"_s, number(result.presentValueOfConsequences)},
                     {u"pv_cost_ore"_s, number(result.presentValueOfCosts)},
                     {u"npv_ore"_s, number(result.netPresentValue)},
                     {u"bcr"_s, number(result.benefitCostRatio)},
                     {u"payback_years"_s, number(result.payback)},
                     {u"discounted_payback_years"_s, number(result.discountedPayback)}};
    json[u"irr"_s] = result.internalRates ? asJson(*result.internalRates) : QJsonValue();
    const auto budget = budgetEffect(of.businessCase, of.settings.priceIndex);
    if (!budget || !result.netPresentValueByPayer)
        return json;
    QJsonObject values;
    QJsonObject flows;
    for (std::size_t i = 0; i < payers.size(); ++i) {
        const QString name = QString::fromUtf16(payerNames[i]);
        values[name] = (*result.netPresentValueByPayer)[i];
        flows[name] = minorUnits(budget->byPayer[i]);
    }
    json[u"npv_by_payer_ore"_s] = values;
    json[u"net_flow_by_payer_ore"_s] = flows;
    json[u"net_flow_ore"_s] = minorUnits(budget->total);
    json[u"undiscounted_net_ore"_s] = budget->sum.minor();
    return json;
}

QJsonObject switching(const VectorCase &of)
{
    QJsonObject json;
    const auto values = switchingValues(of.businessCase, of.settings);
    if (values) {
        for (const SwitchingValue &row : *values)
            json[nameOf(row.parameter, of)] = number(row.value);
    }
    return json;
}

QJsonArray tornadoRows(const VectorCase &of, const QJsonArray &ranges)
{
    QList<ParameterRange> asked;
    for (const QJsonValue &range : ranges)
        asked.append({parameter(range[u"param"].toString(), of), quantity(range[u"low"]),
                      quantity(range[u"high"])});
    QJsonArray json;
    const auto answer = tornado(of.businessCase, of.settings, asked);
    if (answer) {
        for (const TornadoRow &row : answer->rows)
            json.append(QJsonObject{{u"param"_s, nameOf(row.parameter, of)},
                                    {u"npv_low_ore"_s, row.netPresentValueAtLow},
                                    {u"npv_high_ore"_s, row.netPresentValueAtHigh}});
    }
    return json;
}

QJsonObject asJson(const InternalRates &rates)
{
    QJsonArray roots;
    for (const double root : rates.roots)
        roots.append(root);
    const std::optional<double> rate = rates.rate();
    return {{u"status"_s,
             rate                  ? u"ok"_s
                 : roots.isEmpty() ? u"none"_s
                                   : u"multiple"_s},
            {u"value"_s, rate ? QJsonValue(*rate) : QJsonValue()},
            {u"roots"_s, roots}};
}

} // namespace bundlinje::vectors
