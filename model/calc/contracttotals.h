#pragma once

#include "model/calc/contractlines.h"

#include <set>
#include <tuple>

namespace bundlinje {

/// Rounds and splits the lines of each period, steps 9 and 10 of the calculation note, section 5,
/// and adds them up.
class ContractTotals final {
public:
    explicit ContractTotals(const InvestmentContract &contract);

    std::size_t componentCount() const
    {
        return static_cast<std::size_t>(m_result.byComponent.size());
    }
    /// Its place in `ContractResult::byComponent`.
    std::size_t placeOf(const QUuid &component) const;

    void reserve(qsizetype lines) { m_result.lines.reserve(lines); }
    void addGap(const ContractGap &gap);
    bool isComplete() const { return m_result.isComplete(); }
    void setUnitsUsed(std::size_t place, const ExactNumber &units)
    {
        m_result.byComponent[static_cast<qsizetype>(place)].unitsUsed = units;
    }

    /// Closes the next period.
    /// @return what it is paid, minor units
    /// Errors: Overflow.
    [[nodiscard]] Result<qint64> addPeriod(int period, const ContractTerms &terms,
                                           std::vector<OpenLine> &lines,
                                           std::vector<ContractLine> &undetermined);
    /// Errors: Overflow.
    [[nodiscard]] Result<ContractResult> result(const std::vector<OpenLine> &unpaid);

private:
    /// False = a sum does not fit.
    [[nodiscard]] bool addLine(OpenLine &line, qint64 paid);
    [[nodiscard]] Status addPayments(int period, const QList<RepaymentPart> &schedule, Money paid);
    [[nodiscard]] static bool addTo(Money &sum, Money amount);

    const InvestmentContract &m_contract;
    ContractResult m_result;
    /// The result's, to find one among a hundred thousand.
    std::set<std::tuple<ContractGap::Input, int, QUuid, std::optional<qint64>, qsizetype>> m_gaps;
};

} // namespace bundlinje
