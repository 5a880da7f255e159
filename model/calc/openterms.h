#pragma once

#include "model/calc/exactnumber.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/largestremainder.h"

#include <optional>
#include <vector>

namespace bundlinje {

/// How the payers divide a line; without payers the split is missing.
struct LineSplit {
    std::vector<qsizetype> payers; ///< Indices in the contract's payers.
    LargestRemainder division;
};

/// The parts in which a period's repayment is paid, each so many periods later.
struct OpenSchedule {
    std::vector<int> delays; ///< Empty = a share is missing.
    LargestRemainder division;
    int longestDelay = 0;
};

/// A component as a version of the terms has it.
struct OpenComponent {
    const PaymentComponent *component = nullptr;
    std::size_t total = 0; ///< Its place in `ContractResult::byComponent`.
    ExactNumber share;
    std::optional<LineSplit> split; ///< Empty = that of the terms.
};

/// One version of the terms, prepared for its lines.
struct OpenTerms {
    const ContractTerms *terms = nullptr;
    std::vector<OpenComponent> components; ///< In their order.
    LineSplit split;
    OpenSchedule schedule;

    const LineSplit &splitOf(const OpenComponent &component) const
    {
        return component.split ? *component.split : split;
    }
};

/// The terms prepared; the places of the components in the result are still to be told.
/// @param contractPayers where nothing is said, a single one pays all
OpenTerms openTerms(const ContractTerms &terms, const QList<OutcomePayer> &contractPayers);

} // namespace bundlinje
