#pragma once

#include "model/domain/caseversion.h"
#include "model/domain/count.h"
#include "model/domain/effectgoal.h"
#include "model/domain/figure.h"
#include "model/domain/instrument.h"
#include "model/domain/party.h"
#include "model/domain/portfolio.h"

#include <array>

namespace bundlinje {

/// A value of an enumeration and its name in files, which is its name in the code.
template <typename Enum> struct EnumName {
    Enum value;
    QStringView name;
};

inline constexpr std::array agendaKindNames{
    EnumName<AgendaKind>{AgendaKind::Text, u"Text"},
    EnumName<AgendaKind>{AgendaKind::KeyFigures, u"KeyFigures"},
    EnumName<AgendaKind>{AgendaKind::InvestedPotential, u"InvestedPotential"},
    EnumName<AgendaKind>{AgendaKind::Effects, u"Effects"},
    EnumName<AgendaKind>{AgendaKind::MoneyBack, u"MoneyBack"},
    EnumName<AgendaKind>{AgendaKind::Payers, u"Payers"},
    EnumName<AgendaKind>{AgendaKind::Changes, u"Changes"},
    EnumName<AgendaKind>{AgendaKind::Attention, u"Attention"},
    EnumName<AgendaKind>{AgendaKind::Decisions, u"Decisions"},
    EnumName<AgendaKind>{AgendaKind::Investment, u"Investment"},
    EnumName<AgendaKind>{AgendaKind::Details, u"Details"},
};

inline constexpr std::array basisNames{
    EnumName<Basis>{Basis::Stated, u"Stated"},
    EnumName<Basis>{Basis::Calculated, u"Calculated"},
};

inline constexpr std::array caseParameterNames{
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::SuccessWith, u"SuccessWith"},
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::SuccessWithout, u"SuccessWithout"},
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::CostFactor, u"CostFactor"},
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::ConsequenceFactor, u"ConsequenceFactor"},
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::Discount, u"Discount"},
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::IntakeFactor, u"IntakeFactor"},
    EnumName<CaseParameter::Kind>{CaseParameter::Kind::Horizon, u"Horizon"},
};

inline constexpr std::array caseStatusNames{
    EnumName<CaseStatus>{CaseStatus::Draft, u"Draft"},
    EnumName<CaseStatus>{CaseStatus::Signed, u"Signed"},
    EnumName<CaseStatus>{CaseStatus::Latest, u"Latest"},
};

inline constexpr std::array costKindNames{
    EnumName<CostKind>{CostKind::Setup, u"Setup"},
    EnumName<CostKind>{CostKind::Running, u"Running"},
    EnumName<CostKind>{CostKind::SavedCost, u"SavedCost"},
};

inline constexpr std::array confidenceNames{
    EnumName<Confidence>{Confidence::NotStated, u"NotStated"},
    EnumName<Confidence>{Confidence::Low, u"Low"},
    EnumName<Confidence>{Confidence::Medium, u"Medium"},
    EnumName<Confidence>{Confidence::High, u"High"},
};

inline constexpr std::array countUnitNames{
    EnumName<CountUnit>{CountUnit::Persons, u"Persons"},
    EnumName<CountUnit>{CountUnit::Families, u"Families"},
    EnumName<CountUnit>{CountUnit::Other, u"Other"},
    EnumName<CountUnit>{CountUnit::NotStated, u"NotStated"},
};

inline constexpr std::array evidenceGradeNames{
    EnumName<EvidenceGrade>{EvidenceGrade::A, u"A"},
    EnumName<EvidenceGrade>{EvidenceGrade::B, u"B"},
    EnumName<EvidenceGrade>{EvidenceGrade::C, u"C"},
    EnumName<EvidenceGrade>{EvidenceGrade::D, u"D"},
};

inline constexpr std::array followsFromNames{
    EnumName<FollowsFrom>{FollowsFrom::NetSuccess, u"NetSuccess"},
    EnumName<FollowsFrom>{FollowsFrom::Participation, u"Participation"},
};

inline constexpr std::array goalScopeNames{
    EnumName<GoalScope>{GoalScope::Individual, u"Individual"},
    EnumName<GoalScope>{GoalScope::Collective, u"Collective"},
    EnumName<GoalScope>{GoalScope::Retention, u"Retention"},
    EnumName<GoalScope>{GoalScope::NotStated, u"NotStated"},
};

/// `NotStated` has none and is left out.
inline constexpr std::array instrumentNames{
    EnumName<Instrument>{Instrument::ConditionalGrant, u"ConditionalGrant"},
    EnumName<Instrument>{Instrument::Loan, u"Loan"},
    EnumName<Instrument>{Instrument::Guarantee, u"Guarantee"},
    EnumName<Instrument>{Instrument::Capital, u"Capital"},
};

inline constexpr std::array roleNames{
    EnumName<Role>{Role::Authority, u"Authority"},
    EnumName<Role>{Role::OutcomePayer, u"OutcomePayer"},
    EnumName<Role>{Role::Provider, u"Provider"},
    EnumName<Role>{Role::Investor, u"Investor"},
    EnumName<Role>{Role::CoInvestor, u"CoInvestor"},
    EnumName<Role>{Role::Guarantor, u"Guarantor"},
    EnumName<Role>{Role::Evaluator, u"Evaluator"},
    EnumName<Role>{Role::Intermediary, u"Intermediary"},
    EnumName<Role>{Role::Other, u"Other"},
};

inline constexpr std::array decisionOutcomeNames{
    EnumName<DecisionOutcome>{DecisionOutcome::Approved, u"Approved"},
    EnumName<DecisionOutcome>{DecisionOutcome::ApprovedWithChanges, u"ApprovedWithChanges"},
    EnumName<DecisionOutcome>{DecisionOutcome::Declined, u"Declined"},
    EnumName<DecisionOutcome>{DecisionOutcome::Deferred, u"Deferred"},
    EnumName<DecisionOutcome>{DecisionOutcome::ForInformation, u"ForInformation"},
};

inline constexpr std::array totalSubjectNames{
    EnumName<TotalSubject>{TotalSubject::Investments, u"Investments"},
    EnumName<TotalSubject>{TotalSubject::Citizens, u"Citizens"},
    EnumName<TotalSubject>{TotalSubject::Invested, u"Invested"},
    EnumName<TotalSubject>{TotalSubject::FundPotential, u"FundPotential"},
    EnumName<TotalSubject>{TotalSubject::PublicPotential, u"PublicPotential"},
};

inline constexpr std::array totalPrecisionNames{
    EnumName<TotalPrecision>{TotalPrecision::Exact, u"Exact"},
    EnumName<TotalPrecision>{TotalPrecision::About, u"About"},
    EnumName<TotalPrecision>{TotalPrecision::MoreThan, u"MoreThan"},
};

inline constexpr std::array unitPriceKindNames{
    EnumName<UnitPriceKind>{UnitPriceKind::GrossPrice, u"GrossPrice"},
    EnumName<UnitPriceKind>{UnitPriceKind::Tariff, u"Tariff"},
    EnumName<UnitPriceKind>{UnitPriceKind::BenefitRate, u"BenefitRate"},
    EnumName<UnitPriceKind>{UnitPriceKind::NetGain, u"NetGain"},
};

inline constexpr std::array priceUnitNames{
    EnumName<PriceUnit>{PriceUnit::Year, u"Year"},
    EnumName<PriceUnit>{PriceUnit::Month, u"Month"},
    EnumName<PriceUnit>{PriceUnit::Week, u"Week"},
    EnumName<PriceUnit>{PriceUnit::Day, u"Day"},
    EnumName<PriceUnit>{PriceUnit::Night, u"Night"},
    EnumName<PriceUnit>{PriceUnit::Hour, u"Hour"},
    EnumName<PriceUnit>{PriceUnit::Contact, u"Contact"},
    EnumName<PriceUnit>{PriceUnit::Participant, u"Participant"},
    EnumName<PriceUnit>{PriceUnit::Course, u"Course"},
    EnumName<PriceUnit>{PriceUnit::Setup, u"Setup"},
};

/// The name of the value in files.
template <typename Enum, std::size_t Size>
QString nameOf(const std::array<EnumName<Enum>, Size> &names, Enum value)
{
    for (const EnumName<Enum> &entry : names) {
        if (entry.value == value)
            return entry.name.toString();
    }
    return {};
}

/// The same; empty for none.
template <typename Enum, std::size_t Size>
QString nameOf(const std::array<EnumName<Enum>, Size> &names, const std::optional<Enum> &value)
{
    return value ? nameOf(names, *value) : QString();
}

} // namespace bundlinje
