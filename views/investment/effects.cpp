#include "views/investment/sections.h"

#include "model/items/investmentparts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

void buildEffects(FormBuilder<Investment> builder)
{
    const QList<Part<EffectGoal>> parts = goalParts();
    const auto goals = builder.list(ListSpec<Investment, EffectGoal>{
        .name = u"effectGoals"_s,
        .rows = lens<Investment, QList<EffectGoal>>(&Investment::effectGoals),
        .columns = {parts[0], parts[2], parts[3], parts[4]},
        .newRow = [](const QList<EffectGoal> &) { return EffectGoal{.id = QUuid::createUuid()}; },
        .isExpected = true});
    builder.addDetailRow(goals, {parts[0]});
    builder.addDetailRow(goals, {parts[1], parts[2]});
    builder.addDetailRow(goals, {parts[3], parts[4]});
    builder.addDetailRow(goals, {parts[5]});
    builder.addDetailRow(goals, {parts[6], parts[7]});
    builder.addDetailRow(goals, {parts[8]});
    goals.list->addDetail(builder.drawer(
        u"effectGoals.provenance"_s,
        through(goals.selected, lens<EffectGoal, Provenance>(&EffectGoal::provenance))));
    builder.form()->addWidget(goals.list);
}

} // namespace bundlinje
