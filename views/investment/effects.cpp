#include "views/investment/measurements.h"

#include "model/calc/plannedentries.h"
#include "model/items/effectplanparts.h"
#include "model/items/investmentparts.h"
#include "model/items/measurementparts.h"
#include "model/items/participationparts.h"
#include "views/fields/gridbuilder.h"
#include "views/investment/investmentsession.h"
#include "views/investment/participationpicture.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What is to happen, and how much of it.
bool hasTarget(const EffectGoal &goal)
{
    return !goal.definition.isEmpty()
        && (goal.targetShare || goal.targetCount || goal.targetValue || !goal.targetText.isEmpty()
            || !goal.planned.isEmpty());
}

/// What is planned for the goal that is selected, check by check.
void addPlan(FormBuilder<Investment> &builder, InvestmentSession &session,
             const BuiltList<Investment, EffectGoal> &goals)
{
    const QList<Part<PlannedValue>> parts =
        plannedParts([&session]() -> const Investment & { return session.stored(); });
    const auto planned = builder.list(ListSpec<Investment, PlannedValue>{
        .name = u"effectGoals.planned"_s,
        .rows =
            through(goals.selected, lens<EffectGoal, QList<PlannedValue>>(&EffectGoal::planned)),
        .columns = parts,
        .newRow =
            [&session](const QList<PlannedValue> &existing) {
                return newPlannedValue(existing, session.stored().contract);
            },
        .isOrdered = false,
        .isFilled = [](const PlannedValue &row) { return row.value.has_value(); },
        .within = goals.trail});
    builder.addDetailRow(planned, parts);
    goals.list->addDetail(planned.list);
}

void addGoals(FormBuilder<Investment> &builder, InvestmentSession &session)
{
    const QList<Part<EffectGoal>> parts = goalParts();
    const auto goals = builder.list(ListSpec<Investment, EffectGoal>{
        .name = u"effectGoals"_s,
        .rows = lens<Investment, QList<EffectGoal>>(&Investment::effectGoals),
        .columns = {parts[0], parts[2], parts[3], parts[4]},
        .newRow = [](const QList<EffectGoal> &) { return EffectGoal{.id = QUuid::createUuid()}; },
        .isExpected = true,
        .isFilled = hasTarget});
    builder.addDetailRow(goals, {parts[0]});
    builder.addDetailRow(goals, {parts[9]});
    builder.addDetailRow(goals, {parts[1], parts[2]});
    QList<Field *> targets = builder.addDetailRow(goals, {parts[3], parts[4], parts[12]});
    targets += builder.addDetailRow(goals, {parts[10], parts[11]});
    targets += builder.addDetailRow(goals, {parts[5]});
    addPlan(builder, session, goals);
    builder.addDetailRow(goals, {parts[6], parts[7]});
    builder.addDetailRow(goals, {parts[8]});
    builder.addDetailDrawer(u"effectGoals.provenance"_s, goals,
                            lens<EffectGoal, Provenance>(&EffectGoal::provenance), targets);
    builder.form()->addWidget(goals.list);
}

/// How many have come how far, and where that is written.
void addParticipation(FormBuilder<Investment> &builder, InvestmentSession &session)
{
    const auto built = buildGrid(
        builder,
        GridSpec<Investment, Participation>{
            .name = u"participation"_s,
            .rows = lens<Investment, QList<Participation>>(&Investment::participation),
            .columns = participationColumns,
            .newRow = [&session](
                          const Investment &) { return newParticipation(session.context().today); },
            .whyFixed = {},
            .isFilled = static_cast<bool (*)(const Participation &)>(isFilled),
            .missingRows = {}});
    built.grid->setDrawer(builder.drawer(
        u"participation.provenance"_s,
        through(built.selected, lens<Participation, Provenance>(&Participation::provenance)),
        built.trail));
    builder.form()->addWidget(built.grid);
}

void addReports(FormBuilder<Investment> &builder)
{
    const auto built = buildGrid(
        builder,
        GridSpec<Investment, ReportDuty>{
            .name = u"reportDuties"_s,
            .rows = lens<Investment, QList<ReportDuty>>(&Investment::reportDuties),
            .columns = reportDutyColumns,
            .newRow = [](const Investment &) { return ReportDuty{.id = QUuid::createUuid()}; },
            .whyFixed = {},
            .isFilled = static_cast<bool (*)(const ReportDuty &)>(isFilled),
            .missingRows = {}});
    builder.form()->addWidget(built.grid);
}

/// What was measured, and what was said before of the line that is selected.
void addMeasurements(FormBuilder<Investment> &builder, InvestmentSession &session,
                     Measurements *measurements)
{
    const auto built = buildGrid(
        builder,
        GridSpec<Investment, Measurement>{
            .name = u"measurements"_s,
            .rows = lens<Investment, QList<Measurement>>(&Investment::measurements),
            .columns = measurementColumns,
            .newRow =
                [&session](const Investment &investment) {
                    return newMeasurement(investment, session.context().today);
                },
            .whyFixed = static_cast<QString (*)(const Measurement &)>(whyFixed),
            .isFilled = static_cast<bool (*)(const Measurement &)>(isFilled),
            .missingRows =
                [&session](const Investment &investment) {
                    const QDate today = session.context().today;
                    return static_cast<int>(expectedMeasurements(investment, today).size());
                }});
    const Lens<Investment, MeasurementEntry> entry = through(built.selected, lastEntry());
    const QList<Part<MeasurementEntry>> parts = entryParts();
    Field *reason = builder.field(lift(parts.constLast(), entry), built.grid, built.trail);
    built.grid->addDetailRow({reason});
    const auto entries = builder.list(
        ListSpec<Investment, MeasurementEntry>{.name = u"measurements.entries"_s,
                                               .rows = through(built.selected, entriesLens()),
                                               .columns = parts,
                                               .isRemovable = false,
                                               .isOrdered = false,
                                               .within = built.trail});
    built.grid->addDetail(entries.list);
    built.grid->setDrawer(builder.drawer(
        u"measurements.entries.provenance"_s,
        through(entry, lens<MeasurementEntry, Provenance>(&MeasurementEntry::provenance)),
        built.trail));
    measurements->serve(built.grid, reason);
    builder.form()->addWidget(built.grid);
}

} // namespace

EffectParts buildEffects(FormBuilder<Investment> builder, InvestmentSession &session)
{
    builder.form()->setWide();
    addGoals(builder, session);
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "From referral to goal"));
    auto *picture = new ParticipationPicture(session, builder.form());
    builder.form()->addWidget(picture);
    addParticipation(builder, session);
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "Measured"));
    auto *measurements = new Measurements(session, builder.form());
    builder.form()->addWidget(measurements);
    addMeasurements(builder, session, measurements);
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "Reports to be delivered"));
    addReports(builder);
    return {measurements, picture};
}

} // namespace bundlinje
