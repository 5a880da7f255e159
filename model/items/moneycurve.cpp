#include "model/items/moneycurve.h"

#include "model/calc/ledgercourse.h"
#include "model/items/amounttext.h"
#include "model/items/contractcells.h"
#include "model/items/contractcharts.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/repaymentmask.h"
#include "model/items/showncase.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What moves at one place of the curve, in minor units.
struct MoneyStep {
    /// On one day what has moved comes first, then what is late, then what is planned.
    enum class Kind { Moved, Late, Planned };

    Kind kind = Kind::Moved;
    QDate day; ///< Of what is late today: it has no day of its own any more.
    qint64 out = 0;
    qint64 back = 0;

    bool isBefore(const MoneyStep &other) const
    {
        return day == other.day ? kind < other.kind : day < other.day;
    }
};

double yearsOf(const QDate &day)
{
    return day.year() + (day.dayOfYear() - 1.0) / day.daysInYear();
}

class JCurve {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::JCurve)

public:
    explicit JCurve(const MoneyCurve &money)
        : m_money(money)
    {
    }

    ResultChart chart();

private:
    void collect();
    MoneyStep stepOf(const CashFlow &flow, const LedgerMovement &moved) const;
    double acrossOf(const MoneyStep &step) const;
    bool isLate(const MoneyStep &step) const { return step.kind == MoneyStep::Kind::Late; }
    void addLines();
    void addRow(const MoneyStep &step, qint64 out, qint64 back);
    void addTicks();
    void addMarks();
    void addSentence();
    QString backSentence() const;
    QString lateBackSentence() const;
    QString endSentence() const;
    QString lateEndSentence() const;
    QString lateSentence() const;
    void addCaption();
    double millions(qint64 minor) const;
    bool isOfFund() const { return m_money.whose == MoneyCurve::Whose::Fund; }
    QString shown(const QString &amountInWords) const;
    QString millionsOf(Money sum) const { return shown(millionWithUnit(sum, m_money.locale)); }
    QString kronerOf(Money sum) const { return shown(exactText(wholeUnits(sum), m_money.locale)); }
    QString figureOf(Money sum) const { return shown(editText(wholeUnits(sum), m_money.locale)); }
    Money amount(qint64 minor) const { return Money::fromMinor(minor, m_money.currency); }

    const MoneyCurve &m_money;
    QList<MoneyStep> m_steps;
    MoneyStep m_lowestAt;
    qint64 m_lowest = 0;
    std::optional<MoneyStep> m_backAt; ///< From here on never below zero again.
    qint64 m_end = 0;
    ResultChart m_chart;
};

QString JCurve::shown(const QString &amountInWords) const
{
    return m_money.amountsHidden ? QString::fromUtf16(hiddenText) : amountInWords;
}

double JCurve::millions(qint64 minor) const
{
    return double(minor) / double(m_money.currency.minorPerUnit()) / 1e6;
}

/// What has not moved by the end of its day is late.
MoneyStep JCurve::stepOf(const CashFlow &flow, const LedgerMovement &moved) const
{
    const QDate day = moved.date->latest();
    if (isSettled(flow.state))
        return {.kind = MoneyStep::Kind::Moved, .day = day};
    return day < m_money.today ? MoneyStep{.kind = MoneyStep::Kind::Late, .day = m_money.today}
                               : MoneyStep{.kind = MoneyStep::Kind::Planned, .day = day};
}

void JCurve::collect()
{
    QList<MoneyStep> steps;
    for (const CashFlow &flow : m_money.flows) {
        const auto moved = movement(flow, LedgerView::Expected);
        if (!moved || !moved->amount || !moved->date
            || moved->amount->currency() != m_money.currency)
            continue;
        MoneyStep step = stepOf(flow, *moved);
        (flow.direction == CashDirection::Call ? step.out : step.back) = moved->amount->minor();
        steps.append(step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const MoneyStep &one, const MoneyStep &other) {
        return one.isBefore(other);
    });
    for (const MoneyStep &step : std::as_const(steps)) {
        if (m_steps.isEmpty() || m_steps.constLast().isBefore(step)) {
            m_steps.append(step);
        } else {
            m_steps.last().out += step.out;
            m_steps.last().back += step.back;
        }
    }
}

/// What has not moved stands to the right of today, so that it is dashed.
double JCurve::acrossOf(const MoneyStep &step) const
{
    constexpr double halfDay = 0.5 / 365;
    const double at = yearsOf(step.day);
    return step.kind == MoneyStep::Kind::Moved ? at
                                               : std::max(at, yearsOf(m_money.today) + halfDay);
}

ResultChart JCurve::chart()
{
    m_chart.title =
        (isOfFund() ? tr("Paid out and repaid, added up over time, %1, the fund's own money")
                    : tr("Paid out and repaid, added up over time, %1, all investors together"))
            .arg(millionUnit(m_money.currency));
    if (m_money.isMasked) {
        m_chart.sentence = hiddenFiguresText();
        return m_chart;
    }
    collect();
    if (m_steps.isEmpty()) {
        m_chart.sentence =
            tr("Here the curve stands as soon as payments are entered, planned or made.");
        return m_chart;
    }
    m_chart.form = ResultChart::Form::Curve;
    m_chart.solidUntil = yearsOf(m_money.today);
    addLines();
    addTicks();
    addMarks();
    addSentence();
    addCaption();
    return m_chart;
}

/// Money moves on a day, so the lines are steps.
void JCurve::addLines()
{
    const QString unit = currencyText(m_money.currency);
    m_chart.heads = {tr("Date"), tr("Paid out, %1").arg(unit), tr("Repaid, %1").arg(unit),
                     tr("Net, %1").arg(unit)};
    QList<QPointF> out;
    QList<QPointF> back;
    QList<QPointF> net;
    qint64 paidOut = 0;
    qint64 repaid = 0;
    const auto add = [&](double at) {
        out.append({at, -millions(paidOut)});
        back.append({at, millions(repaid)});
        net.append({at, millions(repaid - paidOut)});
    };
    for (const MoneyStep &step : std::as_const(m_steps)) {
        add(acrossOf(step));
        paidOut += step.out;
        repaid += step.back;
        add(acrossOf(step));
        const qint64 now = repaid - paidOut;
        if (now < m_lowest) {
            m_lowest = now;
            m_lowestAt = step;
        }
        if (now < 0)
            m_backAt.reset();
        else if (!m_backAt && m_lowest < 0)
            m_backAt = step;
        addRow(step, paidOut, repaid);
    }
    m_end = repaid - paidOut;
    m_chart.lines = {{ResultChart::Part::Net, tr("Net"), {}, net},
                     {ResultChart::Part::Repaid, tr("Repaid"), {}, back},
                     {ResultChart::Part::PaidOut, tr("Paid out"), {}, out}};
}

void JCurve::addRow(const MoneyStep &step, qint64 out, qint64 back)
{
    ResultChart::Row row;
    row.name = isLate(step) ? tr("overdue, not paid")
                            : dateText(PartialDate::fromDate(step.day), m_money.locale);
    row.across = acrossOf(step);
    row.total = millions(back - out);
    row.figures = {row.name, figureOf(amount(-out)), figureOf(amount(back)),
                   figureOf(amount(back - out))};
    row.tooltip = QStringList{row.name, tr("Paid out: %1").arg(kronerOf(amount(out))),
                              tr("Repaid: %1").arg(kronerOf(amount(back))),
                              tr("Net: %1").arg(kronerOf(amount(back - out)))}
                      .join(u'\n');
    m_chart.rows.append(row);
}

void JCurve::addTicks()
{
    double least = 0;
    double greatest = 0;
    for (const ResultChart::Line &line : std::as_const(m_chart.lines)) {
        for (const QPointF &point : line.points) {
            least = std::min(least, point.y());
            greatest = std::max(greatest, point.y());
        }
    }
    m_chart.ticks = amountTicks(least, greatest, m_money.locale, m_money.amountsHidden);
    const QDate first = std::min(m_steps.constFirst().day, m_money.today);
    const QDate last = std::max(m_steps.constLast().day, m_money.today);
    for (int year = first.year(); year <= last.year() + 1; ++year)
        m_chart.acrossTicks.append({double(year), QString::number(year)});
    // Up to the end, so that names at the end of lines stand there.
    for (ResultChart::Line &line : m_chart.lines)
        line.points.append({double(last.year() + 1), line.points.constLast().y()});
}

void JCurve::addMarks()
{
    m_chart.rules.append(
        {true, yearsOf(m_money.today),
         tr("today, %1", "a date")
             .arg(dateText(PartialDate::fromDate(m_money.today), m_money.locale))});
    if (m_lowest < 0)
        m_chart.marks.append({acrossOf(m_lowestAt), millions(m_lowest),
                              tr("lowest: %1", "an amount").arg(millionsOf(amount(m_lowest)))});
    if (m_backAt)
        m_chart.marks.append(
            {acrossOf(*m_backAt), 0,
             isLate(*m_backAt)
                 ? tr("money back with what is overdue")
                 : tr("money back %1", "a date")
                       .arg(dateText(PartialDate::fromDate(m_backAt->day), m_money.locale))});
}

/// What is late is told wherever the curve counts on it.
void JCurve::addCaption()
{
    QStringList remarks;
    if (const QString late = lateSentence(); !late.isEmpty())
        remarks += late;
    if (m_money.leftOut > 0)
        remarks += tr("%Ln entries without day or amount are not in it.", nullptr, m_money.leftOut);
    m_chart.caption = remarks.join(u' ');
}

QString JCurve::lateSentence() const
{
    const auto late = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                   [this](const MoneyStep &step) { return isLate(step); });
    if (late == m_steps.cend() || (late->out == 0 && late->back == 0))
        return {};
    const QString out = millionsOf(amount(late->out));
    const QString back = millionsOf(amount(late->back));
    if (late->out != 0 && late->back != 0)
        return tr("Overdue: %1 not paid out and %2 not repaid; drawn as planned, from today on.",
                  "two amounts")
            .arg(out, back);
    return late->out != 0
        ? tr("Overdue: %1 not paid out; drawn as planned, from today on.", "an amount").arg(out)
        : tr("Overdue: %1 not repaid; drawn as planned, from today on.", "an amount").arg(back);
}

void JCurve::addSentence()
{
    if (m_backAt)
        m_chart.sentence = isLate(*m_backAt) ? lateBackSentence() : backSentence();
    else
        m_chart.sentence = isLate(m_steps.constLast()) ? lateEndSentence() : endSentence();
}

/// Nobody knows the day that late money comes.
QString JCurve::lateBackSentence() const
{
    const QString end = millionsOf(amount(m_end));
    if (m_end == 0)
        return tr("The money is back when what is overdue is paid, neither more nor less.");
    return isOfFund() ? tr("The money is back when what is overdue is paid; the fund ends with %1 "
                           "more than it pays out.",
                           "an amount")
                            .arg(end)
                      : tr("The money is back when what is overdue is paid; the investors end with "
                           "%1 more than they pay out.",
                           "an amount")
                            .arg(end);
}

QString JCurve::lateEndSentence() const
{
    const QString end = millionsOf(amount(qAbs(m_end)));
    if (m_end < 0)
        return tr("With what is paid, planned and overdue, %1 is still missing.", "an amount")
            .arg(end);
    return isOfFund()
        ? tr("The fund is never in the red; it has %1 more when what is overdue is paid.",
             "an amount")
              .arg(end)
        : tr("The investors are never in the red; they have %1 more when what is overdue is paid.",
             "an amount")
              .arg(end);
}

QString JCurve::endSentence() const
{
    const QString last =
        longDateText(PartialDate::fromDate(m_steps.constLast().day), m_money.locale);
    const QString end = millionsOf(amount(qAbs(m_end)));
    if (m_end < 0)
        return tr("With what is paid and planned, %2 is still missing on %1.", "a date, an amount")
            .arg(last, end);
    if (isOfFund())
        return tr("The fund is never in the red; on %1 it has %2 more.", "a date, an amount")
            .arg(last, end);
    return tr("The investors are never in the red; on %1 they have %2 more.", "a date, an amount")
        .arg(last, end);
}

QString JCurve::backSentence() const
{
    const bool isOver = m_backAt->kind == MoneyStep::Kind::Moved;
    const QString on = longDateText(PartialDate::fromDate(m_backAt->day), m_money.locale);
    const QString end = millionsOf(amount(m_end));
    if (m_end == 0)
        return (isOver ? tr("The money came back on %1, neither more nor less.", "a date")
                       : tr("As planned the money is back on %1, neither more nor less.", "a date"))
            .arg(on);
    if (isOfFund() && isOver)
        return tr("The money came back on %1; the fund ends with %2 more than it paid out.",
                  "a date, an amount")
            .arg(on, end);
    if (isOfFund())
        return tr("As planned the money is back on %1; the fund ends with %2 more than it pays "
                  "out.",
                  "a date, an amount")
            .arg(on, end);
    if (isOver)
        return tr("The money came back on %1; the investors end with %2 more than they paid out.",
                  "a date, an amount")
            .arg(on, end);
    return tr("As planned the money is back on %1; the investors end with %2 more than they pay "
              "out.",
              "a date, an amount")
        .arg(on, end);
}

} // namespace

ResultChart moneyCurve(const MoneyCurve &money)
{
    return JCurve(money).chart();
}

ResultChart contractJCurve(const ContractReport &report)
{
    return moneyCurve({.flows = report.investment.cashFlows,
                       .currency = report.currency(),
                       .today = report.today,
                       .locale = report.locale,
                       .amountsHidden = report.amountsHidden,
                       .leftOut = report.expected.leftOut,
                       .isMasked = isRepaymentMasked(report)});
}

} // namespace bundlinje
