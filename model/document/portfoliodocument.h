#pragma once

#include "model/document/editconflict.h"
#include "model/domain/investmentsummary.h"
#include "model/domain/producedreport.h"
#include "model/domain/revision.h"
#include "model/domain/workprogress.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;
class QUndoStack;

namespace bundlinje {

class BackgroundWork;
class PortfolioStore;
class SummaryList;
struct SavedChanges;

/// The open portfolio: the store, the undo stack and signals that say what changed. Everything that
/// a window or a command changes goes through `change`.
class PortfolioDocument final : public QObject {
    Q_OBJECT

public:
    /// Makes a new file. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PortfolioDocument>>
    create(const QString &filePath, const PortfolioContent &content, const QString &person);

    /// Opens a file; one that cannot be written is opened for reading (`isReadOnly`).
    /// Errors: FileMissing, FileUnreadable, NotAPortfolio, FileTooNew, FileDamaged, FileLocked.
    [[nodiscard]] static Result<std::unique_ptr<PortfolioDocument>> open(const QString &filePath,
                                                                         const QString &person);

    /// Whether opening the file takes long enough to be noticed.
    static bool isLarge(const QString &filePath);
    /// Opens a large file, on any thread: what the list reads of it is looked through first, the
    /// rest is left to `checkBehind`.
    /// @param watch may stop it, which gives Storage
    [[nodiscard]] static Result<std::unique_ptr<PortfolioDocument>>
    openLarge(const QString &filePath, const QString &person, const ProgressWatch &watch);
    /// Hands the document over to another thread, on the thread that has it.
    void handOverTo(QThread *thread);
    /// Looks through all of the file on another thread. What is damaged can only be read from then
    /// on; `damaged` says so.
    void checkBehind();

    /// Opens a file to be looked at as it stood at that moment: list, investments, content and
    /// history are those of then, and nothing can be changed.
    /// Errors: those of `open`; NotFound if there was no portfolio yet.
    [[nodiscard]] static Result<std::unique_ptr<PortfolioDocument>>
    openAsOf(const QString &filePath, const QDateTime &moment);
    ~PortfolioDocument() override;

    QString filePath() const;
    /// Whether something that somebody changed is saved on another thread just now.
    bool isSaving() const { return m_work && m_isKeptAtEnd; }
    /// Nothing can be changed: the file cannot be written, or is damaged.
    bool isReadOnly() const;
    /// What `checkBehind` found.
    const std::optional<Error> &damage() const { return m_damage; }
    /// The moment the file is looked at; empty = as it stands now.
    const std::optional<QDateTime> &moment() const { return m_moment; }

    const Portfolio &portfolio() const;
    /// All investments in the order they were added.
    /// Whoever keeps a copy of the list makes the next change copy all of it.
    const QList<InvestmentSummary> &summaries() const;
    /// Null when there is no such investment (any more). Valid until the next change.
    const InvestmentSummary *summary(InvestmentId id) const;
    /// Errors: NotFound, and those of reading.
    [[nodiscard]] Result<Investment> investment(InvestmentId id) const;
    [[nodiscard]] Result<PortfolioContent> content() const;
    /// The content as it stood at a moment (UTC). Errors: NotFound if there was no portfolio yet.
    [[nodiscard]] Result<PortfolioContent> contentAt(const QDateTime &moment) const;

    /// Saves the changes in one transaction, as one step of undo. A change whose `before` equals
    /// its `after` is dropped; if none is left nothing is saved and nothing is pushed. Where
    /// somebody else saved meanwhile, edits of different fields are merged.
    /// Errors: CaseFrozen if a business case as signed would change; nothing is saved then.
    /// Conflict (with the name in `where`) if some fields collide: they are left as stored,
    /// `conflicted` is emitted, and all else is saved. FileReadOnly, FileLocked, FileMissing,
    /// DiskFull, CannotWrite: nothing is changed then, and `notSaved` is emitted.
    [[nodiscard]] Status change(ChangeSet changes);
    /// The same on another thread, for so many changes that it takes long; `changeSaved` or
    /// `changeNotSaved` says how it ended. What collides is told by `conflicted`, and all else is
    /// saved then. Until the end only what is in memory can be asked for; the rest answers
    /// FileLocked.
    /// Stopping it leaves the file as it was.
    BackgroundWork &changeBehind(ChangeSet changes);
    /// Whether saving the changes takes long enough to be noticed: very many investments, or
    /// settings with which very many business cases are computed anew.
    bool takesLong(const ChangeSet &changes) const;
    /// As `change`, but what takes long is saved behind: then it answers at once, `workBegun` says
    /// so, and `changeSaved` or `changeNotSaved` how it ended. Closing the document waits for the
    /// end, so that what somebody typed is not lost. Errors: those of `change` that are known at
    /// once.
    [[nodiscard]] Status changeSoon(ChangeSet changes);
    /// Takes the last step back, or the next one forward, saving it behind as `changeSoon` does.
    /// Nothing where there is no such step. Where it cannot be saved it stays the next one.
    void stepBehind(bool back);

    QUndoStack &undoStack();

    /// Newest first; of one investment, of the settings for a null id, or of everything.
    [[nodiscard]] Result<QList<Revision>> history(std::optional<InvestmentId> id = {}) const;
    /// Errors: NotFound; also when that revision is a deletion.
    [[nodiscard]] Result<Investment> investmentAt(InvestmentId id, int revision) const;
    /// The settings as they were saved as that revision. Errors: NotFound.
    [[nodiscard]] Result<Portfolio> settingsAt(int revision) const;
    /// Makes the stored state of an earlier revision the current one, undoably.
    /// @param id null = the settings
    /// @param revision one that deleted stands for what it deleted
    /// @param remark why; may be empty
    [[nodiscard]] Status restore(InvestmentId id, int revision, const QString &remark = {});
    /// Puts a remark into the history of an investment that is there: an entry that changes
    /// nothing. Errors: NotFound; those of `change`.
    [[nodiscard]] Status addRemark(InvestmentId id, const QString &remark);

    /// Makes everything as it is in that content, as one step of undo: what it does not have is
    /// deleted. Errors: those of `change`.
    /// @param reason shown in the undo menu and in history
    [[nodiscard]] Status replaceBy(const PortfolioContent &content, const QString &reason);

    /// Writes an intact copy of the file as it stands. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] Status writeCopy(const QString &filePath) const;

    /// The last entry of each investment that is deleted now, newest first. What it deleted is the
    /// revision before its own: `restore(entry.investment, entry.revision - 1)`.
    [[nodiscard]] Result<QList<Revision>> deletions() const;
    /// Brings all of them back as one step of undo. Errors: those of `change`.
    [[nodiscard]] Status restoreDeleted(const QList<Revision> &deletions);
    /// Takes them off the list of deletions for good; there is no undo. Every version stays in the
    /// history, from where it can be restored, because figures that were reported once must stay
    /// open to inspection. Errors: Conflict if one was restored meanwhile; those of `change`.
    [[nodiscard]] Status clearAway(const QList<Revision> &deletions);

    /// Notes that a report was written; moment and person are filled in, and the moment of its
    /// figures where it has none. No step of undo, as the figures stay as they are.
    /// Errors: FileReadOnly, FileLocked, FileMissing, FileDamaged, DiskFull.
    [[nodiscard]] Status noteReport(ProducedReport report);
    /// The reports that were written of this file, newest first, also of a look at the past.
    [[nodiscard]] Result<QList<ProducedReport>> reports() const;
    /// When an investment, or a setting that figures follow, was saved last (UTC). Meetings are no
    /// figures.
    [[nodiscard]] Result<QDateTime> figuresChangedAt() const;

    /// Whether the file is intact, each investment can be read and the list agrees with it.
    /// Errors: FileDamaged; `where` = name of the investment, or the file.
    [[nodiscard]] Status verify() const;

    /// Takes over what another process saved meanwhile, and says so by the signals. Cheap when
    /// there is nothing. Errors: those of reading; what is shown stays as it is.
    [[nodiscard]] Status refresh();

signals:
    /// Investments were added, changed or deleted; what is no longer in `summaries` was deleted.
    void changed(const QList<bundlinje::InvestmentId> &ids);
    void portfolioChanged();
    /// Another report is listed, perhaps of somebody else.
    void reportNoted();
    void saved(const QDateTime &at);
    /// Somebody else changed the same in between; a person has to choose.
    void conflicted(const bundlinje::EditConflict &conflict);
    /// A change could not be saved for a reason outside: disk, drive, permission, lock.
    void notSaved(const bundlinje::Error &error);
    /// An undo or redo could not be saved; nothing was changed.
    void failed(const bundlinje::Error &error);
    /// How `changeBehind` has ended; one that was stopped ends with Storage.
    void changeSaved();
    /// @param changes what was wanted; empty of a step, which can be taken again
    void changeNotSaved(const bundlinje::Error &error, const bundlinje::ChangeSet &changes);
    /// Something that somebody changed is being saved behind.
    /// @param reason as the undo menu names it
    void workBegun(bundlinje::BackgroundWork *work, const QString &reason);
    /// `isReadOnly` from now on.
    void damaged(const bundlinje::Error &error);

private:
    friend class ChangeCommand;
    PortfolioDocument(std::unique_ptr<PortfolioStore> store, const QString &person);
    [[nodiscard]] static Result<std::unique_ptr<PortfolioDocument>>
    loaded(Result<std::unique_ptr<PortfolioStore>> store, const QString &person,
           const ProgressWatch &watch, const std::optional<QDateTime> &moment = {});
    /// Reads list and settings. Errors: those of reading; nothing is taken over then.
    [[nodiscard]] Status load(const ProgressWatch &watch = {});
    [[nodiscard]] Status loadAsOf(const QDateTime &moment);
    /// Unless it is used by another thread. Errors: FileLocked; for writing also FileDamaged, and
    /// FileReadOnly for a look at the past.
    [[nodiscard]] Result<PortfolioStore *> store() const;
    [[nodiscard]] Result<PortfolioStore *> storeForWriting() const;
    /// Saves, and writes the new revisions into `changes`, so that undoing finds what it expects.
    /// @param aside saved together with it, and taken back by the last of them
    [[nodiscard]] Status save(ChangeSet &changes, std::optional<Revision::Action> action,
                              const QList<ChangeSet> &aside = {});
    /// The same beside others: leaves in `changes` what was saved, and returns what collided.
    [[nodiscard]] Result<QList<EditConflict>> saveMerging(ChangeSet &changes,
                                                          std::optional<Revision::Action> action);
    /// What was seen before of a file that was replaced is compared by its content.
    static void forgetRevisions(ChangeSet &changes);
    [[nodiscard]] Status tell(const QList<EditConflict> &conflicts);
    /// Opens the file anew if it was replaced or away. Errors: those of `open`.
    [[nodiscard]] Status findAgain();
    /// Runs it with the store, which is in use until it has finished.
    BackgroundWork &workBehind(const std::function<void(const ProgressWatch &)> &work);
    /// @param allowed an error ends it at once
    /// @param whenSaved with the revisions that it was saved as
    BackgroundWork &
    saveBehind(ChangeSet changes, const Status &allowed, std::optional<Revision::Action> action,
               const std::function<void(ChangeSet)> &whenSaved,
               const std::function<void(const ChangeSet &, const Error &)> &whenNot);
    void saveBehindFailed(const ChangeSet &changes, const Error &error);
    void takeOver(ChangeSet &changes, const SavedChanges &saved, const QDateTime &at);
    void keepRefusedStep(int index);
    void push(ChangeSet saved);
    /// Remembers that the connection may be of no use any more.
    tl::unexpected<Error> doubtful(const Error &error);
    [[nodiscard]] Status saveAndPush(ChangeSet changes, std::optional<Revision::Action> action);

    std::unique_ptr<PortfolioStore> m_store;
    QString m_person;
    std::optional<QDateTime> m_moment;
    std::unique_ptr<SummaryList> m_list;
    Portfolio m_portfolio;
    qint64 m_dataVersion = 0; ///< As of the last load.
    bool m_isDoubtful = false; ///< The drive failed; what is open may be of a drive that is gone.
    bool m_wasReplaced = false; ///< Revisions seen before may be those of another file.
    QUndoStack *m_undoStack;
    std::optional<Error> m_damage;
    std::unique_ptr<BackgroundWork> m_check;
    std::unique_ptr<BackgroundWork> m_work; ///< Uses the store meanwhile.
    bool m_isKeptAtEnd = false; ///< What `m_work` saves must not be lost by closing.
    std::optional<ChangeSet> m_savedStep; ///< What the undo stack need not save any more.
};

} // namespace bundlinje
