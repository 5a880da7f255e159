#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

#include <optional>

namespace bundlinje {

/// What tells the elements of a list of the JSON form apart, for lists whose elements have a key:
/// parties, roles, effectGoals and what is planned for them, sources, stages, and those of a
/// business case. Nothing if an
/// element has none or shares it with another, or if the list is of another name: then the list is
/// one value.
/// @param list name of the member: "parties"
std::optional<QStringList> keysOf(QStringView list, const QJsonArray &elements);

/// The value as text for people who compare: amounts "12500000.00 DKK", lists joined by "; ",
/// objects by what names them, else "member: value, …"; empty for a missing value.
QString neutralText(const QJsonValue &value);

} // namespace bundlinje
