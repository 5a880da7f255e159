#include "model/items/chartwords.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Mark = ChartDescription::Mark;
using Series = ChartDescription::Series;

QString chartWord(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

QString titleOf(InvestedMeasure measure, int calculated, int stated)
{
    const bool share = measure == InvestedMeasure::OwnShare;
    if (calculated > 0)
        return share ? chartWord(QT_TRANSLATE_NOOP(
                   "Charts", "Invested (own share) and calculated potential, %1, %2"))
                     : chartWord(QT_TRANSLATE_NOOP(
                         "Charts", "Invested (contract amount) and calculated potential, %1, %2"));
    if (stated > 0)
        return share ? chartWord(
                   QT_TRANSLATE_NOOP("Charts", "Invested (own share) and stated potential, %1, %2"))
                     : chartWord(QT_TRANSLATE_NOOP(
                         "Charts", "Invested (contract amount) and stated potential, %1, %2"));
    return share
        ? chartWord(QT_TRANSLATE_NOOP("Charts", "Invested (own share) and potential, %1, %2"))
        : chartWord(
            QT_TRANSLATE_NOOP("Charts", "Invested (contract amount) and potential, %1, %2"));
}

QString potentialCover(const InvestedPotential &answer, const QLocale &locale)
{
    const auto count = [&](qsizetype n) {
        return countText(n, locale);
    };
    const qsizetype all = answer.rows.size();
    QStringList parts;
    if (answer.calculated > 0)
        parts << chartWord(QT_TRANSLATE_NOOP("Charts", "%1 calculated"))
                     .arg(count(answer.calculated));
    if (answer.stated > 0)
        parts << QCoreApplication::translate("Charts", "%1 stated", "how many potentials")
                     .arg(count(answer.stated));
    QString cover = chartWord(QT_TRANSLATE_NOOP("Charts", "%1 of %2 with a potential"))
                        .arg(count(answer.potential.covered), count(all));
    if (!parts.isEmpty())
        cover += u": "_s + parts.join(u", "_s);
    const qsizetype missing = all - answer.potential.covered - answer.foreignPotential;
    if (missing > 0)
        cover += u"; "_s + chartWord(QT_TRANSLATE_NOOP("Charts", "%1 missing")).arg(count(missing));
    if (answer.foreignPotential > 0)
        cover += u"; "_s
            + chartWord(QT_TRANSLATE_NOOP("Charts", "%1 in another currency"))
                  .arg(count(answer.foreignPotential));
    return cover + u'.';
}

QString sourceText(const Portfolio &portfolio, const QList<StatedTotal> &totals)
{
    QStringList titles;
    for (const StatedTotal &total : totals) {
        const auto source =
            std::find_if(portfolio.sources.cbegin(), portfolio.sources.cend(),
                         [&](const Source &each) { return each.id == total.provenance.sourceId; });
        if (source == portfolio.sources.cend() || total.provenance.sourceId.isEmpty())
            continue;
        const QString &name = source->title.isEmpty() ? source->publisher : source->title;
        if (!name.isEmpty() && !titles.contains(name.simplified().left(120)))
            titles.append(name.simplified().left(120));
    }
    if (titles.isEmpty())
        return {};
    return chartWord(QT_TRANSLATE_NOOP("Charts", "Source: %1.")).arg(titles.join(u"; "_s));
}

} // namespace

InvestedPotentialQuestion chartQuestion(const Portfolio &portfolio,
                                        const InvestedPotentialOptions &options,
                                        const QLocale &locale)
{
    const auto collator = std::make_shared<QCollator>(locale);
    collator->setCaseSensitivity(Qt::CaseInsensitive);
    collator->setNumericMode(true);
    return {.measure = options.measure,
            .perspective = options.perspective,
            .order = options.order,
            .currency = options.currency,
            .fallback = portfolio.currency,
            .compareNames = [collator](const QString &a, const QString &b) {
                return collator->compare(a, b);
            }};
}

QString chartTitle(const InvestedPotential &answer, const InvestedPotentialOptions &options,
                   const QLocale &locale)
{
    int calculated = answer.calculated;
    int stated = answer.stated;
    if (options.perspective.isBoth()) {
        const InvestedPotential second = withSecondPotential(answer);
        calculated += second.calculated;
        stated += second.stated;
    }
    const QString title =
        titleOf(options.measure, calculated, stated)
            .arg(millionUnit(answer.currency), perspectiveLabel(options.perspective));
    return options.date ? title + u", "_s + dateText(*options.date, locale) : title;
}

QString chartCaption(const Portfolio &portfolio, const InvestedPotential &answer,
                     const InvestedPotentialOptions &options, const QList<StatedTotal> &totals,
                     const QLocale &locale)
{
    QStringList sentences;
    if (options.perspective.isBoth())
        sentences << chartWord(QT_TRANSLATE_NOOP("Charts", "The fund, %1"))
                         .arg(potentialCover(answer, locale))
                  << chartWord(QT_TRANSLATE_NOOP("Charts", "The public economy, %1"))
                         .arg(potentialCover(withSecondPotential(answer), locale))
                  << chartWord(QT_TRANSLATE_NOOP("Charts",
                                                 "The two potentials are never added together."));
    else
        sentences << potentialCover(answer, locale);
    if (answer.invested.covered < answer.rows.size())
        sentences << chartWord(QT_TRANSLATE_NOOP("Charts", "%1 of %2 with an invested amount."))
                         .arg(countText(answer.invested.covered, locale),
                              countText(answer.rows.size(), locale));
    if (answer.otherCurrency > 0)
        sentences << chartWord(QT_TRANSLATE_NOOP("Charts", "Not shown, in other currencies: %1."))
                         .arg(countText(answer.otherCurrency, locale));
    sentences << sourceText(portfolio, totals);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString numberWord(qsizetype number, const QLocale &locale)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Charts", "no"),     QT_TRANSLATE_NOOP("Charts", "one"),
        QT_TRANSLATE_NOOP("Charts", "two"),    QT_TRANSLATE_NOOP("Charts", "three"),
        QT_TRANSLATE_NOOP("Charts", "four"),   QT_TRANSLATE_NOOP("Charts", "five"),
        QT_TRANSLATE_NOOP("Charts", "six"),    QT_TRANSLATE_NOOP("Charts", "seven"),
        QT_TRANSLATE_NOOP("Charts", "eight"),  QT_TRANSLATE_NOOP("Charts", "nine"),
        QT_TRANSLATE_NOOP("Charts", "ten"),    QT_TRANSLATE_NOOP("Charts", "eleven"),
        QT_TRANSLATE_NOOP("Charts", "twelve"),
    };
    if (number < 0 || number >= static_cast<qsizetype>(words.size()))
        return countText(number, locale);
    return chartWord(words[static_cast<std::size_t>(number)]);
}

Mark chartMark(Series series, const std::optional<SummaryAmount> &amount, Currency currency,
               const QLocale &locale)
{
    Mark mark{.series = series, .amount = amountIn(currency, amount), .label = {}, .figure = {}};
    if (!amount) {
        mark.label = chartWord(QT_TRANSLATE_NOOP("Charts", "missing"));
    } else if (!mark.amount) {
        mark.label = millionWithUnit(amount->amount, locale);
    } else {
        // What is invested is always stated or contracted; only a potential is ever computed.
        mark.stated = series != Series::Invested && amount->basis == Basis::Stated;
        mark.figure = millionText(*mark.amount, locale);
        mark.label = mark.figure;
        if (mark.stated)
            mark.label = chartWord(QT_TRANSLATE_NOOP("Charts", "%1 stated")).arg(mark.label);
    }
    return mark;
}

Mark chartMark(Series series, const PartialSum &sum, const QLocale &locale)
{
    Mark mark{.series = series, .amount = sum.amount, .label = {}, .figure = {}};
    if (sum.amount)
        mark.label = mark.figure = millionText(*sum.amount, locale);
    else
        mark.label = sum.covered > 0 ? chartWord(QT_TRANSLATE_NOOP("Charts", "too large to add up"))
                                     : chartWord(QT_TRANSLATE_NOOP("Charts", "missing"));
    return mark;
}

void nameSeries(ChartDescription &chart, ShownPerspective perspective)
{
    chart.investedName = chartWord(QT_TRANSLATE_NOOP("Charts", "invested"));
    if (!perspective.isBoth()) {
        chart.potentialName = chartWord(QT_TRANSLATE_NOOP("Charts", "potential"));
        return;
    }
    chart.potentialName = chartWord(QT_TRANSLATE_NOOP("Charts", "fund's potential"));
    chart.secondPotentialName = chartWord(QT_TRANSLATE_NOOP("Charts", "public potential"));
}

QString exactLine(const Mark &mark, ShownPerspective perspective, const QLocale &locale)
{
    const QString amount = mark.amount ? exactText(*mark.amount, locale) : mark.label;
    const char *words = mark.series == Series::Invested
        ? QT_TRANSLATE_NOOP("Charts", "Invested: %1")
        : mark.series == Series::SecondPotential
        ? QT_TRANSLATE_NOOP("Charts", "The public economy's potential: %1")
        : perspective.isBoth() ? QT_TRANSLATE_NOOP("Charts", "The fund's potential: %1")
                               : QT_TRANSLATE_NOOP("Charts", "Potential: %1");
    const QString line = chartWord(words).arg(amount);
    return mark.stated ? chartWord(QT_TRANSLATE_NOOP("Charts", "%1 (stated)")).arg(line) : line;
}

} // namespace bundlinje
