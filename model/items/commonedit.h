#pragma once

#include "model/domain/investment.h"
#include "model/items/part.h"

namespace bundlinje {

/// What can be set for several investments at once.
enum class CommonField { Stage, Theme, AddedTag, RemovedTag, Currency };

struct CommonEdit {
    CommonField field = CommonField::Stage;
    QString value; ///< Key of the stage, words, or ISO code of the currency.
};

/// The investment with that set. Amounts keep their numbers when the currency is set, and become
/// stated, as if typed; their provenance stays. A currency that is none changes nothing.
Investment withCommon(Investment investment, const CommonEdit &edit);

/// What the edit would do, before it is done: "The stage of 3 investments becomes Running."
/// @param example an amount of theirs, for the currency; empty = none has any
/// @param amountsHidden puts a sign in place of its number
QString commonEditSentence(const CommonEdit &edit, int investments,
                           const std::optional<Money> &example, const PartContext &context,
                           bool amountsHidden = false);

/// For the undo menu and the history: "Set the stage of 3 investments".
QString commonEditReason(CommonField field, int investments);

} // namespace bundlinje
