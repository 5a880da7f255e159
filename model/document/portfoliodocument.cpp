#include "model/document/portfoliodocument.h"

#include "model/document/backgroundwork.h"
#include "model/document/changecommand.h"
#include "model/document/summarylist.h"
#include "model/store/portfoliostore.h"

#include <QtCore/QFileInfo>
#include <QtGui/QUndoStack>

#include <utility>

namespace bundlinje {

namespace {

/// From this size on a file is opened behind the window: some thousand investments.
constexpr qint64 largeFileBytes = 8 << 20;

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
    , m_undoStack(new QUndoStack(this))
{
}

PortfolioDocument::~PortfolioDocument()
{
    if (!m_work)
        return;
    m_work->stop();
    m_work->waitUntilFinished();
}

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
    return loaded(PortfolioStore::open(filePath, QDate::currentDate()), person, {});
}

Result<std::unique_ptr<PortfolioDocument>> PortfolioDocument::openLarge(const QString &filePath,
                                                                        const QString &person,
                                                                        const ProgressWatch &watch)
{
    return loaded(PortfolioStore::openLarge(filePath, QDate::currentDate(), watch), person, watch);
}

Result<std::unique_ptr<PortfolioDocument>>
PortfolioDocument::loaded(Result<std::unique_ptr<PortfolioStore>> store, const QString &person,
                          const ProgressWatch &watch)
{
    if (!store)
        return tl::make_unexpected(store.error());
    std::unique_ptr<PortfolioDocument> document(new PortfolioDocument(std::move(*store), person));
    if (const Status loaded = document->load(watch); !loaded) {
        Error error = loaded.error();
        if (error.code == Error::Code::Storage)
            error.code = Error::Code::FileDamaged; // our mark, but not our tables
        return tl::make_unexpected(error);
    }
    return document;
}

bool PortfolioDocument::isLarge(const QString &filePath)
{
    return QFileInfo(filePath).size() >= largeFileBytes;
}

void PortfolioDocument::handOverTo(QThread *thread)
{
    m_store->moveToThread(thread);
    moveToThread(thread);
}

void PortfolioDocument::checkBehind()
{
    const auto found = std::make_shared<Status>();
    m_check = std::make_unique<BackgroundWork>(
        [found, file = filePath()](const ProgressWatch &watch) {
            *found = PortfolioStore::check(file, watch);
        },
        nullptr);
    connect(m_check.get(), &BackgroundWork::finished, this, [this, found] {
        // Anything else will be said when the file is used.
        if (*found || found->error().code != Error::Code::FileDamaged)
            return;
        m_damage = found->error();
        emit damaged(*m_damage);
    });
}

Result<PortfolioStore *> PortfolioDocument::store() const
{
    if (m_work)
        return failure(Error::Code::FileLocked, filePath());
    return m_store.get();
}

Result<PortfolioStore *> PortfolioDocument::storeForWriting() const
{
    if (m_damage)
        return tl::make_unexpected(*m_damage);
    return store();
}

Status PortfolioDocument::load(const ProgressWatch &watch)
{
    // First, so that what is saved while the rest is read is found by the next refresh.
    const Result<qint64> version = m_store->dataVersion();
    if (!version)
        return tl::make_unexpected(version.error());
    Result<Portfolio> portfolio = m_store->portfolio();
    if (!portfolio)
        return tl::make_unexpected(portfolio.error());
    Result<QList<ListedInvestment>> listed = m_store->list(watch);
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
    return m_damage || m_store->isReadOnly();
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
    return store().and_then([id](PortfolioStore *store) { return store->investment(id); });
}

Result<PortfolioContent> PortfolioDocument::content() const
{
    return store().and_then([](PortfolioStore *store) { return store->content(); });
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
    push(std::move(changes));
    return {};
}

void PortfolioDocument::push(ChangeSet saved)
{
    // Taken over by the stack.
    m_undoStack->push(std::make_unique<ChangeCommand>(*this, std::move(saved)).release());
}

BackgroundWork &
PortfolioDocument::workBehind(const std::function<void(const ProgressWatch &)> &work)
{
    m_work = std::make_unique<BackgroundWork>(work, nullptr);
    connect(m_work.get(), &BackgroundWork::finished, this,
            [this] { m_work.release()->deleteLater(); }); // It is its signal that this answers.
    return *m_work;
}

BackgroundWork &PortfolioDocument::changeBehind(ChangeSet changes)
{
    struct Saving {
        ChangeSet changes;
        SaveNote note;
        Result<SavedChanges> saved;
    };
    dropUnchanged(changes);
    const auto saving = std::make_shared<Saving>();
    saving->changes = std::move(changes);
    saving->note = {m_person, QDateTime::currentDateTimeUtc(), std::nullopt};
    BackgroundWork &work =
        workBehind([saving, writable = storeForWriting()](const ProgressWatch &watch) {
            saving->saved = writable.and_then([&](PortfolioStore *store) {
                return store->save(saving->changes, saving->note, watch);
            });
        });
    connect(&work, &BackgroundWork::finished, this, [this, saving] {
        if (!saving->saved) {
            emit changeNotSaved(saving->saved.error());
            return;
        }
        takeOver(saving->changes, *saving->saved, saving->note.at);
        push(std::move(saving->changes));
        emit changeSaved();
    });
    return work;
}

Status PortfolioDocument::save(ChangeSet &changes, std::optional<Revision::Action> action)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<SavedChanges> saved = storeForWriting().and_then([&](PortfolioStore *store) {
        return store->save(changes, {m_person, now, action});
    });
    if (!saved)
        return tl::make_unexpected(saved.error());
    takeOver(changes, *saved, now);
    return {};
}

void PortfolioDocument::takeOver(ChangeSet &changes, const SavedChanges &saved, const QDateTime &at)
{
    m_list->apply(saved.investments);
    QList<InvestmentId> ids;
    ids.reserve(saved.investments.size());
    for (qsizetype i = 0; i < saved.investments.size(); ++i) {
        const SavedInvestment &investment = saved.investments.at(i);
        ids.append(investment.id);
        if (std::optional<Investment> &after = changes.investments[i].after)
            after->revision = investment.revision;
    }
    if (changes.portfolio) {
        changes.portfolio->after.revision = saved.portfolioRevision;
        m_portfolio = changes.portfolio->after;
    }
    if (!ids.isEmpty())
        emit changed(ids);
    if (changes.portfolio)
        emit portfolioChanged();
    emit this->saved(at);
}

QUndoStack &PortfolioDocument::undoStack()
{
    return *m_undoStack;
}

Result<QList<Revision>> PortfolioDocument::history(std::optional<InvestmentId> id) const
{
    return store().and_then([id](PortfolioStore *store) { return store->history(id); });
}

Result<Investment> PortfolioDocument::investmentAt(InvestmentId id, int revision) const
{
    return store().and_then([=](PortfolioStore *store) { return store->investment(id, revision); });
}

Result<Portfolio> PortfolioDocument::settingsAt(int revision) const
{
    return m_store->portfolio(revision);
}

Result<PortfolioContent> PortfolioDocument::contentAsOf(const QDateTime &moment) const
{
    return store().and_then([&](PortfolioStore *store) { return store->content(moment); });
}

Status PortfolioDocument::restore(InvestmentId id, int revision)
{
    Result<Investment> earlier = investmentAt(id, revision);
    if (!earlier)
        return tl::make_unexpected(earlier.error());
    std::optional<Investment> current;
    if (summary(id)) {
        Result<Investment> stored = investment(id);
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
    return store().and_then([&](PortfolioStore *store) { return store->writeCopy(filePath); });
}

Result<QList<Revision>> PortfolioDocument::deletions() const
{
    return store().and_then([](PortfolioStore *store) { return store->deletions(); });
}

Status PortfolioDocument::verify() const
{
    return store().and_then([](PortfolioStore *store) { return store->verify(); });
}

Status PortfolioDocument::refresh()
{
    const Result<qint64> version =
        store().and_then([](PortfolioStore *store) { return store->dataVersion(); });
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
