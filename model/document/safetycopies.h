#pragma once

#include "model/domain/changeset.h"
#include "model/domain/error.h"

#include <QtCore/QDateTime>

#include <optional>

namespace bundlinje {

/// A whole copy of a portfolio file as it stood once.
struct SafetyCopy {
    enum class Reason { Opening, Import, Restore, Migration };

    QString filePath;
    QDateTime at; ///< UTC; of a copy before a migration only the day is known.
    Reason reason = Reason::Opening;
    qint64 size = 0; ///< Bytes.
    std::optional<int> investments; ///< Empty when the copy cannot be read by this program.
};

/// So many are kept of those made at opening, and as many of the others, so that a day with many
/// imports does not push out last week. Those made before a migration are never removed.
inline constexpr int keptSafetyCopies = 10;

/// The copies of that file, newest first. They are in a folder beside it, named after it, so that
/// whoever may read the file finds them and nobody else; where that folder cannot be made, in the
/// person's data folder. Folder and copies have the rights of the file, but nobody may write a
/// copy.
QList<SafetyCopy> safetyCopies(const QString &portfolioFile);

/// One a day is enough, and none while the file is as the last copy has it: opening a file ten
/// times a day does not push out last week.
bool isOpeningCopyDue(const QString &portfolioFile, const QDateTime &now);

/// Makes a copy, marked as read-only, and removes those that are too many. Uses a connection of its
/// own, so that it may run beside the window. Returns the path of the copy.
/// Errors: FileMissing, FileLocked, FileDamaged, DiskFull, CannotWrite.
[[nodiscard]] Result<QString> makeSafetyCopy(const QString &portfolioFile,
                                             SafetyCopy::Reason reason, const QDateTime &now);

/// Writes what the copy `source` holds under a name that is not taken, as a file that can be
/// changed. It stays as it is. Errors: those of `makeSafetyCopy`, FileExists.
[[nodiscard]] Status writeSafetyCopy(const QString &source, const QString &target);

/// What a copy holds. One that an older program made is brought up to date in passing, beside it,
/// and stays as it is. Errors: those of `writeSafetyCopy` and of `PortfolioDocument::open`.
[[nodiscard]] Result<PortfolioContent> contentOfSafetyCopy(const QString &copy);

} // namespace bundlinje
