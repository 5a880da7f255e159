#pragma once

#include "model/exchange/importreport.h"

namespace bundlinje {

/// What a folder of INDIGO's CSV files holds, as investments. See the README for where the
/// published format is described.
struct IndigoDump {
    QList<Investment> investments; ///< One per row of projects.csv, in its order; revision 0.
    QList<CellFinding> unreadable;
    QList<CellFinding> checks;
    QStringList missingFiles;
    QStringList missingColumns; ///< "projects.csv: Notes - (Value)"
    QStringList unknownColumns; ///< Likewise.
};

/// Reads all files at once; nothing is guessed, and nothing is dropped: a cell that cannot be read
/// keeps its text in the investment and is listed, cells without a field of their own stay in
/// `Investment::origin`. The same files give the same investments, ids included.
/// Errors: FileMissing if the folder or its projects.csv is not there; FileUnreadable;
/// ImportUnreadable if a file is not text in UTF-8 (`value` is the line); UnknownColumns if a file
/// that is needed has no column to tell its projects by.
[[nodiscard]] Result<IndigoDump> readIndigo(const QString &folderPath);

} // namespace bundlinje
