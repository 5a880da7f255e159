#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// The name of a field as in the JSON form of a business case: "costs[1]", and with its member
/// "costs[1].splits".
QString caseField(QStringView list, qsizetype index, QStringView member = {});

/// One of a list in a list: "costs[1].splits[0]".
QString caseField(QStringView list, qsizetype index, QStringView member, qsizetype at);

} // namespace bundlinje
