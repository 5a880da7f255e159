#include "model/store/changewriter.h"

#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/domain/interruption.h"
#include "model/store/content.h"
#include "model/store/contentreader.h"
#include "model/store/packingline.h"
#include "model/store/summarycolumns.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

const Investment &shown(const InvestmentChange &change)
{
    return change.after ? *change.after : *change.before;
}

/// The revision that a change brings unless it is undone or redone.
int expectedRevision(const InvestmentChange &change)
{
    return (change.before ? change.before->revision : 0) + 1;
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
    Result<Statement> put = Statement::prepare(database, putSummaryStatement());
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

Result<QList<SavedInvestment>> ChangeWriter::write(const QList<InvestmentChange> &changes,
                                                   const CaseSettings &settings,
                                                   const ProgressWatch &watch)
{
    QList<Unpacked> afters;
    afters.reserve(changes.size());
    for (const InvestmentChange &change : changes)
        afters.append({change.after ? &*change.after : nullptr, expectedRevision(change)});
    PackingLine packing(afters, settings);
    QList<SavedInvestment> saved;
    saved.reserve(changes.size());
    for (const InvestmentChange &change : changes) {
        if (watch && !watch({WorkProgress::Step::Saving, saved.size(), changes.size()}))
            return failure(Error::Code::Storage, m_database->filePath(), {}, u"stopped"_s);
        Result<SavedInvestment> investment = write(change, packing.next(), settings);
        if (!investment)
            return tl::make_unexpected(investment.error());
        saved.append(std::move(*investment));
    }
    return saved;
}

/// @param packed the content that was expected to be stored
Result<SavedInvestment> ChangeWriter::write(const InvestmentChange &change, PackedInvestment packed,
                                            const CaseSettings &settings)
{
    if (isInterrupted())
        return failure(Error::Code::Storage, m_database->filePath(), {}, u"interrupted"_s);
    if ((!change.before && !change.after) || shown(change).id.isNull()
        || (change.before && change.after && change.before->id != change.after->id))
        return failure(Error::Code::InvalidInput, {}, {}, u"a change is about one investment"_s);
    const InvestmentId id = shown(change).id;
    const Result<Stored> stored = this->stored(id.toString());
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (const Status unchanged = checkUnchanged(change, *stored); !unchanged)
        return tl::make_unexpected(unchanged.error());

    const int revision = stored->revision + 1;
    if (change.after && revision != expectedRevision(change))
        packed = pack({&*change.after, revision}, settings);
    HistoryEntry entry{id.toString(), revision, shown(change).name, actionOf(change), std::nullopt};
    if (change.after)
        entry.content = std::move(packed.content);
    const Result<qint64> sequence = m_history.append(entry);
    if (!sequence)
        return tl::make_unexpected(sequence.error());

    SavedInvestment saved{id, revision, stored->revision == 0 ? *sequence : stored->position,
                          std::nullopt};
    if (change.after)
        saved.summary = std::move(packed.summary);
    if (const Status done = list(saved); !done)
        return tl::make_unexpected(done.error());
    return saved;
}

/// Brings the list up to date.
Status ChangeWriter::list(const SavedInvestment &saved)
{
    if (!saved.summary) {
        m_remove.bind(1, saved.id.toString());
        return m_remove.run();
    }
    m_put.bind(1, saved.position);
    bindSummary(m_put, 2, *saved.summary);
    return m_put.run();
}

Status ChangeWriter::clearAway(InvestmentId id, const QString &name)
{
    const Result<Stored> stored = this->stored(id.toString());
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (stored->exists || stored->revision == 0)
        return failure(Error::Code::Conflict, name, {}, u"is not deleted"_s);
    const Result<qint64> done = m_history.append(
        {id.toString(), stored->revision + 1, name, Revision::Action::Deleted, std::nullopt});
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
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

Status ChangeWriter::writeFirst(const PortfolioContent &content)
{
    constexpr int first = 1;
    Portfolio portfolio = content.portfolio;
    portfolio.revision = first;
    const Result<qint64> settings = m_history.append(
        {settingsSubject(), first, portfolio.name, Revision::Action::Added, packed(portfolio)});
    if (!settings)
        return tl::make_unexpected(settings.error());

    QList<Unpacked> investments;
    investments.reserve(content.investments.size());
    for (const Investment &investment : content.investments)
        investments.append({&investment, first});
    PackingLine packing(investments, caseSettings(content.portfolio));
    for (const Investment &investment : content.investments) {
        PackedInvestment packed = packing.next();
        const Result<qint64> sequence =
            m_history.append({investment.id.toString(), first, investment.name,
                              Revision::Action::Added, std::move(packed.content)});
        if (!sequence)
            return tl::make_unexpected(sequence.error());
        if (const Status done = list({investment.id, first, *sequence, std::move(packed.summary)});
            !done)
            return done;
    }
    return {};
}

} // namespace bundlinje
