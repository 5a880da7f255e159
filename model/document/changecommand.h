#pragma once

#include "model/domain/changeset.h"

#include <QtGui/QUndoCommand>

namespace bundlinje {

class PortfolioDocument;

/// What takes those changes back: each from after to before, the last one first.
ChangeSet reversed(ChangeSet changes);

/// Only what differs, but for the revision, which counts saves.
ChangeSet withoutUnchanged(ChangeSet changes);

/// The one command: what was saved together is undone and redone together. It is made of a change
/// that has been saved already, so that a failed one never empties the redo list.
class ChangeCommand final : public QUndoCommand {
public:
    ChangeCommand(PortfolioDocument &document, ChangeSet saved);

    /// What it does, as it was saved last.
    const ChangeSet &changes() const { return m_changes; }

    /// Whether the file could not take it just now (locked, away, full). The stack has stepped over
    /// it all the same, and has to step back: to be called in that direction does nothing then.
    bool isRefused() const { return m_isRefused; }

    void undo() override;
    void redo() override;

private:
    void save();

    PortfolioDocument &m_document;
    ChangeSet m_changes;
    bool m_isDone = true; ///< Until the stack, on taking it, has called `redo` once.
    bool m_isRefused = false;
};

} // namespace bundlinje
