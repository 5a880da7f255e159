#pragma once

#include "model/exchange/tablemapping.h"
#include "model/items/part.h"

namespace bundlinje {

/// What people call an import field (importfields.h, priceimportfields.h): "Own share, currency".
QString importFieldLabel(const QString &field, ImportSubject subject = ImportSubject::Investments);

/// All import fields with their labels, "not imported" with an empty key first.
QList<Choice> importFieldChoices(ImportSubject subject = ImportSubject::Investments);

/// How numbers may be read, as people write them: "1.234,5", "1,234.5, in millions".
QList<Choice> readingChoices();
/// The same of a share: "0,6 = 60 %", "60 = 60 %".
QList<Choice> shareReadingChoices();
/// The key of a reading among the choices, and back.
QString readingKey(const NumberReading &reading);
NumberReading readingOf(const QString &key);

/// What people call the field of a unit price in a difference: "Price of 2023", "Municipality".
QString priceDifferenceLabel(const QString &field);
/// Its neutral text ("Night", "60%", "1600.00 DKK") as people read it.
QString priceDifferenceText(const QString &field, const QString &neutral, const QLocale &locale);

/// A neutral text of a difference ("12500000.00 DKK", "2026-03-07", "25 Persons") as people read
/// it; any other text as it stands.
QString localText(const QString &neutral, const QLocale &locale);

} // namespace bundlinje
