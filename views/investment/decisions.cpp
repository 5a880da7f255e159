#include "model/items/meetingparts.h"
#include "views/fields/gridbuilder.h"
#include "views/investment/sections.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QList<GridColumn<Decision>> ownDecisionColumns(const Investment &)
{
    QList<GridColumn<Decision>> columns;
    for (const Part<Decision> &part : decisionParts())
        columns.append({.part = part});
    columns.first().part.kind = PartKind::Line; // In the table; below it there are several.
    columns.first().shown = [](const Decision &decision, const PartContext &) {
        return decision.text.simplified();
    };
    return columns;
}

} // namespace

void buildDecisions(FormBuilder<Investment> builder)
{
    builder.form()->setWide();
    auto built = buildGrid(builder,
                           GridSpec<Investment, Decision>{
                               .name = u"decisions"_s,
                               .rows = lens<Investment, QList<Decision>>(&Investment::decisions),
                               .columns = ownDecisionColumns,
                               .newRow = [](const Investment &) {
                                   return Decision{.id = QUuid::createUuid()};
                               }});
    built.grid->addDetailRow({builder.field(lift(decisionParts().constFirst(), built.selected),
                                            built.grid, built.trail)});
    builder.form()->addWidget(built.grid);
}

} // namespace bundlinje
