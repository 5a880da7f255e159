#include "tests/benchmark/floors/rawdatabase.h"

#include <sqlite3.h>

namespace bundlinje {

RawDatabase::RawDatabase(const QString &filePath)
{
    if (sqlite3_open(filePath.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    run("PRAGMA synchronous = FULL");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

sqlite3_stmt *RawDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    return statement;
}

} // namespace bundlinje
