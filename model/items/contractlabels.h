#pragma once

#include "model/domain/investmentcontract.h"

#include <QtCore/QString>

namespace bundlinje {

/// What people call that member of a contract, a measurement or a payment, by the last part of its
/// name: "contract.terms.periodCap"; empty for one that is none.
QString contractFieldLabel(QStringView name);

/// The word for a value of that member, by its name in files: "state", "Paid"; empty for one that
/// has no words.
QString contractWord(QStringView member, QStringView name);

/// What the terms of that period call the component; empty where they do not have it.
QString componentName(const InvestmentContract &contract, const QUuid &component, int period);

/// Whether the field belongs to a contract, its measurements or its payments.
bool isOfContract(QStringView field);

} // namespace bundlinje
