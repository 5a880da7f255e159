#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>

// The shared vectors' form of flows, guarantees and tranches, see section 11 of the calculation
// note.

namespace bundlinje::vectors {

/// What section 6 computes from a vector's inputs, under the vectors' names.
using Computation = QJsonValue (*)(const QJsonObject &inputs);

/// How vectors of that kind are computed; null if it is not one of section 6.
Computation returnComputation(const QString &kind);

} // namespace bundlinje::vectors
