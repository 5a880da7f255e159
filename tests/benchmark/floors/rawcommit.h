#pragma once

#include "tests/benchmark/floors/rawdatabase.h"

namespace bundlinje {

/// Floor of an edit: one number of one row, on the disk when `commit` returns.
class RawCommit final {
public:
    RawCommit(const QString &filePath, int rows);
    ~RawCommit();
    Q_DISABLE_COPY_MOVE(RawCommit)

    /// Writes a number that never stood there before, or SQLite would leave the page alone.
    void commit(int row);
    int count() const { return m_number; }

private:
    RawDatabase m_database;
    sqlite3_stmt *m_update = nullptr;
    int m_number = 0;
};

} // namespace bundlinje
