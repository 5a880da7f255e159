#include "model/items/headline.h"

#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// More lines than this nobody reads; the table has them all.
constexpr int mostLines = 200;

const QList<AmountTotal> &amounts(const HeadlineSource &source, HeadlineKey key,
                                  Perspective perspective)
{
    const PortfolioTotals &totals = source.totals;
    if (key == HeadlineKey::Repaid)
        return totals.repaid;
    if (key == HeadlineKey::Invested)
        return source.context.measure == InvestedMeasure::OwnShare ? totals.ownShare
                                                                   : totals.contractAmount;
    return perspective == Perspective::Fund ? totals.fundPotential : totals.publicPotential;
}

TotalSubject subject(HeadlineKey key, Perspective perspective)
{
    if (key == HeadlineKey::Citizens)
        return TotalSubject::Citizens;
    if (key == HeadlineKey::Invested)
        return TotalSubject::Invested;
    return perspective == Perspective::Fund ? TotalSubject::FundPotential
                                            : TotalSubject::PublicPotential;
}

/// The total published as a whole where it says more than the sum does.
std::optional<StatedTotal> statedAbove(const HeadlineSource &source, HeadlineKey key,
                                       Perspective perspective, int covered)
{
    // Nobody publishes what is repaid.
    if (source.filtered || covered == source.totals.investments || key == HeadlineKey::Repaid)
        return std::nullopt;
    return statedTotal(source.portfolio, subject(key, perspective));
}

class HeadlineText {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::Headline)

public:
    HeadlineText(const HeadlineSource &source, Perspective perspective, const QLocale &locale)
        : m_source(source)
        , m_perspective(perspective)
        , m_locale(locale)
    {
    }

    QString title(HeadlineKey key) const;
    HeadlineFigure amount(HeadlineKey key) const;
    HeadlineFigure ratio() const;
    HeadlineFigure citizens() const;
    HeadlineExplanation explanation(HeadlineKey key,
                                    std::span<const InvestmentSummary> shown) const;

private:
    QString precise(TotalPrecision precision, const QString &number) const;
    QString millions(Money amount) const;
    QString exact(Money amount) const;
    QString statedCover(int covered) const;
    QString sumCover(int covered, qsizetype currencies) const;
    std::optional<HeadlineExplanation::Line> line(HeadlineKey key,
                                                  const InvestmentSummary &row) const;
    QList<HeadlineExplanation::Line> totals(HeadlineKey key) const;
    QString quotient(Money potential, Money invested, double ratio) const;

    /// The total published as a whole, of this perspective.
    std::optional<StatedTotal> stated(HeadlineKey key, int covered) const
    {
        return statedAbove(m_source, key, m_perspective, covered);
    }
    const QList<RatioTotal> &ratios() const
    {
        return m_perspective == m_source.context.perspective.leading() ? m_source.ratios
                                                                       : m_source.secondRatios;
    }
    QString ratioTitle() const;

    const HeadlineSource &m_source;
    Perspective m_perspective;
    const QLocale &m_locale;
};

QString HeadlineText::title(HeadlineKey key) const
{
    switch (key) {
    case HeadlineKey::Invested:
        return tr("Invested (%1)", "own share or contract amount")
            .arg(measureLabel(m_source.context.measure).toLower());
    case HeadlineKey::Potential:
        return m_perspective == Perspective::Fund ? tr("Potential for the fund")
                                                  : tr("Potential for the public economy");
    case HeadlineKey::Ratio:
        return ratioTitle();
    case HeadlineKey::Citizens:
        return tr("Citizens");
    case HeadlineKey::Repaid:
        return tr("Repaid so far");
    }
    return {};
}

QString HeadlineText::ratioTitle() const
{
    const bool inKroner = ratios().isEmpty() || ratios().first().currency == Currency::DKK;
    if (!m_source.context.perspective.isBoth())
        return inKroner ? tr("Potential per invested krone") : tr("Potential ÷ invested");
    if (m_perspective == Perspective::Fund)
        return inKroner ? tr("The fund's, per invested krone") : tr("The fund's ÷ invested");
    return inKroner ? tr("The public economy's, per invested krone")
                    : tr("The public economy's ÷ invested");
}

QString HeadlineText::millions(Money amount) const
{
    return m_source.context.amountsHidden ? QString::fromUtf16(hiddenText)
                                          : millionWithUnit(amount, m_locale);
}

QString HeadlineText::exact(Money amount) const
{
    return m_source.context.amountsHidden ? QString::fromUtf16(hiddenText)
                                          : exactText(amount, m_locale);
}

QString HeadlineText::precise(TotalPrecision precision, const QString &number) const
{
    switch (precision) {
    case TotalPrecision::Exact:
        return number;
    case TotalPrecision::About:
        return tr("about %1", "a published number").arg(number);
    case TotalPrecision::MoreThan:
        return tr("more than %1", "a published number").arg(number);
    }
    return number;
}

QString HeadlineText::statedCover(int covered) const
{
    if (covered == 0)
        return tr("stated as a whole");
    return tr("stated as a whole, known for %1 of %2")
        .arg(countText(covered, m_locale), countText(m_source.totals.investments, m_locale));
}

QString HeadlineText::sumCover(int covered, qsizetype currencies) const
{
    const QString sum =
        tr("sum of %1 of %2")
            .arg(countText(covered, m_locale), countText(m_source.totals.investments, m_locale));
    if (currencies < 2)
        return sum;
    return tr("%1, besides %Ln other currencies", nullptr, static_cast<int>(currencies - 1))
        .arg(sum);
}

HeadlineFigure HeadlineText::amount(HeadlineKey key) const
{
    HeadlineFigure figure{.key = key,
                          .perspective = m_perspective,
                          .title = title(key),
                          .value = {},
                          .cover = {},
                          .isSum = false};
    const QList<AmountTotal> &totals = amounts(m_source, key, m_perspective);
    const int covered = totals.isEmpty() ? 0 : totals.first().covered;
    const std::optional<StatedTotal> whole = stated(key, covered);
    if (whole && whole->amount) {
        figure.value = precise(whole->precision, millions(*whole->amount));
        figure.cover = statedCover(covered);
    } else if (totals.isEmpty()) {
        figure.value = QString::fromUtf16(missingText);
        figure.cover = sumCover(0, 1);
    } else {
        figure.value = millions(totals.first().amount);
        figure.cover = sumCover(covered, totals.size());
        figure.isSum = true;
    }
    return figure;
}

HeadlineFigure HeadlineText::ratio() const
{
    HeadlineFigure figure{.key = HeadlineKey::Ratio,
                          .perspective = m_perspective,
                          .title = title(HeadlineKey::Ratio),
                          .value = QString::fromUtf16(missingText),
                          .cover = {}};
    const int covered = ratios().isEmpty() ? 0 : ratios().first().covered;
    const auto invested = stated(HeadlineKey::Invested, covered);
    const auto potential = stated(HeadlineKey::Potential, covered);
    if (invested && potential && invested->amount && potential->amount
        && invested->amount->currency() == potential->amount->currency()
        && invested->amount->minor() != 0) {
        const double ratio = static_cast<double>(potential->amount->minor())
            / static_cast<double>(invested->amount->minor());
        const bool exact = invested->precision == TotalPrecision::Exact
            && potential->precision == TotalPrecision::Exact;
        figure.value = precise(exact ? TotalPrecision::Exact : TotalPrecision::About,
                               ratioText(ratio, m_locale));
        figure.cover = tr("of the two totals stated as a whole");
        return figure;
    }
    if (covered > 0)
        figure.value = ratioText(ratios().first().value, m_locale);
    figure.cover =
        tr("over the %1 of %2 with both figures")
            .arg(countText(covered, m_locale), countText(m_source.totals.investments, m_locale));
    return figure;
}

HeadlineFigure HeadlineText::citizens() const
{
    HeadlineFigure figure{.key = HeadlineKey::Citizens,
                          .title = title(HeadlineKey::Citizens),
                          .value = {},
                          .cover = {}};
    const QList<CountTotal> &totals = m_source.totals.citizens;
    const bool persons = !totals.isEmpty() && totals.first().unit == CountUnit::Persons;
    const int covered = persons ? totals.first().covered : 0;
    const std::optional<StatedTotal> whole = stated(HeadlineKey::Citizens, covered);
    if (whole && whole->count) {
        figure.value = precise(whole->precision, countText(*whole->count, m_locale));
        figure.cover = statedCover(covered);
    } else {
        figure.value =
            persons ? countText(totals.first().sum, m_locale) : QString::fromUtf16(missingText);
        figure.cover = sumCover(covered, 1);
    }
    return figure;
}

std::optional<HeadlineExplanation::Line> HeadlineText::line(HeadlineKey key,
                                                            const InvestmentSummary &row) const
{
    const auto capital = invested(row, m_source.context.measure);
    const auto gain = potential(row, m_perspective);
    switch (key) {
    case HeadlineKey::Citizens:
        if (!row.citizens || row.citizensUnit != CountUnit::Persons)
            return std::nullopt;
        return HeadlineExplanation::Line{displayName(row), countText(*row.citizens, m_locale), {}};
    case HeadlineKey::Ratio: {
        const std::optional<double> ratio =
            columnRatio(row, {.measure = m_source.context.measure, .perspective = m_perspective});
        if (!ratio)
            return std::nullopt;
        return HeadlineExplanation::Line{
            displayName(row), quotient(gain->amount, capital->amount, *ratio),
            basisLabel(capital->basis == Basis::Stated ? Basis::Stated : gain->basis)};
    }
    default: {
        const auto &figure = key == HeadlineKey::Invested ? capital
            : key == HeadlineKey::Repaid                  ? row.repaid
                                                          : gain;
        if (!figure)
            return std::nullopt;
        return HeadlineExplanation::Line{displayName(row), exact(figure->amount),
                                         figureBasisLabel(*figure)};
    }
    }
}

QString HeadlineText::quotient(Money potential, Money invested, double ratio) const
{
    return tr("%1 ÷ %2 = %3", "potential, invested, ratio")
        .arg(exact(potential), exact(invested), ratioText(ratio, m_locale));
}

QList<HeadlineExplanation::Line> HeadlineText::totals(HeadlineKey key) const
{
    QStringList values;
    if (key == HeadlineKey::Ratio) {
        for (const RatioTotal &total : ratios())
            values.append(quotient(total.potential, total.invested, total.value));
    } else if (key == HeadlineKey::Citizens) {
        const QList<CountTotal> &counts = m_source.totals.citizens;
        if (!counts.isEmpty() && counts.first().unit == CountUnit::Persons)
            values.append(countText(counts.first().sum, m_locale));
    } else {
        for (const AmountTotal &total : amounts(m_source, key, m_perspective))
            values.append(exact(total.amount));
    }
    QList<HeadlineExplanation::Line> lines;
    for (const QString &value : std::as_const(values))
        lines.append({tr("In all", "the last line of a list of figures"), value, {}, {}, {}});
    return lines;
}

HeadlineExplanation HeadlineText::explanation(HeadlineKey key,
                                              std::span<const InvestmentSummary> shown) const
{
    HeadlineExplanation explanation;
    const HeadlineFigure figure = key == HeadlineKey::Ratio ? ratio()
        : key == HeadlineKey::Citizens                      ? citizens()
                                                            : amount(key);
    explanation.title = figure.title;
    explanation.sentence = tr("%1: %2.", "figure, what it covers").arg(figure.value, figure.cover);
    explanation.totals = totals(key);
    for (const InvestmentSummary &row : shown) {
        if (auto entry = line(key, row)) {
            entry->id = row.id;
            if (explanation.lines.size() < mostLines)
                explanation.lines.append(*entry);
            else
                ++explanation.moreLines;
        } else if (explanation.leftOut.size() < mostLines) {
            explanation.leftOut.append(displayName(row));
        } else {
            ++explanation.moreLeftOut;
        }
    }
    return explanation;
}

} // namespace

QList<HeadlineFigure> headline(const HeadlineSource &source, const QLocale &locale)
{
    const ShownPerspective perspective = source.context.perspective;
    const HeadlineText text(source, perspective.leading(), locale);
    QList<HeadlineFigure> figures{text.amount(HeadlineKey::Invested),
                                  text.amount(HeadlineKey::Potential), text.ratio()};
    if (perspective.isBoth()) {
        const HeadlineText second(source, Perspective::PublicEconomy, locale);
        figures.append({second.amount(HeadlineKey::Potential), second.ratio()});
    }
    figures.append(text.citizens());
    if (!source.totals.repaid.isEmpty())
        figures.append(text.amount(HeadlineKey::Repaid));
    return figures;
}

HeadlineExplanation explain(HeadlineKey key, const HeadlineSource &source,
                            std::span<const InvestmentSummary> shown, const QLocale &locale,
                            std::optional<Perspective> perspective)
{
    const Perspective whose = perspective.value_or(source.context.perspective.leading());
    return HeadlineText(source, whose, locale).explanation(key, shown);
}

} // namespace bundlinje
