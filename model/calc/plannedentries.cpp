#include "model/calc/plannedentries.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractmeasure.h"
#include "model/calc/contractversions.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/fundledger.h"
#include "model/calc/targetmeasurements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using SameEntry = bool (*)(const CashFlow &, const CashFlow &);

bool isSameId(const CashFlow &one, const CashFlow &other)
{
    return one.id == other.id;
}

bool saysTheSame(const CashFlow &one, const CashFlow &other)
{
    return one.direction == other.direction && one.purpose == other.purpose
        && one.date == other.date && one.amount == other.amount;
}

bool isOfSameParty(const CashFlow &one, const CashFlow &other)
{
    return saysTheSame(one, other) && one.party.compare(other.party, Qt::CaseInsensitive) == 0;
}

bool isPerhapsOfSameParty(const CashFlow &one, const CashFlow &other)
{
    return saysTheSame(one, other) && (one.party.isEmpty() || other.party.isEmpty());
}

/// The planned payment of each instalment, each with an id of its own.
QList<CashFlow> plannedInstalments(const QList<Instalment> &instalments)
{
    QList<CashFlow> planned;
    for (const Instalment &instalment : instalments) {
        CashFlow entry{.id = QUuid::createUuidV5(instalment.id, u"instalment"_s),
                       .date = instalment.date,
                       .amount = instalment.amount};
        const auto isTaken = [&] {
            return std::any_of(planned.cbegin(), planned.cend(),
                               [&](const CashFlow &one) { return one.id == entry.id; });
        };
        for (int copy = 2; isTaken(); ++copy) // Instalments that came without ids.
            entry.id = QUuid::createUuidV5(instalment.id, u"instalment %1"_s.arg(copy));
        entry.party = instalment.investor;
        entry.reference = instalment.milestone;
        entry.provenance = instalment.provenance;
        planned.append(entry);
    }
    return planned;
}

/// Those that are not in the ledger: neither the same one nor one that says the same and was typed
/// by hand. The surest matches are made first, and each entry of the ledger is one of them.
QList<CashFlow> without(QList<CashFlow> planned, QList<CashFlow> ledger)
{
    for (const SameEntry isSame : {isSameId, isOfSameParty, isPerhapsOfSameParty}) {
        const auto isThere = [&](const CashFlow &entry) {
            const auto found =
                std::find_if(ledger.cbegin(), ledger.cend(),
                             [&](const CashFlow &one) { return isSame(one, entry); });
            if (found == ledger.cend())
                return false;
            ledger.erase(found);
            return true;
        };
        QList<CashFlow> rest;
        for (const CashFlow &entry : std::as_const(planned)) {
            if (!isThere(entry))
                rest.append(entry);
        }
        planned = rest;
    }
    return planned;
}

bool isInvestor(const Investment &investment, const QString &name)
{
    const auto invests = [](const PartyRole &role) {
        return role.role == Role::Investor || role.role == Role::CoInvestor;
    };
    const QList<Instalment> &instalments = investment.contract->instalments;
    return std::any_of(instalments.cbegin(), instalments.cend(),
                       [&](const Instalment &one) {
                           return one.investor.compare(name, Qt::CaseInsensitive) == 0;
                       })
        || std::any_of(investment.parties.cbegin(), investment.parties.cend(),
                       [&](const Party &party) {
                           return party.name == name
                               && std::any_of(party.roles.cbegin(), party.roles.cend(), invests);
                       });
}

/// The ledger with no party where that is who is paid: an instalment names who pays.
QList<CashFlow> byInvestor(const Investment &investment)
{
    QList<CashFlow> ledger = investment.cashFlows;
    for (CashFlow &entry : ledger) {
        if (!isInvestor(investment, entry.party))
            entry.party.clear();
    }
    return ledger;
}

bool isOfPeriod(const CashFlow &entry, int period)
{
    return entry.direction == CashDirection::Distribution
        && entry.purpose == CashPurpose::OutcomePayment && entry.period == period;
}

int lastCheck(const InvestmentContract &contract)
{
    return std::min(lastPeriodOf(contract), longestContract);
}

bool isMeasured(const QList<Measurement> &measurements, const QUuid &component, int period)
{
    return std::any_of(measurements.begin(), measurements.end(), [&](const Measurement &one) {
        return one.component == component && one.period == period;
    });
}

bool isCounted(const Measurement &measurement)
{
    return !measurement.entries.isEmpty() && observedValue(measurement.entries.constLast());
}

/// The names of the components that are not measured at each of their checks and lack something.
QStringList namesWithout(const InvestmentContract &contract, const QList<ContractGap> &missing,
                         const QList<Measurement> &measurements)
{
    QStringList names;
    const int last = lastCheck(contract);
    for (int period = 1; period <= last; ++period) {
        if (!checkOf(contract, period))
            continue;
        for (const PaymentComponent &component : termsIn(contract, period).components) {
            const bool isLacking =
                std::any_of(missing.cbegin(), missing.cend(), [&](const ContractGap &gap) {
                    return gap.component == component.id && !gap.component.isNull();
                });
            if (isLacking && isPaidAt(component, period)
                && !isMeasured(measurements, component.id, period)
                && !names.contains(component.name))
                names.append(component.name);
        }
    }
    return names;
}

/// What is measured, and the targets of all that is not.
QList<Measurement> withTargets(const Investment &investment, QStringList &withoutTarget)
{
    const InvestmentContract &contract = *investment.contract;
    QList<Measurement> known;
    std::copy_if(investment.measurements.begin(), investment.measurements.end(),
                 std::back_inserter(known), isCounted);
    const TargetMeasurements targets =
        targetMeasurements(contract, investment.effectGoals, plannedCitizens(investment));
    QList<Measurement> measurements = known;
    std::copy_if(targets.measurements.cbegin(), targets.measurements.cend(),
                 std::back_inserter(measurements), [&](const Measurement &target) {
                     return !isMeasured(known, target.component, target.period);
                 });
    withoutTarget = namesWithout(contract, targets.missing, known);
    return measurements;
}

} // namespace

QList<CashFlow> missingInstalments(const Investment &investment, const QString &fundName)
{
    if (!investment.contract)
        return {};
    const QList<Instalment> &instalments = investment.contract->instalments;
    const auto isOwn = [&](const QString &investor) {
        return !fundName.isEmpty() && investor.compare(fundName, Qt::CaseInsensitive) == 0;
    };
    const bool namesFund = std::any_of(instalments.cbegin(), instalments.cend(),
                                       [&](const Instalment &one) { return isOwn(one.investor); });
    QList<CashFlow> planned = plannedInstalments(instalments);
    planned.removeIf([&](const CashFlow &entry) {
        return namesFund ? !isOwn(entry.party) : isCoInvestor(investment, entry.party);
    });
    return without(planned, byInvestor(investment));
}

Result<PlannedRepayments> missingRepayments(const Investment &investment)
{
    if (!investment.contract)
        return failure(Error::Code::NotFound, {}, investment.name);
    const InvestmentContract &contract = *investment.contract;
    PlannedRepayments planned;
    const Result<ContractResult> result =
        evaluate(contract, withTargets(investment, planned.withoutTarget));
    if (!result)
        return tl::make_unexpected(result.error());
    const QList<Money> amounts = result->payments.value_or(result->byPeriod);
    for (int period = 1; period <= amounts.size(); ++period) {
        const Money amount = amounts.at(period - 1);
        CashFlow entry{.id = QUuid::createUuidV5(contract.id, u"repayment %1"_s.arg(period)),
                       .direction = CashDirection::Distribution,
                       .purpose = CashPurpose::OutcomePayment,
                       .amount = amount};
        const CheckDate *check =
            period <= lastCheck(contract) ? checkOf(contract, period) : nullptr;
        if (check)
            entry.date = check->date;
        entry.period = period;
        if (contract.payers.size() == 1)
            entry.party = contract.payers.constFirst().name;
        const bool isKnown = std::any_of(
            investment.cashFlows.begin(), investment.cashFlows.end(),
            [&](const CashFlow &one) { return one.id == entry.id || isOfPeriod(one, period); });
        if (amount.minor() != 0 && !isKnown)
            planned.entries.append(entry);
    }
    return planned;
}

QList<Measurement> expectedMeasurements(const Investment &investment, QDate until)
{
    QList<Measurement> expected;
    if (!investment.contract)
        return expected;
    const InvestmentContract &contract = *investment.contract;
    const int last = lastCheck(contract);
    for (int period = 1; period <= last; ++period) {
        const CheckDate *check = checkOf(contract, period);
        if (!check || !check->date || check->date->earliest() > until)
            continue;
        const QList<PaymentComponent> components = termsIn(contract, period).components;
        for (const PaymentComponent &component : components) {
            if (!isPaidAt(component, period)
                || isMeasured(investment.measurements, component.id, period))
                continue;
            Measurement made{.id = QUuid::createUuid(),
                             .period = period,
                             .component = component.id,
                             .effectGoal = component.effectGoal};
            made.entries = {MeasurementEntry{}};
            expected.append(made);
        }
    }
    return expected;
}

} // namespace bundlinje
