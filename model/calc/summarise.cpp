#include "model/calc/summarise.h"

#include "model/calc/casepotential.h"
#include "model/calc/effecttodate.h"
#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString namesWith(const QList<Party> &parties, std::initializer_list<Role> wanted)
{
    QStringList names;
    for (const Party &party : parties) {
        const bool takesPart =
            std::any_of(party.roles.cbegin(), party.roles.cend(), [&](const PartyRole &role) {
                return std::find(wanted.begin(), wanted.end(), role.role) != wanted.end();
            });
        if (takesPart && !party.name.isEmpty() && !names.contains(party.name))
            names.append(party.name);
    }
    return names.join(u", "_s);
}

std::optional<SummaryAmount> amountOf(const std::optional<MoneyFigure> &figure)
{
    if (!figure)
        return std::nullopt;
    return SummaryAmount{figure->amount, figure->basis,
                         figure->basis == Basis::Stated
                             && !figure->provenance.assumption.isEmpty()};
}

std::optional<SummaryAmount> calculated(std::optional<Money> amount)
{
    return amount ? std::optional(SummaryAmount{*amount, Basis::Calculated}) : std::nullopt;
}

/// By the terms that were signed last.
int repaymentKindsOf(const Investment &investment)
{
    int kinds = 0;
    if (!investment.contract)
        return kinds;
    const InvestmentContract &contract = *investment.contract;
    const ContractTerms &terms =
        contract.amendments.isEmpty() ? contract.terms : contract.amendments.constLast().terms;
    for (const PaymentComponent &component : terms.components)
        kinds |= 1 << static_cast<int>(component.price.kind);
    return kinds;
}

/// Everything a person might search for that has no column of its own. The internal note is part
/// of it: the filter is used in the secretariat's windows only.
QString searchTextOf(const Investment &investment)
{
    QVarLengthArray<QStringView, 32> parts;
    qsizetype length = 0;
    const auto add = [&](std::initializer_list<QStringView> some) {
        for (const QStringView part : some) {
            if (part.isEmpty())
                continue;
            parts.append(part);
            length += part.size() + 1;
        }
    };
    for (const Party &party : investment.parties)
        add({party.name, party.registrationNumber, party.externalId});
    add({investment.targetGroup.description, investment.publicNote, investment.internalNote});
    for (const EffectGoal &goal : investment.effectGoals)
        add({goal.definition});
    for (const Source &source : investment.sources)
        add({source.id, source.title, source.publisher});
    QString text;
    text.reserve(length);
    for (const QStringView part : std::as_const(parts)) {
        if (!text.isEmpty())
            text += u'\n';
        text += part;
    }
    return text;
}

} // namespace

InvestmentSummary summarise(const Investment &investment, const CaseSettings &settings)
{
    InvestmentSummary summary;
    summary.id = investment.id;
    summary.revision = investment.revision;
    summary.name = investment.name;
    summary.shortName = investment.shortName;
    summary.externalId = investment.origin.externalId;
    summary.theme = investment.theme;
    summary.stage = investment.stage;
    summary.tags = investment.tags.join(u", "_s);
    summary.authorities = namesWith(investment.parties, {Role::Authority, Role::OutcomePayer});
    summary.providers = namesWith(investment.parties, {Role::Provider});
    summary.investors = namesWith(investment.parties, {Role::Investor, Role::CoInvestor});
    summary.searchText = searchTextOf(investment);
    summary.effortStart = investment.effort.start;
    summary.effortEnd =
        investment.effort.actualEnd ? investment.effort.actualEnd : investment.effort.plannedEnd;
    if (!investment.citizensPlanned.isEmpty()) {
        summary.citizens = investment.citizensPlanned.constLast().value;
        summary.citizensUnit = investment.citizensPlanned.constLast().unit;
    }
    summary.instrument = investment.instrument;
    summary.repaymentKinds = repaymentKindsOf(investment);
    summary.contractAmount = amountOf(investment.contractAmount);
    summary.ownShare = amountOf(investment.ownShare);
    summary.paidOut = amountOf(investment.paidOut);
    if (const std::optional<FundSums> sums = fundSums(investment)) {
        summary.paidOut = calculated(sums->paidOut);
        summary.repaid = calculated(sums->repaid);
        summary.outstanding = calculated(sums->outstanding);
    }
    summary.fundPotential = amountOf(fundPotentialOf(investment));
    if (const auto potential = publicPotentialOf(investment, settings))
        summary.publicPotential = amountOf(*potential);
    summary.hasChosenCase = !investment.chosenCase.isNull();
    summary.earned = calculated(earnedOf(investment));
    summary.expectedReturn = expectedReturnOf(investment);
    if (const std::optional<EffectToDate> effect = effectToDate(investment)) {
        summary.effectMet = effect->met;
        summary.effectTarget = effect->target;
    }
    summary.unreadCount = static_cast<int>(investment.unread.size());
    return summary;
}

} // namespace bundlinje
