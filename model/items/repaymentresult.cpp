// What a statement of repayment says first: what is earned, what falls due and what is left.

#include "model/items/repaymentsections.h"

#include "model/items/amounttext.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/repaymentdue.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct RepaymentResultWords {
    Q_DECLARE_TR_FUNCTIONS(RepaymentReport)
};

} // namespace

Money RepaymentSections::preliminary() const
{
    qint64 sum = 0;
    for (const RepaymentLine &line : asked()) {
        if (line.isVerified || line.kind == ContractLine::Kind::Minimum)
            continue;
        if (!scope.payer)
            sum += line.paid.minor();
        else if (*scope.payer < line.byPayer.size())
            sum += line.byPayer.at(*scope.payer).minor();
    }
    return Money::fromMinor(sum, contract().currency);
}

ReportFigures RepaymentSections::resultFigures() const
{
    ReportFigures figures{.key = u"result"_s};
    const QString unit = currencyText(contract().currency);
    const auto add = [&](const char *key, const QString &title, bool isKnown, Money value,
                         const QString &remark) {
        figures.figures.append(
            {QString::fromLatin1(key),
             RepaymentResultWords::tr("%1, %2", "%1 figure, %2 unit").arg(title, unit),
             isKnown ? ExportCell(value) : ExportCell(), remark});
    };
    const QString date = longDateText(PartialDate::fromDate(setting.date), setting.locale);
    const QString unconfirmed =
        RepaymentResultWords::tr("Owed once somebody else has confirmed what was counted.");
    const QString noSchedule = isScheduleKnown()
        ? QString()
        : RepaymentResultWords::tr("The payment schedule lacks a share.");
    const bool isShared = !isShareUnknown();
    const bool isDueKnown = isShared && isScheduleKnown();
    const RepaymentDue due = repaymentDue(found, investment, scope, setting.date);
    const Money paid = sumOf(&PayerObligation::paid);
    const Money left = Money::fromMinor(due.byDate.minor() - paid.minor(), contract().currency);
    const Money leftPreliminary = Money::fromMinor(
        std::clamp(due.preliminaryByDate.minor(), qint64{0}, std::max(qint64{0}, left.minor())),
        contract().currency);
    add("earned", RepaymentResultWords::tr("Earned by what is measured"), isShared,
        sumOf(&PayerObligation::earned), {});
    add("preliminary", RepaymentResultWords::tr("of it not confirmed yet"), isShared, preliminary(),
        unconfirmed);
    add("due", RepaymentResultWords::tr("Falls due by %1", "%1 date").arg(date), isDueKnown,
        due.byDate, noSchedule);
    add("paid", RepaymentResultWords::tr("Paid of it"), isShared, paid,
        RepaymentResultWords::tr("By the ledger."));
    add("left", RepaymentResultWords::tr("Left to pay by %1", "%1 date").arg(date), isDueKnown,
        left,
        left.minor() < 0 ? RepaymentResultWords::tr("More is paid than falls due.") : QString());
    add("leftPreliminary", RepaymentResultWords::tr("of what is left not confirmed yet"),
        isDueKnown, leftPreliminary, leftPreliminary.minor() > 0 ? unconfirmed : QString());
    add("later", RepaymentResultWords::tr("Falls due later"), isDueKnown, due.later, noSchedule);
    return figures;
}

ReportSection RepaymentSections::result() const
{
    ReportSection section{.key = u"result"_s, .title = RepaymentResultWords::tr("What is owed")};
    section.blocks = {resultFigures()};
    if (const ReportTable table = payers(); !table.rows.isEmpty())
        section.blocks.append(table);
    if (isShareUnknown())
        section.blocks.append(ReportNotice{RepaymentResultWords::tr(
            "What this payer owes is not known: the contract does not say how the payers divide "
            "it.")});
    else if (!found.result.byPayer)
        section.blocks.append(ReportNotice{
            RepaymentResultWords::tr("How the payers divide it is not stated in the contract.")});
    return section;
}

ReportTable RepaymentSections::payers() const
{
    ReportTable table{.key = u"payers"_s,
                      .title = RepaymentResultWords::tr("By check and payer, %1")
                                   .arg(currencyText(contract().currency))};
    table.columns = {{.key = u"period"_s, .title = RepaymentResultWords::tr("Check")},
                     {.key = u"date"_s, .title = RepaymentResultWords::tr("Date")},
                     {.key = u"payer"_s, .title = RepaymentResultWords::tr("Payer")},
                     {.key = u"earned"_s,
                      .title = RepaymentResultWords::tr("Earned"),
                      .isNumber = true,
                      .isSummed = true},
                     {.key = u"due"_s,
                      .title = RepaymentResultWords::tr("Falls due"),
                      .isNumber = true,
                      .isSummed = true},
                     {.key = u"paid"_s,
                      .title = RepaymentResultWords::tr("Paid"),
                      .isNumber = true,
                      .isSummed = true},
                     {.key = u"left"_s,
                      .title = RepaymentResultWords::tr("Left"),
                      .isNumber = true,
                      .isSummed = true,
                      .difference = std::pair(4, 5)}};
    for (const PayerObligation &row : found.payers) {
        if (!isAsked(row.period) || !isAskedPayer(row.payer))
            continue;
        table.rows.append({periodText(contract(), row.period), dateOf(row.period),
                           payerAt(row.payer), row.earned,
                           isScheduleKnown() ? ExportCell(row.due) : ExportCell(), row.paid,
                           isScheduleKnown() ? ExportCell(row.left()) : ExportCell()});
    }
    table.totalName = RepaymentResultWords::tr("In all");
    table.drawing = ReportTable::Drawing{
        .form = ReportTable::Drawing::Form::Columns, .names = 2, .values = {4, 5}};
    return table;
}

} // namespace bundlinje
