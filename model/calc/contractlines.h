#pragma once

#include "model/calc/contractresult.h"
#include "model/calc/exactnumber.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"

#include <QtCore/QHash>

#include <vector>

namespace bundlinje {

/// How the payers divide a line, prepared for `byPayer`; without weights it is missing.
struct LineSplit {
    std::vector<qsizetype> payers; ///< Indices in the contract's payers.
    std::vector<qint64> weights;
    __extension__ __int128 sum = 0; ///< Of the weights; positive where there are any.
};

/// A line while it is computed, before it is rounded.
struct OpenLine {
    ContractLine line;
    ExactNumber amount; ///< Minor units that are left.
    const LineSplit *split = nullptr;
    std::size_t total = 0; ///< As `OpenComponent::total`; of no meaning for the minimum.

    /// Leaves at most `most` of it.
    void reduceTo(const ExactNumber &most, ReductionReason reason);
};

/// A component as the terms of some periods have it, prepared for its lines.
struct OpenComponent {
    const PaymentComponent *component = nullptr;
    std::size_t total = 0; ///< Its place in `ContractResult::byComponent`.
    ExactNumber share;
    LineSplit split;
};

/// Measure, gate, price, line cap, person cap and quota, steps 1 to 6 of the calculation note,
/// section 5. What is used of person caps and quotas lasts from line to line.
class ContractLines final {
public:
    explicit ContractLines(std::size_t components)
        : m_unitsUsed(components)
        , m_hasQuota(components)
    {
    }

    /// Counts the units of a component from its first line on, whichever version of the terms has
    /// the quota. To be told before the lines.
    void countUnits(std::size_t total) { m_hasQuota[total] = true; }

    /// The line of a measurement whose inputs are there.
    OpenLine measured(const ContractTerms &terms, const OpenComponent &component,
                      const Measurement &measurement);
    /// Of one component, over all lines so far.
    const ExactNumber &unitsUsed(std::size_t total) const { return m_unitsUsed[total]; }

private:
    void applyPersonCap(const ContractTerms &terms, OpenLine &line) const;
    void applyQuota(const OpenComponent &component, const ExactNumber &quantity, OpenLine &line);

    std::vector<ExactNumber> m_unitsUsed;
    std::vector<bool> m_hasQuota; ///< In any version of the terms.
    QHash<qint64, ExactNumber> m_paidByPerson;
};

} // namespace bundlinje
