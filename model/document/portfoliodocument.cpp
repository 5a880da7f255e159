#include "model/document/portfoliodocument.h"

#include "model/calc/frozencases.h"
#include "model/document/backgroundwork.h"
#include "model/document/changecommand.h"
#include "model/document/summarylist.h"
#include "model/store/portfoliostore.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtGui/QUndoStack>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// From this size on a file is opened behind the window: some thousand investments.
constexpr qint64 largeFileBytes = 8 << 20;

} // namespace

PortfolioDocument::PortfolioDocument(std::unique_ptr<PortfolioStore> store, const QString &person)
    : m_store(std::move(store))
    , m_person(person)
    , m_list(std::make_unique<SummaryList>())
    , m_undoStack(new QUndoStack(this))
{
    connect(m_undoStack, &QUndoStack::indexChanged, this, &PortfolioDocument::keepRefusedStep);
}

PortfolioDocument::~PortfolioDocument()
{
    if (!m_work)
        return;
    if (!m_isKeptAtEnd)
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

Result<std::unique_ptr<PortfolioDocument>> PortfolioDocument::openAsOf(const QString &filePath,
                                                                       const QDateTime &moment)
{
    return loaded(PortfolioStore::open(filePath, QDate::currentDate()), {}, {}, moment);
}

Result<std::unique_ptr<PortfolioDocument>> PortfolioDocument::openLarge(const QString &filePath,
                                                                        const QString &person,
                                                                        const ProgressWatch &watch)
{
    return loaded(PortfolioStore::openLarge(filePath, QDate::currentDate(), watch), person, watch);
}

Result<std::unique_ptr<PortfolioDocument>>
PortfolioDocument::loaded(Result<std::unique_ptr<PortfolioStore>> store, const QString &person,
                          const ProgressWatch &watch, const std::optional<QDateTime> &moment)
{
    if (!store)
        return tl::make_unexpected(store.error());
    std::unique_ptr<PortfolioDocument> document(new PortfolioDocument(std::move(*store), person));
    document->m_moment = moment;
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
    if (m_moment)
        return failure(Error::Code::FileReadOnly, filePath(), {}, u"a look at the past"_s);
    if (m_damage)
        return tl::make_unexpected(*m_damage);
    return store();
}

Status PortfolioDocument::load(const ProgressWatch &watch)
{
    if (m_moment)
        return loadAsOf(*m_moment);
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
    return m_damage || m_moment || m_store->isReadOnly();
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
    return store().and_then([&](PortfolioStore *store) -> Result<Investment> {
        if (!m_moment)
            return store->investment(id);
        const InvestmentSummary *then = summary(id);
        return then ? store->investment(id, then->revision)
                    : failure(Error::Code::NotFound, filePath(), id.toString());
    });
}

Result<PortfolioContent> PortfolioDocument::content() const
{
    return store().and_then([this](PortfolioStore *store) {
        return m_moment ? store->content(*m_moment) : store->content();
    });
}

Status PortfolioDocument::change(ChangeSet changes)
{
    if (const Status allowed = keepsFrozenCases(changes); !allowed)
        return allowed;
    return saveAndPush(std::move(changes), std::nullopt);
}

Status PortfolioDocument::saveAndPush(ChangeSet changes, std::optional<Revision::Action> action)
{
    changes = withoutUnchanged(std::move(changes));
    if (changes.investments.isEmpty() && !changes.portfolio)
        return {};
    const Result<QList<EditConflict>> conflicts = saveMerging(changes, action);
    if (!conflicts) {
        emit notSaved(conflicts.error());
        return tl::make_unexpected(conflicts.error());
    }
    if (!changes.investments.isEmpty() || changes.portfolio)
        push(std::move(changes));
    return tell(*conflicts);
}

void PortfolioDocument::push(ChangeSet saved)
{
    // Taken over by the stack.
    m_undoStack->push(std::make_unique<ChangeCommand>(*this, std::move(saved)).release());
}

/// What the file could not take is the next step still, in the direction it was wanted. Whoever
/// else hears of the index may so hear of an older one last, and has to ask for it.
void PortfolioDocument::keepRefusedStep(int index)
{
    const auto isRefused = [this](int at) {
        const auto *step = dynamic_cast<const ChangeCommand *>(m_undoStack->command(at));
        return step && step->isRefused();
    };
    if (isRefused(index))
        m_undoStack->redo();
    else if (isRefused(index - 1))
        m_undoStack->undo();
}

void PortfolioDocument::forgetRevisions(ChangeSet &changes)
{
    for (InvestmentChange &change : changes.investments) {
        if (change.before)
            change.before->revision = 0;
    }
}

void PortfolioDocument::takeOver(ChangeSet &changes, const SavedChanges &saved, const QDateTime &at)
{
    m_list->apply(saved.recalculated);
    m_list->apply(saved.investments); // Of several steps these are the later revisions.
    QList<InvestmentId> ids;
    ids.reserve(saved.investments.size());
    for (qsizetype i = 0; i < saved.investments.size(); ++i) {
        const SavedInvestment &investment = saved.investments.at(i);
        ids.append(investment.id);
        if (std::optional<Investment> &after = changes.investments[i].after)
            after->revision = investment.revision;
    }
    const QSet<InvestmentId> changedThemselves(ids.cbegin(), ids.cend());
    for (const SavedInvestment &investment : saved.recalculated) {
        if (!changedThemselves.contains(investment.id))
            ids.append(investment.id);
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

Status PortfolioDocument::writeCopy(const QString &filePath) const
{
    if (!m_moment)
        return store().and_then([&](PortfolioStore *store) { return store->writeCopy(filePath); });
    const Result<PortfolioContent> then = content();
    if (!then)
        return tl::make_unexpected(then.error());
    return PortfolioStore::create(filePath, *then, {{}, *m_moment, Revision::Action::Added});
}

Status PortfolioDocument::verify() const
{
    return store().and_then([](PortfolioStore *store) { return store->verify(); });
}

Status PortfolioDocument::refresh()
{
    if (m_moment || m_work)
        return {};
    if (m_isDoubtful || m_store->hasMoved())
        return findAgain();
    const Result<qint64> version = m_store->dataVersion();
    if (!version)
        return doubtful(version.error());
    if (*version == m_dataVersion)
        return {};
    const SummaryList before = *m_list;
    const int settings = m_portfolio.revision;
    if (const Status loaded = load(); !loaded)
        return loaded;
    if (const QList<InvestmentId> ids = differing(before, *m_list); !ids.isEmpty())
        emit changed(ids);
    if (m_portfolio.revision != settings)
        emit portfolioChanged();
    emit reportNoted(); // What else a colleague can have written.
    return {};
}

} // namespace bundlinje
