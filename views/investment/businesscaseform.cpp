#include "views/investment/sections.h"

#include "model/exchange/catalogue.h"
#include "model/items/caseparts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Scenario = Lens<Investment, BusinessCase>;

template <typename Row> struct LineList {
    BuiltList<Investment, Row> built;
    ListField *splits;
};

QString pathOf(const QString &member)
{
    return u"businessCases.scenarios."_s + member;
}

QList<Part<Investment>> lifted(const QList<Part<BusinessCase>> &parts, const Scenario &scenario)
{
    QList<Part<Investment>> all;
    for (const Part<BusinessCase> &part : parts)
        all.append(lift(part, scenario));
    return all;
}

/// Gives the field of the expected rate.
Field *addRate(FormBuilder<Investment> &builder, const QList<Part<BusinessCase>> &parts,
               const QString &name, RateEstimate BusinessCase::*member, const Scenario &scenario)
{
    const QList<Part<Investment>> rate = lifted(parts, scenario);
    Field *expected = builder.addRow(rate.mid(0, 3)).constFirst();
    const auto provenance = through(lens<BusinessCase, RateEstimate>(member),
                                    lens<RateEstimate, Provenance>(&RateEstimate::provenance));
    builder.addRow(rate.mid(3), name + u".provenance"_s, through(scenario, provenance));
    return expected;
}

/// The payers of the selected cost or consequence.
template <typename Row>
ListField *addSplits(FormBuilder<Investment> &builder, const BuiltList<Investment, Row> &lines,
                     const QString &list)
{
    const QList<Part<PayerSplit>> parts = splitParts(list);
    const QString name = pathOf(list + u".splits"_s);
    const auto splits = builder.list(ListSpec<Investment, PayerSplit>{
        .name = name,
        .rows = through(lines.selected, lens<Row, QList<PayerSplit>>(&Row::splits)),
        .columns = parts,
        .newRow = [](const QList<PayerSplit> &) { return PayerSplit{}; },
        .isOrdered = false,
        .within = lines.trail});
    builder.addDetailRow(splits, parts.mid(1, 4));
    builder.addDetailDrawer(name + u".provenance"_s, splits,
                            lens<PayerSplit, Provenance>(&PayerSplit::provenance),
                            builder.addDetailRow(splits, {parts[5], parts[0]}));
    lines.list->addDetail(splits.list);
    return splits.list;
}

/// Amounts of several years as a table shows them.
Part<Cost> yearsColumn(Part<Cost> part)
{
    part.amount = {};
    part.text = [text = part.text](const Cost &cost, const PartContext &context) {
        const QString years = text(cost, context);
        return context.amountsHidden && !years.isEmpty() ? QString::fromUtf16(hiddenText) : years;
    };
    return part;
}

LineList<Cost> addCosts(FormBuilder<Investment> &builder, const Scenario &scenario)
{
    const QList<Part<Cost>> parts = costParts();
    const auto costs = builder.list(ListSpec<Investment, Cost>{
        .name = pathOf(u"costs"_s),
        .rows = through(scenario, lens<BusinessCase, QList<Cost>>(&BusinessCase::costs)),
        .columns = {parts[0], parts[1], yearsColumn(parts[3]), yearsColumn(parts[4]), parts[6]},
        .newRow = [](const QList<Cost> &) {
            return Cost{.id = QUuid::createUuid()};
        }});
    builder.addDetailRow(costs, {parts[0], parts[1]});
    QList<Field *> figures = builder.addDetailRow(costs, {parts[3]});
    figures += builder.addDetailRow(costs, {parts[4]});
    figures += builder.addDetailRow(costs, {parts[2], parts[5]});
    builder.addDetailDrawer(pathOf(u"costs.provenance"_s), costs,
                            lens<Cost, Provenance>(&Cost::provenance), figures);
    builder.form()->addWidget(costs.list);
    return {costs, addSplits(builder, costs, u"costs"_s)};
}

/// Those of the portfolio come first.
QList<UnitPrice> knownPrices(const EditSession<Investment> &session)
{
    static const QList<UnitPrice> published = builtInCatalogue().prices;
    return session.context().portfolio.unitPrices + published;
}

LineList<Consequence> addConsequences(FormBuilder<Investment> &builder, const Scenario &scenario,
                                      Field *&unitPrice)
{
    const QList<Part<Consequence>> parts = consequenceParts();
    const auto lines = builder.list(ListSpec<Investment, Consequence>{
        .name = pathOf(u"consequences"_s),
        .rows =
            through(scenario, lens<BusinessCase, QList<Consequence>>(&BusinessCase::consequences)),
        .columns = {parts[0], parts[2], parts[5], parts[10]},
        .newRow = [](const QList<Consequence> &) {
            return Consequence{.id = QUuid::createUuid()};
        }});
    builder.addDetailRow(lines, {parts[0], parts[1]});
    QList<Field *> figures = builder.addDetailRow(lines, {parts[2], parts[3]});
    const EditSession<Investment> &session = builder.session();
    unitPrice =
        builder.addDetailRow(lines, {unitPricePart([&session] { return knownPrices(session); })})
            .constFirst();
    figures += builder.addDetailRow(lines, parts.mid(4, 3));
    figures += builder.addDetailRow(lines, {parts[7]});
    figures += builder.addDetailRow(lines, {parts[8], parts[9]});
    builder.addDetailDrawer(pathOf(u"consequences.provenance"_s), lines,
                            lens<Consequence, Provenance>(&Consequence::provenance), figures);
    builder.form()->addWidget(lines.list);
    return {lines, addSplits(builder, lines, u"consequences"_s)};
}

BuiltList<Investment, ParameterRange> addRanges(FormBuilder<Investment> &builder,
                                                const Scenario &scenario)
{
    const EditSession<Investment> &session = builder.session();
    const auto consequences = [&session, scenario] {
        const BusinessCase *found = scenario.get(session.stored());
        return found ? found->consequences : QList<Consequence>();
    };
    const QList<Part<ParameterRange>> parts = rangeParts(consequences);
    auto ranges = builder.list(ListSpec<Investment, ParameterRange>{
        .name = pathOf(u"ranges"_s),
        .rows = through(scenario, lens<BusinessCase, QList<ParameterRange>>(&BusinessCase::ranges)),
        .columns = parts,
        .newRow =
            [](const QList<ParameterRange> &) {
                return ParameterRange{.parameter = {.kind = CaseParameter::Kind::CostFactor}};
            },
        .isOrdered = false});
    builder.addDetailRow(ranges, parts);
    builder.form()->addWidget(ranges.list);
    return ranges;
}

/// The place of the selected row of a list.
template <typename Row>
qsizetype placeOf(const EditSession<Investment> &session, const Scenario &scenario,
                  QList<Row> BusinessCase::*rows, const Lens<Investment, Row> &selected)
{
    const BusinessCase *found = scenario.get(session.stored());
    const Row *row = selected.get(session.stored());
    return found && row ? row - (found->*rows).constData() : -1;
}

} // namespace

BusinessCaseLists buildBusinessCase(FormBuilder<Investment> builder,
                                    const std::shared_ptr<CaseChoice> &choice)
{
    const Scenario scenario = scenarioLens(choice);
    Form *form = builder.form();
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Who"));
    const QList<Part<Investment>> who = lifted(participantParts(), scenario);
    builder.add(who[0]);
    builder.add(who[1]);
    builder.addRow(who.mid(2, 3));
    builder.add(who[5]);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "What changes"));
    const Part<Investment> net = lift(netAsGivenPart(), scenario);
    builder.add(net);
    Field *successWith = addRate(builder, withParts(), pathOf(u"successWith"_s),
                                 &BusinessCase::successWith, scenario);
    addRate(builder, withoutParts(), pathOf(u"successWithout"_s), &BusinessCase::successWithout,
            scenario);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "What it costs"));
    const LineList<Cost> costs = addCosts(builder, scenario);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "What it is worth"));
    Field *unitPrice = nullptr;
    const LineList<Consequence> lines = addConsequences(builder, scenario, unitPrice);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "How sure"));
    const auto ranges = addRanges(builder, scenario);
    const QList<Part<Investment>> sure = lifted(declarationParts(), scenario);
    builder.addRow(sure.mid(0, 3));
    builder.addRow(sure.mid(3, 2));
    builder.add(sure[5]);
    builder.add(sure[6]);

    const EditSession<Investment> &session = builder.session();
    const auto selectedRow = [&session, scenario, costs = costs.built.selected,
                              lines = lines.built.selected,
                              ranges = ranges.selected](const QString &list) -> qsizetype {
        if (list == u"costs"_s)
            return placeOf(session, scenario, &BusinessCase::costs, costs);
        if (list == u"consequences"_s)
            return placeOf(session, scenario, &BusinessCase::consequences, lines);
        return placeOf(session, scenario, &BusinessCase::ranges, ranges);
    };
    return {.costs = costs.built.list,
            .costSplits = costs.splits,
            .consequences = lines.built.list,
            .consequenceSplits = lines.splits,
            .ranges = ranges.list,
            .consequence = lines.built.selected,
            .successWith = successWith,
            .unitPrice = unitPrice,
            .selectedRow = selectedRow};
}

} // namespace bundlinje
