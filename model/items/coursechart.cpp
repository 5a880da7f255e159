#include "model/items/coursechart.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/duemodel.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What was typed wrong by a century must not squeeze all else into a line.
constexpr int mostYearsBack = 30;
constexpr int mostYearsAhead = 60;

class CourseText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CourseText)

public:
    static QString title(QDate today, const QLocale &locale)
    {
        return tr("Course of the investments, %1", "%1 date")
            .arg(dateText(PartialDate::fromDate(today), locale));
    }

    static QString sentence(const CourseChart &chart)
    {
        int late = 0;
        int undated = 0;
        for (const CourseChart::Row &row : chart.rows) {
            undated += row.steps.isEmpty() ? 1 : 0;
            for (const CourseStep &step : row.steps)
                late += stateOf(step, chart.today) == StepState::Late ? 1 : 0;
        }
        const auto count = static_cast<int>(chart.rows.size());
        QString text = tr("%Ln investment(s).", nullptr, count);
        if (late > 0)
            text += u' ' + tr("%Ln thing(s) late.", nullptr, late);
        if (undated > 0)
            text += u' ' + tr("%Ln without any date.", nullptr, undated);
        return text;
    }

    static QString label(CourseStep::Kind kind)
    {
        switch (kind) {
        case CourseStep::Kind::Intake:
            return tr("Intake");
        case CourseStep::Kind::Effort:
            return tr("Effort");
        case CourseStep::Kind::Repayment:
            return tr("Repayment");
        case CourseStep::Kind::Signing:
            return tr("Contract signed");
        case CourseStep::Kind::PaymentOut:
            return tr("Payment out");
        case CourseStep::Kind::PaymentIn:
            return tr("Payment in");
        case CourseStep::Kind::Check:
            return tr("Measurement");
        }
        return {};
    }

    static QString state(const CourseStep &step, StepState state)
    {
        switch (state) {
        case StepState::Late:
            return isPeriod(step.kind) ? tr("the planned end is over") : tr("late");
        case StepState::Going:
            return tr("going on");
        case StepState::ToCome:
            return tr("to come");
        case StepState::Done:
            break;
        }
        switch (step.kind) {
        case CourseStep::Kind::PaymentOut:
            return tr("paid");
        case CourseStep::Kind::PaymentIn:
            return tr("received");
        case CourseStep::Kind::Check:
            return tr("counted and verified");
        case CourseStep::Kind::Signing:
            return tr("has happened");
        default:
            return tr("over");
        }
    }

    static QString span(const CourseStep &step, const QLocale &locale)
    {
        const QString from = step.from ? dateText(*step.from, locale) : tr("start missing");
        if (!isPeriod(step.kind))
            return from;
        return tr("%1 to %2", "dates")
            .arg(from, step.to ? dateText(*step.to, locale) : tr("end missing"));
    }

    static QStringList heads()
    {
        return {tr("Investment"), tr("What"),  tr("From"),  tr("To"),
                tr("State"),      tr("Which"), tr("Amount")};
    }
};

QString amountOf(const CourseStep &step, const QLocale &locale, bool isHidden)
{
    if (!step.amount)
        return {};
    return isHidden ? QString::fromUtf16(hiddenText) : exactText(*step.amount, locale);
}

/// Sorts those without any date last.
QDate beginOf(const CourseChart::Row &row, QDate today)
{
    return row.steps.isEmpty() ? QDate(10000, 1, 1) : daysOf(row.steps.constFirst(), today).first;
}

void setRange(CourseChart &chart)
{
    const QDate first = chart.today.addYears(-mostYearsBack);
    const QDate last = chart.today.addYears(mostYearsAhead);
    chart.from = chart.today;
    chart.to = chart.today;
    for (const CourseChart::Row &row : std::as_const(chart.rows)) {
        for (const CourseStep &step : row.steps) {
            const auto [from, to] = daysOf(step, chart.today);
            chart.from = std::min(chart.from, std::max(from, first));
            chart.to = std::max(chart.to, std::min(to, last));
        }
    }
    // Whole quarters, so that no mark stands on the edge.
    constexpr int quarter = 3;
    chart.from = QDate(chart.from.year(), (chart.from.month() - 1) / quarter * quarter + 1, 1);
    chart.to = QDate(chart.to.year(), (chart.to.month() - 1) / quarter * quarter + 1, 1)
                   .addMonths(quarter);
}

} // namespace

StepState stateOf(const CourseStep &step, QDate today)
{
    if (!isPeriod(step.kind)) {
        const bool isPast = step.from->latest() < today;
        if (step.kind == CourseStep::Kind::Signing) // Nothing has to be done about it.
            return isPast ? StepState::Done : StepState::ToCome;
        if (step.isDone)
            return StepState::Done;
        return isPast ? StepState::Late : StepState::ToCome;
    }
    if (step.to && step.to->latest() < today)
        return step.isDone ? StepState::Done : StepState::Late;
    const bool hasBegun = step.from && step.from->earliest() <= today;
    return hasBegun ? StepState::Going : StepState::ToCome;
}

std::pair<QDate, QDate> daysOf(const CourseStep &step, QDate today)
{
    if (!isPeriod(step.kind))
        return {step.from->latest(), step.from->latest()};
    if (!step.from)
        return {step.to->latest(), step.to->latest()};
    const QDate from = step.from->earliest();
    return {from, std::max(from, step.to ? step.to->latest() : today)};
}

CourseChart courseChart(const QList<const CourseEntry *> &entries, QDate today,
                        const QString &words, const QLocale &locale)
{
    CourseChart chart;
    chart.today = today;
    for (const CourseEntry *entry : entries) {
        if (fitsWords(entry->name, words))
            chart.rows.append({.id = entry->id,
                               .name = entry->shortName.isEmpty() ? entry->name : entry->shortName,
                               .steps = entry->steps});
    }
    std::stable_sort(chart.rows.begin(), chart.rows.end(),
                     [today](const CourseChart::Row &one, const CourseChart::Row &other) {
                         return beginOf(one, today) < beginOf(other, today);
                     });
    setRange(chart);
    chart.title = CourseText::title(today, locale);
    chart.sentence = CourseText::sentence(chart);
    return chart;
}

QString stepLabel(CourseStep::Kind kind)
{
    return CourseText::label(kind);
}

QString stateLabel(const CourseStep &step, QDate today)
{
    return CourseText::state(step, stateOf(step, today));
}

QString stepText(const CourseChart::Row &row, const CourseStep &step, QDate today,
                 const QLocale &locale, bool isAmountHidden)
{
    QStringList parts{stepLabel(step.kind)};
    parts += {step.name.simplified(), CourseText::span(step, locale), stateLabel(step, today),
              amountOf(step, locale, isAmountHidden)};
    parts.removeAll(QString());
    return row.name + u": "_s + parts.join(u", "_s);
}

QList<CourseTick> courseTicks(QDate from, QDate to, int most, const QLocale &locale)
{
    constexpr int quarter = 3;
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    QList<CourseTick> ticks;
    if (months / quarter <= most) {
        for (QDate day = from; day < to; day = day.addMonths(quarter)) {
            const auto label = PartialDate::fromQuarter(day.year(), (day.month() + 2) / quarter);
            if (label)
                ticks.append({day, dateText(*label, locale)});
        }
        return ticks;
    }
    int step = 1;
    for (const int wider : {1, 2, 5, 10, 20, 50}) {
        step = wider;
        if (months / 12 / step <= most)
            break;
    }
    for (int year = from.year(); year <= to.year(); ++year) {
        const QDate day(year, 1, 1);
        if (year % step == 0 && day >= from && day <= to)
            ticks.append({day, QString::number(year)});
    }
    return ticks;
}

QStringList courseHeads()
{
    return CourseText::heads();
}

QStringList courseCells(const CourseChart::Row &row, const CourseStep &step, QDate today,
                        const QLocale &locale, bool isAmountHidden)
{
    return {row.name,
            stepLabel(step.kind),
            step.from ? dateText(*step.from, locale) : QString(),
            step.to ? dateText(*step.to, locale) : QString(),
            stateLabel(step, today),
            step.name.simplified(),
            amountOf(step, locale, isAmountHidden)};
}

ResultTable tableOf(const CourseChart &chart, const QLocale &locale)
{
    ResultTable table;
    table.title = chart.title;
    table.heads = courseHeads();
    for (const CourseChart::Row &row : chart.rows) {
        for (const CourseStep &step : row.steps) {
            ResultTable::Row line;
            for (const QString &text : courseCells(row, step, chart.today, locale, false))
                line.cells.append({.text = text, .exact = {}});
            table.rows.append(line);
        }
    }
    return table;
}

} // namespace bundlinje
