#include "model/calc/contractmeasure.h"
#include "model/calc/contractversions.h"
#include "model/calc/effectplan.h"
#include "model/calc/smallcounts.h"
#include "model/items/casefiguretext.h"
#include "model/items/contractcharts.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/effectplanparts.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What is known of a goal, on a scale from 0 to 1.
struct Reached {
    const EffectGoal *goal = nullptr;
    const PaymentComponent *component = nullptr; ///< That pays for it, of several the one that was
                                                 ///< measured last; null = none.
    const Measurement *measurement = nullptr; ///< The last one; null = none.
    std::optional<double> level; ///< Empty = not measured.
    std::optional<double> target;
    /// For the check of the measurement, in the place of the goal's target.
    std::optional<Quantity> planned;
    bool isLessBetter = false; ///< The goal aims below what is without the effort.
    bool isMasked = false; ///< It is measured, but others must not see how few are counted in it.
    bool isShare = false; ///< The scale is 0 to 100 %.
    double whole = 1; ///< What 1 on the scale stands for.
};

class Bullets {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::GoalBullets)

public:
    explicit Bullets(const ContractReport &report)
        : m_report(report)
        , m_components(paidComponents(report.contract()))
    {
    }

    ResultChart chart();

private:
    Reached reachedOf(const EffectGoal &goal) const;
    /// The component with the id, of a null one any, if it pays for the goal.
    const PaymentComponent *payingFor(const EffectGoal &goal, const QUuid &component) const;
    const Measurement *latestOf(const EffectGoal &goal) const;
    void addRow(const Reached &reached);
    QString levelText(const Reached &reached) const;
    QString targetText(const Reached &reached) const;
    QString stateText(const Reached &reached) const;
    QString nextText(const Reached &reached) const;
    void addSentence(const QList<Reached> &all);

    const ContractReport &m_report;
    const QList<PaymentComponent> m_components;
    ResultChart m_chart;
};

const PaymentComponent *Bullets::payingFor(const EffectGoal &goal, const QUuid &component) const
{
    const auto found =
        std::find_if(m_components.cbegin(), m_components.cend(), [&](const PaymentComponent &each) {
            return each.effectGoal == goal.id && (component.isNull() || each.id == component);
        });
    return found == m_components.cend() ? nullptr : &*found;
}

const Measurement *Bullets::latestOf(const EffectGoal &goal) const
{
    const Measurement *latest = nullptr;
    for (const Measurement &measurement : m_report.investment.measurements) {
        const bool isOfGoal = measurement.effectGoal == goal.id
            || (!measurement.component.isNull() && payingFor(goal, measurement.component));
        if (!isOfGoal || measurement.person || measurement.entries.isEmpty()
            || !observedValue(measurement.entries.constLast()))
            continue;
        if (!latest || measurement.period >= latest->period)
            latest = &measurement;
    }
    return latest;
}

Reached Bullets::reachedOf(const EffectGoal &goal) const
{
    Reached made{.goal = &goal};
    made.measurement = latestOf(goal);
    if (made.measurement)
        made.component = payingFor(goal, made.measurement->component);
    if (!made.component)
        made.component = payingFor(goal, {});
    const MeasurementEntry *entry =
        made.measurement ? &made.measurement->entries.constLast() : nullptr;
    const bool isOfPersons = made.component && made.component->unit == MeasureUnit::Person;
    made.isMasked = entry
        && (isMasked(m_report, *entry)
            || (isOfPersons
                && isSmallCount(std::llround(observedValue(*entry)->value()),
                                m_report.smallCounts)));
    const bool isPercent = made.component && made.component->unit == MeasureUnit::PercentagePoint;
    const bool isCounted = !entry || (entry->count && entry->measured.value_or(0) > 0);
    if (made.measurement)
        made.planned = plannedFor(m_report.investment, *made.measurement);
    // A number that is planned is compared as a number, also where the goal aims at a share.
    made.isShare = made.planned ? isPercent : goal.targetShare && (isCounted || isPercent);
    if (made.isShare) {
        made.target = made.planned ? made.planned->value() / 100 : goal.targetShare->fraction();
        if (made.isMasked)
            return made;
        if (entry && isCounted)
            made.level = double(*entry->count) / double(*entry->measured);
        else if (entry)
            made.level = observedValue(*entry)->value() / 100;
        return made;
    }
    if (made.isMasked)
        return made;
    const std::optional<double> aimed = made.planned ? std::optional(made.planned->value())
        : goal.targetCount                           ? std::optional(double(*goal.targetCount))
        : goal.targetValue                           ? std::optional(goal.targetValue->value())
                                                     : std::nullopt;
    const double aim = aimed.value_or(0);
    made.isLessBetter = !goal.targetCount && goal.targetValue && goal.baseline
        && *goal.targetValue < *goal.baseline;
    const double value = entry ? observedValue(*entry)->value() : 0;
    made.whole = std::max({aim * 1.5, value, 1e-9});
    if (aimed)
        made.target = aim / made.whole;
    if (entry)
        made.level = value / made.whole;
    return made;
}

QString Bullets::levelText(const Reached &reached) const
{
    const MeasurementEntry &entry = reached.measurement->entries.constLast();
    const QLocale &locale = m_report.locale;
    const QString number = entry.count && !entry.value
        ? countText(*entry.count, locale)
        : roundedText(observedValue(entry)->value(), 1, locale);
    if (!reached.isShare)
        return number;
    const QString share =
        percentText(Percentage::fromPpm(std::llround(*reached.level * 100) * 10'000), locale);
    return entry.count && entry.measured
        ? tr("%1 (%2 of %3)", "%1 share, %2 number, %3 all who were looked at")
              .arg(share, countText(*entry.count, locale), countText(*entry.measured, locale))
        : share;
}

QString Bullets::targetText(const Reached &reached) const
{
    if (!reached.target)
        return reached.goal->targetText.simplified();
    if (reached.planned && !reached.isShare)
        return plannedNumberText(*reached.planned, m_report.locale);
    if (reached.planned)
        return percentText(Percentage::fromTenMillionths(reached.planned->tenMillionths() / 100),
                           m_report.locale);
    if (reached.isShare)
        return percentText(*reached.goal->targetShare, m_report.locale);
    return reached.goal->targetCount ? countText(*reached.goal->targetCount, m_report.locale)
                                     : quantityText(*reached.goal->targetValue, m_report.locale);
}

/// The first check that is not certainly over.
QString Bullets::nextText(const Reached &reached) const
{
    const InvestmentContract &contract = m_report.contract();
    for (int period = 1; period <= lastPeriodOf(contract); ++period) {
        const CheckDate *check = checkOf(contract, period);
        const QList<PaymentComponent> &components = termsIn(contract, period).components;
        const bool isMeasuredThere = std::any_of(
            components.cbegin(), components.cend(), [&](const PaymentComponent &component) {
                return component.effectGoal == reached.goal->id && isPaidAt(component, period);
            });
        if (!check || !check->date || check->date->latest() < m_report.today || !isMeasuredThere)
            continue;
        return tr("is measured %1", "a date").arg(longDateText(*check->date, m_report.locale));
    }
    return tr("not measured");
}

QString Bullets::stateText(const Reached &reached) const
{
    const MeasurementEntry &entry = reached.measurement->entries.constLast();
    const QString state = entry.status == MeasurementStatus::Verified
        ? tr("verified", "a measurement")
        : tr("preliminary", "a measurement");
    return entry.measuredOn ? tr("%1, %2", "a date, verified or preliminary")
                                  .arg(dateText(*entry.measuredOn, m_report.locale), state)
                            : state;
}

void Bullets::addRow(const Reached &reached)
{
    ResultChart::Row row;
    row.name = reached.goal->definition.simplified();
    if (row.name.isEmpty())
        row.name = tr("Goal without words");
    const QString target = targetText(reached);
    row.target = reached.target;
    row.highLabel = (reached.planned ? tr("planned %1", "a share or number")
                                     : tr("target %1", "a share or number"))
                        .arg(target);
    const Gate *gate =
        reached.component && reached.component->gate && !reached.component->gate->hasOwnMeasure
        ? &*reached.component->gate
        : nullptr;
    // Where the component counts as the track does.
    if (gate && gate->threshold && !reached.isShare)
        row.threshold = gate->threshold->value() / reached.whole;
    else if (gate && gate->threshold && reached.component->unit == MeasureUnit::PercentagePoint)
        row.threshold = gate->threshold->value() / 100;
    if (reached.level) {
        row.bars = {{ResultChart::Part::Repaid, 0, *reached.level}};
        row.label = levelText(reached);
        row.note = stateText(reached);
    } else {
        row.label = reached.isMasked ? tr("fewer than %1 citizens").arg(m_report.smallCounts)
                                     : nextText(reached);
    }
    const QString aimed = target.isEmpty() ? tr("no target") : target;
    row.figures = {row.name, reached.level ? row.label : QString(), aimed,
                   reached.level ? row.note : row.label};
    row.tooltip = tr("%1\nMeasured: %2\nTarget: %3", "%1 goal, %2 level, %3 target")
                      .arg(row.name, row.label, aimed);
    m_chart.rows.append(row);
}

/// The number of citizens aimed at may be missed where the share is reached, because fewer were
/// looked at than take part: the sentence says which of the two it counts.
void Bullets::addSentence(const QList<Reached> &all)
{
    int measured = 0;
    int reachedTarget = 0;
    bool isAnyShare = false;
    for (const Reached &reached : all) {
        measured += reached.level || reached.isMasked ? 1 : 0;
        reachedTarget += reached.level && reached.target
            && (reached.isLessBetter ? *reached.level <= *reached.target
                                     : *reached.level >= *reached.target);
        isAnyShare = isAnyShare || (reached.level && reached.isShare);
    }
    const auto goals = static_cast<int>(all.size());
    if (measured == 0)
        m_chart.sentence = tr("None of %Ln goals is measured yet.", nullptr, goals);
    else if (measured == goals && isAnyShare)
        m_chart.sentence = tr("%1 of %Ln goals have reached the target, as shares of those who "
                              "were looked at.",
                              nullptr, goals)
                               .arg(reachedTarget);
    else if (measured == goals)
        m_chart.sentence =
            tr("%1 of %Ln goals have reached the target.", nullptr, goals).arg(reachedTarget);
    else if (isAnyShare)
        m_chart.sentence = tr("%1 of %Ln goals have reached the target, as shares of those who "
                              "were looked at; %2 are not measured yet.",
                              nullptr, goals)
                               .arg(reachedTarget)
                               .arg(goals - measured);
    else
        m_chart.sentence =
            tr("%1 of %Ln goals have reached the target; %2 are not measured yet.", nullptr, goals)
                .arg(reachedTarget)
                .arg(goals - measured);
}

ResultChart Bullets::chart()
{
    m_chart.title = tr("Effects against targets, the last measurement of each goal");
    QList<Reached> all;
    for (const EffectGoal &goal : m_report.investment.effectGoals)
        all.append(reachedOf(goal));
    if (all.isEmpty()) {
        m_chart.sentence = tr("Here the goals stand as soon as there are any.");
        return m_chart;
    }
    m_chart.form = ResultChart::Form::Bullets;
    m_chart.heads = {tr("Goal"), tr("Measured"), tr("Target"), tr("When and how sure")};
    bool areShares = true;
    for (const Reached &reached : std::as_const(all)) {
        areShares = areShares && reached.isShare;
        addRow(reached);
    }
    addSentence(all);
    m_chart.caption = areShares
        ? tr("Each track is 0–100% of those who were looked at; the line is the target.")
        : tr("The line is the target; the tracks have different scales.");
    return m_chart;
}

} // namespace

ResultChart goalBullets(const ContractReport &report)
{
    return Bullets(report).chart();
}

} // namespace bundlinje
