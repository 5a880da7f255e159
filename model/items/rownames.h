#pragma once

#include "model/items/differencetext.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace bundlinje {

/// Puts what people call a row in the place of the key it is known by in the file: a source by its
/// title, an effect goal by its definition, a party, a payer and a stage by their names; a payment
/// by its day and party, a measurement by what was measured and when. A value that is the key of
/// another row is named likewise. What has no name keeps what stands there.
/// @param before, after both states in JSON form
void nameRows(QList<ShownDifference> &shown, const QJsonObject &before, const QJsonObject &after,
              const QLocale &locale);

} // namespace bundlinje
