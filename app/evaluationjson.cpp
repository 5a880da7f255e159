#include "app/caseevaluation.h"

#include "model/calc/rounding.h"
#include "model/items/checktext.h"
#include "model/json/enumnames.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array payerNames{
    EnumName<Payer>{Payer::Municipality, u"municipality"},
    EnumName<Payer>{Payer::Region, u"region"},
    EnumName<Payer>{Payer::State, u"state"},
    EnumName<Payer>{Payer::Other, u"other"},
};

constexpr std::array statusNames{
    EnumName<BusinessCaseResult::Status>{BusinessCaseResult::Status::Complete, u"Complete"},
    EnumName<BusinessCaseResult::Status>{BusinessCaseResult::Status::Incomplete, u"Incomplete"},
    EnumName<BusinessCaseResult::Status>{BusinessCaseResult::Status::Refused, u"Refused"},
};

constexpr std::array gapNames{
    EnumName<CaseGap::Reason>{CaseGap::Reason::Missing, u"Missing"},
    EnumName<CaseGap::Reason>{CaseGap::Reason::NoPriceIndex, u"NoPriceIndex"},
    EnumName<CaseGap::Reason>{CaseGap::Reason::Refused, u"Refused"},
};

constexpr std::array reasonNames{
    EnumName<NoValue::Reason>{NoValue::Reason::Incomplete, u"Incomplete"},
    EnumName<NoValue::Reason>{NoValue::Reason::NoCosts, u"NoCosts"},
    EnumName<NoValue::Reason>{NoValue::Reason::NoParticipants, u"NoParticipants"},
    EnumName<NoValue::Reason>{NoValue::Reason::NoExtraSuccesses, u"NoExtraSuccesses"},
    EnumName<NoValue::Reason>{NoValue::Reason::NeverPaidBack, u"NeverPaidBack"},
    EnumName<NoValue::Reason>{NoValue::Reason::NoDependence, u"NoDependence"},
    EnumName<NoValue::Reason>{NoValue::Reason::Impossible, u"Impossible"},
    EnumName<NoValue::Reason>{NoValue::Reason::Overflow, u"Overflow"},
};

constexpr std::array absenceNames{
    EnumName<InternalRates::Absence>{InternalRates::Absence::NoFlows, u"NoFlows"},
    EnumName<InternalRates::Absence>{InternalRates::Absence::OnlyOutflows, u"OnlyOutflows"},
    EnumName<InternalRates::Absence>{InternalRates::Absence::OnlyInflows, u"OnlyInflows"},
    EnumName<InternalRates::Absence>{InternalRates::Absence::NoRoot, u"NoRoot"},
};

constexpr std::array lineNames{
    EnumName<CaseLine::Kind>{CaseLine::Kind::Cost, u"Cost"},
    EnumName<CaseLine::Kind>{CaseLine::Kind::SuccessConsequence, u"SuccessConsequence"},
    EnumName<CaseLine::Kind>{CaseLine::Kind::ParticipantConsequence, u"ParticipantConsequence"},
};

QJsonValue minor(double ore)
{
    const std::optional<qint64> whole = roundedMinor(ore);
    return whole ? QJsonValue(*whole) : QJsonValue();
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonArray gapsJson(const QList<CaseGap> &gaps)
{
    QJsonArray json;
    for (const CaseGap &gap : gaps)
        json.append(
            QJsonObject{{u"field"_s, gap.field}, {u"reason"_s, nameOf(gapNames, gap.reason)}});
    return json;
}

/// Puts values under their names, and under "missing" why there is none.
class Results final {
public:
    template <typename Value, typename Write>
    void add(const QString &name, const CaseFigure<Value> &figure, Write write)
    {
        if (figure) {
            m_json.insert(name, write(*figure));
            return;
        }
        m_json.insert(name, QJsonValue());
        m_missing.insert(name,
                         QJsonObject{{u"reason"_s, nameOf(reasonNames, figure.error().reason)},
                                     {u"gaps"_s, gapsJson(figure.error().gaps)}});
    }

    void addAmount(const QString &name, const CaseFigure<double> &figure)
    {
        add(name, figure, minor);
    }

    void addNumber(const QString &name, const CaseFigure<double> &figure)
    {
        add(name, figure, [](double value) { return QJsonValue(value); });
    }

    void moveInto(QJsonObject &json) const
    {
        for (auto value = m_json.begin(); value != m_json.end(); ++value)
            json.insert(value.key(), value.value());
        json.insert(u"missing"_s, m_missing);
    }

private:
    QJsonObject m_json;
    QJsonObject m_missing;
};

QJsonArray amountsJson(const QList<double> &amounts)
{
    QJsonArray json;
    for (const double amount : amounts)
        json.append(minor(amount));
    return json;
}

QJsonArray amountsJson(const QList<Money> &amounts)
{
    QJsonArray json;
    for (const Money amount : amounts)
        json.append(amount.minor());
    return json;
}

QJsonValue amountJson(Money amount)
{
    return amount.minor();
}

template <typename Value, typename Write>
QJsonObject byPayerJson(const ByPayer<Value> &values, Write write)
{
    QJsonObject json;
    for (const Payer payer : payers)
        json.insert(nameOf(payerNames, payer), write(values[static_cast<std::size_t>(payer)]));
    return json;
}

QJsonObject ratesJson(const InternalRates &rates)
{
    QJsonArray roots;
    for (const double root : rates.roots)
        roots.append(root);
    const std::optional<double> rate = rates.rate();
    return {{u"rate"_s, rate ? QJsonValue(*rate) : QJsonValue()},
            {u"roots"_s, roots},
            {u"absence"_s, text(nameOf(absenceNames, rates.absence))}};
}

QString caseLineName(const BusinessCase &businessCase, const CaseLine &line)
{
    return line.isCost() ? businessCase.costs.at(line.index).name
                         : businessCase.consequences.at(line.index).name;
}

QJsonObject lineJson(const BusinessCase &businessCase, const CaseLine &line)
{
    return {{u"id"_s, text(line.id.isNull() ? QString() : line.id.toString(QUuid::WithoutBraces))},
            {u"name"_s, caseLineName(businessCase, line)},
            {u"kind"_s, nameOf(lineNames, line.kind)}};
}

QJsonArray linesJson(const BusinessCase &businessCase, const BusinessCaseResult &result)
{
    QJsonArray json;
    for (const ResultLine &line : result.lines) {
        QJsonObject item = lineJson(businessCase, line.line);
        item.insert(u"amounts"_s,
                    line.amounts.isEmpty() ? QJsonValue() : amountsJson(line.amounts));
        item.insert(u"presentValue"_s,
                    line.presentValue ? minor(*line.presentValue) : QJsonValue());
        if (!line.presentValue)
            item.insert(u"gaps"_s, gapsJson(line.presentValue.error().gaps));
        json.append(item);
    }
    return json;
}

QJsonObject budgetJson(const BusinessCase &businessCase, const BudgetEffect &budget)
{
    const auto years = [](const QList<Money> &amounts) {
        return amountsJson(amounts);
    };
    QJsonArray lines;
    for (const BudgetLine &line : budget.lines) {
        QJsonObject item = lineJson(businessCase, line.line);
        item.insert(u"byPayer"_s, byPayerJson(line.byPayer, years));
        item.insert(u"total"_s, amountsJson(line.total));
        item.insert(u"sum"_s, line.sum.minor());
        lines.append(item);
    }
    return {{u"byPayer"_s, byPayerJson(budget.byPayer, years)},
            {u"payerSums"_s, byPayerJson(budget.payerSums, amountJson)},
            {u"total"_s, amountsJson(budget.total)},
            {u"accumulated"_s, amountsJson(budget.accumulated)},
            {u"sum"_s, budget.sum.minor()},
            {u"lines"_s, lines}};
}

QJsonObject parameterJson(const BusinessCase &businessCase, const CaseParameter &parameter)
{
    QJsonValue name;
    for (const Consequence &consequence : businessCase.consequences) {
        if (!parameter.consequence.isNull() && consequence.id == parameter.consequence)
            name = consequence.name;
    }
    return {{u"parameter"_s, nameOf(caseParameterNames, parameter.kind)}, {u"consequence"_s, name}};
}

QJsonArray switchingJson(const BusinessCase &businessCase, const QList<SwitchingValue> &values)
{
    QJsonArray json;
    for (const SwitchingValue &value : values) {
        QJsonObject item = parameterJson(businessCase, value.parameter);
        item.insert(u"base"_s, value.base ? QJsonValue(*value.base) : QJsonValue());
        item.insert(u"value"_s, value.value ? QJsonValue(*value.value) : QJsonValue());
        item.insert(u"canBeReached"_s, value.canBeReached);
        json.append(item);
    }
    return json;
}

QJsonArray tornadoJson(const BusinessCase &businessCase, const Tornado &tornado)
{
    QJsonArray json;
    for (const TornadoRow &row : tornado.rows) {
        QJsonObject item = parameterJson(businessCase, row.parameter);
        item.insert(u"low"_s, row.low);
        item.insert(u"high"_s, row.high);
        item.insert(u"netPresentValueAtLow"_s, minor(row.netPresentValueAtLow));
        item.insert(u"netPresentValueAtHigh"_s, minor(row.netPresentValueAtHigh));
        json.append(item);
    }
    return json;
}

QJsonObject pocketsJson(const WrongPockets &table)
{
    QJsonArray pockets;
    // Where no transfer is enough there is none, not one of 0.
    const auto withTransfer = [&table](const Money &amount) {
        return table.canBreakEven ? QJsonValue(amount.minor()) : QJsonValue();
    };
    for (const PayerPocket &pocket : table.pockets)
        pockets.append(QJsonObject{{u"payer"_s, nameOf(payerNames, pocket.payer)},
                                   {u"costs"_s, pocket.costs.minor()},
                                   {u"gains"_s, pocket.gains.minor()},
                                   {u"net"_s, pocket.net.minor()},
                                   {u"transfer"_s, withTransfer(pocket.transfer)},
                                   {u"netAfter"_s, withTransfer(pocket.netAfter)}});
    QJsonArray transfers;
    for (const PayerTransfer &transfer : table.transfers)
        transfers.append(QJsonObject{{u"from"_s, nameOf(payerNames, transfer.from)},
                                     {u"to"_s, nameOf(payerNames, transfer.to)},
                                     {u"amount"_s, transfer.amount.minor()}});
    return {{u"pockets"_s, pockets},
            {u"transfers"_s, transfers},
            {u"net"_s, table.net.minor()},
            {u"canBreakEven"_s, table.canBreakEven}};
}

QJsonArray checksJson(const QList<BusinessCaseCheck> &checks)
{
    QJsonArray json;
    for (const BusinessCaseCheck &check : checks)
        json.append(QJsonObject{{u"field"_s, check.field},
                                {u"refused"_s, isRefusal(check.code)},
                                {u"what"_s, checkText(check)}});
    return json;
}

void addHeadline(const BusinessCaseResult &result, Results &results)
{
    results.addNumber(u"persons"_s, result.persons);
    results.addNumber(u"netEffect"_s, result.netEffect);
    results.addNumber(u"extraSuccesses"_s, result.extraSuccesses);
    results.addAmount(u"presentValueOfConsequences"_s, result.presentValueOfConsequences);
    results.addAmount(u"presentValueOfCosts"_s, result.presentValueOfCosts);
    results.addAmount(u"netPresentValue"_s, result.netPresentValue);
    results.addAmount(u"undiscountedNet"_s, result.undiscountedNet);
    results.addNumber(u"benefitCostRatio"_s, result.benefitCostRatio);
    results.add(u"internalRates"_s, result.internalRates, ratesJson);
    results.addNumber(u"payback"_s, result.payback);
    results.addNumber(u"discountedPayback"_s, result.discountedPayback);
    results.addAmount(u"netPerParticipant"_s, result.netPerParticipant);
    results.addAmount(u"costPerParticipant"_s, result.costPerParticipant);
    results.addAmount(u"netPerSuccess"_s, result.netPerSuccess);
    results.addAmount(u"costPerSuccess"_s, result.costPerSuccess);
    results.add(u"netPresentValueByPayer"_s, result.netPresentValueByPayer,
                [](const ByPayer<double> &values) { return byPayerJson(values, minor); });
    results.add(u"netFlow"_s, result.netFlow,
                [](const QList<double> &flow) { return amountsJson(flow); });
    results.add(u"netFlowByPayer"_s, result.netFlowByPayer,
                [](const ByPayer<QList<double>> &flows) {
                    return byPayerJson(flows, [](const QList<double> &flow) {
                        return QJsonValue(amountsJson(flow));
                    });
                });
}

} // namespace

QJsonObject evaluationJson(const CaseEvaluation &evaluation)
{
    const BusinessCase &businessCase = evaluation.businessCase;
    const CaseVersion &version = evaluation.version;
    const auto year = [](const std::optional<int> &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    QJsonArray factors;
    for (const double factor : evaluation.result.discountFactors)
        factors.append(factor);
    QJsonObject json{
        {u"investment"_s,
         QJsonObject{{u"id"_s, evaluation.investment.toString()},
                     {u"name"_s, evaluation.investmentName}}},
        {u"version"_s,
         QJsonObject{{u"id"_s, version.id.toString(QUuid::WithoutBraces)},
                     {u"name"_s, text(version.name)},
                     {u"status"_s, nameOf(caseStatusNames, version.status)},
                     {u"approvedOn"_s,
                      version.approvedOn ? QJsonValue(version.approvedOn->toIso()) : QJsonValue()},
                     {u"approvedBy"_s, text(version.approvedBy)}}},
        {u"scenario"_s, evaluation.scenarioName},
        {u"isChosen"_s, evaluation.isChosen},
        {u"tried"_s, QJsonArray::fromStringList(evaluation.tried)},
        {u"currency"_s, businessCase.currency.code()},
        {u"firstYear"_s, year(businessCase.firstYear)},
        {u"priceLevelYear"_s, year(businessCase.priceLevelYear)},
        {u"horizon"_s, evaluation.result.horizon},
        {u"status"_s, nameOf(statusNames, evaluation.result.status())},
        {u"gaps"_s, gapsJson(evaluation.result.gaps)},
        {u"checks"_s, checksJson(evaluation.checks)},
        {u"discountFactors"_s, factors},
        {u"lines"_s, linesJson(businessCase, evaluation.result)}};
    Results results;
    addHeadline(evaluation.result, results);
    results.add(u"budgetEffect"_s, evaluation.budget,
                [&](const BudgetEffect &budget) { return budgetJson(businessCase, budget); });
    results.add(
        u"switchingValues"_s, evaluation.switching,
        [&](const QList<SwitchingValue> &values) { return switchingJson(businessCase, values); });
    results.add(u"tornado"_s, evaluation.ranges,
                [&](const Tornado &tornado) { return tornadoJson(businessCase, tornado); });
    results.add(u"wrongPockets"_s, evaluation.pockets, pocketsJson);
    results.moveInto(json);
    return json;
}

} // namespace bundlinje
