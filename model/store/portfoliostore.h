#pragma once

#include "model/domain/changeset.h"
#include "model/domain/investmentsummary.h"
#include "model/domain/producedreport.h"
#include "model/domain/revision.h"
#include "model/domain/workprogress.h"

#include <memory>

class QThread;

namespace bundlinje {

class Database;
enum class FirstCheck;

/// An investment in the list, and its place there.
struct ListedInvestment {
    qint64 position = 0; ///< Ascending in the order investments were added; never reused.
    InvestmentSummary summary;
};

/// What the history says of a save.
struct SaveNote {
    QString person;
    QDateTime at;
    std::optional<Revision::Action> action; ///< Empty = what each change itself shows.
};

/// One of several changes that are saved together.
struct SaveStep {
    ChangeSet changes;
    SaveNote note;
};

/// Where an investment stands after a save.
struct SavedInvestment {
    InvestmentId id;
    int revision = 0;
    qint64 position = 0; ///< As in `ListedInvestment`; kept when a deletion is undone.
    std::optional<InvestmentSummary> summary; ///< Empty = deleted.
};

/// Where everything stands after a save.
struct SavedChanges {
    QList<SavedInvestment> investments; ///< One for each change, in the same order.
    int portfolioRevision = 0; ///< 0 = the settings were not part of it.
    /// Whose figures follow changed settings; their content and revision are as before.
    QList<SavedInvestment> recalculated;
};

/// A portfolio file: whole investments in and out, the list, the history. Besides the errors named
/// below every function may answer FileLocked, FileDamaged, CannotWrite and Storage.
class PortfolioStore final {
public:
    /// Makes a new file, which appears under its name only when complete.
    /// Errors: FileExists, CannotWrite, DiskFull, InvalidInput if ids are missing or not unique.
    [[nodiscard]] static Status create(const QString &filePath, const PortfolioContent &content,
                                       const SaveNote &note);

    /// Opens a file that may come from anybody; nothing is written to one that is refused. All of
    /// it is looked through first.
    /// @param today names the safety copy that is made of an older file
    /// Errors: FileMissing, FileUnreadable, NotAPortfolio, FileTooNew, FileDamaged, FileLocked,
    /// FileReadOnly (an older file that cannot be brought up to date).
    [[nodiscard]] static Result<std::unique_ptr<PortfolioStore>> open(const QString &filePath,
                                                                      const QDate &today);
    /// The same for a large file: what the list reads is looked through first, the rest is left to
    /// `check`.
    /// @param watch may stop it, which gives Storage
    [[nodiscard]] static Result<std::unique_ptr<PortfolioStore>>
    openLarge(const QString &filePath, const QDate &today, const ProgressWatch &watch);
    /// Looks through all of a file that is open elsewhere; whoever wants to write to it never
    /// waits. Errors: FileDamaged, FileUnreadable; Storage when it was stopped.
    [[nodiscard]] static Status check(const QString &filePath, const ProgressWatch &watch);
    ~PortfolioStore();
    Q_DISABLE_COPY_MOVE(PortfolioStore)

    /// Writes an intact copy of a file that may be in use elsewhere, through a connection of its
    /// own. Errors: FileMissing, FileExists, CannotWrite, DiskFull.
    [[nodiscard]] static Status copyFile(const QString &filePath, const QString &copyPath);
    /// How many investments a file holds, without opening it further.
    /// Errors: those of reading; also for a file of another kind or version.
    [[nodiscard]] static Result<int> countIn(const QString &filePath);

    QString filePath() const;
    bool isReadOnly() const;

    /// Hands the store over to another thread, on the thread that has it.
    void moveToThread(QThread *thread);

    /// All investments by position, one query.
    /// @param watch may stop it, which gives Storage
    [[nodiscard]] Result<QList<ListedInvestment>> list(const ProgressWatch &watch = {}) const;
    [[nodiscard]] Result<Portfolio> portfolio() const;
    /// Errors: NotFound.
    [[nodiscard]] Result<Portfolio> portfolio(int revision) const;
    /// Errors: NotFound.
    [[nodiscard]] Result<Investment> investment(InvestmentId id) const;
    /// Errors: NotFound, also when that revision is a deletion.
    [[nodiscard]] Result<Investment> investment(InvestmentId id, int revision) const;
    [[nodiscard]] Result<PortfolioContent> content() const;
    /// Everything as it stood at that moment. Errors: NotFound before the first save.
    [[nodiscard]] Result<PortfolioContent> content(const QDateTime &moment) const;

    /// Saves everything in one transaction. Revisions only ever count up.
    /// Errors: Conflict (`where` = name) if something else than `before` is stored, FileReadOnly,
    /// DiskFull. Nothing is changed then.
    /// @param watch may stop it, which gives Storage
    [[nodiscard]] Result<SavedChanges> save(const ChangeSet &changes, const SaveNote &note,
                                            const ProgressWatch &watch = {});
    /// The same for changes that build upon each other, all of them or none.
    [[nodiscard]] Result<SavedChanges> saveInTurn(const QList<SaveStep> &steps,
                                                  const ProgressWatch &watch = {});

    /// Newest first: of one investment, of the settings for a null id, or of everything.
    [[nodiscard]] Result<QList<Revision>> history(std::optional<InvestmentId> id) const;
    /// The last entry of each investment that is deleted now and not cleared away, newest first.
    [[nodiscard]] Result<QList<Revision>> deletions() const;
    /// Takes deletions off that list for good. What was deleted stays in the history.
    /// Errors: Conflict (`where` = name) if one is not deleted any more, FileReadOnly, DiskFull.
    [[nodiscard]] Status clearAway(const QList<Revision> &deletions, const QString &reason,
                                   const SaveNote &note);

    /// Notes that a report was written; no step of the history. Errors: FileReadOnly, DiskFull,
    /// FileLocked.
    [[nodiscard]] Status noteReport(const ProducedReport &report);
    /// The reports that were written, newest first.
    [[nodiscard]] Result<QList<ProducedReport>> reports() const;
    /// When an investment, or a setting that figures follow, was saved last (UTC). Meetings are no
    /// figures.
    [[nodiscard]] Result<QDateTime> figuresChangedAt() const;

    /// Whether the file is intact, each investment can be read and the list agrees with it.
    /// Errors: FileDamaged; `where` = name of the investment, or the file.
    [[nodiscard]] Status verify() const;

    /// Writes an intact copy of the file as it stands. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] Status writeCopy(const QString &filePath) const;

    /// Whether the file is no longer under its name; what is saved then is lost or refused.
    bool hasMoved() const;

    /// Another number than last time = somebody else saved in between. Own saves do not count.
    [[nodiscard]] Result<qint64> dataVersion() const;

private:
    [[nodiscard]] static Result<std::unique_ptr<PortfolioStore>>
    open(const QString &filePath, const QDate &today, FirstCheck check, const ProgressWatch &watch);
    explicit PortfolioStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace bundlinje
