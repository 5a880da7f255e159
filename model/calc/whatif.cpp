#include "model/calc/whatif.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/contractversions.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/ledgercourse.h"
#include "model/calc/priceshape.h"
#include "model/calc/targetmeasurements.h"
#include "model/calc/whatiftarget.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

/// So many steps from nothing to the end.
constexpr qint64 gridSteps = 60;

constexpr qint64 wholeUnits(qint64 units)
{
    return units * Quantity::perWhole;
}

/// An entry that, compared as the measure says, is that effect.
MeasurementEntry entryOf(const PaymentComponent &component, Quantity effect,
                         const std::optional<Quantity> &gateValue)
{
    MeasurementEntry entry;
    entry.value = effect;
    entry.reference = Quantity();
    entry.measured = 0;
    if (component.measure.comparison == Comparison::Shortfall) {
        entry.value = Quantity();
        entry.reference = effect;
    } else if (component.measure.comparison == Comparison::RelativeReduction) {
        entry.reference = Quantity::fromWhole(100);
        entry.value = Quantity::fromTenMillionths(wholeUnits(100) - effect.tenMillionths());
    }
    if (component.gate && component.gate->hasOwnMeasure)
        entry.gateValue = gateValue ? *gateValue : openValue(*component.gate);
    return entry;
}

/// Effects at which the repayment of the component may jump or bend, ten-millionths.
/// @param checks at which it is measured
QList<qint64> breaksOf(const PaymentComponent &component, int checks)
{
    QList<qint64> found;
    for (const Quantity corner : cornersOf(component.price))
        found.append(corner.tenMillionths());
    if (component.gate && component.gate->threshold && !component.gate->hasOwnMeasure)
        found.append(component.gate->threshold->tenMillionths());
    // What is rounded up to a break is there half a step before it.
    const auto &measure = component.measure;
    if (measure.decimals && measure.rounding == MeasureRounding::HalfAwayFromZero) {
        const auto half = static_cast<qint64>(static_cast<double>(Quantity::perWhole)
                                              / std::pow(10.0, *measure.decimals) / 2);
        for (qsizetype i = found.size() - 1; i >= 0; --i)
            found.append(found.at(i) - half);
    }
    for (int used = 1; component.quota && used <= checks; ++used)
        found.append(component.quota->tenMillionths() / used);
    return found;
}

class Trial final {
public:
    Trial(const Investment &investment, const CaseSettings &settings,
          const WhatIfQuestion &question)
        : m_investment(investment)
        , m_contract(*investment.contract)
        , m_question(question)
        , m_last(lastPeriodOf(m_contract))
    {
        m_version = chosenVersion(investment);
        m_scenario = m_version ? chosenScenario(*m_version) : nullptr;
        if (m_version)
            m_settings = settingsOf(*m_version, settings);
        addTried();
        addOthers();
        addCalls();
    }

    Result<WhatIf> result();
    Result<WhatIfPoint> at(Quantity effect) const;

private:
    /// The component in each version of the terms that has it.
    QList<const PaymentComponent *> versions(const QUuid &id) const;
    void addTried();
    void addOthers();
    void addAtChecks(const QUuid &component, Quantity effect,
                     QList<Measurement> &measurements) const;
    void addCalls();
    QList<qint64> breaks() const;
    QList<WhatIfPoint> places(qint64 end, const WhatIf &asked) const;
    std::optional<InternalRates> ratesOf(const ContractResult &result) const;
    std::optional<double> publicGain(Quantity effect) const;

    const Investment &m_investment;
    const InvestmentContract &m_contract;
    const WhatIfQuestion &m_question;
    const CaseVersion *m_version = nullptr;
    const BusinessCase *m_scenario = nullptr;
    CaseSettings m_settings;
    int m_last = 0;
    QList<QUuid> m_tried; ///< Components that show the effect, first the one that is asked for.
    QList<Measurement> m_others;
    QList<QUuid> m_leftOut;
    std::optional<Money> m_paidOut;
    std::optional<QList<DatedAmount>> m_calls; ///< Empty = a day is not known.
};

QList<const PaymentComponent *> Trial::versions(const QUuid &id) const
{
    QList<const PaymentComponent *> found;
    const auto add = [&](const ContractTerms &terms) {
        const auto component = componentOf(terms, id);
        if (component != terms.components.cend())
            found.append(&*component);
    };
    add(m_contract.terms);
    for (const Amendment &amendment : m_contract.amendments)
        add(amendment.terms);
    return found;
}

void Trial::addAtChecks(const QUuid &component, Quantity effect,
                        QList<Measurement> &measurements) const
{
    const std::optional<qsizetype> latest = latestMeasurement(m_investment.measurements, component);
    const auto gateValue =
        latest ? m_investment.measurements.at(*latest).entries.constLast().gateValue : std::nullopt;
    for (int period = 1; period <= m_last; ++period) {
        const ContractTerms &terms = termsIn(m_contract, period);
        const auto found = componentOf(terms, component);
        if (found == terms.components.cend() || !isPaidAt(*found, period)
            || !checkOf(m_contract, period))
            continue;
        Measurement made{.id = QUuid(), .period = period};
        made.component = component;
        made.entries = {entryOf(*found, effect, gateValue)};
        // Told apart by the component's own id, so that the same question has the same answer.
        made.id = QUuid::createUuidV5(component, QString::number(period));
        measurements.append(made);
    }
}

/// What counts the same of the same goal is one effect, whichever component pays for it.
void Trial::addTried()
{
    m_tried = {m_question.component};
    const QList<const PaymentComponent *> asked = versions(m_question.component);
    if (asked.isEmpty() || asked.constLast()->effectGoal.isNull())
        return;
    const PaymentComponent &one = *asked.constLast();
    const auto add = [&](const ContractTerms &terms) {
        for (const PaymentComponent &other : terms.components) {
            if (other.effectGoal == one.effectGoal && other.unit == one.unit
                && other.unitText == one.unitText && other.measure == one.measure
                && !m_tried.contains(other.id))
                m_tried.append(other.id);
        }
    };
    add(m_contract.terms);
    for (const Amendment &amendment : m_contract.amendments)
        add(amendment.terms);
}

void Trial::addOthers()
{
    if (m_question.others == OtherComponents::AsMeasured) {
        for (const Measurement &measurement : m_investment.measurements) {
            if (!m_tried.contains(measurement.component))
                m_others.append(measurement);
        }
        return;
    }
    const TargetMeasurements targets =
        targetMeasurements(m_contract, m_investment.effectGoals, plannedCitizens(m_investment));
    for (const Measurement &measurement : targets.measurements) {
        if (!m_tried.contains(measurement.component))
            m_others.append(measurement);
    }
    for (const ContractGap &gap : targets.missing) {
        if (!gap.component.isNull() && !m_tried.contains(gap.component)
            && !m_leftOut.contains(gap.component))
            m_leftOut.append(gap.component);
    }
}

/// What the investors pay out: the instalments, or where there are none the ledger.
void Trial::addCalls()
{
    qint64 sum = 0;
    QList<DatedAmount> calls;
    bool areDaysKnown = true;
    const auto add = [&](Money amount, const std::optional<QDate> &day) {
        if (amount.currency() != m_contract.currency
            || __builtin_add_overflow(sum, amount.minor(), &sum))
            return false;
        areDaysKnown = areDaysKnown && day;
        if (day)
            calls.append({*day, -static_cast<double>(amount.minor())});
        return true;
    };
    bool isKnown = true;
    for (const Instalment &instalment : m_contract.instalments) {
        const auto day = instalment.date ? std::optional(instalment.date->latest()) : std::nullopt;
        isKnown = isKnown && instalment.amount && add(*instalment.amount, day);
    }
    if (m_contract.instalments.isEmpty()) {
        for (const CashFlow &flow : m_investment.cashFlows) {
            const auto moved = movement(flow, LedgerView::Expected);
            if (flow.direction != CashDirection::Call || !moved)
                continue;
            const auto day = moved->date ? std::optional(moved->date->latest()) : std::nullopt;
            isKnown = isKnown && moved->amount && add(*moved->amount, day);
        }
    }
    if (!isKnown || sum <= 0)
        return;
    m_paidOut = Money::fromMinor(sum, m_contract.currency);
    if (areDaysKnown)
        m_calls = calls;
}

std::optional<InternalRates> Trial::ratesOf(const ContractResult &result) const
{
    if (!m_calls || !result.payments)
        return std::nullopt;
    QList<DatedAmount> flows = *m_calls;
    for (qsizetype i = 0; i < result.payments->size(); ++i) {
        const Money paid = result.payments->at(i);
        if (paid.minor() == 0)
            continue;
        const CheckDate *check = checkOf(m_contract, static_cast<int>(i) + 1);
        if (!check || !check->date)
            return std::nullopt;
        flows.append({check->date->latest(), static_cast<double>(paid.minor())});
    }
    if (flows.size() < 2)
        return InternalRates{{}, InternalRates::Absence::OnlyOutflows};
    const auto rates = internalRates(flows);
    return rates ? std::optional(*rates) : std::nullopt;
}

std::optional<double> Trial::publicGain(Quantity effect) const
{
    const QList<const PaymentComponent *> components = versions(m_question.component);
    if (!m_scenario || components.isEmpty() || m_scenario->isNetAsGiven)
        return std::nullopt;
    const std::optional<double> share = shareOf(m_investment, *components.constLast(), effect);
    const CaseParameter rate{CaseParameter::Kind::SuccessWith, {}};
    if (!share || !isPossible(*m_scenario, rate, *share)
        || m_scenario->currency != m_contract.currency)
        return std::nullopt;
    const BusinessCaseResult result =
        evaluate(*m_scenario, m_settings, withParameter({}, rate, *share));
    return result.presentValueOfConsequences ? std::optional(*result.presentValueOfConsequences)
                                             : std::nullopt;
}

Result<WhatIfPoint> Trial::at(Quantity effect) const
{
    QList<Measurement> measurements = m_others;
    for (const QUuid &component : m_tried)
        addAtChecks(component, effect, measurements);
    const auto result = evaluate(m_contract, measurements);
    if (!result)
        return tl::make_unexpected(result.error());
    WhatIfPoint point{.effect = effect, .repaid = result->total};
    if (m_paidOut)
        point.multiple =
            static_cast<double>(point.repaid.minor()) / static_cast<double>(m_paidOut->minor());
    point.rates = ratesOf(*result);
    point.publicGain = publicGain(effect);
    return point;
}

QList<qint64> Trial::breaks() const
{
    QList<qint64> found;
    for (const QUuid &id : m_tried) {
        QList<Measurement> measurements;
        addAtChecks(id, Quantity(), measurements);
        const QList<const PaymentComponent *> components = versions(id);
        for (const PaymentComponent *component : components)
            found += breaksOf(*component, static_cast<int>(measurements.size()));
    }
    return found;
}

/// Ascending, each once: the grid, target and measured, the breaks and what lies beside them.
QList<WhatIfPoint> Trial::places(qint64 end, const WhatIf &asked) const
{
    QList<WhatIfPoint> made;
    const auto add = [&](qint64 effect, bool isEdge) {
        if (effect >= 0 && effect <= end)
            made.append({.effect = Quantity::fromTenMillionths(effect), .isEdge = isEdge});
    };
    qint64 step = std::max<qint64>(1, end / gridSteps);
    if (countsPersons(*versions(m_question.component).constLast()))
        step = (step + Quantity::perWhole - 1) / Quantity::perWhole * Quantity::perWhole;
    for (qint64 effect = 0; effect < end; effect += step)
        add(effect, false);
    for (const std::optional<Quantity> &told :
         {std::optional(Quantity::fromTenMillionths(end)), asked.target, asked.latest}) {
        if (told)
            add(told->tenMillionths(), false);
    }
    for (const qint64 edge : breaks()) {
        add(edge - 1, true);
        add(edge, false);
        add(edge + 1, true);
    }
    std::stable_sort(made.begin(), made.end(), [](const WhatIfPoint &a, const WhatIfPoint &b) {
        return a.effect != b.effect ? a.effect < b.effect : a.isEdge < b.isEdge;
    });
    const auto repeated =
        std::unique(made.begin(), made.end(), [](const WhatIfPoint &a, const WhatIfPoint &b) {
            return a.effect == b.effect;
        });
    made.resize(std::distance(made.begin(), repeated));
    return made;
}

Result<WhatIf> Trial::result()
{
    const auto outlook = repaymentOutlook(m_contract, m_investment.measurements);
    if (!outlook)
        return tl::make_unexpected(outlook.error());
    WhatIf made{.maximum = outlook->maximum, .leftOut = m_leftOut};
    made.paidOut = m_paidOut;
    const QList<const PaymentComponent *> components = versions(m_question.component);
    if (components.isEmpty()) {
        made.obstacle = WhatIf::Obstacle::NoComponent;
        return made;
    }
    const PaymentComponent &component = *components.constLast();
    QList<Measurement> tried;
    addAtChecks(component.id, Quantity(), tried);
    made.checks = static_cast<int>(tried.size());
    made.target = targetOf(m_investment, component, m_contract);
    made.group = groupOf(m_investment, component);
    if (const auto latest = latestMeasurement(m_investment.measurements, component.id)) {
        made.latest = quantityOf(component, m_investment.measurements.at(*latest));
        made.latestAt = made.latest ? latest : std::nullopt;
    }
    const qint64 end = endOf(components, made.target, made.latest, made.group);
    if (isOfPersons(m_investment.measurements, component.id))
        made.obstacle = WhatIf::Obstacle::OfPersons;
    else if (made.checks == 0)
        made.obstacle = WhatIf::Obstacle::NoChecks;
    else if (end <= 0)
        made.obstacle = WhatIf::Obstacle::NoEnd;
    if (made.obstacle)
        return made;
    for (const WhatIfPoint &place : places(end, made)) {
        auto point = at(place.effect);
        if (!point)
            return tl::make_unexpected(point.error());
        point->isEdge = place.isEdge;
        made.points.append(*point);
    }
    return made;
}

} // namespace

Result<WhatIf> whatIf(const Investment &investment, const CaseSettings &settings,
                      const WhatIfQuestion &question)
{
    if (!investment.contract)
        return failure(Error::Code::NotFound);
    return Trial(investment, settings, question).result();
}

} // namespace bundlinje
