// How PortfolioDocument saves on another thread, while the window answers.

#include "model/document/portfoliodocument.h"

#include "model/calc/casepotential.h"
#include "model/calc/frozencases.h"
#include "model/document/backgroundwork.h"
#include "model/document/changecommand.h"
#include "model/document/summarylist.h"
#include "model/store/portfoliostore.h"

#include <QtGui/QUndoStack>

#include <algorithm>
#include <utility>

namespace bundlinje {

namespace {

/// From so many investments on it takes long enough to be noticed.
constexpr qsizetype noticed = 200;

} // namespace

BackgroundWork &
PortfolioDocument::workBehind(const std::function<void(const ProgressWatch &)> &work)
{
    Q_ASSERT(!m_work); // Two threads would use one connection.
    m_work = std::make_unique<BackgroundWork>(work, nullptr);
    connect(m_work.get(), &BackgroundWork::finished, this, [this] {
        m_isKeptAtEnd = false;
        m_work.release()->deleteLater(); // It is its signal that this answers.
    });
    return *m_work;
}

BackgroundWork &
PortfolioDocument::saveBehind(ChangeSet changes, const Status &allowed,
                              std::optional<Revision::Action> action,
                              const std::function<void(ChangeSet)> &whenSaved,
                              const std::function<void(const ChangeSet &, const Error &)> &whenNot)
{
    struct Saving {
        ChangeSet changes;
        SaveNote note;
        Result<SavedChanges> saved;
    };
    const auto saving = std::make_shared<Saving>();
    saving->changes = std::move(changes);
    saving->note = {m_person, QDateTime::currentDateTimeUtc(), action};
    const Result<PortfolioStore *> writable =
        Status(allowed).and_then([this] { return findAgain(); }).and_then([this] {
            return storeForWriting();
        });
    if (m_wasReplaced)
        forgetRevisions(saving->changes);
    BackgroundWork &work = workBehind([saving, writable](const ProgressWatch &watch) {
        saving->saved = writable.and_then([&](PortfolioStore *store) {
            return store->save(saving->changes, saving->note, watch);
        });
    });
    connect(&work, &BackgroundWork::finished, this, [this, saving, whenSaved, whenNot] {
        if (!saving->saved) {
            whenNot(saving->changes, saving->saved.error());
            return;
        }
        takeOver(saving->changes, *saving->saved, saving->note.at);
        whenSaved(std::move(saving->changes));
    });
    return work;
}

BackgroundWork &PortfolioDocument::changeBehind(ChangeSet changes)
{
    const Status allowed = keepsFrozenCases(changes);
    return saveBehind(
        withoutUnchanged(std::move(changes)), allowed, std::nullopt,
        [this](ChangeSet saved) {
            push(std::move(saved));
            emit changeSaved();
        },
        [this](const ChangeSet &wanted, const Error &error) { saveBehindFailed(wanted, error); });
}

/// Where somebody else saved meanwhile it is done once more, beside what they changed; what
/// collides is told then, and the rest is saved.
void PortfolioDocument::saveBehindFailed(const ChangeSet &changes, const Error &error)
{
    const Status done = error.code == Error::Code::Conflict ? saveAndPush(changes, std::nullopt)
                                                            : Status(doubtful(error));
    if (done || done.error().code == Error::Code::Conflict)
        emit changeSaved();
    else
        emit changeNotSaved(done.error(), changes);
}

bool PortfolioDocument::takesLong(const ChangeSet &changes) const
{
    if (changes.investments.size() >= noticed)
        return true;
    if (!changes.portfolio
        || caseSettings(changes.portfolio->before) == caseSettings(changes.portfolio->after))
        return false;
    const QList<InvestmentSummary> &all = summaries();
    return std::count_if(all.cbegin(), all.cend(),
                         [](const InvestmentSummary &each) { return each.hasChosenCase; })
        >= noticed;
}

Status PortfolioDocument::changeSoon(ChangeSet changes)
{
    changes = withoutUnchanged(std::move(changes));
    if (!takesLong(changes))
        return change(std::move(changes));
    if (const Status allowed = keepsFrozenCases(changes); !allowed)
        return allowed;
    const Result<PortfolioStore *> writable =
        findAgain().and_then([this] { return storeForWriting(); });
    if (!writable) {
        emit notSaved(writable.error());
        return tl::make_unexpected(writable.error());
    }
    const QString reason = changes.reason;
    BackgroundWork &work = changeBehind(std::move(changes));
    m_isKeptAtEnd = true;
    emit workBegun(&work, reason);
    return {};
}

void PortfolioDocument::stepBehind(bool back)
{
    const int index = back ? m_undoStack->index() - 1 : m_undoStack->index();
    const auto *command = dynamic_cast<const ChangeCommand *>(m_undoStack->command(index));
    if (!command)
        return;
    if (m_work) { // It uses the store, and may be the change that this is to take back.
        emit failed({.code = Error::Code::FileLocked, .where = filePath()});
        return;
    }
    const auto step = [this, back] {
        if (back)
            m_undoStack->undo();
        else
            m_undoStack->redo();
    };
    BackgroundWork &work = saveBehind(
        back ? reversed(command->changes()) : command->changes(), {}, Revision::Action::Undone,
        [this, step](ChangeSet saved) {
            m_savedStep = std::move(saved);
            step();
            emit changeSaved();
        },
        [this, step](const ChangeSet &, const Error &error) {
            if (error.code == Error::Code::Conflict) {
                const int before = m_undoStack->index();
                const int count = m_undoStack->count();
                step(); // Beside what somebody else changed; what collides is told.
                // A step that cannot be done is dropped, and whoever refused it has said why.
                if (m_undoStack->index() != before && m_undoStack->count() == count)
                    emit changeSaved();
                else
                    emit changeNotSaved(error, {});
            } else {
                emit changeNotSaved(doubtful(error).value(), {});
            }
        });
    m_isKeptAtEnd = true;
    emit workBegun(&work, command->text());
}

} // namespace bundlinje
