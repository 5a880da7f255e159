#pragma once

#include "model/items/part.h"

namespace bundlinje {

struct FieldDifference;
struct Investment;

/// A field that differs, in the words and formats of the editor.
struct ShownDifference {
    QString field; ///< As in the JSON form: "effort.start", "parties[INDIGO-ORG-1411].name".
    QString label; ///< "Effort, start".
    QString before; ///< "12.500.000 kr."; empty = was missing.
    QString after; ///< Empty = is missing.
    QString row; ///< The row of a list that the field is of, as people call it; empty = none.

    friend bool operator==(const ShownDifference &, const ShownDifference &) = default;
};

/// The field in words, with the row of its list: "Sources, title (Contract)".
QString differenceTitle(const ShownDifference &difference);

/// The field of a difference without the keys of its rows: "parties[A.S. [DK]].name" as
/// "parties.name".
QString withoutKeys(QString field);

/// Both sides of differences that are known already, as the editor shows them.
/// @param found neutral values: ISO dates, "12500000.00 DKK", "NotStated"
/// @param context gives the language and the names of the stages
QList<ShownDifference> shownDifferences(const QList<FieldDifference> &found,
                                        const PartContext &context);

/// Every field in which the two differ. Lists that are one field are written row by row.
QList<ShownDifference> shownDifferences(const Investment &before, const Investment &after,
                                        const PartContext &context);
QList<ShownDifference> shownDifferences(const Portfolio &before, const Portfolio &after,
                                        const PartContext &context);

} // namespace bundlinje
