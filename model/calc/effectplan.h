#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

// What is planned for effect goals at single checks, and how far what was measured is from it.

/// What is planned for the goal at that check: the first number of it. A number below 0 is none.
/// Empty = nothing is planned there, so that the target holds.
std::optional<Quantity> plannedAt(const EffectGoal &goal, int period);

/// All that is planned for the goal at the checks that the contract has, each check once; never
/// more than a quantity can hold.
Quantity plannedSum(const EffectGoal &goal, const InvestmentContract &contract);

/// Whether anything is planned for any goal at a single check.
bool hasPlan(const QList<EffectGoal> &goals);

/// The goal that a measurement is of, by its component in the terms of its check, else by itself;
/// null = it is not stated.
QUuid goalMeasured(const Investment &investment, const Measurement &measurement);

/// The same as a goal of the investment; null = there is none such.
const EffectGoal *measuredGoalOf(const Investment &investment, const Measurement &measurement);

/// What is planned for the goal of a measurement at its check. Empty = nothing is, or the
/// measurement is of one person, whom no plan is for.
std::optional<Quantity> plannedFor(const Investment &investment, const Measurement &measurement);

/// What counts of a measurement less what was planned for it, in the unit of the goal: more than
/// planned is positive, whichever of the two is better. Empty = one of them is missing.
std::optional<Quantity> varianceOf(const Investment &investment, const Measurement &measurement);

} // namespace bundlinje
