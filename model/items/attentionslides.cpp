// The slides about what a board or its secretariat has to look at.

#include "model/calc/investmentchecks.h"
#include "model/items/checktext.h"
#include "model/items/datetext.h"
#include "model/items/duerow.h"
#include "model/items/numbertext.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Rows whose cells need a second line; with more they would not fit.
constexpr qsizetype mostWideRows = 6;
constexpr qsizetype narrowCell = 34;

struct AttentionWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::AttentionSlides)
};

QString shownName(const Investment &investment)
{
    return (investment.shortName.isEmpty() ? investment.name : investment.shortName).simplified();
}

qsizetype rowsThatFit(const SlideTable &table)
{
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row) {
            if (cell.size() > narrowCell)
                return mostWideRows;
        }
    }
    return mostSlideRows;
}

QList<Slide> lateSlides(const SlideSource &source)
{
    const QDate today = source.question.today;
    QList<DueRow> late;
    for (const Investment &investment : source.content.investments) {
        for (DueRow row : dueRows(investment, today, today)) {
            row.name = shownName(investment);
            if (isOver(row.item.date, today))
                late.append(row);
        }
    }
    for (const DueRow &row : dueRows(source.content.portfolio, today, today)) {
        if (isOver(row.item.date, today))
            late.append(row);
    }
    if (late.isEmpty())
        return {};
    sortLateFirst(late);
    SlideTable table{.columns = {{AttentionWords::tr("Investment")},
                                 {AttentionWords::tr("What")},
                                 {AttentionWords::tr("Date")},
                                 {AttentionWords::tr("How late"), true}},
                     .rows = {}};
    Slide slide;
    slide.kind = Slide::Kind::Late;
    for (const DueRow &row : std::as_const(late)) {
        table.rows.append({row.name, dueWhat(row), dateText(row.item.date, source.locale()),
                           dueLateness(row.item.date, today)});
        slide.leadsTo.append(row.investment);
    }
    const auto count = static_cast<int>(late.size());
    slide.message =
        AttentionWords::tr("%Ln thing(s) should have been done by now; the oldest since %1.",
                           nullptr, count)
            .arg(longDateText(late.constFirst().item.date, source.locale()));
    slide.title = AttentionWords::tr("Overdue, the oldest first");
    slide.content = table;
    return firstParts(slide, rowsThatFit(table), source.locale());
}

/// The same remark about several fields is said once.
QStringList remarksOf(const QList<InvestmentCheck> &checks)
{
    QStringList remarks;
    for (const InvestmentCheck &check : checks)
        remarks.append(checkText(check));
    remarks.removeDuplicates();
    return remarks;
}

QList<Slide> checkSlides(const SlideSource &source)
{
    SlideTable table{
        .columns = {{AttentionWords::tr("Investment")},
                    {AttentionWords::tr("To look at")},
                    {AttentionWords::tr("Others", "further remarks about an investment"), true}},
        .rows = {}};
    Slide slide;
    slide.kind = Slide::Kind::Checks;
    for (const Investment &investment : source.content.investments) {
        const QStringList remarks = remarksOf(checksOf(investment, source.content.portfolio));
        if (remarks.isEmpty())
            continue;
        const qsizetype others = remarks.size() - 1;
        table.rows.append({shownName(investment), remarks.constFirst(),
                           others > 0 ? countText(others, source.locale()) : QString()});
        slide.leadsTo.append(investment.id);
    }
    if (table.rows.isEmpty())
        return {};
    slide.message =
        AttentionWords::tr("The figures of %Ln investment(s) have something to look at.", nullptr,
                           static_cast<int>(table.rows.size()));
    slide.title = AttentionWords::tr("What the program found in the figures");
    slide.content = table;
    return firstParts(slide, rowsThatFit(table), source.locale());
}

} // namespace

QList<Slide> attentionSlides(const SlideSource &source)
{
    return lateSlides(source) + checkSlides(source);
}

} // namespace bundlinje
