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
    , m_caseChoice(std::make_shared<CaseChoice>())
    , m_contractChoice(std::make_shared<ContractChoice>())
{
}

bool InvestmentSession::load(InvestmentId id)
{
    const Result<Investment> found = m_document.investment(id);
    if (id != m_stored.id) {
        *m_caseChoice = {};
        *m_contractChoice = {};
    }
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
    const bool isParty = part == u"parties.name"_s || part == u"contract.payers.name"_s
        || part == u"contract.instalments.investor"_s || part == u"contract.tranches.investor"_s
        || part == u"contract.guarantees.guarantor"_s;
    if (isParty && part != u"parties.name"_s) {
        for (const Party &party : m_stored.parties)
            texts.append(party.name);
    }
    for (const InvestmentSummary &summary : m_document.summaries()) {
        if (summary.id == m_stored.id)
            continue; // What stands here is not what was used before.
        if (part == u"theme"_s)
            texts.append(summary.theme);
        else if (isParty)
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
    QHash<QString, QString> checks = checkTexts(checksOf(value, m_document.portfolio()));
    if (m_selectedRow)
        checks = shownCaseChecks(checks, value, *m_caseChoice, m_selectedRow);
    if (m_selectedContractRow)
        checks = shownContractChecks(checks, value, *m_contractChoice, m_selectedContractRow);
    return checks;
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

void InvestmentSession::setSelectedRows(std::function<qsizetype(const QString &)> selected)
{
    m_selectedRow = std::move(selected);
}

void InvestmentSession::setSelectedContractRows(std::function<qsizetype(const QString &)> selected)
{
    m_selectedContractRow = std::move(selected);
}

void InvestmentSession::setTrial(std::function<void(const Investment &)> look)
{
    m_trial = std::move(look);
}

bool InvestmentSession::isFixed(const QString &part) const
{
    const CaseVersion *version = versionLens(m_caseChoice).get(m_stored);
    return version && version->isFrozen() && part.startsWith(u"businessCases."_s);
}

void InvestmentSession::tryOut(const Investment &typed)
{
    if (m_trial)
        m_trial(typed);
}

Status InvestmentSession::save(const Investment &after, const QString &part)
{
    return saveAs(after, changeReason(part));
}

Status InvestmentSession::saveAs(const Investment &after, const QString &reason)
{
    if (after == m_stored)
        return {};
    const Investment before = std::exchange(m_stored, after);
    const Status saved = m_document.change({.investments = {{before, after}}, .reason = reason});
    if (!saved && m_stored == after)
        m_stored = before;
    return saved;
}

} // namespace bundlinje
