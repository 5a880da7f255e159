#include "model/calc/plannedentries.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractversions.h"
#include "model/calc/fundledger.h"

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
