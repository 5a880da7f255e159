#include "model/calc/fundpotential.h"

#include "model/calc/evaluatecontract.h"
#include "model/calc/fundledger.h"
#include "model/calc/targetmeasurements.h"
#include "model/calc/verifiedrepayment.h"

namespace bundlinje {

namespace {

/// What the contract's investors pay in; empty = an instalment names no investor or no amount.
struct PaidIn {
    ExactNumber own;
    ExactNumber all;
};

std::optional<PaidIn> paidInBy(const InvestmentContract &contract, const Investment &investment)
{
    PaidIn sums;
    for (const Instalment &instalment : contract.instalments) {
        if (!instalment.amount || instalment.investor.isEmpty()
            || instalment.amount->currency() != contract.currency)
            return std::nullopt;
        const ExactNumber amount(instalment.amount->minor());
        sums.all += amount;
        if (!isCoInvestor(investment, instalment.investor))
            sums.own += amount;
    }
    return sums.all.sign() > 0 ? std::optional(sums) : std::nullopt;
}

/// This fund's share of all investors; empty = not known.
std::optional<ExactNumber> fundShare(const Investment &investment)
{
    if (!hasCoInvestor(investment))
        return ExactNumber(1);
    if (investment.contract) {
        if (const auto sums = paidInBy(*investment.contract, investment))
            return sums->own / sums->all;
    }
    const auto &own = investment.ownShare;
    const auto &all = investment.contractAmount;
    if (!own || !all || own->amount.currency() != all->amount.currency()
        || all->amount.minor() <= 0)
        return std::nullopt;
    return ExactNumber::ratio(own->amount.minor(), all->amount.minor());
}

} // namespace

TargetRepayment targetRepayment(const Investment &investment)
{
    TargetRepayment made;
    if (!investment.contract)
        return made;
    const TargetMeasurements targets = targetMeasurements(
        *investment.contract, investment.effectGoals, plannedCitizens(investment));
    const Result<ContractResult> result = evaluate(*investment.contract, targets.measurements);
    if (!result) {
        made.error = result.error();
        return made;
    }
    made.missing = targets.missing + result->missing;
    if (targets.missing.isEmpty() && result->isComplete()
        && !investment.contract->terms.components.isEmpty())
        made.amount = result->total;
    return made;
}

std::optional<Money> fundPart(const Investment &investment, Money ofAll)
{
    const std::optional<ExactNumber> share = fundShare(investment);
    const std::optional<qint64> part =
        share ? rounded(ExactNumber(ofAll.minor()) * *share) : std::nullopt;
    return part ? std::optional(Money::fromMinor(*part, ofAll.currency())) : std::nullopt;
}

std::optional<MoneyFigure> fundPotentialOf(const Investment &investment)
{
    const std::optional<Money> ofAll = targetRepayment(investment).amount;
    const std::optional<Money> part = ofAll ? fundPart(investment, *ofAll) : std::nullopt;
    return part ? MoneyFigure{*part, Basis::Calculated, {}} : investment.fundPotential;
}

std::optional<Money> earnedOf(const Investment &investment)
{
    if (!investment.contract || investment.measurements.isEmpty())
        return std::nullopt;
    const Result<ContractResult> result = evaluate(*investment.contract, investment.measurements);
    if (!result || !result->isComplete())
        return std::nullopt;
    return fundPart(investment, verifiedRepayment(*result, investment.measurements));
}

} // namespace bundlinje
