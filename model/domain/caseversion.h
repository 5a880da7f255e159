#pragma once

#include "model/domain/businesscase.h"
#include "model/domain/casesettings.h"

namespace bundlinje {

/// Where a version of the business case stands.
enum class CaseStatus {
    Draft,
    Signed, ///< As it was approved: frozen, nothing in it is changed any more.
    Latest, ///< What is expected now, beside what was signed.
};

/// So many columns can be compared at a glance.
inline constexpr qsizetype mostScenarios = 4;

/// A version of the business case of an investment, with its scenarios side by side. Scenarios,
/// costs and consequences keep their ids from version to version, so that two can be compared line
/// by line.
struct CaseVersion {
    QUuid id;
    QString name; ///< As people call it; empty = the word for its status.
    CaseStatus status = CaseStatus::Draft;
    std::optional<PartialDate> approvedOn; ///< Of what is signed.
    QString approvedBy;
    /// Index and rates of the day it was signed; empty = those of the portfolio.
    std::optional<CaseSettings> signedSettings;
    QList<BusinessCase> scenarios; ///< At most `mostScenarios`; the first is the base scenario.
    QUuid chosenScenario; ///< The one used in the contract; null = the first.
    QString note;

    bool isFrozen() const { return status == CaseStatus::Signed; }

    friend bool operator==(const CaseVersion &, const CaseVersion &) = default;
};

} // namespace bundlinje
