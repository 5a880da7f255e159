#pragma once

#include "model/items/differencetext.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

/// Puts what people call a row in the place of the key it is known by in the file: a source by its
/// title, an effect goal by its definition, a party and a stage by their names. What has no name
/// keeps what stands there.
/// @param before, after both states in JSON form
void nameRows(QList<ShownDifference> &shown, const QJsonObject &before, const QJsonObject &after);

} // namespace bundlinje
