#include "model/items/repaymentsections.h"

#include "model/calc/contractversions.h"
#include "model/calc/rounding.h"
#include "model/calc/whatiftarget.h"
#include "model/items/amounttext.h"
#include "model/items/componentsentence.h"
#include "model/items/contractlabels.h"
#include "model/items/contractwordpart.h"
#include "model/items/contractwords.h"
#include "model/items/numbertext.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct RepaymentSectionWords {
    Q_DECLARE_TR_FUNCTIONS(RepaymentReport)
};

/// A table with nothing in it says nothing.
void addFilledTable(ReportSection &section, ReportTable table)
{
    if (!table.rows.isEmpty())
        section.blocks.append(std::move(table));
}

/// The first check that counts by the terms in force on that day.
int termsInForceFrom(const InvestmentContract &contract, QDate date)
{
    int from = 1;
    for (int period = 2; period <= lastPeriodOf(contract); ++period) {
        const qsizetype version = versionIn(contract, period);
        if (version == 0 || version == versionIn(contract, from))
            continue;
        const auto &appliesFrom = contract.amendments.at(version - 1).appliesFrom;
        if (appliesFrom && appliesFrom->earliest() <= date)
            from = period;
    }
    return from;
}

} // namespace

RepaymentSections::RepaymentSections(const Investment &of, const RepaymentScope &asked,
                                     const ReportSetting &with, const PaymentObligations &owed)
    : investment(of)
    , scope(asked)
    , setting(with)
    , found(owed)
{
    m_lines = repaymentLines(found.result, investment, setting.portfolio.smallCountThreshold);
    m_lines.removeIf([&](const RepaymentLine &line) { return !isAsked(line.period); });
}

QList<ReportSection> RepaymentSections::sections() const
{
    return {result(),       lines(),    schedule(), payments(),
            verification(), expected(), missing(),  method()};
}

QList<RepaymentLine> RepaymentSections::asked() const
{
    QList<RepaymentLine> lines = m_lines;
    lines.removeIf([](const RepaymentLine &line) { return !line.isDetermined; });
    return lines;
}

int RepaymentSections::preliminaryLines() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const RepaymentLine &line) {
            return line.isDetermined && !line.isVerified
                && line.kind != ContractLine::Kind::Minimum;
        }));
}

Money RepaymentSections::sumOf(Money PayerObligation::*amount) const
{
    qint64 sum = 0;
    for (const PayerObligation &row : found.payers) {
        if (isAsked(row.period) && isAskedPayer(row.payer))
            sum += (row.*amount).minor();
    }
    return Money::fromMinor(sum, contract().currency);
}

bool RepaymentSections::hasSchedule() const
{
    return std::any_of(found.parts.cbegin(), found.parts.cend(),
                       [](const ObligationPart &part) { return part.dueIn != part.earnedIn; });
}

QString RepaymentSections::payerAt(qsizetype payer) const
{
    return payer < 0 ? RepaymentSectionWords::tr("not divided between the payers")
                     : payerName(contract().payers.at(payer));
}

QList<qsizetype> RepaymentSections::payersShown() const
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; found.result.byPayer && i < contract().payers.size(); ++i) {
        if (isAskedPayer(i))
            shown.append(i);
    }
    return shown;
}

ExportCell RepaymentSections::dateOf(int period) const
{
    const CheckDate *check = checkOf(contract(), period);
    return check && check->date ? ExportCell(*check->date) : ExportCell();
}

ExportCell RepaymentSections::countCell(const std::optional<qint64> &count, bool isFew) const
{
    if (!count)
        return {};
    return isFew ? ExportCell(maskText(CountMask::Small, setting.portfolio.smallCountThreshold))
                 : ExportCell(*count);
}

QString RepaymentSections::lineName(const RepaymentLine &line) const
{
    ContractLine named;
    named.kind = line.kind;
    named.period = line.period;
    named.measuredIn = line.measuredIn;
    named.component = line.component;
    return bundlinje::lineName(contract(), named);
}

QString RepaymentSections::stateOf(const RepaymentLine &line) const
{
    if (!line.isDetermined)
        return RepaymentSectionWords::tr("not determined", "a line");
    if (line.kind == ContractLine::Kind::Minimum)
        return RepaymentSectionWords::tr("agreed", "a line");
    return line.isVerified ? RepaymentSectionWords::tr("confirmed", "a line")
                           : RepaymentSectionWords::tr("preliminary", "a line");
}

ReportSection RepaymentSections::lines() const
{
    ReportSection section{.key = u"lines"_s,
                          .title = RepaymentSectionWords::tr("What was measured and its price")};
    if (m_lines.isEmpty()) {
        section.blocks.append(
            ReportParagraph{RepaymentSectionWords::tr("Nothing is measured yet.")});
    } else {
        section.blocks.append(lineTable());
        const QStringList taken = reductions();
        section.blocks.append(ReportParagraph{
            taken.isEmpty() ? RepaymentSectionWords::tr("No gate and no cap takes anything off.")
                            : RepaymentSectionWords::tr("What gate and caps took off:")});
        section.blocks.append(ReportList{taken});
        addFilledTable(section, split());
    }
    section.blocks.append(ReportHeading{RepaymentSectionWords::tr("The terms")});
    section.blocks.append(ReportList{terms()});
    return section;
}

ReportTable RepaymentSections::lineTable() const
{
    ReportTable table{
        .key = u"lines"_s,
        .title =
            RepaymentSectionWords::tr("Line by line, %1").arg(currencyText(contract().currency))};
    table.columns = {
        {.key = u"period"_s, .title = RepaymentSectionWords::tr("Check")},
        {.key = u"component"_s, .title = RepaymentSectionWords::tr("What is paid for")},
        {.key = u"met"_s, .title = RepaymentSectionWords::tr("Reached it"), .isNumber = true},
        {.key = u"measured"_s, .title = RepaymentSectionWords::tr("Looked at"), .isNumber = true},
        {.key = u"quantity"_s, .title = RepaymentSectionWords::tr("Units paid"), .isNumber = true},
        {.key = u"worth"_s,
         .title = RepaymentSectionWords::tr("Worth"),
         .isNumber = true,
         .isSummed = true},
        {.key = u"reduced"_s,
         .title = RepaymentSectionWords::tr("Taken off"),
         .isNumber = true,
         .isSummed = true,
         .difference = std::pair(5, 7)},
        {.key = u"earned"_s,
         .title = RepaymentSectionWords::tr("Earned"),
         .isNumber = true,
         .isSummed = true},
        {.key = u"state"_s, .title = RepaymentSectionWords::tr("State")}};
    for (const RepaymentLine &line : m_lines) {
        const bool isMeasured = line.isDetermined && line.kind == ContractLine::Kind::Measured;
        const std::optional<qint64> worth = roundedMinor(line.due);
        const ExportCell amount = line.isDetermined && worth
            ? ExportCell(Money::fromMinor(*worth, contract().currency))
            : ExportCell();
        const ExportCell off = line.isDetermined && worth
            ? ExportCell(Money::fromMinor(*worth - line.paid.minor(), contract().currency))
            : ExportCell();
        const ExportCell units = !isMeasured ? ExportCell()
            : line.isFew
            ? ExportCell(maskText(CountMask::Small, setting.portfolio.smallCountThreshold))
            : ExportCell(line.quantity);
        table.rows.append(
            {ExportCell(qint64{line.period}), lineName(line), countCell(line.met, line.isFew),
             countCell(line.measured, line.isFewMeasured), units, amount, off,
             line.isDetermined ? ExportCell(line.paid) : ExportCell(), stateOf(line)});
    }
    table.totalName = RepaymentSectionWords::tr("In all");
    return table;
}

/// "Check 2 (24 months), In own home: cap of the period −12,000.00".
QStringList RepaymentSections::reductions() const
{
    QStringList texts;
    for (const RepaymentLine &line : asked()) {
        for (const Reduction &reduction : line.reductions) {
            const std::optional<qint64> amount = roundedMinor(reduction.amount);
            if (!amount)
                continue;
            texts +=
                RepaymentSectionWords::tr("Check %1, %2: %3 −%4", "%3 reason, %4 amount")
                    .arg(periodText(contract(), line.period), lineName(line),
                         reductionText(reduction.reason),
                         cellText(Money::fromMinor(*amount, contract().currency), setting.locale));
        }
    }
    if (found.result.unpaidCarry.minor() > 0 && !scope.period)
        texts += RepaymentSectionWords::tr("%1 is carried past the last check and not paid.")
                     .arg(exactText(found.result.unpaidCarry, setting.locale));
    return texts;
}

QStringList RepaymentSections::terms() const
{
    const ContractTerms &terms =
        termsIn(contract(), scope.period.value_or(termsInForceFrom(contract(), setting.date)));
    const PartContext context{.locale = setting.locale, .currency = contract().currency};
    QStringList texts;
    for (const PaymentComponent &component : terms.components) {
        if (scope.period && !isPaidAt(component, *scope.period))
            continue;
        const QString goal = goalWords(investment.effectGoals, component.effectGoal);
        texts += componentSentence(component, goal, context).simplified();
        if (const EffectGoal *whole = goalOf(investment, component); whole && goal.endsWith(u'…'))
            texts += RepaymentSectionWords::tr("That goal in full: %1", "%1 its definition")
                         .arg(whole->definition.simplified());
    }
    const auto add = [&](const char16_t *field, const std::optional<Money> &amount) {
        if (amount)
            texts += RepaymentSectionWords::tr("%1: %2", "%1 kind of cap, %2 amount")
                         .arg(contractFieldLabel(field), exactText(*amount, setting.locale));
    };
    add(u"contract.terms.personCap", terms.personCap);
    add(u"contract.terms.periodCap", terms.periodCap);
    add(u"contract.terms.contractCap", terms.contractCap);
    add(u"contract.terms.minimumRepayment", terms.minimumRepayment);
    if (terms.returnCap && terms.returnCap->rate)
        texts +=
            RepaymentSectionWords::tr("Return cap: %1 a year, counted as: %2.",
                                      "%2 internal rate of return, or another method")
                .arg(percentText(*terms.returnCap->rate, setting.locale),
                     contractChoiceLabel(returnMethodNames, terms.returnCap->method, u"method"));
    if (!scope.period && !contract().amendments.isEmpty())
        texts += RepaymentSectionWords::tr("These are the terms that apply from check %1.",
                                           "%1 number and name")
                     .arg(periodText(contract(), termsInForceFrom(contract(), setting.date)));
    if (!scope.period && !contract().amendments.isEmpty())
        texts += RepaymentSectionWords::tr(
                     "Amendments: %1. Each check counts by the terms that apply at it.")
                     .arg(contract().amendments.size());
    return texts;
}

/// What each payer owes of each line; of one payer alone the table of payers says it.
ReportTable RepaymentSections::split() const
{
    ReportTable table{.key = u"split"_s,
                      .title = RepaymentSectionWords::tr("Who pays for what, %1")
                                   .arg(currencyText(contract().currency))};
    const QList<qsizetype> shown = payersShown();
    if (contract().payers.size() < 2 || shown.isEmpty())
        return table;
    table.columns = {
        {.key = u"period"_s, .title = RepaymentSectionWords::tr("Check")},
        {.key = u"component"_s, .title = RepaymentSectionWords::tr("What is paid for")}};
    for (const qsizetype payer : shown)
        table.columns.append({.key = u"payer%1"_s.arg(payer + 1),
                              .title = payerAt(payer),
                              .isNumber = true,
                              .isSummed = true});
    table.columns.append({.key = u"earned"_s,
                          .title = RepaymentSectionWords::tr("All payers"),
                          .isNumber = true,
                          .isSummed = true});
    for (const RepaymentLine &line : asked()) {
        QList<ExportCell> row{ExportCell(qint64{line.period}), lineName(line)};
        for (const qsizetype payer : shown)
            row.append(payer < line.byPayer.size() ? line.byPayer.at(payer) : none());
        row.append(line.paid);
        table.rows.append(row);
    }
    table.totalName = RepaymentSectionWords::tr("In all");
    return table;
}

} // namespace bundlinje
