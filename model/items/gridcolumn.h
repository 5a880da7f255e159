#pragma once

#include "model/items/part.h"

namespace bundlinje {

/// A part of a row as a column that is typed in.
template <typename Row> struct GridColumn {
    Part<Row> part;
    /// As it is read, in place of what the part says; empty function = as the part says.
    std::function<QString(const Row &, const PartContext &)> shown;
    /// Whether it should draw the eye; empty = never.
    std::function<bool(const Row &, const PartContext &)> isUrgent;
    /// Whether the row may have the choice of that key; empty = every one.
    std::function<bool(const Row &, const QString &)> offers;
    QStringList proposals;
    bool isNumber = false;
    /// Of a typed amount that names none; the row is null where it is not there yet. Empty function
    /// = that of the amount that stands there, else the context's.
    std::function<Currency(const Row *, const PartContext &)> currency;
};

/// The key of the choice that a typed or pasted text means: its words in whatever case, or the
/// beginning of one of them alone, or the number that they begin with. Nothing typed and the sign
/// for what is missing mean the empty choice. Empty optional = none.
std::optional<QString> choiceMeant(const QList<Choice> &choices, const QString &text);

} // namespace bundlinje
