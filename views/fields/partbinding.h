#pragma once

#include "model/items/checktext.h"
#include "model/items/fieldchanges.h"
#include "model/items/parts.h"
#include "model/items/similarname.h"
#include "views/fields/editsession.h"
#include "views/fields/field.h"
#include "views/fields/rowtrail.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace bundlinje {

/// The value with the typed text in it. Errors: those of `Part::read`.
template <typename Whole>
Result<Whole> withText(const EditSession<Whole> &session, const Part<Whole> &part,
                       const QString &text, Currency currency)
{
    PartContext context = session.context();
    context.currency = currency;
    Whole after = session.stored();
    if (const Status read = part.read(after, text, context); !read)
        return tl::make_unexpected(read.error());
    return after;
}

/// How the part has changed from save to save, newest first.
template <typename Whole>
QList<FieldChange> changesOf(const EditSession<Whole> &session, const Part<Whole> &part,
                             const RowTrail<Whole> &trail)
{
    const std::function<void()> back = trail.mark ? trail.mark() : std::function<void()>();
    PartContext context = session.context();
    const bool isHidden = std::exchange(context.amountsHidden, false) && part.amount;
    const auto past = session.past();
    const Whole *newer = &session.stored();
    QList<FieldState> states;
    for (const auto &[revision, whole] : past) {
        if (trail.follow)
            trail.follow(*newer, whole);
        states.append({revision, displayText(part, whole, context)});
        newer = &whole;
    }
    if (back)
        back();
    const QList<FieldChange> changes = fieldChanges(states);
    return isHidden ? withoutTexts(changes) : changes;
}

/// What a name is probably meant to be; nothing for the name that stands there.
template <typename Whole>
QString similarTo(const EditSession<Whole> &session, const QString &part, const QString &text)
{
    if (text.isEmpty())
        return {};
    const PartContext context = session.context();
    return context.usedBefore ? similarName(text, context.usedBefore(part)) : QString();
}

template <typename Whole>
void bindReading(FieldBinding &binding, const Part<Whole> &part, EditSession<Whole> &session)
{
    binding.save = [&session, part](const QString &text, Currency currency) -> Status {
        const Result<Whole> after = withText(session, part, text, currency);
        return after ? session.save(*after, part.name) : tl::make_unexpected(after.error());
    };
    binding.review = [&session, part](const QString &text, Currency currency) -> Result<QString> {
        const Result<Whole> after = withText(session, part, text, currency);
        if (!after)
            return tl::make_unexpected(after.error());
        return newRemark(part.name, session.checks(session.stored()), session.checks(*after));
    };
    binding.tryOut = [&session, part](const QString &text, Currency currency) {
        if (const Result<Whole> after = withText(session, part, text, currency))
            session.tryOut(*after);
    };
    binding.isFixed = [&session, name = part.name] {
        return session.isFixed(name);
    };
}

/// What a field needs to know of that part of what is being edited.
/// @param trail of the row that the part lies in
template <typename Whole>
FieldBinding bindingOf(const Part<Whole> &part, EditSession<Whole> &session,
                       const RowTrail<Whole> &trail)
{
    FieldBinding binding{.name = part.name, .kind = part.kind, .isExpected = part.isExpected};
    binding.stored = [&session, part] {
        return part.text(session.stored(), session.context());
    };
    binding.storedForReading = [&session, part] {
        const PartContext context = session.context();
        const auto amount = part.amount ? part.amount(session.stored()) : std::nullopt;
        if (amount && !context.amountsHidden)
            return shortText(*amount, context.locale);
        return displayText(part, session.stored(), context);
    };
    if (part.read && !session.isReadOnly())
        bindReading(binding, part, session);
    binding.changes = [&session, part, trail] {
        return changesOf(session, part, trail);
    };
    if (part.echo) {
        binding.echo = [&session, part](const QString &text, Currency currency) {
            PartContext context = session.context();
            context.currency = currency;
            return part.echo(text, context);
        };
    }
    if (part.choices)
        binding.choices = [&session, part] {
            return part.choices(session.context());
        };
    if (part.isProposed) {
        binding.suggestions = [&session, name = part.name] {
            const PartContext context = session.context();
            return context.usedBefore ? context.usedBefore(name) : QStringList();
        };
        binding.similar = [&session, name = part.name](const QString &text) {
            return similarTo(session, name, text);
        };
    }
    if (part.amount) {
        binding.currency = [&session, part] {
            const std::optional<Money> amount = part.amount(session.stored());
            return amount ? amount->currency() : session.context().currency;
        };
        binding.isHidden = [&session, part] {
            return session.context().amountsHidden && part.amount(session.stored());
        };
    }
    if (part.basis) {
        binding.mark = [&session, part] {
            const QString basis = part.basis(session.stored());
            return basis.isEmpty() ? QCoreApplication::translate("FormBuilder", "missing") : basis;
        };
    }
    if (part.isSmallCount) {
        binding.mark = [&session, part] {
            return part.isSmallCount(session.stored(), session.context())
                ? QCoreApplication::translate("FormBuilder", "* below %1", "mark at a small count")
                      .arg(session.context().portfolio.smallCountThreshold)
                : QString();
        };
    }
    if (part.exists)
        binding.exists = [&session, part] {
            return part.exists(session.stored());
        };
    return binding;
}

} // namespace bundlinje
