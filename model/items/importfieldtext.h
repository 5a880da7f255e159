#pragma once

#include "model/exchange/tablemapping.h"
#include "model/items/part.h"

namespace bundlinje {

/// What people call an import field (importfields.h): "Own share, currency".
QString importFieldLabel(const QString &field);

/// All import fields with their labels, "not imported" with an empty key first.
QList<Choice> importFieldChoices();

/// How numbers may be read, as people write them: "1.234,5", "1,234.5, in millions".
QList<Choice> readingChoices();
/// The key of a reading among the choices, and back.
QString readingKey(const NumberReading &reading);
NumberReading readingOf(const QString &key);

/// A neutral text of a difference ("12500000.00 DKK", "2026-03-07", "25 Persons") as people read
/// it; any other text as it stands.
QString localText(const QString &neutral, const QLocale &locale);

} // namespace bundlinje
