#pragma once

#include "model/domain/error.h"

namespace bundlinje {

/// What the first bytes of a SQLite file say of it.
struct FileHeader {
    qint32 applicationId = 0;
    qint32 version = 0; ///< Of the schema.
};

/// Reads the header without a lock, a change or a look at a journal.
/// Errors: FileMissing, FileUnreadable, NotAPortfolio (no SQLite file), FileDamaged (cut off).
[[nodiscard]] Result<FileHeader> readFileHeader(const QString &filePath);

} // namespace bundlinje
