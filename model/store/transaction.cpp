#include "model/store/transaction.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

Transaction::Transaction(const Database &database)
    : m_open(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_open(std::exchange(other.m_open, nullptr))
    , m_writing(std::move(other.m_writing))
{
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (const Status begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::make_unexpected(begun.error());
    Transaction transaction(database);
    transaction.m_writing = std::make_unique<Unfinished>();
    return transaction;
}

Result<Transaction> Transaction::beginReading(const Database &database)
{
    if (const Status begun = database.run(u"BEGIN"_s); !begun)
        return tl::make_unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    // After some errors (a full disk) SQLite has taken everything back by itself.
    if (m_open && !sqlite3_get_autocommit(m_open->handle()))
        static_cast<void>(m_open->run(u"ROLLBACK"_s));
}

Status Transaction::commit()
{
    if (isInterrupted())
        return failure(Error::Code::Storage, m_open->filePath(), {}, u"interrupted"_s);
    if (const Status done = m_open->run(u"COMMIT"_s); !done)
        return done;
    m_open = nullptr;
    if (m_writing)
        m_writing->complete();
    return {};
}

} // namespace bundlinje
