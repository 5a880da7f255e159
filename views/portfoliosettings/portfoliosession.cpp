#include "views/portfoliosettings/portfoliosession.h"

#include "model/document/portfoliodocument.h"
#include "model/items/partlabels.h"

namespace bundlinje {

PortfolioSession::PortfolioSession(PortfolioDocument &document)
    : m_document(document)
{
}

const Portfolio &PortfolioSession::stored() const
{
    return m_document.portfolio();
}

PartContext PortfolioSession::context() const
{
    PartContext context;
    context.portfolio = stored();
    context.currency = stored().currency;
    context.sources = stored().sources;
    return context;
}

bool PortfolioSession::isReadOnly() const
{
    return m_document.isReadOnly();
}

Status PortfolioSession::save(const Portfolio &after, const QString &part)
{
    if (after == stored())
        return {};
    return m_document.change(
        {.portfolio = PortfolioChange{stored(), after}, .reason = changeReason(part)});
}

} // namespace bundlinje
