#pragma once

#include "model/domain/businesscase.h"

namespace bundlinje {

/// How much of a consequence is felt so many years after the cohort's own, before it fades: 1 in a
/// whole year, less in the last when the duration ends inside it, 0 outside; or the profile's size.
Quantity feltPart(const Consequence &consequence, int yearAfter);

/// How often a consequence has faded by then: 0 in its first year, and always with a profile.
int yearsFaded(const Consequence &consequence, int yearAfter);

/// The last year after the cohort's own in which anything is felt, at most `most`; −1 = in none.
int lastYearFelt(const Consequence &consequence, int most);

} // namespace bundlinje
