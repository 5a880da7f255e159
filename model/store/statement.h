#pragma once

#include "model/store/database.h"

struct sqlite3_stmt;

namespace bundlinje {

/// A prepared statement that is run for each of many investments. It stands beside QSqlQuery, which
/// makes a QVariant of every value and takes about three times as long.
class Statement final {
public:
    /// The database must outlive the statement. Errors: those of `Database::failed`.
    [[nodiscard]] static Result<Statement> prepare(const Database &database, const QString &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Q_DISABLE_COPY(Statement)

    /// Places are numbered from 1, in the order of their question marks.
    void bind(int place, qint64 value);
    void bind(int place, int value) { bind(place, qint64{value}); }
    void bind(int place, const QString &text);
    /// The bytes must stay until the statement has run.
    void bindBytes(int place, const QByteArray &bytes);
    void bindNull(int place);

    /// Goes to the next row; false when there is none (any more). A failed or finished statement
    /// starts again with the values it has.
    [[nodiscard]] Result<bool> next();
    /// Runs a statement that gives no rows, ready for the next values.
    [[nodiscard]] Status run();
    /// Ready for the next values without having read all rows.
    void reset();

    /// Columns are numbered from 0. NULL reads as 0, "" and no bytes.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// Valid until the next row.
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;

private:
    Statement(const Database &database, sqlite3_stmt *statement);

    const Database *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace bundlinje
