#include "model/items/amounttext.h"
#include "model/items/casecharts.h"
#include "model/items/casechartwords.h"
#include "model/items/caselabels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QList<double> runningSums(const QList<double> &flows)
{
    QList<double> sums;
    double sum = 0;
    for (const double flow : flows)
        sums.append(sum += flow);
    return sums;
}

bool isSomething(const QList<double> &flows)
{
    return std::any_of(flows.cbegin(), flows.cend(), [](double flow) { return flow != 0; });
}

class Cumulative {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseCumulative)

public:
    explicit Cumulative(const ShownCase &shown)
        : m_shown(shown)
    {
    }

    ResultChart chart();

private:
    void addLine(ResultChart::Part part, const QString &name, const QList<double> &flows);
    void addRows();
    void addMarks();
    void addSentence();

    const ShownCase &m_shown;
    ResultChart m_chart;
    QList<QList<double>> m_sums; ///< Øre, as the lines.
};

ResultChart Cumulative::chart()
{
    const BusinessCaseResult &result = m_shown.result;
    m_chart.title =
        tr("Net result added up over the years, %1, public economy").arg(chartUnit(m_shown));
    if (!result.netFlow)
        return waitingChart(m_shown, m_chart.title, result.netFlow.error());
    m_chart.form = ResultChart::Form::Lines;
    m_chart.caption = (priceLevelCaption(m_shown) + u' ' + tr("Not discounted.")).trimmed();
    addLine(ResultChart::Part::Net, tr("All"), *result.netFlow);
    if (result.netFlowByPayer) {
        for (const Payer payer : payers) {
            const QList<double> &flows = result.netFlowByPayer->at(static_cast<std::size_t>(payer));
            if (isSomething(flows))
                addLine(partOf(payer), payerLabel(payer), flows);
        }
    }
    addRows();
    addMarks();
    addSentence();
    return m_chart;
}

void Cumulative::addLine(ResultChart::Part part, const QString &name, const QList<double> &flows)
{
    m_sums.append(runningSums(flows));
    QList<double> values;
    for (const double sum : std::as_const(m_sums.constLast()))
        values.append(chartMillions(m_shown, sum));
    m_chart.lines.append({part, name, values});
}

void Cumulative::addRows()
{
    const QString unit = currencyText(m_shown.businessCase.currency);
    m_chart.heads = {tr("Year")};
    double least = 0;
    double greatest = 0;
    for (const ResultChart::Line &line : std::as_const(m_chart.lines)) {
        m_chart.heads.append(tr("%1, %2", "a payer, unit").arg(line.name, unit));
        for (const double value : line.values) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    for (int year = 0; year < m_sums.constFirst().size(); ++year) {
        ResultChart::Row row;
        row.name = caseYearText(m_shown.businessCase, year);
        row.year = year;
        row.figures = {row.name};
        QStringList lines{row.name};
        for (qsizetype i = 0; i < m_sums.size(); ++i) {
            row.figures.append(figureText(m_shown, m_sums.at(i).at(year)));
            lines.append(
                tr("%1: %2", "a payer, an amount")
                    .arg(m_chart.lines.at(i).name, kronerOf(m_shown, m_sums.at(i).at(year))));
        }
        row.total = m_chart.lines.constFirst().values.at(year);
        row.tooltip = lines.join(u'\n');
        m_chart.rows.append(row);
    }
    m_chart.ticks = amountTicks(m_shown, least, greatest);
}

void Cumulative::addMarks()
{
    const QList<double> &all = m_sums.constFirst();
    const auto lowest = std::min_element(all.cbegin(), all.cend());
    if (lowest != all.cend() && *lowest < 0) {
        const auto year = static_cast<int>(std::distance(all.cbegin(), lowest));
        m_chart.marks.append({double(year), chartMillions(m_shown, *lowest),
                              tr("lowest: %1", "an amount").arg(millionLabel(m_shown, *lowest))});
    }
    const CaseFigure<double> &payback = m_shown.result.payback;
    if (payback && *payback > 0)
        m_chart.marks.append(
            {*payback, 0, tr("paid back after %1 years").arg(yearsText(*payback, m_shown.locale))});
}

void Cumulative::addSentence()
{
    const QList<double> &all = m_sums.constFirst();
    const double end = all.constLast();
    const QString lastYear = m_chart.rows.constLast().name;
    if (end >= 0) {
        const CaseFigure<double> &payback = m_shown.result.payback;
        m_chart.sentence = payback && *payback > 0
            ? tr("The money is back after %1 years; at the end of %2 it has become %3 before "
                 "discounting.",
                 "years, a year, an amount")
                  .arg(yearsText(*payback, m_shown.locale), lastYear, millionsOf(m_shown, end))
            : tr("Never in the red; at the end of %1 it has become %2 before discounting.",
                 "a year, an amount")
                  .arg(lastYear, millionsOf(m_shown, end));
        return;
    }
    m_chart.sentence = tr("Not paid back: at the end of %1 %2 is still missing before discounting.",
                          "a year, an amount")
                           .arg(lastYear, millionsOf(m_shown, -end));
}

} // namespace

ResultChart cumulativeNet(const ShownCase &shown)
{
    return Cumulative(shown).chart();
}

} // namespace bundlinje
