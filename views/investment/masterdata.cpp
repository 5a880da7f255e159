#include "views/investment/sections.h"

#include "model/items/investmentparts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

void addParties(FormBuilder<Investment> &builder)
{
    const QList<Part<Party>> parts = partyParts();
    const auto parties = builder.list(
        ListSpec<Investment, Party>{.name = u"parties"_s,
                                    .rows = lens<Investment, QList<Party>>(&Investment::parties),
                                    .columns = parts.mid(0, 3),
                                    .newRow = [](const QList<Party> &) { return Party{}; },
                                    .isExpected = true,
                                    .isFilled =
                                        [](const Party &party) {
                                            return !party.name.isEmpty();
                                        }});
    builder.addDetailRow(parties, {parts[0]});
    builder.addDetailRow(parties, {parts[2], parts[3]});
    builder.form()->addWidget(parties.list);

    const QList<Part<PartyRole>> roleColumns = roleParts();
    const auto roles = builder.list(ListSpec<Investment, PartyRole>{
        .name = u"parties.roles"_s,
        .rows = through(parties.selected, lens<Party, QList<PartyRole>>(&Party::roles)),
        .columns = roleColumns.mid(0, 3),
        .newRow = [](const QList<PartyRole> &) { return PartyRole{}; },
        .within = parties.trail});
    builder.addDetailRow(roles, {roleColumns[0], roleColumns[1]});
    builder.addDetailDrawer(u"parties.roles.amount.provenance"_s, roles,
                            provenanceOf(&PartyRole::amount),
                            builder.addDetailRow(roles, {roleColumns[2]}));
    parties.list->addDetail(roles.list);
}

void addCitizens(FormBuilder<Investment> &builder)
{
    const QList<Part<Count>> parts = countParts();
    const auto counts = builder.list(ListSpec<Investment, Count>{
        .name = u"citizensPlanned"_s,
        .rows = lens<Investment, QList<Count>>(&Investment::citizensPlanned),
        .columns = {parts[0], parts[1], parts[3], parts[4], parts[6]},
        .newRow = [](const QList<Count> &) { return Count{}; },
        .isExpected = true,
        .isFilled =
            [](const Count &count) {
                return count.value != 0;
            }});
    QList<Field *> figures = builder.addDetailRow(counts, parts.mid(0, 3));
    figures += builder.addDetailRow(counts, {parts[3]});
    builder.addDetailDrawer(u"citizensPlanned.provenance"_s, counts,
                            lens<Count, Provenance>(&Count::provenance), figures);
    builder.form()->addWidget(counts.list);
}

} // namespace

void buildMasterData(FormBuilder<Investment> builder)
{
    const auto text = [](const QString &name, auto way) {
        return part<Investment>(name, way);
    };
    builder.add(expected(text(u"name"_s, &Investment::name)));
    builder.addRow({text(u"shortName"_s, &Investment::shortName), expected(stagePart())});
    builder.addRow({proposed(expected(text(u"theme"_s, &Investment::theme))),
                    wordsPart<Investment>(u"tags"_s, &Investment::tags)});
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "Who takes part"));
    addParties(builder);
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "Citizens"));
    builder.add(longText(expected(text(
        u"targetGroup.description"_s,
        [](auto &investment) -> auto & { return investment.targetGroup.description; }))));
    builder.add(longText(text(
        u"targetGroup.inclusionCriteria"_s,
        [](auto &investment) -> auto & { return investment.targetGroup.inclusionCriteria; })));
    builder.add(longText(text(
        u"targetGroup.exclusionCriteria"_s,
        [](auto &investment) -> auto & { return investment.targetGroup.exclusionCriteria; })));
    addCitizens(builder);
}

} // namespace bundlinje
