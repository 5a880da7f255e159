#include "model/items/ratecard.h"

#include "model/calc/contractversions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The checks of a row that have one price, under the same conditions.
struct Rate {
    Money price;
    PaymentComponent pattern; ///< What is paid at them now, else what the row's others are like.
    QList<int> periods; ///< As of a component; empty = all checks.
    PaymentComponent component; ///< Its id is null as long as it has none.
};

/// Whether they differ in what a card says at most.
bool areAlike(PaymentComponent one, const PaymentComponent &other)
{
    one.id = other.id;
    one.name = other.name;
    one.periods = other.periods;
    one.price.price = other.price.price;
    return one == other;
}

const PaymentComponent *paidAt(const QList<PaymentComponent> &components, int period)
{
    const auto found = std::find_if(
        components.cbegin(), components.cend(),
        [&](const PaymentComponent &component) { return isPaidAt(component, period); });
    return found == components.cend() ? nullptr : &*found;
}

/// In the order of their first checks.
/// @param before the row's components
QList<Rate> ratesOf(const RateCardRow &row, const QList<CheckDate> &checks,
                    const QList<PaymentComponent> &before)
{
    const PaymentComponent usual = before.isEmpty()
        ? PaymentComponent{.id = {}, .name = row.name, .effectGoal = row.goal}
        : before.constFirst();
    QList<Rate> rates;
    for (qsizetype i = 0; i < std::min(checks.size(), row.prices.size()); ++i) {
        const std::optional<Money> &price = row.prices.at(i);
        if (!price || price->minor() == 0)
            continue;
        const PaymentComponent *now = paidAt(before, checks.at(i).period);
        const PaymentComponent &pattern = now ? *now : usual;
        auto rate = std::find_if(rates.begin(), rates.end(), [&](const Rate &one) {
            return one.price == *price && areAlike(one.pattern, pattern);
        });
        if (rate == rates.end()) {
            rates.append(Rate{*price, pattern, {}, {}});
            rate = std::prev(rates.end());
        }
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

/// What a card calls the component of a price that is not the only one. The next card finds it by
/// how the name begins, because checks may be renamed in between.
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

/// Gives each rate one of the row's components that are like its pattern.
template <typename IsAlike>
void assign(QList<Rate> &rates, QList<PaymentComponent> &left, IsAlike isAlike)
{
    for (Rate &rate : rates) {
        const auto found =
            std::find_if(left.begin(), left.end(), [&](const PaymentComponent &component) {
                return rate.component.id.isNull() && areAlike(rate.pattern, component)
                    && isAlike(rate, component);
            });
        if (found == left.end())
            continue;
        rate.component = *found;
        left.erase(found);
    }
}

/// Whether a card may have made it for the row: it is no more than a price, and is named as a card
/// names what it makes.
bool isOfRow(const PaymentComponent &component, const QUuid &goal, const QString &name)
{
    // Without a goal the name alone tells, so that there must be one.
    if (component.effectGoal != goal || (goal.isNull() && name.isEmpty()) || component.id.isNull())
        return false;
    if (component.price.kind != PriceKind::Flat || !component.price.price || component.gate
        || component.measure.comparison != Comparison::None)
        return false;
    // Checks stand in the name only where others have another price.
    return component.name == name
        || (!component.periods.isEmpty() && component.name.startsWith(name + u" ("_s));
}

/// The components that a card made for the row. No card pays twice at a check: of two that do the
/// first one is the card's.
QList<PaymentComponent> componentsOfRow(const ContractTerms &terms, const QUuid &goal,
                                        const QString &name)
{
    QList<PaymentComponent> found;
    for (const PaymentComponent &component : terms.components) {
        const bool isPaidTwice =
            std::any_of(found.cbegin(), found.cend(), [&](const PaymentComponent &other) {
                return component.periods.isEmpty() || other.periods.isEmpty()
                    || std::any_of(component.periods.cbegin(), component.periods.cend(),
                                   [&](int period) { return isPaidAt(other, period); });
            });
        if (!isPaidTwice && isOfRow(component, goal, name))
            found.append(component);
    }
    return found;
}

QList<std::optional<Money>> pricesNow(const QList<PaymentComponent> &components,
                                      const QList<CheckDate> &checks)
{
    QList<std::optional<Money>> prices;
    for (const CheckDate &check : checks) {
        const PaymentComponent *component = paidAt(components, check.period);
        prices.append(component ? component->price.price : std::nullopt);
    }
    return prices;
}

/// Takes away what no rate has become of, unless it says more than the rates do.
/// @param left the row's components that are none of the rates'
void removeLeft(ContractTerms &terms, const QList<PaymentComponent> &left,
                const QList<PaymentComponent> &kept)
{
    for (const PaymentComponent &without : left) {
        const bool isKept =
            std::none_of(kept.cbegin(), kept.cend(), [&](const PaymentComponent &pattern) {
                return areAlike(pattern, without);
            });
        if (!isKept)
            terms.components.removeIf(
                [&](const PaymentComponent &component) { return component.id == without.id; });
    }
}

void setRow(ContractTerms &terms, const RateCardRow &row)
{
    if (std::none_of(row.prices.cbegin(), row.prices.cend(),
                     [](const std::optional<Money> &price) { return price.has_value(); }))
        return;
    QList<PaymentComponent> left = componentsOfRow(terms, row.goal, row.name);
    if (row.prices == pricesNow(left, terms.checks))
        return; // Names that somebody has put right stay, too.
    QList<Rate> rates = ratesOf(row, terms.checks, left);
    QList<PaymentComponent> kept;
    for (const Rate &rate : std::as_const(rates))
        kept.append(rate.pattern);
    if (rates.isEmpty() && !left.isEmpty())
        kept.append(left.constFirst());
    assign(rates, left, [](const Rate &rate, const PaymentComponent &component) {
        return component.periods == rate.periods;
    });
    assign(rates, left, [](const Rate &rate, const PaymentComponent &component) {
        return component.price.price == rate.price;
    });
    assign(rates, left, [](const Rate &, const PaymentComponent &) { return true; });
    removeLeft(terms, left, kept);
    for (const Rate &rate : std::as_const(rates)) {
        PaymentComponent made = rate.component;
        if (made.id.isNull()) {
            made = rate.pattern;
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

RateCardRow rateCardRow(const ContractTerms &terms, const QUuid &goal, const QString &name)
{
    return {.goal = goal,
            .name = name,
            .prices = pricesNow(componentsOfRow(terms, goal, name), terms.checks)};
}

ContractTerms withRateCard(ContractTerms terms, const QList<RateCardRow> &rows)
{
    for (const RateCardRow &row : rows)
        setRow(terms, row);
    return terms;
}

} // namespace bundlinje
