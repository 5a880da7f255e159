#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// The plan of outcome payments that is in force: the one that is said to be current, else the one
/// that begins last. Empty = no plan is published.
QString indigoPlanInForce(const QList<ImportedRecord> &records);

/// Whether a row of projects_outcome_payments.csv is a planned payment of an earlier plan, or says
/// neither that it is planned nor that it is paid; such rows are no entries of the ledger.
bool isOfEarlierPlan(const ImportedRecord &payment, const QString &planInForce);
bool saysWhetherPaid(const ImportedRecord &payment);

/// Planned payments of the plan in force that are over, because what was paid up to then is stated
/// for other periods: beside it they would count twice. They are no entries either.
QList<ImportedRecord> indigoOvertakenPayments(const QList<ImportedRecord> &records);

/// Whether an investor of the project sends or receives it, or it is paid for outcomes.
bool isOfInvestors(const ImportedRecord &transaction, const QList<Party> &parties);

/// What outcome payers were to pay and paid, and what investors paid in and had back, with what was
/// planned beside what happened in the same period. Where several pay together, they are named in
/// the provenance and no one of them is the party. An amount above any cap is kept.
/// @param investment with its parties, sources, goals and contract already read
QList<CashFlow> indigoCashFlows(const QString &externalId, const QList<ImportedRecord> &records,
                                const Investment &investment);

} // namespace bundlinje
