#pragma once

#include "model/domain/investment.h"
#include "model/items/gridcolumn.h"

namespace bundlinje {

/// The columns of an investment's measurements; each shows and changes what counts, the last entry.
/// Values, references, gates and persons are asked only where the contract or a row has them; what
/// was planned and the variance from it stand there where something is planned for a goal.
QList<GridColumn<Measurement>> measurementColumns(const Investment &investment);

/// The parts of one entry, for the list of what was said before: when it was recorded, count,
/// number measured, value, status, reason.
QList<Part<MeasurementEntry>> entryParts();

/// The entry that counts; nothing before the first. Changing it makes a first one.
Lens<Measurement, MeasurementEntry> lastEntry();
/// What was said, in its order.
Lens<Measurement, QList<MeasurementEntry>> entriesLens();

/// Of the period of the last row.
Measurement newMeasurement(const Investment &investment, const QDate &today);

/// Says how it went.
bool isFilled(const Measurement &measurement);

/// Why the row cannot be changed, in a sentence; empty = it can.
QString whyFixed(const Measurement &measurement);

/// Adds an entry in the place of one that is verified, preliminary and as it was, to be corrected.
/// Nothing happens while the last entry is preliminary.
void beginCorrection(Measurement &measurement, const QDate &today);

/// "63 % (38 of 60)"; empty unless both are known.
QString shareText(const MeasurementEntry &entry, const QLocale &locale);

QString measurementStatusLabel(MeasurementStatus status);

} // namespace bundlinje
