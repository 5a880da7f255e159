#include "model/store/changewriter.h"

#include "model/calc/summarise.h"
#include "model/store/content.h"
#include "model/store/contentreader.h"
#include "model/store/summarycolumns.h"

#include <QtCore/QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// One statement for new and for changed investments; only the id decides which it is.
QString putStatement()
{
    const QString columns = summaryColumns();
    QStringList updates;
    for (const QString &column : columns.split(u", "_s))
        updates.append(column + u" = excluded."_s + column);
    return u"INSERT INTO investment (position, "_s + columns + u") VALUES (?"_s
        + u", ?"_s.repeated(summaryColumnCount()) + u") ON CONFLICT (id) DO UPDATE SET "_s
        + updates.join(u", "_s);
}

const Investment &shown(const InvestmentChange &change)
{
    return change.after ? *change.after : *change.before;
}

} // namespace

ChangeWriter::ChangeWriter(const Database &database, HistoryWriter history,
                           std::optional<Revision::Action> action,
                           std::array<Statement, 3> statements)
    : m_database(&database)
    , m_history(std::move(history))
    , m_action(action)
    , m_find(std::move(statements[0]))
    , m_put(std::move(statements[1]))
    , m_remove(std::move(statements[2]))
{
}

Result<ChangeWriter> ChangeWriter::start(const Database &database, const HistoryWriter::Note &note,
                                         std::optional<Revision::Action> action)
{
    Result<HistoryWriter> history = HistoryWriter::start(database, note);
    if (!history)
        return tl::make_unexpected(history.error());
    Result<Statement> find = Statement::prepare(
        database,
        u"SELECT MAX(revision), MIN(sequence),"
        " EXISTS (SELECT 1 FROM investment WHERE id = ?) FROM history WHERE subject = ?"_s);
    Result<Statement> put = Statement::prepare(database, putStatement());
    Result<Statement> remove =
        Statement::prepare(database, u"DELETE FROM investment WHERE id = ?"_s);
    for (const Result<Statement> *statement : {&find, &put, &remove}) {
        if (!*statement)
            return tl::make_unexpected(statement->error());
    }
    return ChangeWriter(database, std::move(*history), action,
                        {std::move(*find), std::move(*put), std::move(*remove)});
}

Result<ChangeWriter::Stored> ChangeWriter::stored(const QString &subject)
{
    m_find.bind(1, subject);
    m_find.bind(2, subject);
    const Result<bool> row = m_find.next();
    if (!row)
        return tl::make_unexpected(row.error());
    const Stored stored{m_find.integer(2) != 0, static_cast<int>(m_find.integer(0)),
                        m_find.integer(1)};
    m_find.reset();
    return stored;
}

/// A change made from the stored revision needs no look at the content; undo and redo bring an
/// older number and count when the content is what they expect.
Status ChangeWriter::checkUnchanged(const InvestmentChange &change, const Stored &stored)
{
    const QString &name = shown(change).name;
    if (stored.exists != change.before.has_value())
        return failure(Error::Code::Conflict, name, {}, u"added or deleted in between"_s);
    if (!stored.exists || stored.revision == change.before->revision)
        return {};
    Result<Investment> current = readInvestment(*m_database, change.before->id, stored.revision);
    if (!current)
        return tl::make_unexpected(current.error());
    current->revision = change.before->revision;
    if (*current != *change.before)
        return failure(Error::Code::Conflict, name, QString::number(stored.revision),
                       u"saved in between"_s);
    return {};
}

/// An import is known by the origin: nobody else writes there.
Revision::Action ChangeWriter::actionOf(const InvestmentChange &change) const
{
    if (m_action)
        return *m_action;
    if (!change.after)
        return Revision::Action::Deleted;
    const ImportOrigin before = change.before ? change.before->origin : ImportOrigin();
    if (change.after->origin != before)
        return Revision::Action::Imported;
    return change.before ? Revision::Action::Changed : Revision::Action::Added;
}

Result<SavedInvestment> ChangeWriter::write(const InvestmentChange &change)
{
    if ((!change.before && !change.after) || shown(change).id.isNull()
        || (change.before && change.after && change.before->id != change.after->id))
        return failure(Error::Code::InvalidInput, {}, {}, u"a change is about one investment"_s);
    const InvestmentId id = shown(change).id;
    const Result<Stored> stored = this->stored(id.toString());
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (const Status unchanged = checkUnchanged(change, *stored); !unchanged)
        return tl::make_unexpected(unchanged.error());

    HistoryEntry entry{id.toString(), stored->revision + 1, shown(change).name, actionOf(change),
                       std::nullopt};
    SavedInvestment saved{id, entry.revision, stored->position, std::nullopt};
    if (change.after) {
        Investment after = *change.after;
        after.revision = saved.revision;
        entry.content = packed(after);
        saved.summary = summarise(after);
    }
    const Result<qint64> sequence = m_history.append(entry);
    if (!sequence)
        return tl::make_unexpected(sequence.error());
    if (stored->revision == 0)
        saved.position = *sequence;

    Statement &statement = change.after ? m_put : m_remove;
    if (saved.summary) {
        m_put.bind(1, saved.position);
        bindSummary(m_put, 2, *saved.summary);
    } else {
        m_remove.bind(1, entry.subject);
    }
    if (const Status done = statement.run(); !done)
        return tl::make_unexpected(done.error());
    return saved;
}

Result<int> ChangeWriter::write(const PortfolioChange &change)
{
    Result<Portfolio> current = readPortfolio(*m_database);
    if (!current)
        return tl::make_unexpected(current.error());
    const int revision = current->revision;
    current->revision = change.before.revision;
    if (*current != change.before)
        return failure(Error::Code::Conflict, change.before.name, QString::number(revision),
                       u"settings saved in between"_s);
    Portfolio after = change.after;
    after.revision = revision + 1;
    const Result<qint64> done =
        m_history.append({settingsSubject(), after.revision, after.name,
                          m_action.value_or(Revision::Action::Changed), packed(after)});
    if (!done)
        return tl::make_unexpected(done.error());
    return after.revision;
}

Status ChangeWriter::writeFirst(const Portfolio &portfolio)
{
    Portfolio first = portfolio;
    first.revision = 1;
    const Result<qint64> done = m_history.append(
        {settingsSubject(), first.revision, first.name, Revision::Action::Added, packed(first)});
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
}

} // namespace bundlinje
