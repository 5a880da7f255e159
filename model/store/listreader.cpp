#include "model/store/listreader.h"

#include "model/store/database.h"
#include "model/store/summarycolumns.h"
#include "model/store/transaction.h"

#include <atomic>
#include <future>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Listed = QList<ListedInvestment>;

/// From so many on a second thread is worth its connection.
constexpr qint64 manyRows = 5000;

/// Often enough for a person, seldom enough to cost nothing.
constexpr qsizetype rowsBetween = 256;

/// How many rows both threads have read, and whether they shall go on.
struct Progress {
    qint64 total = 0;
    std::atomic<qint64> done = 0;
    std::atomic<bool> isStopped = false;
};

/// What lies between two positions, both included.
struct Range {
    qint64 first = 0;
    qint64 last = 0;
};

/// @param watch empty on the second thread, which only hears whether to stop
Result<Listed> readRange(const Database &database, const Range &range, Progress &progress,
                         const ProgressWatch &watch)
{
    Result<Statement> statement =
        Statement::prepare(database,
                           u"SELECT position, "_s + summaryColumns()
                               + u" FROM investment WHERE position BETWEEN ? AND ?"
                                 " ORDER BY position"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, range.first);
    statement->bind(2, range.last);
    SummaryReader reader(*statement, 1);
    Listed listed;
    Result<bool> row = statement->next();
    for (; row && *row; row = statement->next()) {
        if (listed.size() % rowsBetween == 0) {
            progress.done += listed.isEmpty() ? 0 : rowsBetween;
            if (watch && !watch({WorkProgress::Step::Reading, progress.done, progress.total}))
                progress.isStopped = true;
            if (progress.isStopped)
                return failure(Error::Code::Storage, database.filePath(), {}, u"stopped"_s);
        }
        Result<InvestmentSummary> summary = reader.read();
        if (!summary)
            return tl::make_unexpected(summary.error());
        listed.append({statement->integer(0), std::move(*summary)});
    }
    if (!row)
        return tl::make_unexpected(row.error());
    return listed;
}

/// The same on a connection of its own.
Result<Listed> readRange(const QString &filePath, const Range &range, Progress &progress)
{
    const Result<std::unique_ptr<Database>> database =
        Database::open(filePath, Database::Access::ReadOnly);
    if (!database)
        return tl::make_unexpected(database.error());
    const Result<Transaction> reading = Transaction::beginReading(**database);
    if (!reading)
        return tl::make_unexpected(reading.error());
    return readRange(**database, range, progress, {});
}

Result<qint64> number(const Database &database, const QString &sql)
{
    const Result<QVariant> value = database.value(sql);
    if (!value)
        return tl::make_unexpected(value.error());
    return value->toLongLong();
}

} // namespace

Result<Listed> readList(const Database &database, const ProgressWatch &watch)
{
    const Result<qint64> count = number(database, u"SELECT COUNT(*) FROM investment"_s);
    if (!count)
        return tl::make_unexpected(count.error());
    const Result<qint64> last = number(database, u"SELECT MAX(position) FROM investment"_s);
    if (!last)
        return tl::make_unexpected(last.error());
    Progress progress{.total = *count};
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    if (*count < manyRows)
        return readRange(database, {least, *last}, progress, watch);

    // Positions are given one after the other, so that half of them are about half of the rows.
    const qint64 middle = *last / 2;
    const Range upper{middle + 1, *last};
    std::future<Result<Listed>> second = std::async(
        std::launch::async, [&] { return readRange(database.filePath(), upper, progress); });
    Result<Listed> listed = readRange(database, {least, middle}, progress, watch);
    if (!listed)
        progress.isStopped = true;
    Result<Listed> rest = second.get();
    if (!listed)
        return listed;
    if (!rest) // Perhaps it had no connection; what is wrong with the file is found again.
        rest = readRange(database, upper, progress, watch);
    if (!rest)
        return rest;
    listed->reserve(*count);
    std::move(rest->begin(), rest->end(), std::back_inserter(*listed));
    return listed;
}

} // namespace bundlinje
