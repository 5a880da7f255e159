#include "model/items/moneycurve.h"

#include "model/calc/ledgercourse.h"
#include "model/items/amounttext.h"
#include "model/items/contractcharts.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/showncase.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What moved on one day, in minor units.
struct Moved {
    qint64 out = 0;
    qint64 back = 0;
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
    void addLines();
    void addRow(const QDate &day, qint64 out, qint64 back);
    void addTicks();
    void addMarks();
    void addSentence();
    QString backSentence() const;
    double millions(qint64 minor) const;
    bool isOfFund() const { return m_money.whose == MoneyCurve::Whose::Fund; }
    QString shown(const QString &amountInWords) const;
    QString millionsOf(Money sum) const { return shown(millionWithUnit(sum, m_money.locale)); }
    QString kronerOf(Money sum) const { return shown(exactText(wholeUnits(sum), m_money.locale)); }
    QString figureOf(Money sum) const { return shown(editText(wholeUnits(sum), m_money.locale)); }
    Money amount(qint64 minor) const { return Money::fromMinor(minor, m_money.currency); }

    const MoneyCurve &m_money;
    std::map<QDate, Moved> m_moved;
    QDate m_lowestOn;
    qint64 m_lowest = 0;
    QDate m_backOn; ///< From here on never below zero again; invalid = not.
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

/// What is planned for a day that is over has not moved: it stands at today, where it is looked at.
void JCurve::collect()
{
    for (const CashFlow &flow : m_money.flows) {
        const auto moved = movement(flow, LedgerView::Expected);
        if (!moved || !moved->amount || !moved->date
            || moved->amount->currency() != m_money.currency)
            continue;
        QDate day = moved->date->latest();
        if (!isSettled(flow.state) && day <= m_money.today)
            day = m_money.today.addDays(1);
        Moved &on = m_moved[day];
        (flow.direction == CashDirection::Call ? on.out : on.back) += moved->amount->minor();
    }
}

ResultChart JCurve::chart()
{
    m_chart.title =
        (isOfFund() ? tr("Paid out and repaid, added up over time, %1, the fund's own money")
                    : tr("Paid out and repaid, added up over time, %1, all investors together"))
            .arg(millionUnit(m_money.currency));
    collect();
    if (m_moved.empty()) {
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
    if (m_money.leftOut > 0)
        m_chart.caption =
            tr("%Ln entries without day or amount are not in it.", nullptr, m_money.leftOut);
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
    m_lowestOn = m_moved.begin()->first;
    for (const auto &[day, moved] : m_moved) {
        add(yearsOf(day));
        paidOut += moved.out;
        repaid += moved.back;
        add(yearsOf(day));
        const qint64 now = repaid - paidOut;
        if (now < m_lowest) {
            m_lowest = now;
            m_lowestOn = day;
        }
        if (now < 0)
            m_backOn = QDate();
        else if (!m_backOn.isValid() && m_lowest < 0)
            m_backOn = day;
        addRow(day, paidOut, repaid);
    }
    m_end = repaid - paidOut;
    m_chart.lines = {{ResultChart::Part::Net, tr("Net"), {}, net},
                     {ResultChart::Part::Repaid, tr("Repaid"), {}, back},
                     {ResultChart::Part::PaidOut, tr("Paid out"), {}, out}};
}

void JCurve::addRow(const QDate &day, qint64 out, qint64 back)
{
    ResultChart::Row row;
    row.name = dateText(PartialDate::fromDate(day), m_money.locale);
    row.across = yearsOf(day);
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
    const QDate first = std::min(m_moved.begin()->first, m_money.today);
    const QDate last = std::max(m_moved.rbegin()->first, m_money.today);
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
        m_chart.marks.append({yearsOf(m_lowestOn), millions(m_lowest),
                              tr("lowest: %1", "an amount").arg(millionsOf(amount(m_lowest)))});
    if (m_backOn.isValid())
        m_chart.marks.append({yearsOf(m_backOn), 0,
                              tr("money back %1", "a date")
                                  .arg(dateText(PartialDate::fromDate(m_backOn), m_money.locale))});
}

void JCurve::addSentence()
{
    const QString last =
        longDateText(PartialDate::fromDate(m_moved.rbegin()->first), m_money.locale);
    const QString end = millionsOf(amount(qAbs(m_end)));
    if (m_backOn.isValid() && m_end == 0) {
        m_chart.sentence =
            (m_backOn <= m_money.today
                 ? tr("The money came back on %1, neither more nor less.", "a date")
                 : tr("As planned the money is back on %1, neither more nor less.", "a date"))
                .arg(longDateText(PartialDate::fromDate(m_backOn), m_money.locale));
    } else if (m_backOn.isValid()) {
        m_chart.sentence =
            backSentence().arg(longDateText(PartialDate::fromDate(m_backOn), m_money.locale), end);
    } else if (m_end < 0) {
        m_chart.sentence =
            tr("The money does not come back: %2 is still missing on %1.", "a date, an amount")
                .arg(last, end);
    } else if (isOfFund()) {
        m_chart.sentence =
            tr("The fund is never in the red; on %1 it has %2 more.", "a date, an amount")
                .arg(last, end);
    } else {
        m_chart.sentence =
            tr("The investors are never in the red; on %1 they have %2 more.", "a date, an amount")
                .arg(last, end);
    }
}

QString JCurve::backSentence() const
{
    const bool isOver = m_backOn <= m_money.today;
    if (isOfFund() && isOver)
        return tr("The money came back on %1; the fund ends with %2 more than it paid out.",
                  "a date, an amount");
    if (isOfFund())
        return tr("As planned the money is back on %1; the fund ends with %2 more than it pays "
                  "out.",
                  "a date, an amount");
    if (isOver)
        return tr("The money came back on %1; the investors end with %2 more than they paid out.",
                  "a date, an amount");
    return tr("As planned the money is back on %1; the investors end with %2 more than they pay "
              "out.",
              "a date, an amount");
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
                       .leftOut = report.expected.leftOut});
}

} // namespace bundlinje
