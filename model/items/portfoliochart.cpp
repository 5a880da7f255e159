#include "model/items/portfoliochart.h"

#include "model/items/amounttext.h"
#include "model/items/chartwords.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Mark = ChartDescription::Mark;
using Series = ChartDescription::Series;

QString portfolioWord(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

void appendRow(ChartDescription &chart, const QString &name, const QList<Mark> &marks,
               const QLocale &locale)
{
    QStringList lines{name};
    for (const Mark &mark : marks)
        lines << exactLine(mark, locale);
    chart.rows.append({{}, name, marks, {}, lines.join(u'\n')});
}

/// A total published as a whole, in the currency of the chart.
std::optional<StatedTotal> totalIn(const Portfolio &portfolio, TotalSubject subject,
                                   Currency currency)
{
    std::optional<StatedTotal> total = statedTotal(portfolio, subject);
    if (!total || !total->amount || total->amount->currency() != currency)
        return std::nullopt;
    return total;
}

Mark statedMark(Series series, const StatedTotal &total, const QLocale &locale)
{
    const QString amount = millionText(*total.amount, locale);
    Mark mark{
        .series = series, .amount = total.amount, .stated = true, .label = {}, .figure = amount};
    switch (total.precision) {
    case TotalPrecision::Exact:
        mark.label = portfolioWord(QT_TRANSLATE_NOOP("Charts", "%1 stated")).arg(amount);
        break;
    case TotalPrecision::About:
        mark.label = portfolioWord(QT_TRANSLATE_NOOP("Charts", "about %1 stated")).arg(amount);
        break;
    case TotalPrecision::MoreThan:
        mark.label = portfolioWord(QT_TRANSLATE_NOOP("Charts", "more than %1 stated")).arg(amount);
        break;
    }
    return mark;
}

struct Totals {
    std::optional<StatedTotal> invested;
    std::optional<StatedTotal> potential;
};

void appendStated(ChartDescription &chart, const Totals &totals, const QLocale &locale)
{
    QList<Mark> marks;
    if (totals.invested)
        marks.append(statedMark(Series::Invested, *totals.invested, locale));
    if (totals.potential)
        marks.append(statedMark(Series::Potential, *totals.potential, locale));
    if (!marks.isEmpty())
        appendRow(chart, portfolioWord(QT_TRANSLATE_NOOP("Charts", "the whole, as published")),
                  marks, locale);
}

void appendSums(ChartDescription &chart, const InvestedPotential &answer, const QLocale &locale)
{
    const auto cover = [&](const char *source, int covered) {
        return portfolioWord(source).arg(countText(covered, locale),
                                         countText(answer.rows.size(), locale));
    };
    if (answer.withBoth > 0)
        appendRow(
            chart,
            cover(QT_TRANSLATE_NOOP("Charts", "%1 of %2, with both amounts"), answer.withBoth),
            {chartMark(Series::Invested, answer.investedWithBoth, locale),
             chartMark(Series::Potential, answer.potentialWithBoth, locale)},
            locale);
    if (answer.investedAlone.covered > 0)
        appendRow(chart,
                  cover(QT_TRANSLATE_NOOP("Charts", "%1 of %2, without a potential"),
                        answer.investedAlone.covered),
                  {chartMark(Series::Invested, answer.investedAlone, locale)}, locale);
    if (answer.potentialAlone.covered > 0)
        appendRow(chart,
                  cover(QT_TRANSLATE_NOOP("Charts", "%1 of %2, without an invested amount"),
                        answer.potentialAlone.covered),
                  {chartMark(Series::Potential, answer.potentialAlone, locale)}, locale);
}

/// Potential ÷ invested. Empty where one is missing or nothing was invested.
std::optional<double> ratioOf(const std::optional<Money> &invested,
                              const std::optional<Money> &potential)
{
    if (!invested || !potential || invested->minor() == 0)
        return std::nullopt;
    return chartValue(*potential) / chartValue(*invested);
}

QString sentenceOf(double ratio, const QString &figure, Currency currency)
{
    const char *source = ratio > 1
        ? QT_TRANSLATE_NOOP(
            "Charts", "The potential is larger than what was invested: %1 for each %2 invested.")
        : ratio < 1
        ? QT_TRANSLATE_NOOP(
            "Charts", "The potential is smaller than what was invested: %1 for each %2 invested.")
        : QT_TRANSLATE_NOOP("Charts",
                            "The potential is as large as what was invested: %1 for each %2 "
                            "invested.");
    QString each = currencyText(currency);
    if (each.endsWith(u'.'))
        each.replace(u"kr."_s, u"krone"_s); // Inside a sentence the word is written out.
    return portfolioWord(source).arg(figure, each);
}

/// Why there is no ratio.
QString noRatio(const InvestedPotential &answer)
{
    if (answer.withBoth == 0)
        return portfolioWord(QT_TRANSLATE_NOOP(
            "Charts", "No investment has both an invested amount and a potential."));
    if (!answer.investedWithBoth.amount || !answer.potentialWithBoth.amount)
        return portfolioWord(QT_TRANSLATE_NOOP("Charts", "The amounts are too large to add up."));
    return portfolioWord(QT_TRANSLATE_NOOP(
        "Charts", "Nothing has been invested in the investments that have both amounts."));
}

void setRatio(ChartDescription &chart, const InvestedPotential &answer, const Totals &totals,
              const QLocale &locale)
{
    const std::optional<double> summed =
        ratioOf(answer.investedWithBoth.amount, answer.potentialWithBoth.amount);
    std::optional<double> ratio = summed;
    if (!ratio && totals.invested && totals.potential)
        ratio = ratioOf(totals.invested->amount, totals.potential->amount);
    if (!ratio) {
        chart.sentence = noRatio(answer);
        return;
    }
    chart.figure = ratioText(*ratio, locale);
    chart.figureText = summed
        ? portfolioWord(
              QT_TRANSLATE_NOOP("Charts", "of potential for each one invested (%1 of %2)"))
              .arg(countText(answer.withBoth, locale), countText(answer.rows.size(), locale))
        : portfolioWord(QT_TRANSLATE_NOOP(
            "Charts", "of potential for each one invested, by the two totals stated"));
    chart.sentence = sentenceOf(*ratio, chart.figure, chart.currency);
}

} // namespace

ChartDescription portfolioChart(const Portfolio &portfolio,
                                std::span<const InvestmentSummary> investments, bool everything,
                                const InvestedPotentialOptions &options, const QLocale &locale)
{
    InvestedPotentialQuestion question = chartQuestion(portfolio, options, locale);
    question.order = InvestedPotentialOrder::Table; // The sums do not care.
    const InvestedPotential answer = investedPotential(investments, question);

    ChartDescription chart;
    chart.currency = answer.currency;
    chart.title = chartTitle(answer, options, locale);
    Totals totals;
    if (everything) {
        const bool fund = options.perspective == Perspective::Fund;
        totals.invested = totalIn(portfolio, TotalSubject::Invested, chart.currency);
        totals.potential =
            totalIn(portfolio, fund ? TotalSubject::FundPotential : TotalSubject::PublicPotential,
                    chart.currency);
    }
    appendSums(chart, answer, locale);
    appendStated(chart, totals, locale);
    setRatio(chart, answer, totals, locale);
    if (answer.rows.isEmpty() && chart.rows.isEmpty())
        chart.sentence =
            portfolioWord(QT_TRANSLATE_NOOP("Charts", "There are no investments to show."));
    if (chart.rows.isEmpty())
        return chart;
    chart.form = ChartDescription::Form::PairedBars;
    QList<StatedTotal> shown;
    for (const std::optional<StatedTotal> &total : {totals.invested, totals.potential}) {
        if (total)
            shown.append(*total);
    }
    chart.caption = chartCaption(portfolio, answer, shown, locale);
    if (!portfolio.notice.isEmpty())
        chart.caption += u' ' + portfolio.notice.simplified();
    chart.investedName = portfolioWord(QT_TRANSLATE_NOOP("Charts", "invested"));
    chart.potentialName = portfolioWord(QT_TRANSLATE_NOOP("Charts", "potential"));
    return chart;
}

} // namespace bundlinje
