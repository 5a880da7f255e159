#include "model/items/cashflowparts.h"

#include "model/items/contractlabels.h"
#include "model/items/contractreport.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/parts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array directions{CashDirection::Call, CashDirection::Distribution};
constexpr std::array purposes{CashPurpose::InvestorPayment, CashPurpose::OutcomePayment,
                              CashPurpose::Guarantee, CashPurpose::Other};
constexpr std::array states{CashState::Planned, CashState::Due,      CashState::Invoiced,
                            CashState::Paid,    CashState::Received, CashState::WrittenOff};

/// What an investor pays is paid, and what it gets is received, whichever of the two was meant.
void fitState(CashFlow &entry)
{
    if (isSettled(entry.state))
        entry.state =
            entry.direction == CashDirection::Call ? CashState::Paid : CashState::Received;
}

Part<CashFlow> fitted(Part<CashFlow> part)
{
    part.read = [read = part.read](CashFlow &entry, const QString &text,
                                   const PartContext &context) -> Status {
        const Status done = read(entry, text, context);
        fitState(entry);
        return done;
    };
    return part;
}

CashPurpose usualPurpose(CashDirection direction)
{
    return direction == CashDirection::Call ? CashPurpose::InvestorPayment
                                            : CashPurpose::OutcomePayment;
}

/// With the other direction comes what is usually paid that way, where nothing else was chosen.
Part<CashFlow> directionPart()
{
    Part<CashFlow> made = fitted(
        choicePart(u"cashFlows.direction"_s, &CashFlow::direction, directions, directionLabel));
    made.read = [read = made.read](CashFlow &entry, const QString &key,
                                   const PartContext &context) -> Status {
        const CashDirection before = entry.direction;
        const Status done = read(entry, key, context);
        if (entry.direction != before && entry.purpose == usualPurpose(before))
            entry.purpose = usualPurpose(entry.direction);
        return done;
    };
    return made;
}

/// Who types a day or amount that was paid says that it was.
void settleIfTyped(CashFlow &entry, bool isTyped)
{
    if (isTyped && isOpen(entry.state))
        entry.state =
            entry.direction == CashDirection::Call ? CashState::Paid : CashState::Received;
}

/// The day on the bank statement: a whole date.
Part<CashFlow> settledOnPart()
{
    Part<CashFlow> made;
    made.name = u"cashFlows.settledOn"_s;
    made.kind = PartKind::Date;
    made.echo = dateEcho;
    made.text = [](const CashFlow &entry, const PartContext &context) {
        return entry.settledOn ? dateText(PartialDate::fromDate(*entry.settledOn), context.locale)
                               : QString();
    };
    made.read = [](CashFlow &entry, const QString &text, const PartContext &context) -> Status {
        std::optional<PartialDate> date;
        if (const Status done = readField(text, context, date); !done)
            return done;
        if (date && date->precision() != PartialDate::Precision::Day)
            return failure(Error::Code::NotADate, {}, text);
        entry.settledOn = date ? std::optional(date->earliest()) : std::nullopt;
        settleIfTyped(entry, date.has_value());
        return {};
    };
    return made;
}

/// That of the last entry with an amount, else the contract's; empty = neither is there.
std::optional<Currency> ledgerCurrency(const Investment &investment)
{
    const auto amountOf = [](const CashFlow &entry) {
        return entry.amount ? entry.amount : entry.settledAmount;
    };
    const auto last =
        std::find_if(investment.cashFlows.crbegin(), investment.cashFlows.crend(), amountOf);
    if (last != investment.cashFlows.crend())
        return amountOf(*last)->currency();
    return investment.contract ? std::optional(investment.contract->currency) : std::nullopt;
}

/// As it is edited and copied: with its code where the number alone would be read as another
/// currency in this ledger or in one of the portfolio's.
QString codedText(Money amount, std::optional<Currency> ledger, const PartContext &context)
{
    const QString number = editText(amount, context.locale);
    const bool isPlain = amount.currency() == context.currency
        && amount.currency() == ledger.value_or(context.currency);
    return isPlain ? number : number + u' ' + amount.currency().code();
}

/// An amount that is typed. A number alone is in the currency that stands there, else in that of
/// the row's other amount, else in that of the ledger.
GridColumn<CashFlow> amountColumn(const QString &name, std::optional<Money> CashFlow::*member,
                                  std::optional<Money> CashFlow::*other,
                                  std::optional<Currency> ledger)
{
    GridColumn<CashFlow> made{.part = amountPart(name, member)};
    made.part.text = [member, ledger](const CashFlow &entry, const PartContext &context) {
        return entry.*member ? codedText(*(entry.*member), ledger, context) : QString();
    };
    made.currency = [member, other, ledger](const CashFlow *entry, const PartContext &context) {
        if (entry && entry->*member)
            return (entry->*member)->currency();
        if (entry && entry->*other)
            return (entry->*other)->currency();
        return ledger.value_or(context.currency);
    };
    return made;
}

Part<CashFlow> variancePart(std::optional<Currency> ledger)
{
    Part<CashFlow> made;
    made.name = u"cashFlows.variance"_s;
    made.kind = PartKind::Amount;
    made.amount = variance;
    made.text = [ledger](const CashFlow &entry, const PartContext &context) {
        const std::optional<Money> found = variance(entry);
        return found ? codedText(*found, ledger, context) : QString();
    };
    return made;
}

Part<CashFlow> componentPart(const QList<Choice> &choices)
{
    Part<CashFlow> made;
    made.name = u"cashFlows.component"_s;
    made.kind = PartKind::Choice;
    made.text = [](const CashFlow &entry, const PartContext &) {
        return entry.component.isNull() ? QString() : entry.component.toString();
    };
    made.read = [](CashFlow &entry, const QString &key, const PartContext &) -> Status {
        entry.component = QUuid::fromString(key);
        return {};
    };
    made.choices = [choices](const PartContext &) {
        return choices;
    };
    return made;
}

/// What was moved where it was not typed: as planned.
QString settledText(const CashFlow &entry, const PartContext &context)
{
    const std::optional<Money> moved = entry.settledAmount ? entry.settledAmount
        : isSettled(entry.state)                           ? entry.amount
                                                           : std::nullopt;
    if (moved && context.amountsHidden)
        return QString::fromUtf16(hiddenText);
    return moved ? exactText(*moved, context.locale) : QString();
}

QString settledDay(const CashFlow &entry, const PartContext &context)
{
    if (entry.settledOn)
        return dateText(PartialDate::fromDate(*entry.settledOn), context.locale);
    return isSettled(entry.state) && entry.date ? dateText(*entry.date, context.locale) : QString();
}

QString varianceText(const CashFlow &entry, const PartContext &context)
{
    const std::optional<Money> found = variance(entry);
    if (!found)
        return {};
    if (context.amountsHidden)
        return QString::fromUtf16(hiddenText);
    return (found->minor() > 0 ? u"+"_s : QString()) + exactText(*found, context.locale);
}

} // namespace

QString directionLabel(CashDirection direction)
{
    return contractWord(u"direction",
                        direction == CashDirection::Call ? u"Call"_s : u"Distribution"_s);
}

QString purposeLabel(CashPurpose purpose)
{
    switch (purpose) {
    case CashPurpose::InvestorPayment:
        return contractWord(u"purpose", u"InvestorPayment");
    case CashPurpose::OutcomePayment:
        return contractWord(u"purpose", u"OutcomePayment");
    case CashPurpose::Guarantee:
        return contractWord(u"purpose", u"Guarantee");
    case CashPurpose::Other:
        return contractWord(u"purpose", u"Other");
    }
    return {};
}

QString stateLabel(CashState state)
{
    switch (state) {
    case CashState::Planned:
        return contractWord(u"state", u"Planned");
    case CashState::Due:
        return contractWord(u"state", u"Due");
    case CashState::Invoiced:
        return contractWord(u"state", u"Invoiced");
    case CashState::Paid:
        return contractWord(u"state", u"Paid");
    case CashState::Received:
        return contractWord(u"state", u"Received");
    case CashState::WrittenOff:
        return contractWord(u"state", u"WrittenOff");
    }
    return {};
}

int daysLate(const CashFlow &entry, const QDate &today)
{
    if (!isOpen(entry.state) || !entry.date)
        return 0;
    return static_cast<int>(std::max<qint64>(0, entry.date->latest().daysTo(today)));
}

std::optional<Money> variance(const CashFlow &entry)
{
    if (!isSettled(entry.state) || !entry.amount)
        return std::nullopt;
    const Money moved = entry.settledAmount.value_or(*entry.amount);
    if (moved.currency() != entry.amount->currency())
        return std::nullopt;
    const Result<Money> difference =
        add(moved, Money::fromMinor(-entry.amount->minor(), moved.currency()));
    return difference ? std::optional(*difference) : std::nullopt;
}

QString stateText(const CashFlow &entry, const QDate &today)
{
    const int days = daysLate(entry, today);
    const QString state = stateLabel(entry.state);
    return days == 0 ? state
                     : QCoreApplication::translate("CashFlowParts", "%1, %Ln day(s) late",
                                                   "%1 state of a payment", days)
                           .arg(state);
}

QList<Choice> componentChoices(const Investment &investment)
{
    QList<Choice> choices{
        {QString(),
         QCoreApplication::translate("CashFlowParts", "none", "no component of a contract")}};
    if (!investment.contract)
        return choices;
    for (const PaymentComponent &component : paidComponents(*investment.contract))
        choices.append(
            {component.id.toString(), componentText(*investment.contract, component.id)});
    return choices;
}

QList<GridColumn<CashFlow>> cashFlowColumns(const Investment &investment)
{
    using Entry = CashFlow;
    const auto isLate = [](const Entry &entry, const PartContext &context) {
        return daysLate(entry, context.today) > 0;
    };
    const auto state = [](const Entry &entry, const PartContext &context) {
        return stateText(entry, context.today);
    };
    const std::optional<Currency> ledger = ledgerCurrency(investment);
    GridColumn<Entry> settled =
        amountColumn(u"cashFlows.settledAmount"_s, &Entry::settledAmount, &Entry::amount, ledger);
    settled.shown = settledText;
    settled.part.read = [read = settled.part.read](Entry &entry, const QString &text,
                                                   const PartContext &context) -> Status {
        const Status done = read(entry, text, context);
        if (done)
            settleIfTyped(entry, entry.settledAmount.has_value());
        return done;
    };
    QStringList parties;
    for (const Party &party : investment.parties)
        parties.append(party.name);
    QList<GridColumn<Entry>> columns{
        {.part = directionPart()},
        {.part = choicePart(u"cashFlows.purpose"_s, &Entry::purpose, purposes, purposeLabel)},
        {.part = fitted(choicePart(u"cashFlows.state"_s, &Entry::state, states, stateLabel)),
         .shown = state,
         .isUrgent = isLate},
        {.part = part<Entry>(u"cashFlows.date"_s, &Entry::date), .shown = {}, .isUrgent = isLate},
        amountColumn(u"cashFlows.amount"_s, &Entry::amount, &Entry::settledAmount, ledger),
        {.part = settledOnPart(), .shown = settledDay},
        settled,
        {.part = variancePart(ledger), .shown = varianceText},
        {.part = part<Entry>(u"cashFlows.party"_s, &Entry::party), .proposals = parties},
        {.part = part<Entry>(u"cashFlows.reference"_s, &Entry::reference)}};
    const bool isOwed = investment.contract
        || std::any_of(investment.cashFlows.begin(), investment.cashFlows.end(),
                       [](const Entry &one) { return one.period || !one.component.isNull(); });
    if (isOwed) {
        const QList<Choice> choices = componentChoices(investment);
        const auto component = [choices](const Entry &entry, const PartContext &) {
            return entry.component.isNull() ? QString()
                                            : choiceLabel(choices, entry.component.toString());
        };
        columns.append(
            {.part = part<Entry>(u"cashFlows.period"_s, &Entry::period), .isNumber = true});
        columns.append({.part = componentPart(choices), .shown = component});
    }
    return columns;
}

CashFlow newCashFlow(const Investment &investment)
{
    CashFlow made{.id = QUuid::createUuid()};
    if (investment.cashFlows.isEmpty())
        return made;
    const CashFlow &last = investment.cashFlows.constLast();
    made.direction = last.direction;
    made.purpose = last.purpose;
    made.party = last.party;
    return made;
}

bool isFilled(const CashFlow &entry)
{
    return (entry.amount || entry.settledAmount) && (entry.date || entry.settledOn);
}

} // namespace bundlinje
