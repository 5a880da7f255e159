#include "model/store/database.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// SQLite takes the access only from an address, and without it would create a file that vanished
/// just now. A share ("//server/…") must not become the host of the address.
QString address(const QString &filePath, Database::Access access)
{
    QString path = QFileInfo(filePath).absoluteFilePath();
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    QString address =
        u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/:")));
    switch (access) {
    case Database::Access::Create:
        return address + u"?mode=rwc"_s;
    case Database::Access::ReadWrite:
        return address + u"?mode=rw"_s;
    case Database::Access::Unlocked:
        return address + u"?mode=ro&immutable=1"_s;
    case Database::Access::ReadOnly:
        break;
    }
    return address + u"?mode=ro"_s;
}

/// SQLite knows a full disk, but neither a used-up quota nor a file that may grow no larger.
bool isOutOfSpace(sqlite3 *database)
{
#ifdef Q_OS_UNIX
    const int error = sqlite3_system_errno(database);
    return error == EDQUOT || error == EFBIG || error == ENOSPC;
#else
    Q_UNUSED(database)
    return false;
#endif
}

/// @param database null when there is no connection
Error::Code codeOf(int sqliteCode, sqlite3 *database)
{
    switch (sqliteCode & 0xff) { // the lowest byte of an extended code is the code it extends
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::FileLocked;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_READONLY:
        return Error::Code::FileReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::FileDamaged;
    case SQLITE_IOERR:
        return database && isOutOfSpace(database) ? Error::Code::DiskFull
                                                  : Error::Code::CannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Code::FileUnreadable;
    default:
        return Error::Code::Storage;
    }
}

/// Which drive is mounted where the file is; 0 where that cannot be told.
quint64 driveOf(const QString &filePath)
{
#ifdef Q_OS_UNIX
    struct stat found { };
    if (stat(QFile::encodeName(filePath).constData(), &found) == 0)
        return found.st_dev;
#else
    Q_UNUSED(filePath)
#endif
    return 0;
}

} // namespace

Database::Database(const QString &filePath, Access access)
    : m_filePath(filePath)
    , m_access(access)
    , m_connection(QSqlDatabase::addDatabase(
          u"QSQLITE"_s, u"bundlinje "_s + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &filePath, Access access)
{
    std::unique_ptr<Database> database(new Database(filePath, access));
    if (const Status connected = database->connect(); !connected)
        return tl::make_unexpected(connected.error());
    return database;
}

Status Database::connect()
{
    m_connection.setDatabaseName(address(m_filePath, m_access));
    m_connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_connection.open()) {
        const QSqlError error = m_connection.lastError();
        return failure(m_access == Access::Create
                           ? Error::Code::CannotWrite
                           : codeOf(error.nativeErrorCode().toInt(), nullptr),
                       m_filePath, {}, error.text());
    }
    const QVariant handle = m_connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(Error::Code::Storage, m_filePath, {}, u"the driver has no sqlite3*"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());

    m_drive = driveOf(m_filePath);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const QString &setting :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const Status done = run(setting); !done)
            return done;
    }
    return {};
}

void Database::moveToThread(QThread *thread)
{
    // All that QSqlDatabase::moveToThread does from Qt 6.8 on. SQLite does not mind.
    m_connection.driver()->moveToThread(thread);
}

bool Database::hasMoved() const
{
    int moved = 0;
    const int done = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    // SQLite compares the number of the file, which two drives may have both.
    return done == SQLITE_OK ? moved != 0 || driveOf(m_filePath) != m_drive
                             : !QFileInfo::exists(m_filePath);
}

Status Database::run(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failed(query);
    return {};
}

Result<QVariant> Database::value(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failed(query);
    return QVariant();
}

tl::unexpected<Error> Database::failed(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return failure(codeOf(error.nativeErrorCode().toInt(), m_handle), m_filePath, {},
                   error.text() + u": "_s + query.lastQuery());
}

tl::unexpected<Error> Database::failed(int sqliteCode) const
{
    return failure(codeOf(sqliteCode, m_handle), m_filePath, {},
                   QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace bundlinje
