#pragma once

#include "model/calc/investmentchecks.h"

#include <QtCore/QHash>

namespace bundlinje {

/// The check in a sentence that needs no field name beside it: "The end is before the start."
/// Used beside the field and by `bundlinje check` alike.
QString checkText(const InvestmentCheck &check);
QString checkText(const BusinessCaseCheck &check);
QString checkText(const ContractCheck &check);

/// What the check is about, as people call it: "Business case: Amount (Fewer nights)".
QString checkLabel(const InvestmentCheck &check);

/// The sentences by field name, those of one field after each other.
QHash<QString, QString> checkTexts(const QList<InvestmentCheck> &checks);

/// The same of the settings of a portfolio, by the names of fields and lists without their numbers.
/// What is about one unit price stands at their list, with the price that it is about.
QHash<QString, QString> settingCheckTexts(const QList<InvestmentCheck> &checks);

/// What an edit of that field adds to the checks: all that is said of the field itself, and what is
/// new about a list that it lies in. Empty = nothing.
QString newRemark(const QString &field, const QHash<QString, QString> &before,
                  const QHash<QString, QString> &after);

} // namespace bundlinje
