#include "model/calc/plannedrepayments.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractmeasure.h"
#include "model/calc/contractversions.h"
#include "model/calc/paymentobligations.h"
#include "model/calc/targetmeasurements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool isRepaymentOf(const CashFlow &entry, int period)
{
    return entry.direction == CashDirection::Distribution
        && entry.purpose == CashPurpose::OutcomePayment && entry.period == period;
}

/// The last period with a repayment in the ledger: of a contract that was longer before too.
int lastPlanned(const QList<CashFlow> &ledger)
{
    int last = 0;
    for (const CashFlow &entry : ledger) {
        const int period = entry.period.value_or(0);
        if (isRepaymentOf(entry, period))
            last = std::max(last, std::min(period, longestContract));
    }
    return last;
}

int lastCheckOf(const InvestmentContract &contract)
{
    return std::min(lastPeriodOf(contract), longestContract);
}

bool hasMeasurement(const QList<Measurement> &measurements, const QUuid &component, int period)
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
    const int last = lastCheckOf(contract);
    for (int period = 1; period <= last; ++period) {
        if (!checkOf(contract, period))
            continue;
        for (const PaymentComponent &component : termsIn(contract, period).components) {
            const bool isLacking =
                std::any_of(missing.cbegin(), missing.cend(), [&](const ContractGap &gap) {
                    return gap.component == component.id && !gap.component.isNull();
                });
            if (isLacking && isPaidAt(component, period)
                && !hasMeasurement(measurements, component.id, period)
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
                     return !hasMeasurement(known, target.component, target.period);
                 });
    withoutTarget = namesWithout(contract, targets.missing, known);
    return measurements;
}

/// What the payers pay in a period; one amount without a payer where their shares are not known.
struct PeriodRepayment {
    struct Part {
        qsizetype payer = -1;
        Money amount;
    };

    int period = 0;
    QList<Part> parts;
};

QList<PeriodRepayment::Part> partsOf(const PaymentObligations &obligations,
                                     const InvestmentContract &contract, int period, Money amount)
{
    const qsizetype count = contract.payers.size();
    if (count == 1)
        return {{0, amount}};
    QList<qint64> shares(count, 0);
    qint64 sum = 0;
    for (const ObligationPart &part : obligations.parts) {
        if (part.dueIn != period || part.byPayer.size() != count)
            continue;
        for (qsizetype payer = 0; payer < count; ++payer) {
            shares[payer] += part.byPayer.at(payer).minor();
            sum += part.byPayer.at(payer).minor();
        }
    }
    if (count == 0 || sum != amount.minor())
        return {{-1, amount}};
    QList<PeriodRepayment::Part> parts;
    for (qsizetype payer = 0; payer < count; ++payer) {
        if (shares.at(payer) != 0)
            parts.append({payer, Money::fromMinor(shares.at(payer), amount.currency())});
    }
    return parts;
}

/// The first payer has the identity that a repayment nobody divides would have, so that one that is
/// divided later is found again.
QUuid repaymentId(const InvestmentContract &contract, int period, qsizetype payer)
{
    const QString name = u"repayment %1"_s.arg(period);
    return QUuid::createUuidV5(contract.id, payer <= 0 ? name : name + u" %1"_s.arg(payer + 1));
}

CashFlow plannedEntry(const InvestmentContract &contract, int period,
                      const PeriodRepayment::Part &part)
{
    CashFlow entry{.id = repaymentId(contract, period, part.payer),
                   .direction = CashDirection::Distribution,
                   .purpose = CashPurpose::OutcomePayment,
                   .amount = part.amount};
    const CheckDate *check = period <= lastCheckOf(contract) ? checkOf(contract, period) : nullptr;
    if (check)
        entry.date = check->date;
    entry.period = period;
    if (part.payer >= 0)
        entry.party = contract.payers.at(part.payer).name;
    return entry;
}

bool isStillPlanned(const CashFlow &entry)
{
    return entry.state == CashState::Planned && !entry.settledOn && !entry.settledAmount;
}

/// What has to be done to the entries of one period.
void plan(const InvestmentContract &contract, const PeriodRepayment &repayment,
          const QList<CashFlow> &ledger, PlannedRepayments &planned)
{
    QList<QUuid> own{repaymentId(contract, repayment.period, 0)};
    constexpr qsizetype mostPayers = 32; // Also those that the contract had before.
    for (qsizetype payer = 1; payer < std::max(contract.payers.size(), mostPayers); ++payer)
        own.append(repaymentId(contract, repayment.period, payer));
    QList<CashFlow> there;
    for (const CashFlow &entry : ledger) {
        const bool isOwn = own.contains(entry.id);
        if (!isOwn && isRepaymentOf(entry, repayment.period))
            return;
        if (isOwn)
            there.append(entry);
    }
    // One that is under way without a payer may be all of it.
    const bool isUnderWay = std::any_of(there.cbegin(), there.cend(), [](const CashFlow &entry) {
        return !isStillPlanned(entry) && entry.party.isEmpty();
    });
    if (isUnderWay)
        return;
    for (const PeriodRepayment::Part &part : repayment.parts) {
        const CashFlow wanted = plannedEntry(contract, repayment.period, part);
        const auto found = std::find_if(there.cbegin(), there.cend(), [&](const CashFlow &entry) {
            return entry.id == wanted.id;
        });
        if (found == there.cend()) {
            planned.entries.append(wanted);
            continue;
        }
        CashFlow now = *found;
        now.amount = wanted.amount;
        if (!now.date)
            now.date = wanted.date;
        if (part.payer >= 0 && (now.party.isEmpty() || payerOf(now, contract) != part.payer))
            now.party = wanted.party;
        if (isStillPlanned(*found) && now != *found)
            planned.changed.append(now);
        there.erase(found);
    }
    for (const CashFlow &entry : std::as_const(there)) {
        if (isStillPlanned(entry))
            planned.removed.append(entry.id);
    }
}

} // namespace

Result<PlannedRepayments> plannedRepayments(const Investment &investment)
{
    if (!investment.contract)
        return failure(Error::Code::NotFound, {}, investment.name);
    const InvestmentContract &contract = *investment.contract;
    PlannedRepayments planned;
    Investment asPlanned = investment;
    asPlanned.measurements = withTargets(investment, planned.withoutTarget);
    asPlanned.cashFlows.clear();
    const Result<PaymentObligations> obligations = paymentObligations(asPlanned);
    if (!obligations)
        return tl::make_unexpected(obligations.error());
    const ContractResult &result = obligations->result;
    QList<Money> amounts = result.payments.value_or(result.byPeriod);
    const Money nothing = Money::fromMinor(0, contract.currency);
    amounts.resize(std::max(amounts.size(), qsizetype(lastPlanned(investment.cashFlows))), nothing);
    // Agreed whatever is measured, so that it needs no target either.
    if (const Money minimum = obligations->minimumAhead; minimum.minor() != 0) {
        const int last = lastCheckOf(contract);
        amounts.resize(std::max(amounts.size(), qsizetype(last)), nothing);
        const Result<Money> sum = add(amounts.at(last - 1), minimum);
        if (!sum)
            return tl::make_unexpected(sum.error());
        amounts[last - 1] = *sum;
    }
    for (int period = 1; period <= amounts.size(); ++period) {
        const Money amount = amounts.at(period - 1);
        PeriodRepayment repayment{.period = period, .parts = {}};
        if (amount.minor() != 0)
            repayment.parts = partsOf(*obligations, contract, period, amount);
        plan(contract, repayment, investment.cashFlows, planned);
    }
    return planned;
}

QList<CashFlow> withPlanned(QList<CashFlow> ledger, const PlannedRepayments &planned)
{
    ledger.removeIf([&](const CashFlow &entry) { return planned.removed.contains(entry.id); });
    for (CashFlow &entry : ledger) {
        const auto found = std::find_if(planned.changed.cbegin(), planned.changed.cend(),
                                        [&](const CashFlow &one) { return one.id == entry.id; });
        if (found != planned.changed.cend())
            entry = *found;
    }
    return ledger + planned.entries;
}

} // namespace bundlinje
