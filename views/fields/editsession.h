#pragma once

#include "model/domain/revision.h"
#include "model/items/part.h"

#include <utility>

namespace bundlinje {

/// The value that a form edits, and the way to save a new one. Outlives the form.
template <typename Whole> class EditSession {
public:
    virtual ~EditSession() = default;

    /// As it is stored now.
    virtual const Whole &stored() const = 0;
    virtual PartContext context() const = 0;
    /// What looks wrong in that value: sentence by field name.
    virtual QHash<QString, QString> checks(const Whole &value) const = 0;
    /// What was saved before and the value as it stands, newest first.
    virtual QList<std::pair<Revision, Whole>> past() const = 0;
    virtual bool isReadOnly() const = 0;
    /// Whether that part cannot be changed just now, as of a version that is signed.
    virtual bool isFixed(const QString & /*part*/) const { return false; }
    /// What would be stored if what is being typed were saved; called with every key.
    virtual void tryOut(const Whole & /*typed*/) { }
    /// Saves as one step of undo named after that part; nothing if nothing is different. What is
    /// stored counts as that value from then on, until it is read anew: what is typed in other
    /// fields was begun upon the rest of it.
    /// Errors: those of `PortfolioDocument::change`.
    [[nodiscard]] virtual Status save(const Whole &after, const QString &part) = 0;
};

} // namespace bundlinje
