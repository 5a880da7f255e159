#include "model/store/recalculation.h"

#include "model/calc/summarise.h"
#include "model/domain/interruption.h"
#include "model/store/content.h"
#include "model/store/summarycolumns.h"

#include <QtConcurrent/QtConcurrentMap>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// An investment in the list whose figures are computed anew.
struct ListedRow {
    InvestmentId id;
    int revision = 0;
    qint64 position = 0;
    QByteArray content;
};

Result<QList<ListedRow>> readListed(const Database &database, Recalculated which)
{
    Result<Statement> statement = Statement::prepare(
        database,
        u"SELECT investment.id, investment.revision, investment.position, history.content"
        " FROM investment JOIN history ON history.subject = investment.id"
        " AND history.revision = investment.revision"
        " WHERE investment.has_chosen_case >= ? ORDER BY investment.position"_s);
    if (!statement)
        return tl::make_unexpected(statement.error());
    statement->bind(1, which == Recalculated::WithChosenCase ? 1 : 0);
    QList<ListedRow> listed;
    Result<bool> row = statement->next();
    for (; row && *row; row = statement->next())
        listed.append({{QUuid::fromString(statement->text(0))},
                       static_cast<int>(statement->integer(1)),
                       statement->integer(2),
                       statement->bytes(3)});
    if (!row)
        return tl::make_unexpected(row.error());
    return listed;
}

} // namespace

Result<QList<SavedInvestment>> recalculate(const Database &database, Recalculated which,
                                           const CaseSettings &settings, const ProgressWatch &watch)
{
    /// Often enough to be stopped soon, seldom enough to keep all processors at work.
    constexpr qsizetype batchSize = 256;
    const Result<QList<ListedRow>> listed = readListed(database, which);
    if (!listed)
        return tl::make_unexpected(listed.error());
    Result<Statement> put = Statement::prepare(database, putSummaryStatement());
    if (!put)
        return tl::make_unexpected(put.error());
    const auto summary = [&settings](const ListedRow &one) {
        return unpackedInvestment(one.content, one.id, one.revision)
            .map([&settings](const Investment &investment) {
                return summarise(investment, settings);
            });
    };
    QList<SavedInvestment> saved;
    saved.reserve(listed->size());
    for (qsizetype start = 0; start < listed->size(); start += batchSize) {
        if (isInterrupted()
            || (watch && !watch({WorkProgress::Step::Saving, start, listed->size()})))
            return failure(Error::Code::Storage, database.filePath(), {}, u"stopped"_s);
        const QList<ListedRow> batch = listed->mid(start, batchSize);
        const auto summaries =
            QtConcurrent::blockingMapped<QList<Result<InvestmentSummary>>>(batch, summary);
        for (qsizetype i = 0; i < batch.size(); ++i) {
            if (!summaries.at(i) && which == Recalculated::All)
                continue; // It keeps the summary that it has; its content is told when it is read.
            if (!summaries.at(i))
                return tl::make_unexpected(summaries.at(i).error());
            const ListedRow &one = batch.at(i);
            saved.append({one.id, one.revision, one.position, *summaries.at(i)});
            put->bind(1, one.position);
            bindSummary(*put, 2, *saved.constLast().summary);
            if (const Status done = put->run(); !done)
                return tl::make_unexpected(done.error());
        }
    }
    return saved;
}

} // namespace bundlinje
