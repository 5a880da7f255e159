#pragma once

#include "model/exchange/investmentdifference.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

/// Three states of one investment in its JSON form.
struct MergeSides {
    QJsonObject base; ///< As the last import brought it.
    QJsonObject ours; ///< As it stands in the file.
    QJsonObject theirs; ///< As the source has it now.
};

struct MergeResult {
    QJsonObject merged;
    QList<FieldDifference> emptied; ///< Had a value in `base`, has none in `theirs`.
    QList<FieldDifference> kept; ///< Ours (before) differs from base, and theirs (after) as well.
};

/// Merges field by field; figures, dates and lists without keys are whole fields, elements of lists
/// with keys are merged one by one.
/// @param clearEmptied whether a field that only the source has emptied is emptied
MergeResult mergeFields(const MergeSides &sides, bool clearEmptied);

} // namespace bundlinje
