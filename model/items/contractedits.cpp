#include "model/items/contractedits.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool hasRole(const Party &party, Role role)
{
    return std::any_of(party.roles.cbegin(), party.roles.cend(),
                       [role](const PartyRole &one) { return one.role == role; });
}

/// Those who pay for results; where nobody is said to, the authorities.
QList<Party> payingParties(const QList<Party> &parties)
{
    for (const Role role : {Role::OutcomePayer, Role::Authority}) {
        QList<Party> found;
        std::copy_if(parties.cbegin(), parties.cend(), std::back_inserter(found),
                     [role](const Party &party) { return hasRole(party, role); });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// The month or the day that is so many months later.
Result<PartialDate> monthsLater(const PartialDate &start, int months)
{
    const QDate later = start.earliest().addMonths(months);
    switch (start.precision()) {
    case PartialDate::Precision::Day:
        return PartialDate::fromDate(later);
    case PartialDate::Precision::Month:
        return PartialDate::fromParts(later.year(), later.month());
    case PartialDate::Precision::Year:
    case PartialDate::Precision::Quarter:
        break;
    }
    return failure(Error::Code::NotADate, {}, start.toIso());
}

bool hasWholePrice(const PriceShape &price)
{
    if (price.kind == PriceKind::Flat)
        return price.price.has_value();
    return !price.bands.isEmpty()
        && std::all_of(price.bands.cbegin(), price.bands.cend(),
                       [](const PriceBand &band) { return band.from && band.amount; });
}

} // namespace

OutcomePayer newPayer(const QList<OutcomePayer> &existing, const QList<Party> &parties)
{
    OutcomePayer made{.id = QUuid::createUuid()};
    const QList<Party> paying = payingParties(parties);
    const auto found = std::find_if(paying.cbegin(), paying.cend(), [&](const Party &party) {
        return std::none_of(existing.cbegin(), existing.cend(),
                            [&](const OutcomePayer &payer) { return payer.name == party.name; });
    });
    if (found != paying.cend())
        made.name = found->name;
    return made;
}

InvestmentContract newContract(const Investment &investment, Currency currency)
{
    InvestmentContract made{.id = QUuid::createUuid(), .currency = currency};
    made.signedOn = investment.contractSigned;
    const qsizetype paying = payingParties(investment.parties).size();
    for (qsizetype i = 0; i < paying; ++i)
        made.payers.append(newPayer(made.payers, investment.parties));
    return made;
}

InvestmentContract withAmendment(InvestmentContract contract, const QUuid &id)
{
    Amendment made{.id = id};
    made.terms = termsOf(contract, contract.amendments.size());
    contract.amendments.append(made);
    return contract;
}

InvestmentContract withoutAmendment(InvestmentContract contract, const QUuid &id)
{
    contract.amendments.removeIf([&](const Amendment &amendment) { return amendment.id == id; });
    return contract;
}

PaymentComponent newComponent(const QList<PaymentComponent> &existing,
                              const QList<EffectGoal> &goals)
{
    PaymentComponent made{.id = QUuid::createUuid()};
    const auto isFree = [&](const EffectGoal &goal) {
        return goal.isPaymentGoal && !goal.id.isNull()
            && std::none_of(existing.cbegin(), existing.cend(),
                            [&](const auto &component) { return component.effectGoal == goal.id; });
    };
    const auto found = std::find_if(goals.cbegin(), goals.cend(), isFree);
    if (found != goals.cend())
        made.effectGoal = found->id;
    return made;
}

CheckDate newCheckDate(const QList<CheckDate> &existing)
{
    int last = 0;
    for (const CheckDate &check : existing)
        last = std::max(last, check.period);
    return CheckDate{.period = last + 1};
}

PayerWeight newWeight(const QList<PayerWeight> &existing, const QList<OutcomePayer> &known)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const OutcomePayer &payer) {
        return std::none_of(existing.cbegin(), existing.cend(),
                            [&](const PayerWeight &weight) { return weight.payer == payer.id; });
    });
    return {.payer = found == known.cend() ? QUuid() : found->id};
}

Result<QList<CheckDate>> withCheckDates(QList<CheckDate> checks,
                                        const std::optional<PartialDate> &start, int everyMonths,
                                        int untilMonth)
{
    if (!start)
        return failure(Error::Code::NotADate);
    const qsizetype before = checks.size();
    QDate last;
    for (const CheckDate &check : std::as_const(checks)) {
        if (check.date && check.date->latest() > last)
            last = check.date->latest();
    }
    if (everyMonths <= 0 || untilMonth / everyMonths > mostCheckDates)
        return failure(Error::Code::InvalidInput);
    for (int month = everyMonths; month <= untilMonth; month += everyMonths) {
        const Result<PartialDate> date = monthsLater(*start, month);
        if (!date)
            return tl::make_unexpected(date.error());
        if (last.isValid() && date->latest() <= last)
            continue;
        CheckDate made = newCheckDate(checks);
        made.name =
            QCoreApplication::translate("ContractEdits", "%n month(s)", "after the start", month);
        made.date = *date;
        checks.append(made);
    }
    if (checks.size() == before)
        return failure(Error::Code::InvalidInput);
    return checks;
}

QStringList contractGaps(const InvestmentContract &contract, const ContractChoice &choice)
{
    QStringList gaps;
    const auto note = [&gaps](bool isMissing, const QString &field) {
        if (isMissing)
            gaps.append(field);
    };
    const ContractTerms &terms = termsOf(contract, termsAt(contract, choice));
    note(!contract.startsOn, u"contract.startsOn"_s);
    note(contract.payers.isEmpty(), u"contract.payers"_s);
    note(terms.checks.isEmpty(), u"contract.terms.checks"_s);
    for (const CheckDate &check : terms.checks)
        note(!check.date, u"contract.terms.checks.date"_s);
    note(terms.components.isEmpty(), u"contract.terms.components"_s);
    for (const PaymentComponent &component : terms.components) {
        note(component.effectGoal.isNull() && component.name.isEmpty(),
             u"contract.terms.components.name"_s);
        note(!hasWholePrice(component.price), u"contract.terms.components.price"_s);
    }
    // Which way the return is counted is asked, never assumed.
    note(terms.returnCap && terms.returnCap->method == ReturnMethod::NotStated,
         u"contract.terms.returnCap.method"_s);
    note(terms.returnCap && !terms.returnCap->rate, u"contract.terms.returnCap.rate"_s);
    note(contract.payers.size() > 1 && terms.split.weights.isEmpty(),
         u"contract.terms.split.weights"_s);
    for (const Instalment &instalment : contract.instalments)
        note(!instalment.amount, u"contract.instalments.amount"_s);
    return gaps;
}

} // namespace bundlinje
