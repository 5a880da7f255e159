#include "model/calc/wrongpockets.h"
#include "model/items/amounttext.h"
#include "model/items/casecharts.h"
#include "model/items/casechartwords.h"
#include "model/items/caselabels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class Waterfall {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseWaterfall)

public:
    explicit Waterfall(const ShownCase &shown)
        : m_shown(shown)
    {
    }

    ResultChart chart();

private:
    void addStep(const QString &name, double minor, ResultChart::Part part,
                 std::optional<Payer> payer = {});
    void addPayers(const WrongPockets &pockets);
    void addNet(double minor);
    QString sentenceOf(const WrongPockets &pockets) const;
    QString payerTooltip(const PayerPocket &pocket) const;

    const ShownCase &m_shown;
    ResultChart m_chart;
    double m_reached = 0; ///< Øre.
    double m_least = 0;
    double m_greatest = 0;
};

ResultChart Waterfall::chart()
{
    const BusinessCaseResult &result = m_shown.result;
    m_chart.title =
        tr("Who pays and who gains, present value, %1, public economy").arg(chartUnit(m_shown));
    if (!result.netPresentValue)
        return waitingChart(m_shown, m_chart.title, result.netPresentValue.error());
    m_chart.form = ResultChart::Form::Waterfall;
    m_chart.heads = {tr("Step"), tr("Amount, %1").arg(currencyText(m_shown.businessCase.currency))};
    m_chart.caption = priceLevelCaption(m_shown);
    addStep(tr("Costs"), -*result.presentValueOfCosts, ResultChart::Part::Cost);
    const auto pockets = wrongPockets(result, m_shown.businessCase.currency);
    if (pockets) {
        addPayers(*pockets);
        m_chart.sentence = sentenceOf(*pockets);
    } else {
        addStep(tr("Gains"), *result.presentValueOfConsequences, ResultChart::Part::First);
        m_chart.sentence = tr("Who gains is not stated for every line yet.");
    }
    addNet(*result.netPresentValue);
    m_chart.ticks = amountTicks(m_shown, m_least, m_greatest);
    return m_chart;
}

void Waterfall::addStep(const QString &name, double minor, ResultChart::Part part,
                        std::optional<Payer> payer)
{
    const double to = m_reached + minor;
    ResultChart::Row row;
    row.name = name;
    // What lowers the sum has the colour of a cost, whoever bears it.
    row.bars = {{minor < 0 ? ResultChart::Part::Cost : part, chartMillions(m_shown, m_reached),
                 chartMillions(m_shown, to)}};
    row.label = signedLabel(m_shown, minor);
    row.tooltip = name + u'\n' + kronerOf(m_shown, minor);
    row.figures = {name, figureText(m_shown, minor)};
    row.payer = payer;
    m_chart.rows.append(row);
    m_reached = to;
    m_least = std::min(m_least, chartMillions(m_shown, to));
    m_greatest = std::max(m_greatest, chartMillions(m_shown, to));
}

void Waterfall::addPayers(const WrongPockets &pockets)
{
    for (const PayerPocket &pocket : pockets.pockets) {
        if (pocket.gains.minor() == 0)
            continue;
        addStep(tr("Gains of %1", "a payer").arg(payerLabel(pocket.payer).toLower()),
                double(pocket.gains.minor()), partOf(pocket.payer), pocket.payer);
        m_chart.rows.last().tooltip = payerTooltip(pocket);
    }
}

QString Waterfall::payerTooltip(const PayerPocket &pocket) const
{
    return QStringList{payerLabel(pocket.payer),
                       tr("Gains: %1").arg(kronerOf(m_shown, double(pocket.gains.minor()))),
                       tr("Pays: %1").arg(kronerOf(m_shown, double(pocket.costs.minor()))),
                       tr("Net: %1").arg(kronerOf(m_shown, double(pocket.net.minor())))}
        .join(u'\n');
}

void Waterfall::addNet(double minor)
{
    m_reached = 0; // A sum stands on zero.
    addStep(tr("Net"), minor, ResultChart::Part::Net);
}

QString Waterfall::sentenceOf(const WrongPockets &pockets) const
{
    const auto byNet = [](const PayerPocket &a, const PayerPocket &b) {
        return a.net.minor() < b.net.minor();
    };
    const auto [loser, gainer] =
        std::minmax_element(pockets.pockets.cbegin(), pockets.pockets.cend(), byNet);
    const QString most = millionsOf(m_shown, double(gainer->net.minor()));
    const QString least = millionsOf(m_shown, -double(loser->net.minor()));
    if (gainer->net.minor() <= 0)
        return tr("No payer gains; %1 loses the most (%2).", "a payer, an amount")
            .arg(payerLabel(loser->payer).toLower(), least);
    if (loser->net.minor() >= 0)
        return tr("%1 gains the most (%2), and nobody loses.", "a payer, an amount")
            .arg(payerLabel(gainer->payer), most);
    return tr("%1 gains the most (%2), and %3 loses (%4).",
              "a payer, an amount, another, its amount")
        .arg(payerLabel(gainer->payer), most, payerLabel(loser->payer).toLower(), least);
}

} // namespace

ResultChart payerWaterfall(const ShownCase &shown)
{
    return Waterfall(shown).chart();
}

} // namespace bundlinje
