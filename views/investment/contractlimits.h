#pragma once

#include "views/investment/sections.h"

namespace bundlinje {

/// A list of payers' parts with what they are.
struct BuiltSplit {
    BuiltList<Investment, PayerWeight> weights;
    Field *basis;
};

/// How the payers divide what is repaid.
/// @param owner "contract.terms.split"
/// @param way to the split
/// @param component whose own division it is; null = that of the contract
BuiltSplit addSplit(FormBuilder<Investment> &builder, const QString &owner,
                    const Lens<Investment, PaymentSplit> &way,
                    const BuiltList<Investment, PaymentComponent> *component);

/// The caps, the return cap and the minimum repayment.
void addLimits(FormBuilder<Investment> &builder, const Lens<Investment, ContractTerms> &terms);

/// The parts of the repayment that are paid later.
BuiltList<Investment, RepaymentPart> addSchedule(FormBuilder<Investment> &builder,
                                                 const Lens<Investment, ContractTerms> &terms);

/// Who covers what the investors lose.
BuiltList<Investment, Guarantee> addGuarantees(FormBuilder<Investment> &builder);

/// In which order the investors are repaid.
BuiltList<Investment, Tranche> addTranches(FormBuilder<Investment> &builder);

/// What the investors pay out.
BuiltList<Investment, Instalment> addInstalments(FormBuilder<Investment> &builder);

} // namespace bundlinje
