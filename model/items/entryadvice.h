#pragma once

#include "model/domain/error.h"
#include "model/items/part.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// What stands under a field whose text could not be read or saved: what is wrong, what to write
/// instead, and what is kept. "Cannot be read as an amount. Write 12,50: a full stop separates
/// thousands. The stored value is still 12,0 mio. kr."
/// @param stored the stored value as a sentence names it; empty = missing
QString entryAdvice(const Error &error, const QString &stored, const QLocale &locale);

/// What is said of a text that is none of the choices of its cell: the words that are.
QString choiceAdvice(const QList<Choice> &choices);

/// The first number in the text that has the signs of the other convention, as this locale writes
/// it: "12,50" for "12.50" and "1.234" for "1,234" in Danish. Empty when there is none.
QString inOwnSigns(const QString &typed, const QLocale &locale);

} // namespace bundlinje
