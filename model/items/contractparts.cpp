#include "model/items/contractparts.h"

#include "model/items/contractwordpart.h"
#include "model/items/contractwords.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Three letters, as in the settings.
Part<InvestmentContract> currencyPart()
{
    Part<InvestmentContract> made;
    made.name = u"contract.currency"_s;
    made.text = [](const InvestmentContract &contract, const PartContext &) {
        return contract.currency.code();
    };
    made.read = [](InvestmentContract &contract, const QString &text,
                   const PartContext &) -> Status {
        const Result<Currency> currency = Currency::fromCode(text.trimmed().toUpper());
        if (!currency)
            return tl::make_unexpected(currency.error());
        contract.currency = *currency;
        return {};
    };
    return made;
}

/// How the return is counted, and that there is no cap.
Part<ContractTerms> returnMethodPart()
{
    Part<ContractTerms> made;
    made.name = u"contract.terms.returnCap.method"_s;
    made.kind = PartKind::Choice;
    made.text = [](const ContractTerms &terms, const PartContext &) {
        return terms.returnCap ? QString::number(static_cast<int>(terms.returnCap->method))
                               : QString();
    };
    made.read = [](ContractTerms &terms, const QString &key, const PartContext &) -> Status {
        if (key.isEmpty()) {
            terms.returnCap.reset();
            return {};
        }
        if (!terms.returnCap)
            terms.returnCap.emplace();
        terms.returnCap->method = static_cast<ReturnMethod>(key.toInt());
        return {};
    };
    made.choices = [](const PartContext &) {
        QList<Choice> choices{
            {QString(), QCoreApplication::translate("ContractParts", "No return cap")}};
        for (const auto &one : returnMethodNames)
            choices.append({QString::number(static_cast<int>(one.value)),
                            contractChoiceLabel(returnMethodNames, one.value, u"method")});
        return choices;
    };
    return made;
}

Lens<ContractTerms, ReturnCap> returnCapLens()
{
    return {
        [](const ContractTerms &terms) { return terms.returnCap ? &*terms.returnCap : nullptr; },
        [](ContractTerms &terms) {
            return terms.returnCap ? &*terms.returnCap : nullptr;
        }};
}

Part<PayerWeight> payerPart(const QString &owner, const PayersOf &payersOf)
{
    Part<PayerWeight> made;
    made.name = owner + u".weights.payer"_s;
    made.kind = PartKind::Choice;
    made.text = [](const PayerWeight &weight, const PartContext &) {
        return weight.payer.isNull() ? QString() : weight.payer.toString();
    };
    made.read = [](PayerWeight &weight, const QString &key, const PartContext &) -> Status {
        weight.payer = QUuid::fromString(key);
        return {};
    };
    made.choices = [payersOf](const PartContext &) {
        QList<Choice> choices{
            {QString(), QCoreApplication::translate("ContractParts", "No payer chosen")}};
        const QList<OutcomePayer> known = payersOf();
        for (const OutcomePayer &payer : known)
            choices.append({payer.id.toString(), payerName(payer)});
        return choices;
    };
    return made;
}

/// Shares are written in per cent, all else as a number.
Part<PayerWeight> weightPart(const QString &owner, const std::function<bool()> &areShares)
{
    Part<PayerWeight> made = part<PayerWeight>(owner + u".weights.weight"_s, &PayerWeight::weight);
    made.text = [areShares, number = made.text](const PayerWeight &weight,
                                                const PartContext &context) {
        if (!weight.weight || !areShares())
            return number(weight, context);
        return percentText(Percentage::fromTenMillionths(weight.weight->tenMillionths()),
                           context.locale);
    };
    made.read = [areShares, number = made.read](PayerWeight &weight, const QString &text,
                                                const PartContext &context) -> Status {
        if (text.trimmed().isEmpty() || !areShares())
            return number(weight, text, context);
        const Result<Percentage> share = readPercentage(text, context.locale);
        if (!share)
            return tl::make_unexpected(share.error());
        weight.weight = Quantity::fromTenMillionths(share->tenMillionths());
        return {};
    };
    return made;
}

} // namespace

QList<Part<InvestmentContract>> contractParts()
{
    return {part<InvestmentContract>(u"contract.name"_s, &InvestmentContract::name),
            part<InvestmentContract>(u"contract.signedOn"_s, &InvestmentContract::signedOn),
            part<InvestmentContract>(u"contract.startsOn"_s, &InvestmentContract::startsOn),
            currencyPart(),
            longText(part<InvestmentContract>(u"contract.note"_s, &InvestmentContract::note))};
}

QList<Part<OutcomePayer>> outcomePayerParts()
{
    return {
        proposed(part<OutcomePayer>(u"contract.payers.name"_s, &OutcomePayer::name)),
        contractWordPart(u"contract.payers.level"_s, &OutcomePayer::level, payerNames, u"level"_s)};
}

QList<Part<Instalment>> instalmentParts()
{
    return {proposed(part<Instalment>(u"contract.instalments.investor"_s, &Instalment::investor)),
            amountPart(u"contract.instalments.amount"_s, &Instalment::amount),
            part<Instalment>(u"contract.instalments.date"_s, &Instalment::date),
            part<Instalment>(u"contract.instalments.milestone"_s, &Instalment::milestone)};
}

QList<Part<Amendment>> amendmentParts()
{
    return {part<Amendment>(u"contract.amendments.name"_s, &Amendment::name),
            part<Amendment>(u"contract.amendments.signedOn"_s, &Amendment::signedOn),
            part<Amendment>(u"contract.amendments.appliesFrom"_s, &Amendment::appliesFrom),
            part<Amendment>(u"contract.amendments.approvedBy"_s, &Amendment::approvedBy),
            longText(part<Amendment>(u"contract.amendments.note"_s, &Amendment::note))};
}

QList<Part<CheckDate>> checkDateParts()
{
    return {part<CheckDate>(u"contract.terms.checks.period"_s, &CheckDate::period),
            part<CheckDate>(u"contract.terms.checks.name"_s, &CheckDate::name),
            part<CheckDate>(u"contract.terms.checks.date"_s, &CheckDate::date)};
}

QList<Part<ContractTerms>> capParts()
{
    Part<ContractTerms> excess =
        contractWordPart(u"contract.terms.periodExcess"_s, &ContractTerms::periodExcess,
                         periodExcessNames, u"periodExcess"_s);
    excess.exists = [](const ContractTerms &terms) {
        return terms.periodCap.has_value();
    };
    return {amountPart(u"contract.terms.personCap"_s, &ContractTerms::personCap),
            amountPart(u"contract.terms.periodCap"_s, &ContractTerms::periodCap), excess,
            amountPart(u"contract.terms.contractCap"_s, &ContractTerms::contractCap),
            amountPart(u"contract.terms.minimumRepayment"_s, &ContractTerms::minimumRepayment)};
}

QList<Part<ContractTerms>> returnCapParts()
{
    return {returnMethodPart(),
            lift(part<ReturnCap>(u"contract.terms.returnCap.rate"_s, &ReturnCap::rate),
                 returnCapLens())};
}

QList<Part<RepaymentPart>> scheduleParts()
{
    return {part<RepaymentPart>(u"contract.terms.schedule.delay"_s, &RepaymentPart::delay),
            part<RepaymentPart>(u"contract.terms.schedule.share"_s, &RepaymentPart::share)};
}

Part<PaymentSplit> splitBasisPart(const QString &owner)
{
    return contractWordPart(owner + u".basis"_s, &PaymentSplit::basis, splitBasisNames, u"basis"_s);
}

QList<Part<PayerWeight>> weightParts(const QString &owner, const PayersOf &payersOf,
                                     const std::function<bool()> &areShares)
{
    return {payerPart(owner, payersOf), weightPart(owner, areShares)};
}

} // namespace bundlinje
