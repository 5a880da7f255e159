#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

namespace bundlinje {

/// One field that is not the same on two sides.
struct FieldDifference {
    QString field; ///< As in the JSON form: "effort.start", "parties[INDIGO-ORG-1411].name".
    QString before; ///< Neutral text: ISO dates, "12500000.00 DKK"; empty = was missing.
    QString after; ///< Empty = is missing.

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// Every field in which the two differ, by walking the JSON form of both, so that a member added
/// later is never forgotten. Members of lists are paired by their key (id, external id) where every
/// element has one of its own, else the list is one field. What the program keeps for itself is not
/// compared: id, revision, and the imported records.
QList<FieldDifference> differences(const Investment &before, const Investment &after);

/// The same for two scenarios of a business case; costs and consequences are paired by their id.
/// The ids of the scenarios themselves are not compared.
QList<FieldDifference> differences(const BusinessCase &before, const BusinessCase &after);

/// The same for the settings of the portfolio.
QList<FieldDifference> differences(const Portfolio &before, const Portfolio &after);

} // namespace bundlinje
