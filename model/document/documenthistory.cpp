// What PortfolioDocument knows of the past: earlier versions, deletions, reports that were written,
// and a look at a moment.

#include "model/document/portfoliodocument.h"

#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/document/personname.h"
#include "model/document/summarylist.h"
#include "model/store/portfoliostore.h"

#include <utility>

namespace bundlinje {

Status PortfolioDocument::loadAsOf(const QDateTime &moment)
{
    Result<PortfolioContent> then = m_store->content(moment);
    if (!then)
        return tl::make_unexpected(then.error());
    QList<ListedInvestment> listed;
    listed.reserve(then->investments.size());
    const CaseSettings settings = caseSettings(then->portfolio);
    for (const Investment &investment : std::as_const(then->investments))
        listed.append({listed.size(), summarise(investment, settings)});
    m_portfolio = std::move(then->portfolio);
    m_list->assign(std::move(listed));
    return {};
}

Result<PortfolioContent> PortfolioDocument::contentAt(const QDateTime &moment) const
{
    return store().and_then([&](PortfolioStore *store) { return store->content(moment); });
}

Result<QList<Revision>> PortfolioDocument::history(std::optional<InvestmentId> id) const
{
    Result<QList<Revision>> history =
        store().and_then([id](PortfolioStore *store) { return store->history(id); });
    if (history && m_moment)
        history->removeIf([this](const Revision &entry) { return entry.at > *m_moment; });
    return history;
}

Result<Investment> PortfolioDocument::investmentAt(InvestmentId id, int revision) const
{
    return store().and_then([=](PortfolioStore *store) { return store->investment(id, revision); });
}

Result<Portfolio> PortfolioDocument::settingsAt(int revision) const
{
    return store().and_then([=](PortfolioStore *store) { return store->portfolio(revision); });
}

Status PortfolioDocument::restore(InvestmentId id, int revision, const QString &remark)
{
    const auto reason = [&remark](const QString &name) {
        return remark.isEmpty()
            ? tr("Restore “%1”").arg(name)
            : tr("Restore “%1”: %2", "%1 investment, %2 why, as typed").arg(name, remark);
    };
    if (id.isNull()) {
        const Result<Portfolio> earlier = settingsAt(revision);
        if (!earlier)
            return tl::make_unexpected(earlier.error());
        return saveAndPush({{}, PortfolioChange{m_portfolio, *earlier}, reason(earlier->name)},
                           Revision::Action::Restored);
    }
    Result<Investment> earlier = investmentAt(id, revision);
    while (!earlier && earlier.error().code == Error::Code::NotFound && revision > 1)
        earlier = investmentAt(id, --revision);
    if (!earlier)
        return tl::make_unexpected(earlier.error());
    std::optional<Investment> current;
    if (summary(id)) {
        Result<Investment> stored = investment(id);
        if (!stored)
            return tl::make_unexpected(stored.error());
        current = std::move(*stored);
    }
    const QString name = earlier->name;
    return saveAndPush({{{std::move(current), std::move(*earlier)}}, {}, reason(name)},
                       Revision::Action::Restored);
}

Status PortfolioDocument::addRemark(InvestmentId id, const QString &remark)
{
    Result<Investment> current = investment(id);
    if (!current)
        return tl::make_unexpected(current.error());
    // Not a step of undo: there is nothing to take back.
    ChangeSet changes{{{*current, *current}}, {}, remark};
    return save(changes, Revision::Action::Changed);
}

Status PortfolioDocument::noteReport(ProducedReport report)
{
    if (m_damage)
        return tl::make_unexpected(*m_damage);
    if (!m_moment) {
        if (const Status found = findAgain(); !found)
            return found;
    }
    const Result<PortfolioStore *> open = store();
    if (!open)
        return tl::make_unexpected(open.error());
    report.at = QDateTime::currentDateTimeUtc();
    report.person = m_person.isEmpty() ? personName() : m_person;
    if (!report.figuresAt.isValid())
        report.figuresAt = m_moment.value_or(report.at);
    if (const Status noted = (*open)->noteReport(report); !noted)
        return noted;
    emit reportNoted();
    return {};
}

Result<QList<ProducedReport>> PortfolioDocument::reports() const
{
    return store().and_then([](PortfolioStore *store) { return store->reports(); });
}

Result<QDateTime> PortfolioDocument::figuresChangedAt() const
{
    return store().and_then([](PortfolioStore *store) { return store->figuresChangedAt(); });
}

Result<QList<Revision>> PortfolioDocument::deletions() const
{
    if (m_moment)
        return QList<Revision>();
    return store().and_then([](PortfolioStore *store) { return store->deletions(); });
}

Status PortfolioDocument::restoreDeleted(const QList<Revision> &deletions)
{
    ChangeSet changes;
    for (const Revision &deletion : deletions) {
        Result<Investment> earlier = investmentAt(deletion.investment, deletion.revision - 1);
        if (!earlier)
            return tl::make_unexpected(earlier.error());
        changes.investments.append({{}, std::move(*earlier)});
    }
    changes.reason = deletions.size() == 1
        ? tr("Restore “%1”").arg(deletions.first().name)
        : tr("Restore %Ln investment(s)", nullptr, static_cast<int>(deletions.size()));
    return saveAndPush(std::move(changes), Revision::Action::Restored);
}

Status PortfolioDocument::replaceBy(const PortfolioContent &content, const QString &reason)
{
    const Result<PortfolioContent> current = this->content();
    if (!current)
        return tl::make_unexpected(current.error());
    QHash<InvestmentId, const Investment *> wanted;
    for (const Investment &investment : content.investments)
        wanted.insert(investment.id, &investment);
    ChangeSet changes{{}, PortfolioChange{current->portfolio, content.portfolio}, reason};
    for (const Investment &investment : current->investments) {
        const Investment *after = wanted.take(investment.id);
        changes.investments.append(
            {investment, after ? std::optional(*after) : std::optional<Investment>()});
    }
    for (const Investment &investment : content.investments) {
        if (wanted.contains(investment.id))
            changes.investments.append({{}, investment});
    }
    return saveAndPush(std::move(changes), Revision::Action::Restored);
}

Status PortfolioDocument::clearAway(const QList<Revision> &deletions)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Status done =
        findAgain()
            .and_then([this] { return storeForWriting(); })
            .and_then([&](PortfolioStore *store) {
                return store->clearAway(deletions, tr("Empty the list of deleted ones"),
                                        {m_person, now, {}});
            });
    if (!done) {
        if (done.error().code != Error::Code::Conflict)
            emit notSaved(done.error());
        return doubtful(done.error());
    }
    emit saved(now);
    return {};
}

} // namespace bundlinje
