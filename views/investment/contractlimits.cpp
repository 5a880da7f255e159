#include "views/investment/contractlimits.h"

#include "model/items/contractedits.h"
#include "model/items/contractparts.h"
#include "model/items/guaranteeparts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QList<Part<Investment>> lifted(const QList<Part<ContractTerms>> &parts,
                               const Lens<Investment, ContractTerms> &terms)
{
    QList<Part<Investment>> all;
    for (const Part<ContractTerms> &part : parts)
        all.append(lift(part, terms));
    return all;
}

} // namespace

BuiltSplit addSplit(FormBuilder<Investment> &builder, const QString &owner,
                    const Lens<Investment, PaymentSplit> &way,
                    const BuiltList<Investment, PaymentComponent> *component)
{
    const EditSession<Investment> &session = builder.session();
    const auto payersOf = [&session] {
        const auto &contract = session.stored().contract;
        return contract ? contract->payers : QList<OutcomePayer>();
    };
    const auto areShares = [&session, way] {
        const PaymentSplit *split = way.get(session.stored());
        return !split || split->basis == SplitBasis::Shares;
    };
    const Part<Investment> basisPart = lift(splitBasisPart(owner), way);
    const QList<Part<PayerWeight>> parts = weightParts(owner, payersOf, areShares);
    Field *basis = component ? builder.field(basisPart, component->list, component->trail)
                             : builder.field(basisPart);
    if (!component)
        builder.form()->addRow({basis});
    const auto weights = builder.list(ListSpec<Investment, PayerWeight>{
        .name = owner + u".weights"_s,
        .rows = through(way, lens<PaymentSplit, QList<PayerWeight>>(&PaymentSplit::weights)),
        .columns = parts,
        .newRow =
            [payersOf](const QList<PayerWeight> &existing) {
                return newWeight(existing, payersOf());
            },
        .isOrdered = false,
        .within = component ? component->trail : RowTrail<Investment>()});
    builder.addDetailRow(weights, {parts[1], parts[0]});
    return {weights, basis};
}

void addLimits(FormBuilder<Investment> &builder, const Lens<Investment, ContractTerms> &terms)
{
    const QList<Part<Investment>> caps = lifted(capParts(), terms);
    builder.addRow({caps[3], caps[4]});
    builder.addRow({caps[1], caps[2]});
    builder.addRow({caps[0]});
    builder.addRow(lifted(returnCapParts(), terms));
}

BuiltList<Investment, RepaymentPart> addSchedule(FormBuilder<Investment> &builder,
                                                 const Lens<Investment, ContractTerms> &terms)
{
    const QList<Part<RepaymentPart>> parts = scheduleParts();
    auto schedule = builder.list(ListSpec<Investment, RepaymentPart>{
        .name = u"contract.terms.schedule"_s,
        .rows = through(terms, lens<ContractTerms, QList<RepaymentPart>>(&ContractTerms::schedule)),
        .columns = parts,
        .newRow = [](const QList<RepaymentPart> &existing) {
            return RepaymentPart{.delay = static_cast<int>(existing.size())};
        }});
    builder.addDetailRow(schedule, parts);
    builder.form()->addWidget(schedule.list);
    return schedule;
}

BuiltList<Investment, Guarantee> addGuarantees(FormBuilder<Investment> &builder)
{
    const QList<Part<Guarantee>> parts = guaranteeParts();
    auto guarantees = builder.list(ListSpec<Investment, Guarantee>{
        .name = u"contract.guarantees"_s,
        .rows =
            through(contractLens(),
                    lens<InvestmentContract, QList<Guarantee>>(&InvestmentContract::guarantees)),
        .columns = {parts[0], parts.constLast()},
        .newRow = [](const QList<Guarantee> &) {
            return Guarantee{.id = QUuid::createUuid()};
        }});
    builder.addDetailRow(guarantees, parts.mid(0, 2));
    builder.addDetailRow(guarantees, parts.mid(2, 3));
    builder.addDetailRow(guarantees, {parts.constLast()});
    builder.form()->addWidget(guarantees.list);
    return guarantees;
}

BuiltList<Investment, Tranche> addTranches(FormBuilder<Investment> &builder)
{
    const QList<Part<Tranche>> parts = trancheParts();
    auto tranches = builder.list(ListSpec<Investment, Tranche>{
        .name = u"contract.tranches"_s,
        .rows = through(contractLens(),
                        lens<InvestmentContract, QList<Tranche>>(&InvestmentContract::tranches)),
        .columns = {parts[0], parts.constLast()},
        .newRow = [](const QList<Tranche> &) {
            return Tranche{.id = QUuid::createUuid()};
        }});
    builder.addDetailRow(tranches, parts.mid(0, 2));
    builder.addDetailRow(tranches, parts.mid(2, 2));
    builder.addDetailRow(tranches, {parts.constLast()});
    builder.form()->addWidget(tranches.list);
    return tranches;
}

BuiltList<Investment, Instalment> addInstalments(FormBuilder<Investment> &builder)
{
    const QList<Part<Instalment>> parts = instalmentParts();
    auto instalments = builder.list(ListSpec<Investment, Instalment>{
        .name = u"contract.instalments"_s,
        .rows =
            through(contractLens(),
                    lens<InvestmentContract, QList<Instalment>>(&InvestmentContract::instalments)),
        .columns = {parts[2], parts[1], parts[0], parts[3]},
        .newRow = [](const QList<Instalment> &) {
            return Instalment{.id = QUuid::createUuid()};
        }});
    QList<Field *> figures = builder.addDetailRow(instalments, {parts[2], parts[1]});
    builder.addDetailRow(instalments, {parts[0], parts[3]});
    builder.addDetailDrawer(u"contract.instalments.provenance"_s, instalments,
                            lens<Instalment, Provenance>(&Instalment::provenance), figures);
    builder.form()->addWidget(instalments.list);
    return instalments;
}

} // namespace bundlinje
