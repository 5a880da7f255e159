#include "model/document/portfoliodocument.h"

#include "model/document/changecommand.h"
#include "model/document/summarylist.h"
#include "model/store/portfoliostore.h"

#include <QtGui/QUndoStack>

#include <utility>

namespace bundlinje {

namespace {

/// The revision counts saves; two contents are equal or not without it.
bool equalButForRevision(std::optional<Investment> a, const std::optional<Investment> &b)
{
    if (a && b)
        a->revision = b->revision;
    return a == b;
}

bool equalButForRevision(Portfolio a, const Portfolio &b)
{
    a.revision = b.revision;
    return a == b;
}

void dropUnchanged(ChangeSet &changes)
{
    changes.investments.removeIf([](const InvestmentChange &change) {
        return equalButForRevision(change.before, change.after);
    });
    if (changes.portfolio
        && equalButForRevision(changes.portfolio->before, changes.portfolio->after))
        changes.portfolio.reset();
}

/// Added, changed and gone between two states of the list.
QList<InvestmentId> difference(const SummaryList &before, const SummaryList &after)
{
    QList<InvestmentId> ids;
    for (const InvestmentSummary &summary : after.summaries()) {
        const InvestmentSummary *old = before.find(summary.id);
        if (!old || old->revision != summary.revision)
            ids.append(summary.id);
    }
    for (const InvestmentSummary &summary : before.summaries()) {
        if (!after.find(summary.id))
            ids.append(summary.id);
    }
    return ids;
}

} // namespace

PortfolioDocument::PortfolioDocument(std::unique_ptr<PortfolioStore> store, const QString &person)
    : m_store(std::move(store))
    , m_person(person)
    , m_list(std::make_unique<SummaryList>())
    , m_undoStack(std::make_unique<QUndoStack>())
{
}

PortfolioDocument::~PortfolioDocument() = default;

Result<std::unique_ptr<PortfolioDocument>>
PortfolioDocument::create(const QString &filePath, const PortfolioContent &content,
                          const QString &person)
{
    const SaveNote note{person, QDateTime::currentDateTimeUtc(), Revision::Action::Added};
    if (const Status created = PortfolioStore::create(filePath, content, note); !created)
        return tl::make_unexpected(created.error());
    return open(filePath, person);
}

Result<std::unique_ptr<PortfolioDocument>> PortfolioDocument::open(const QString &filePath,
                                                                   const QString &person)
{
    Result<std::unique_ptr<PortfolioStore>> store =
        PortfolioStore::open(filePath, QDate::currentDate());
    if (!store)
        return tl::make_unexpected(store.error());
    std::unique_ptr<PortfolioDocument> document(new PortfolioDocument(std::move(*store), person));
    if (const Status loaded = document->load(); !loaded) {
        Error error = loaded.error();
        if (error.code == Error::Code::Storage)
            error.code = Error::Code::FileDamaged; // our mark, but not our tables
        return tl::make_unexpected(error);
    }
    return document;
}

Status PortfolioDocument::load()
{
    // First, so that what is saved while the rest is read is found by the next refresh.
    const Result<qint64> version = m_store->dataVersion();
    if (!version)
        return tl::make_unexpected(version.error());
    Result<Portfolio> portfolio = m_store->portfolio();
    if (!portfolio)
        return tl::make_unexpected(portfolio.error());
    Result<QList<ListedInvestment>> listed = m_store->list();
    if (!listed)
        return tl::make_unexpected(listed.error());
    m_dataVersion = *version;
    m_portfolio = std::move(*portfolio);
    m_list->assign(std::move(*listed));
    return {};
}

QString PortfolioDocument::filePath() const
{
    return m_store->filePath();
}

bool PortfolioDocument::isReadOnly() const
{
    return m_store->isReadOnly();
}

const Portfolio &PortfolioDocument::portfolio() const
{
    return m_portfolio;
}

const QList<InvestmentSummary> &PortfolioDocument::summaries() const
{
    return m_list->summaries();
}

const InvestmentSummary *PortfolioDocument::summary(InvestmentId id) const
{
    return m_list->find(id);
}

Result<Investment> PortfolioDocument::investment(InvestmentId id) const
{
    return m_store->investment(id);
}

Result<PortfolioContent> PortfolioDocument::content() const
{
    return m_store->content();
}

Status PortfolioDocument::change(ChangeSet changes)
{
    return saveAndPush(std::move(changes), std::nullopt);
}

Status PortfolioDocument::saveAndPush(ChangeSet changes, std::optional<Revision::Action> action)
{
    dropUnchanged(changes);
    if (changes.investments.isEmpty() && !changes.portfolio)
        return {};
    if (const Status done = save(changes, action); !done)
        return done;
    // Taken over by the stack.
    m_undoStack->push(std::make_unique<ChangeCommand>(*this, std::move(changes)).release());
    return {};
}

Status PortfolioDocument::save(ChangeSet &changes, std::optional<Revision::Action> action)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<SavedChanges> saved = m_store->save(changes, {m_person, now, action});
    if (!saved)
        return tl::make_unexpected(saved.error());
    m_list->apply(saved->investments);
    QList<InvestmentId> ids;
    ids.reserve(saved->investments.size());
    for (qsizetype i = 0; i < saved->investments.size(); ++i) {
        const SavedInvestment &investment = saved->investments.at(i);
        ids.append(investment.id);
        if (std::optional<Investment> &after = changes.investments[i].after)
            after->revision = investment.revision;
    }
    if (changes.portfolio) {
        changes.portfolio->after.revision = saved->portfolioRevision;
        m_portfolio = changes.portfolio->after;
    }
    if (!ids.isEmpty())
        emit changed(ids);
    if (changes.portfolio)
        emit portfolioChanged();
    emit this->saved(now);
    return {};
}

QUndoStack &PortfolioDocument::undoStack()
{
    return *m_undoStack;
}

Result<QList<Revision>> PortfolioDocument::history(std::optional<InvestmentId> id) const
{
    return m_store->history(id);
}

Result<Investment> PortfolioDocument::investmentAt(InvestmentId id, int revision) const
{
    return m_store->investment(id, revision);
}

Result<Portfolio> PortfolioDocument::settingsAt(int revision) const
{
    return m_store->portfolio(revision);
}

Result<PortfolioContent> PortfolioDocument::contentAsOf(const QDateTime &moment) const
{
    return m_store->content(moment);
}

Status PortfolioDocument::restore(InvestmentId id, int revision)
{
    Result<Investment> earlier = m_store->investment(id, revision);
    if (!earlier)
        return tl::make_unexpected(earlier.error());
    std::optional<Investment> current;
    if (summary(id)) {
        Result<Investment> stored = m_store->investment(id);
        if (!stored)
            return tl::make_unexpected(stored.error());
        current = std::move(*stored);
    }
    const QString reason = tr("Restore “%1”").arg(earlier->name);
    return saveAndPush({{{std::move(current), std::move(*earlier)}}, {}, reason},
                       Revision::Action::Restored);
}

Status PortfolioDocument::writeCopy(const QString &filePath) const
{
    return m_store->writeCopy(filePath);
}

Result<QList<Revision>> PortfolioDocument::deletions() const
{
    return m_store->deletions();
}

Status PortfolioDocument::verify() const
{
    return m_store->verify();
}

Status PortfolioDocument::refresh()
{
    const Result<qint64> version = m_store->dataVersion();
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version == m_dataVersion)
        return {};
    const SummaryList before = *m_list;
    const int settings = m_portfolio.revision;
    if (const Status loaded = load(); !loaded)
        return loaded;
    if (const QList<InvestmentId> ids = difference(before, *m_list); !ids.isEmpty())
        emit changed(ids);
    if (m_portfolio.revision != settings)
        emit portfolioChanged();
    return {};
}

} // namespace bundlinje
