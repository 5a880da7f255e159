#pragma once

#include "model/items/contractchoice.h"

namespace bundlinje {

// The pieces of a contract, as a form shows them. Named from the investment on, without the keys of
// rows, and the terms of amendments as those that were signed: "contract.terms.periodCap".

/// Name, signed on, starts on, currency, note.
QList<Part<InvestmentContract>> contractParts();

/// Name, level.
QList<Part<OutcomePayer>> outcomePayerParts();

/// Investor, amount, date, milestone.
QList<Part<Instalment>> instalmentParts();

/// Name, signed on, applies from, approved by, note.
QList<Part<Amendment>> amendmentParts();

/// Period, name, date.
QList<Part<CheckDate>> checkDateParts();

/// Cap of each person, of each period, what is above the period's cap, cap of the contract, minimum
/// repayment.
QList<Part<ContractTerms>> capParts();

/// How the return is counted (or that there is no cap) and the rate, which is there with a cap
/// only.
QList<Part<ContractTerms>> returnCapParts();

/// Periods later, share.
QList<Part<RepaymentPart>> scheduleParts();

/// What the payers of a contract are, for parts that name one of them.
using PayersOf = std::function<QList<OutcomePayer>()>;

/// What the weights are.
/// @param owner "contract.terms.split" or "contract.terms.components.split"
Part<PaymentSplit> splitBasisPart(const QString &owner);
/// Payer, weight: in per cent where the weights are shares.
QList<Part<PayerWeight>> weightParts(const QString &owner, const PayersOf &payersOf,
                                     const std::function<bool()> &areShares);

/// Name, effect goal by its words, unit, unit in words, compared how, decimals, rounding, kind of
/// price, price, nothing below the first point, part of the saving, cap of each measurement,
/// quota, gate, threshold, whether the gate has its own measure, which one, the checks it is paid
/// at; and, to be read, the component as a sentence. What does not apply to the chosen kind does
/// not exist.
/// @param goals of the investment
QList<Part<PaymentComponent>> componentParts(const std::function<QList<EffectGoal>()> &goals);

/// From, to (of slabs alone), amount.
/// @param kind of the price that the bands are of
QList<Part<PriceBand>> bandParts(std::function<PriceKind()> kind);

} // namespace bundlinje
