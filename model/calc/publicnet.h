#pragma once

#include "model/calc/businesscaseresult.h"

namespace bundlinje {

/// What a payer repays the investor in one year, in fixed prices of the case's price level: nominal
/// amounts of a contract are converted first, the two are never added.
struct Repayment {
    Payer payer = Payer::Municipality;
    int year = 0; ///< Of the case.
    Money amount;

    friend bool operator==(const Repayment &, const Repayment &) = default;
};

/// How the case's costs are financed. It changes nothing in the business case itself.
struct CaseFinancing {
    /// Part of each cost that the investor pays first, in the order of the case's costs; costs past
    /// its end are paid by the payers themselves.
    QList<Percentage> paidByInvestor;
    QList<Repayment> repayments;

    friend bool operator==(const CaseFinancing &, const CaseFinancing &) = default;
};

/// The public economy's gain without the costs that the investor pays, less what is repaid. A view
/// of its own beside the business case. Øre, not rounded.
struct PublicNetAfterRepayment {
    ByPayer<QList<double>> netFlow; ///< By year.
    ByPayer<double> netPresentValueByPayer{};
    double netPresentValue = 0;
    double presentValueOfRepayments = 0;
    double presentValuePaidByInvestor = 0;
};

/// The view for an evaluated case. Without value: the gaps that are left; `Impossible` for a share
/// outside 0–100 %, a negative repayment, one outside the horizon, or one in another currency.
CaseFigure<PublicNetAfterRepayment> publicNetAfterRepayment(const BusinessCaseResult &result,
                                                            Currency currency,
                                                            const CaseFinancing &financing);

} // namespace bundlinje
