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
               ShownPerspective perspective, const QLocale &locale)
{
    QStringList lines{name};
    for (const Mark &mark : marks)
        lines << exactLine(mark, perspective, locale);
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
    std::optional<StatedTotal> secondPotential; ///< Where both perspectives are shown.
};

Totals totalsOf(const Portfolio &portfolio, ShownPerspective perspective, Currency currency)
{
    const bool fund = perspective.leading() == Perspective::Fund;
    Totals totals{.invested = totalIn(portfolio, TotalSubject::Invested, currency),
                  .potential = totalIn(
                      portfolio, fund ? TotalSubject::FundPotential : TotalSubject::PublicPotential,
                      currency)};
    if (perspective.isBoth())
        totals.secondPotential = totalIn(portfolio, TotalSubject::PublicPotential, currency);
    return totals;
}

void appendStated(ChartDescription &chart, const Totals &totals, ShownPerspective perspective,
                  const QLocale &locale)
{
    QList<Mark> marks;
    if (totals.invested)
        marks.append(statedMark(Series::Invested, *totals.invested, locale));
    if (totals.potential)
        marks.append(statedMark(Series::Potential, *totals.potential, locale));
    if (totals.secondPotential)
        marks.append(statedMark(Series::SecondPotential, *totals.secondPotential, locale));
    if (!marks.isEmpty())
        appendRow(chart, portfolioWord(QT_TRANSLATE_NOOP("Charts", "the whole, as published")),
                  marks, perspective, locale);
}

/// @param potential the series of the answer's potential; both perspectives have one answer each
void appendSums(ChartDescription &chart, const InvestedPotential &answer, Series potential,
                ShownPerspective perspective, const QLocale &locale)
{
    const char *whose = !perspective.isBoth() ? nullptr
        : potential == Series::Potential      ? QT_TRANSLATE_NOOP("Charts", "The fund, %1")
                                         : QT_TRANSLATE_NOOP("Charts", "The public economy, %1");
    const auto cover = [&](const char *source, int covered) {
        const QString name = portfolioWord(source).arg(countText(covered, locale),
                                                       countText(answer.rows.size(), locale));
        return whose ? portfolioWord(whose).arg(name) : name;
    };
    if (answer.withBoth > 0)
        appendRow(
            chart,
            cover(QT_TRANSLATE_NOOP("Charts", "%1 of %2, with both amounts"), answer.withBoth),
            {chartMark(Series::Invested, answer.investedWithBoth, locale),
             chartMark(potential, answer.potentialWithBoth, locale)},
            perspective, locale);
    if (answer.investedAlone.covered > 0)
        appendRow(chart,
                  cover(QT_TRANSLATE_NOOP("Charts", "%1 of %2, without a potential"),
                        answer.investedAlone.covered),
                  {chartMark(Series::Invested, answer.investedAlone, locale)}, perspective, locale);
    if (answer.potentialAlone.covered > 0)
        appendRow(chart,
                  cover(QT_TRANSLATE_NOOP("Charts", "%1 of %2, without an invested amount"),
                        answer.potentialAlone.covered),
                  {chartMark(potential, answer.potentialAlone, locale)}, perspective, locale);
}

/// Potential ÷ invested. Empty where one is missing or nothing was invested.
std::optional<double> ratioOf(const std::optional<Money> &invested,
                              const std::optional<Money> &potential)
{
    if (!invested || !potential || invested->minor() == 0)
        return std::nullopt;
    return chartValue(*potential) / chartValue(*invested);
}

/// "krone" in Danish; inside a sentence the word is written out.
QString eachOf(Currency currency)
{
    QString each = currencyText(currency);
    if (each.endsWith(u'.'))
        each.replace(u"kr."_s, u"krone"_s);
    return each;
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
    return portfolioWord(source).arg(figure, eachOf(currency));
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

struct WholeRatio {
    double value = 0;
    bool ofSums = false; ///< Else of the two totals stated.
};

std::optional<WholeRatio> wholeRatio(const InvestedPotential &answer,
                                     const std::optional<StatedTotal> &invested,
                                     const std::optional<StatedTotal> &potential)
{
    if (const std::optional<double> summed =
            ratioOf(answer.investedWithBoth.amount, answer.potentialWithBoth.amount))
        return WholeRatio{*summed, true};
    if (!invested || !potential)
        return std::nullopt;
    if (const std::optional<double> stated = ratioOf(invested->amount, potential->amount))
        return WholeRatio{*stated, false};
    return std::nullopt;
}

void setRatio(ChartDescription &chart, const InvestedPotential &answer, const Totals &totals,
              const QLocale &locale)
{
    const std::optional<WholeRatio> ratio = wholeRatio(answer, totals.invested, totals.potential);
    if (!ratio) {
        chart.sentence = noRatio(answer);
        return;
    }
    chart.figure = ratioText(ratio->value, locale);
    chart.figureText = ratio->ofSums
        ? portfolioWord(
              QT_TRANSLATE_NOOP("Charts", "of potential for each one invested (%1 of %2)"))
              .arg(countText(answer.withBoth, locale), countText(answer.rows.size(), locale))
        : portfolioWord(QT_TRANSLATE_NOOP(
            "Charts", "of potential for each one invested, by the two totals stated"));
    chart.sentence = sentenceOf(ratio->value, chart.figure, chart.currency);
}

/// Two ratios, in one sentence: no large figure, because there is not one answer.
void setBothRatios(ChartDescription &chart, const InvestedPotential &fund,
                   const InvestedPotential &society, const Totals &totals, const QLocale &locale)
{
    const auto ofFund = wholeRatio(fund, totals.invested, totals.potential);
    const auto ofSociety = wholeRatio(society, totals.invested, totals.secondPotential);
    const QString each = eachOf(chart.currency);
    if (ofFund && ofSociety)
        chart.sentence =
            portfolioWord(QT_TRANSLATE_NOOP("Charts",
                                            "For each %1 invested there is a potential of %2 for "
                                            "the fund, and of %3 for the public economy."))
                .arg(each, ratioText(ofFund->value, locale), ratioText(ofSociety->value, locale));
    else if (ofFund)
        chart.sentence =
            portfolioWord(QT_TRANSLATE_NOOP("Charts",
                                            "For each %1 invested there is a potential of %2 for "
                                            "the fund; for the public economy it is not known."))
                .arg(each, ratioText(ofFund->value, locale));
    else if (ofSociety)
        chart.sentence =
            portfolioWord(
                QT_TRANSLATE_NOOP("Charts",
                                  "For each %1 invested there is a potential of %2 for the public "
                                  "economy; for the fund it is not known."))
                .arg(each, ratioText(ofSociety->value, locale));
    else
        chart.sentence = noRatio(fund);
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
    const ShownPerspective perspective = options.perspective;
    const Totals totals = everything ? totalsOf(portfolio, perspective, chart.currency) : Totals();
    appendSums(chart, answer, Series::Potential, perspective, locale);
    if (perspective.isBoth()) {
        const InvestedPotential society = withSecondPotential(answer);
        appendSums(chart, society, Series::SecondPotential, perspective, locale);
        setBothRatios(chart, answer, society, totals, locale);
    } else {
        setRatio(chart, answer, totals, locale);
    }
    appendStated(chart, totals, perspective, locale);
    if (answer.rows.isEmpty() && chart.rows.isEmpty())
        chart.sentence =
            portfolioWord(QT_TRANSLATE_NOOP("Charts", "There are no investments to show."));
    if (chart.rows.isEmpty())
        return chart;
    chart.form = ChartDescription::Form::PairedBars;
    QList<StatedTotal> shown;
    for (const std::optional<StatedTotal> &total :
         {totals.invested, totals.potential, totals.secondPotential}) {
        if (total)
            shown.append(*total);
    }
    chart.caption = chartCaption(portfolio, answer, options, shown, locale);
    if (!portfolio.notice.isEmpty())
        chart.caption += u' ' + portfolio.notice.simplified();
    nameSeries(chart, perspective);
    return chart;
}

} // namespace bundlinje
