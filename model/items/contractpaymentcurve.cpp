#include "model/calc/rounding.h"
#include "model/calc/whatiftarget.h"
#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/contractcharts.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

double millions(double minor, Currency currency)
{
    return minor / double(currency.minorPerUnit()) / 1e6;
}

class PaymentCurve {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PaymentCurve)

public:
    explicit PaymentCurve(const ContractReport &report)
        : m_report(report)
        , m_currency(report.currency())
    {
    }

    ResultChart chart();

private:
    QString obstacleText(WhatIf::Obstacle obstacle) const;
    void addLines();
    void addRows();
    void addRow(const WhatIfPoint &point);
    void addRules();
    void addTicks();
    void addSentence();
    QString shareRemark() const;
    void addCaption();
    const WhatIfPoint *pointAt(const std::optional<Quantity> &effect) const;
    QString gainText(const WhatIfPoint &point) const;
    QString lossText() const;
    QString publicText() const;

    const ContractReport &m_report;
    Currency m_currency;
    const WhatIf *m_answer = nullptr;
    bool m_hasGain = false;
    ResultChart m_chart;
};

QString PaymentCurve::obstacleText(WhatIf::Obstacle obstacle) const
{
    const QString component = componentText(m_report.contract(), m_report.question.component);
    switch (obstacle) {
    case WhatIf::Obstacle::NoComponent:
        break;
    case WhatIf::Obstacle::NoChecks:
        return tr("Here the curve stands as soon as the contract has check dates.");
    case WhatIf::Obstacle::OfPersons:
        return tr("%1 is measured person by person: one number for all of them does not tell what "
                  "is repaid.",
                  "a component")
            .arg(component);
    case WhatIf::Obstacle::NoEnd:
        return tr("Here the curve stands as soon as the goal that %1 pays for has a target.",
                  "a component")
            .arg(component);
    }
    return tr("Here the curve stands as soon as the contract says what it pays for.");
}

ResultChart PaymentCurve::chart()
{
    m_chart.title = m_report.tried()
        ? tr("Repayment at each effect of %1 (%2), %3",
             "%1 component, %2 what effects are counted in, %3 unit of amounts")
              .arg(componentText(m_report.contract(), m_report.question.component),
                   effectUnitText(m_report), millionUnit(m_currency))
        : tr("Repayment at each effect, %1", "unit of amounts").arg(millionUnit(m_currency));
    if (!m_report.whatIf) {
        m_chart.sentence = m_report.whatIf.error().code == Error::Code::InvalidInput
            ? tr("Here the curve stands as soon as the contract can be calculated.")
            : tr("The amounts are too large to add up.");
        return m_chart;
    }
    m_answer = &*m_report.whatIf;
    if (m_answer->obstacle) {
        m_chart.sentence = obstacleText(*m_answer->obstacle);
        return m_chart;
    }
    m_chart.form = ResultChart::Form::Curve;
    m_hasGain = std::all_of(m_answer->points.cbegin(), m_answer->points.cend(),
                            [](const WhatIfPoint &point) { return point.publicGain.has_value(); });
    addLines();
    addRows();
    addRules();
    addTicks();
    addSentence();
    addCaption();
    return m_chart;
}

void PaymentCurve::addLines()
{
    ResultChart::Line repaid{ResultChart::Part::Repaid, tr("Repaid"), {}, {}};
    ResultChart::Line gain{ResultChart::Part::PublicGain, tr("Public gain"), {}, {}};
    for (const WhatIfPoint &point : m_answer->points) {
        const double across = point.effect.value();
        repaid.points.append({across, millions(double(point.repaid.minor()), m_currency)});
        if (m_hasGain)
            gain.points.append({across, millions(*point.publicGain, m_currency)});
    }
    m_chart.lines.append(repaid);
    if (m_hasGain)
        m_chart.lines.append(gain);
}

QString PaymentCurve::gainText(const WhatIfPoint &point) const
{
    const std::optional<qint64> minor =
        point.publicGain ? roundedMinor(*point.publicGain) : std::nullopt;
    return minor ? figureOf(m_report, Money::fromMinor(*minor, m_currency)) : QString();
}

void PaymentCurve::addRows()
{
    const QString unit = currencyText(m_currency);
    m_chart.heads = {tr("Effect at each check"),
                     tr("%1, %2", "a line, unit").arg(tr("Repaid"), unit)};
    if (m_hasGain)
        m_chart.heads.append(tr("%1, %2", "a line, unit").arg(tr("Public gain"), unit));
    if (m_answer->paidOut)
        m_chart.heads.append({tr("Repaid ÷ paid out"), tr("Return a year")});
    for (const WhatIfPoint &point : m_answer->points) {
        if (!point.isEdge)
            addRow(point);
    }
}

void PaymentCurve::addRow(const WhatIfPoint &point)
{
    ResultChart::Row row;
    row.name = effectText(m_report, point.effect);
    row.across = point.effect.value();
    row.total = millions(double(point.repaid.minor()), m_currency);
    row.figures = {row.name, figureOf(m_report, point.repaid)};
    QStringList lines{
        row.name,
        tr("%1: %2", "a line, an amount").arg(tr("Repaid"), kronerOf(m_report, point.repaid))};
    if (m_hasGain) {
        row.figures.append(gainText(point));
        const qint64 gain = roundedMinor(*point.publicGain).value_or(0);
        lines.append(
            tr("%1: %2", "a line, an amount")
                .arg(tr("Public gain"), kronerOf(m_report, Money::fromMinor(gain, m_currency))));
    }
    if (m_answer->paidOut) {
        const QString multiple = point.multiple ? ratioText(*point.multiple, m_report.locale)
                                                : QString::fromUtf16(missingText);
        const QString rate = point.rates ? internalRateText(*point.rates, m_report.locale)
                                         : QString::fromUtf16(missingText);
        row.figures.append({multiple, rate});
        lines.append(tr("Repaid ÷ paid out: %1; return a year: %2", "%1 ratio, %2 rate")
                         .arg(multiple, rate));
    }
    row.tooltip = lines.join(u'\n');
    m_chart.rows.append(row);
}

const WhatIfPoint *PaymentCurve::pointAt(const std::optional<Quantity> &effect) const
{
    const auto found =
        std::find_if(m_answer->points.cbegin(), m_answer->points.cend(),
                     [&](const WhatIfPoint &point) { return point.effect == effect; });
    return found == m_answer->points.cend() ? nullptr : &*found;
}

void PaymentCurve::addRules()
{
    if (m_answer->maximum.kind == RepaymentBound::Kind::Amount)
        m_chart.rules.append(
            {false, millions(double(m_answer->maximum.amount.minor()), m_currency),
             tr("at most %1", "an amount").arg(millionsOf(m_report, m_answer->maximum.amount))});
    if (m_answer->paidOut)
        m_chart.rules.append(
            {false, millions(double(m_answer->paidOut->minor()), m_currency),
             tr("paid out %1", "an amount").arg(millionsOf(m_report, *m_answer->paidOut))});
    if (m_answer->target)
        m_chart.rules.append({true, m_answer->target->value(),
                              tr("target: %1").arg(effectText(m_report, *m_answer->target))});
    if (!m_answer->latest)
        return;
    const MeasurementEntry &entry =
        m_report.investment.measurements.at(*m_answer->latestAt).entries.constLast();
    // A share would be of those who take part; of those who were measured it is another one.
    const QString effect = m_answer->group
        ? roundedText(m_answer->latest->value(), 0, m_report.locale)
        : effectText(m_report, *m_answer->latest);
    m_chart.rules.append({true, m_answer->latest->value(),
                          entry.measuredOn
                              ? tr("measured %1: %2", "a date, an effect")
                                    .arg(dateText(*entry.measuredOn, m_report.locale), effect)
                              : tr("measured: %1", "an effect").arg(effect)});
    if (const WhatIfPoint *point = pointAt(m_answer->latest))
        m_chart.marks.append({point->effect.value(),
                              millions(double(point->repaid.minor()), m_currency),
                              millionsOf(m_report, point->repaid)});
}

void PaymentCurve::addTicks()
{
    double least = 0;
    double greatest = 0;
    for (const ResultChart::Line &line : std::as_const(m_chart.lines)) {
        for (const QPointF &point : line.points) {
            least = std::min(least, point.y());
            greatest = std::max(greatest, point.y());
        }
    }
    for (const ResultChart::Rule &rule : std::as_const(m_chart.rules)) {
        if (!rule.isUpright)
            greatest = std::max(greatest, rule.at);
    }
    m_chart.ticks = amountTicks(least, greatest, m_report.locale, m_report.amountsHidden);
    // Shares have round steps of their own; the axis ends where the line does.
    const double end = m_answer->points.constLast().effect.value();
    const double scale = m_answer->group ? static_cast<double>(*m_answer->group) / 100 : 1;
    const QList<ChartDescription::Tick> ticks = chartTicks(0, end / scale, m_report.locale);
    for (const ChartDescription::Tick &tick : ticks) {
        const double at = tick.value * scale;
        if (at <= end * (1 + 1e-9))
            m_chart.acrossTicks.append({at, effectLabel(m_report, at)});
    }
    if (m_chart.acrossTicks.constLast().value < end * (1 - 1e-9))
        m_chart.acrossTicks.append({end, effectLabel(m_report, end)});
}

/// From which effect on the investors have their money back.
QString PaymentCurve::lossText() const
{
    if (!m_answer->paidOut)
        return {};
    const QList<WhatIfPoint> &points = m_answer->points;
    const auto loses = [&](const WhatIfPoint &point) {
        return point.repaid.minor() < m_answer->paidOut->minor();
    };
    // Only where it is a loss below and none above can one effect be named.
    const auto first = std::find_if_not(points.cbegin(), points.cend(), loses);
    if (first == points.cend())
        return tr("At every effect shown the investors lose.");
    if (first == points.cbegin())
        return std::any_of(points.cbegin(), points.cend(), loses)
            ? QString()
            : tr("At no effect shown do the investors lose.");
    if (std::any_of(first, points.cend(), loses))
        return {};
    return tr("Below %1 the investors lose.", "an effect").arg(effectText(m_report, first->effect));
}

/// Where the public repays more than it gains.
QString PaymentCurve::publicText() const
{
    if (!m_hasGain)
        return {};
    const QList<WhatIfPoint> &points = m_answer->points;
    const auto pays = [](const WhatIfPoint &point) {
        return double(point.repaid.minor()) > *point.publicGain;
    };
    if (std::none_of(points.cbegin(), points.cend(), pays))
        return tr("At no effect shown is more repaid than the public gains.");
    const auto last = std::find_if(points.crbegin(), points.crend(), pays);
    if (last == points.crbegin())
        return tr("At the highest effect shown more is repaid than the public gains.");
    return tr("Above %1 the public gains more than is repaid.", "an effect")
        .arg(effectText(m_report, last->effect));
}

void PaymentCurve::addSentence()
{
    const bool isMeasured = m_answer->latest.has_value();
    const WhatIfPoint *point = pointAt(isMeasured ? m_answer->latest : m_answer->target);
    QStringList sentences;
    if (point) {
        const QString effect = effectText(m_report, point->effect);
        const QString who = payersText(m_report.contract());
        const QString amount = millionsOf(m_report, point->repaid);
        if (m_answer->maximum.kind == RepaymentBound::Kind::Amount)
            sentences +=
                tr("At %1 %2 repays %3 of at most %4.",
                   "%1 effect, %2 the authority, %3 and %4 amounts")
                    .arg(effect, who, amount, millionNumber(m_report, m_answer->maximum.amount));
        else
            sentences += tr("At %1 %3 is repaid by %2.", "%1 effect, %2 the authority, %3 amount")
                             .arg(effect, who, amount);
    }
    sentences += {lossText(), publicText()};
    sentences.removeAll(QString());
    m_chart.sentence = sentences.join(u' ');
}

/// The goals are measured as shares of those who were looked at, who may be fewer.
QString PaymentCurve::shareRemark() const
{
    if (!m_answer->group || !m_answer->latestAt)
        return {};
    const MeasurementEntry &entry =
        m_report.investment.measurements.at(*m_answer->latestAt).entries.constLast();
    if (!entry.count || entry.value || entry.measured.value_or(0) <= 0
        || entry.measured == m_answer->group)
        return {};
    const QLocale &locale = m_report.locale;
    const double share = double(*entry.count) / double(*entry.measured);
    return tr("Shares are of all %1 who take part; of the %2 who were looked at last, %3 reached "
              "the goal.",
              "%1 and %2 numbers, %3 share")
        .arg(countText(*m_answer->group, locale), countText(*entry.measured, locale),
             percentText(Percentage::fromPpm(std::llround(share * 100) * 10'000), locale));
}

void PaymentCurve::addCaption()
{
    QStringList sentences{
        tr("The same effect at each of %Ln checks, over the life of the contract.", nullptr,
           m_answer->checks)};
    const bool hasOthers = paidComponents(m_report.contract()).size() > 1;
    if (hasOthers)
        sentences += m_report.question.others == OtherComponents::AtTarget
            ? tr("All else that is paid for is at its target.")
            : tr("All else that is paid for is as it was measured.");
    QStringList leftOut;
    for (const QUuid &component : m_answer->leftOut)
        leftOut.append(componentText(m_report.contract(), component));
    if (!leftOut.isEmpty())
        sentences += tr("Without a target, so nothing is counted for it: %1.", "components")
                         .arg(leftOut.join(u", "_s));
    if (const QString share = shareRemark(); !share.isEmpty())
        sentences += share;
    if (m_report.contract().terms.personCap)
        sentences += tr("The cap of each person is not applied.");
    if (m_hasGain)
        sentences += tr("Public gain: present value in the chosen business case with this share as "
                        "its success rate, before the cost of the effort and in fixed prices; what "
                        "is repaid is in the amounts of its time.");
    m_chart.caption = sentences.join(u' ');
}

} // namespace

ResultChart paymentCurve(const ContractReport &report)
{
    const auto latestAt = report.whatIf ? report.whatIf->latestAt : std::nullopt;
    if (!latestAt
        || !isMasked(report, report.investment.measurements.at(*latestAt).entries.constLast()))
        return PaymentCurve(report).chart();
    ContractReport masked = report; // As before anything was measured.
    masked.whatIf->latest.reset();
    masked.whatIf->latestAt.reset();
    return PaymentCurve(masked).chart();
}

} // namespace bundlinje
