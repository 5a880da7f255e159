#include "model/store/contentreader.h"

#include "model/store/content.h"
#include "model/store/historytable.h"
#include "model/store/statement.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The same error, naming at least the file.
template <typename T> Result<T> inFile(Result<T> value, const Database &database)
{
    if (!value && value.error().where.isEmpty())
        value.error().where = database.filePath();
    return value;
}

/// @param statement gives at most one row: revision, content
Result<Investment> readOne(const Database &database, Statement &statement, InvestmentId id)
{
    const Result<bool> row = statement.next();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row || statement.isNull(1))
        return failure(Error::Code::NotFound, database.filePath(), id.toString());
    return inFile(
        unpackedInvestment(statement.bytes(1), id, static_cast<int>(statement.integer(0))),
        database);
}

/// @param statement gives rows: subject, revision, content
Result<QList<Investment>> readAll(const Database &database, Statement &statement)
{
    QList<Investment> investments;
    Result<bool> row = statement.next();
    for (; row && *row; row = statement.next()) {
        Result<Investment> investment =
            inFile(unpackedInvestment(statement.bytes(2), {QUuid::fromString(statement.text(0))},
                                      static_cast<int>(statement.integer(1))),
                   database);
        if (!investment)
            return tl::make_unexpected(investment.error());
        investments.append(std::move(*investment));
    }
    if (!row)
        return tl::make_unexpected(row.error());
    return investments;
}

/// @param statement gives at most one row: revision, content
Result<Portfolio> readSettings(const Database &database, Statement &statement, Error::Code missing)
{
    const Result<bool> row = statement.next();
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return failure(missing, database.filePath(), {}, u"no settings"_s);
    return inFile(unpackedPortfolio(statement.bytes(1), static_cast<int>(statement.integer(0))),
                  database);
}

} // namespace

Result<Investment> readInvestment(const Database &database, InvestmentId id, int revision)
{
    Result<Statement> statement = Statement::prepare(
        database, u"SELECT revision, content FROM history WHERE subject = ? AND revision = ?"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, id.toString());
    statement->bind(2, revision);
    return readOne(database, *statement, id);
}

Result<Investment> readInvestment(const Database &database, InvestmentId id)
{
    Result<Statement> statement =
        Statement::prepare(database,
                           u"SELECT revision, content FROM history WHERE subject = ?"
                           " ORDER BY revision DESC LIMIT 1"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, id.toString());
    return readOne(database, *statement, id);
}

Result<Portfolio> readPortfolio(const Database &database)
{
    Result<Statement> statement =
        Statement::prepare(database,
                           u"SELECT revision, content FROM history WHERE subject = ?"
                           " ORDER BY revision DESC LIMIT 1"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, settingsSubject());
    return readSettings(database, *statement, Error::Code::FileDamaged);
}

Result<Portfolio> readPortfolio(const Database &database, int revision)
{
    Result<Statement> statement = Statement::prepare(
        database, u"SELECT revision, content FROM history WHERE subject = ? AND revision = ?"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, settingsSubject());
    statement->bind(2, revision);
    return readSettings(database, *statement, Error::Code::NotFound);
}

Result<PortfolioContent> readContent(const Database &database)
{
    Result<Portfolio> portfolio = readPortfolio(database);
    if (!portfolio)
        return tl::make_unexpected(portfolio.error());
    Result<Statement> statement =
        Statement::prepare(database,
                           u"SELECT history.subject, history.revision, history.content"
                           " FROM investment JOIN history ON history.subject = investment.id"
                           " AND history.revision = investment.revision"
                           " ORDER BY investment.position"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    Result<QList<Investment>> investments = readAll(database, *statement);
    if (!investments)
        return tl::make_unexpected(investments.error());
    return PortfolioContent{std::move(*portfolio), std::move(*investments)};
}

Result<PortfolioContent> readContent(const Database &database, const QDateTime &moment)
{
    const QString at = moment.toUTC().toString(Qt::ISODateWithMs);
    Result<Statement> settings =
        Statement::prepare(database,
                           u"SELECT revision, content FROM history WHERE subject = ? AND at <= ?"
                           " ORDER BY revision DESC LIMIT 1"_s);
    if (!settings)
        return tl::make_unexpected(settings.error());
    settings->bind(1, settingsSubject());
    settings->bind(2, at);
    Result<Portfolio> portfolio = readSettings(database, *settings, Error::Code::NotFound);
    if (!portfolio)
        return tl::make_unexpected(portfolio.error());

    Result<Statement> statement = Statement::prepare(
        database,
        u"SELECT history.subject, history.revision, history.content FROM history"
        " JOIN (SELECT subject, MAX(revision) AS revision, MIN(sequence) AS position FROM history"
        " WHERE at <= ? AND subject <> ? GROUP BY subject) AS latest"
        " ON history.subject = latest.subject AND history.revision = latest.revision"
        " WHERE history.content IS NOT NULL ORDER BY latest.position"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, at);
    statement->bind(2, settingsSubject());
    Result<QList<Investment>> investments = readAll(database, *statement);
    if (!investments)
        return tl::make_unexpected(investments.error());
    return PortfolioContent{std::move(*portfolio), std::move(*investments)};
}

Result<QDateTime> readFiguresChangedAt(const Database &database)
{
    const Result<QVariant> saved = database.value(
        u"SELECT at FROM history WHERE subject <> 'portfolio' ORDER BY sequence DESC LIMIT 1"_s);
    const Result<QList<Revision>> settings = readHistory(database, settingsSubject());
    if (!saved || !settings)
        return tl::make_unexpected(saved ? settings.error() : saved.error());
    const QDateTime investmentsAt = QDateTime::fromString(saved->toString(), Qt::ISODateWithMs);
    const auto withoutMeetings = [&database](int revision) {
        return readPortfolio(database, revision).map([](Portfolio portfolio) {
            portfolio.meetings.clear();
            portfolio.revision = 0;
            return portfolio;
        });
    };
    // Newest first, until one differs from the one before it.
    for (qsizetype i = 0; i < settings->size() && settings->at(i).at > investmentsAt; ++i) {
        const Revision &later = settings->at(i);
        if (later.revision == 1)
            return later.at;
        const Result<Portfolio> after = withoutMeetings(later.revision);
        const Result<Portfolio> before = withoutMeetings(later.revision - 1);
        if (!after || !before)
            return tl::make_unexpected(after ? before.error() : after.error());
        if (*after != *before)
            return later.at;
    }
    return investmentsAt;
}

} // namespace bundlinje
