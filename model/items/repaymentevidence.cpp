// What a statement of repayment says of dates, payments, what is expected and missing, and method.

#include "model/items/repaymentsections.h"

#include "model/calc/contractversions.h"
#include "model/calc/repaymentoutlook.h"
#include "model/items/amounttext.h"
#include "model/items/contractlabels.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct RepaymentEvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(RepaymentReport)
};

ExportCell evidenceDate(const std::optional<PartialDate> &date)
{
    return date ? ExportCell(*date) : ExportCell();
}

ExportCell evidenceWords(const QString &text)
{
    return text.simplified().isEmpty() ? ExportCell() : ExportCell(text.simplified());
}

} // namespace

ReportSection RepaymentSections::schedule() const
{
    ReportSection section{.key = u"schedule"_s,
                          .title = RepaymentEvidenceWords::tr("When it is paid")};
    ReportTable table{.key = u"schedule"_s,
                      .title = RepaymentEvidenceWords::tr("Payments by date, %1")
                                   .arg(currencyText(contract().currency))};
    table.columns = {{.key = u"earnedIn"_s, .title = RepaymentEvidenceWords::tr("Earned at check")},
                     {.key = u"dueIn"_s, .title = RepaymentEvidenceWords::tr("Falls due at check")},
                     {.key = u"date"_s, .title = RepaymentEvidenceWords::tr("Date of the check")},
                     {.key = u"planned"_s, .title = RepaymentEvidenceWords::tr("Date in the plan")},
                     {.key = u"payer"_s, .title = RepaymentEvidenceWords::tr("Payer")},
                     {.key = u"amount"_s,
                      .title = RepaymentEvidenceWords::tr("Amount"),
                      .isNumber = true,
                      .isSummed = true}};
    // What is still to come before what has come, then the earliest.
    const auto planned = [&](int period, qsizetype payer) -> ExportCell {
        const CashFlow *soonest = nullptr;
        for (const CashFlow &entry : investment.cashFlows) {
            if (entry.direction != CashDirection::Distribution
                || entry.purpose != CashPurpose::OutcomePayment || entry.period != period
                || entry.state == CashState::WrittenOff || !entry.date
                || (payer >= 0 && payerOf(entry, contract()) != payer))
                continue;
            const bool isSooner = !soonest
                || std::pair(isSettled(entry.state), entry.date->earliest())
                    < std::pair(isSettled(soonest->state), soonest->date->earliest());
            if (isSooner)
                soonest = &entry;
        }
        return soonest ? evidenceDate(soonest->date) : ExportCell();
    };
    for (const ObligationPart &part : found.parts) {
        if (!isAsked(part.earnedIn) && !isAsked(part.dueIn))
            continue;
        const auto add = [&](qsizetype payer, Money amount) {
            table.rows.append({ExportCell(qint64{part.earnedIn}), ExportCell(qint64{part.dueIn}),
                               dateOf(part.dueIn), planned(part.dueIn, payer), payerAt(payer),
                               amount});
        };
        const QList<qsizetype> shown = payersShown();
        for (const qsizetype payer : shown) {
            if (payer < part.byPayer.size())
                add(payer, part.byPayer.at(payer));
        }
        if (shown.isEmpty() && !scope.payer)
            add(-1, part.amount);
    }
    table.totalName = RepaymentEvidenceWords::tr("In all");
    if (!isScheduleKnown())
        section.blocks.append(ReportNotice{RepaymentEvidenceWords::tr(
            "The dates are not known: the payment schedule lacks a share.")});
    else if (isShareUnknown())
        section.blocks.append(ReportNotice{
            RepaymentEvidenceWords::tr("What this payer is to pay when is not known.")});
    else if (table.rows.isEmpty())
        section.blocks.append(
            ReportParagraph{RepaymentEvidenceWords::tr("Nothing is to be paid.")});
    else
        section.blocks.append(table);
    if (scope.period && hasSchedule())
        section.blocks.append(ReportParagraph{RepaymentEvidenceWords::tr(
            "Parts of what is earned fall due at later checks, so that the table shows "
            "what this check earns and what falls due at it.")});
    return section;
}

ReportTable RepaymentSections::paymentTable(bool settled) const
{
    ReportTable table{
        .key = settled ? u"paid"_s : u"planned"_s,
        .title = settled
            ? RepaymentEvidenceWords::tr("Received, %1").arg(currencyText(contract().currency))
            : RepaymentEvidenceWords::tr("Planned or invoiced and not received, %1")
                  .arg(currencyText(contract().currency))};
    table.columns = {{.key = u"period"_s, .title = RepaymentEvidenceWords::tr("Check")},
                     {.key = u"date"_s,
                      .title = settled ? RepaymentEvidenceWords::tr("Received on")
                                       : RepaymentEvidenceWords::tr("Due on")},
                     {.key = u"payer"_s, .title = RepaymentEvidenceWords::tr("Payer")},
                     {.key = u"reference"_s, .title = RepaymentEvidenceWords::tr("Reference")},
                     {.key = u"state"_s, .title = RepaymentEvidenceWords::tr("State")},
                     {.key = u"amount"_s,
                      .title = RepaymentEvidenceWords::tr("Amount"),
                      .isNumber = true,
                      .isSummed = true}};
    for (const CashFlow &entry : investment.cashFlows) {
        if (entry.direction != CashDirection::Distribution
            || entry.purpose != CashPurpose::OutcomePayment || isSettled(entry.state) != settled
            || entry.state == CashState::WrittenOff || !entry.period || !isAsked(*entry.period))
            continue;
        const qsizetype payer = payerOf(entry, contract());
        if (payer < 0 || !isAskedPayer(payer))
            continue;
        const std::optional<Money> amount =
            settled ? receivedForResults(entry, contract().currency) : entry.amount;
        if (amount && amount->currency() != contract().currency)
            continue;
        const ExportCell date = settled && entry.settledOn
            ? ExportCell(PartialDate::fromDate(*entry.settledOn))
            : evidenceDate(entry.date);
        table.rows.append({ExportCell(qint64{*entry.period}), date, payerAt(payer),
                           evidenceWords(entry.reference),
                           contractWord(u"state", nameOf(cashStateNames, entry.state)),
                           amount ? ExportCell(*amount) : ExportCell()});
    }
    table.totalName = RepaymentEvidenceWords::tr("In all");
    return table;
}

ReportSection RepaymentSections::payments() const
{
    ReportSection section{.key = u"payments"_s,
                          .title = RepaymentEvidenceWords::tr("What is paid already")};
    const ReportTable received = paymentTable(true);
    if (received.rows.isEmpty())
        section.blocks.append(
            ReportParagraph{RepaymentEvidenceWords::tr("Nothing is received of it yet.")});
    else
        section.blocks.append(received);
    return section;
}

ReportSection RepaymentSections::expected() const
{
    ReportSection section{.key = u"expected"_s,
                          .title = RepaymentEvidenceWords::tr("Expected, no part of what is owed")};
    const auto outlook = repaymentOutlook(contract(), investment.measurements);
    if (outlook && !scope.period) {
        switch (outlook->stillToEarn.kind) {
        case RepaymentBound::Kind::Amount:
            section.blocks.append(ReportParagraph{
                RepaymentEvidenceWords::tr(
                    "At checks that are not measured yet at most %1 can be earned, by all "
                    "payers together.")
                    .arg(exactText(outlook->stillToEarn.amount, setting.locale))});
            break;
        case RepaymentBound::Kind::Unbounded:
            section.blocks.append(ReportParagraph{RepaymentEvidenceWords::tr(
                "What can still be earned has no upper limit: no cap and no quota ends it.")});
            break;
        case RepaymentBound::Kind::Unknown:
            section.blocks.append(ReportParagraph{RepaymentEvidenceWords::tr(
                "What can still be earned is not known: something is missing.")});
            break;
        }
    }
    if (found.minimumAhead.minor() > 0 && isAsked(lastPeriodOf(contract())))
        section.blocks.append(ReportParagraph{
            RepaymentEvidenceWords::tr(
                "Agreed minimum, at the last check: up to it %1 would be added, by all payers "
                "together. It is no part of what is earned until that check is measured.")
                .arg(exactText(found.minimumAhead, setting.locale))});
    const ReportTable planned = paymentTable(false);
    if (planned.rows.isEmpty())
        section.blocks.append(ReportParagraph{
            RepaymentEvidenceWords::tr("The ledger has no planned or invoiced payments for it.")});
    else
        section.blocks.append(planned);
    return section;
}

/// What the check pays for and has no measurement; a gap of one that there is stands by itself.
QStringList RepaymentSections::notMeasured(int period) const
{
    const ContractTerms &terms = termsIn(contract(), period);
    QStringList names;
    bool isAnyMeasured = false;
    for (const PaymentComponent &component : terms.components) {
        if (!isPaidAt(component, period))
            continue;
        const QList<ContractLine> &lines = found.result.lines;
        const bool isMeasured =
            std::any_of(lines.cbegin(), lines.cend(), [&](const ContractLine &line) {
                return line.kind == ContractLine::Kind::Measured && line.period == period
                    && line.component == component.id;
            });
        isAnyMeasured = isAnyMeasured || isMeasured;
        if (!isMeasured)
            names += componentName(contract(), component.id, period);
    }
    const QString check = periodText(contract(), period);
    if (!names.isEmpty() && !isAnyMeasured)
        return {RepaymentEvidenceWords::tr("Check %1: not measured yet").arg(check)};
    QStringList texts;
    for (const QString &name : std::as_const(names))
        texts += RepaymentEvidenceWords::tr("Check %1, %2: not measured yet",
                                            "%2 what is to be measured")
                     .arg(check, name);
    return texts;
}

bool RepaymentSections::isOverdue(int period) const
{
    const CheckDate *check = checkOf(contract(), period);
    return check && isAsked(period) && check->date && check->date->latest() < setting.date
        && !notMeasured(period).isEmpty();
}

bool RepaymentSections::isAmountMissing() const
{
    for (const ContractGap &gap : found.result.missing) {
        if ((gap.period == 0 || isAsked(gap.period)) && gap.input != ContractGap::Input::Split
            && gap.input != ContractGap::Input::Schedule)
            return true;
    }
    for (int period = 1; period <= lastPeriodOf(contract()); ++period) {
        if (isOverdue(period))
            return true;
    }
    return false;
}

bool RepaymentSections::isUncounted(qsizetype place) const
{
    const CashFlow &entry = investment.cashFlows.at(place);
    const qsizetype payer = payerOf(entry, contract());
    return (!entry.period || isAsked(*entry.period)) && (payer < 0 || isAskedPayer(payer));
}

Money RepaymentSections::notCounted() const
{
    qint64 sum = 0;
    for (const qsizetype at : found.unmatched) {
        const auto received = receivedForResults(investment.cashFlows.at(at), contract().currency);
        if (received && isUncounted(at))
            sum += received->minor();
    }
    return Money::fromMinor(sum, contract().currency);
}

QList<Money> RepaymentSections::inOtherCurrencies() const
{
    QMap<Currency, qint64> sums;
    for (qsizetype at = 0; at < investment.cashFlows.size(); ++at) {
        const CashFlow &entry = investment.cashFlows.at(at);
        const std::optional<Money> amount =
            entry.settledAmount ? entry.settledAmount : entry.amount;
        if (amount && amount->currency() != contract().currency && isUncounted(at)
            && receivedForResults(entry, amount->currency()))
            sums[amount->currency()] += amount->minor();
    }
    QList<Money> received;
    for (auto at = sums.cbegin(); at != sums.cend(); ++at)
        received.append(Money::fromMinor(at.value(), at.key()));
    return received;
}

QStringList RepaymentSections::missingTexts() const
{
    QStringList texts;
    const auto add = [&](const QString &text) {
        if (!texts.contains(text))
            texts += text;
    };
    for (const ContractGap &gap : found.result.missing) {
        if (gap.period == 0 || isAsked(gap.period))
            add(contractGapText(contract(), gap));
    }
    const int last = lastPeriodOf(contract());
    for (int period = 1; period <= last; ++period) {
        const CheckDate *check = checkOf(contract(), period);
        const bool isOver = check && check->date && check->date->latest() < setting.date;
        if (check && isAsked(period) && (isOver || scope.period))
            texts += notMeasured(period);
    }
    if (isShareUnknown())
        add(RepaymentEvidenceWords::tr("How the payers divide it is not stated in the contract."));
    for (const qsizetype at : found.unmatched) {
        const CashFlow &entry = investment.cashFlows.at(at);
        const auto received = receivedForResults(entry, contract().currency);
        if (!received || !isUncounted(at))
            continue;
        add(RepaymentEvidenceWords::tr(
                "A payment of %1 received for results names no check or no payer of the "
                "contract, and is not counted here.")
                .arg(exactText(*received, setting.locale)));
    }
    for (const Money received : inOtherCurrencies())
        add(RepaymentEvidenceWords::tr(
                "%1 is received for results, but the contract is in %2: it is not counted here, "
                "because nobody has said what it is worth.",
                "%1 amount, %2 currency")
                .arg(exactText(received, setting.locale), currencyText(contract().currency)));
    return texts;
}

ReportSection RepaymentSections::missing() const
{
    ReportSection section{.key = u"missing"_s,
                          .title = RepaymentEvidenceWords::tr("What is missing")};
    const QStringList texts = missingTexts();
    if (texts.isEmpty())
        section.blocks.append(
            ReportParagraph{RepaymentEvidenceWords::tr("Nothing that the statement needs.")});
    else
        section.blocks.append(ReportList{texts});
    return section;
}

ReportSection RepaymentSections::method() const
{
    ReportSection section{.key = u"method"_s, .title = RepaymentEvidenceWords::tr("Method")};
    QStringList texts{
        RepaymentEvidenceWords::tr(
            "What is measured is turned into units as the contract says, and priced. Gates "
            "come first, then the caps of measurement, person, quota, period, contract and "
            "return, in this order."),
        RepaymentEvidenceWords::tr(
            "Amounts are rounded once, to the øre, so that lines, checks and payers each add "
            "up to the total."),
        RepaymentEvidenceWords::tr(
            "Results of this statement are realised. What is planned or expected stands "
            "apart and is no part of any sum."),
        RepaymentEvidenceWords::tr(
            "Paid is what the ledger has as received for results, by the check and the payer "
            "that the entry names."),
        RepaymentEvidenceWords::tr(
            "Numbers of citizens below %1 are shown as “<%1”. Amounts are not masked, "
            "because they are to be paid: who knows the price can work out a number, so give "
            "the statement to the parties of the contract alone.")
            .arg(setting.portfolio.smallCountThreshold)};
    if (setting.asOf)
        texts += RepaymentEvidenceWords::tr("As the portfolio stood at the end of %1.")
                     .arg(longDateText(*setting.asOf, setting.locale));
    texts += RepaymentEvidenceWords::tr(
                 "Perspective: the contract between investors and payers. Figures of %1, "
                 "written by Bundlinje %2.")
                 .arg(longDateText(PartialDate::fromDate(setting.date), setting.locale),
                      QStringLiteral(BUNDLINJE_VERSION));
    section.blocks.append(ReportList{texts});
    return section;
}

} // namespace bundlinje
