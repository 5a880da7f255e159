// What a headline figure rests on in the investment itself.

#include "model/items/headline.h"

#include "model/calc/fundpotential.h"
#include "model/items/labels.h"
#include "model/items/parttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

void addDetails(HeadlineExplanation::Line &line, HeadlineKey key, const Investment &investment,
                const ColumnContext &context, const CaseSettings &settings)
{
    if (key == HeadlineKey::Citizens) {
        if (!investment.citizensPlanned.isEmpty())
            line.source =
                sourceText(investment.citizensPlanned.constLast().provenance, investment.sources);
        return;
    }
    if (key == HeadlineKey::Repaid)
        return; // A sum of payments, each with a source of its own.
    const auto &capital = context.measure == InvestedMeasure::OwnShare ? investment.ownShare
                                                                       : investment.contractAmount;
    QList<std::optional<MoneyFigure>> figures;
    if (key != HeadlineKey::Invested)
        figures.append(context.perspective.leading() == Perspective::Fund
                           ? fundPotentialOf(investment)
                           : publicPotentialOf(investment, settings).value_or(std::nullopt));
    if (key != HeadlineKey::Potential)
        figures.append(capital);
    if (figures.contains(std::nullopt))
        return;
    // The figure rests on all of them: it is no better known than the least known.
    const auto strength = [](const std::optional<MoneyFigure> &figure) {
        if (figure->basis != Basis::Stated)
            return 2;
        return figure->provenance.assumption.isEmpty() ? 1 : 0;
    };
    line.basis = figureBasisLabel(
        **std::min_element(figures.cbegin(), figures.cend(), [&](const auto &a, const auto &b) {
            return strength(a) < strength(b);
        }));
    QStringList sources;
    for (const std::optional<MoneyFigure> &figure : std::as_const(figures))
        sources.append(sourceText(figure->provenance, investment.sources));
    sources.removeAll(QString());
    sources.removeDuplicates();
    line.source = sources.join(u"; "_s);
}

QString fieldOf(HeadlineKey key, const ColumnContext &context)
{
    if (key == HeadlineKey::Citizens)
        return u"citizensPlanned"_s;
    if (key == HeadlineKey::Repaid)
        return u"cashFlows"_s;
    if (key == HeadlineKey::Invested)
        return context.measure == InvestedMeasure::OwnShare ? u"ownShare"_s : u"contractAmount"_s;
    return context.perspective.leading() == Perspective::Fund ? u"fundPotential"_s
                                                              : u"publicPotential"_s;
}

} // namespace bundlinje
