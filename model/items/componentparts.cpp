// The pieces of a payment component: what is measured, the gate, the price and its limits.

#include "model/items/checknumbers.h"
#include "model/items/componentsentence.h"
#include "model/items/contractparts.h"
#include "model/items/contractwordpart.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using GoalsOf = std::function<QList<EffectGoal>()>;

QString partName(QStringView member)
{
    return QString(u"contract.terms.components."_s).append(member);
}

/// The same part, which is there only while something holds of the component.
template <typename Holds>
Part<PaymentComponent> where(Part<PaymentComponent> part, const Holds &holds)
{
    part.exists = [before = part.exists, holds](const PaymentComponent &component) {
        return (!before || before(component)) && holds(component);
    };
    return part;
}

Part<PaymentComponent> goalPart(const GoalsOf &goals)
{
    Part<PaymentComponent> made;
    made.name = partName(u"effectGoal");
    made.kind = PartKind::Choice;
    made.text = [](const PaymentComponent &component, const PartContext &) {
        return component.effectGoal.isNull() ? QString() : component.effectGoal.toString();
    };
    made.read = [](PaymentComponent &component, const QString &key, const PartContext &) -> Status {
        component.effectGoal = QUuid::fromString(key);
        return {};
    };
    made.choices = [goals](const PartContext &) {
        QList<Choice> choices{
            {QString(), QCoreApplication::translate("ContractParts", "No effect goal chosen")}};
        const QList<EffectGoal> known = goals();
        for (const EffectGoal &goal : known)
            choices.append({goal.id.toString(), goalWords(known, goal.id)});
        return choices;
    };
    return made;
}

QList<Part<PaymentComponent>> measureParts()
{
    const auto measure = lens<PaymentComponent, Measure>(&PaymentComponent::measure);
    const auto hasRounding = [](const PaymentComponent &component) {
        return component.measure.decimals.has_value();
    };
    // Persons, days and cohorts are whole as they are counted.
    const auto mayBeBroken = [hasRounding](const PaymentComponent &component) {
        return hasRounding(component) || component.measure.comparison != Comparison::None
            || component.unit == MeasureUnit::PercentagePoint
            || component.unit == MeasureUnit::Other;
    };
    return {lift(contractWordPart(partName(u"measure.comparison"), &Measure::comparison,
                                  comparisonNames, u"comparison"_s),
                 measure),
            where(lift(part<Measure>(partName(u"measure.decimals"), &Measure::decimals), measure),
                  mayBeBroken),
            where(lift(contractWordPart(partName(u"measure.rounding"), &Measure::rounding,
                                        measureRoundingNames, u"rounding"_s),
                       measure),
                  hasRounding)};
}

QString zeroBelowLabel(bool isZeroBelow)
{
    return isZeroBelow ? QCoreApplication::translate("ContractParts", "Nothing")
                       : QCoreApplication::translate("ContractParts", "As at the first point");
}

QList<Part<PaymentComponent>> priceParts()
{
    constexpr std::array noAndYes{false, true};
    const auto price = lens<PaymentComponent, PriceShape>(&PaymentComponent::price);
    const auto isFlat = [](const PaymentComponent &component) {
        return component.price.kind == PriceKind::Flat;
    };
    const auto isInterpolated = [](const PaymentComponent &component) {
        return component.price.kind == PriceKind::Interpolated;
    };
    return {lift(contractWordPart(partName(u"price.kind"), &PriceShape::kind, priceKindNames,
                                  u"kind"_s),
                 price),
            where(lift(amountPart(partName(u"price.price"), &PriceShape::price), price), isFlat),
            where(lift(choicePart(partName(u"price.isZeroBelow"), &PriceShape::isZeroBelow,
                                  noAndYes, zeroBelowLabel),
                       price),
                  isInterpolated)};
}

/// Nothing typed is all of it.
Part<PaymentComponent> savingSharePart()
{
    Part<PaymentComponent> made =
        part<PaymentComponent>(partName(u"savingShare"), &PaymentComponent::savingShare);
    made.read = [](PaymentComponent &component, const QString &text,
                   const PartContext &context) -> Status {
        if (!text.trimmed().isEmpty())
            return readField(text, context, component.savingShare);
        component.savingShare = Percentage::whole();
        return {};
    };
    return made;
}

/// Nothing typed is all checks.
Part<PaymentComponent> paidAtPart()
{
    Part<PaymentComponent> made;
    made.name = partName(u"periods");
    made.text = [](const PaymentComponent &component, const PartContext &) {
        return checkNumbersText(component.periods);
    };
    made.read = [](PaymentComponent &component, const QString &text,
                   const PartContext &) -> Status {
        const Result<QList<int>> periods = readCheckNumbers(text);
        if (!periods)
            return tl::make_unexpected(periods.error());
        component.periods = *periods;
        return {};
    };
    return made;
}

Lens<PaymentComponent, Gate> gateLens()
{
    return {[](const PaymentComponent &component) {
                return component.gate ? &*component.gate : nullptr;
            },
            [](PaymentComponent &component) {
                return component.gate ? &*component.gate : nullptr;
            }};
}

/// How the gate compares, and that there is none.
Part<PaymentComponent> gatePart()
{
    Part<PaymentComponent> made;
    made.name = partName(u"gate.comparison");
    made.kind = PartKind::Choice;
    made.text = [](const PaymentComponent &component, const PartContext &) {
        return component.gate ? QString::number(static_cast<int>(component.gate->comparison))
                              : QString();
    };
    made.read = [](PaymentComponent &component, const QString &key, const PartContext &) -> Status {
        if (key.isEmpty()) {
            component.gate.reset();
            return {};
        }
        if (!component.gate)
            component.gate.emplace();
        component.gate->comparison = static_cast<GateComparison>(key.toInt());
        return {};
    };
    made.choices = [](const PartContext &) {
        QList<Choice> choices{
            {QString(), QCoreApplication::translate("ContractParts", "No gate: always paid")}};
        for (const auto &one : gateComparisonNames)
            choices.append({QString::number(static_cast<int>(one.value)),
                            contractChoiceLabel(gateComparisonNames, one.value, u"comparison")});
        return choices;
    };
    return made;
}

QString ownMeasureLabel(bool hasOwnMeasure)
{
    return hasOwnMeasure
        ? QCoreApplication::translate("ContractParts", "Something else that is measured")
        : QCoreApplication::translate("ContractParts", "What is paid for");
}

QList<Part<PaymentComponent>> gateParts()
{
    constexpr std::array noAndYes{false, true};
    const Lens<PaymentComponent, Gate> gate = gateLens();
    return {gatePart(), lift(part<Gate>(partName(u"gate.threshold"), &Gate::threshold), gate),
            lift(choicePart(partName(u"gate.hasOwnMeasure"), &Gate::hasOwnMeasure, noAndYes,
                            ownMeasureLabel),
                 gate),
            where(lift(part<Gate>(partName(u"gate.measure"), &Gate::measure), gate),
                  [](const PaymentComponent &component) { return component.gate->hasOwnMeasure; })};
}

} // namespace

QList<Part<PaymentComponent>> componentParts(const std::function<QList<EffectGoal>()> &goals)
{
    Part<PaymentComponent> sentence;
    sentence.name = partName(u"sentence");
    sentence.kind = PartKind::LongText;
    sentence.text = [goals](const PaymentComponent &component, const PartContext &context) {
        return componentSentence(component, goalWords(goals(), component.effectGoal), context);
    };
    return QList<Part<PaymentComponent>>{
               part<PaymentComponent>(partName(u"name"), &PaymentComponent::name), goalPart(goals),
               contractWordPart(partName(u"unit"), &PaymentComponent::unit, measureUnitNames,
                                u"unit"_s),
               where(part<PaymentComponent>(partName(u"unitText"), &PaymentComponent::unitText),
                     [](const PaymentComponent &component) {
                         return component.unit == MeasureUnit::Other;
                     })}
    + measureParts() + priceParts()
        + QList<Part<PaymentComponent>>{savingSharePart(),
                                        amountPart(partName(u"lineCap"),
                                                   &PaymentComponent::lineCap),
                                        part<PaymentComponent>(partName(u"quota"),
                                                               &PaymentComponent::quota)}
    + gateParts() + QList<Part<PaymentComponent>>{paidAtPart(), sentence};
}

QList<Part<PriceBand>> bandParts(std::function<PriceKind()> kind)
{
    Part<PriceBand> to = part<PriceBand>(partName(u"price.bands.to"), &PriceBand::to);
    to.exists = [kind = std::move(kind)](const PriceBand &) {
        return kind() == PriceKind::Slab;
    };
    return {part<PriceBand>(partName(u"price.bands.from"), &PriceBand::from), to,
            amountPart(partName(u"price.bands.amount"), &PriceBand::amount)};
}

} // namespace bundlinje
