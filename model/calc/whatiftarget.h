#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

// How far the effect of a payment component may go, and what a share of it is of.

/// The goal that a component pays for; null = not stated, or not there.
const EffectGoal *goalOf(const Investment &investment, const PaymentComponent &component);

/// Place of the last period's measurement of the component that says something, without those of
/// persons; empty = there is none.
std::optional<qsizetype> latestMeasurement(const QList<Measurement> &measurements,
                                           const QUuid &component);

/// Whether anything was entered for it person by person.
bool isOfPersons(const QList<Measurement> &measurements, const QUuid &component);

/// What its last entry is paid for; empty = an input is missing. To a tenth of a millionth.
std::optional<Quantity> quantityOf(const PaymentComponent &component,
                                   const Measurement &measurement);

/// Whether its quantity is a number of persons, or of what each of them reaches.
bool countsPersons(const PaymentComponent &component);

/// How many persons a share of the component is of; empty = it counts no persons, compares them
/// with something, or nobody knows.
std::optional<qint64> groupOf(const Investment &investment, const PaymentComponent &component);

/// The target of its goal in the component's units; of percentage points the share itself. Of a
/// target over the whole life it is the part of one check; where something is planned at single
/// checks, the mean of what is aimed at at those of the component. Empty = none is stated.
/// @param contract that tells the checks; that of the investment, or one that is tried in its place
std::optional<Quantity> targetOf(const Investment &investment, const PaymentComponent &component,
                                 const InvestmentContract &contract);

/// The effect as a share of those who take part, not limited to 1; empty as for `groupOf`.
std::optional<double> shareOf(const Investment &investment, const PaymentComponent &component,
                              Quantity effect);

/// Where the effects that are looked at end, ten-millionths: at one and a half times the target,
/// where none is known times the last break of a price, a quota or what was measured, and never
/// below what was measured or above all who take part; persons are whole. 0 = nothing tells.
/// @param components the versions of the component
qint64 endOf(const QList<const PaymentComponent *> &components,
             const std::optional<Quantity> &target, const std::optional<Quantity> &latest,
             const std::optional<qint64> &group);

} // namespace bundlinje
