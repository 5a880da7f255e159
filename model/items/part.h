#pragma once

#include "model/domain/figure.h"
#include "model/domain/portfolio.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <functional>

namespace bundlinje {

/// How a part is entered.
enum class PartKind {
    Line, ///< One line of text: words, a number.
    Date, ///< One line of text that a calendar can fill.
    LongText, ///< Several lines.
    Choice, ///< One of a list; the text is the key of the choice.
    Amount, ///< A number and a currency.
};

struct Choice {
    QString key;
    QString label;
};

/// What reading and writing depends on besides the value itself.
struct PartContext {
    QLocale locale;
    QDate today; ///< That "+6m" counts from; a null date refuses it.
    Currency currency; ///< Of a typed amount that names none.
    Portfolio portfolio;
    QList<Source> sources; ///< That a provenance of this value may name.
    bool amountsHidden = false; ///< Where the part is only shown; never for editing.
    /// What was entered before for that part in this file, to be proposed.
    std::function<QStringList(const QString &part)> usedBefore;
};

/// The way from a whole to something in it. Null when that is not there just now: the provenance
/// of an amount that is missing, a row of a list when no row is selected.
template <typename Whole, typename Value> struct Lens {
    std::function<const Value *(const Whole &)> get;
    std::function<Value *(Whole &)> edit;
};

/// A lens from anything that `std::invoke` takes: a member pointer or `[](auto &whole) -> auto &
/// {…}`.
template <typename Whole, typename Value, typename Way> Lens<Whole, Value> lens(Way way)
{
    return {[way](const Whole &whole) { return &std::invoke(way, whole); },
            [way](Whole &whole) {
                return &std::invoke(way, whole);
            }};
}

/// From a whole to something in a part of it.
template <typename Whole, typename Middle, typename Value>
Lens<Whole, Value> through(const Lens<Whole, Middle> &outer, const Lens<Middle, Value> &inner)
{
    return {[outer, inner](const Whole &whole) -> const Value * {
                const Middle *middle = outer.get(whole);
                return middle ? inner.get(*middle) : nullptr;
            },
            [outer, inner](Whole &whole) -> Value * {
                Middle *middle = outer.edit(whole);
                return middle ? inner.edit(*middle) : nullptr;
            }};
}

/// A named piece of a value: how it is shown for editing and read back. One line of code binds a
/// field of a form and a column of a table to a member; it is tested without a window.
template <typename Whole> struct Part {
    QString name; ///< As in the JSON form; parts of list rows without the index: "parties.name".
    PartKind kind = PartKind::Line;

    /// As a field shows it for editing; empty = missing.
    std::function<QString(const Whole &, const PartContext &)> text;
    /// Puts the typed text into the value. Errors: NotAnAmount, NotADate, NotANumber, Overflow,
    /// InvalidInput; the value is as before then. Empty for what cannot be edited.
    std::function<Status(Whole &, const QString &, const PartContext &)> read;
    /// What was understood, shown while typing; empty text where there is nothing to say.
    std::function<QString(const QString &, const PartContext &)> echo;
    /// For `Choice`.
    std::function<QList<Choice>(const PartContext &)> choices;
    /// What was entered before for this part is proposed.
    bool isProposed = false;
    /// For `Amount`.
    std::function<std::optional<Money>(const Whole &)> amount;
    /// How it came about, in a word; for amounts that know it. Missing amounts have none.
    std::function<QString(const Whole &)> basis;
    /// Whether it counts so few citizens that it may point at single persons; empty = never.
    std::function<bool(const Whole &, const PartContext &)> isSmallCount;
    /// Whether there is something to put the part into; empty = always.
    std::function<bool(const Whole &)> exists;
    /// Its absence is counted as "missing" in the list of sections.
    bool isExpected = false;
};

/// The same part, entered on several lines.
template <typename Whole> Part<Whole> longText(Part<Whole> part)
{
    part.kind = PartKind::LongText;
    return part;
}

/// The same part, proposing what was entered before.
template <typename Whole> Part<Whole> proposed(Part<Whole> part)
{
    part.isProposed = true;
    return part;
}

/// The same part, whose absence counts.
template <typename Whole> Part<Whole> expected(Part<Whole> part)
{
    part.isExpected = true;
    return part;
}

/// A part of a row as a part of the whole that holds the row.
template <typename Whole, typename Row>
Part<Whole> lift(const Part<Row> &part, const Lens<Whole, Row> &row)
{
    Part<Whole> lifted;
    lifted.name = part.name;
    lifted.kind = part.kind;
    lifted.echo = part.echo;
    lifted.choices = part.choices;
    lifted.isProposed = part.isProposed;
    lifted.isExpected = part.isExpected;
    lifted.text = [part, row](const Whole &whole, const PartContext &context) {
        const Row *found = row.get(whole);
        return found ? part.text(*found, context) : QString();
    };
    lifted.exists = [part, row](const Whole &whole) {
        const Row *found = row.get(whole);
        return found && (!part.exists || part.exists(*found));
    };
    if (part.read) {
        lifted.read = [part, row](Whole &whole, const QString &text, const PartContext &context) {
            Row *found = row.edit(whole);
            return found ? part.read(*found, text, context) : Status();
        };
    }
    if (part.amount) {
        lifted.amount = [part, row](const Whole &whole) -> std::optional<Money> {
            const Row *found = row.get(whole);
            return found ? part.amount(*found) : std::nullopt;
        };
    }
    if (part.isSmallCount) {
        lifted.isSmallCount = [part, row](const Whole &whole, const PartContext &context) {
            const Row *found = row.get(whole);
            return found && part.isSmallCount(*found, context);
        };
    }
    if (part.basis) {
        lifted.basis = [part, row](const Whole &whole) {
            const Row *found = row.get(whole);
            return found ? part.basis(*found) : QString();
        };
    }
    return lifted;
}

} // namespace bundlinje
