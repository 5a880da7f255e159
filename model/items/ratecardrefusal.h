#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// Why a rate card cannot be taken, in a sentence: the contract would not be calculated any more,
/// most often because something is measured that the card leaves without a price. It names the
/// goal and the check. Empty = it can be taken; what was refused before it does not count.
/// @param before, after have a contract, that of `after` with the card
QString rateCardRefusal(const Investment &before, const Investment &after);

} // namespace bundlinje
