#include "model/store/portfoliostore.h"

#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/store/changewriter.h"
#include "model/store/contentreader.h"
#include "model/store/historytable.h"
#include "model/store/listreader.h"
#include "model/store/migrations.h"
#include "model/store/portfoliofile.h"
#include "model/store/recalculation.h"
#include "model/store/reporttable.h"
#include "model/store/transaction.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

Status checkIds(const QList<Investment> &investments)
{
    QSet<InvestmentId> known;
    for (const Investment &investment : investments) {
        if (investment.id.isNull() || known.contains(investment.id))
            return failure(Error::Code::InvalidInput, investment.name, investment.id.toString(),
                           u"each investment needs an id of its own"_s);
        known.insert(investment.id);
    }
    return {};
}

Status writeFirst(const Database &database, const PortfolioContent &content, const SaveNote &note)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    Result<ChangeWriter> writer =
        ChangeWriter::start(database, {note.at, note.person, {}}, Revision::Action::Added);
    if (!writer)
        return tl::make_unexpected(writer.error());
    if (const Status done = writer->writeFirst(content); !done)
        return done;
    return transaction->commit();
}

/// What business cases are evaluated with after the changes; read only where there is one.
Result<CaseSettings> settingsAfter(const Database &database, const ChangeSet &changes)
{
    if (changes.portfolio)
        return caseSettings(changes.portfolio->after);
    const bool areUsed = std::any_of(changes.investments.cbegin(), changes.investments.cend(),
                                     [](const InvestmentChange &change) {
                                         return change.after && !change.after->chosenCase.isNull();
                                     });
    return areUsed ? readPortfolio(database).map(caseSettings) : CaseSettings();
}

/// Inside the caller's transaction.
Result<SavedChanges> write(const Database &database, const ChangeSet &changes, const SaveNote &note,
                           const ProgressWatch &watch)
{
    Result<ChangeWriter> writer =
        ChangeWriter::start(database, {note.at, note.person, changes.reason}, note.action);
    if (!writer)
        return tl::make_unexpected(writer.error());
    const Result<CaseSettings> settings = settingsAfter(database, changes);
    if (!settings)
        return tl::make_unexpected(settings.error());
    Result<QList<SavedInvestment>> investments =
        writer->write(changes.investments, *settings, watch);
    if (!investments)
        return tl::make_unexpected(investments.error());
    SavedChanges saved{.investments = std::move(*investments)};
    if (!changes.portfolio)
        return saved;
    const Result<int> revision = writer->write(*changes.portfolio);
    if (!revision)
        return tl::make_unexpected(revision.error());
    saved.portfolioRevision = *revision;
    if (caseSettings(changes.portfolio->before) == *settings)
        return saved;
    Result<QList<SavedInvestment>> recalculated =
        recalculate(database, Recalculated::WithChosenCase, *settings, watch);
    if (!recalculated)
        return tl::make_unexpected(recalculated.error());
    saved.recalculated = std::move(*recalculated);
    return saved;
}

Status rowsOf(const Database &database, const QString &pragma)
{
    const Result<QVariant> found = database.value(pragma);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->isValid() && found->toString() != "ok"_L1)
        return failure(Error::Code::FileDamaged, database.filePath(), {}, found->toString());
    return {};
}

/// No entry of the history is later.
QDateTime endOfTime()
{
    return {QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC};
}

} // namespace

PortfolioStore::PortfolioStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

PortfolioStore::~PortfolioStore() = default;

Status PortfolioStore::create(const QString &filePath, const PortfolioContent &content,
                              const SaveNote &note)
{
    if (QFileInfo::exists(filePath))
        return failure(Error::Code::FileExists, filePath);
    if (const Status unique = checkIds(content.investments); !unique)
        return unique;
    UnpublishedFile file(filePath);
    Status written;
    if (const auto database = Database::open(file.path(), Database::Access::Create); !database) {
        written = tl::make_unexpected(database.error());
    } else {
        written = migrate(**database, migrationSteps());
        if (written)
            written = writeFirst(**database, content, note);
    }
    if (!written) {
        Error error = written.error();
        error.where = filePath; // not the passing name, which nobody knows
        return tl::make_unexpected(error);
    }
    return file.publish();
}

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::open(const QString &filePath,
                                                             const QDate &today)
{
    return open(filePath, today, FirstCheck::Everything, {});
}

Result<std::unique_ptr<PortfolioStore>>
PortfolioStore::openLarge(const QString &filePath, const QDate &today, const ProgressWatch &watch)
{
    return open(filePath, today, FirstCheck::List, watch);
}

Result<std::unique_ptr<PortfolioStore>> PortfolioStore::open(const QString &filePath,
                                                             const QDate &today, FirstCheck check,
                                                             const ProgressWatch &watch)
{
    Result<std::unique_ptr<Database>> database =
        openPortfolioFile(filePath, today, migrationSteps(), check, watch);
    if (!database)
        return tl::make_unexpected(database.error());
    return std::unique_ptr<PortfolioStore>(new PortfolioStore(std::move(*database)));
}

Status PortfolioStore::check(const QString &filePath, const ProgressWatch &watch)
{
    return checkFile(filePath, watch);
}

void PortfolioStore::moveToThread(QThread *thread)
{
    // What was held in memory to look through the list and then read it.
    static_cast<void>(m_database->run(u"PRAGMA cache_size = -2000"_s));
    static_cast<void>(m_database->run(u"PRAGMA shrink_memory"_s));
    m_database->moveToThread(thread);
}

Status PortfolioStore::copyFile(const QString &filePath, const QString &copyPath)
{
    if (!QFileInfo::exists(filePath))
        return failure(Error::Code::FileMissing, filePath);
    const auto database = Database::open(filePath, Database::Access::ReadOnly);
    if (!database)
        return tl::make_unexpected(database.error());
    return copyTo(copyPath, **database);
}

Result<int> PortfolioStore::countIn(const QString &filePath)
{
    const auto database = Database::open(filePath, Database::Access::ReadOnly);
    if (!database)
        return tl::make_unexpected(database.error());
    const Result<QVariant> count = (*database)->value(u"SELECT COUNT(*) FROM investment"_s);
    if (!count)
        return tl::make_unexpected(count.error());
    return count->toInt();
}

QString PortfolioStore::filePath() const
{
    return m_database->filePath();
}

bool PortfolioStore::isReadOnly() const
{
    return m_database->isReadOnly();
}

Result<QList<ListedInvestment>> PortfolioStore::list(const ProgressWatch &watch) const
{
    const Result<Transaction> reading = Transaction::beginReading(*m_database);
    if (!reading)
        return tl::make_unexpected(reading.error());
    return readList(*m_database, watch);
}

Result<Portfolio> PortfolioStore::portfolio() const
{
    return readPortfolio(*m_database);
}

Result<Portfolio> PortfolioStore::portfolio(int revision) const
{
    return readPortfolio(*m_database, revision);
}

Result<Investment> PortfolioStore::investment(InvestmentId id) const
{
    return readInvestment(*m_database, id);
}

Result<Investment> PortfolioStore::investment(InvestmentId id, int revision) const
{
    return readInvestment(*m_database, id, revision);
}

Result<PortfolioContent> PortfolioStore::content() const
{
    const Result<Transaction> reading = Transaction::beginReading(*m_database);
    if (!reading)
        return tl::make_unexpected(reading.error());
    return readContent(*m_database);
}

Result<PortfolioContent> PortfolioStore::content(const QDateTime &moment) const
{
    const Result<Transaction> reading = Transaction::beginReading(*m_database);
    if (!reading)
        return tl::make_unexpected(reading.error());
    return readContent(*m_database, moment);
}

Result<SavedChanges> PortfolioStore::save(const ChangeSet &changes, const SaveNote &note,
                                          const ProgressWatch &watch)
{
    return saveInTurn({{changes, note}}, watch);
}

Result<SavedChanges> PortfolioStore::saveInTurn(const QList<SaveStep> &steps,
                                                const ProgressWatch &watch)
{
    if (isReadOnly())
        return failure(Error::Code::FileReadOnly, filePath());
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    SavedChanges all;
    for (const auto &[changes, note] : steps) {
        const Result<SavedChanges> saved = write(*m_database, changes, note, watch);
        if (!saved)
            return saved;
        all.investments += saved->investments;
        all.recalculated += saved->recalculated;
        if (changes.portfolio)
            all.portfolioRevision = saved->portfolioRevision;
    }
    if (const Status done = transaction->commit(); !done)
        return tl::make_unexpected(done.error());
    return all;
}

Result<QList<Revision>> PortfolioStore::history(std::optional<InvestmentId> id) const
{
    if (!id)
        return readWholeHistory(*m_database);
    return readHistory(*m_database, id->isNull() ? settingsSubject() : id->toString());
}

Result<QList<Revision>> PortfolioStore::deletions() const
{
    return readDeletions(*m_database);
}

Status PortfolioStore::clearAway(const QList<Revision> &deletions, const QString &reason,
                                 const SaveNote &note)
{
    if (isReadOnly())
        return failure(Error::Code::FileReadOnly, filePath());
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    Result<ChangeWriter> writer =
        ChangeWriter::start(*m_database, {note.at, note.person, reason}, note.action);
    if (!writer)
        return tl::make_unexpected(writer.error());
    for (const Revision &deletion : deletions) {
        if (const Status done = writer->clearAway(deletion.investment, deletion.name); !done)
            return done;
    }
    return transaction->commit();
}

Status PortfolioStore::noteReport(const ProducedReport &report)
{
    if (isReadOnly())
        return failure(Error::Code::FileReadOnly, filePath());
    return bundlinje::noteReport(*m_database, report);
}

Result<QList<ProducedReport>> PortfolioStore::reports() const
{
    return readReports(*m_database);
}

Result<QDateTime> PortfolioStore::figuresChangedAt() const
{
    const Result<Transaction> reading = Transaction::beginReading(*m_database);
    if (!reading)
        return tl::make_unexpected(reading.error());
    return readFiguresChangedAt(*m_database);
}

Status PortfolioStore::verify() const
{
    const Result<Transaction> reading = Transaction::beginReading(*m_database);
    if (!reading)
        return tl::make_unexpected(reading.error());
    for (const QString &pragma : {u"PRAGMA integrity_check(1)"_s, u"PRAGMA foreign_key_check"_s}) {
        if (const Status intact = rowsOf(*m_database, pragma); !intact)
            return intact;
    }
    const Result<QList<ListedInvestment>> listed = readList(*m_database);
    if (!listed)
        return tl::make_unexpected(listed.error());
    // From the history alone, which decides; the list is only computed from it.
    const Result<PortfolioContent> content = readContent(*m_database, endOfTime());
    if (!content && content.error().code == Error::Code::NotFound)
        return failure(Error::Code::FileDamaged, filePath(), {}, u"no settings"_s);
    if (!content)
        return tl::make_unexpected(content.error());
    if (listed->size() != content->investments.size())
        return failure(Error::Code::FileDamaged, filePath(), {}, u"list and history differ"_s);
    const CaseSettings settings = caseSettings(content->portfolio);
    for (qsizetype i = 0; i < listed->size(); ++i) {
        if (summarise(content->investments.at(i), settings) != listed->at(i).summary)
            return failure(Error::Code::FileDamaged, listed->at(i).summary.name,
                           listed->at(i).summary.id.toString(), u"cached figures differ"_s);
    }
    return {};
}

Status PortfolioStore::writeCopy(const QString &filePath) const
{
    return copyTo(filePath, *m_database);
}

bool PortfolioStore::hasMoved() const
{
    return m_database->hasMoved();
}

Result<qint64> PortfolioStore::dataVersion() const
{
    const Result<QVariant> version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    return version->toLongLong();
}

} // namespace bundlinje
