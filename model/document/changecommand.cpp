#include "model/document/changecommand.h"

#include "model/document/portfoliodocument.h"

#include <algorithm>
#include <utility>

namespace bundlinje {

namespace {

ChangeSet reversed(ChangeSet changes)
{
    std::reverse(changes.investments.begin(), changes.investments.end());
    for (InvestmentChange &change : changes.investments)
        std::swap(change.before, change.after);
    if (changes.portfolio)
        std::swap(changes.portfolio->before, changes.portfolio->after);
    return changes;
}

} // namespace

ChangeCommand::ChangeCommand(PortfolioDocument &document, ChangeSet saved)
    : QUndoCommand(saved.reason)
    , m_document(document)
    , m_changes(std::move(saved))
{
}

void ChangeCommand::undo()
{
    m_changes = reversed(std::move(m_changes));
    save();
    m_changes = reversed(std::move(m_changes));
}

void ChangeCommand::redo()
{
    if (!std::exchange(m_isDone, false))
        save();
}

void ChangeCommand::save()
{
    if (const Status done = m_document.save(m_changes, Revision::Action::Undone); !done) {
        setObsolete(true);
        emit m_document.failed(done.error());
    }
}

} // namespace bundlinje
