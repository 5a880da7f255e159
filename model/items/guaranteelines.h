#pragma once

#include "model/calc/internalrate.h"
#include "model/items/contractreport.h"

#include <array>
#include <variant>

namespace bundlinje {

/// One figure of guarantors or tranches: as planned, so far and as expected.
struct GuaranteeLine {
    using Figure = std::variant<std::monostate, Money, InternalRates>; ///< The first is missing.

    QString title;
    std::array<Figure, 3> figures;
    bool isTotal = false;
};

/// What guarantors pay of the investors' loss and how the repayments are divided between the
/// tranches (calculation 6). Empty where the contract has neither.
QList<GuaranteeLine> guaranteeLines(const ContractReport &report);

/// What to know about them, in sentences; empty where there are none.
QString guaranteeRemarks(const ContractReport &report);

} // namespace bundlinje
