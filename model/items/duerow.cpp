#include "model/items/duerow.h"

#include "model/calc/contractversions.h"
#include "model/items/amounttext.h"
#include "model/items/contractlabels.h"
#include "model/items/labels.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class DueText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::DueText)

public:
    static QString kind(DueItem::Kind kind)
    {
        switch (kind) {
        case DueItem::Kind::Payment:
            return tr("Payments");
        case DueItem::Kind::Measurement:
            return tr("Measurements");
        case DueItem::Kind::Verification:
            return tr("Verifications");
        case DueItem::Kind::Report:
            return tr("Reports");
        case DueItem::Kind::Milestone:
            return tr("Starts and ends");
        case DueItem::Kind::Decision:
            return tr("Decisions");
        }
        return {};
    }

    static QString what(const DueRow &row)
    {
        switch (row.item.kind) {
        case DueItem::Kind::Payment:
            return payment(*row.flow);
        case DueItem::Kind::Measurement:
            return tr("to be measured: %1", "%1 component").arg(measured(row));
        case DueItem::Kind::Verification:
            return tr("to be verified: %1", "%1 component").arg(measured(row));
        case DueItem::Kind::Report:
            return row.report->title.simplified().isEmpty()
                ? tr("report to be delivered")
                : tr("report to be delivered: %1", "%1 its title")
                      .arg(row.report->title.simplified());
        case DueItem::Kind::Milestone:
            return fieldLabel(row.item.field);
        case DueItem::Kind::Decision:
            return tr("decision: %1", "%1 its text").arg(row.decision->text.simplified());
        }
        return {};
    }

    static QString withoutDeadline() { return tr("without deadline"); }

    static QString lateness(const PartialDate &date, QDate today)
    {
        const auto days = static_cast<int>(today.daysTo(date.latest()));
        const bool isExact = date.precision() == PartialDate::Precision::Day;
        if (days < 0)
            return tr("%Ln day(s) over", nullptr, -days);
        if (days == 0)
            return isExact ? tr("today") : tr("today at the latest");
        constexpr int daysSaidAsSuch = 90;
        constexpr int monthsSaidAsSuch = 24;
        if (days <= daysSaidAsSuch)
            return isExact ? tr("in %Ln day(s)", nullptr, days)
                           : tr("within %Ln day(s)", nullptr, days);
        const int months = days * 12 / 365;
        if (months < monthsSaidAsSuch)
            return tr("in %Ln month(s)", nullptr, months);
        return tr("in %Ln year(s)", nullptr, months / 12);
    }

private:
    static QString payment(const CashFlow &flow)
    {
        return tr("%1, %2", "%1 what is paid, %2 its state")
            .arg(contractWord(u"purpose", nameOf(cashPurposeNames, flow.purpose)),
                 contractWord(u"state", nameOf(cashStateNames, flow.state)));
    }

    static QString measured(const DueRow &row)
    {
        return row.check.isEmpty()
            ? row.component
            : tr("%1 (%2)", "%1 what is measured, %2 at which check").arg(row.component, row.check);
    }
};

} // namespace

QList<DueRow> dueRows(const Investment &investment, QDate today, QDate until)
{
    QList<DueRow> rows;
    for (const DueItem &item : dueItems(investment, today, until)) {
        DueRow row{.investment = investment.id,
                   .name = investment.name.simplified(),
                   .revision = investment.revision,
                   .item = item,
                   .flow = {},
                   .report = {},
                   .component = {},
                   .check = {}};
        if (item.cashFlow)
            row.flow = investment.cashFlows.at(*item.cashFlow);
        if (item.report)
            row.report = investment.reportDuties.at(*item.report);
        if (item.decision)
            row.decision = investment.decisions.at(*item.decision);
        if (investment.contract) {
            const int period = item.period.value_or(1);
            row.component = componentName(*investment.contract, item.component, period);
            const CheckDate *check =
                item.period && !row.flow ? checkOf(*investment.contract, period) : nullptr;
            row.check = check ? check->name.simplified() : QString();
        }
        rows.append(row);
    }
    return rows;
}

QList<DueRow> dueRows(const Portfolio &portfolio, QDate today, QDate until)
{
    const QString &name = portfolio.name.isEmpty() ? portfolio.fundName : portfolio.name;
    QList<DueRow> rows;
    for (const DueItem &item : dueDecisions(portfolio.decisions, today, until))
        rows.append({.investment = {},
                     .name = name.simplified(),
                     .revision = portfolio.revision,
                     .item = item,
                     .flow = {},
                     .component = {},
                     .check = {},
                     .decision = portfolio.decisions.at(*item.decision)});
    return rows;
}

const DueRow *nextRow(const QList<DueRow> &rows, QDate today)
{
    const auto next = std::find_if(rows.cbegin(), rows.cend(), [today](const DueRow &row) {
        return !isOver(row.item.date, today) && !(row.decision && !row.decision->deadline);
    });
    return next == rows.cend() ? nullptr : &*next;
}

void sortLateFirst(QList<DueRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const DueRow &one, const DueRow &other) {
        return one.item.date.latest() < other.item.date.latest();
    });
}

QString dueKindLabel(DueItem::Kind kind)
{
    return DueText::kind(kind);
}

QString dueWhat(const DueRow &row)
{
    return DueText::what(row);
}

QString dueWho(const DueRow &row)
{
    if (row.report)
        return row.report->recipient.simplified();
    if (row.decision)
        return row.decision->responsible.simplified();
    return row.flow ? row.flow->party.simplified() : QString();
}

QString dueAmount(const DueRow &row, const QLocale &locale)
{
    return row.flow && row.flow->amount ? exactText(*row.flow->amount, locale) : QString();
}

QString dueLateness(const PartialDate &date, QDate today)
{
    return DueText::lateness(date, today);
}

QString dueLateness(const DueRow &row, QDate today)
{
    return row.decision && !row.decision->deadline ? DueText::withoutDeadline()
                                                   : dueLateness(row.item.date, today);
}

QString dueField(const DueRow &row)
{
    switch (row.item.kind) {
    case DueItem::Kind::Payment:
        return u"cashFlows"_s;
    case DueItem::Kind::Measurement:
    case DueItem::Kind::Verification:
        return u"measurements"_s;
    case DueItem::Kind::Report:
        return u"reportDuties"_s;
    case DueItem::Kind::Milestone:
        return row.item.field;
    case DueItem::Kind::Decision:
        return u"decisions"_s;
    }
    return {};
}

} // namespace bundlinje
