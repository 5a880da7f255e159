#include "tests/benchmark/floors/rawdatabase.h"
#include "tests/benchmark/floors/rawsummary.h"

#include <sqlite3.h>

namespace bundlinje {

namespace {

QString text(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             sqlite3_column_bytes(row, column));
}

bool known(sqlite3_stmt *row, int column)
{
    return sqlite3_column_type(row, column) != SQLITE_NULL;
}

} // namespace

std::vector<RawSummary> rawLoad(RawDatabase &database)
{
    sqlite3_stmt *row = database.prepare("SELECT * FROM investment ORDER BY position");
    std::vector<RawSummary> rows;
    while (sqlite3_step(row) == SQLITE_ROW) {
        RawSummary &summary = rows.emplace_back();
        int column = 0;
        summary.position = sqlite3_column_int64(row, column++);
        summary.id = text(row, column++);
        summary.revision = sqlite3_column_int64(row, column++);
        for (QString &value : summary.texts)
            value = text(row, column++);
        summary.effortStart = text(row, column++);
        summary.effortEnd = text(row, column++);
        summary.citizensKnown = known(row, column);
        summary.citizens = sqlite3_column_int64(row, column++);
        summary.citizensUnit = text(row, column++);
        for (RawSummary::Amount &amount : summary.amounts) {
            amount.known = known(row, column);
            amount.minor = sqlite3_column_int64(row, column++);
            amount.currency = text(row, column++);
            amount.basis = text(row, column++);
        }
        for (qint64 &number : summary.numbers)
            number = sqlite3_column_int64(row, column++);
        summary.instrument = text(row, column++);
        summary.repaymentKinds = sqlite3_column_int64(row, column++);
    }
    sqlite3_finalize(row);
    return rows;
}

} // namespace bundlinje
