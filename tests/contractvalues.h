#pragma once

#include "tests/businesscasegenerator.h"

#include "model/domain/cashflow.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"
#include "model/domain/participation.h"
#include "model/domain/reportduty.h"

#include <algorithm>

// Contracts, measurements and payments as a file may hold them, whether they make sense or not.

namespace bundlinje::generators {

inline PaymentSplit paymentSplit()
{
    const auto weight = [] {
        return PayerWeight{uuid(), perhaps(anyQuantity)};
    };
    return {oneOf<SplitBasis>({SplitBasis::Shares, SplitBasis::Proportions}), several(weight)};
}

inline PriceShape priceShape()
{
    const auto band = [] {
        return PriceBand{perhaps(anyQuantity), perhaps(anyQuantity), perhaps(money)};
    };
    return {oneOf<PriceKind>({PriceKind::Flat, PriceKind::Step, PriceKind::StepPerUnit,
                              PriceKind::Slab, PriceKind::Interpolated}),
            perhaps(money), several(band), *rc::gen::arbitrary<bool>()};
}

inline Gate gate()
{
    return {oneOf<GateComparison>({GateComparison::AtLeast, GateComparison::Above,
                                   GateComparison::AtMost, GateComparison::Below}),
            perhaps(anyQuantity), *rc::gen::arbitrary<bool>(), textOrNone()};
}

inline PaymentComponent paymentComponent()
{
    PaymentComponent made{.id = uuid(), .name = textOrNone()};
    made.effectGoal = *rc::gen::arbitrary<bool>() ? uuid() : QUuid();
    made.periods = several([] { return *rc::gen::inRange(1, 1'100); });
    std::sort(made.periods.begin(), made.periods.end());
    made.periods.erase(std::unique(made.periods.begin(), made.periods.end()), made.periods.end());
    made.unit =
        oneOf<MeasureUnit>({MeasureUnit::Person, MeasureUnit::Outcome, MeasureUnit::Day,
                            MeasureUnit::PercentagePoint, MeasureUnit::Cohort, MeasureUnit::Other});
    made.unitText = textOrNone();
    made.measure = {
        oneOf<Comparison>({Comparison::None, Comparison::Difference, Comparison::Shortfall,
                           Comparison::RelativeReduction, Comparison::ExcessCount}),
        perhaps([] { return *rc::gen::inRange(0, 8); }),
        oneOf<MeasureRounding>({MeasureRounding::HalfAwayFromZero, MeasureRounding::Down})};
    made.gate = perhaps(generators::gate);
    made.price = priceShape();
    made.savingShare = percentage();
    made.lineCap = perhaps(money);
    made.quota = perhaps(anyQuantity);
    made.split = paymentSplit();
    made.provenance = provenance();
    return made;
}

inline ContractTerms contractTerms()
{
    ContractTerms made;
    made.components = several(paymentComponent, 2);
    made.checks = several([] { return CheckDate{anyYear(), textOrNone(), perhaps(partialDate)}; });
    made.personCap = perhaps(money);
    made.periodCap = perhaps(money);
    made.periodExcess = oneOf<PeriodExcess>({PeriodExcess::Forfeit, PeriodExcess::Carry});
    made.contractCap = perhaps(money);
    made.returnCap = perhaps([] {
        return ReturnCap{
            oneOf<ReturnMethod>({ReturnMethod::NotStated, ReturnMethod::Irr, ReturnMethod::Simple}),
            perhaps(percentage)};
    });
    made.minimumRepayment = perhaps(money);
    made.schedule = several([] { return RepaymentPart{anyYear(), perhaps(percentage)}; });
    made.split = paymentSplit();
    return made;
}

inline InvestmentContract investmentContract()
{
    InvestmentContract made{.id = uuid(), .name = textOrNone(), .currency = money().currency()};
    made.signedOn = perhaps(partialDate);
    made.startsOn = perhaps(partialDate);
    made.payers = several([] {
        return OutcomePayer{
            uuid(), oneOf<Payer>({Payer::Municipality, Payer::Region, Payer::State, Payer::Other}),
            textOrNone()};
    });
    made.terms = contractTerms();
    const auto amendment = [] {
        return Amendment{uuid(),       textOrNone(), perhaps(partialDate), perhaps(partialDate),
                         textOrNone(), textOrNone(), contractTerms()};
    };
    made.amendments = several(amendment, 1);
    made.instalments = several([] {
        return Instalment{uuid(),       textOrNone(), perhaps(money), perhaps(partialDate),
                          textOrNone(), provenance()};
    });
    made.guarantees = several([] {
        return Guarantee{uuid(),
                         textOrNone(),
                         oneOf<GuaranteeKind>({GuaranteeKind::Floor, GuaranteeKind::LossShare}),
                         perhaps(money),
                         perhaps(percentage),
                         perhaps(money)};
    });
    made.tranches = several([] {
        return Tranche{uuid(), textOrNone(), textOrNone(), perhaps(money), perhaps(percentage)};
    });
    made.note = textOrNone();
    return made;
}

inline Participation participation()
{
    return {uuid(),           perhaps(partialDate), perhaps(integer), perhaps(integer),
            perhaps(integer), perhaps(integer),     provenance()};
}

inline ReportDuty reportDuty()
{
    return {uuid(), textOrNone(), textOrNone(), perhaps(partialDate), perhaps(partialDate)};
}

inline Measurement measurement()
{
    Measurement made{.id = uuid(), .period = anyYear()};
    made.component = *rc::gen::arbitrary<bool>() ? uuid() : QUuid();
    made.effectGoal = *rc::gen::arbitrary<bool>() ? uuid() : QUuid();
    made.person = perhaps(integer);
    made.entries = several([] {
        MeasurementEntry entry{.count = perhaps(integer), .measured = perhaps(integer)};
        entry.value = perhaps(anyQuantity);
        entry.reference = perhaps(anyQuantity);
        entry.gateValue = perhaps(anyQuantity);
        entry.status =
            oneOf<MeasurementStatus>({MeasurementStatus::Preliminary, MeasurementStatus::Verified});
        entry.measuredOn = perhaps(partialDate);
        entry.recordedOn = perhaps(partialDate);
        entry.reason = textOrNone();
        entry.provenance = provenance();
        return entry;
    });
    return made;
}

inline CashFlow cashFlow()
{
    const auto day = [] {
        return QDate(*rc::gen::inRange(1900, 2100), *rc::gen::inRange(1, 13),
                     *rc::gen::inRange(1, 29));
    };
    CashFlow made{.id = uuid()};
    made.direction = oneOf<CashDirection>({CashDirection::Call, CashDirection::Distribution});
    made.purpose = oneOf<CashPurpose>({CashPurpose::InvestorPayment, CashPurpose::OutcomePayment,
                                       CashPurpose::Guarantee, CashPurpose::Other});
    made.state = oneOf<CashState>({CashState::Planned, CashState::Due, CashState::Invoiced,
                                   CashState::Paid, CashState::Received, CashState::WrittenOff});
    made.date = perhaps(partialDate);
    made.amount = perhaps(money);
    made.settledOn = perhaps(day);
    made.settledAmount = perhaps(money);
    made.party = textOrNone();
    made.component = *rc::gen::arbitrary<bool>() ? uuid() : QUuid();
    made.period = perhaps(anyYear);
    made.reference = textOrNone();
    made.provenance = provenance();
    return made;
}

} // namespace bundlinje::generators
