#include "model/calc/contractversions.h"

#include <algorithm>
#include <cstring>

namespace bundlinje {

namespace {

int lastPeriodOf(const ContractTerms &terms)
{
    int last = 0;
    for (const CheckDate &check : terms.checks)
        last = std::max(last, check.period);
    return last;
}

const CheckDate *checkOf(const QList<CheckDate> &checks, int period)
{
    const auto found = std::find_if(checks.cbegin(), checks.cend(),
                                    [&](const CheckDate &check) { return check.period == period; });
    return found == checks.cend() ? nullptr : &*found;
}

bool hasDates(const ContractTerms &terms)
{
    return std::any_of(terms.checks.cbegin(), terms.checks.cend(),
                       [](const CheckDate &check) { return check.date.has_value(); });
}

/// Version 0 = the terms as signed, then those of each amendment.
const ContractTerms &versionOf(const InvestmentContract &contract, qsizetype version)
{
    return version == 0 ? contract.terms : contract.amendments.at(version - 1).terms;
}

/// The last version up to this one of which something holds; without one, the terms as signed.
template <typename Holds>
const ContractTerms &lastOf(const InvestmentContract &contract, qsizetype version, Holds holds)
{
    while (version > 0 && !holds(versionOf(contract, version)))
        --version;
    return versionOf(contract, version);
}

bool appliesIn(const InvestmentContract &contract, qsizetype version, int period)
{
    const Amendment &amendment = contract.amendments.at(version - 1);
    if (!amendment.appliesFrom)
        return false;
    const QDate from = amendment.appliesFrom->earliest();
    const ContractTerms &dated = lastOf(contract, version, hasDates);
    return std::any_of(dated.checks.cbegin(), dated.checks.cend(), [&](const CheckDate &check) {
        return check.period <= period && check.date && check.date->latest() >= from;
    });
}

} // namespace

int lastPeriodOf(const InvestmentContract &contract)
{
    int last = lastPeriodOf(contract.terms);
    for (const Amendment &amendment : contract.amendments)
        last = std::max(last, lastPeriodOf(amendment.terms));
    return last;
}

qsizetype versionIn(const InvestmentContract &contract, int period)
{
    qsizetype version = contract.amendments.size();
    while (version > 0 && !appliesIn(contract, version, period))
        --version;
    return version;
}

const ContractTerms &termsIn(const InvestmentContract &contract, int period)
{
    return versionOf(contract, versionIn(contract, period));
}

const QList<CheckDate> &checksIn(const InvestmentContract &contract, qsizetype version)
{
    const auto hasChecks = [](const ContractTerms &terms) {
        return !terms.checks.isEmpty();
    };
    return lastOf(contract, version, hasChecks).checks;
}

bool isPaidAt(const PaymentComponent &component, int period)
{
    return component.periods.isEmpty() || component.periods.contains(period);
}

const CheckDate *checkOf(const InvestmentContract &contract, int period)
{
    const qsizetype version = versionIn(contract, period);
    const CheckDate *stated = checkOf(checksIn(contract, version), period);
    if (!stated || stated->date)
        return stated;
    const CheckDate *dated = hasDates(versionOf(contract, version))
        ? nullptr
        : checkOf(lastOf(contract, version, hasDates).checks, period);
    return dated ? dated : stated;
}

QList<PaymentComponent>::const_iterator componentOf(const ContractTerms &terms, const QUuid &id)
{
    return std::find_if(terms.components.cbegin(), terms.components.cend(),
                        [&](const PaymentComponent &component) { return component.id == id; });
}

qsizetype placeAfter(qsizetype before, const ContractTerms &terms, const QUuid &id)
{
    const qsizetype next = before + 1 < terms.components.size() ? before + 1 : 0;
    // Two identities are sixteen bytes each; QUuid compares them one by one.
    if (next < terms.components.size()
        && std::memcmp(&terms.components.at(next).id, &id, sizeof(QUuid)) == 0)
        return next;
    const auto found = componentOf(terms, id);
    return found == terms.components.cend() ? -1 : found - terms.components.cbegin();
}

} // namespace bundlinje
