#include "views/investment/investmentsession.h"

#include "model/document/portfoliodocument.h"
#include "model/items/partlabels.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

InvestmentSession::InvestmentSession(PortfolioDocument &document)
    : m_document(document)
{
}

bool InvestmentSession::load(InvestmentId id)
{
    const Result<Investment> found = m_document.investment(id);
    m_stored = found ? *found : Investment{};
    return found.has_value();
}

PartContext InvestmentSession::context() const
{
    PartContext context;
    context.portfolio = m_document.portfolio();
    context.currency = context.portfolio.currency;
    context.sources = m_stored.sources;
    context.usedBefore = [this](const QString &part) {
        return textsUsedFor(part);
    };
    return context;
}

QStringList InvestmentSession::textsUsedFor(const QString &part) const
{
    QStringList texts;
    for (const InvestmentSummary &summary : m_document.summaries()) {
        if (part == u"theme"_s)
            texts.append(summary.theme);
        else if (part == u"parties.name"_s)
            texts += QStringList{summary.authorities, summary.providers, summary.investors}
                         .join(u", "_s)
                         .split(u", "_s);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

bool InvestmentSession::isReadOnly() const
{
    return m_document.isReadOnly();
}

Status InvestmentSession::save(const Investment &after, const QString &part)
{
    if (after == m_stored)
        return {};
    return m_document.change({.investments = {{m_stored, after}}, .reason = changeReason(part)});
}

} // namespace bundlinje
