#pragma once

#include "model/calc/contractchecks.h"

namespace bundlinje {

/// Which terms a field belongs to; its path is written only when there is something to say.
struct TermsPlace {
    qsizetype amendment = -1; ///< −1 = the terms as signed.

    /// "terms.split", "amendments[1].terms.split".
    QString field(QStringView member) const;
};

/// Checks of a part of the terms, appended to `checks`. They are those of `contractRefusals`.
void checkAmount(const std::optional<Money> &amount, Currency currency,
                 ContractCheck::Code negative, const TermsPlace &place, QStringView member,
                 QList<ContractCheck> &checks);
void checkSplit(const PaymentSplit &split, const QList<OutcomePayer> &payers,
                const TermsPlace &place, QStringView member, QList<ContractCheck> &checks);
/// @param index of the component in the terms
void checkComponent(const InvestmentContract &contract, const PaymentComponent &component,
                    qsizetype index, const TermsPlace &place, QList<ContractCheck> &checks);

/// What is only told of a component that is not refused.
void tellOfComponent(const PaymentComponent &component, qsizetype index, const TermsPlace &place,
                     QList<ContractCheck> &checks);

} // namespace bundlinje
