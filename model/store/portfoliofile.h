#pragma once

#include "model/domain/interruption.h"
#include "model/domain/workprogress.h"
#include "model/store/database.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace bundlinje {

/// Marks a SQLite file as ours: "BNDL".
inline constexpr qint32 applicationId = 0x424E444C;

/// What of a file is looked through before anything of it is read.
enum class FirstCheck {
    Everything,
    List, ///< What the list reads; the rest is left to `checkFile`. Not for an older file.
};

/// Opens a file that may come from anybody, brings it to the present schema (after a safety copy
/// beside it) and leaves it untouched when it is refused. Where the file or its folder cannot be
/// written, or is marked as read-only, it is opened for reading.
/// @param today names the safety copy
/// @param steps as of `migrationSteps`; their number is the present schema
/// @param watch may stop it; a file that is being brought up to date is then as it was
/// Errors: FileMissing, FileUnreadable, NotAPortfolio, FileTooNew (`value` = its version),
/// FileDamaged, FileLocked; FileReadOnly for an older file that cannot be written; those of
/// writing a safety copy.
[[nodiscard]] Result<std::unique_ptr<Database>>
openPortfolioFile(const QString &filePath, const QDate &today, const QStringList &steps,
                  FirstCheck check = FirstCheck::Everything, const ProgressWatch &watch = {});

/// Looks through all of a file that is open elsewhere; whoever wants to write to it never waits.
/// Errors: FileDamaged, FileUnreadable; Storage when it was stopped.
[[nodiscard]] Status checkFile(const QString &filePath, const ProgressWatch &watch);

/// Writes an intact copy under a name that is not taken. It appears only when complete, and whoever
/// wants to save meanwhile does not wait for it.
/// Errors: FileExists, DiskFull, CannotWrite, those of `Database::failed`.
[[nodiscard]] Status copyTo(const QString &filePath, const Database &database);

/// A file that is written beside its final name and appears there only when complete. One that was
/// not published is removed.
class UnpublishedFile final {
public:
    explicit UnpublishedFile(const QString &finalPath);
    ~UnpublishedFile();
    Q_DISABLE_COPY_MOVE(UnpublishedFile)

    const QString &path() const { return m_path; }

    /// Nothing may have it open any more. Errors: FileExists, CannotWrite.
    [[nodiscard]] Status publish();

private:
    Unfinished m_unfinished; ///< First, because it may end the process when all else is done.
    QString m_finalPath;
    QString m_path;
};

} // namespace bundlinje
