#include "app/contractevaluation.h"

#include "model/calc/verifiedrepayment.h"
#include "model/items/checktext.h"
#include "model/items/errormessage.h"
#include "model/json/contractnames.h"

#include <QtCore/QJsonArray>

#include <span>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array reductionNames{
    EnumName<ReductionReason>{ReductionReason::Gate, u"Gate"},
    EnumName<ReductionReason>{ReductionReason::LineCap, u"LineCap"},
    EnumName<ReductionReason>{ReductionReason::PersonCap, u"PersonCap"},
    EnumName<ReductionReason>{ReductionReason::Quota, u"Quota"},
    EnumName<ReductionReason>{ReductionReason::PeriodCap, u"PeriodCap"},
    EnumName<ReductionReason>{ReductionReason::Carried, u"Carried"},
    EnumName<ReductionReason>{ReductionReason::ContractCap, u"ContractCap"},
    EnumName<ReductionReason>{ReductionReason::ReturnCap, u"ReturnCap"},
};

constexpr std::array inputNames{
    EnumName<ContractGap::Input>{ContractGap::Input::Value, u"Value"},
    EnumName<ContractGap::Input>{ContractGap::Input::Reference, u"Reference"},
    EnumName<ContractGap::Input>{ContractGap::Input::Measured, u"Measured"},
    EnumName<ContractGap::Input>{ContractGap::Input::GateValue, u"GateValue"},
    EnumName<ContractGap::Input>{ContractGap::Input::Split, u"Split"},
    EnumName<ContractGap::Input>{ContractGap::Input::Schedule, u"Schedule"},
    EnumName<ContractGap::Input>{ContractGap::Input::ReturnMethod, u"ReturnMethod"},
    EnumName<ContractGap::Input>{ContractGap::Input::ReturnRate, u"ReturnRate"},
    EnumName<ContractGap::Input>{ContractGap::Input::CheckDay, u"CheckDay"},
    EnumName<ContractGap::Input>{ContractGap::Input::Instalment, u"Instalment"},
    EnumName<ContractGap::Input>{ContractGap::Input::Checks, u"Checks"},
    EnumName<ContractGap::Input>{ContractGap::Input::Target, u"Target"},
    EnumName<ContractGap::Input>{ContractGap::Input::Baseline, u"Baseline"},
};

constexpr std::array lineKindNames{
    EnumName<ContractLine::Kind>{ContractLine::Kind::Measured, u"Measured"},
    EnumName<ContractLine::Kind>{ContractLine::Kind::Carried, u"Carried"},
    EnumName<ContractLine::Kind>{ContractLine::Kind::Minimum, u"Minimum"},
};

constexpr std::array boundNames{
    EnumName<RepaymentBound::Kind>{RepaymentBound::Kind::Amount, u"Amount"},
    EnumName<RepaymentBound::Kind>{RepaymentBound::Kind::Unbounded, u"Unbounded"},
    EnumName<RepaymentBound::Kind>{RepaymentBound::Kind::Unknown, u"Unknown"},
};

QJsonValue idJson(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QJsonValue placeJson(qsizetype place)
{
    return place < 0 ? QJsonValue() : QJsonValue(qint64{place});
}

QJsonArray paymentsJson(const QList<Money> &amounts)
{
    QJsonArray array;
    for (const Money &amount : amounts)
        array.append(amount.minor());
    return array;
}

QJsonValue paymentsJson(const std::optional<QList<Money>> &amounts)
{
    return amounts ? QJsonValue(paymentsJson(*amounts)) : QJsonValue();
}

/// Who pays how much; empty where nobody knows how it is divided.
QJsonArray payersJson(const InvestmentContract &contract, std::span<const Money> amounts)
{
    QJsonArray array;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const OutcomePayer &payer = contract.payers.at(static_cast<qsizetype>(i));
        array.append(QJsonObject{{u"payer"_s, idJson(payer.id)},
                                 {u"name"_s, payer.name},
                                 {u"level"_s, nameOf(payerNames, payer.level)},
                                 {u"minor"_s, amounts[i].minor()}});
    }
    return array;
}

QJsonObject lineJson(const ContractEvaluation &evaluation, const ContractLine &line)
{
    QJsonArray reductions;
    for (const Reduction &reduction : line.reductions)
        reductions.append(QJsonObject{{u"reason"_s, nameOf(reductionNames, reduction.reason)},
                                      {u"amount"_s, reduction.amount}});
    const auto known = [&](double number) {
        return line.isDetermined ? QJsonValue(number) : QJsonValue();
    };
    return {{u"kind"_s, nameOf(lineKindNames, line.kind)},
            {u"period"_s, line.period},
            {u"measuredIn"_s, line.measuredIn},
            {u"component"_s, idJson(line.component)},
            {u"measurement"_s, placeJson(line.measurement)},
            {u"person"_s, line.person ? QJsonValue(*line.person) : QJsonValue()},
            {u"isDetermined"_s, line.isDetermined},
            {u"isVerified"_s, isVerified(line, evaluation.measurements)},
            {u"quantity"_s, known(line.quantity)},
            {u"isGateOpen"_s, line.isDetermined ? QJsonValue(line.isGateOpen) : QJsonValue()},
            {u"price"_s, known(line.price)},
            {u"due"_s, known(line.due)},
            {u"reductions"_s, reductions},
            {u"paid"_s, line.isDetermined ? QJsonValue(line.paid.minor()) : QJsonValue()},
            {u"byPayer"_s, payersJson(evaluation.contract, line.byPayer)}};
}

QJsonArray gapsJson(const QList<ContractGap> &gaps)
{
    QJsonArray array;
    for (const ContractGap &gap : gaps)
        array.append(
            QJsonObject{{u"input"_s, nameOf(inputNames, gap.input)},
                        {u"period"_s, gap.period > 0 ? QJsonValue(gap.period) : QJsonValue()},
                        {u"component"_s, idJson(gap.component)},
                        {u"person"_s, gap.person ? QJsonValue(*gap.person) : QJsonValue()},
                        {u"index"_s, placeJson(gap.index)}});
    return array;
}

QJsonArray checksJson(const QList<InvestmentCheck> &checks)
{
    QJsonArray array;
    for (const InvestmentCheck &check : checks)
        array.append(QJsonObject{{u"field"_s, check.field},
                                 {u"text"_s, checkText(check)},
                                 {u"isRefusal"_s, isRefusal(*check.ofContract)}});
    return array;
}

QJsonObject boundJson(const RepaymentBound &bound)
{
    return {{u"kind"_s, nameOf(boundNames, bound.kind)},
            {u"minor"_s,
             bound.kind == RepaymentBound::Kind::Amount ? QJsonValue(bound.amount.minor())
                                                        : QJsonValue()}};
}

void addResult(const ContractEvaluation &evaluation, QJsonObject &json)
{
    const ContractResult &result = evaluation.outlook->soFar;
    QJsonArray lines;
    for (const ContractLine &line : result.lines)
        lines.append(lineJson(evaluation, line));
    QJsonArray components;
    for (const ComponentTotal &total : result.byComponent)
        components.append(QJsonObject{{u"component"_s, idJson(total.component)},
                                      {u"paid"_s, total.paid.minor()},
                                      {u"unitsUsed"_s, total.unitsUsed.toDouble()}});
    json.insert(u"status"_s, result.isComplete() ? u"Complete"_s : u"Incomplete"_s);
    json.insert(u"total"_s, result.isComplete() ? QJsonValue(result.total.minor()) : QJsonValue());
    json.insert(u"knownSoFar"_s, result.total.minor());
    json.insert(u"verified"_s, verifiedRepayment(result, evaluation.measurements).minor());
    json.insert(u"byPeriod"_s, paymentsJson(result.byPeriod));
    json.insert(u"byComponent"_s, components);
    json.insert(u"byPayer"_s,
                result.byPayer ? QJsonValue(payersJson(evaluation.contract, *result.byPayer))
                               : QJsonValue());
    json.insert(u"payments"_s, paymentsJson(result.payments));
    json.insert(u"minimumTopUp"_s, result.minimumTopUp.minor());
    json.insert(u"unpaidCarry"_s, result.unpaidCarry.minor());
    json.insert(u"lines"_s, lines);
    json.insert(u"missing"_s, gapsJson(result.missing));
}

} // namespace

QJsonObject contractEvaluationJson(const ContractEvaluation &evaluation)
{
    QJsonObject json{{u"investment"_s,
                      QJsonObject{{u"id"_s, evaluation.investment.toString()},
                                  {u"name"_s, evaluation.investmentName}}},
                     {u"contract"_s, evaluation.contract.name},
                     {u"currency"_s, evaluation.contract.currency.code()},
                     {u"status"_s, u"Refused"_s},
                     {u"checks"_s, checksJson(evaluation.checks)}};
    if (!evaluation.outlook)
        json.insert(u"problem"_s, sentence(errorMessage(evaluation.outlook.error())));
    if (evaluation.outlook) {
        addResult(evaluation, json);
        json.insert(u"stillToEarn"_s, boundJson(evaluation.outlook->stillToEarn));
        json.insert(u"maximum"_s, boundJson(evaluation.outlook->maximum));
    }
    return json;
}

} // namespace bundlinje
