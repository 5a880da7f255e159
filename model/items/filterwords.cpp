#include "model/items/filterwords.h"

#include "model/items/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class FilterWords final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::FilterWords)

public:
    static QString missing() { return tr("Missing", "kind of a filter, before what is missing"); }
    static QString pair(const QString &kind, const QString &values)
    {
        return tr("%1: %2", "kind of a filter, its value").arg(kind, values);
    }
    static QString either(const QString &first, const QString &second)
    {
        return tr("%1 or %2", "two values of a filter").arg(first, second);
    }
};

} // namespace

QString conditionValueLabel(const FilterCondition &condition, const Portfolio &portfolio)
{
    if (condition.asksForMissing())
        return columnTitle(condition.column);
    return condition.column == InvestmentColumn::Stage ? stageLabel(portfolio, condition.value)
                                                       : condition.value;
}

QString conditionKindLabel(const FilterCondition &condition)
{
    return condition.asksForMissing() ? FilterWords::missing() : columnTitle(condition.column);
}

QString conditionLabel(const FilterCondition &condition, const Portfolio &portfolio)
{
    return FilterWords::pair(conditionKindLabel(condition),
                             conditionValueLabel(condition, portfolio));
}

QString filterLabel(const PortfolioFilter &filter, const Portfolio &portfolio)
{
    QStringList parts{filter.words.simplified()};
    QList<FilterCondition> rest = filter.conditions;
    while (!rest.isEmpty()) {
        const FilterCondition first = rest.takeFirst();
        QString values = conditionValueLabel(first, portfolio);
        for (const FilterCondition &other : std::as_const(rest)) {
            if (isSameKind(first, other))
                values = FilterWords::either(values, conditionValueLabel(other, portfolio));
        }
        rest.removeIf([&](const FilterCondition &other) { return isSameKind(first, other); });
        parts.append(FilterWords::pair(conditionKindLabel(first), values));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace bundlinje
