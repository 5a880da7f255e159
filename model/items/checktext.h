#pragma once

#include "model/calc/investmentchecks.h"

#include <QtCore/QHash>

namespace bundlinje {

/// The check in a sentence that needs no field name beside it: "The end is before the start."
/// Used beside the field and by `bundlinje check` alike.
QString checkText(const InvestmentCheck &check);

/// The sentences by field name, those of one field after each other.
QHash<QString, QString> checkTexts(const QList<InvestmentCheck> &checks);

/// What an edit of that field adds to the checks: all that is said of the field itself, and what is
/// new about a list that it lies in. Empty = nothing.
QString newRemark(const QString &field, const QHash<QString, QString> &before,
                  const QHash<QString, QString> &after);

} // namespace bundlinje
