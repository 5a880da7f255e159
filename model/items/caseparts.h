#pragma once

#include "model/items/part.h"

#include "model/domain/businesscase.h"
#include "model/domain/unitprice.h"

namespace bundlinje {

// The pieces of a scenario of a business case, as a form shows them. Named from the investment on:
// "businessCases.scenarios.costs.fixed".

/// Success goal, baseline alternative, first year, price level, horizon, intake, currency.
QList<Part<BusinessCase>> participantParts();

/// Expected, low, high, evidence grade, Maryland scale of a success rate.
QList<Part<BusinessCase>> withParts();
/// The same without the effort; not there while only the net rate is known.
QList<Part<BusinessCase>> withoutParts();
Part<BusinessCase> netAsGivenPart();

/// Name, kind, price year, amounts by year, amounts per participant, evidence grade, payers in one
/// line to be read. What is the amount of a part with several years is their sum.
QList<Part<Cost>> costParts();

/// Name, follows from, amount, price year, start, duration, what is left each year, size year by
/// year, share, evidence grade, payers in one line to be read.
QList<Part<Consequence>> consequenceParts();

/// The unit price that the amount was taken from, with its caution; to be read.
/// @param known those of the portfolio and of the catalogue
Part<Consequence> unitPricePart(std::function<QList<UnitPrice>()> known);

/// From year, the four payers, reimbursement.
/// @param list "costs" or "consequences"
QList<Part<PayerSplit>> splitParts(const QString &list);

/// Parameter, low, high.
/// @param consequences of the scenario, which a factor may be of
QList<Part<ParameterRange>> rangeParts(std::function<QList<Consequence>()> consequences);

/// The five grades of the knowledge declaration, its reasons, and the note of the scenario.
QList<Part<BusinessCase>> declarationParts();

} // namespace bundlinje
