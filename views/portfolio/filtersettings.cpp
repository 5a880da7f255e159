#include "views/portfolio/filtersettings.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace bundlinje {

void keepFilter(QSettings &settings, const PortfolioFilter &filter)
{
    QStringList conditions;
    for (const FilterCondition &condition : filter.conditions)
        conditions.append(conditionText(condition));
    settings.setValue(u"filter"_s, filter.words);
    settings.setValue(u"filterConditions"_s, conditions);
}

PortfolioFilter keptFilter(const QSettings &settings)
{
    PortfolioFilter filter{.words = settings.value(u"filter"_s).toString(), .conditions = {}};
    const QStringList conditions = settings.value(u"filterConditions"_s).toStringList();
    for (const QString &text : conditions) {
        const std::optional<FilterCondition> condition = conditionFromText(text);
        if (condition && !filter.conditions.contains(*condition))
            filter.conditions.append(*condition);
    }
    return filter;
}

} // namespace bundlinje
