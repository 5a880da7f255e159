#pragma once

#include "model/domain/changeset.h"
#include "model/domain/investmentsummary.h"
#include "model/domain/revision.h"
#include "model/domain/workprogress.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <memory>

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

    ~PortfolioDocument() override;

    QString filePath() const;
    /// Nothing can be changed: the file cannot be written, or is damaged.
    bool isReadOnly() const;
    /// What `checkBehind` found.
    const std::optional<Error> &damage() const { return m_damage; }

    const Portfolio &portfolio() const;
    /// All investments in the order they were added.
    /// Whoever keeps a copy of the list makes the next change copy all of it.
    const QList<InvestmentSummary> &summaries() const;
    /// Null when there is no such investment (any more). Valid until the next change.
    const InvestmentSummary *summary(InvestmentId id) const;
    /// Errors: NotFound, and those of reading.
    [[nodiscard]] Result<Investment> investment(InvestmentId id) const;
    [[nodiscard]] Result<PortfolioContent> content() const;

    /// Saves the changes in one transaction, as one step of undo. A change whose `before` equals
    /// its `after` is dropped; if none is left nothing is saved and nothing is pushed.
    /// Errors: Conflict (with the name in `where`) if an investment is stored otherwise than
    /// `before` says, FileReadOnly, FileLocked, DiskFull, CannotWrite. Nothing is changed then.
    [[nodiscard]] Status change(ChangeSet changes);
    /// The same on another thread, for so many changes that it takes long; `changeSaved` or
    /// `changeNotSaved` says how it ended. Until then only what is in memory can be asked for; the
    /// rest answers FileLocked.
    /// Stopping it leaves the file as it was.
    BackgroundWork &changeBehind(ChangeSet changes);

    QUndoStack &undoStack();

    /// Newest first; of one investment, or of all and the settings.
    [[nodiscard]] Result<QList<Revision>> history(std::optional<InvestmentId> id = {}) const;
    /// Errors: NotFound; also when that revision is a deletion.
    [[nodiscard]] Result<Investment> investmentAt(InvestmentId id, int revision) const;
    /// The settings as they were saved as that revision. Errors: NotFound.
    [[nodiscard]] Result<Portfolio> settingsAt(int revision) const;
    /// Everything as it stood at that moment.
    [[nodiscard]] Result<PortfolioContent> contentAsOf(const QDateTime &moment) const;
    /// Makes the stored state of an earlier revision the current one, undoably.
    [[nodiscard]] Status restore(InvestmentId id, int revision);

    /// Writes an intact copy of the file as it stands. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] Status writeCopy(const QString &filePath) const;

    /// The last entry of each investment that is deleted now, newest first. What it deleted is the
    /// revision before its own: `restore(entry.investment, entry.revision - 1)`.
    [[nodiscard]] Result<QList<Revision>> deletions() const;

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
    void saved(const QDateTime &at);
    /// An undo or redo could not be saved; nothing was changed.
    void failed(const bundlinje::Error &error);
    /// How `changeBehind` has ended; one that was stopped ends with Storage.
    void changeSaved();
    void changeNotSaved(const bundlinje::Error &error);
    /// `isReadOnly` from now on.
    void damaged(const bundlinje::Error &error);

private:
    friend class ChangeCommand;
    PortfolioDocument(std::unique_ptr<PortfolioStore> store, const QString &person);
    [[nodiscard]] static Result<std::unique_ptr<PortfolioDocument>>
    loaded(Result<std::unique_ptr<PortfolioStore>> store, const QString &person,
           const ProgressWatch &watch);

    /// Reads list and settings. Errors: those of reading; nothing is taken over then.
    [[nodiscard]] Status load(const ProgressWatch &watch = {});
    /// Unless it is used by another thread. Errors: FileLocked, FileDamaged (for writing).
    [[nodiscard]] Result<PortfolioStore *> store() const;
    [[nodiscard]] Result<PortfolioStore *> storeForWriting() const;
    /// Saves, and writes the new revisions into `changes`, so that undoing finds what it expects.
    [[nodiscard]] Status save(ChangeSet &changes, std::optional<Revision::Action> action);
    /// Runs it with the store, which is in use until it has finished.
    BackgroundWork &workBehind(const std::function<void(const ProgressWatch &)> &work);
    void takeOver(ChangeSet &changes, const SavedChanges &saved, const QDateTime &at);
    void push(ChangeSet saved);
    [[nodiscard]] Status saveAndPush(ChangeSet changes, std::optional<Revision::Action> action);

    std::unique_ptr<PortfolioStore> m_store;
    QString m_person;
    std::unique_ptr<SummaryList> m_list;
    Portfolio m_portfolio;
    qint64 m_dataVersion = 0; ///< As of the last load.
    QUndoStack *m_undoStack;
    std::optional<Error> m_damage;
    std::unique_ptr<BackgroundWork> m_check;
    std::unique_ptr<BackgroundWork> m_work; ///< Uses the store meanwhile.
};

} // namespace bundlinje
