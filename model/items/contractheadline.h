#pragma once

#include "model/items/contractreport.h"
#include "model/items/gaptext.h"
#include "model/items/keyfigure.h"

namespace bundlinje {

/// "DKK 2.1m is earned so far, of at most DKK 4.0m."; of a contract that lacks something, what is
/// known of it; of one that is refused, that nothing is calculated.
QString contractSentence(const ContractReport &report);

/// What to put right or to fill next, in the order of the contract; fields as checks name them.
QList<GapText> contractGapTexts(const ContractReport &report);

/// In the order of `contractKeyFigures`.
enum class ContractFigureKey { Maximum, Earned, StillToEarn, Repaid, Return };

/// The most that is repaid, what is earned of it and may still be, what was repaid, the return.
QList<KeyFigure> contractKeyFigures(const ContractReport &report);

} // namespace bundlinje
