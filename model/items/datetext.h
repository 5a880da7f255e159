#pragma once

#include "model/domain/partialdate.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// A date for tables and fields: "07.03.2026", "03.2026", "K1 2026", "2026" in Danish, "7 Mar
/// 2026", "Mar 2026", "Q1 2026", "2026" in English. What is not known is not written.
QString dateText(const PartialDate &date, const QLocale &locale);

/// The same for a sentence: "7. marts 2026", "marts 2026", "K1 2026", "2026".
QString longDateText(const PartialDate &date, const QLocale &locale);

/// A date as people type it: 2026-03-07, 7.3.26, 07-03-2026, 7/3/2026 (day first), 7. marts 2026,
/// marts 2026, 03.2026, K1 2026, 1. kvartal 2026, 2026. Two-digit years are 20xx. A partial date
/// stays partial. +10d, +2u (+2w), +6m and +1å (+1y) count days, weeks, months and years from
/// `today`.
/// @param today a null date refuses what would be counted from it
/// Errors: NotADate; impossible days are refused.
[[nodiscard]] Result<PartialDate> readDate(QStringView typed, const QLocale &locale,
                                           const QDate &today = {});

/// Whether the text counts from today: "+6m".
bool isCountedFromToday(QStringView typed);

} // namespace bundlinje
