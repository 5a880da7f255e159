#pragma once

#include "model/calc/casepotential.h"
#include "model/items/part.h"

namespace bundlinje {

// The parts of the rows of an investment's lists, in the order of the form.

QList<Part<Party>> partyParts();
QList<Part<PartyRole>> roleParts();
QList<Part<Count>> countParts();
QList<Part<EffectGoal>> goalParts();
/// @param list "sources" of an investment or of the portfolio; both are called so
QList<Part<Source>> sourceParts();
QList<Part<UnreadText>> unreadParts(); ///< Cannot be edited.

/// One limit of the contract amount. The range comes into being with its first limit and goes with
/// its last.
Part<Investment> limitPart(const QString &name, std::optional<Money> MoneyRange::*limit);

/// The public potential, calculated while a business case is chosen, else as stated.
/// @param settings what the case is calculated with just now
/// Errors of reading: InvalidInput while it is calculated.
Part<Investment> publicPotentialPart(std::function<CaseSettings()> settings);

/// The fund's potential, calculated as soon as the contract can be, else as stated.
/// Errors of reading: InvalidInput while it is calculated.
Part<Investment> fundPotentialPart();

/// What this fund paid out, by its payments as soon as there are any, else as stated.
/// Errors of reading: InvalidInput while it is calculated.
Part<Investment> paidOutPart();

/// How far the investment has come. Errors of reading: InvalidInput for what is none of the
/// portfolio's stages.
Part<Investment> stagePart();

/// As what the fund puts in its money.
Part<Investment> instrumentPart();

/// The roles of a party in one line: "Investor 12.000.000 kr., Guarantor".
QString rolesText(const Party &party, const PartContext &context);

/// A mark that no source of the list has yet: "S1", "S2" …
QString freeSourceId(const QList<Source> &sources);

} // namespace bundlinje
