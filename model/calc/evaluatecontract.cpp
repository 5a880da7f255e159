#include "model/calc/evaluatecontract.h"

#include "model/calc/contractcaps.h"
#include "model/calc/contractchecks.h"
#include "model/calc/contractmeasure.h"
#include "model/calc/contracttotals.h"
#include "model/calc/contractversions.h"

#include <algorithm>

namespace bundlinje {

namespace {

using Input = ContractGap::Input;

/// A measurement with its place in the order of the lines.
struct Placed {
    int period = 0;
    std::size_t component = 0; ///< In the order of the period's terms.
    qsizetype measurement = 0;

    friend auto operator<=>(const Placed &, const Placed &) = default;
};

Input inputOf(MissingOfEntry missing)
{
    switch (missing) {
    case MissingOfEntry::Nothing:
    case MissingOfEntry::Value:
        break;
    case MissingOfEntry::Reference:
        return Input::Reference;
    case MissingOfEntry::Measured:
        return Input::Measured;
    case MissingOfEntry::GateValue:
        return Input::GateValue;
    }
    return Input::Value;
}

class ContractEvaluation final {
public:
    ContractEvaluation(const InvestmentContract &contract, const QList<Measurement> &measurements)
        : m_contract(contract)
        , m_measurements(measurements)
        , m_totals(contract)
        , m_lines(m_totals.componentCount())
        , m_caps(contract)
    {
        m_lastPeriod = lastPeriodOf(contract);
        m_hasChecks = m_lastPeriod > 0;
        for (const Measurement &measurement : measurements) {
            if (measurement.period > m_lastPeriod && !measurement.component.isNull())
                m_lastPeriod = measurement.period;
        }
        m_open.reserve(static_cast<std::size_t>(contract.amendments.size()) + 1);
        open(contract.terms);
        for (const Amendment &amendment : contract.amendments)
            open(amendment.terms);
        for (int period = 1; period <= m_lastPeriod; ++period)
            m_termsOf.push_back(&m_open[static_cast<std::size_t>(versionIn(contract, period))]);
        place();
    }

    Result<ContractResult> result()
    {
        m_totals.reserve(static_cast<qsizetype>(m_placed.size()));
        std::vector<OpenLine> lines;
        std::vector<ContractLine> undetermined;
        auto next = m_placed.cbegin();
        for (int period = 1; period <= m_lastPeriod; ++period) {
            const OpenTerms &terms = *m_termsOf[static_cast<std::size_t>(period) - 1];
            lines.clear();
            undetermined.clear();
            m_caps.moveCarriedTo(lines);
            for (; next != m_placed.cend() && next->period == period; ++next)
                addLine(terms, *next, lines, undetermined);
            if (const Status capped = m_caps.apply(period, *terms.terms, lines); !capped)
                return tl::make_unexpected(capped.error());
            if (period == m_lastPeriod && terms.terms->minimumRepayment)
                addMinimum(terms, lines);
            if (const Status closed = close(period, terms, lines, undetermined); !closed)
                return tl::make_unexpected(closed.error());
        }
        if (!m_hasChecks && m_contract.terms.minimumRepayment)
            m_totals.addGap({.input = Input::Checks});
        for (const ContractGap &gap : m_caps.gaps())
            m_totals.addGap(gap);
        for (std::size_t i = 0; i < m_totals.componentCount(); ++i)
            m_totals.setUnitsUsed(i, m_lines.unitsUsed(i));
        lines.clear();
        m_caps.moveCarriedTo(lines);
        return m_totals.result(lines);
    }

private:
    void open(const ContractTerms &terms)
    {
        OpenTerms &made = m_open.emplace_back(openTerms(terms, m_contract.payers));
        for (OpenComponent &component : made.components) {
            component.total = m_totals.placeOf(component.component->id);
            if (component.component->quota)
                m_lines.countUnits(component.total);
        }
    }

    /// Those that pay for something, in the order of the lines.
    void place()
    {
        m_placed.reserve(static_cast<std::size_t>(m_measurements.size()));
        qsizetype component = -1;
        for (qsizetype i = 0; i < m_measurements.size(); ++i) {
            const Measurement &measurement = m_measurements.at(i);
            if (measurement.component.isNull())
                continue;
            const ContractTerms &terms =
                *m_termsOf[static_cast<std::size_t>(measurement.period) - 1]->terms;
            component = placeAfter(component, terms, measurement.component);
            m_placed.push_back({measurement.period, static_cast<std::size_t>(component), i});
        }
        if (!std::is_sorted(m_placed.cbegin(), m_placed.cend())) // Files have them in this order.
            std::sort(m_placed.begin(), m_placed.end());
    }

    void addLine(const OpenTerms &terms, const Placed &placed, std::vector<OpenLine> &lines,
                 std::vector<ContractLine> &undetermined)
    {
        const Measurement &measurement = m_measurements.at(placed.measurement);
        const OpenComponent &component = terms.components[placed.component];
        const MeasurementEntry *entry =
            measurement.entries.isEmpty() ? nullptr : &measurement.entries.constLast();
        const MissingOfEntry missing = missingOf(*component.component, entry);
        if (missing == MissingOfEntry::Nothing) {
            OpenLine &line = lines.emplace_back(terms.splitOf(component), component.total);
            begin(line.line, placed, measurement);
            m_lines.measure(terms, component, *entry, line);
            return;
        }
        ContractLine &line = undetermined.emplace_back();
        begin(line, placed, measurement);
        line.isDetermined = false;
        line.period = placed.period;
        line.paid = Money::fromMinor(0, m_contract.currency);
        m_totals.addGap({inputOf(missing), placed.period, measurement.component, measurement.person,
                         placed.measurement});
    }

    static void begin(ContractLine &line, const Placed &placed, const Measurement &measurement)
    {
        line.measuredIn = placed.period;
        line.component = measurement.component;
        line.measurement = placed.measurement;
        line.person = measurement.person;
    }

    /// As long as something is missing, nobody knows what is left up to the minimum; without
    /// checks, nobody knows which period is the last.
    void addMinimum(const OpenTerms &terms, std::vector<OpenLine> &lines) const
    {
        if (!m_hasChecks || !m_totals.isComplete() || !m_caps.gaps().isEmpty())
            return;
        ExactNumber left = exact(*terms.terms->minimumRepayment) - ExactNumber(m_caps.paid());
        for (const OpenLine &line : lines)
            left -= line.amount;
        if (left.sign() <= 0)
            return;
        OpenLine &made = lines.emplace_back(terms.split);
        made.amount = left;
        made.line.kind = ContractLine::Kind::Minimum;
        made.line.measuredIn = m_lastPeriod;
        made.line.due = left.toDouble();
    }

    Status close(int period, const OpenTerms &terms, std::vector<OpenLine> &lines,
                 std::vector<ContractLine> &undetermined)
    {
        const auto paid = m_totals.addPeriod(period, terms.schedule, lines, undetermined);
        if (!paid)
            return tl::make_unexpected(paid.error());
        return m_caps.setPaid(period, *paid);
    }

    const InvestmentContract &m_contract;
    const QList<Measurement> &m_measurements;
    int m_lastPeriod = 0;
    bool m_hasChecks = false; ///< Otherwise the last period is the last one measured.
    ContractTotals m_totals;
    ContractLines m_lines;
    ContractCaps m_caps;
    std::vector<OpenTerms> m_open; ///< By version, see `versionIn`.
    std::vector<const OpenTerms *> m_termsOf; ///< Of period 1, 2 ….
    std::vector<Placed> m_placed;
};

} // namespace

Result<ContractResult> evaluate(const InvestmentContract &contract,
                                const QList<Measurement> &measurements)
{
    const QList<ContractCheck> refusals = contractRefusals(contract, measurements);
    if (!refusals.isEmpty())
        return failure(Error::Code::InvalidInput, refusals.constFirst().field,
                       refusals.constFirst().text);
    return ContractEvaluation(contract, measurements).result();
}

} // namespace bundlinje
