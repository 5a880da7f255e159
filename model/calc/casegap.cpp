#include "model/calc/casegap.h"

namespace bundlinje {

QList<CaseGap> eachOnce(const QList<CaseGap> &gaps)
{
    QList<CaseGap> once;
    for (const CaseGap &gap : gaps) {
        if (!once.contains(gap))
            once.append(gap);
    }
    return once;
}

} // namespace bundlinje
