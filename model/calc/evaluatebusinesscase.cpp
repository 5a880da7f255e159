#include "model/calc/evaluatebusinesscase.h"

#include "model/calc/payback.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What is left when larger amounts cancel, but for the imprecision of their sum, is nothing.
constexpr double imprecision = 1e-13;

double withoutNoise(double sum, double sizes)
{
    return std::abs(sum) <= imprecision * sizes ? 0 : sum;
}

class CaseEvaluation final {
public:
    CaseEvaluation(CasePlan plan, const CaseSettings &settings, const CaseOverrides &overrides)
        : m_plan(std::move(plan))
        , m_overrides(overrides)
    {
        m_result.horizon = m_plan.horizon;
        setDiscounting(settings.discountSchedule);
        setEffect();
        for (const PlannedLine &planned : m_plan.lines)
            addLine(planned);
    }

    BusinessCaseResult result()
    {
        collectGaps();
        setPresentValues();
        setFlows();
        setRatios();
        return std::move(m_result);
    }

private:
    void setDiscounting(const DiscountSchedule &schedule)
    {
        if (!m_plan.gaps.isEmpty())
            return; // There may be no horizon to discount over.
        if (auto factors = discountFactorsOf(schedule, m_plan.horizon, m_overrides))
            m_result.discountFactors = *std::move(factors);
        else
            m_discountGaps = factors.error().gaps;
    }

    void setEffect()
    {
        m_netEffect = netEffectOf(m_plan, m_overrides);
        const double persons = m_plan.persons * m_overrides.intakeFactor;
        if (m_plan.intakeGaps.isEmpty())
            m_result.persons = persons;
        else
            m_result.persons = noValue(m_plan.intakeGaps);
        if (m_plan.effectGaps.isEmpty())
            m_result.netEffect = m_netEffect;
        else
            m_result.netEffect = noValue(m_plan.effectGaps);
        const auto gaps = m_plan.intakeGaps + m_plan.effectGaps;
        if (gaps.isEmpty())
            m_result.extraSuccesses = m_netEffect * persons;
        else
            m_result.extraSuccesses = noValue(gaps);
    }

    void addLine(const PlannedLine &planned)
    {
        ResultLine line{.line = planned.line};
        line.shares = planned.shares;
        if (!planned.gaps.isEmpty()) {
            line.presentValue = noValue(planned.gaps);
            m_result.lines.append(std::move(line));
            return;
        }
        const double factor = factorOf(planned.line, m_netEffect, m_overrides);
        const double movingFactor = factor * m_overrides.intakeFactor;
        line.amounts.resize(m_plan.horizon);
        double *amounts = line.amounts.data();
        for (std::size_t year = 0; year < planned.fixed.size(); ++year)
            amounts[year] = factor * planned.fixed[year];
        for (std::size_t year = 0; year < planned.moving.size(); ++year)
            amounts[year] += movingFactor * planned.moving[year];
        if (m_discountGaps.isEmpty()) {
            double sum = 0;
            for (qsizetype year = 0; year < line.amounts.size(); ++year)
                sum += m_result.discountFactors.at(year) * amounts[year];
            line.presentValue = sum;
        } else {
            line.presentValue = noValue(m_discountGaps);
        }
        m_result.lines.append(std::move(line));
    }

    void collectGaps()
    {
        m_costGaps = m_plan.gaps + m_plan.costGaps;
        m_consequenceGaps = m_plan.gaps + m_plan.consequenceGaps;
        for (const PlannedLine &line : m_plan.lines) {
            (line.line.isCost() ? m_costGaps : m_consequenceGaps).append(line.gaps);
            m_splitGaps.append(line.splitGaps);
        }
        m_flowGaps = eachOnce(m_costGaps + m_consequenceGaps);
        m_result.gaps = eachOnce(m_plan.gaps + m_plan.intakeGaps + m_plan.effectGaps + m_flowGaps
                                 + m_splitGaps + m_discountGaps);
    }

    /// Present value of the costs or of the consequences, each positive when there are some.
    CaseFigure<double> presentValueOf(bool costs, const QList<CaseGap> &flowGaps) const
    {
        if (const auto gaps = eachOnce(flowGaps + m_discountGaps); !gaps.isEmpty())
            return noValue(gaps);
        double sum = 0;
        double sizes = 0;
        for (const ResultLine &line : m_result.lines) {
            if (line.line.isCost() != costs)
                continue;
            sum += costs ? -*line.presentValue : *line.presentValue;
            sizes += std::abs(*line.presentValue);
        }
        return withoutNoise(sum, sizes);
    }

    void setPresentValues()
    {
        m_result.presentValueOfCosts = presentValueOf(true, m_costGaps);
        m_result.presentValueOfConsequences = presentValueOf(false, m_consequenceGaps);
        if (const auto gaps = eachOnce(m_flowGaps + m_discountGaps); !gaps.isEmpty())
            m_result.netPresentValue = noValue(gaps);
        else
            m_result.netPresentValue =
                *m_result.presentValueOfConsequences - *m_result.presentValueOfCosts;
    }

    void setFlows()
    {
        if (!m_flowGaps.isEmpty()) {
            m_result.netFlow = noValue(m_flowGaps);
            m_result.undiscountedNet = noValue(m_flowGaps);
            m_result.internalRates = noValue(m_flowGaps);
        } else {
            setNetFlow();
        }
        setNetFlowByPayer();
        setPaybacks();
    }

    void setNetFlow()
    {
        std::vector<double> flow(static_cast<std::size_t>(m_plan.horizon));
        std::vector<double> sizes(flow.size());
        for (const ResultLine &line : std::as_const(m_result.lines)) {
            const double *amounts = line.amounts.constData();
            for (std::size_t year = 0; year < flow.size(); ++year) {
                flow[year] += amounts[year];
                sizes[year] += std::abs(amounts[year]);
            }
        }
        double sum = 0;
        for (std::size_t year = 0; year < flow.size(); ++year) {
            flow[year] = withoutNoise(flow[year], sizes[year]);
            sum += flow[year];
        }
        m_result.undiscountedNet = sum;
        m_result.internalRates = internalRates(flow);
        m_result.netFlow = QList<double>(flow.begin(), flow.end());
    }

    void setNetFlowByPayer()
    {
        const auto flowGaps = eachOnce(m_flowGaps + m_splitGaps);
        const auto valueGaps = eachOnce(flowGaps + m_discountGaps);
        if (!valueGaps.isEmpty())
            m_result.netPresentValueByPayer = noValue(valueGaps);
        if (!flowGaps.isEmpty()) {
            m_result.netFlowByPayer = noValue(flowGaps);
            return;
        }
        ByPayer<QList<double>> flows;
        for (QList<double> &flow : flows)
            flow = QList<double>(m_plan.horizon);
        const ByPayer<double *> to{flows[0].data(), flows[1].data(), flows[2].data(),
                                   flows[3].data()};
        for (const ResultLine &line : std::as_const(m_result.lines)) {
            const double *amounts = line.amounts.constData();
            const ByPayer<double> *shares = line.shares.constData();
            for (qsizetype year = 0; year < line.amounts.size(); ++year) {
                for (std::size_t payer = 0; payer < to.size(); ++payer)
                    to[payer][year] += amounts[year] * shares[year][payer];
            }
        }
        if (valueGaps.isEmpty()) {
            ByPayer<double> values{};
            for (std::size_t payer = 0; payer < values.size(); ++payer)
                values[payer] = std::inner_product(flows[payer].cbegin(), flows[payer].cend(),
                                                   m_result.discountFactors.cbegin(), 0.0);
            m_result.netPresentValueByPayer = values;
        }
        m_result.netFlowByPayer = std::move(flows);
    }

    void setPaybacks()
    {
        const auto orNever = [](std::optional<double> years) {
            return years ? CaseFigure<double>(*years)
                         : CaseFigure<double>(noValue(NoValue::Reason::NeverPaidBack));
        };
        if (!m_flowGaps.isEmpty())
            m_result.payback = noValue(m_flowGaps);
        else
            m_result.payback = orNever(payback(*m_result.netFlow));
        if (const auto gaps = eachOnce(m_flowGaps + m_discountGaps); !gaps.isEmpty()) {
            m_result.discountedPayback = noValue(gaps);
            return;
        }
        QList<double> discounted = *m_result.netFlow;
        for (qsizetype year = 0; year < discounted.size(); ++year)
            discounted[year] *= m_result.discountFactors.at(year);
        m_result.discountedPayback = orNever(payback(discounted));
    }

    /// The amount for each one of so many; without value when there is none to divide by.
    static CaseFigure<double> forEach(const CaseFigure<double> &amount,
                                      const CaseFigure<double> &count, NoValue::Reason none)
    {
        if (!amount || !count)
            return noValue(eachOnce((amount ? QList<CaseGap>() : amount.error().gaps)
                                    + (count ? QList<CaseGap>() : count.error().gaps)));
        if (*count <= 0)
            return noValue(none);
        return *amount / *count;
    }

    void setRatios()
    {
        const CaseFigure<double> &costs = m_result.presentValueOfCosts;
        const CaseFigure<double> &net = m_result.netPresentValue;
        if (costs && *costs == 0)
            m_result.benefitCostRatio = noValue(NoValue::Reason::NoCosts);
        else if (!net)
            m_result.benefitCostRatio = net;
        else
            m_result.benefitCostRatio = *m_result.presentValueOfConsequences / *costs;

        const auto noParticipants = NoValue::Reason::NoParticipants;
        m_result.netPerParticipant = forEach(net, m_result.persons, noParticipants);
        m_result.costPerParticipant = forEach(costs, m_result.persons, noParticipants);
        const auto noSuccesses = NoValue::Reason::NoExtraSuccesses;
        m_result.netPerSuccess = forEach(net, m_result.extraSuccesses, noSuccesses);
        m_result.costPerSuccess = forEach(costs, m_result.extraSuccesses, noSuccesses);
    }

    CasePlan m_plan;
    const CaseOverrides &m_overrides;
    double m_netEffect = 0;
    QList<CaseGap> m_discountGaps;
    QList<CaseGap> m_costGaps;
    QList<CaseGap> m_consequenceGaps;
    QList<CaseGap> m_flowGaps;
    QList<CaseGap> m_splitGaps;
    BusinessCaseResult m_result;
};

} // namespace

BusinessCaseResult::Status BusinessCaseResult::status() const
{
    const bool isRefused = std::any_of(gaps.cbegin(), gaps.cend(), [](const CaseGap &gap) {
        return gap.reason == CaseGap::Reason::Refused;
    });
    if (isRefused)
        return Status::Refused;
    return gaps.isEmpty() ? Status::Complete : Status::Incomplete;
}

BusinessCaseResult evaluate(const BusinessCase &businessCase, const CaseSettings &settings,
                            const CaseOverrides &overrides)
{
    return CaseEvaluation(planOf(businessCase, settings.priceIndex, overrides.horizon), settings,
                          overrides)
        .result();
}

QList<DiscountTerm> discountTerms(const BusinessCaseResult &result, std::optional<Payer> payer)
{
    QList<DiscountTerm> terms;
    const bool isKnown = payer ? result.netFlowByPayer.has_value() : result.netFlow.has_value();
    if (!isKnown || result.discountFactors.isEmpty())
        return terms;
    const QList<double> &flow =
        payer ? (*result.netFlowByPayer)[static_cast<std::size_t>(*payer)] : *result.netFlow;
    for (qsizetype year = 0; year < flow.size(); ++year)
        terms.append({static_cast<int>(year), flow.at(year), result.discountFactors.at(year)});
    return terms;
}

} // namespace bundlinje
