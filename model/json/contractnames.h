#pragma once

#include "model/domain/cashflow.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"
#include "model/json/enumnames.h"

namespace bundlinje {

inline constexpr std::array measureUnitNames{
    EnumName<MeasureUnit>{MeasureUnit::Person, u"Person"},
    EnumName<MeasureUnit>{MeasureUnit::Outcome, u"Outcome"},
    EnumName<MeasureUnit>{MeasureUnit::Day, u"Day"},
    EnumName<MeasureUnit>{MeasureUnit::PercentagePoint, u"PercentagePoint"},
    EnumName<MeasureUnit>{MeasureUnit::Cohort, u"Cohort"},
    EnumName<MeasureUnit>{MeasureUnit::Other, u"Other"},
};

inline constexpr std::array comparisonNames{
    EnumName<Comparison>{Comparison::None, u"None"},
    EnumName<Comparison>{Comparison::Difference, u"Difference"},
    EnumName<Comparison>{Comparison::Shortfall, u"Shortfall"},
    EnumName<Comparison>{Comparison::RelativeReduction, u"RelativeReduction"},
    EnumName<Comparison>{Comparison::ExcessCount, u"ExcessCount"},
};

inline constexpr std::array measureRoundingNames{
    EnumName<MeasureRounding>{MeasureRounding::HalfAwayFromZero, u"HalfAwayFromZero"},
    EnumName<MeasureRounding>{MeasureRounding::Down, u"Down"},
};

inline constexpr std::array gateComparisonNames{
    EnumName<GateComparison>{GateComparison::AtLeast, u"AtLeast"},
    EnumName<GateComparison>{GateComparison::Above, u"Above"},
    EnumName<GateComparison>{GateComparison::AtMost, u"AtMost"},
    EnumName<GateComparison>{GateComparison::Below, u"Below"},
};

inline constexpr std::array priceKindNames{
    EnumName<PriceKind>{PriceKind::Flat, u"Flat"},
    EnumName<PriceKind>{PriceKind::Step, u"Step"},
    EnumName<PriceKind>{PriceKind::StepPerUnit, u"StepPerUnit"},
    EnumName<PriceKind>{PriceKind::Slab, u"Slab"},
    EnumName<PriceKind>{PriceKind::Interpolated, u"Interpolated"},
};

inline constexpr std::array splitBasisNames{
    EnumName<SplitBasis>{SplitBasis::Shares, u"Shares"},
    EnumName<SplitBasis>{SplitBasis::Proportions, u"Proportions"},
};

inline constexpr std::array guaranteeKindNames{
    EnumName<GuaranteeKind>{GuaranteeKind::Floor, u"Floor"},
    EnumName<GuaranteeKind>{GuaranteeKind::LossShare, u"LossShare"},
};

inline constexpr std::array periodExcessNames{
    EnumName<PeriodExcess>{PeriodExcess::Forfeit, u"Forfeit"},
    EnumName<PeriodExcess>{PeriodExcess::Carry, u"Carry"},
};

inline constexpr std::array returnMethodNames{
    EnumName<ReturnMethod>{ReturnMethod::NotStated, u"NotStated"},
    EnumName<ReturnMethod>{ReturnMethod::Irr, u"Irr"},
    EnumName<ReturnMethod>{ReturnMethod::Simple, u"Simple"},
};

inline constexpr std::array payerNames{
    EnumName<Payer>{Payer::Municipality, u"Municipality"},
    EnumName<Payer>{Payer::Region, u"Region"},
    EnumName<Payer>{Payer::State, u"State"},
    EnumName<Payer>{Payer::Other, u"Other"},
};

inline constexpr std::array measurementStatusNames{
    EnumName<MeasurementStatus>{MeasurementStatus::Preliminary, u"Preliminary"},
    EnumName<MeasurementStatus>{MeasurementStatus::Verified, u"Verified"},
};

inline constexpr std::array cashDirectionNames{
    EnumName<CashDirection>{CashDirection::Call, u"Call"},
    EnumName<CashDirection>{CashDirection::Distribution, u"Distribution"},
};

inline constexpr std::array cashPurposeNames{
    EnumName<CashPurpose>{CashPurpose::InvestorPayment, u"InvestorPayment"},
    EnumName<CashPurpose>{CashPurpose::OutcomePayment, u"OutcomePayment"},
    EnumName<CashPurpose>{CashPurpose::Guarantee, u"Guarantee"},
    EnumName<CashPurpose>{CashPurpose::Other, u"Other"},
};

inline constexpr std::array cashStateNames{
    EnumName<CashState>{CashState::Planned, u"Planned"},
    EnumName<CashState>{CashState::Due, u"Due"},
    EnumName<CashState>{CashState::Invoiced, u"Invoiced"},
    EnumName<CashState>{CashState::Paid, u"Paid"},
    EnumName<CashState>{CashState::Received, u"Received"},
    EnumName<CashState>{CashState::WrittenOff, u"WrittenOff"},
};

} // namespace bundlinje
