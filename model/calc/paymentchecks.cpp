#include "model/calc/paymentchecks.h"

#include "model/calc/casefield.h"
#include "model/calc/paymentobligations.h"
#include "model/calc/plannedentries.h"
#include "model/calc/plannedrepayments.h"
#include "model/calc/repaymentoutlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using InvestmentCode = InvestmentCheck::Code;
using InvestmentChecks = QList<InvestmentCheck>;

/// Nothing is told of sums that are too large or in two currencies: the contract is refused then.
void tellOfUnplanned(InvestmentCode code, const QList<CashFlow> &entries, InvestmentChecks &checks)
{
    std::optional<Money> sum;
    for (const CashFlow &entry : entries) {
        const Result<Money> next = sum ? add(*sum, *entry.amount) : *entry.amount;
        if (!next)
            return;
        sum = *next;
    }
    if (!sum)
        return;
    InvestmentCheck check{code, u"cashFlows"_s, QString::number(entries.size())};
    check.amount = sum;
    checks.append(check);
}

void checkInstalmentsPlanned(const Investment &investment, const QString &fundName,
                             InvestmentChecks &checks)
{
    QList<CashFlow> missing = missingInstalments(investment, fundName);
    missing.removeIf([](const CashFlow &entry) { return !entry.date || !entry.amount; });
    tellOfUnplanned(InvestmentCode::InstalmentsUnplanned, missing, checks);
}

/// Not what came from a guarantor: it is no repayment for results.
bool isRepayment(const CashFlow &entry)
{
    return entry.purpose == CashPurpose::OutcomePayment
        || (entry.direction == CashDirection::Distribution
            && entry.purpose != CashPurpose::Guarantee);
}

void checkRepaymentsPlanned(const Investment &investment, InvestmentChecks &checks)
{
    const QList<CashFlow> &ledger = investment.cashFlows;
    if (!investment.contract || std::any_of(ledger.cbegin(), ledger.cend(), isRepayment))
        return;
    if (const Result<PlannedRepayments> planned = plannedRepayments(investment))
        tellOfUnplanned(InvestmentCode::RepaymentsUnplanned, planned->entries, checks);
}

void checkDirection(const CashFlow &entry, qsizetype at, InvestmentChecks &checks)
{
    const QString field = caseField(u"cashFlows", at, u"direction");
    const bool isCall = entry.direction == CashDirection::Call;
    if (!isCall && entry.purpose == CashPurpose::InvestorPayment)
        checks.append({InvestmentCode::InstalmentReceived, field, {}});
    if (isCall && entry.purpose == CashPurpose::OutcomePayment)
        checks.append({InvestmentCode::RepaymentPaid, field, {}});
}

QStringList knownParties(const Investment &investment)
{
    QStringList known;
    for (const Party &party : investment.parties)
        known.append(party.name.simplified());
    if (investment.contract) {
        for (const OutcomePayer &payer : investment.contract->payers)
            known.append(payer.name.simplified());
        for (const Instalment &instalment : investment.contract->instalments)
            known.append(instalment.investor.simplified());
    }
    known.removeAll(QString());
    known.removeDuplicates();
    return known;
}

/// The one that is called by a part of its name, or with a part more: "Aarhus" of "Aarhus Kommune".
QString meantBy(const QString &name, const QStringList &known)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const QString &party) {
        return party.contains(name, Qt::CaseInsensitive)
            || name.contains(party, Qt::CaseInsensitive);
    });
    return found == known.cend() ? QString() : *found;
}

void checkPaymentParties(const Investment &investment, const QString &fundName,
                         InvestmentChecks &checks)
{
    const QStringList known = knownParties(investment);
    if (known.isEmpty()) // There is nothing that a name could be one of.
        return;
    QStringList told{QString(), fundName.simplified()};
    for (qsizetype i = 0; i < investment.cashFlows.size(); ++i) {
        const QString name = investment.cashFlows.at(i).party.simplified();
        if (known.contains(name, Qt::CaseInsensitive) || told.contains(name, Qt::CaseInsensitive))
            continue;
        told.append(name);
        InvestmentCheck check{InvestmentCode::UnknownParty, caseField(u"cashFlows", i, u"party"),
                              name};
        check.meant = meantBy(name, known);
        checks.append(check);
    }
}

void checkCurrency(const Investment &investment, InvestmentChecks &checks)
{
    for (qsizetype i = 0; investment.contract && i < investment.cashFlows.size(); ++i) {
        const CashFlow &entry = investment.cashFlows.at(i);
        const auto isOther = [&](const std::optional<Money> &amount) {
            return amount && amount->currency() != investment.contract->currency;
        };
        const bool isPlanned = isOther(entry.amount);
        if (!isPlanned && !isOther(entry.settledAmount))
            continue;
        const Money amount = isPlanned ? *entry.amount : *entry.settledAmount;
        checks.append({InvestmentCode::OtherCurrencyPaid,
                       caseField(u"cashFlows", i, isPlanned ? u"amount" : u"settledAmount"),
                       amount.currency().code()});
    }
}

/// What came back for results, in the contract's currency. Nothing is told of what does not fit: no
/// contract repays as much.
std::optional<Money> repaidOf(const Investment &investment)
{
    std::optional<Money> sum;
    for (const CashFlow &entry : investment.cashFlows) {
        const auto received = receivedForResults(entry, investment.contract->currency);
        if (!received)
            continue;
        const Result<Money> next = sum ? add(*sum, *received) : *received;
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    return sum;
}

void checkRepaid(const Investment &investment, InvestmentChecks &checks)
{
    const std::optional<Money> repaid = investment.contract ? repaidOf(investment) : std::nullopt;
    if (!repaid)
        return;
    const auto outlook = repaymentOutlook(*investment.contract, investment.measurements);
    // Without anything that is paid for the contract is not written yet.
    if (!outlook || outlook->soFar.byComponent.isEmpty()
        || outlook->maximum.kind != RepaymentBound::Kind::Amount
        || *repaid <= outlook->maximum.amount)
        return;
    InvestmentCheck check{InvestmentCode::RepaidAboveMaximum, u"cashFlows"_s, {}};
    check.amount = repaid;
    checks.append(check);
}

} // namespace

QList<InvestmentCheck> paymentChecksOf(const Investment &investment, const QString &fundName)
{
    InvestmentChecks checks;
    checkInstalmentsPlanned(investment, fundName, checks);
    checkRepaymentsPlanned(investment, checks);
    for (qsizetype i = 0; i < investment.cashFlows.size(); ++i)
        checkDirection(investment.cashFlows.at(i), i, checks);
    checkPaymentParties(investment, fundName, checks);
    checkCurrency(investment, checks);
    checkRepaid(investment, checks);
    return checks;
}

} // namespace bundlinje
