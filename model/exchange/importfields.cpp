#include "model/exchange/importfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using FieldKind = ImportField::Kind;

template <auto member> QString &text(Investment &investment)
{
    return investment.*member;
}

template <auto member> QString &theory(Investment &investment)
{
    return investment.theoryOfChange.*member;
}

template <auto period, auto member> std::optional<PartialDate> &date(Investment &investment)
{
    return investment.*period.*member;
}

ImportField textField(const QString &name, QString &(*way)(Investment &))
{
    return {.name = name, .kind = FieldKind::Text, .text = way};
}

ImportField dateField(const QString &name, std::optional<PartialDate> &(*way)(Investment &))
{
    return {.name = name, .kind = FieldKind::Date, .date = way};
}

ImportField partiesField(const QString &name, const QList<Role> &roles)
{
    return {.name = name, .kind = FieldKind::Parties, .roles = roles};
}

QList<ImportField> identityFields()
{
    return {{.name = u"id"_s, .kind = FieldKind::Id},
            {.name = u"externalId"_s, .kind = FieldKind::ExternalId},
            textField(u"name"_s, text<&Investment::name>),
            textField(u"shortName"_s, text<&Investment::shortName>),
            {.name = u"stage"_s, .kind = FieldKind::Stage, .text = text<&Investment::stage>},
            textField(u"theme"_s, text<&Investment::theme>),
            {.name = u"tags"_s,
             .kind = FieldKind::Words,
             .words = [](Investment &investment) -> QStringList & {
                 return investment.tags;
             }}};
}

QList<ImportField> partyFields()
{
    return {partiesField(u"authorities"_s, {Role::Authority, Role::OutcomePayer}),
            partiesField(u"providers"_s, {Role::Provider}),
            partiesField(u"investors"_s, {Role::Investor, Role::CoInvestor}),
            partiesField(u"outcomePayers"_s, {Role::OutcomePayer}),
            partiesField(u"coInvestors"_s, {Role::CoInvestor}),
            partiesField(u"guarantors"_s, {Role::Guarantor}),
            partiesField(u"evaluators"_s, {Role::Evaluator}),
            partiesField(u"intermediaries"_s, {Role::Intermediary})};
}

QList<ImportField> amountFields()
{
    QList<ImportField> fields;
    const auto add = [&](const QString &name, std::optional<MoneyFigure> Investment::*member) {
        fields.append({.name = name, .kind = FieldKind::Amount, .amount = member});
        fields.append({.name = name + u".currency"_s, .kind = FieldKind::Currency});
    };
    add(u"contractAmount"_s, &Investment::contractAmount);
    add(u"ownShare"_s, &Investment::ownShare);
    add(u"paidOut"_s, &Investment::paidOut);
    add(u"fundPotential"_s, &Investment::fundPotential);
    fields.append({.name = u"fundPotential.basis"_s,
                   .kind = FieldKind::Basis,
                   .amount = &Investment::fundPotential});
    add(u"publicPotential"_s, &Investment::publicPotential);
    fields.append({.name = u"publicPotential.basis"_s,
                   .kind = FieldKind::Basis,
                   .amount = &Investment::publicPotential});
    fields.append({.name = u"contractRange.atLeast"_s,
                   .kind = FieldKind::Limit,
                   .limit = &MoneyRange::atLeast});
    fields.append({.name = u"contractRange.atMost"_s,
                   .kind = FieldKind::Limit,
                   .limit = &MoneyRange::atMost});
    fields.append({.name = u"currency"_s, .kind = FieldKind::Currency});
    return fields;
}

QList<ImportField> dateFields()
{
    QList<ImportField> fields{
        dateField(u"contractSigned"_s, [](Investment &investment) -> std::optional<PartialDate> & {
            return investment.contractSigned;
        })};
    fields.append(dateField(u"effort.start"_s, date<&Investment::effort, &Period::start>));
    fields.append({.name = u"effort.end"_s, .kind = FieldKind::EffortEnd});
    fields.append(
        dateField(u"effort.plannedEnd"_s, date<&Investment::effort, &Period::plannedEnd>));
    fields.append(dateField(u"effort.actualEnd"_s, date<&Investment::effort, &Period::actualEnd>));
    fields.append(dateField(u"intake.start"_s, date<&Investment::intake, &Period::start>));
    fields.append(
        dateField(u"intake.plannedEnd"_s, date<&Investment::intake, &Period::plannedEnd>));
    fields.append(dateField(u"intake.actualEnd"_s, date<&Investment::intake, &Period::actualEnd>));
    fields.append(dateField(u"repayment.start"_s, date<&Investment::repayment, &Period::start>));
    fields.append(
        dateField(u"repayment.plannedEnd"_s, date<&Investment::repayment, &Period::plannedEnd>));
    fields.append(
        dateField(u"repayment.actualEnd"_s, date<&Investment::repayment, &Period::actualEnd>));
    return fields;
}

QList<ImportField> groupFields()
{
    return {{.name = u"citizens"_s, .kind = FieldKind::Count},
            {.name = u"citizens.unit"_s, .kind = FieldKind::Unit},
            textField(u"targetGroup.description"_s,
                      [](Investment &investment) -> QString & {
                          return investment.targetGroup.description;
                      }),
            {.name = u"targetGroup.inclusionCriteria"_s,
             .kind = FieldKind::Lines,
             .words = [](Investment &investment) -> QStringList & {
                 return investment.targetGroup.inclusionCriteria;
             }},
            {.name = u"targetGroup.exclusionCriteria"_s,
             .kind = FieldKind::Lines,
             .words = [](Investment &investment) -> QStringList & {
                 return investment.targetGroup.exclusionCriteria;
             }}};
}

QList<ImportField> wordFields()
{
    return {textField(u"theoryOfChange.challenge"_s, theory<&TheoryOfChange::challenge>),
            textField(u"theoryOfChange.input"_s, theory<&TheoryOfChange::input>),
            textField(u"theoryOfChange.activities"_s, theory<&TheoryOfChange::activities>),
            textField(u"theoryOfChange.output"_s, theory<&TheoryOfChange::output>),
            textField(u"theoryOfChange.outcome"_s, theory<&TheoryOfChange::outcome>),
            textField(u"theoryOfChange.impact"_s, theory<&TheoryOfChange::impact>),
            textField(u"theoryOfChange.assumptions"_s, theory<&TheoryOfChange::assumptions>),
            textField(u"publicNote"_s, text<&Investment::publicNote>),
            textField(u"internalNote"_s, text<&Investment::internalNote>)};
}

} // namespace

const QList<ImportField> &importFields()
{
    static const QList<ImportField> fields = identityFields() + partyFields() + amountFields()
        + dateFields() + groupFields() + wordFields();
    return fields;
}

const ImportField *importField(QStringView name)
{
    const QList<ImportField> &fields = importFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const ImportField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace bundlinje
