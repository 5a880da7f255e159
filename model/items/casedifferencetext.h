#pragma once

#include "model/items/differencetext.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

struct BusinessCase;

/// Two states of what holds business cases, in its JSON form.
struct CaseSides {
    QJsonObject before;
    QJsonObject after;
};

/// Whether the difference lies in what these functions write in words: a business case, or the
/// price index.
bool isOfCase(const QString &field);

/// That difference in words: which version, scenario and line, and both values as people read them.
/// @param field as in the JSON form: "businessCases[…].scenarios[…].costs[…].name"
ShownDifference shownCaseDifference(const QString &field, const CaseSides &sides,
                                    const PartContext &context);

/// Every field in which two scenarios differ, line by line; lines of one id are the same line.
QList<ShownDifference> shownDifferences(const BusinessCase &before, const BusinessCase &after,
                                        const PartContext &context);

/// A value of a business case in words, neutral text and all: "12.5" as "12,5 %".
/// @param member name of the last member: "expected"
QString caseValueText(QStringView member, const QString &neutral, const PartContext &context);

} // namespace bundlinje
