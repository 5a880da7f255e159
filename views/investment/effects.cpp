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
    QList<Field *> targets = builder.addDetailRow(goals, {parts[3], parts[4]});
    targets += builder.addDetailRow(goals, {parts[5]});
    builder.addDetailRow(goals, {parts[6], parts[7]});
    builder.addDetailRow(goals, {parts[8]});
    builder.addDetailDrawer(u"effectGoals.provenance"_s, goals,
                            lens<EffectGoal, Provenance>(&EffectGoal::provenance), targets);
    builder.form()->addWidget(goals.list);
}

} // namespace bundlinje
