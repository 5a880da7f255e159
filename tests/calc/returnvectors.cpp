#include "returnvectors.h"

#include "vectorcase.h"

#include "model/calc/guaranteepayment.h"
#include "model/calc/investormetrics.h"
#include "model/calc/modifiedrate.h"
#include "model/calc/netpresentvalue.h"
#include "model/calc/payback.h"
#include "model/calc/waterfall.h"

#include <QtCore/QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace bundlinje::vectors {

namespace {

QList<double> yearly(const QJsonObject &in)
{
    QList<double> flows;
    for (const QJsonValue &flow : in[u"flows"].toArray())
        flows.append(flow.toDouble());
    return flows;
}

QList<DatedAmount> dated(const QJsonObject &in)
{
    QList<DatedAmount> flows;
    for (const QJsonValue &flow : in[u"flows"].toArray())
        flows.append({QDate::fromString(flow[0].toString(), Qt::ISODate), flow[1].toDouble()});
    return flows;
}

QList<TimedAmount> timed(const QJsonObject &in)
{
    QList<TimedAmount> flows;
    for (const QJsonValue &flow : in[u"flows"].toArray())
        flows.append({flow[0].toDouble(), flow[1].toDouble()});
    return flows;
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue number(const Result<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject refused()
{
    return {{u"status"_s, u"error"_s}};
}

/// Nothing unless it is given.
Money amount(const QJsonValue &value)
{
    return Money::fromMinor(whole(value), Currency::DKK);
}

/// A course whose remaining value is 0 unless it is given.
YearlyCourse course(const QJsonObject &in)
{
    YearlyCourse course{.remainingValue = amount(in[u"remaining_value_ore"])};
    for (const QJsonValue &year : in[u"flows"].toArray())
        course.years.append({amount(year[u"call"]), amount(year[u"dist"])});
    return course;
}

QJsonObject metrics(const YearlyCourse &course)
{
    const Result<InvestorMetrics> metrics = investorMetrics(course);
    if (!metrics)
        return refused();
    const std::optional<qsizetype> lowest = metrics->lowestAt;
    return {{u"paid_in_ore"_s, metrics->paidIn.minor()},
            {u"distributed_ore"_s, metrics->distributed.minor()},
            {u"dpi"_s, number(metrics->dpi)},
            {u"rvpi"_s, number(metrics->rvpi)},
            {u"tvpi"_s, number(metrics->tvpi)},
            {u"moic"_s, number(metrics->moic())},
            {u"net_ore"_s, minorUnits(metrics->net)},
            {u"j_curve_ore"_s, minorUnits(metrics->runningSum)},
            {u"trough_ore"_s,
             lowest ? QJsonValue(metrics->runningSum.at(*lowest).minor()) : QJsonValue()},
            {u"trough_year"_s, lowest ? QJsonValue(qint64(*lowest)) : QJsonValue()},
            {u"payback_years"_s, number(metrics->payback)},
            {u"irr"_s, asJson(metrics->internalRates)}};
}

QJsonValue portfolio(const QJsonObject &in)
{
    QJsonObject deals;
    QList<YearlyCourse> courses;
    for (const QJsonValue &deal : in[u"deals"].toArray()) {
        courses.append(course(deal.toObject()));
        deals[deal[u"id"].toString()] = metrics(courses.constLast());
    }
    const Result<YearlyCourse> together = pooled(courses);
    return QJsonObject{{u"pooled"_s, together ? metrics(*together) : refused()},
                       {u"deals"_s, deals}};
}

QJsonValue guaranteed(const QJsonObject &in)
{
    QList<Guarantee> guarantees;
    if (in[u"guarantee"].isObject()) {
        const QJsonObject terms = in[u"guarantee"].toObject();
        const bool isFloor = terms[u"type"].toString() == u"floor";
        Guarantee guarantee{.kind = isFloor ? GuaranteeKind::Floor : GuaranteeKind::LossShare,
                            .floor = amount(terms[u"floor_ore"])};
        guarantee.share = Percentage::fromTenMillionths(quantity(terms[u"share"]).tenMillionths());
        guarantee.cap = ore(terms[u"cap_ore"]);
        guarantees.append(guarantee);
    }
    const Result<GuaranteePayments> paid =
        guaranteePayments(amount(in[u"principal_ore"]), amount(in[u"received_ore"]), guarantees);
    if (!paid)
        return refused();
    return QJsonObject{{u"guarantee_call_ore"_s, paid->total.minor()},
                       {u"investor_total_ore"_s, paid->investorTotal.minor()},
                       {u"investor_loss_ore"_s, paid->investorLoss.minor()}};
}

QJsonValue tranched(const QJsonObject &in)
{
    QStringList ids;
    QList<Tranche> tranches;
    for (const QJsonValue &tranche : in[u"tranches"].toArray()) {
        ids.append(tranche[u"id"].toString());
        const qint64 rate = quantity(tranche[u"rate"]).tenMillionths();
        tranches.append({.principal = amount(tranche[u"principal_ore"]),
                         .rate = Percentage::fromTenMillionths(rate)});
    }
    QList<Money> cash;
    for (const QJsonValue &year : in[u"cash_ore"].toArray())
        cash.append(amount(year));
    const Result<Waterfall> result = waterfall(tranches, cash);
    if (!result)
        return refused();
    QJsonObject paid{{u"residual"_s, minorUnits(result->residual)}};
    QJsonObject outstanding;
    QJsonObject rates;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const TrancheCourse &one = result->tranches.at(i);
        const Money left =
            one.outstanding.isEmpty() ? *tranches.at(i).principal : one.outstanding.constLast();
        paid[ids.at(i)] = minorUnits(one.paid);
        outstanding[ids.at(i)] = left.minor();
        rates[ids.at(i)] = asJson(one.internalRates);
    }
    return QJsonObject{
        {u"paid_ore"_s, paid}, {u"outstanding_ore"_s, outstanding}, {u"irr"_s, rates}};
}

const std::map<QString, Computation> computations{
    {u"npv"_s,
     [](const QJsonObject &in) {
         return number(
             netPresentValue(in[u"rate"].toDouble(), yearly(in), in[u"first_period"].toInt()));
     }},
    {u"xnpv"_s,
     [](const QJsonObject &in) {
         return number(netPresentValue(in[u"rate"].toDouble(), dated(in)));
     }},
    {u"irr"_s,
     [](const QJsonObject &in) -> QJsonValue {
         return asJson(internalRates(yearly(in)));
     }},
    {u"irr_at"_s,
     [](const QJsonObject &in) -> QJsonValue {
         return asJson(internalRates(timed(in)));
     }},
    {u"xirr"_s,
     [](const QJsonObject &in) -> QJsonValue {
         const auto rates = internalRates(dated(in));
         return rates ? asJson(*rates) : refused();
     }},
    {u"mirr"_s,
     [](const QJsonObject &in) {
         const auto rate =
             modifiedRate(yearly(in), in[u"finance"].toDouble(), in[u"reinvest"].toDouble());
         return rate ? number(*rate) : QJsonValue();
     }},
    {u"payback"_s,
     [](const QJsonObject &in) {
         return number(payback(yearly(in)));
     }},
    {u"investor_metrics"_s,
     [](const QJsonObject &in) -> QJsonValue {
         return metrics(course(in));
     }},
    {u"portfolio"_s, portfolio},
    {u"guarantee"_s, guaranteed},
    {u"waterfall"_s, tranched},
};

} // namespace

Computation returnComputation(const QString &kind)
{
    const auto found = computations.find(kind);
    return found == computations.end() ? nullptr : found->second;
}

} // namespace bundlinje::vectors
