#pragma once

#include "model/domain/partialdate.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace bundlinje {

/// The last moment of that day, month or year as the person's calendar has it: "as of" a day
/// includes what was saved on it.
QDateTime endOf(const PartialDate &date);

/// A moment as people type it: a date as `readDate` takes it, which means the end of it, with or
/// without a time of day ("12.11.2026 kl. 14.02", "12 Nov 2026 14:02"), which means the end of that
/// minute; or a full ISO moment as exports write it ("2026-11-12T13:02:59.123Z").
/// Errors: NotADate.
[[nodiscard]] Result<QDateTime> readMoment(QStringView typed, const QLocale &locale);

/// The date, with the time of day unless the moment is the end of its day: "12.11.2026",
/// "12.11.2026 14.02".
QString momentText(const QDateTime &moment, const QLocale &locale);

/// The same for the name of a file: "2026-11-12", "2026-11-12 1402".
QString momentForFileName(const QDateTime &moment);

} // namespace bundlinje
