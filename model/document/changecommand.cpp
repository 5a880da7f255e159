#include "model/document/changecommand.h"

#include "model/document/portfoliodocument.h"
#include "model/domain/errorcode.h"

#include <algorithm>
#include <optional>
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

} // namespace

ChangeSet withoutUnchanged(ChangeSet changes)
{
    changes.investments.removeIf([](const InvestmentChange &change) {
        return equalButForRevision(change.before, change.after);
    });
    if (changes.portfolio
        && equalButForRevision(changes.portfolio->before, changes.portfolio->after))
        changes.portfolio.reset();
    return changes;
}

ChangeSet reversed(ChangeSet changes)
{
    std::reverse(changes.investments.begin(), changes.investments.end());
    for (InvestmentChange &change : changes.investments)
        std::swap(change.before, change.after);
    if (changes.portfolio)
        std::swap(changes.portfolio->before, changes.portfolio->after);
    return changes;
}

ChangeCommand::ChangeCommand(PortfolioDocument &document, ChangeSet saved)
    : QUndoCommand(saved.reason)
    , m_document(document)
    , m_changes(std::move(saved))
{
}

void ChangeCommand::undo()
{
    if (std::exchange(m_isRefused, false))
        return;
    m_changes = reversed(std::move(m_changes));
    save();
    m_changes = reversed(std::move(m_changes));
}

void ChangeCommand::redo()
{
    if (!std::exchange(m_isDone, false) && !std::exchange(m_isRefused, false))
        save();
}

void ChangeCommand::save()
{
    if (std::optional<ChangeSet> saved = std::exchange(m_document.m_savedStep, std::nullopt)) {
        m_changes = std::move(*saved); // It was saved behind; the stack follows.
        return;
    }
    const Result<QList<EditConflict>> conflicts =
        m_document.saveMerging(m_changes, Revision::Action::Undone);
    if (!conflicts) {
        m_isRefused = mayPass(conflicts.error().code);
        setObsolete(!m_isRefused);
        emit m_document.failed(conflicts.error());
        return;
    }
    // What is left of it after a collision can be undone and redone still.
    setObsolete(m_changes.investments.isEmpty() && !m_changes.portfolio);
    static_cast<void>(m_document.tell(*conflicts));
}

} // namespace bundlinje
