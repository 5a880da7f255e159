#pragma once

#include "model/domain/guarantee.h"
#include "model/domain/tranche.h"
#include "model/items/part.h"

namespace bundlinje {

/// Guarantor, kind, floor, share, cap, and the guarantee as a sentence.
QList<Part<Guarantee>> guaranteeParts();

/// Name, investor, principal, rate, and the tranche as a sentence.
QList<Part<Tranche>> trancheParts();

/// What the guarantor covers, in a sentence; what is missing is "–".
QString guaranteeSentence(const Guarantee &guarantee, const PartContext &context);

/// What the tranche is and how it grows, in a sentence; what is missing is "–".
QString trancheSentence(const Tranche &tranche, const PartContext &context);

} // namespace bundlinje
