// How PortfolioDocument saves beside others: what they changed is merged, what collides is told,
// and a file that was away is found again.

#include "model/document/portfoliodocument.h"

#include "model/document/changecommand.h"
#include "model/document/changerebase.h"
#include "model/store/portfoliostore.h"

#include <utility>

namespace bundlinje {

namespace {

/// Nobody saves so fast that this is not enough; if somebody does, the file is as good as locked:
/// the change is refused and stays typed.
constexpr int attempts = 8;

bool isEmpty(const ChangeSet &changes)
{
    return changes.investments.isEmpty() && !changes.portfolio;
}

/// What is wanted here and what is stored follow each other, so that the wanted version can be
/// restored from the history even if the window is closed before anybody chose.
QList<ChangeSet> keptAside(const QList<EditConflict> &conflicts)
{
    QList<ChangeSet> steps;
    for (const EditConflict &conflict : conflicts) {
        if (conflict.isDeletedHere())
            continue; // Nothing was written here.
        ChangeSet wanted = conflict.keepMine;
        wanted.reason = conflict.person.isEmpty()
            ? PortfolioDocument::tr("Collided with a change by somebody else; kept here")
            : PortfolioDocument::tr("Collided with a change by %1; kept here", "%1 person")
                  .arg(conflict.person);
        steps += {wanted, reversed(wanted)};
    }
    return steps;
}

} // namespace

/// In one transaction: what does not collide, and what does, kept aside. Nobody sees the latter
/// come and go, and none of it is lost whatever happens meanwhile.
Result<QList<EditConflict>> PortfolioDocument::saveMerging(ChangeSet &changes,
                                                           std::optional<Revision::Action> action)
{
    std::optional<ChangeSet> wanted; // All of it, once somebody else was faster.
    QList<EditConflict> conflicts;
    bool isReopened = false;
    for (int attempt = 1;; ++attempt) {
        const QList<ChangeSet> aside = keptAside(conflicts);
        if (isEmpty(changes) && aside.isEmpty())
            return conflicts;
        const Status done = save(changes, action, aside);
        if (done)
            return conflicts;
        // A drive that was away for a moment is back, but not for what was open on it.
        if (m_isDoubtful && !isReopened && findAgain()) {
            isReopened = true;
            continue;
        }
        if (done.error().code != Error::Code::Conflict)
            return tl::make_unexpected(done.error());
        if (attempt == attempts)
            return failure(Error::Code::FileLocked, filePath(), {}, done.error().detail);
        // The others' changes are shown first, so that what follows is seen against them.
        if (const Status current = refresh(); !current)
            return tl::make_unexpected(current.error());
        if (wanted)
            changes = *wanted;
        else
            wanted = changes;
        Result<QList<EditConflict>> collided = rebase(*m_store, changes);
        if (!collided)
            return tl::make_unexpected(collided.error());
        conflicts = std::move(*collided);
    }
}

Status PortfolioDocument::save(ChangeSet &changes, std::optional<Revision::Action> action,
                               const QList<ChangeSet> &aside)
{
    if (const Status there = findAgain(); !there)
        return there;
    if (m_wasReplaced)
        forgetRevisions(changes);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<SavedChanges> saved = storeForWriting().and_then([&](PortfolioStore *store) {
        QList<SaveStep> steps{{changes, {m_person, now, action}}};
        for (const ChangeSet &step : aside)
            steps.append({step, {m_person, now, std::nullopt}});
        return store->saveInTurn(steps);
    });
    if (!saved)
        return doubtful(saved.error());
    if (aside.isEmpty()) {
        takeOver(changes, *saved, now);
        return {};
    }
    ChangeSet all = changes;
    for (const ChangeSet &step : aside) {
        all.investments += step.investments;
        if (step.portfolio)
            all.portfolio = step.portfolio;
    }
    takeOver(all, *saved, now);
    changes.investments = all.investments.first(changes.investments.size());
    if (changes.portfolio)
        changes.portfolio->after.revision = saved->portfolioRevision;
    return {};
}

Status PortfolioDocument::tell(const QList<EditConflict> &conflicts)
{
    if (conflicts.isEmpty())
        return {};
    for (const EditConflict &conflict : conflicts)
        emit conflicted(conflict);
    return failure(Error::Code::Conflict, conflicts.constFirst().name, {},
                   QStringLiteral("saved in between; what collides was not saved"));
}

Status PortfolioDocument::findAgain()
{
    if (const Result<PortfolioStore *> free = store(); !free)
        return tl::make_unexpected(free.error()); // It is in use, and must stay.
    if (!m_isDoubtful && !m_store->hasMoved())
        return {};
    Result<std::unique_ptr<PortfolioStore>> store =
        PortfolioStore::open(filePath(), QDate::currentDate());
    if (!store)
        return tl::make_unexpected(store.error());
    m_store = std::move(*store);
    m_isDoubtful = false;
    m_wasReplaced = true;
    m_dataVersion = 0; // Of no connection: everything is read anew.
    if (const Status current = refresh(); !current)
        return doubtful(current.error());
    return {};
}

tl::unexpected<Error> PortfolioDocument::doubtful(const Error &error)
{
    // A file that was open on a drive that was unplugged fails for ever, also when it is back.
    m_isDoubtful = m_isDoubtful || error.code == Error::Code::CannotWrite
        || error.code == Error::Code::FileUnreadable;
    return tl::make_unexpected(error);
}

} // namespace bundlinje
