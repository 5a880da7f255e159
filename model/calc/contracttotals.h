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

    /// Closes the next period, whose lines it takes.
    /// @return what it is paid, minor units
    /// Errors: Overflow.
    [[nodiscard]] Result<qint64> addPeriod(int period, const OpenSchedule &schedule,
                                           std::vector<OpenLine> &lines,
                                           std::vector<ContractLine> &undetermined);
    /// To be asked for once, at the end.
    /// Errors: Overflow.
    [[nodiscard]] Result<ContractResult> result(const std::vector<OpenLine> &unpaid);

private:
    /// False = a sum does not fit.
    [[nodiscard]] bool addLine(int period, OpenLine &line);
    /// Writes what each payer pays of a line.
    [[nodiscard]] bool addPayers(const LineSplit &split, ContractLine &line);
    /// The period's total by the parts it is paid in.
    [[nodiscard]] bool addPayments(int period, const OpenSchedule &schedule, qint64 paid);
    Money money(qint64 minor) const { return Money::fromMinor(minor, m_contract.currency); }

    const InvestmentContract &m_contract;
    ContractResult m_result; ///< Without the sums below.
    qint64 m_total = 0; ///< Minor units, as all sums.
    qint64 m_minimumTopUp = 0;
    std::vector<qint64> m_byComponent;
    std::vector<qint64> m_byPayer; ///< Of no meaning once a split is missing.
    std::vector<qint64> m_payments; ///< Of no meaning once a share is missing.
    bool m_isSplitKnown = true;
    bool m_isScheduleKnown = true;
    /// The result's, to find one among a hundred thousand.
    std::set<std::tuple<ContractGap::Input, int, QUuid, std::optional<qint64>, qsizetype>> m_gaps;
};

} // namespace bundlinje
