#include "model/calc/exactcase.h"

#include "model/calc/consequencecourse.h"
#include "model/calc/payershares.h"
#include "model/calc/priceconversion.h"

#include <numeric>

namespace bundlinje {

namespace {

using Integers = std::vector<ExactInteger>;

/// A flow by year, all of it over one denominator.
struct Flow {
    Integers numerators;
    ExactInteger denominator = 1;
};

ExactInteger power(qint64 base, int exponent)
{
    return boost::multiprecision::pow(ExactInteger(base), static_cast<unsigned>(exponent));
}

class Exactly final {
public:
    Exactly(const BusinessCase &businessCase, const PriceIndex &index, int horizon)
        : m_case(businessCase)
        , m_index(index)
        , m_horizon(static_cast<std::size_t>(horizon))
    {
    }

    Flow costFlow(qsizetype at) const
    {
        const Cost &cost = m_case.costs.at(at);
        Integers person;
        for (const std::optional<Money> &amount : cost.perParticipant)
            person.emplace_back(amount->minor());
        Flow flow{moving(person), 1};
        for (const YearAmount &year : cost.fixed) {
            if (const auto t = static_cast<std::size_t>(year.year); t < m_horizon)
                flow.numerators[t] += year.amount->minor();
        }
        convert(flow, cost.priceYear, u"costs", at);
        if (cost.kind != CostKind::SavedCost) {
            for (ExactInteger &numerator : flow.numerators)
                numerator = -numerator;
        }
        return flow;
    }

    Flow consequenceFlow(qsizetype at) const
    {
        const Consequence &consequence = m_case.consequences.at(at);
        Flow flow = course(consequence);
        ExactInteger factor = consequence.amount->minor();
        factor *= consequence.share->tenMillionths();
        flow.denominator *= Quantity::perWhole;
        if (consequence.followsFrom == FollowsFrom::NetSuccess) {
            factor *= netEffect();
            flow.denominator *= Quantity::perWhole;
        }
        for (ExactInteger &numerator : flow.numerators)
            numerator *= factor;
        flow.numerators = moving(flow.numerators);
        convert(flow, consequence.priceYear, u"consequences", at);
        return flow;
    }

private:
    /// In ten-millionths.
    qint64 netEffect() const
    {
        const qint64 with = m_case.successWith.expected->tenMillionths();
        return m_case.isNetAsGiven ? with : with - m_case.successWithout.expected->tenMillionths();
    }

    /// Size by year after the cohort's own: what is felt, times what fading leaves of it.
    Flow course(const Consequence &consequence) const
    {
        const int last = lastYearFelt(consequence, static_cast<int>(m_horizon) - 1);
        if (last < 0)
            return {};
        const qint64 retention = consequence.retention.tenMillionths();
        const qint64 common = std::gcd(retention, Quantity::perWhole);
        const int faded = yearsFaded(consequence, last);
        Flow flow{{}, power(Quantity::perWhole / common, faded) * Quantity::perWhole};
        for (int year = 0; year <= last; ++year) {
            const int fadedNow = yearsFaded(consequence, year);
            flow.numerators.push_back(power(retention / common, fadedNow)
                                      * power(Quantity::perWhole / common, faded - fadedNow)
                                      * feltPart(consequence, year).tenMillionths());
        }
        return flow;
    }

    /// The flow of all cohorts from that of one person.
    Integers moving(const Integers &person) const
    {
        Integers flow(m_horizon);
        for (const Cohort &cohort : m_case.intake) {
            const auto entry = static_cast<std::size_t>(cohort.year);
            for (std::size_t year = 0; year < person.size() && entry + year < m_horizon; ++year)
                flow[entry + year] += person[year] * cohort.persons.value_or(0);
        }
        return flow;
    }

    void convert(Flow &flow, std::optional<int> priceYear, QStringView list, qsizetype at) const
    {
        const auto conversion = priceConversion(m_case, m_index, priceYear, list, at);
        if (!conversion || !*conversion)
            return;
        flow.denominator *= (*conversion)->from.tenMillionths();
        for (ExactInteger &numerator : flow.numerators)
            numerator *= (*conversion)->to.tenMillionths();
    }

    const BusinessCase &m_case;
    const PriceIndex &m_index;
    std::size_t m_horizon;
};

/// The line by payer, over a denominator that all lines share.
ExactLine byPayer(const CaseLine &line, const Flow &flow, const ExactInteger &denominator,
                  const BusinessCase &businessCase)
{
    const QList<PayerSplit> &splits = line.isCost()
        ? businessCase.costs.at(line.index).splits
        : businessCase.consequences.at(line.index).splits;
    const ExactInteger factor = denominator / flow.denominator;
    ExactLine exact{line, {}};
    for (std::size_t year = 0; year < flow.numerators.size(); ++year) {
        const PayerSplit &split = splitIn(splits, businessCase.firstYear, static_cast<int>(year));
        const ExactInteger amount = flow.numerators[year] * factor;
        ByPayer<ExactInteger> parts;
        for (std::size_t i = 0; i < payers.size(); ++i)
            parts[i] = amount * shareAfterReimbursement(split, payers[i]);
        exact.numerators.push_back(std::move(parts));
    }
    return exact;
}

} // namespace

CaseFigure<ExactCase> exactCase(const BusinessCase &businessCase, const PriceIndex &index)
{
    const CasePlan plan = planOf(businessCase, index);
    QList<CaseGap> gaps = netFlowGaps(plan);
    for (const PlannedLine &line : plan.lines)
        gaps += line.splitGaps;
    if (!gaps.isEmpty())
        return noValue(eachOnce(gaps));

    const Exactly exactly(businessCase, index, plan.horizon);
    std::vector<Flow> flows;
    ExactInteger denominator = 1;
    for (const PlannedLine &planned : plan.lines) {
        flows.push_back(planned.line.isCost() ? exactly.costFlow(planned.line.index)
                                              : exactly.consequenceFlow(planned.line.index));
        denominator = boost::multiprecision::lcm(denominator, flows.back().denominator);
    }
    ExactCase exact{plan.horizon, denominator * wholeAfterReimbursement, {}};
    for (std::size_t i = 0; i < flows.size(); ++i)
        exact.lines.push_back(byPayer(plan.lines[i].line, flows[i], denominator, businessCase));
    return exact;
}

} // namespace bundlinje
