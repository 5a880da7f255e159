#pragma once

#include "model/domain/changeset.h"
#include "model/domain/investmentsummary.h"
#include "model/domain/revision.h"

#include <memory>

namespace bundlinje {

class Database;

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
};

/// A portfolio file: whole investments in and out, the list, the history. Besides the errors named
/// below every function may answer FileLocked, FileDamaged, CannotWrite and Storage.
class PortfolioStore final {
public:
    /// Makes a new file, which appears under its name only when complete.
    /// Errors: FileExists, CannotWrite, DiskFull, InvalidInput if ids are missing or not unique.
    [[nodiscard]] static Status create(const QString &filePath, const PortfolioContent &content,
                                       const SaveNote &note);

    /// Opens a file that may come from anybody; nothing is written to one that is refused.
    /// @param today names the safety copy that is made of an older file
    /// Errors: FileMissing, FileUnreadable, NotAPortfolio, FileTooNew, FileDamaged, FileLocked,
    /// FileReadOnly (an older file that cannot be brought up to date).
    [[nodiscard]] static Result<std::unique_ptr<PortfolioStore>> open(const QString &filePath,
                                                                      const QDate &today);
    ~PortfolioStore();
    Q_DISABLE_COPY_MOVE(PortfolioStore)

    QString filePath() const;
    bool isReadOnly() const;

    /// All investments by position, one query.
    [[nodiscard]] Result<QList<ListedInvestment>> list() const;
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
    [[nodiscard]] Result<SavedChanges> save(const ChangeSet &changes, const SaveNote &note);

    /// Newest first: of one investment, or of all and the settings.
    [[nodiscard]] Result<QList<Revision>> history(std::optional<InvestmentId> id) const;
    /// The last entry of each investment that is deleted now, newest first.
    [[nodiscard]] Result<QList<Revision>> deletions() const;

    /// Whether the file is intact, each investment can be read and the list agrees with it.
    /// Errors: FileDamaged; `where` = name of the investment, or the file.
    [[nodiscard]] Status verify() const;

    /// Writes an intact copy of the file as it stands. Errors: FileExists, CannotWrite, DiskFull.
    [[nodiscard]] Status writeCopy(const QString &filePath) const;

    /// Another number than last time = somebody else saved in between. Own saves do not count.
    [[nodiscard]] Result<qint64> dataVersion() const;

private:
    explicit PortfolioStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace bundlinje
