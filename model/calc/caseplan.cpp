#include "model/calc/caseplan.h"

#include "model/calc/businesscasechecks.h"
#include "model/calc/casefield.h"
#include "model/calc/consequencecourse.h"
#include "model/calc/payershares.h"
#include "model/calc/priceconversion.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Flow = std::vector<double>;
using Refusals = QList<BusinessCaseCheck>;

void missing(QList<CaseGap> &gaps, QString field)
{
    gaps.append({std::move(field), CaseGap::Reason::Missing});
}

/// Fills the gaps of what was refused under that name.
void addRefused(const Refusals &refusals, QStringView field, QList<CaseGap> &gaps)
{
    for (const BusinessCaseCheck &check : refusals) {
        const CaseGap gap{check.field, CaseGap::Reason::Refused};
        if (check.field.startsWith(field) && !gaps.contains(gap))
            gaps.append(gap);
    }
}

ByPayer<double> sharesOf(const PayerSplit &split)
{
    ByPayer<double> shares{};
    for (std::size_t i = 0; i < payers.size(); ++i)
        shares[i] = static_cast<double>(shareAfterReimbursement(split, payers[i]))
            / static_cast<double>(wholeAfterReimbursement);
    return shares;
}

/// The shares of each payer in every year of the case; what the state pays back is its own.
QList<ByPayer<double>> sharesOf(const QList<PayerSplit> &splits, std::optional<int> firstYear,
                                int horizon)
{
    if (splits.size() == 1)
        return QList<ByPayer<double>>(horizon, sharesOf(splits.constFirst()));
    QList<ByPayer<double>> shares;
    shares.reserve(horizon);
    for (int year = 0; year < horizon; ++year)
        shares.append(sharesOf(splitIn(splits, firstYear, year)));
    return shares;
}

/// Builds the plan of one case.
class Planner final {
public:
    Planner(const BusinessCase &businessCase, const PriceIndex &index, std::optional<int> horizon)
        : m_case(businessCase)
        , m_index(index)
        , m_refusals(refusalsOf(businessCase, index))
    {
        planWhole(horizon);
    }

    CasePlan plan()
    {
        if (!m_plan.gaps.isEmpty())
            return m_plan;
        for (qsizetype i = 0; i < m_case.costs.size(); ++i)
            planCost(i);
        for (qsizetype i = 0; i < m_case.consequences.size(); ++i)
            planConsequence(i);
        return m_plan;
    }

private:
    void planWhole(std::optional<int> horizon)
    {
        if (!horizon && !m_case.horizon)
            missing(m_plan.gaps, u"horizon"_s);
        if (!horizon)
            addRefused(m_refusals, u"horizon", m_plan.gaps);
        else if (*horizon < 1 || *horizon > longestHorizon)
            m_plan.gaps.append({u"horizon"_s, CaseGap::Reason::Refused});
        if (m_case.costs.isEmpty())
            missing(m_plan.costGaps, u"costs"_s);
        if (m_case.consequences.isEmpty())
            missing(m_plan.consequenceGaps, u"consequences"_s);
        m_plan.horizon = horizon.value_or(m_case.horizon.value_or(0));

        if (m_case.intake.isEmpty())
            missing(m_plan.intakeGaps, u"intake"_s);
        for (qsizetype i = 0; i < m_case.intake.size(); ++i) {
            if (!m_case.intake.at(i).persons)
                missing(m_plan.intakeGaps, caseField(u"intake", i, u"persons"));
            m_plan.persons += static_cast<double>(m_case.intake.at(i).persons.value_or(0));
        }
        addRefused(m_refusals, u"intake", m_plan.intakeGaps);
        planEffect();
    }

    void planEffect()
    {
        if (!m_case.successWith.expected)
            missing(m_plan.effectGaps, u"successWith.expected"_s);
        addRefused(m_refusals, u"successWith.expected", m_plan.effectGaps);
        const Percentage with = m_case.successWith.expected.value_or(Percentage());
        Percentage without;
        if (!m_case.isNetAsGiven) {
            if (!m_case.successWithout.expected)
                missing(m_plan.effectGaps, u"successWithout.expected"_s);
            addRefused(m_refusals, u"successWithout.expected", m_plan.effectGaps);
            without = m_case.successWithout.expected.value_or(Percentage());
        }
        if (!m_plan.effectGaps.isEmpty())
            return;
        m_plan.successWith = with.fraction();
        m_plan.successWithout = without.fraction();
        m_plan.netEffect =
            Percentage::fromTenMillionths(with.tenMillionths() - without.tenMillionths())
                .fraction();
    }

    /// What costs and consequences have in common: refusals, payers, price year.
    /// Returns the factor of the price level.
    double planCommon(PlannedLine &line, QStringView list, std::optional<int> priceYear,
                      const QList<PayerSplit> &splits)
    {
        if (!m_refusals.isEmpty()) {
            addRefused(m_refusals, caseField(list, line.line.index) + u'.', line.gaps);
            const auto isOfSplit = [](const CaseGap &gap) {
                return gap.field.contains(u".splits[");
            };
            std::copy_if(line.gaps.cbegin(), line.gaps.cend(), std::back_inserter(line.splitGaps),
                         isOfSplit);
            line.gaps.removeIf(isOfSplit);
        }
        if (splits.isEmpty())
            missing(line.splitGaps, caseField(list, line.line.index, u"splits"));
        if (splits.size() > 1 && !m_case.firstYear)
            missing(line.splitGaps, u"firstYear"_s);
        if (splits.size() > 1)
            addRefused(m_refusals, u"firstYear", line.splitGaps);
        if (line.splitGaps.isEmpty())
            line.shares = sharesOf(splits, m_case.firstYear, m_plan.horizon);

        const auto conversion = priceConversion(m_case, m_index, priceYear, list, line.line.index);
        if (!conversion) {
            line.gaps.append(conversion.error().gaps);
            return 1;
        }
        return *conversion ? (*conversion)->to.value() / (*conversion)->from.value() : 1;
    }

    void planCost(qsizetype index)
    {
        const Cost &cost = m_case.costs.at(index);
        PlannedLine line{.line = {CaseLine::Kind::Cost, index, cost.id}};
        const double factor = planCommon(line, u"costs", cost.priceYear, cost.splits)
            * (cost.kind == CostKind::SavedCost ? 1 : -1);
        if (cost.fixed.isEmpty() && cost.perParticipant.isEmpty())
            missing(line.gaps, caseField(u"costs", index, u"fixed"));
        for (qsizetype i = 0; i < cost.fixed.size(); ++i) {
            if (!cost.fixed.at(i).amount)
                missing(line.gaps, caseField(u"costs", index, u"fixed", i));
        }
        for (qsizetype i = 0; i < cost.perParticipant.size(); ++i) {
            if (!cost.perParticipant.at(i))
                missing(line.gaps, caseField(u"costs", index, u"perParticipant", i));
        }
        if (!cost.perParticipant.isEmpty())
            line.gaps.append(m_plan.intakeGaps);
        if (line.gaps.isEmpty()) {
            line.fixed = fixedFlow(cost, factor);
            line.moving = moving(perParticipant(cost, factor));
        }
        m_plan.lines.push_back(std::move(line));
    }

    void planConsequence(qsizetype index)
    {
        const Consequence &consequence = m_case.consequences.at(index);
        const bool followsSuccess = consequence.followsFrom == FollowsFrom::NetSuccess;
        PlannedLine line{.line = {followsSuccess ? CaseLine::Kind::SuccessConsequence
                                                 : CaseLine::Kind::ParticipantConsequence,
                                  index, consequence.id}};
        const double factor =
            planCommon(line, u"consequences", consequence.priceYear, consequence.splits);
        if (!consequence.amount)
            missing(line.gaps, caseField(u"consequences", index, u"amount"));
        if (!consequence.duration && consequence.profile.isEmpty())
            missing(line.gaps, caseField(u"consequences", index, u"duration"));
        if (!consequence.share)
            missing(line.gaps, caseField(u"consequences", index, u"share"));
        line.gaps.append(m_plan.intakeGaps);
        if (followsSuccess)
            line.gaps.append(m_plan.effectGaps);
        if (line.gaps.isEmpty())
            line.moving = moving(course(consequence, factor));
        m_plan.lines.push_back(std::move(line));
    }

    Flow fixedFlow(const Cost &cost, double factor) const
    {
        if (cost.fixed.isEmpty())
            return {};
        Flow flow(static_cast<std::size_t>(m_plan.horizon));
        for (const YearAmount &year : cost.fixed) {
            if (year.year < m_plan.horizon)
                flow[static_cast<std::size_t>(year.year)] =
                    factor * static_cast<double>(year.amount->minor());
        }
        return flow;
    }

    /// Øre for one participant in the first, second … year.
    Flow perParticipant(const Cost &cost, double factor) const
    {
        Flow flow;
        for (const std::optional<Money> &amount : cost.perParticipant)
            flow.push_back(factor * static_cast<double>(amount->minor()));
        return flow;
    }

    /// Øre for one person that the consequence follows from, by year after the cohort's own.
    Flow course(const Consequence &consequence, double factor) const
    {
        const double amount = factor * consequence.share->fraction()
            * static_cast<double>(consequence.amount->minor());
        const double retention = consequence.retention.fraction();
        const int last = lastYearFelt(consequence, m_plan.horizon - 1);
        Flow flow;
        flow.reserve(static_cast<std::size_t>(last) + 1);
        double left = 1;
        for (int year = 0; year <= last; ++year) {
            if (yearsFaded(consequence, year) > 0)
                left *= retention;
            flow.push_back(amount * left * feltPart(consequence, year).value());
        }
        return flow;
    }

    /// The flow of all cohorts from that of one person; empty = none.
    Flow moving(const Flow &person) const
    {
        if (person.empty())
            return {};
        Flow flow(static_cast<std::size_t>(m_plan.horizon));
        for (const Cohort &cohort : m_case.intake) {
            if (cohort.year >= m_plan.horizon)
                continue;
            const auto persons = static_cast<double>(*cohort.persons);
            const auto counted =
                std::min<std::ptrdiff_t>(std::ssize(person), m_plan.horizon - cohort.year);
            std::transform(person.begin(), person.begin() + counted, flow.begin() + cohort.year,
                           flow.begin() + cohort.year,
                           [&](double amount, double sum) { return sum + persons * amount; });
        }
        return flow;
    }

    const BusinessCase &m_case;
    const PriceIndex &m_index;
    Refusals m_refusals;
    CasePlan m_plan;
};

} // namespace

CasePlan planOf(const BusinessCase &businessCase, const PriceIndex &index,
                std::optional<int> horizon)
{
    return Planner(businessCase, index, horizon).plan();
}

QList<CaseGap> netFlowGaps(const CasePlan &plan)
{
    QList<CaseGap> costGaps = plan.gaps + plan.costGaps;
    QList<CaseGap> consequenceGaps = plan.consequenceGaps;
    for (const PlannedLine &line : plan.lines)
        (line.line.isCost() ? costGaps : consequenceGaps).append(line.gaps);
    return eachOnce(costGaps + consequenceGaps);
}

} // namespace bundlinje
