#include "tests/benchmark/floors/rawcommit.h"

#include <sqlite3.h>

namespace bundlinje {

RawCommit::RawCommit(const QString &filePath, int rows)
    : m_database(filePath)
{
    const QByteArray last = QByteArray::number(rows);
    m_database.run("CREATE TABLE value (id INTEGER PRIMARY KEY, number INTEGER)");
    m_database.run(("WITH RECURSIVE row (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM row"
                    " WHERE id < "
                    + last + ") INSERT INTO value SELECT id, 0 FROM row")
                       .constData());
    m_update = m_database.prepare("UPDATE value SET number = ? WHERE id = ?");
}

RawCommit::~RawCommit()
{
    sqlite3_finalize(m_update);
}

void RawCommit::commit(int row)
{
    sqlite3_bind_int(m_update, 1, ++m_number);
    sqlite3_bind_int(m_update, 2, row + 1);
    if (sqlite3_step(m_update) != SQLITE_DONE)
        qFatal("the commit of the floor was refused");
    sqlite3_reset(m_update);
}

} // namespace bundlinje
