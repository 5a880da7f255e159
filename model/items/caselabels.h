#pragma once

#include "model/domain/caseversion.h"

namespace bundlinje {

// Words for the values and fields of a business case, in the language of the program.

QString caseStatusLabel(CaseStatus status); ///< "As signed".
QString costKindLabel(CostKind kind);
QString followsFromLabel(FollowsFrom followsFrom);
QString payerLabel(Payer payer);
QString caseParameterLabel(CaseParameter::Kind kind);

/// The name of the version, else the word for its status.
QString versionName(const CaseVersion &version);
/// The name of the scenario, else "Scenario 2" by its place.
QString scenarioName(const CaseVersion &version, qsizetype at);

/// What people call that field of a business case: "consequences.amount", "successWith.expected",
/// as in the JSON form of the case without keys and numbers. An unknown name as it stands.
QString caseFieldLabel(const QString &field);

/// The same for a field with numbers, as gaps and checks name it: "consequences[2].amount" is
/// "Fewer nights: Amount per person and year".
QString caseFieldText(const BusinessCase &businessCase, const QString &field);

} // namespace bundlinje
