#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

namespace bundlinje {

/// The most that a contract repays.
struct RepaymentBound {
    enum class Kind {
        Amount,
        Unbounded, ///< No cap, quota or price ends it.
        Unknown, ///< Waits for `missing`.
    };

    Kind kind = Kind::Unknown;
    Money amount; ///< Of `Kind::Amount`.
    QList<ContractGap> missing;

    friend bool operator==(const RepaymentBound &, const RepaymentBound &) = default;
};

/// What a contract has earned the investors and what it may still earn them.
struct RepaymentOutlook {
    ContractResult soFar;
    /// Above `soFar.total`, at the checks that are not, or not wholly, measured yet.
    RepaymentBound stillToEarn;
    /// Before anything is measured; never below what is earned and may still be.
    RepaymentBound maximum;
};

/// Its bounds are the repayment when every measured quantity is at the highest value that the
/// contract pays for, after all caps, each component measured once at each check. Where persons are
/// measured, under a person cap or by what was entered, nobody knows how many they are: quota,
/// period cap and contract cap alone bound such a component, and each of its checks stays open.
/// Quotas bound it by the best price of a unit, so that with steps it may lie above what whole
/// steps can reach. Under a return cap what is repaid late may be more, so that what is measured
/// can allow for more than the highest values at each check would: the maximum is then that.
/// Errors: InvalidInput with the first field that is refused; Overflow.
[[nodiscard]] Result<RepaymentOutlook> repaymentOutlook(const InvestmentContract &contract,
                                                        const QList<Measurement> &measurements);

} // namespace bundlinje
