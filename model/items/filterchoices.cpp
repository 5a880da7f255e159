#include "model/items/filterchoices.h"

#include <algorithm>

namespace bundlinje {

namespace {

/// Values that differ in case only are one.
class Counter final {
public:
    explicit Counter(InvestmentColumn column)
        : m_column(column)
    {
    }

    void add(const QString &value, int count = 1)
    {
        const QString folded = value.toCaseFolded();
        const auto known = m_places.constFind(folded);
        if (known != m_places.cend()) {
            m_choices[*known].count += count;
            return;
        }
        m_places.insert(folded, m_choices.size());
        m_choices.append({{.column = m_column, .value = value}, count});
    }
    QList<FilterChoice> choices() const { return m_choices; }

private:
    InvestmentColumn m_column;
    QHash<QString, qsizetype> m_places;
    QList<FilterChoice> m_choices;
};

void sortByLife(QList<FilterChoice> &choices, const Portfolio &portfolio)
{
    const auto rank = [&](const FilterChoice &choice) {
        const auto found =
            std::find_if(portfolio.stages.begin(), portfolio.stages.end(),
                         [&](const Stage &stage) { return stage.key == choice.condition.value; });
        return std::distance(portfolio.stages.begin(), found);
    };
    std::stable_sort(
        choices.begin(), choices.end(),
        [&](const FilterChoice &a, const FilterChoice &b) { return rank(a) < rank(b); });
}

void sortByCount(QList<FilterChoice> &choices, const QLocale &locale)
{
    const QCollator collator(locale);
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const FilterChoice &a, const FilterChoice &b) {
                         if (a.count != b.count)
                             return a.count > b.count;
                         return collator.compare(a.condition.value, b.condition.value) < 0;
                     });
}

} // namespace

QList<FilterChoice> filterChoices(const InvestmentOrder &order, InvestmentColumn column,
                                  const Portfolio &portfolio)
{
    const FilterCondition kind{.column = column, .value = QStringLiteral("any")};
    const auto text = columnInfo(column).text;
    Counter counter(column);
    for (const int slot : order.fittingBut(kind)) {
        const QStringList names = namesIn(order.at(slot).*text, column);
        for (const QString &name : names)
            counter.add(name);
    }
    for (const FilterCondition &chosen : order.filter().conditions) {
        if (isSameKind(chosen, kind))
            counter.add(chosen.value, 0);
    }
    QList<FilterChoice> choices = counter.choices();
    if (column == InvestmentColumn::Stage)
        sortByLife(choices, portfolio);
    else
        sortByCount(choices, order.locale());
    return choices;
}

QList<FilterChoice> missingChoices(const InvestmentOrder &order)
{
    const std::vector<int> fitting = order.fittingBut({});
    QList<FilterChoice> choices;
    for (const InvestmentColumn column : missingColumns()) {
        const FilterCondition condition{.column = column, .value = {}};
        const auto count = std::count_if(fitting.begin(), fitting.end(), [&](int slot) {
            return isMissing(order.at(slot), column);
        });
        if (count > 0 || order.filter().conditions.contains(condition))
            choices.append({condition, static_cast<int>(count)});
    }
    return choices;
}

} // namespace bundlinje
