#include "model/items/ratecard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The checks of a row that have one price.
struct Rate {
    Money price;
    QList<int> periods; ///< As of a component; empty = all checks.
    PaymentComponent component; ///< Its id is null as long as it has none.
};

/// In the order of their first checks.
QList<Rate> ratesOf(const RateCardRow &row, const QList<CheckDate> &checks)
{
    QList<Rate> rates;
    for (qsizetype i = 0; i < std::min(checks.size(), row.prices.size()); ++i) {
        const std::optional<Money> &price = row.prices.at(i);
        if (!price || price->minor() == 0)
            continue;
        auto rate = std::find_if(rates.begin(), rates.end(),
                                 [&](const Rate &one) { return one.price == *price; });
        if (rate == rates.end())
            rate = rates.insert(rates.end(), Rate{*price, {}, {}});
        rate->periods.append(checks.at(i).period);
    }
    for (Rate &rate : rates) {
        std::sort(rate.periods.begin(), rate.periods.end());
        if (rate.periods.size() == checks.size())
            rate.periods.clear();
    }
    return rates;
}

QString checkLabel(const CheckDate &check)
{
    const QString name = check.name.simplified();
    if (!name.isEmpty())
        return name;
    return check.date ? check.date->toIso() : QString::number(check.period);
}

/// What a card calls the component of a price that is not the only one: the same in every language,
/// so that the next card finds it.
QString nameWithChecks(const QString &name, const QList<int> &periods,
                       const QList<CheckDate> &checks)
{
    QStringList labels;
    qsizetype run = 0; // How many checks up to this one have the price.
    for (qsizetype i = 0; i < checks.size(); ++i) {
        if (!periods.isEmpty() && !periods.contains(checks.at(i).period)) {
            run = 0;
            continue;
        }
        constexpr qsizetype shortestRun = 3;
        const QString label = checkLabel(checks.at(i));
        if (++run < shortestRun) {
            labels.append(label);
            continue;
        }
        if (run == shortestRun)
            labels.removeLast();
        labels.last() = u"%1 – %2"_s.arg(checkLabel(checks.at(i - run + 1)), label);
    }
    return u"%1 (%2)"_s.arg(name, labels.join(u", "_s));
}

/// Gives each rate one of the row's components, the most alike first.
template <typename IsAlike>
void assign(QList<Rate> &rates, QList<PaymentComponent> &left, IsAlike isAlike)
{
    for (Rate &rate : rates) {
        const auto found =
            std::find_if(left.begin(), left.end(), [&](const PaymentComponent &component) {
                return rate.component.id.isNull() && isAlike(rate, component);
            });
        if (found == left.end())
            continue;
        rate.component = *found;
        left.erase(found);
    }
}

/// The components of the row's goal that a card made.
QList<PaymentComponent> componentsOfRow(const ContractTerms &terms, const RateCardRow &row)
{
    QList<PaymentComponent> found;
    std::copy_if(terms.components.cbegin(), terms.components.cend(), std::back_inserter(found),
                 [&](const PaymentComponent &component) {
                     return component.effectGoal == row.goal && !component.id.isNull()
                         && component.price.kind == PriceKind::Flat
                         && (component.name == row.name
                             || component.name
                                 == nameWithChecks(row.name, component.periods, terms.checks));
                 });
    return found;
}

void setRow(ContractTerms &terms, const RateCardRow &row)
{
    QList<Rate> rates = ratesOf(row, terms.checks);
    if (rates.isEmpty())
        return;
    QList<PaymentComponent> before = componentsOfRow(terms, row);
    PaymentComponent pattern = before.isEmpty()
        ? PaymentComponent{.id = {}, .name = row.name, .effectGoal = row.goal}
        : before.constFirst();
    pattern.quota.reset(); // It is that of the one component.
    assign(rates, before, [](const Rate &rate, const PaymentComponent &component) {
        return component.periods == rate.periods;
    });
    assign(rates, before, [](const Rate &rate, const PaymentComponent &component) {
        return component.price.price == rate.price;
    });
    assign(rates, before, [](const Rate &, const PaymentComponent &) { return true; });
    for (const PaymentComponent &without : std::as_const(before))
        terms.components.removeIf(
            [&](const PaymentComponent &component) { return component.id == without.id; });
    for (Rate &rate : rates) {
        PaymentComponent made = rate.component;
        if (made.id.isNull()) {
            made = pattern;
            made.id = QUuid::createUuid();
        }
        made.name =
            rates.size() == 1 ? row.name : nameWithChecks(row.name, rate.periods, terms.checks);
        made.periods = rate.periods;
        made.price.price = rate.price;
        const auto place = std::find_if(
            terms.components.begin(), terms.components.end(),
            [&](const PaymentComponent &component) { return component.id == made.id; });
        if (place == terms.components.end())
            terms.components.append(made);
        else
            *place = made;
    }
}

} // namespace

ContractTerms withRateCard(ContractTerms terms, const QList<RateCardRow> &rows)
{
    for (const RateCardRow &row : rows)
        setRow(terms, row);
    return terms;
}

} // namespace bundlinje
