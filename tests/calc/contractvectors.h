#pragma once

#include <QtCore/QJsonObject>

// The shared vectors' form of contracts, see sections 5 and 11 of the calculation note.

namespace bundlinje::vectors {

/// The quantity of an observation; null where an input is missing.
QJsonValue measured(const QJsonObject &inputs);
QJsonValue gateIsOpen(const QJsonObject &inputs);
/// The price of a quantity, in whole øre and without rounding.
QJsonValue price(const QJsonObject &inputs);
QJsonValue priceValue(const QJsonObject &inputs);
/// The result of a contract under the vectors' names.
QJsonValue contract(const QJsonObject &inputs);
QJsonValue returnCap(const QJsonObject &inputs);

} // namespace bundlinje::vectors
