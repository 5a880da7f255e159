#include "model/items/componentsentence.h"

#include "model/items/amounttext.h"
#include "model/items/checknumbers.h"
#include "model/items/numbertext.h"
#include "model/items/yeartexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString sentenceWord(const char *source)
{
    return QCoreApplication::translate("ComponentSentence", source);
}

QString amountWords(const std::optional<Money> &amount, const PartContext &context)
{
    if (!amount)
        return QString::fromUtf16(missingText);
    return context.amountsHidden ? QString::fromUtf16(hiddenText)
                                 : exactText(*amount, context.locale);
}

/// What tells one from more than one; a number with decimals is more than one.
int pluralOf(Quantity quantity)
{
    constexpr int many = 2;
    const qint64 parts = quantity.tenMillionths();
    if (parts % Quantity::perWhole != 0)
        return many;
    return static_cast<int>(std::clamp<qint64>(parts / Quantity::perWhole, 0, 1'000'000'000));
}

/// "45 persons", "1 day", "12,5 percentage points".
QString unitsText(const std::optional<Quantity> &quantity, const PaymentComponent &component,
                  const PartContext &context)
{
    const QString number =
        quantity ? quantityText(*quantity, context.locale) : QString::fromUtf16(missingText);
    const int count = pluralOf(quantity.value_or(Quantity()));
    switch (component.unit) {
    case MeasureUnit::Person:
        return QCoreApplication::translate("ComponentSentence", "%1 person(s)", nullptr, count)
            .arg(number);
    case MeasureUnit::Outcome:
        return QCoreApplication::translate("ComponentSentence", "%1 outcome(s)", nullptr, count)
            .arg(number);
    case MeasureUnit::Day:
        return QCoreApplication::translate("ComponentSentence", "%1 day(s)", nullptr, count)
            .arg(number);
    case MeasureUnit::PercentagePoint:
        return QCoreApplication::translate("ComponentSentence", "%1 percentage point(s)", nullptr,
                                           count)
            .arg(number);
    case MeasureUnit::Cohort:
        return QCoreApplication::translate("ComponentSentence", "%1 cohort(s)", nullptr, count)
            .arg(number);
    case MeasureUnit::Other:
        break;
    }
    const QString words = component.unitText.simplified();
    return words.isEmpty() ? number : number + u' ' + words;
}

/// What one unit is, with what it must have reached: "for each person who meets “Own home”".
QString forEach(const PaymentComponent &component, const QString &goal)
{
    const QString words = component.unitText.simplified();
    switch (component.unit) {
    case MeasureUnit::Person:
        return goal.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each person"))
            : sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each person who meets “%1”"))
                  .arg(goal);
    case MeasureUnit::Outcome:
        return goal.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each outcome"))
            : sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each outcome of “%1”"))
                  .arg(goal);
    case MeasureUnit::Day:
        return goal.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each day"))
            : sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each day of “%1”"))
                  .arg(goal);
    case MeasureUnit::PercentagePoint:
        return goal.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each percentage point"))
            : sentenceWord(
                  QT_TRANSLATE_NOOP("ComponentSentence", "for each percentage point of “%1”"))
                  .arg(goal);
    case MeasureUnit::Cohort:
        return goal.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each cohort"))
            : sentenceWord(
                  QT_TRANSLATE_NOOP("ComponentSentence", "for each cohort that meets “%1”"))
                  .arg(goal);
    case MeasureUnit::Other:
        break;
    }
    if (!words.isEmpty())
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each %1")).arg(words);
    return goal.isEmpty()
        ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each unit"))
        : sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "for each unit of “%1”")).arg(goal);
}

/// One step, slab or point.
QString bandText(const PriceBand &band, const PaymentComponent &component,
                 const PartContext &context)
{
    const QString amount = amountWords(band.amount, context);
    const QString from = unitsText(band.from, component, context);
    switch (component.price.kind) {
    case PriceKind::Slab:
        if (!band.to)
            return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "%1 for those above %2"))
                .arg(amount, from);
        if (!band.from || *band.from == Quantity())
            return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "%1 for those up to %2"))
                .arg(amount, unitsText(band.to, component, context));
        return sentenceWord(
                   QT_TRANSLATE_NOOP("ComponentSentence", "%1 for those above %2 and up to %3"))
            .arg(amount, from, unitsText(band.to, component, context));
    case PriceKind::Interpolated:
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "%1 at %2")).arg(amount, from);
    case PriceKind::Flat:
    case PriceKind::Step:
    case PriceKind::StepPerUnit:
        break;
    }
    return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "%1 from %2 on")).arg(amount, from);
}

QString bandsText(const PaymentComponent &component, const PartContext &context)
{
    QStringList bands;
    for (const PriceBand &band : component.price.bands)
        bands.append(bandText(band, component, context));
    return bands.join(u"; "_s);
}

QString interpolatedText(const PaymentComponent &component, const QString &named,
                         const PartContext &context)
{
    const QString bands = bandsText(component, context);
    if (!component.price.isZeroBelow)
        return named.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "On a straight line between: %1"))
                  .arg(bands)
            : sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence",
                                             "For “%1”, on a straight line between: %2"))
                  .arg(named, bands);
    return named.isEmpty()
        ? sentenceWord(
              QT_TRANSLATE_NOOP("ComponentSentence",
                                "On a straight line between: %1 (below the first: nothing)"))
              .arg(bands)
        : sentenceWord(
              QT_TRANSLATE_NOOP("ComponentSentence",
                                "For “%1”, on a straight line between: %2 (below the first: "
                                "nothing)"))
              .arg(named, bands);
}

/// What is paid for what, without the full stop.
QString priceText(const PaymentComponent &component, const QString &named,
                  const PartContext &context)
{
    const bool isFlat = component.price.kind == PriceKind::Flat;
    if (isFlat ? !component.price.price : component.price.bands.isEmpty())
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "No price yet %1"))
            .arg(forEach(component, named));
    switch (component.price.kind) {
    case PriceKind::Flat:
        return QCoreApplication::translate("ComponentSentence", "%1 %2",
                                           "%1 an amount, %2 “for each person”")
            .arg(amountWords(component.price.price, context), forEach(component, named));
    case PriceKind::Step:
        return named.isEmpty()
            ? sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "In all: %1"))
                  .arg(bandsText(component, context))
            : sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "In all for “%1”: %2"))
                  .arg(named, bandsText(component, context));
    case PriceKind::StepPerUnit:
        return sentenceWord(
                   QT_TRANSLATE_NOOP("ComponentSentence", "Paid %1, also those below the step: %2"))
            .arg(forEach(component, named), bandsText(component, context));
    case PriceKind::Slab:
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "Paid %1, step by step: %2"))
            .arg(forEach(component, named), bandsText(component, context));
    case PriceKind::Interpolated:
        return interpolatedText(component, named, context);
    }
    return {};
}

QString measureText(const Measure &measure)
{
    switch (measure.comparison) {
    case Comparison::None:
        return {};
    case Comparison::Difference:
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence",
                                              "What counts is how far it is above the "
                                              "reference."));
    case Comparison::Shortfall:
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence",
                                              "What counts is how far it is below the "
                                              "reference."));
    case Comparison::RelativeReduction:
        return sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence",
                                              "What counts is how many per cent it is below the "
                                              "reference."));
    case Comparison::ExcessCount:
        return sentenceWord(
            QT_TRANSLATE_NOOP("ComponentSentence",
                              "What counts are those beyond what the reference rate "
                              "gives."));
    }
    return {};
}

QString roundingText(const Measure &measure)
{
    if (!measure.decimals)
        return {};
    const int decimals = *measure.decimals;
    if (measure.rounding == MeasureRounding::Down)
        return decimals == 0
            ? sentenceWord(
                QT_TRANSLATE_NOOP("ComponentSentence", "Rounded down to a whole number."))
            : QCoreApplication::translate("ComponentSentence", "Rounded down to %n decimal(s).",
                                          nullptr, decimals);
    return decimals == 0 ? sentenceWord(
               QT_TRANSLATE_NOOP("ComponentSentence", "Rounded to the nearest whole number."))
                         : QCoreApplication::translate(
                             "ComponentSentence", "Rounded to %n decimal(s).", nullptr, decimals);
}

/// Of a gate that looks at what is paid for.
QString quantityGateText(const Gate &gate, const QString &threshold)
{
    const auto paid = [&](const char *source) {
        return sentenceWord(source).arg(threshold);
    };
    switch (gate.comparison) {
    case GateComparison::AtLeast:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only from %1 on."));
    case GateComparison::Above:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only above %1."));
    case GateComparison::AtMost:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only up to %1."));
    case GateComparison::Below:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only below %1."));
    }
    return {};
}

QString paidAtText(const PaymentComponent &component, const PartContext &context)
{
    const auto count = static_cast<int>(component.periods.size());
    if (count == 0)
        return {};
    return QCoreApplication::translate("ComponentSentence", "Paid at check(s) %1.",
                                       "%1 one number or several", count)
        .arg(context.locale.createSeparatedList(checkNumbers(component.periods)));
}

QString gateText(const PaymentComponent &component, const PartContext &context)
{
    if (!component.gate)
        return {};
    const Gate &gate = *component.gate;
    if (!gate.hasOwnMeasure)
        return quantityGateText(gate, unitsText(gate.threshold, component, context));
    QString measure = gate.measure.simplified();
    if (measure.isEmpty())
        measure = sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "the gate's own measure"));
    const QString threshold = gate.threshold ? quantityText(*gate.threshold, context.locale)
                                             : QString::fromUtf16(missingText);
    const auto paid = [&](const char *source) {
        return sentenceWord(source).arg(measure, threshold);
    };
    switch (gate.comparison) {
    case GateComparison::AtLeast:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only if %1 is at least %2."));
    case GateComparison::Above:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only if %1 is above %2."));
    case GateComparison::AtMost:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only if %1 is at most %2."));
    case GateComparison::Below:
        return paid(QT_TRANSLATE_NOOP("ComponentSentence", "Paid only if %1 is below %2."));
    }
    return {};
}

} // namespace

QString goalWords(const QList<EffectGoal> &goals, const QUuid &id)
{
    constexpr qsizetype longest = 60;
    const auto found = std::find_if(goals.cbegin(), goals.cend(), [&](const EffectGoal &goal) {
        return goal.id == id && !id.isNull();
    });
    if (found == goals.cend())
        return {};
    QString words = found->definition.simplified();
    while (words.endsWith(u'.'))
        words.chop(1); // It stands inside a sentence.
    return words.size() <= longest ? words : words.left(longest - 1).trimmed() + u'…';
}

QString componentSentence(const PaymentComponent &component, const QString &goal,
                          const PartContext &context)
{
    const QString named = goal.isEmpty() ? component.name.simplified() : goal;
    const QString price = priceText(component, named, context);
    QStringList sentences{component.quota
                              ? QCoreApplication::translate("ComponentSentence", "%1, at most %2.",
                                                            "%1 what is paid, %2 how many in all")
                                    .arg(price, unitsText(component.quota, component, context))
                              : price + u'.'};
    sentences += {paidAtText(component, context), gateText(component, context),
                  measureText(component.measure), roundingText(component.measure)};
    if (component.savingShare != Percentage::whole())
        sentences.append(
            sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "Of this %1 is repaid."))
                .arg(percentText(component.savingShare, context.locale)));
    if (component.lineCap)
        sentences.append(
            sentenceWord(QT_TRANSLATE_NOOP("ComponentSentence", "At most %1 for each measurement."))
                .arg(amountWords(component.lineCap, context)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace bundlinje
