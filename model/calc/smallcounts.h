#pragma once

#include "model/domain/investmentsummary.h"

#include <optional>
#include <span>

namespace bundlinje {

/// Whether the count itself must be masked. Counts below zero are mistakes and stay.
/// @param threshold `Portfolio::smallCountThreshold`
bool isSmallCount(const std::optional<qint64> &count, int threshold);

/// How others may see a count.
enum class CountMask {
    Shown,
    Small, ///< Below the threshold: "<5".
    Second, ///< Not small itself, but the total less the others would tell a small one.
};

/// A column of counts and its total, as others may see them.
struct MaskedCounts {
    QList<CountMask> cells; ///< One for each count; a missing one is shown as missing.
    /// For whoever prints the total too, which no table does yet.
    bool isTotalMasked = false;
};

/// How many cells are not shown.
int maskedCount(const QList<CountMask> &masks);

/// Which of these counts, which add up to a total that is known, must be masked: each one below the
/// threshold, and for their sake the smallest others one by one, until the total less what is shown
/// leaves it open which number below the threshold each small one is. They must leave this open
/// whatever the small ones are, so that no small count can be told from what is masked: columns
/// that differ in small counts alone are masked alike. Where all others do not suffice, the total
/// is masked as well. (Who knows this rule too may exclude some numbers in a column of very few
/// where the others only just suffice.) Counts below zero are mistakes and stay.
/// @param counts all counted in the same unit
MaskedCounts maskSmallCounts(std::span<const std::optional<qint64>> counts, int threshold);

/// How others may see the citizens of each of these investments: masked in each unit by itself,
/// because the citizens of one unit are added up.
QList<CountMask> maskCitizens(std::span<const InvestmentSummary> investments, int threshold);

/// The same of how many goals citizens reached in each, where it is known what is aimed at.
MaskedCounts maskEffects(std::span<const InvestmentSummary> investments, int threshold);

} // namespace bundlinje
