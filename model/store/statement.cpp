#include "model/store/statement.h"

#include <sqlite3.h>

#include <utility>

namespace bundlinje {

Statement::Statement(const Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), utf8.constData(),
                                        static_cast<int>(utf8.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return database.failed(code);
    return Statement(database, statement);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

void Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Statement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, place, utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBytes(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, place, bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void Statement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const auto error = m_database->failed(code);
    reset();
    return error;
}

Status Statement::run()
{
    if (const Result<bool> row = next(); !row)
        return tl::make_unexpected(row.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {utf8, sqlite3_column_bytes(m_statement, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace bundlinje
