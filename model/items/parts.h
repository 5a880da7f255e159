#pragma once

#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/parttext.h"

#include <array>

namespace bundlinje {

/// A part of any type that `fieldText` and `readField` know.
template <typename Value, typename Whole>
Part<Whole> part(const QString &name, const Lens<Whole, Value> &way)
{
    Part<Whole> made;
    made.name = name;
    if constexpr (std::is_same_v<Value, std::optional<PartialDate>>) {
        made.kind = PartKind::Date;
        made.echo = dateEcho;
    }
    made.text = [way](const Whole &whole, const PartContext &context) {
        const Value *value = way.get(whole);
        return value ? fieldText(*value, context) : QString();
    };
    made.read = [way](Whole &whole, const QString &text, const PartContext &context) -> Status {
        Value *value = way.edit(whole);
        return value ? readField(text, context, *value) : Status();
    };
    made.exists = [way](const Whole &whole) {
        return way.get(whole) != nullptr;
    };
    return made;
}

/// The same from a member: `part<Investment>(u"name"_s, &Investment::name)`.
template <typename Whole, typename Way> Part<Whole> part(const QString &name, Way way)
{
    using Value = std::remove_cvref_t<std::invoke_result_t<Way, Whole &>>;
    return part(name, lens<Whole, Value>(way));
}

/// Texts separated by commas.
template <typename Whole, typename Way> Part<Whole> wordsPart(const QString &name, Way way)
{
    Part<Whole> made;
    made.name = name;
    made.text = [way](const Whole &whole, const PartContext &) {
        return wordsText(std::invoke(way, whole));
    };
    made.read = [way](Whole &whole, const QString &text, const PartContext &) -> Status {
        std::invoke(way, whole) = readWords(text);
        return {};
    };
    return made;
}

/// One of a few values with a word for each.
template <typename Whole, typename Value, std::size_t Size>
Part<Whole> choicePart(const QString &name, Value Whole::*member,
                       const std::array<Value, Size> &values, QString (*label)(Value))
{
    Part<Whole> made;
    made.name = name;
    made.kind = PartKind::Choice;
    made.text = [member](const Whole &whole, const PartContext &) {
        return QString::number(static_cast<int>(whole.*member));
    };
    made.read = [member](Whole &whole, const QString &key, const PartContext &) -> Status {
        whole.*member = static_cast<Value>(key.toInt());
        return {};
    };
    made.choices = [values, label](const PartContext &) {
        QList<Choice> choices;
        for (const Value value : values)
            choices.append({QString::number(static_cast<int>(value)), label(value)});
        return choices;
    };
    return made;
}

/// An amount with its basis and provenance. A typed amount is stated, whatever it was before, and
/// keeps the provenance.
template <typename Whole>
Part<Whole> figurePart(const QString &name, std::optional<MoneyFigure> Whole::*member)
{
    Part<Whole> made;
    made.name = name;
    made.kind = PartKind::Amount;
    made.amount = [member](const Whole &whole) {
        const std::optional<MoneyFigure> &figure = whole.*member;
        return figure ? std::optional(figure->amount) : std::nullopt;
    };
    made.basis = [member](const Whole &whole) {
        const std::optional<MoneyFigure> &figure = whole.*member;
        return figure ? figureBasisLabel(*figure) : QString();
    };
    made.text = [member](const Whole &whole, const PartContext &context) {
        const std::optional<MoneyFigure> &figure = whole.*member;
        return figure ? editText(figure->amount, context.locale) : QString();
    };
    made.read = [member](Whole &whole, const QString &text, const PartContext &context) -> Status {
        std::optional<Money> amount;
        if (const Status done = readField(text, context, amount); !done)
            return done;
        std::optional<MoneyFigure> &figure = whole.*member;
        if (!amount)
            figure.reset();
        else if (!figure)
            figure = MoneyFigure{.amount = *amount};
        else if (figure->amount != *amount)
            figure = MoneyFigure{*amount, Basis::Stated, figure->provenance};
        return {};
    };
    made.echo = amountEcho;
    return made;
}

/// An amount without basis.
template <typename Whole>
Part<Whole> amountPart(const QString &name, std::optional<Money> Whole::*member)
{
    Part<Whole> made;
    made.name = name;
    made.kind = PartKind::Amount;
    made.amount = [member](const Whole &whole) {
        return whole.*member;
    };
    made.text = [member](const Whole &whole, const PartContext &context) {
        return whole.*member ? editText(*(whole.*member), context.locale) : QString();
    };
    made.read = [member](Whole &whole, const QString &text, const PartContext &context) {
        return readField(text, context, whole.*member);
    };
    made.echo = amountEcho;
    return made;
}

/// The provenance of an amount; not there while the amount is missing.
template <typename Whole>
Lens<Whole, Provenance> provenanceOf(std::optional<MoneyFigure> Whole::*member)
{
    return {[member](const Whole &whole) -> const Provenance * {
                return whole.*member ? &(whole.*member)->provenance : nullptr;
            },
            [member](Whole &whole) -> Provenance * {
                return whole.*member ? &(whole.*member)->provenance : nullptr;
            }};
}

/// How sure one is; nothing chosen = not stated.
inline Part<Provenance> confidencePart(const QString &name)
{
    constexpr std::array stated{Confidence::Low, Confidence::Medium, Confidence::High};
    Part<Provenance> made = choicePart(name, &Provenance::confidence, stated, confidenceLabel);
    made.text = [](const Provenance &provenance, const PartContext &) {
        return provenance.confidence == Confidence::NotStated
            ? QString()
            : QString::number(static_cast<int>(provenance.confidence));
    };
    made.choices = [offered = made.choices](const PartContext &context) {
        return QList<Choice>{{QString(), confidenceLabel(Confidence::NotStated)}}
        + offered(context);
    };
    return made;
}

/// Source, page, date, assumption, confidence and note.
template <typename Whole>
QList<Part<Whole>> provenanceParts(const QString &name, const Lens<Whole, Provenance> &way)
{
    const auto piece = [&](const QString &ending, auto pointer) {
        using Value = std::remove_cvref_t<std::invoke_result_t<decltype(pointer), Provenance &>>;
        return part(name + ending, through(way, lens<Provenance, Value>(pointer)));
    };
    Part<Whole> source = piece(QStringLiteral(".sourceId"), &Provenance::sourceId);
    source.kind = PartKind::Choice;
    source.choices = sourceChoices;
    return {source,
            piece(QStringLiteral(".page"), &Provenance::page),
            piece(QStringLiteral(".date"), &Provenance::date),
            piece(QStringLiteral(".assumption"), &Provenance::assumption),
            lift(confidencePart(name + QStringLiteral(".confidence")), way),
            piece(QStringLiteral(".note"), &Provenance::note)};
}

/// As it is read: amounts in full, choices by their label; empty = missing.
template <typename Whole>
QString displayText(const Part<Whole> &part, const Whole &whole, const PartContext &context)
{
    if (part.amount) {
        const std::optional<Money> amount = part.amount(whole);
        if (amount && context.amountsHidden)
            return QString::fromUtf16(hiddenText);
        return amount ? exactText(*amount, context.locale) : QString();
    }
    const QString text = part.text(whole, context);
    return part.choices ? choiceLabel(part.choices(context), text) : text;
}

} // namespace bundlinje
