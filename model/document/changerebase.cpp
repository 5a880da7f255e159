#include "model/document/changerebase.h"

#include "model/calc/frozencases.h"
#include "model/exchange/editmerge.h"
#include "model/store/portfoliostore.h"

#include <utility>

namespace bundlinje {

namespace {

/// Errors: those of reading; a missing one is none.
Result<std::optional<Investment>> storedNow(const PortfolioStore &store, InvestmentId id)
{
    Result<Investment> stored = store.investment(id);
    if (stored)
        return std::optional<Investment>(std::move(*stored));
    if (stored.error().code == Error::Code::NotFound)
        return std::optional<Investment>();
    return tl::make_unexpected(stored.error());
}

/// Who saved the version that is stored.
Status addWho(const PortfolioStore &store, EditConflict &conflict)
{
    const Result<QList<Revision>> history = store.history(conflict.investment);
    if (!history)
        return tl::make_unexpected(history.error());
    if (!history->isEmpty()) {
        conflict.person = history->constFirst().person;
        conflict.at = history->constFirst().at;
    }
    return {};
}

/// What becomes of one change: nothing if it is done already, the change that fits what is stored,
/// a conflict, or both.
struct Rebased {
    std::optional<InvestmentChange> change;
    std::optional<EditConflict> conflict;
};

Rebased collided(std::optional<Investment> stored, const std::optional<Investment> &wanted,
                 const QList<FieldDifference> &fields)
{
    EditConflict conflict;
    conflict.investment = wanted ? wanted->id : stored->id;
    conflict.name = wanted ? wanted->name : stored->name;
    conflict.fields = fields;
    conflict.keepMine.investments = {{std::move(stored), wanted}};
    return {{}, std::move(conflict)};
}

/// A business case that was signed meanwhile stays as it was signed: what was edited in it collides
/// as a whole, even where nobody else touched the field.
void keepFrozenCases(const Investment &stored, MergedEdits<Investment> &merge)
{
    if (keepsFrozenCases(stored, merge.merged))
        return;
    merge.merged = withFrozenCases(stored, std::move(merge.merged));
    for (const FieldDifference &field : differences(merge.mine, merge.merged)) {
        if (field.field.startsWith(u"businessCases") && !merge.collisions.contains(field))
            merge.collisions.append(field);
    }
}

Result<Rebased> rebaseOne(const InvestmentChange &change, const std::optional<Investment> &stored)
{
    const auto same = [&stored](std::optional<Investment> side) {
        if (side && stored)
            side->revision = stored->revision;
        return side == stored;
    };
    if (same(change.after))
        return Rebased{};
    if (same(change.before))
        return Rebased{InvestmentChange{stored, change.after}, {}};
    if (!stored || !change.after)
        return collided(stored, change.after, {});
    // Two that came into being apart have no state in common but the empty one.
    Investment empty;
    empty.id = stored->id;
    auto merged = mergeEdits(change.before.value_or(empty), *change.after, *stored);
    if (!merged)
        return tl::make_unexpected(merged.error());
    // Only the undoing of a signature changes what it was made from as signed.
    if (!change.before || keepsFrozenCases(*change.before, *change.after))
        keepFrozenCases(*stored, *merged);
    Rebased rebased;
    if (!merged->collisions.isEmpty())
        rebased = collided(merged->merged, merged->mine, merged->collisions);
    if (!same(merged->merged))
        rebased.change = InvestmentChange{stored, merged->merged};
    return rebased;
}

Result<std::optional<EditConflict>> rebaseSettings(const PortfolioStore &store, ChangeSet &changes)
{
    Result<Portfolio> stored = store.portfolio();
    if (!stored)
        return tl::make_unexpected(stored.error());
    const auto merged = mergeEdits(changes.portfolio->before, changes.portfolio->after, *stored);
    if (!merged)
        return tl::make_unexpected(merged.error());
    std::optional<EditConflict> conflict;
    if (!merged->collisions.isEmpty()) {
        conflict.emplace();
        conflict->name = stored->name;
        conflict->fields = merged->collisions;
        conflict->keepMine.portfolio = PortfolioChange{merged->merged, merged->mine};
    }
    changes.portfolio.reset();
    if (merged->merged != *stored)
        changes.portfolio = PortfolioChange{std::move(*stored), merged->merged};
    return conflict;
}

} // namespace

Result<QList<EditConflict>> rebase(const PortfolioStore &store, ChangeSet &changes)
{
    QList<EditConflict> conflicts;
    QList<InvestmentChange> fitting;
    for (const InvestmentChange &change : std::as_const(changes.investments)) {
        const InvestmentId id = change.after ? change.after->id : change.before->id;
        const Result<std::optional<Investment>> stored = storedNow(store, id);
        if (!stored)
            return tl::make_unexpected(stored.error());
        const Result<Rebased> rebased = rebaseOne(change, *stored);
        if (!rebased)
            return tl::make_unexpected(rebased.error());
        if (rebased->change)
            fitting.append(*rebased->change);
        if (rebased->conflict)
            conflicts.append(*rebased->conflict);
    }
    if (changes.portfolio) {
        const auto conflict = rebaseSettings(store, changes);
        if (!conflict)
            return tl::make_unexpected(conflict.error());
        if (*conflict)
            conflicts.append(**conflict);
    }
    for (EditConflict &conflict : conflicts) {
        conflict.keepMine.reason = changes.reason;
        if (const Status known = addWho(store, conflict); !known)
            return tl::make_unexpected(known.error());
    }
    changes.investments = std::move(fitting);
    return conflicts;
}

} // namespace bundlinje
