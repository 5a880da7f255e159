#pragma once

#include "model/domain/error.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>

#include <memory>

class QSqlQuery;
class QThread;
struct sqlite3;

namespace bundlinje {

/// One connection to one SQLite file, with the settings that hold for every file: it is not
/// trusted, foreign keys are checked, a commit is on the disk before it returns, and somebody
/// else's lock is waited for two seconds.
class Database final {
public:
    enum class Access {
        Create, ///< The file is made where there is none.
        ReadWrite,
        ReadOnly,
        Unlocked, ///< For reading, and keeps nobody from writing meanwhile.
    };

    /// Nothing is read yet. Errors: FileUnreadable, CannotWrite (when creating).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &filePath,
                                                                Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &filePath() const { return m_filePath; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// Hands the connection over to another thread, on the thread that has it and while no
    /// statement is open. Until then and from then on each uses it alone.
    void moveToThread(QThread *thread);

    /// For QtSql: what is done once.
    const QSqlDatabase &connection() const { return m_connection; }
    /// For `Statement`: what is done for each investment. The same connection.
    sqlite3 *handle() const { return m_handle; }

    /// Whether the file is no longer under its name: deleted, replaced, or its drive is gone.
    bool hasMoved() const;

    /// Runs one statement. Errors: those of `failed`.
    [[nodiscard]] Status run(const QString &sql) const;
    /// The first value of the first row; invalid when there is no row. Errors: those of `failed`.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    /// Why the query failed: FileLocked, DiskFull, FileReadOnly, FileDamaged, CannotWrite,
    /// FileUnreadable or, for anything else, Storage.
    tl::unexpected<Error> failed(const QSqlQuery &query) const;
    /// The same for a result code of SQLite; the text is that of the connection.
    tl::unexpected<Error> failed(int sqliteCode) const;

private:
    Database(const QString &filePath, Access access);
    [[nodiscard]] Status connect();

    QString m_filePath;
    Access m_access;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    quint64 m_drive = 0; ///< That the file was opened on.
};

} // namespace bundlinje
