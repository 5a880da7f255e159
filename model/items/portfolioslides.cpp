// The slides about the figures of the portfolio as a whole.

#include "model/calc/smallcounts.h"
#include "model/items/amounttext.h"
#include "model/items/chartwords.h"
#include "model/items/datetext.h"
#include "model/items/headline.h"
#include "model/items/numbertext.h"
#include "model/items/portfoliochart.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// So many pairs of bars a slide has room for; two marks on a line take less.
constexpr qsizetype mostPairs = 9;
constexpr qsizetype mostTriples = 6;
constexpr qsizetype mostTracks = 7;
constexpr qsizetype mostTracksOfLongNames = 5;

struct PortfolioSlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PortfolioSlides)
};

bool isKnown(const HeadlineFigure &figure)
{
    return figure.value != QString::fromUtf16(missingText);
}

const HeadlineFigure *figureOf(const QList<HeadlineFigure> &figures, HeadlineKey key)
{
    const auto found = std::find_if(figures.cbegin(), figures.cend(),
                                    [key](const HeadlineFigure &each) { return each.key == key; });
    return found == figures.cend() || !isKnown(*found) ? nullptr : &*found;
}

QString keyFigureMessage(const SlideSource &source, const QList<HeadlineFigure> &figures)
{
    const auto count = static_cast<int>(source.summaries.size());
    const HeadlineFigure *invested = figureOf(figures, HeadlineKey::Invested);
    const HeadlineFigure *potential = figureOf(figures, HeadlineKey::Potential);
    const QList<AmountTotal> totals = portfolioTotals(source.summaries).fundPotential;
    const int covered = totals.isEmpty() ? 0 : totals.constFirst().covered;
    const QString known = potential && potential->isSum && covered < count
        ? PortfolioSlideWords::tr(" (known for %1 of %2)", "behind an amount; investments")
              .arg(countText(covered, source.locale()), countText(count, source.locale()))
        : QString();
    if (invested && potential
        && !known.isEmpty()) // Two things, so that the second may stand below.
        return PortfolioSlideWords::tr(
                   "%Ln investment(s): %1 invested; %2 may come back to the fund.", nullptr, count)
            .arg(invested->value, potential->value + known);
    if (invested && potential)
        return PortfolioSlideWords::tr(
                   "%Ln investment(s): %1 invested, and %2 may come back to the fund.", nullptr,
                   count)
            .arg(invested->value, potential->value);
    if (invested)
        return PortfolioSlideWords::tr(
                   "%Ln investment(s): %1 invested. What may come back is not known yet.", nullptr,
                   count)
            .arg(invested->value);
    if (potential)
        return PortfolioSlideWords::tr("%Ln investment(s): %1 may come back to the fund.", nullptr,
                                       count)
            .arg(potential->value + known);
    return PortfolioSlideWords::tr("%Ln investment(s). No amounts are entered yet.", nullptr,
                                   count);
}

CountMask ownMask(qint64 count, const SlideSource &source)
{
    return isSmallCount(count, source.content.portfolio.smallCountThreshold) ? CountMask::Small
                                                                             : CountMask::Shown;
}

/// Goals that citizens have reached, over the investments where both numbers are known. Somebody
/// who has several is counted at each of them.
std::optional<SlideFigure> effectFigure(const SlideSource &source)
{
    qint64 met = 0;
    qint64 target = 0;
    int known = 0;
    for (const InvestmentSummary &summary : source.summaries) {
        if (!summary.effectMet || !summary.effectTarget)
            continue;
        met += *summary.effectMet;
        target += *summary.effectTarget;
        ++known;
    }
    if (known == 0 || source.isEffectTotalMasked)
        return std::nullopt;
    return SlideFigure{PortfolioSlideWords::tr("Goals reached by citizens"),
                       PortfolioSlideWords::tr("%1 of %2", "goals, goals aimed at")
                           .arg(sharedCount(met, ownMask(met, source), source),
                                countText(target, source.locale())),
                       PortfolioSlideWords::tr("a citizen may have several; %1 of %2 investments")
                           .arg(countText(known, source.locale()),
                                countText(source.summaries.size(), source.locale())),
                       false, SlideFigure::Parts::Effects};
}

SlideFigure citizensFigure(const SlideSource &source, const HeadlineFigure &figure)
{
    const QList<CountTotal> citizens = portfolioTotals(source.summaries).citizens;
    const bool isSmall = !citizens.isEmpty() && citizens.constFirst().unit == CountUnit::Persons
        && isSmallCount(citizens.constFirst().sum, source.content.portfolio.smallCountThreshold);
    return {figure.title,
            isSmall ? sharedCount(citizens.constFirst().sum, CountMask::Small, source)
                    : figure.value,
            figure.cover, false, SlideFigure::Parts::Citizens};
}

InvestedPotentialOptions chartOptions(const SlideSource &source)
{
    InvestedPotentialOptions options;
    options.measure = source.measure;
    options.perspective = source.question.perspective;
    options.allAsPoints = true;
    options.date = source.question.date
        ? source.question.date
        : std::optional(PartialDate::fromDate(source.question.today));
    return options;
}

/// A chart of nothing but missing amounts says nothing that the key figures do not.
bool hasAmounts(const ChartDescription &chart)
{
    return chart.form != ChartDescription::Form::Sentence
        && std::any_of(
               chart.rows.cbegin(), chart.rows.cend(), [](const ChartDescription::Row &row) {
                   return std::any_of(row.marks.cbegin(), row.marks.cend(),
                                      [](const auto &mark) { return mark.amount.has_value(); });
               });
}

/// The slide of a chart that says its message, title and caption itself.
Slide chartSlide(Slide::Kind kind, ChartDescription chart)
{
    Slide slide;
    slide.kind = kind;
    slide.title = chart.title;
    slide.caption = chart.caption;
    setMessage(slide, chart.sentence);
    for (const ChartDescription::Row &row : std::as_const(chart.rows))
        slide.leadsTo.append(row.investments.size() == 1 ? row.investments.constFirst()
                                                         : InvestmentId());
    slide.content = std::move(chart);
    return slide;
}

/// An investment whose effect can be held against its goal.
struct Effect {
    const InvestmentSummary *summary;
    CountMask mask;
    double share; ///< Of the goal.
};

QList<Effect> effectsOf(const SlideSource &source)
{
    QList<Effect> effects;
    for (qsizetype i = 0; i < source.summaries.size(); ++i) {
        const InvestmentSummary &summary = source.summaries.at(i);
        if (summary.effectMet && summary.effectTarget && *summary.effectTarget > 0)
            effects.append({&summary, source.effectMasks.at(i),
                            double(*summary.effectMet) / double(*summary.effectTarget)});
    }
    std::stable_sort(effects.begin(), effects.end(),
                     [](const Effect &a, const Effect &b) { return a.share < b.share; });
    return effects;
}

/// A name of three lines takes the room of more than one track.
qsizetype mostTracksOf(const ResultChart &chart)
{
    constexpr qsizetype twoLines = 44;
    const bool isLong =
        std::any_of(chart.rows.cbegin(), chart.rows.cend(),
                    [](const ResultChart::Row &row) { return row.name.size() > twoLines; });
    return isLong ? mostTracksOfLongNames : mostTracks;
}

ResultChart::Row effectRow(const Effect &effect, double scale, const SlideSource &source)
{
    const QLocale &locale = source.locale();
    ResultChart::Row row;
    row.name = displayName(*effect.summary);
    row.target = 1 / scale;
    row.highLabel = PortfolioSlideWords::tr("aim %1", "a number of goals")
                        .arg(countText(*effect.summary->effectTarget, locale));
    row.label = sharedCount(*effect.summary->effectMet, effect.mask, source);
    if (effect.mask == CountMask::Shown && *effect.summary->effectMet > 0)
        row.bars = {{ResultChart::Part::Repaid, 0, effect.share / scale}};
    row.figures = {row.name, row.label, countText(*effect.summary->effectTarget, locale)};
    return row;
}

} // namespace

QList<Slide> keyFigureSlides(const SlideSource &source)
{
    const QList<HeadlineFigure> fund =
        headline(headlineSource(source, Perspective::Fund), source.locale());
    const QList<HeadlineFigure> society =
        headline(headlineSource(source, Perspective::PublicEconomy), source.locale());
    QList<SlideFigure> figures;
    using Parts = SlideFigure::Parts;
    const auto add = [&figures](const HeadlineFigure *figure, Parts parts) {
        if (figure)
            figures.append({figure->title, figure->value, figure->cover, true, parts});
    };
    add(figureOf(fund, HeadlineKey::Invested), Parts::Invested);
    add(figureOf(fund, HeadlineKey::Potential), Parts::FundPotential);
    add(figureOf(society, HeadlineKey::Potential), Parts::PublicPotential);
    add(figureOf(fund, HeadlineKey::Repaid), Parts::Repaid);
    if (const HeadlineFigure *citizens = figureOf(fund, HeadlineKey::Citizens);
        citizens && !source.isCitizenTotalMasked)
        figures.append(citizensFigure(source, *citizens));
    if (const std::optional<SlideFigure> effect = effectFigure(source))
        figures.append(*effect);
    Slide slide;
    slide.kind = Slide::Kind::KeyFigures;
    setMessage(slide, keyFigureMessage(source, fund));
    slide.title = PortfolioSlideWords::tr("The money and the people");
    if (figures.isEmpty())
        slide.content = QStringList{PortfolioSlideWords::tr(
            "Enter what is invested and what it may give, and the figures stand here.")};
    else
        slide.content = figures;
    return {slide};
}

QList<Slide> wholePortfolioSlides(const SlideSource &source)
{
    ChartDescription chart = portfolioChart(source.content.portfolio, source.summaries, true,
                                            chartOptions(source), source.locale());
    // Of one investment its own slide says the same.
    if (!hasAmounts(chart) || source.summaries.size() < 2)
        return {};
    return {chartSlide(Slide::Kind::WholePortfolio, std::move(chart))};
}

QList<Slide> investedPotentialSlides(const SlideSource &source)
{
    ChartDescription chart = investedPotentialChart(source.content.portfolio, source.summaries,
                                                    chartOptions(source), source.locale());
    using Form = ChartDescription::Form;
    if (!hasAmounts(chart) || source.summaries.size() < 2)
        return {};
    const qsizetype mostBars = source.question.perspective.isBoth() ? mostTriples : mostPairs;
    if (chart.form != Form::Scatter)
        chart.form = chart.rows.size() > mostBars ? Form::Dumbbells : Form::PairedBars;
    return inParts(chartSlide(Slide::Kind::InvestedPotential, std::move(chart)), mostSlideRows,
                   source.locale());
}

QList<Slide> effectSlides(const SlideSource &source)
{
    const QList<Effect> effects = effectsOf(source);
    if (effects.isEmpty())
        return {};
    double scale = 1.25;
    int reached = 0;
    for (const Effect &effect : effects) {
        scale = std::max(scale, effect.share);
        reached += effect.share >= 1;
    }
    ResultChart chart;
    chart.form = ResultChart::Form::Bullets;
    chart.heads = {PortfolioSlideWords::tr("Investment"), PortfolioSlideWords::tr("Reached"),
                   PortfolioSlideWords::tr("Aimed at")};
    Slide slide;
    slide.kind = Slide::Kind::Effects;
    for (const Effect &effect : effects) {
        chart.rows.append(effectRow(effect, scale, source));
        slide.leadsTo.append(effect.summary->id);
    }
    const auto count = static_cast<int>(effects.size());
    slide.message = reached == 0
        ? PortfolioSlideWords::tr(
            "None of %Ln investment(s) with measured effect has reached the number it aims at.",
            nullptr, count)
        : reached == count
        ? PortfolioSlideWords::tr(
            "All %Ln investment(s) with measured effect have reached the number they aim at.",
            nullptr, count)
        : PortfolioSlideWords::tr(
              "%1 of %Ln investment(s) with measured effect have reached the number they aim at.",
              nullptr, count)
              .arg(countText(reached, source.locale()));
    slide.title = PortfolioSlideWords::tr("Goals reached by citizens, against the number aimed at");
    slide.caption =
        PortfolioSlideWords::tr("Each bar has a scale of its own, so that the number aimed at (the "
                                "line) stands at one place. A citizen may have several goals. "
                                "Measured in %1 of %2 investments.")
            .arg(countText(count, source.locale()),
                 countText(source.summaries.size(), source.locale()));
    slide.content = chart;
    return firstParts(slide, mostTracksOf(chart), source.locale());
}

} // namespace bundlinje
