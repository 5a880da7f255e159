#include "model/exchange/contentdifference.h"

#include <QtCore/QHash>

namespace bundlinje {

QList<ContentDifference> differences(const PortfolioContent &before, const PortfolioContent &after)
{
    using Kind = ContentDifference::Kind;
    QList<ContentDifference> found;
    const auto addChanged = [&found](InvestmentId id, const QString &name,
                                     const QList<FieldDifference> &fields) {
        if (!fields.isEmpty())
            found.append({id, name, Kind::Changed, fields});
    };
    addChanged({}, {}, differences(before.portfolio, after.portfolio));
    QHash<InvestmentId, const Investment *> gone;
    for (const Investment &investment : before.investments)
        gone.insert(investment.id, &investment);
    for (const Investment &investment : after.investments) {
        if (const Investment *earlier = gone.take(investment.id))
            addChanged(investment.id, investment.name, differences(*earlier, investment));
        else
            found.append({investment.id, investment.name, Kind::Added, {}});
    }
    for (const Investment &investment : before.investments) {
        if (gone.contains(investment.id))
            found.append({investment.id, investment.name, Kind::Deleted, {}});
    }
    return found;
}

} // namespace bundlinje
