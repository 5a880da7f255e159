#pragma once

#include "model/calc/contractresult.h"
#include "model/calc/openterms.h"
#include "model/domain/measurement.h"

#include <QtCore/QHash>

#include <vector>

namespace bundlinje {

/// A line while it is computed, before it is rounded.
struct OpenLine {
    ContractLine line;
    ExactNumber amount; ///< Minor units that are left.
    const LineSplit *split = nullptr;
    std::size_t total = 0; ///< As `OpenComponent::total`; of no meaning for the minimum.
    qint64 paid = 0; ///< Once it is rounded.

    explicit OpenLine(const LineSplit &by, std::size_t component = 0)
        : split(&by)
        , total(component)
    {
    }

    /// Leaves at most `most` of it.
    void reduceTo(const ExactNumber &most, ReductionReason reason)
    {
        if (amount > most)
            cutTo(most, reason);
    }
    /// The same where it is known that there is more.
    void cutTo(const ExactNumber &most, ReductionReason reason);
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

    /// Fills in a new line from an entry whose inputs are there.
    void measure(const OpenTerms &terms, const OpenComponent &component,
                 const MeasurementEntry &entry, OpenLine &made);
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
