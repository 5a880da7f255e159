#include "views/investment/contractlimits.h"

#include "model/items/contractedits.h"
#include "model/items/contractparts.h"
#include "views/fields/askpanel.h"
#include "views/investment/goalsnote.h"
#include "views/investment/ratecardpanel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Terms = Lens<Investment, ContractTerms>;

void addAgreement(FormBuilder<Investment> &builder, const std::shared_ptr<ContractChoice> &choice)
{
    QList<Part<Investment>> amendment;
    for (const Part<Amendment> &part : amendmentParts())
        amendment.append(lift(part, amendmentLens(choice)));
    builder.add(amendment[0]);
    builder.addRow(amendment.mid(1, 3));
    builder.add(amendment[4]);
    QList<Part<Investment>> contract;
    for (const Part<InvestmentContract> &part : contractParts())
        contract.append(lift(part, contractLens()));
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "The agreement"));
    builder.add(contract[0]);
    builder.addRow(contract.mid(1, 3));
}

BuiltList<Investment, OutcomePayer> addPayers(FormBuilder<Investment> &builder)
{
    const QList<Part<OutcomePayer>> parts = outcomePayerParts();
    const EditSession<Investment> &session = builder.session();
    auto payers = builder.list(ListSpec<Investment, OutcomePayer>{
        .name = u"contract.payers"_s,
        .rows = through(contractLens(),
                        lens<InvestmentContract, QList<OutcomePayer>>(&InvestmentContract::payers)),
        .columns = parts,
        .newRow = [&session](const QList<OutcomePayer> &existing) {
            return newPayer(existing, session.stored().parties);
        }});
    builder.addDetailRow(payers, parts);
    builder.form()->addWidget(payers.list);
    return payers;
}

BuiltList<Investment, CheckDate> addChecks(FormBuilder<Investment> &builder, const Terms &terms)
{
    const QList<Part<CheckDate>> parts = checkDateParts();
    auto checks = builder.list(ListSpec<Investment, CheckDate>{
        .name = u"contract.terms.checks"_s,
        .rows = through(terms, lens<ContractTerms, QList<CheckDate>>(&ContractTerms::checks)),
        .columns = parts,
        .newRow = newCheckDate});
    builder.addDetailRow(checks, {parts[2], parts[1], parts[0]});
    builder.form()->addWidget(checks.list);
    return checks;
}

/// A button that makes many rows, and the panel that it opens.
template <typename Panel>
std::pair<QPushButton *, Panel *> addTools(Form *form, const QString &name)
{
    auto *tools = new QWidget(form);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins({});
    auto *button = new QPushButton(tools);
    button->setObjectName(name);
    button->setAutoDefault(false);
    auto *panel = new Panel(tools);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(panel);
    form->addWidget(tools);
    return {button, panel};
}

Lens<Investment, QList<PriceBand>>
bandsLens(const BuiltList<Investment, PaymentComponent> &components)
{
    const auto price = lens<PaymentComponent, PriceShape>(&PaymentComponent::price);
    return through(through(components.selected, price),
                   lens<PriceShape, QList<PriceBand>>(&PriceShape::bands));
}

BuiltList<Investment, PriceBand> addBands(FormBuilder<Investment> &builder,
                                          const BuiltList<Investment, PaymentComponent> &components)
{
    const EditSession<Investment> &session = builder.session();
    const auto kind = [&session, component = components.selected] {
        const PaymentComponent *found = component.get(session.stored());
        return found ? found->price.kind : PriceKind::Flat;
    };
    const QList<Part<PriceBand>> parts = bandParts(kind);
    auto bands = builder.list(ListSpec<Investment, PriceBand>{
        .name = u"contract.terms.components.price.bands"_s,
        .rows = bandsLens(components),
        .columns = parts,
        .newRow =
            [](const QList<PriceBand> &existing) {
                return PriceBand{.from =
                                     existing.isEmpty() ? std::nullopt : existing.constLast().to};
            },
        .within = components.trail});
    builder.addDetailRow(bands, parts);
    components.list->addDetail(bands.list);
    return bands;
}

/// The place of the selected row of a list; −1 = none.
template <typename Row>
std::function<qsizetype()> placeOf(const EditSession<Investment> &session,
                                   const Lens<Investment, QList<Row>> &rows,
                                   const BuiltList<Investment, Row> &built)
{
    return [&session, rows, selected = built.selected]() -> qsizetype {
        const QList<Row> *list = rows.get(session.stored());
        const Row *row = selected.get(session.stored());
        return list && row ? row - list->constData() : -1;
    };
}

using Places = QHash<QString, std::function<qsizetype()>>;

Lens<Investment, QList<PaymentComponent>> componentsLens(const Terms &terms)
{
    return through(terms, lens<ContractTerms, QList<PaymentComponent>>(&ContractTerms::components));
}

/// What is paid for, from the name to the sentence that it makes.
void addComponents(FormBuilder<Investment> &builder, const Terms &terms, ContractLists &lists,
                   Places &places)
{
    const EditSession<Investment> &session = builder.session();
    const QList<Part<PaymentComponent>> parts =
        componentParts([&session] { return session.stored().effectGoals; });
    const auto components = builder.list(ListSpec<Investment, PaymentComponent>{
        .name = u"contract.terms.components"_s,
        .rows = componentsLens(terms),
        .columns = {parts[0], parts.constLast()},
        .newRow = [&session](const QList<PaymentComponent> &existing) {
            return newComponent(existing, session.stored().effectGoals);
        }});
    builder.addDetailRow(components, parts.mid(0, 2)); // Name and goal.
    lists.goalsNote = new GoalsNote(components.list);
    components.list->addDetail(lists.goalsNote);
    builder.addDetailRow(components, parts.mid(2, 2)); // Unit.
    QList<Field *> figures = builder.addDetailRow(components, parts.mid(7, 3)); // Price.
    const auto bands = addBands(builder, components);
    figures += builder.addDetailRow(components, {parts[12], parts[11]}); // Quota and cap.
    // Where it is paid, and the part of the saving.
    figures += builder.addDetailRow(components, {parts[17], parts[10]});
    builder.addDetailRow(components, parts.mid(13, 2)); // Gate.
    builder.addDetailRow(components, parts.mid(15, 2));
    builder.addDetailRow(components, parts.mid(4, 3)); // Measure.
    const auto ownSplit = through(components.selected,
                                  lens<PaymentComponent, PaymentSplit>(&PaymentComponent::split));
    const BuiltSplit split =
        addSplit(builder, u"contract.terms.components.split"_s, ownSplit, &components);
    components.list->addDetailRow({split.basis});
    components.list->addDetail(split.weights.list);
    builder.addDetailRow(components, {parts.constLast()});
    builder.addDetailDrawer(u"contract.terms.components.provenance"_s, components,
                            lens<PaymentComponent, Provenance>(&PaymentComponent::provenance),
                            figures);
    builder.form()->addWidget(components.list);

    lists.components = components.list;
    lists.component = components.selected;
    lists.bands = bands.list;
    lists.componentBasis = split.basis;
    lists.componentWeights = split.weights.list;
    places[u"components"_s] = placeOf(session, componentsLens(terms), components);
    places[u"components.price.bands"_s] = placeOf(session, bandsLens(components), bands);
    places[u"components.split.weights"_s] = placeOf(
        session, through(ownSplit, lens<PaymentSplit, QList<PayerWeight>>(&PaymentSplit::weights)),
        split.weights);
}

/// Limits, and when and by whom it is repaid.
void addRepayment(FormBuilder<Investment> &builder, const Terms &terms, ContractLists &lists,
                  Places &places)
{
    const EditSession<Investment> &session = builder.session();
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "Limits"));
    addLimits(builder, terms);
    builder.form()->addHeading(QT_TRANSLATE_NOOP("Form", "When and by whom it is repaid"));
    const auto schedule = addSchedule(builder, terms);
    const auto way = through(terms, lens<ContractTerms, PaymentSplit>(&ContractTerms::split));
    const BuiltSplit split = addSplit(builder, u"contract.terms.split"_s, way, nullptr);
    builder.form()->addWidget(split.weights.list);
    lists.schedule = schedule.list;
    lists.basis = split.basis;
    lists.weights = split.weights.list;
    places[u"schedule"_s] =
        placeOf(session,
                through(terms, lens<ContractTerms, QList<RepaymentPart>>(&ContractTerms::schedule)),
                schedule);
    places[u"split.weights"_s] = placeOf(
        session, through(way, lens<PaymentSplit, QList<PayerWeight>>(&PaymentSplit::weights)),
        split.weights);
}

} // namespace

ContractLists buildContract(FormBuilder<Investment> builder,
                            const std::shared_ptr<ContractChoice> &choice)
{
    const EditSession<Investment> &session = builder.session();
    const Terms terms = termsLens(choice);
    Form *form = builder.form();
    ContractLists lists{};
    Places places;
    addAgreement(builder, choice);
    const auto payerList = addPayers(builder);
    lists.payers = payerList.list;
    form->addHeading(QT_TRANSLATE_NOOP("Form", "When it is counted"));
    const auto checks = addChecks(builder, terms);
    lists.checks = checks.list;
    std::tie(lists.makeChecks, lists.askChecks) =
        addTools<AskPanel>(form, u"contract.makeChecks"_s);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "What is paid for"));
    addComponents(builder, terms, lists, places);
    std::tie(lists.makeRates, lists.askRates) =
        addTools<RateCardPanel>(form, u"contract.makeRates"_s);
    addRepayment(builder, terms, lists, places);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "What the investors pay out"));
    const auto instalments = addInstalments(builder);
    lists.instalments = instalments.list;
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Who bears a loss, and who is repaid first"));
    const auto guarantees = addGuarantees(builder);
    lists.guarantees = guarantees.list;
    const auto tranches = addTranches(builder);
    lists.tranches = tranches.list;
    builder.add(lift(contractParts().constLast(), contractLens())); // The note.

    places[u"payers"_s] =
        placeOf(session,
                through(contractLens(),
                        lens<InvestmentContract, QList<OutcomePayer>>(&InvestmentContract::payers)),
                payerList);
    places[u"checks"_s] = placeOf(
        session, through(terms, lens<ContractTerms, QList<CheckDate>>(&ContractTerms::checks)),
        checks);
    places[u"instalments"_s] = placeOf(
        session,
        through(contractLens(),
                lens<InvestmentContract, QList<Instalment>>(&InvestmentContract::instalments)),
        instalments);
    places[u"guarantees"_s] = placeOf(
        session,
        through(contractLens(),
                lens<InvestmentContract, QList<Guarantee>>(&InvestmentContract::guarantees)),
        guarantees);
    places[u"tranches"_s] =
        placeOf(session,
                through(contractLens(),
                        lens<InvestmentContract, QList<Tranche>>(&InvestmentContract::tranches)),
                tranches);
    lists.selectedRow = [places](const QString &list) -> qsizetype {
        const auto found = places.constFind(list);
        return found == places.cend() ? -1 : (*found)();
    };
    return lists;
}

} // namespace bundlinje
