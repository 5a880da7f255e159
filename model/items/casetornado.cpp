#include "model/calc/sensitivity.h"
#include "model/items/amounttext.h"
#include "model/items/casecharts.h"
#include "model/items/casechartwords.h"
#include "model/items/caseparametertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class TornadoChart {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseTornado)

public:
    explicit TornadoChart(const ShownCase &shown)
        : m_shown(shown)
    {
    }

    ResultChart chart();

private:
    void addRow(const TornadoRow &row, double base);
    QString sentenceOf(const Tornado &tornado) const;

    const ShownCase &m_shown;
    ResultChart m_chart;
    double m_least = 0;
    double m_greatest = 0;
};

ResultChart TornadoChart::chart()
{
    m_chart.title =
        tr("What the net present value depends on, %1, public economy").arg(chartUnit(m_shown));
    const BusinessCase &businessCase = m_shown.businessCase;
    const QList<ParameterRange> ranges = statedRanges(businessCase);
    const auto tried = tornado(businessCase, m_shown.settings, ranges);
    if (!tried)
        return waitingChart(m_shown, m_chart.title, tried.error());
    if (tried->rows.isEmpty()) {
        m_chart.sentence = tr("State how low and how high the success rate or another assumption "
                              "may turn out; then this shows how far the result moves.");
        return m_chart;
    }
    m_chart.form = ResultChart::Form::Tornado;
    m_chart.base = chartMillions(m_shown, tried->netPresentValue);
    m_chart.baseLabel =
        tr("as it is: %1", "the result").arg(millionLabel(m_shown, tried->netPresentValue));
    m_chart.caption =
        (tr("Each assumption alone, all else as it is.") + u' ' + priceLevelCaption(m_shown))
            .trimmed();
    const QString unit = currencyText(businessCase.currency);
    m_chart.heads = {tr("Assumption"), tr("Low"), tr("High"), tr("Result at low, %1").arg(unit),
                     tr("Result at high, %1").arg(unit)};
    m_least = std::min(0.0, m_chart.base);
    m_greatest = std::max(0.0, m_chart.base);
    for (const TornadoRow &row : tried->rows)
        addRow(row, tried->netPresentValue);
    m_chart.ticks = amountTicks(m_shown, m_least, m_greatest);
    m_chart.sentence = sentenceOf(*tried);
    return m_chart;
}

void TornadoChart::addRow(const TornadoRow &row, double base)
{
    const QString name = parameterName(m_shown.businessCase, row.parameter);
    const QString low = parameterValueText(m_shown, row.parameter, row.low);
    const QString high = parameterValueText(m_shown, row.parameter, row.high);
    const double baseAt = chartMillions(m_shown, base);
    const double lowAt = chartMillions(m_shown, row.netPresentValueAtLow);
    const double highAt = chartMillions(m_shown, row.netPresentValueAtHigh);
    ResultChart::Row shown;
    shown.name = name;
    shown.note = tr("%1 – %2", "low and high end of an assumption").arg(low, high);
    for (const double end : {lowAt, highAt})
        shown.bars.append(
            {end < baseAt ? ResultChart::Part::Cost : ResultChart::Part::Net, baseAt, end});
    shown.label = millionLabel(m_shown, row.netPresentValueAtLow);
    shown.highLabel = millionLabel(m_shown, row.netPresentValueAtHigh);
    shown.tooltip = name + u'\n'
        + tr("At %1: %2", "value of an assumption, the result")
              .arg(low, kronerOf(m_shown, row.netPresentValueAtLow))
        + u'\n'
        + tr("At %1: %2", "value of an assumption, the result")
              .arg(high, kronerOf(m_shown, row.netPresentValueAtHigh));
    shown.figures = {name, low, high, figureText(m_shown, row.netPresentValueAtLow),
                     figureText(m_shown, row.netPresentValueAtHigh)};
    m_chart.rows.append(shown);
    m_least = std::min({m_least, lowAt, highAt});
    m_greatest = std::max({m_greatest, lowAt, highAt});
}

QString TornadoChart::sentenceOf(const Tornado &tornado) const
{
    const TornadoRow &widest = tornado.rows.constFirst();
    const QString name = parameterName(m_shown.businessCase, widest.parameter);
    const double least = std::min(widest.netPresentValueAtLow, widest.netPresentValueAtHigh);
    const double most = std::max(widest.netPresentValueAtLow, widest.netPresentValueAtHigh);
    const bool turns =
        std::any_of(tornado.rows.cbegin(), tornado.rows.cend(), [&](const TornadoRow &row) {
            const auto differs = [&](double value) {
                return (value < 0) != (tornado.netPresentValue < 0);
            };
            return differs(row.netPresentValueAtLow) || differs(row.netPresentValueAtHigh);
        });
    const QString from = millionLabel(m_shown, least);
    const QString to = millionsOf(m_shown, most);
    if (turns)
        return tr("The result depends most on “%1” (from %2 to %3). One assumption alone can turn "
                  "gain into loss or back.")
            .arg(name, from, to);
    return tr("The result depends most on “%1” (from %2 to %3).").arg(name, from, to);
}

} // namespace

ResultChart caseTornado(const ShownCase &shown)
{
    return TornadoChart(shown).chart();
}

} // namespace bundlinje
