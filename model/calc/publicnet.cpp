#include "model/calc/publicnet.h"

#include <algorithm>

namespace bundlinje {

namespace {

bool isPossible(const CaseFinancing &financing, int horizon, Currency currency)
{
    const bool areSharesPossible = std::all_of(
        financing.paidByInvestor.cbegin(), financing.paidByInvestor.cend(),
        [](Percentage share) { return share >= Percentage() && share <= Percentage::whole(); });
    return areSharesPossible
        && std::all_of(financing.repayments.cbegin(), financing.repayments.cend(),
                       [&](const Repayment &repayment) {
                           return repayment.amount.currency() == currency
                               && repayment.amount.minor() >= 0 && repayment.year >= 0
                               && repayment.year < horizon;
                       });
}

} // namespace

CaseFigure<PublicNetAfterRepayment> publicNetAfterRepayment(const BusinessCaseResult &result,
                                                            Currency currency,
                                                            const CaseFinancing &financing)
{
    if (!result.netPresentValueByPayer)
        return tl::make_unexpected(result.netPresentValueByPayer.error());
    if (!isPossible(financing, result.horizon, currency))
        return noValue(NoValue::Reason::Impossible);

    PublicNetAfterRepayment net{.netFlow = *result.netFlowByPayer,
                                .netPresentValueByPayer = *result.netPresentValueByPayer};
    const auto add = [&](std::size_t payer, int year, double amount) {
        net.netFlow[payer][year] += amount;
        const double discounted = amount * result.discountFactors.at(year);
        net.netPresentValueByPayer[payer] += discounted;
        return discounted;
    };
    for (const ResultLine &line : result.lines) {
        if (!line.line.isCost() || line.line.index >= financing.paidByInvestor.size())
            continue;
        const double share = financing.paidByInvestor.at(line.line.index).fraction();
        for (int year = 0; year < result.horizon; ++year) {
            for (std::size_t payer = 0; payer < payers.size(); ++payer)
                net.presentValuePaidByInvestor +=
                    add(payer, year, -share * line.amounts.at(year) * line.shares.at(year)[payer]);
        }
    }
    for (const Repayment &repayment : financing.repayments)
        net.presentValueOfRepayments -=
            add(static_cast<std::size_t>(repayment.payer), repayment.year,
                -static_cast<double>(repayment.amount.minor()));
    for (const double ofPayer : net.netPresentValueByPayer)
        net.netPresentValue += ofPayer;
    return net;
}

} // namespace bundlinje
