#include "model/items/investedpotentialchart.h"

#include "model/items/amounttext.h"
#include "model/items/chartwords.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Form = ChartDescription::Form;
using Series = ChartDescription::Series;

/// As many points as can be told apart; above it those near each other are drawn as one.
constexpr qsizetype mostPoints = 200;
constexpr int binsAcross = 20;
constexpr int binsUp = 12;

QString axisWord(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString sentenceOf(const InvestedPotential &answer, const QLocale &locale)
{
    const auto word = [&](qsizetype number) {
        return numberWord(number, locale);
    };
    const int both = answer.withBoth;
    if (answer.rows.isEmpty())
        return axisWord(QT_TRANSLATE_NOOP("Charts", "There are no investments to show."));
    if (both == 0)
        return axisWord(QT_TRANSLATE_NOOP(
            "Charts", "No investment has both an invested amount and a potential."));
    if (both == 1)
        return answer.larger == 1 ? axisWord(
                   QT_TRANSLATE_NOOP("Charts",
                                     "The one investment with both amounts has a larger potential "
                                     "than it has cost."))
                                  : axisWord(QT_TRANSLATE_NOOP(
                                      "Charts",
                                      "The one investment with both amounts does not have a larger "
                                      "potential than it has cost."));
    if (answer.larger == 0)
        return axisWord(
                   QT_TRANSLATE_NOOP(
                       "Charts", "None of %1 investments has a larger potential than it has cost."))
            .arg(word(both));
    if (answer.larger == both && both == answer.rows.size())
        return axisWord(
                   QT_TRANSLATE_NOOP(
                       "Charts", "All %1 investments have a larger potential than they have cost."))
            .arg(word(both));
    if (answer.larger == both)
        return axisWord(
                   QT_TRANSLATE_NOOP("Charts",
                                     "All %1 investments with both amounts have a larger potential "
                                     "than they have cost."))
            .arg(word(both));
    if (answer.larger == 1)
        return axisWord(
                   QT_TRANSLATE_NOOP(
                       "Charts", "One of %1 investments has a larger potential than it has cost."))
            .arg(word(both));
    return capitalised(
        axisWord(QT_TRANSLATE_NOOP(
                     "Charts", "%1 of %2 investments have a larger potential than they have cost."))
            .arg(word(answer.larger), word(both)));
}

/// Of both perspectives: one sentence where both can be said in it.
QString sentenceOfBoth(const InvestedPotential &fund, const QLocale &locale)
{
    const InvestedPotential society = withSecondPotential(fund);
    const auto isPlain = [](const InvestedPotential &answer) {
        return answer.withBoth > 1 && answer.larger > 1;
    };
    if (isPlain(fund) && isPlain(society))
        return capitalised(
            axisWord(QT_TRANSLATE_NOOP(
                         "Charts",
                         "%1 of %2 investments have a larger potential for the fund than they "
                         "have cost, and %3 of %4 for the public economy."))
                .arg(numberWord(fund.larger, locale), numberWord(fund.withBoth, locale),
                     numberWord(society.larger, locale), numberWord(society.withBoth, locale)));
    if (fund.rows.isEmpty())
        return sentenceOf(fund, locale);
    return axisWord(QT_TRANSLATE_NOOP("Charts", "For the fund: %1 For the public economy: %2"))
        .arg(sentenceOf(fund, locale), sentenceOf(society, locale));
}

/// What the potential of a mark is more than what was invested.
QString gainLine(const ChartDescription::Mark &mark, Money invested, ShownPerspective perspective,
                 const QLocale &locale)
{
    if (!mark.amount)
        return {};
    const Result<Money> gain = subtract(*mark.amount, invested);
    if (!gain)
        return {};
    const char *words = mark.series == Series::SecondPotential
        ? QT_TRANSLATE_NOOP("Charts", "The public economy's potential − invested: %1")
        : perspective.isBoth() ? QT_TRANSLATE_NOOP("Charts", "The fund's potential − invested: %1")
                               : QT_TRANSLATE_NOOP("Charts", "Potential − invested: %1");
    return axisWord(words).arg(exactText(*gain, locale));
}

ChartDescription::Row rowOf(const InvestedPotentialRow &row, Currency currency,
                            ShownPerspective perspective, const QLocale &locale)
{
    ChartDescription::Row drawn{
        .investments = {row.id}, .name = row.name, .text = {}, .tooltip = {}};
    drawn.marks = {chartMark(Series::Invested, row.invested, currency, locale),
                   chartMark(Series::Potential, row.potential, currency, locale)};
    if (perspective.isBoth())
        drawn.marks.append(
            chartMark(Series::SecondPotential, row.secondPotential, currency, locale));
    QStringList lines{row.name};
    for (const ChartDescription::Mark &mark : std::as_const(drawn.marks))
        lines << exactLine(mark, perspective, locale);
    if (const std::optional<Money> invested = drawn.marks.constFirst().amount) {
        for (qsizetype i = 1; i < drawn.marks.size(); ++i)
            lines << gainLine(drawn.marks.at(i), *invested, perspective, locale);
    }
    lines.removeAll(QString());
    drawn.tooltip = lines.join(u'\n');
    return drawn;
}

/// Several investments as one row, their sums beside how many of them each covers.
ChartDescription::Row togetherRow(const InvestedPotentialRest &rest, const QString &name,
                                  ShownPerspective perspective, const QLocale &locale)
{
    ChartDescription::Row row{.investments = rest.ids, .name = name, .text = {}, .tooltip = {}};
    row.marks = {chartMark(Series::Invested, rest.invested, locale),
                 chartMark(Series::Potential, rest.potential, locale)};
    const QString of = countText(rest.ids.size(), locale);
    if (perspective.isBoth()) {
        row.marks.append(chartMark(Series::SecondPotential, rest.secondPotential, locale));
        row.text = axisWord(QT_TRANSLATE_NOOP(
                                "Charts",
                                "invested %1 (%2 of %3) · the fund's potential %4 (%5 of %3) · "
                                "the public economy's %6 (%7 of %3)"))
                       .arg(row.marks.at(0).label, countText(rest.invested.covered, locale), of,
                            row.marks.at(1).label, countText(rest.potential.covered, locale),
                            row.marks.at(2).label, countText(rest.secondPotential.covered, locale));
    } else {
        row.text = axisWord(QT_TRANSLATE_NOOP("Charts",
                                              "invested %1 (%2 of %3) · potential %4 (%5 of %3)"))
                       .arg(row.marks.at(0).label, countText(rest.invested.covered, locale), of,
                            row.marks.at(1).label, countText(rest.potential.covered, locale));
    }
    QStringList lines{name};
    for (const ChartDescription::Mark &mark : std::as_const(row.marks))
        lines << exactLine(mark, perspective, locale);
    row.tooltip = lines.join(u'\n');
    return row;
}

void drawRows(ChartDescription &chart, InvestedPotential &answer, ShownPerspective perspective,
              const QLocale &locale)
{
    InvestedPotentialRest rest;
    if (answer.rows.size() > mostRows) {
        const QString all = countText(answer.rows.size(), locale);
        rest = takeLargest(answer, largestShown);
        chart.title = QCoreApplication::translate("Charts", "%1, the %2 largest of %3",
                                                  "title of a chart, investments, investments")
                          .arg(chart.title, countText(answer.rows.size(), locale), all);
    }
    chart.form = answer.rows.size() < dumbbellsFrom ? Form::PairedBars : Form::Dumbbells;
    for (const InvestedPotentialRow &row : std::as_const(answer.rows))
        chart.rows.append(rowOf(row, chart.currency, perspective, locale));
    if (!rest.ids.isEmpty())
        chart.rows.append(togetherRow(rest,
                                      axisWord(QT_TRANSLATE_NOOP("Charts", "other %1"))
                                          .arg(countText(rest.ids.size(), locale)),
                                      perspective, locale));
}

struct Place {
    double invested = 0;
    double potential = 0;
    qsizetype row = 0; ///< Index into the answer's rows.
};

InvestedPotentialRest restOf(const InvestedPotential &answer, const QList<qsizetype> &indexes)
{
    InvestedPotential part{.currency = answer.currency};
    for (const qsizetype index : indexes)
        part.rows.append(answer.rows.at(index));
    return takeLargest(part, 0);
}

void appendTogether(ChartDescription &chart, const InvestedPotential &answer,
                    const QList<qsizetype> &indexes, const QString &name, const QLocale &locale)
{
    chart.rows.append(togetherRow(restOf(answer, indexes), name, {}, locale));
}

/// Points near each other as one, at the middle of them.
void drawBins(ChartDescription &chart, const InvestedPotential &answer, const QList<Place> &places,
              const QLocale &locale)
{
    double right = 0;
    double up = 0;
    double down = 0;
    for (const Place &place : places) {
        right = std::max(right, place.invested);
        up = std::max(up, place.potential);
        down = std::min(down, place.potential);
    }
    const double width = right > 0 ? right / binsAcross : 1;
    const double height = up > down ? (up - down) / binsUp : 1;
    QMap<std::pair<int, int>, QList<qsizetype>> bins;
    for (qsizetype i = 0; i < places.size(); ++i)
        bins[{std::clamp(static_cast<int>(places.at(i).invested / width), 0, binsAcross - 1),
              std::clamp(static_cast<int>((places.at(i).potential - down) / height), 0,
                         binsUp - 1)}]
            .append(i);
    for (const QList<qsizetype> &members : std::as_const(bins)) {
        ChartDescription::Point point{.row = static_cast<int>(chart.rows.size()),
                                      .count = static_cast<int>(members.size()),
                                      .stated = true};
        QList<qsizetype> indexes;
        for (const qsizetype member : members) {
            const Place &place = places.at(member);
            point.invested += place.invested / static_cast<double>(members.size());
            point.potential += place.potential / static_cast<double>(members.size());
            point.stated =
                point.stated && answer.rows.at(place.row).potential->basis == Basis::Stated;
            indexes.append(place.row);
        }
        if (indexes.size() == 1)
            chart.rows.append(
                rowOf(answer.rows.at(indexes.constFirst()), chart.currency, {}, locale));
        else
            appendTogether(chart, answer, indexes,
                           axisWord(QT_TRANSLATE_NOOP("Charts", "%1 investments"))
                               .arg(countText(indexes.size(), locale)),
                           locale);
        chart.points.append(point);
    }
}

/// The axes, from zero or below it, and what the dots mean.
void explainPoints(ChartDescription &chart, const QLocale &locale)
{
    double right = 0;
    double left = 0;
    double up = 0;
    double down = 0;
    bool several = false;
    bool stated = false;
    for (const ChartDescription::Point &point : std::as_const(chart.points)) {
        right = std::max(right, point.invested);
        left = std::min(left, point.invested);
        up = std::max(up, point.potential);
        down = std::min(down, point.potential);
        several = several || point.count > 1;
        stated = stated || point.stated;
    }
    chart.acrossTicks = chartTicks(left, right, locale);
    chart.upTicks = chartTicks(down, up, locale);
    chart.equalName = axisWord(QT_TRANSLATE_NOOP("Charts", "potential = invested"));
    if (stated)
        chart.caption +=
            u' ' + axisWord(QT_TRANSLATE_NOOP("Charts", "An empty dot is a stated potential."));
    if (several)
        chart.caption += u' '
            + axisWord(QT_TRANSLATE_NOOP("Charts",
                                         "A larger dot is several investments near each other."));
}

void drawPoints(ChartDescription &chart, InvestedPotential &answer, const QLocale &locale)
{
    QList<Place> places;
    QList<qsizetype> elsewhere;
    for (qsizetype i = 0; i < answer.rows.size(); ++i) {
        const std::optional<Money> cost = amountIn(chart.currency, answer.rows.at(i).invested);
        const std::optional<Money> gain = amountIn(chart.currency, answer.rows.at(i).potential);
        if (cost && gain)
            places.append({chartValue(*cost), chartValue(*gain), i});
        else
            elsewhere.append(i);
    }
    if (places.isEmpty()) {
        drawRows(chart, answer, {}, locale);
        return;
    }
    chart.form = Form::Scatter;
    if (places.size() > mostPoints) {
        drawBins(chart, answer, places, locale);
    } else {
        for (const Place &place : std::as_const(places)) {
            const InvestedPotentialRow &row = answer.rows.at(place.row);
            chart.points.append({static_cast<int>(chart.rows.size()), place.invested,
                                 place.potential, 1, row.potential->basis == Basis::Stated});
            chart.rows.append(rowOf(row, chart.currency, {}, locale));
        }
    }
    explainPoints(chart, locale);
    if (!elsewhere.isEmpty())
        appendTogether(chart, answer, elsewhere,
                       axisWord(QT_TRANSLATE_NOOP("Charts", "%1 without both amounts"))
                           .arg(countText(elsewhere.size(), locale)),
                       locale);
}

} // namespace

ChartDescription investedPotentialChart(const Portfolio &portfolio,
                                        std::span<const InvestmentSummary> investments,
                                        const InvestedPotentialOptions &options,
                                        const QLocale &locale)
{
    InvestedPotential answer =
        investedPotential(investments, chartQuestion(portfolio, options, locale));
    ChartDescription chart;
    chart.currency = answer.currency;
    const bool both = options.perspective.isBoth();
    chart.sentence = both ? sentenceOfBoth(answer, locale) : sentenceOf(answer, locale);
    chart.title = chartTitle(answer, options, locale);
    if (answer.rows.isEmpty())
        return chart;
    chart.caption = chartCaption(portfolio, answer, options, {}, locale);
    nameSeries(chart, options.perspective);
    if (options.allAsPoints && !both && answer.rows.size() > mostRows)
        drawPoints(chart, answer, locale);
    else
        drawRows(chart, answer, options.perspective, locale);
    if (!portfolio.notice.isEmpty())
        chart.caption += u' ' + portfolio.notice.simplified();
    return chart;
}

} // namespace bundlinje
