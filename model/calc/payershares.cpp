#include "model/calc/payershares.h"

#include <algorithm>

namespace bundlinje {

const PayerSplit &splitIn(const QList<PayerSplit> &splits, std::optional<int> firstYear, int year)
{
    const qint64 calendarYear = qint64{firstYear.value_or(0)} + year;
    const auto next =
        std::find_if(splits.cbegin() + 1, splits.cend(), [&](const PayerSplit &split) {
            return split.fromYear && *split.fromYear > calendarYear;
        });
    return *(next - 1);
}

qint64 shareAfterReimbursement(const PayerSplit &split, Payer payer)
{
    constexpr qint64 whole = Percentage::whole().tenMillionths();
    const qint64 share = shareOf(split, payer).tenMillionths() * whole;
    const qint64 paidBack =
        split.municipality.tenMillionths() * split.reimbursement.tenMillionths();
    switch (payer) {
    case Payer::Municipality:
        return share - paidBack;
    case Payer::State:
        return share + paidBack;
    case Payer::Region:
    case Payer::Other:
        break;
    }
    return share;
}

} // namespace bundlinje
