#include "contractvectors.h"

#include "vectorcase.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/priceshape.h"
#include "model/calc/returnaccount.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bundlinje::vectors {

namespace {

std::optional<Quantity> optionalQuantity(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(quantity(value)) : std::nullopt;
}

Percentage share(const QJsonValue &value)
{
    return Percentage::fromTenMillionths(quantity(value).tenMillionths());
}

Measure measure(const QJsonObject &component)
{
    const std::map<QString, Comparison> comparisons{
        {u"difference"_s, Comparison::Difference},
        {u"shortfall"_s, Comparison::Shortfall},
        {u"relative_reduction_pct"_s, Comparison::RelativeReduction},
        {u"excess_count"_s, Comparison::ExcessCount}};
    const QJsonObject comparison = component[u"comparison"].toObject();
    Measure made;
    if (const auto found = comparisons.find(comparison[u"type"].toString());
        found != comparisons.end())
        made.comparison = found->second;
    for (const QJsonObject &holder : {component, comparison}) {
        if (holder[u"decimals"].isDouble())
            made.decimals = holder[u"decimals"].toInt();
        if (holder[u"rounding"].toString() == u"floor")
            made.rounding = MeasureRounding::Down;
    }
    return made;
}

MeasurementEntry entry(const QJsonObject &observation)
{
    MeasurementEntry made;
    made.value = optionalQuantity(observation[u"value"]);
    made.reference = optionalQuantity(observation[u"reference"]);
    made.gateValue = optionalQuantity(observation[u"gate_value"]);
    if (observation[u"n"].isDouble())
        made.measured = whole(observation[u"n"]);
    return made;
}

Gate gate(const QJsonObject &inputs)
{
    const std::map<QString, GateComparison> comparisons{{u">="_s, GateComparison::AtLeast},
                                                        {u">"_s, GateComparison::Above},
                                                        {u"<="_s, GateComparison::AtMost},
                                                        {u"<"_s, GateComparison::Below}};
    Gate made;
    made.comparison = comparisons.at(inputs[u"op"].toString());
    made.threshold = optionalQuantity(inputs[u"threshold"]);
    made.hasOwnMeasure = inputs.contains(u"measure") || inputs.contains(u"on");
    return made;
}

PriceBand band(const QJsonObject &inputs)
{
    const bool isPoint = inputs.contains(u"x");
    const QJsonValue perUnit = inputs[u"price_ore"];
    return {.from = optionalQuantity(inputs[isPoint ? u"x" : u"from"]),
            .to = optionalQuantity(inputs[u"to"]),
            .amount = ore(isPoint                  ? inputs[u"y"]
                              : perUnit.isDouble() ? perUnit
                                                   : inputs[u"amount_ore"])};
}

PriceShape shape(const QJsonObject &inputs)
{
    const std::map<QString, std::pair<PriceKind, QString>> shapes{
        {u"flat"_s, {PriceKind::Flat, {}}},
        {u"step"_s, {PriceKind::Step, u"steps"_s}},
        {u"step_per_unit"_s, {PriceKind::StepPerUnit, u"steps"_s}},
        {u"slab"_s, {PriceKind::Slab, u"slabs"_s}},
        {u"interpolated"_s, {PriceKind::Interpolated, u"points"_s}}};
    const auto &[kind, list] = shapes.at(inputs[u"shape"].toString());
    PriceShape made{.kind = kind, .price = ore(inputs[u"price_ore"])};
    for (const QJsonValue &item : inputs[list].toArray())
        made.bands.append(band(item.toObject()));
    made.isZeroBelow = inputs[u"below"].toString() == u"zero";
    return made;
}

/// A contract made of a vector, with the names that the vector uses.
class Reader final {
public:
    explicit Reader(const QJsonObject &inputs)
        : m_inputs(inputs[u"contract"].toObject())
    {
        contract.terms.split = split(m_inputs[u"split"]);
        for (const QJsonValue &item : m_inputs[u"components"].toArray())
            contract.terms.components.append(component(item.toObject()));
        ContractTerms &terms = contract.terms;
        terms.personCap = ore(m_inputs[u"person_cap_ore"]);
        terms.periodCap = ore(m_inputs[u"period_cap_ore"]);
        if (m_inputs[u"period_cap_excess"].toString() == u"carry")
            terms.periodExcess = PeriodExcess::Carry;
        terms.contractCap = ore(m_inputs[u"contract_cap_ore"]);
        terms.minimumRepayment = ore(m_inputs[u"minimum_ore"]);
        for (const QJsonValue &part : m_inputs[u"schedule"].toArray())
            terms.schedule.append({part[u"delay"].toInt(), share(part[u"share"])});
        for (int period = 1; period <= m_inputs[u"periods"].toInt(); ++period)
            terms.checks.append(CheckDate{.period = period});
        for (const QJsonValue &item : inputs[u"observations"].toArray())
            measurements.append(measurement(item.toObject()));
    }

    QJsonObject names(const ContractGap &gap) const
    {
        return {{u"period"_s, gap.period},
                {u"component"_s, m_components.key(gap.component)},
                {u"person"_s, gap.person ? QJsonValue(m_persons.at(*gap.person)) : QJsonValue()}};
    }
    QString componentName(const QUuid &id) const { return m_components.key(id); }

    InvestmentContract contract;
    QList<Measurement> measurements;

private:
    PaymentSplit split(const QJsonValue &value)
    {
        PaymentSplit made{.basis = SplitBasis::Proportions, .weights = {}};
        const QJsonObject weights = value.toObject();
        for (auto weight = weights.begin(); weight != weights.end(); ++weight) {
            auto payer =
                std::find_if(contract.payers.cbegin(), contract.payers.cend(),
                             [&](const OutcomePayer &other) { return other.name == weight.key(); });
            if (payer == contract.payers.cend()) {
                contract.payers.append(
                    OutcomePayer{.id = QUuid::createUuid(), .name = weight.key()});
                payer = contract.payers.cend() - 1;
            }
            made.weights.append({payer->id, optionalQuantity(weight.value())});
        }
        return made;
    }

    PaymentComponent component(const QJsonObject &inputs)
    {
        PaymentComponent made{.id = QUuid::createUuid(), .name = inputs[u"id"].toString()};
        m_components[made.name] = made.id;
        made.measure = measure(inputs);
        if (inputs[u"gate"].isObject())
            made.gate = gate(inputs[u"gate"].toObject());
        made.price = shape(inputs[u"price"].toObject());
        if (inputs[u"saving_share"].isDouble())
            made.savingShare = share(inputs[u"saving_share"]);
        made.lineCap = ore(inputs[u"line_cap_ore"]);
        made.quota = optionalQuantity(inputs[u"quota"]);
        made.split = split(inputs[u"split"]);
        return made;
    }

    Measurement measurement(const QJsonObject &observation)
    {
        Measurement made{.id = QUuid::createUuid(), .period = observation[u"period"].toInt()};
        made.component = m_components.value(observation[u"component"].toString());
        if (const QJsonValue person = observation[u"person"]; person.isString()) {
            if (!m_persons.contains(person.toString()))
                m_persons.append(person.toString());
            made.person = m_persons.indexOf(person.toString());
        }
        made.entries.append(entry(observation));
        return made;
    }

    QJsonObject m_inputs;
    QHash<QString, QUuid> m_components;
    QStringList m_persons;
};

} // namespace

QJsonValue measured(const QJsonObject &inputs)
{
    const auto quantity = measuredQuantity(measure(inputs[u"component"].toObject()),
                                           entry(inputs[u"observation"].toObject()));
    return quantity ? QJsonValue(quantity->toDouble()) : QJsonValue();
}

QJsonValue gateIsOpen(const QJsonObject &inputs)
{
    const auto value = optionalQuantity(inputs[u"value"]);
    if (!value)
        return {};
    const auto open = isOpen(gate(inputs[u"gate"].toObject()), exact(*value),
                             optionalQuantity(inputs[u"gate_value"]));
    return open ? QJsonValue(*open) : QJsonValue();
}

QJsonValue price(const QJsonObject &inputs)
{
    const auto amount =
        rounded(priceOf(shape(inputs[u"price"].toObject()), exact(quantity(inputs[u"quantity"]))));
    return amount ? QJsonValue(*amount) : QJsonValue();
}

QJsonValue priceValue(const QJsonObject &inputs)
{
    return priceOf(shape(inputs[u"price"].toObject()), exact(quantity(inputs[u"quantity"])))
        .toDouble();
}

QJsonValue contract(const QJsonObject &inputs)
{
    const Reader reader(inputs);
    const auto result = evaluate(reader.contract, reader.measurements);
    if (!result)
        return QJsonObject{{u"status"_s, u"error"_s}, {u"field"_s, result.error().where}};
    QJsonArray missing;
    for (const ContractGap &gap : result->missing)
        missing.append(reader.names(gap));
    QJsonObject byComponent;
    for (const ComponentTotal &component : result->byComponent)
        byComponent[reader.componentName(component.component)] = component.paid.minor();
    QJsonObject byPayer;
    for (qsizetype i = 0; result->byPayer && i < result->byPayer->size(); ++i)
        byPayer[reader.contract.payers.at(i).name] = result->byPayer->at(i).minor();
    QJsonObject payments;
    for (qsizetype i = 0; result->payments && i < result->payments->size(); ++i)
        payments[QString::number(i + 1)] = result->payments->at(i).minor();
    return QJsonObject{{u"status"_s, result->isComplete() ? u"ok"_s : u"incomplete"_s},
                       {u"missing"_s, missing},
                       {u"total_ore"_s, result->total.minor()},
                       {u"by_period_ore"_s, minorUnits(result->byPeriod)},
                       {u"by_component_ore"_s, byComponent},
                       {u"unpaid_carry_ore"_s, result->unpaidCarry.minor()},
                       {u"by_payer_ore"_s, byPayer},
                       {u"paid_in_period_ore"_s, payments}};
}

QJsonValue returnCap(const QJsonObject &inputs)
{
    const QJsonArray calls = inputs[u"calls_ore"].toArray();
    const QJsonArray asked = inputs[u"payments_ore"].toArray();
    const ReturnMethod method =
        inputs[u"method"].toString() == u"irr" ? ReturnMethod::Irr : ReturnMethod::Simple;
    ReturnAccount account;
    QJsonArray paid;
    QList<TimedAmount> net;
    qint64 cut = 0;
    for (qsizetype year = 0; year < calls.size(); ++year) {
        if (year > 0)
            account.advance(1, share(inputs[u"rate"]));
        const qint64 call = whole(calls[year]);
        account.call(call);
        const auto limit = account.limit(method);
        if (!limit)
            return {};
        const qint64 wanted = whole(asked[year]);
        const qint64 payment = std::min(wanted, *limit);
        account.pay(payment);
        paid.append(payment);
        cut += wanted - payment;
        net.append({static_cast<double>(year), static_cast<double>(payment - call)});
    }
    return QJsonObject{
        {u"payments_ore"_s, paid}, {u"cut_ore"_s, cut}, {u"irr"_s, asJson(internalRates(net))}};
}

} // namespace bundlinje::vectors
