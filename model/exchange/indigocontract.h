#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// The contract as far as a project's prices state it: a flat price for each outcome, the
/// organisations that pay for outcomes, and the maximum payment as its cap. INDIGO states neither
/// check dates nor how the payers divide it, nor of which level a payer is; a maximum of one price
/// is said in words, because it may be for one metric or for one person. Empty = no price of a
/// metric can be read.
/// @param investment with its parties, goals, dates and amounts already read
std::optional<InvestmentContract> indigoContract(const QString &externalId,
                                                 const QList<ImportedRecord> &records,
                                                 const Investment &investment);

/// What was achieved, for goals that are there once: numbers of outcomes, or a value where the
/// dump names another unit. The results of a project are counted 1, 2 … by the end of their
/// periods. They pay for no component: a price may be owed several times for one person. A result
/// in words is none, it is among the texts that were not read.
/// @param investment with its goals and sources already read
QList<Measurement> indigoMeasurements(const QString &externalId,
                                      const QList<ImportedRecord> &records,
                                      const Investment &investment);

/// The goal with that key in the dump; null where there is none, or more than one.
const EffectGoal *indigoGoal(const QList<EffectGoal> &goals, const QString &metricId);

} // namespace bundlinje
