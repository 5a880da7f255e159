#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

struct sqlite3;
struct sqlite3_stmt;

namespace bundlinje {

/// SQLite's own interface, opened for writing with the journal it has by itself and a commit that
/// is on the disk before it returns. Any error ends the program.
class RawDatabase final {
public:
    explicit RawDatabase(const QString &filePath);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const char *sql);
    /// The caller finalizes it.
    sqlite3_stmt *prepare(const QByteArray &sql);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace bundlinje
