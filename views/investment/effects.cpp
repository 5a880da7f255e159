#include "views/investment/measurements.h"

#include "model/calc/plannedentries.h"
#include "model/items/investmentparts.h"
#include "model/items/measurementparts.h"
#include "views/fields/gridbuilder.h"
#include "views/investment/investmentsession.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What is to happen, and how much of it.
bool hasTarget(const EffectGoal &goal)
{
    return !goal.definition.isEmpty()
        && (goal.targetShare || goal.targetCount || goal.targetValue || !goal.targetText.isEmpty());
}

void addGoals(FormBuilder<Investment> &builder)
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
    builder.addDetailRow(goals, {parts[6], parts[7]});
    builder.addDetailRow(goals, {parts[8]});
    builder.addDetailDrawer(u"effectGoals.provenance"_s, goals,
                            lens<EffectGoal, Provenance>(&EffectGoal::provenance), targets);
    builder.form()->addWidget(goals.list);
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

Measurements *buildEffects(FormBuilder<Investment> builder, InvestmentSession &session)
{
    builder.form()->setWide();
    addGoals(builder);
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "Measured"));
    auto *measurements = new Measurements(session, builder.form());
    builder.form()->addWidget(measurements);
    addMeasurements(builder, session, measurements);
    return measurements;
}

} // namespace bundlinje
