#include "model/calc/contractchecks.h"

#include "model/calc/casefield.h"
#include "model/calc/componentchecks.h"
#include "model/calc/contractversions.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/measurementchecks.h"
#include "model/calc/repeatedplaces.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using ContractCode = ContractCheck::Code;
using ContractChecks = QList<ContractCheck>;

template <typename Item> QString nameOf(const Item &item)
{
    return item.name;
}

QString nameOf(const Instalment &instalment)
{
    return instalment.milestone;
}

QString nameOf(const Measurement &measurement)
{
    return QString::number(measurement.period);
}

/// `field` names the one at an index.
template <typename List, typename Field>
void checkIdentities(const List &list, const Field &field, ContractChecks &checks)
{
    for (const qsizetype place : repeatedPlaces(list))
        checks.append({ContractCode::IdentityTwice, field(place), nameOf(list.at(place))});
}

bool isNoShare(Percentage share)
{
    return share < Percentage() || share > Percentage::whole();
}

void checkPeriods(const QList<CheckDate> &periods, const TermsPlace &place, ContractChecks &checks)
{
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const int period = periods.at(i).period;
        const auto say = [&](ContractCode code) {
            checks.append({code, place.field(caseField(u"checks", i)), QString::number(period)});
        };
        if (period < 1 || period > longestContract)
            say(ContractCode::PeriodOutside);
        if (std::any_of(periods.cbegin(), periods.cbegin() + i,
                        [&](const CheckDate &other) { return other.period == period; }))
            say(ContractCode::PeriodTwice);
    }
}

void checkSchedule(const QList<RepaymentPart> &schedule, const TermsPlace &place,
                   ContractChecks &checks)
{
    qint64 sum = 0;
    bool isComplete = true;
    for (qsizetype i = 0; i < schedule.size(); ++i) {
        const RepaymentPart &part = schedule.at(i);
        if (part.delay < 0 || part.delay > longestContract)
            checks.append(
                {ContractCode::DelayOutside, place.field(caseField(u"schedule", i, u"delay")), {}});
        isComplete = isComplete && part.share;
        if (isNoShare(part.share.value_or(Percentage())))
            checks.append(
                {ContractCode::ShareOutside, place.field(caseField(u"schedule", i, u"share")), {}});
        else
            sum += part.share.value_or(Percentage()).tenMillionths();
    }
    if (!schedule.isEmpty() && isComplete && sum != Percentage::whole().tenMillionths())
        checks.append({ContractCode::ScheduleNotWhole, place.field(u"schedule"), {}});
}

void checkTerms(const InvestmentContract &contract, const ContractTerms &terms,
                const TermsPlace &place, ContractChecks &checks)
{
    checkIdentities(
        terms.components, [&](qsizetype i) { return place.field(caseField(u"components", i)); },
        checks);
    for (qsizetype i = 0; i < terms.components.size(); ++i) {
        if (const PaymentComponent &component = terms.components.at(i); component.id.isNull())
            checks.append({ContractCode::NoIdentity, place.field(caseField(u"components", i)),
                           component.name});
        checkComponent(contract, terms.components.at(i), i, place, checks);
    }
    checkPeriods(terms.checks, place, checks);
    const auto checkCap = [&](const std::optional<Money> &cap, QStringView member) {
        checkAmount(cap, contract.currency, ContractCode::NegativeCap, place, member, checks);
    };
    checkCap(terms.personCap, u"personCap");
    checkCap(terms.periodCap, u"periodCap");
    checkCap(terms.contractCap, u"contractCap");
    checkCap(terms.minimumRepayment, u"minimumRepayment");
    if (terms.returnCap && isNoShare(terms.returnCap->rate.value_or(Percentage())))
        checks.append({ContractCode::ReturnOutside, place.field(u"returnCap.rate"), {}});
    checkSchedule(terms.schedule, place, checks);
    checkSplit(terms.split, contract.payers, place, u"split", checks);
}

void checkAmendments(const InvestmentContract &contract, ContractChecks &checks)
{
    std::optional<PartialDate> before;
    for (qsizetype i = 0; i < contract.amendments.size(); ++i) {
        const auto &from = contract.amendments.at(i).appliesFrom;
        if (!from)
            checks.append(
                {ContractCode::NoAmendmentDate, caseField(u"amendments", i, u"appliesFrom"), {}});
        else if (before && from->earliest() < before->earliest())
            checks.append({ContractCode::AmendmentsUnordered,
                           caseField(u"amendments", i, u"appliesFrom"),
                           {}});
        if (from)
            before = from;
        checkTerms(contract, contract.amendments.at(i).terms, {i}, checks);
    }
}

void checkInstalments(const InvestmentContract &contract, ContractChecks &checks)
{
    for (qsizetype i = 0; i < contract.instalments.size(); ++i) {
        const auto &amount = contract.instalments.at(i).amount;
        if (!amount)
            continue;
        const auto say = [&](ContractCode code, const QString &text) {
            checks.append({code, caseField(u"instalments", i, u"amount"), text});
        };
        if (amount->minor() < 0)
            say(ContractCode::NegativeInstalment, {});
        if (amount->currency() != contract.currency)
            say(ContractCode::OtherCurrency, amount->currency().code());
    }
}

void tellOfTerms(const ContractTerms &terms, const TermsPlace &place, ContractChecks &checks)
{
    for (qsizetype i = 0; i < terms.components.size(); ++i)
        tellOfComponent(terms.components.at(i), i, place, checks);
    for (qsizetype i = 0; i < terms.checks.size(); ++i) {
        const CheckDate &check = terms.checks.at(i);
        const auto isLaterBefore = [&](const CheckDate &other) {
            return check.date && other.date && other.period < check.period
                && other.date->earliest() > check.date->latest();
        };
        if (std::any_of(terms.checks.cbegin(), terms.checks.cend(), isLaterBefore))
            checks.append(
                {ContractCode::ChecksUnordered, place.field(caseField(u"checks", i)), {}});
    }
    if (terms.minimumRepayment && terms.contractCap && *terms.minimumRepayment > *terms.contractCap)
        checks.append({ContractCode::MinimumAboveCap, place.field(u"minimumRepayment"), {}});
}

/// Guarantees and tranches stand beside what results repay, which stands whatever they say.
void tellOfGuarantees(const InvestmentContract &contract, ContractChecks &checks)
{
    const auto checkMoney = [&](const std::optional<Money> &amount, const QString &field) {
        if (amount && (amount->minor() < 0 || amount->currency() != contract.currency))
            checks.append({ContractCode::GuaranteeAmount, field, {}});
    };
    const auto checkShare = [&](const std::optional<Percentage> &share, const QString &field) {
        if (share && isNoShare(*share))
            checks.append({ContractCode::GuaranteeShare, field, {}});
    };
    for (qsizetype i = 0; i < contract.guarantees.size(); ++i) {
        const Guarantee &guarantee = contract.guarantees.at(i);
        checkMoney(guarantee.floor, caseField(u"guarantees", i, u"floor"));
        checkMoney(guarantee.cap, caseField(u"guarantees", i, u"cap"));
        checkShare(guarantee.share, caseField(u"guarantees", i, u"share"));
    }
    for (qsizetype i = 0; i < contract.tranches.size(); ++i) {
        checkMoney(contract.tranches.at(i).principal, caseField(u"tranches", i, u"principal"));
        checkShare(contract.tranches.at(i).rate, caseField(u"tranches", i, u"rate"));
    }
}

/// Whether an amendment leaves less than what the contract has paid for before it.
void tellOfAmendment(const InvestmentContract &contract, const QList<Measurement> &measurements,
                     qsizetype at, ContractChecks &checks)
{
    const ContractTerms &terms = contract.amendments.at(at).terms;
    const auto isBefore = [&](int period) {
        return versionIn(contract, period) <= at;
    };
    QList<Measurement> earlier;
    std::copy_if(measurements.cbegin(), measurements.cend(), std::back_inserter(earlier),
                 [&](const Measurement &measurement) { return isBefore(measurement.period); });
    const auto paid = evaluate(contract, earlier);
    if (!paid)
        return;
    qint64 inAll = 0;
    for (qsizetype i = 0; i < paid->byPeriod.size() && isBefore(static_cast<int>(i) + 1); ++i)
        inAll += paid->byPeriod.at(i).minor();
    if (inAll == paid->total.minor()) // Through the last period, that the minimum is paid in.
        inAll -= paid->minimumTopUp.minor();
    const TermsPlace place{at};
    if (terms.contractCap && terms.contractCap->minor() < inAll)
        checks.append({ContractCode::CapBelowPaid, place.field(u"contractCap"), {}});
    for (const ComponentTotal &total : paid->byComponent) {
        const auto component = componentOf(terms, total.component);
        if (component != terms.components.cend() && component->quota
            && exact(*component->quota) < total.unitsUsed)
            checks.append({ContractCode::QuotaBelowUsed,
                           place.field(caseField(u"components",
                                                 component - terms.components.cbegin(), u"quota")),
                           component->name});
    }
}

} // namespace

bool isRefusal(ContractCode code)
{
    return code < ContractCode::GateAboveCap;
}

ContractChecks contractRefusals(const InvestmentContract &contract,
                                const QList<Measurement> &measurements)
{
    ContractChecks checks;
    checkIdentities(
        contract.payers, [](qsizetype i) { return caseField(u"payers", i); }, checks);
    checkTerms(contract, contract.terms, {}, checks);
    checkIdentities(
        contract.amendments, [](qsizetype i) { return caseField(u"amendments", i); }, checks);
    checkAmendments(contract, checks);
    checkIdentities(
        contract.instalments, [](qsizetype i) { return caseField(u"instalments", i); }, checks);
    checkInstalments(contract, checks);
    checkIdentities(
        measurements, [](qsizetype i) { return caseField(u"measurements", i); }, checks);
    checkMeasurements(contract, measurements, checks);
    return checks;
}

ContractChecks contractChecks(const InvestmentContract &contract,
                              const QList<Measurement> &measurements)
{
    ContractChecks checks = contractRefusals(contract, measurements);
    // What is told follows from the values, so it needs all of them in order.
    if (!checks.isEmpty())
        return checks;
    tellOfTerms(contract.terms, {}, checks);
    for (qsizetype i = 0; i < contract.amendments.size(); ++i) {
        tellOfTerms(contract.amendments.at(i).terms, {i}, checks);
        tellOfAmendment(contract, measurements, i, checks);
    }
    tellOfMeasurements(contract, measurements, checks);
    tellOfGuarantees(contract, checks);
    return checks;
}

} // namespace bundlinje
