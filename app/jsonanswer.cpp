#include "app/jsonanswer.h"

#include "model/calc/casepotential.h"
#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"
#include "model/json/contractnames.h"
#include "model/json/enumnames.h"
#include "model/json/investmentjson.h"
#include "model/json/portfoliojson.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QJsonObject moneyJson(Money amount)
{
    return {{u"minor"_s, amount.minor()}, {u"currency"_s, amount.currency().code()}};
}

template <typename Value> QJsonValue dateJson(const std::optional<Value> &date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonArray sumsJson(const QList<AmountTotal> &totals, bool withBasis)
{
    QJsonArray list;
    for (const AmountTotal &total : totals) {
        QJsonObject sum = moneyJson(total.amount);
        sum.insert(u"n"_s, total.covered);
        sum.insert(u"of"_s, total.of);
        if (withBasis) {
            sum.insert(u"calculated"_s, total.calculated);
            sum.insert(u"stated"_s, total.stated);
        }
        list.append(sum);
    }
    return list;
}

QString perspectiveName(ShownPerspective perspective)
{
    if (perspective.isBoth())
        return u"both"_s;
    return perspective.leading() == Perspective::Fund ? u"fund"_s : u"public"_s;
}

QJsonObject ratioJson(std::span<const InvestmentSummary> investments, Perspective perspective)
{
    const InvestedMeasure measure = defaultMeasure(investments);
    const QList<RatioTotal> ratios = potentialPerInvested(investments, measure, perspective);
    QJsonObject json{
        {u"over"_s, measure == InvestedMeasure::OwnShare ? u"ownShare"_s : u"contractAmount"_s},
        {u"n"_s, ratios.isEmpty() ? 0 : ratios.first().covered},
        {u"of"_s, static_cast<qint64>(investments.size())}};
    if (ratios.isEmpty()) {
        json.insert(u"value"_s, QJsonValue());
        json.insert(u"reason"_s, u"no investment has both amounts in one currency"_s);
        return json;
    }
    const RatioTotal &main = ratios.first();
    json.insert(u"value"_s, main.value);
    json.insert(u"currency"_s, main.currency.code());
    json.insert(u"invested"_s, main.invested.minor());
    json.insert(u"potential"_s, main.potential.minor());
    return json;
}

} // namespace

QJsonValue amountJson(const std::optional<SummaryAmount> &amount)
{
    if (!amount)
        return {};
    QJsonObject json = moneyJson(amount->amount);
    json.insert(u"basis"_s, nameOf(basisNames, amount->basis));
    if (amount->isAssumed)
        json.insert(u"assumed"_s, true);
    return json;
}

namespace {

QJsonValue countJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonArray kindsJson(int kinds)
{
    QJsonArray names;
    for (const EnumName<PriceKind> &kind : priceKindNames) {
        if ((kinds & 1 << static_cast<int>(kind.value)) != 0)
            names.append(kind.name.toString());
    }
    return names;
}

/// Why a summary has nothing for the field.
QString missingReason(const QString &field, const InvestmentSummary &investment)
{
    if (field == "difference"_L1 || field == "ratio"_L1)
        return u"needs both amounts, in one currency"_s;
    if (field == "repaid"_L1 || field == "outstanding"_L1)
        return u"no payment of the ledger has moved"_s;
    if (field == "earned"_L1)
        return u"needs a complete contract and measurements, see evaluate"_s;
    if (field == "effectMet"_L1 || field == "effectTarget"_L1)
        return u"needs a goal with a number and a measurement of it"_s;
    if (field == "expectedReturn"_L1)
        return u"needs dated payments both ways, see returns"_s;
    return investment.unreadCount == 0 ? u"not stated"_s
                                       : u"not stated, or among the texts not read"_s;
}

} // namespace

QJsonObject summaryJson(const InvestmentSummary &investment, const ColumnContext &context)
{
    const std::optional<double> ratio = columnRatio(investment, context);
    QJsonObject json{
        {u"id"_s, investment.id.toString()},
        {u"externalId"_s, investment.externalId},
        {u"name"_s, investment.name},
        {u"shortName"_s, investment.shortName},
        {u"stage"_s, investment.stage},
        {u"theme"_s, investment.theme},
        {u"tags"_s, investment.tags},
        {u"authorities"_s, investment.authorities},
        {u"providers"_s, investment.providers},
        {u"investors"_s, investment.investors},
        {u"effortStart"_s, dateJson(investment.effortStart)},
        {u"effortEnd"_s, dateJson(investment.effortEnd)},
        {u"citizens"_s, countJson(investment.citizens)},
        {u"citizensUnit"_s, nameOf(countUnitNames, investment.citizensUnit)},
        {u"contractAmount"_s, amountJson(investment.contractAmount)},
        {u"ownShare"_s, amountJson(investment.ownShare)},
        {u"paidOut"_s, amountJson(investment.paidOut)},
        {u"fundPotential"_s, amountJson(investment.fundPotential)},
        {u"publicPotential"_s, amountJson(investment.publicPotential)},
        {u"potential"_s, amountJson(potential(investment, context.perspective.leading()))},
        {u"difference"_s,
         amountJson(columnAmount(investment, InvestmentColumn::Difference, context))},
        {u"ratio"_s, ratio ? QJsonValue(*ratio) : QJsonValue()},
        {u"instrument"_s,
         investment.instrument == Instrument::NotStated
             ? QJsonValue()
             : QJsonValue(nameOf(instrumentNames, investment.instrument))},
        {u"repaymentKinds"_s, kindsJson(investment.repaymentKinds)},
        {u"repaid"_s, amountJson(investment.repaid)},
        {u"outstanding"_s, amountJson(investment.outstanding)},
        {u"earned"_s, amountJson(investment.earned)},
        {u"effectMet"_s, countJson(investment.effectMet)},
        {u"effectTarget"_s, countJson(investment.effectTarget)},
        {u"expectedReturn"_s,
         investment.expectedReturn ? QJsonValue(investment.expectedReturn->fraction())
                                   : QJsonValue()},
        {u"unread"_s, investment.unreadCount}};
    QJsonObject missing;
    for (auto field = json.constBegin(); field != json.constEnd(); ++field) {
        if (!field->isNull())
            continue;
        missing.insert(field.key(), missingReason(field.key(), investment));
    }
    json.insert(u"missing"_s, missing);
    return json;
}

QJsonObject investmentJson(const Portfolio &portfolio, const Investment &investment)
{
    Investment shown = investment;
    const auto potential = publicPotentialOf(investment, caseSettings(portfolio));
    shown.publicPotential = potential.value_or(std::nullopt);
    shown.fundPotential = fundPotentialOf(investment);
    shown.paidOut = paidOutOf(investment);
    QJsonObject json = toJson(shown);
    json.remove(u"internalNote"_s); // It never leaves the secretariat's windows.
    QJsonObject missing;
    for (const QString &field : {u"contractAmount"_s, u"ownShare"_s, u"paidOut"_s,
                                 u"fundPotential"_s, u"publicPotential"_s}) {
        if (json.contains(field))
            continue;
        json.insert(field, QJsonValue());
        QString reason = u"not stated"_s;
        if (field == "publicPotential"_L1 && !potential)
            reason = u"the business case lacks inputs, see evaluate"_s;
        for (const UnreadText &unread : investment.unread) {
            if (unread.field == field)
                reason = u"not read: %1 (%2)"_s.arg(unread.text, unread.reason);
        }
        missing.insert(field, reason);
    }
    json.insert(u"missing"_s, missing);
    return json;
}

QJsonObject totalsJson(const Portfolio &portfolio, std::span<const InvestmentSummary> investments,
                       ShownPerspective perspective)
{
    const PortfolioTotals totals = portfolioTotals(investments);
    QJsonObject stages;
    for (auto stage = totals.stages.begin(); stage != totals.stages.end(); ++stage)
        stages.insert(stage.key(), stage.value());
    QJsonObject citizens{{u"sum"_s, QJsonValue()}, {u"n"_s, 0}, {u"of"_s, totals.investments}};
    QJsonArray otherUnits;
    for (const CountTotal &count : totals.citizens) {
        if (count.unit == CountUnit::Persons) {
            citizens.insert(u"sum"_s, count.sum);
            citizens.insert(u"n"_s, count.covered);
        } else {
            otherUnits.append(QJsonObject{{u"unit"_s, nameOf(countUnitNames, count.unit)},
                                          {u"sum"_s, count.sum},
                                          {u"n"_s, count.covered},
                                          {u"of"_s, totals.investments}});
        }
    }
    if (citizens.value(u"sum"_s).isNull())
        citizens.insert(u"reason"_s, u"no investment states a number of persons"_s);
    citizens.insert(u"otherUnits"_s, otherUnits);
    const QList<AmountTotal> &potentials =
        perspective.leading() == Perspective::Fund ? totals.fundPotential : totals.publicPotential;
    QJsonObject json{{u"name"_s, portfolio.name},
                     {u"fundName"_s, portfolio.fundName},
                     {u"notice"_s, portfolio.notice},
                     {u"investments"_s, totals.investments},
                     {u"stages"_s, stages},
                     {u"citizens"_s, citizens},
                     {u"contractAmount"_s, sumsJson(totals.contractAmount, false)},
                     {u"ownShare"_s, sumsJson(totals.ownShare, false)},
                     {u"paidOut"_s, sumsJson(totals.paidOut, false)},
                     {u"potential"_s, sumsJson(potentials, true)},
                     {u"repaid"_s, sumsJson(totals.repaid, false)},
                     {u"outstanding"_s, sumsJson(totals.outstanding, false)},
                     {u"earned"_s, sumsJson(totals.earned, false)},
                     {u"perspective"_s, perspectiveName(perspective)},
                     {u"ratio"_s, ratioJson(investments, perspective.leading())},
                     {u"statedTotals"_s, toJson(portfolio).value(u"statedTotals"_s).toArray()},
                     {u"overflowed"_s, QJsonArray::fromStringList(totals.overflowed)}};
    if (perspective.isBoth()) {
        json.insert(u"publicPotential"_s, sumsJson(totals.publicPotential, true));
        json.insert(u"publicRatio"_s, ratioJson(investments, Perspective::PublicEconomy));
    }
    return json;
}

} // namespace bundlinje
