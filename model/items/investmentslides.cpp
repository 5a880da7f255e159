// The slide of one investment, and those that one drills down to from it.

#include "model/calc/casepotential.h"
#include "model/calc/smallcounts.h"
#include "model/items/amounttext.h"
#include "model/items/casecharts.h"
#include "model/items/contractcharts.h"
#include "model/items/contractheadline.h"
#include "model/items/datetext.h"
#include "model/items/duerow.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/repaymentmask.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Goals are told in many words, and so are sources.
constexpr qsizetype mostGoals = 2;
constexpr qsizetype mostSources = 4;

struct InvestmentSlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::InvestmentSlides)
};

Percentage toOneDecimal(Percentage share)
{
    constexpr qint64 step = 10'000; // Ten-millionths in a tenth of a per cent.
    return Percentage::fromTenMillionths(roundedQuotient(share.tenMillionths(), step) * step);
}

/// How the potential of one perspective stands against what is invested.
QString potentialMessage(const InvestmentSummary &summary, Perspective perspective,
                         const SlideSource &source)
{
    const auto capital = invested(summary, source.measure);
    const auto gain = potential(summary, perspective);
    const QString whose = perspective == Perspective::Fund
        ? InvestmentSlideWords::tr("The fund's potential")
        : InvestmentSlideWords::tr("The potential for the public economy");
    const auto words = [&](Money amount) {
        return millionWithUnit(amount, source.locale());
    };
    if (capital && gain) {
        const Result<Money> more = subtract(gain->amount, capital->amount);
        if (!more)
            return InvestmentSlideWords::tr("%2 invested. %1 is %3.",
                                            "%1 whose potential, %2 and %3 amounts")
                .arg(whose, words(capital->amount), words(gain->amount));
        if (more->minor() == 0)
            return InvestmentSlideWords::tr("%1 is as large as what is invested.",
                                            "whose potential")
                .arg(whose);
        if (more->minor() > 0)
            return InvestmentSlideWords::tr("%1 is %2 larger than what is invested.",
                                            "whose potential, an amount")
                .arg(whose, words(*more));
        return InvestmentSlideWords::tr("%1 is %2 smaller than what is invested.",
                                        "whose potential, an amount")
            .arg(whose, words(Money::fromMinor(-more->minor(), more->currency())));
    }
    if (capital)
        return InvestmentSlideWords::tr("%2 invested. %1 is not known yet.",
                                        "%1 whose potential, %2 an amount")
            .arg(whose, words(capital->amount));
    if (gain)
        return InvestmentSlideWords::tr("%1 is %2; what is invested is not known yet.",
                                        "whose potential, an amount")
            .arg(whose, words(gain->amount));
    return InvestmentSlideWords::tr("No amounts are entered yet.");
}

/// Nine slides with the same message would not be told apart. A name too long for it stands below.
QString withName(const QString &name, QString message)
{
    constexpr qsizetype longest = 32;
    const QString shown = name.simplified();
    if (shown.isEmpty() || shown.size() > longest)
        return message;
    message[0] = message.at(0).toLower();
    return InvestmentSlideWords::tr("%1: %2", "an investment, a sentence about it")
        .arg(shown, message);
}

QString investmentMessage(const InvestmentSummary &summary, const SlideSource &source)
{
    const ShownPerspective perspective = source.question.perspective;
    const QString leading = potentialMessage(summary, perspective.leading(), source);
    if (!perspective.isBoth() || !summary.publicPotential)
        return leading;
    const QString second = potentialMessage(summary, Perspective::PublicEconomy, source);
    return summary.fundPotential ? leading + u' ' + second : second;
}

QList<SlideFigure> investmentFigures(const SlideSource &source, qsizetype at)
{
    const InvestmentSummary &summary = source.summaries.at(at);
    QList<SlideFigure> figures;
    const auto add = [&](const QString &title, const std::optional<SummaryAmount> &amount) {
        if (amount)
            figures.append({title, millionWithUnit(amount->amount, source.locale()),
                            figureBasisLabel(*amount), true});
    };
    add(InvestmentSlideWords::tr("Invested (%1)", "own share or contract amount")
            .arg(measureLabel(source.measure).toLower()),
        invested(summary, source.measure));
    add(InvestmentSlideWords::tr("Potential for the fund"), potential(summary, Perspective::Fund));
    add(InvestmentSlideWords::tr("Potential for the public economy"),
        potential(summary, Perspective::PublicEconomy));
    if (summary.repaid) // Received, so that nothing is to be said of where the figure is from.
        figures.append({InvestmentSlideWords::tr("Repaid so far"),
                        millionWithUnit(summary.repaid->amount, source.locale()),
                        {},
                        true});
    if (summary.effectMet && summary.effectTarget)
        figures.append({InvestmentSlideWords::tr("Goals reached by citizens"),
                        InvestmentSlideWords::tr("%1 of %2", "goals, goals aimed at")
                            .arg(sharedCount(*summary.effectMet, source.effectMasks.at(at), source),
                                 countText(*summary.effectTarget, source.locale())),
                        InvestmentSlideWords::tr("a citizen may have several"), false});
    else if (summary.citizens)
        figures.append({InvestmentSlideWords::tr("Planned: %1", "citizens, families …")
                            .arg(countUnitLabel(summary.citizensUnit).toLower()),
                        sharedCount(*summary.citizens, source.citizenMasks.at(at), source),
                        InvestmentSlideWords::tr("not measured yet"), false});
    if (summary.expectedReturn && figures.size() < 6) {
        const Percentage rate = toOneDecimal(*summary.expectedReturn);
        // It may seem to contradict the potential, which knows of no guarantees.
        figures.append({InvestmentSlideWords::tr("Expected return per year"),
                        percentText(rate, source.locale()),
                        rate.tenMillionths() == 0
                            ? InvestmentSlideWords::tr("by the planned payments the money comes "
                                                       "back, and no more")
                            : InvestmentSlideWords::tr("by the payments made and planned"),
                        true});
    }
    return figures;
}

/// What is overdue, and what comes next.
QString investmentCaption(const Investment &investment, const SlideSource &source)
{
    const QDate today = source.question.today;
    const QList<DueRow> due = dueRows(investment, today, today.addYears(10));
    const DueRow *next = nextRow(due, today);
    const auto late = std::count_if(due.cbegin(), due.cend(), [today](const DueRow &row) {
        return isOver(row.item.date, today);
    });
    QStringList sentences;
    if (late > 0)
        sentences.append(
            InvestmentSlideWords::tr("%Ln thing(s) overdue.", nullptr, static_cast<int>(late)));
    if (next)
        sentences.append(InvestmentSlideWords::tr("Next on %2 – %1.", "%1 what is due, %2 a date")
                             .arg(dueWhat(*next), longDateText(next->item.date, source.locale())));
    return sentences.join(u' ');
}

bool hasSmallCount(const Investment &investment, int threshold)
{
    for (const Measurement &measurement : investment.measurements) {
        for (const MeasurementEntry &entry : measurement.entries) {
            if (isSmallCount(entry.count, threshold) || isSmallCount(entry.measured, threshold))
                return true;
        }
    }
    return false;
}

/// Below an investment every slide says whose it is.
QString titleOf(const Investment &investment, const QString &title)
{
    const QString &name = investment.shortName.isEmpty() ? investment.name : investment.shortName;
    return name.simplified() + u" · "_s + title;
}

Slide detailSlide(Slide::Kind kind, const Investment &investment, const ResultChart &chart)
{
    Slide slide;
    slide.kind = kind;
    slide.investment = investment.id;
    slide.title = titleOf(investment, chart.title);
    slide.caption = chart.caption;
    setMessage(slide, chart.sentence);
    slide.content = chart;
    return slide;
}

/// Without payments none.
QList<Slide> courseSlides(ContractReport report, const SlideSource &source)
{
    report.smallCounts = source.content.portfolio.smallCountThreshold;
    const ResultChart chart = contractJCurve(report);
    const bool isMasked = isRepaymentMasked(report);
    if (chart.form == ResultChart::Form::Sentence && !isMasked)
        return {};
    Slide slide = detailSlide(Slide::Kind::Course, report.investment, chart);
    if (isMasked)
        slide.content = QStringList{InvestmentSlideWords::tr(
            "The statement of repayment has the amounts, for the parties of the contract alone.")};
    return {slide};
}

QList<Slide> goalSlides(const ContractReport &report, const SlideSource &source)
{
    const ResultChart chart = goalBullets(report);
    if (chart.form == ResultChart::Form::Sentence)
        return {};
    Slide slide = detailSlide(Slide::Kind::Goals, report.investment, chart);
    // Shares over few citizens tell as much as their number.
    if (hasSmallCount(report.investment, source.content.portfolio.smallCountThreshold))
        slide.content = QStringList{InvestmentSlideWords::tr(
            "The numbers are not shown, because some of them are of very few citizens.")};
    return inParts(slide, mostGoals, source.locale());
}

Slide contractSlide(const ContractReport &report)
{
    Slide slide;
    slide.kind = Slide::Kind::Contract;
    slide.investment = report.investment.id;
    slide.title = titleOf(report.investment, InvestmentSlideWords::tr("The contract"));
    setMessage(slide, contractSentence(report));
    QList<SlideFigure> figures;
    for (const KeyFigure &figure : contractKeyFigures(report))
        figures.append({figure.title, figure.value, figure.remark, true});
    slide.content = figures;
    return slide;
}

QList<Slide> caseSlides(const Investment &investment, const SlideSource &source)
{
    const CaseVersion *version = chosenVersion(investment);
    const BusinessCase *scenario = version ? chosenScenario(*version) : nullptr;
    if (!scenario)
        return {};
    const ResultChart chart = payerWaterfall(
        shownCase(*scenario, settingsOf(*version, source.content.portfolio), source.locale()));
    if (chart.form == ResultChart::Form::Sentence)
        return {};
    return {detailSlide(Slide::Kind::BusinessCase, investment, chart)};
}

QList<Slide> sourceSlides(const Investment &investment, const SlideSource &source)
{
    if (investment.sources.isEmpty())
        return {};
    SlideTable table{.columns = {{InvestmentSlideWords::tr("Source")},
                                 {InvestmentSlideWords::tr("From")},
                                 {InvestmentSlideWords::tr("Date")}},
                     .rows = {}};
    for (const Source &each : investment.sources)
        table.rows.append(
            {each.title.simplified(), each.publisher.simplified(),
             each.published ? dateText(*each.published, source.locale()) : QString()});
    Slide slide;
    slide.kind = Slide::Kind::Sources;
    slide.investment = investment.id;
    slide.message = InvestmentSlideWords::tr("The figures rest on %Ln source(s).", nullptr,
                                             static_cast<int>(table.rows.size()));
    slide.title = titleOf(investment, InvestmentSlideWords::tr("Sources"));
    slide.content = table;
    return inParts(slide, mostSources, source.locale());
}

} // namespace

Slide investmentSlide(const SlideSource &source, qsizetype at)
{
    const InvestmentSummary &summary = source.summaries.at(at);
    Slide slide;
    slide.kind = Slide::Kind::Investment;
    slide.investment = summary.id;
    setMessage(slide, withName(displayName(summary), investmentMessage(summary, source)));
    slide.title = summary.name.simplified();
    if (!summary.stage.isEmpty())
        slide.title += u" · "_s + stageLabel(source.content.portfolio, summary.stage);
    const QList<SlideFigure> figures = investmentFigures(source, at);
    if (figures.isEmpty())
        slide.content =
            QStringList{InvestmentSlideWords::tr("Nothing is known of its figures yet.")};
    else
        slide.content = figures;
    slide.caption = investmentCaption(source.content.investments.at(at), source);
    return slide;
}

QList<Slide> investmentDetails(const SlideSource &source, qsizetype at)
{
    const Investment &investment = source.content.investments.at(at);
    QList<Slide> slides;
    const auto report = contractReport(investment, caseSettings(source.content.portfolio),
                                       source.question.today, source.locale(), false);
    if (report) {
        slides += goalSlides(*report, source);
        slides.append(contractSlide(*report));
        slides += courseSlides(*report, source);
    }
    return slides + caseSlides(investment, source) + sourceSlides(investment, source);
}

} // namespace bundlinje
