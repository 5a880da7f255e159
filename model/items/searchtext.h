#pragma once

#include "model/domain/investmentsummary.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace bundlinje {

/// Text as the filter compares it: lower case, without accents, æ as ae, ø as oe, å as aa. UTF-8,
/// because that is searched fastest.
QByteArray searchFolded(QStringView text);

/// All that the filter looks at in one investment, folded; its parts cannot run into each other.
QByteArray searchHaystack(const InvestmentSummary &investment);

/// The words of a filter, folded. All must occur for an investment to fit.
QList<QByteArray> searchWords(QStringView filter);

} // namespace bundlinje
