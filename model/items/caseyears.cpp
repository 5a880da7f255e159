#include "model/items/amounttext.h"
#include "model/items/casecharts.h"
#include "model/items/casechartwords.h"
#include "model/items/caselabels.h"
#include "model/items/caseparametertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// More kinds of gain than this nobody tells apart.
constexpr qsizetype mostSeries = 4;

/// A kind of cost or gain over the years, øre.
struct PlottedSeries {
    ResultChart::Part part = ResultChart::Part::Rest;
    QString name;
    QList<double> amounts;
};

double sizeOf(const PlottedSeries &series)
{
    double size = 0;
    for (const double amount : series.amounts)
        size += std::abs(amount);
    return size;
}

class YearByYear {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseYears)

public:
    explicit YearByYear(const ShownCase &shown)
        : m_shown(shown)
        , m_result(shown.result)
    {
    }

    ResultChart chart(YearSeries by);

private:
    QList<double> sumOf(bool costs, std::optional<Payer> payer) const;
    QList<PlottedSeries> byConsequence() const;
    QList<PlottedSeries> byPayer() const;
    void addRows(const QList<PlottedSeries> &series);
    ResultChart::Row rowOf(int year, const QList<PlottedSeries> &series);
    void addSentence();

    const ShownCase &m_shown;
    const BusinessCaseResult &m_result;
    ResultChart m_chart;
    double m_least = 0;
    double m_greatest = 0;
};

ResultChart YearByYear::chart(YearSeries by)
{
    m_chart.title = tr("Costs and gains of each year, %1, public economy").arg(chartUnit(m_shown));
    if (!m_result.netFlow)
        return waitingChart(m_shown, m_chart.title, m_result.netFlow.error());
    if (by == YearSeries::Payers && !m_result.netFlowByPayer)
        return waitingChart(m_shown, m_chart.title, m_result.netFlowByPayer.error());
    m_chart.form = ResultChart::Form::StackedYears;
    m_chart.caption = (priceLevelCaption(m_shown) + u' ' + tr("Not discounted.")).trimmed();
    QList<PlottedSeries> series{{ResultChart::Part::Cost, tr("Costs"), sumOf(true, {})}};
    series.append(by == YearSeries::Payers ? byPayer() : byConsequence());
    addRows(series);
    addSentence();
    return m_chart;
}

QList<double> YearByYear::sumOf(bool costs, std::optional<Payer> payer) const
{
    QList<double> sums(m_result.horizon, 0);
    for (const ResultLine &line : m_result.lines) {
        if (line.line.isCost() != costs)
            continue;
        for (qsizetype year = 0; year < line.amounts.size(); ++year) {
            const double share =
                payer ? line.shares.at(year).at(static_cast<std::size_t>(*payer)) : 1;
            sums[year] += line.amounts.at(year) * share;
        }
    }
    return sums;
}

QList<PlottedSeries> YearByYear::byConsequence() const
{
    QList<PlottedSeries> all;
    for (const ResultLine &line : m_result.lines) {
        if (!line.line.isCost())
            all.append({{}, lineName(m_shown.businessCase, line.line), line.amounts});
    }
    std::stable_sort(all.begin(), all.end(), [](const PlottedSeries &a, const PlottedSeries &b) {
        return sizeOf(a) > sizeOf(b);
    });
    if (all.size() > mostSeries) {
        PlottedSeries rest{
            ResultChart::Part::Rest,
            tr("%Ln others", "consequences", static_cast<int>(all.size() - mostSeries + 1)),
            QList<double>(m_result.horizon, 0)};
        while (all.size() >= mostSeries) {
            const PlottedSeries last = all.takeLast();
            for (qsizetype year = 0; year < last.amounts.size(); ++year)
                rest.amounts[year] += last.amounts.at(year);
        }
        all.append(rest);
    }
    static constexpr std::array parts{ResultChart::Part::First, ResultChart::Part::Second,
                                      ResultChart::Part::Third, ResultChart::Part::Rest};
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].part = parts.at(static_cast<std::size_t>(i));
    return all;
}

QList<PlottedSeries> YearByYear::byPayer() const
{
    QList<PlottedSeries> all;
    for (const Payer payer : payers) {
        PlottedSeries series{partOf(payer),
                             tr("Gains of %1", "a payer").arg(payerLabel(payer).toLower()),
                             sumOf(false, payer)};
        if (sizeOf(series) > 0)
            all.append(series);
    }
    return all;
}

void YearByYear::addRows(const QList<PlottedSeries> &series)
{
    const QString unit = currencyText(m_shown.businessCase.currency);
    m_chart.heads = {tr("Year")};
    for (const PlottedSeries &each : series) {
        m_chart.keys.append({each.part, each.name});
        m_chart.heads.append(tr("%1, %2", "what is paid or gained, unit").arg(each.name, unit));
    }
    m_chart.keys.append({ResultChart::Part::Net, tr("Net")});
    m_chart.heads.append(tr("Net, %1").arg(unit));
    for (int year = 0; year < m_result.horizon; ++year)
        m_chart.rows.append(rowOf(year, series));
    m_chart.ticks = amountTicks(m_shown, m_least, m_greatest);
}

ResultChart::Row YearByYear::rowOf(int year, const QList<PlottedSeries> &series)
{
    ResultChart::Row row;
    row.name = caseYearText(m_shown.businessCase, year);
    row.year = year;
    row.figures = {row.name};
    QStringList lines{row.name};
    double above = 0;
    double below = 0;
    for (const PlottedSeries &each : series) {
        const double amount = each.amounts.value(year);
        row.figures.append(figureText(m_shown, amount));
        if (amount == 0)
            continue;
        lines.append(tr("%1: %2", "what is paid or gained, an amount")
                         .arg(each.name, kronerOf(m_shown, amount)));
        double &end = amount < 0 ? below : above;
        row.bars.append(
            {each.part, chartMillions(m_shown, end), chartMillions(m_shown, end + amount)});
        end += amount;
    }
    const double net = m_result.netFlow->value(year);
    row.total = chartMillions(m_shown, net);
    row.label = signedLabel(m_shown, net);
    row.figures.append(figureText(m_shown, net));
    lines.append(tr("Net: %1").arg(kronerOf(m_shown, net)));
    row.tooltip = lines.join(u'\n');
    m_least = std::min(m_least, chartMillions(m_shown, below));
    m_greatest = std::max(m_greatest, chartMillions(m_shown, above));
    return row;
}

void YearByYear::addSentence()
{
    const QList<double> &net = *m_result.netFlow;
    const auto gaining = std::find_if(net.cbegin(), net.cend(), [](double n) { return n > 0; });
    const auto years =
        static_cast<int>(std::count_if(net.cbegin(), net.cend(), [](double n) { return n > 0; }));
    if (gaining == net.cend()) {
        m_chart.sentence = tr("No year gives more than it costs.");
        return;
    }
    const auto first = static_cast<int>(std::distance(net.cbegin(), gaining));
    m_chart.sentence =
        tr("%1 is the first year that gives more than it costs; %Ln years do.", "a year", years)
            .arg(caseYearText(m_shown.businessCase, first));
}

} // namespace

ResultChart yearByYear(const ShownCase &shown, YearSeries series)
{
    return YearByYear(shown).chart(series);
}

} // namespace bundlinje
