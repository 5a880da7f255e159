#pragma once

#include "model/domain/investmentcontract.h"

namespace bundlinje {

/// The last period that any version of the terms has a check for; 0 = no version has any.
int lastPeriodOf(const InvestmentContract &contract);

/// The version of the terms that a period counts by: 0 = as signed, else one more than the index of
/// the amendment. It is the last amendment whose check of that period is on or after the day it
/// applies from. A check whose day is not known goes by the amendment only when the check before it
/// does. An amendment that dates no check of its own leaves the days of the version before it.
qsizetype versionIn(const InvestmentContract &contract, int period);

/// The terms of that version.
const ContractTerms &termsIn(const InvestmentContract &contract, int period);

/// The check of a period in the terms that the period counts by; null = there is none. Terms that
/// state no checks, or no day of any, have those of the version before them.
const CheckDate *checkOf(const InvestmentContract &contract, int period);

/// The checks of a version of the terms (0 = as signed). Terms that state none have those of the
/// version before them.
const QList<CheckDate> &checksIn(const InvestmentContract &contract, qsizetype version);

/// Whether the component is measured and paid at the check of that period, if there is one.
bool isPaidAt(const PaymentComponent &component, int period);

/// The component by its id in the terms, or its end.
QList<PaymentComponent>::const_iterator componentOf(const ContractTerms &terms, const QUuid &id);

/// The place of a component in the terms, or −1. The one after `before` is tried first: what is
/// measured mostly stands in the order of the components.
qsizetype placeAfter(qsizetype before, const ContractTerms &terms, const QUuid &id);

} // namespace bundlinje
