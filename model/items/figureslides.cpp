// How the figures of the portfolio came about, where one drills down to them.

#include "model/items/headline.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace bundlinje {

namespace {

/// The words of the slides behind a figure.
struct FigureSlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::FigureSlides)
};

struct AskedFigure {
    HeadlineKey key = HeadlineKey::Invested;
    Perspective perspective = Perspective::Fund;
};

AskedFigure askedFigure(SlideFigure::Parts parts)
{
    using Parts = SlideFigure::Parts;
    switch (parts) {
    case Parts::FundPotential:
        return {HeadlineKey::Potential, Perspective::Fund};
    case Parts::PublicPotential:
        return {HeadlineKey::Potential, Perspective::PublicEconomy};
    case Parts::Repaid:
        return {HeadlineKey::Repaid};
    case Parts::Citizens:
        return {HeadlineKey::Citizens};
    case Parts::Invested:
    case Parts::Effects:
    case Parts::None:
        break;
    }
    return {HeadlineKey::Invested};
}

/// What others may not see of few citizens stands in no line.
QString shownValue(const HeadlineExplanation::Line &line, HeadlineKey key,
                   const SlideSource &source)
{
    if (key != HeadlineKey::Citizens)
        return line.value;
    for (qsizetype i = 0; i < source.summaries.size(); ++i) {
        const InvestmentSummary &summary = source.summaries.at(i);
        if (summary.id == line.id && source.citizenMasks.at(i) != CountMask::Shown)
            return sharedCount(summary.citizens.value_or(0), source.citizenMasks.at(i), source);
    }
    return line.value;
}

/// Without the basis of figures that have none, as counts.
SlideTable tableOfParts(const HeadlineExplanation &explained, HeadlineKey key,
                        const SlideSource &source)
{
    const bool hasBasis =
        std::any_of(explained.lines.cbegin(), explained.lines.cend(),
                    [](const HeadlineExplanation::Line &line) { return !line.basis.isEmpty(); });
    SlideTable table{.columns = {{FigureSlideWords::tr("Investment")},
                                 {explained.title, true, key != HeadlineKey::Citizens}},
                     .rows = {}};
    if (hasBasis)
        table.columns.append({FigureSlideWords::tr("Basis", "stated or calculated")});
    for (const HeadlineExplanation::Line &line : explained.lines) {
        QStringList cells{line.name, shownValue(line, key, source)};
        if (hasBasis)
            cells.append(line.basis);
        table.rows.append(cells);
    }
    return table;
}

QString withoutFigure(const HeadlineExplanation &explained)
{
    if (explained.leftOut.isEmpty())
        return {};
    constexpr qsizetype most = 4;
    const QString names = explained.leftOut.mid(0, most).join(QStringLiteral(", "));
    const auto more = static_cast<int>(explained.leftOut.size() - most) + explained.moreLeftOut;
    return more > 0
        ? FigureSlideWords::tr("Without the figure: %1 and %Ln more.", "%1 investments", more)
              .arg(names)
        : FigureSlideWords::tr("Without the figure: %1.", "%1 investments").arg(names);
}

} // namespace

QList<Slide> partSlides(const PortfolioContent &content, SlideFigure::Parts parts,
                        const SlideQuestion &question)
{
    const SlideSource source = slideSource(content, question);
    if (parts == SlideFigure::Parts::Effects)
        return effectSlides(source);
    if (parts == SlideFigure::Parts::None)
        return {};
    const AskedFigure asked = askedFigure(parts);
    const HeadlineExplanation explained =
        explain(asked.key, headlineSource(source, asked.perspective), source.summaries,
                source.locale(), asked.perspective);
    Slide slide;
    slide.kind = Slide::Kind::Parts;
    for (const HeadlineExplanation::Line &line : explained.lines)
        slide.leadsTo.append(line.id);
    SlideTable table = tableOfParts(explained, asked.key, source);
    if (table.rows.isEmpty())
        return {};
    slide.message =
        FigureSlideWords::tr("%1: this is how the figure comes about.", "what a figure is called")
            .arg(explained.title);
    slide.title = explained.sentence;
    constexpr qsizetype most = 3 * mostSlideRows;
    const auto left = static_cast<int>(table.rows.size() - most) + explained.moreLines;
    QStringList caption{withoutFigure(explained)};
    if (left > 0) {
        table.rows.resize(most);
        slide.leadsTo.resize(most);
        caption.append(FigureSlideWords::tr("%Ln more are not shown.", "investments", left));
    }
    caption.removeAll(QString());
    slide.caption = caption.join(u' ');
    slide.content = table;
    return inParts(slide, mostSlideRows, source.locale());
}

} // namespace bundlinje
