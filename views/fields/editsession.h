#pragma once

#include "model/items/part.h"

namespace bundlinje {

/// The value that a form edits, and the way to save a new one. Outlives the form.
template <typename Whole> class EditSession {
public:
    virtual ~EditSession() = default;

    /// As it is stored now.
    virtual const Whole &stored() const = 0;
    virtual PartContext context() const = 0;
    virtual bool isReadOnly() const = 0;
    /// Saves as one step of undo named after that part; nothing if nothing is different.
    /// Errors: those of `PortfolioDocument::change`.
    [[nodiscard]] virtual Status save(const Whole &after, const QString &part) = 0;
};

} // namespace bundlinje
