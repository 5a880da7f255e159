#pragma once

#include "model/items/contractchoice.h"

namespace bundlinje {

/// A contract without terms: the investment's signing day and the payers among its parties, else
/// its authorities.
InvestmentContract newContract(const Investment &investment, Currency currency);

/// The contract with one more amendment, which begins with the last terms.
InvestmentContract withAmendment(InvestmentContract contract, const QUuid &id);
/// The contract without that amendment.
InvestmentContract withoutAmendment(InvestmentContract contract, const QUuid &id);

/// A payer: the first among the parties who is not there yet.
OutcomePayer newPayer(const QList<OutcomePayer> &existing, const QList<Party> &parties);

/// A component for the first payment goal that nothing is paid for yet, counted in persons.
PaymentComponent newComponent(const QList<PaymentComponent> &existing,
                              const QList<EffectGoal> &goals);

/// The check of the next period.
CheckDate newCheckDate(const QList<CheckDate> &existing);

/// A weight for the first payer who has none.
PayerWeight newWeight(const QList<PayerWeight> &existing, const QList<OutcomePayer> &known);

/// The checks with those every so many months after the start that come after the last of them.
/// Errors: NotADate when there is no start, or it is less precise than a month; InvalidInput when
/// the months are not above 0, there is none to be added, or there would be more than
/// `mostCheckDates`.
[[nodiscard]] Result<QList<CheckDate>> withCheckDates(QList<CheckDate> checks,
                                                      const std::optional<PartialDate> &start,
                                                      int everyMonths, int untilMonth);

inline constexpr int mostCheckDates = 100;

/// What a contract has to say and does not, by the names of the form's fields: the same field as
/// often as it is missing.
/// @param choice the terms that are looked at
QStringList contractGaps(const InvestmentContract &contract, const ContractChoice &choice);

} // namespace bundlinje
