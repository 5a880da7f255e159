#include "views/investment/investmentsession.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/checktext.h"
#include "model/items/partlabels.h"

#include <utility>

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
    const std::optional<PartialDate> day = asOfDate(m_document);
    context.today = day ? day->earliest() : QDate::currentDate();
    context.portfolio = m_document.portfolio();
    context.currency = context.portfolio.currency;
    context.sources = m_stored.sources;
    context.amountsHidden = m_amountsHidden;
    context.usedBefore = [this](const QString &part) {
        return textsUsedFor(part);
    };
    return context;
}

QStringList InvestmentSession::textsUsedFor(const QString &part) const
{
    QStringList texts;
    for (const InvestmentSummary &summary : m_document.summaries()) {
        if (summary.id == m_stored.id)
            continue; // What stands here is not what was used before.
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

QHash<QString, QString> InvestmentSession::checks(const Investment &value) const
{
    return checkTexts(checksOf(value));
}

QList<std::pair<Revision, Investment>> InvestmentSession::past() const
{
    QList<std::pair<Revision, Investment>> states;
    const Result<QList<Revision>> revisions = m_document.history(m_stored.id);
    if (!revisions)
        return states;
    for (const Revision &revision : *revisions) {
        // A deletion holds nothing.
        if (const auto state = m_document.investmentAt(m_stored.id, revision.revision); state)
            states.append({revision, *state});
    }
    return states;
}

bool InvestmentSession::isReadOnly() const
{
    return m_document.isReadOnly();
}

Status InvestmentSession::save(const Investment &after, const QString &part)
{
    if (after == m_stored)
        return {};
    const Investment before = std::exchange(m_stored, after);
    const Status saved =
        m_document.change({.investments = {{before, after}}, .reason = changeReason(part)});
    if (!saved && m_stored == after)
        m_stored = before;
    return saved;
}

} // namespace bundlinje
