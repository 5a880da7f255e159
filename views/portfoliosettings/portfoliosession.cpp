#include "views/portfoliosettings/portfoliosession.h"

#include "model/calc/unitprices.h"
#include "model/document/portfoliodocument.h"
#include "model/items/checktext.h"
#include "model/items/partlabels.h"

#include <utility>

namespace bundlinje {

PortfolioSession::PortfolioSession(PortfolioDocument &document)
    : m_document(document)
    , m_stored(document.portfolio())
{
}

void PortfolioSession::load()
{
    m_stored = m_document.portfolio();
}

PartContext PortfolioSession::context() const
{
    PartContext context;
    context.today = QDate::currentDate();
    context.portfolio = stored();
    context.currency = stored().currency;
    context.sources = stored().sources;
    context.amountsHidden = m_amountsHidden;
    return context;
}

QHash<QString, QString> PortfolioSession::checks(const Portfolio &value) const
{
    return settingCheckTexts(checksOf(value));
}

QList<std::pair<Revision, Portfolio>> PortfolioSession::past() const
{
    QList<std::pair<Revision, Portfolio>> states;
    const Result<QList<Revision>> revisions = m_document.history();
    if (!revisions)
        return states;
    for (const Revision &revision : *revisions) {
        if (!revision.investment.isNull())
            continue;
        if (const Result<Portfolio> state = m_document.settingsAt(revision.revision); state)
            states.append({revision, *state});
    }
    return states;
}

bool PortfolioSession::isReadOnly() const
{
    return m_document.isReadOnly();
}

Status PortfolioSession::save(const Portfolio &after, const QString &part)
{
    if (after == stored())
        return {};
    Portfolio counted = after;
    counted.unitPrices = withCountedVersions(stored().unitPrices, after.unitPrices);
    const Portfolio before = std::exchange(m_stored, counted);
    const Status saved = m_document.changeSoon(
        {.portfolio = PortfolioChange{before, counted}, .reason = changeReason(part)});
    if (!saved && m_stored == counted)
        m_stored = before;
    return saved;
}

} // namespace bundlinje
