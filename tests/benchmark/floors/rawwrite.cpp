#include "tests/benchmark/floors/rawdatabase.h"
#include "tests/benchmark/floors/rawsummary.h"

#include <sqlite3.h>

namespace bundlinje {

namespace {

constexpr int summaryColumns = 48;

void bind(sqlite3_stmt *row, int &place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(row, place++, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void bind(sqlite3_stmt *row, int &place, qint64 value)
{
    sqlite3_bind_int64(row, place++, value);
}

void bindSummary(sqlite3_stmt *row, const RawSummary &summary)
{
    int place = 1;
    bind(row, place, summary.position);
    bind(row, place, summary.id);
    bind(row, place, summary.revision);
    for (const QString &text : summary.texts)
        bind(row, place, text);
    bind(row, place, summary.effortStart);
    bind(row, place, summary.effortEnd);
    bind(row, place, summary.citizens);
    bind(row, place, summary.citizensUnit);
    for (const RawSummary::Amount &amount : summary.amounts) {
        if (amount.known) {
            bind(row, place, amount.minor);
            bind(row, place, amount.currency);
            bind(row, place, amount.basis);
        } else {
            sqlite3_bind_null(row, place++);
            sqlite3_bind_null(row, place++);
            sqlite3_bind_null(row, place++);
        }
    }
    for (const qint64 number : summary.numbers)
        bind(row, place, number);
    bind(row, place, summary.instrument);
    bind(row, place, summary.repaymentKinds);
}

void bindHistory(sqlite3_stmt *row, const RawSummary &summary, const QByteArray &content)
{
    int place = 1;
    bind(row, place, summary.id);
    bind(row, place, summary.revision);
    bind(row, place, summary.texts.front());
    sqlite3_bind_blob(row, place, content.constData(), static_cast<int>(content.size()),
                      SQLITE_STATIC);
}

} // namespace

void rawWrite(RawDatabase &database, const std::vector<RawSummary> &rows, int contentSize)
{
    QByteArray columns = "position INTEGER PRIMARY KEY, id TEXT UNIQUE";
    for (int column = 2; column < summaryColumns; ++column)
        columns += ", c" + QByteArray::number(column);
    database.run("BEGIN");
    database.run(
        "CREATE TABLE history (sequence INTEGER PRIMARY KEY, step, subject, revision, name,"
        " action, at, person, reason, content, UNIQUE (subject, revision))");
    database.run(("CREATE TABLE investment (" + columns + ')').constData());
    sqlite3_stmt *history = database.prepare(
        "INSERT INTO history (step, subject, revision, name, action, at, person, reason, content)"
        " VALUES (1, ?, ?, ?, 'added', '2026-01-01T12:00:00.000Z', 'Benchmark', '', ?)");
    sqlite3_stmt *investment = database.prepare(
        "INSERT INTO investment VALUES (?" + QByteArray(", ?").repeated(summaryColumns - 1) + ')');
    const QByteArray content(contentSize, 'x');
    for (const RawSummary &row : rows) {
        bindHistory(history, row, content);
        bindSummary(investment, row);
        for (sqlite3_stmt *statement : {history, investment}) {
            if (sqlite3_step(statement) != SQLITE_DONE)
                qFatal("a row of the floor was refused");
            sqlite3_reset(statement);
        }
    }
    sqlite3_finalize(history);
    sqlite3_finalize(investment);
    database.run("COMMIT");
}

} // namespace bundlinje
