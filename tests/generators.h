#pragma once

#include "tests/contractvalues.h"

#include "model/domain/changeset.h"

// Whole investments and portfolios for properties: all members filled at times.

namespace bundlinje::generators {

inline Period period()
{
    return {perhaps(partialDate), perhaps(partialDate), perhaps(partialDate), provenance()};
}

inline Count citizens()
{
    return {integer(),
            oneOf<CountUnit>(
                {CountUnit::Persons, CountUnit::Families, CountUnit::Other, CountUnit::NotStated}),
            textOrNone(), textOrNone(), provenance()};
}

inline PartyRole partyRole()
{
    return {oneOf<Role>({Role::Authority, Role::OutcomePayer, Role::Provider, Role::Investor,
                         Role::CoInvestor, Role::Guarantor, Role::Evaluator, Role::Intermediary,
                         Role::Other}),
            textOrNone(), perhaps(figure)};
}

inline Party party()
{
    return {text(), textOrNone(), textOrNone(), several(partyRole)};
}

inline PlannedValue plannedValue()
{
    return {*rc::gen::inRange(1, 9), perhaps(anyQuantity)};
}

inline EffectGoal effectGoal()
{
    return {.id = uuid(),
            .externalId = textOrNone(),
            .definition = text(),
            .exceptions = textOrNone(),
            .scope = oneOf<GoalScope>({GoalScope::Individual, GoalScope::Collective,
                                       GoalScope::Retention, GoalScope::NotStated}),
            .isPaymentGoal = *rc::gen::arbitrary<bool>(),
            .targetShare = perhaps(percentage),
            .targetCount = perhaps(integer),
            .targetValue = perhaps(anyQuantity),
            .isTargetTotal = *rc::gen::arbitrary<bool>(),
            .planned = several(plannedValue),
            .targetText = textOrNone(),
            .baseline = perhaps(anyQuantity),
            .dataSource = textOrNone(),
            .verification = textOrNone(),
            .provenance = provenance()};
}

inline Source source()
{
    return {text(),       textOrNone(),         textOrNone(),
            textOrNone(), perhaps(partialDate), perhaps(partialDate),
            textOrNone()};
}

inline ImportedRecord importedRecord()
{
    ImportedRecord record{text(), *rc::gen::inRange(1, 100'000), {}};
    for (int cell = *rc::gen::inRange(0, 4); cell > 0; --cell)
        record.cells.insert(text(), text());
    return record;
}

inline ImportOrigin origin()
{
    return {text(), text(), *rc::gen::arbitrary<bool>(), several(importedRecord)};
}

inline UnreadText unreadText()
{
    return {text(), text(), text(), textOrNone(), *rc::gen::inRange(0, 100), textOrNone()};
}

inline PriceIndex priceIndex()
{
    return {several([] { return PriceIndexYear{anyYear(), anyQuantity()}; }), provenance()};
}

inline DiscountSchedule discountSchedule()
{
    const auto rate = [] {
        return DiscountRate{anyYear(), perhaps(anyYear), percentage()};
    };
    return {several(rate), provenance()};
}

inline CaseSettings caseSettings()
{
    return {priceIndex(), discountSchedule()};
}

/// One that may be edited. Scenarios are large: some versions have one, few have two.
inline CaseVersion caseVersion()
{
    return {.id = uuid(),
            .name = textOrNone(),
            .status = oneOf<CaseStatus>({CaseStatus::Draft, CaseStatus::Latest}),
            .approvedOn = perhaps(partialDate),
            .approvedBy = textOrNone(),
            .signedSettings = perhaps(generators::caseSettings),
            .scenarios = several(anyBusinessCase, rarely() ? 2 : 1),
            .chosenScenario = *rc::gen::arbitrary<bool>() ? uuid() : QUuid(),
            .note = textOrNone()};
}

inline UnitPrice unitPrice()
{
    UnitPrice made{.id = text(), .version = *rc::gen::inRange(0, 9)};
    made.theme = textOrNone();
    made.name = textOrNone();
    made.englishName = textOrNone();
    made.unit =
        oneOf<PriceUnit>({PriceUnit::Year, PriceUnit::Month, PriceUnit::Week, PriceUnit::Day,
                          PriceUnit::Night, PriceUnit::Hour, PriceUnit::Contact,
                          PriceUnit::Participant, PriceUnit::Course, PriceUnit::Setup});
    made.kind = oneOf<UnitPriceKind>({UnitPriceKind::GrossPrice, UnitPriceKind::Tariff,
                                      UnitPriceKind::BenefitRate, UnitPriceKind::NetGain});
    made.amounts = several([] { return YearPrice{perhaps(anyYear), money()}; });
    made.splits = several(anySplit);
    made.grade = grade();
    made.source = textOrNone();
    made.caution = textOrNone();
    made.englishCaution = textOrNone();
    return made;
}

inline Decision decision()
{
    return {.id = uuid(),
            .meeting = perhaps(uuid).value_or(QUuid()),
            .agendaItem = perhaps(uuid).value_or(QUuid()),
            .text = textOrNone(),
            .outcome = oneOf<DecisionOutcome>({DecisionOutcome::Approved,
                                               DecisionOutcome::ApprovedWithChanges,
                                               DecisionOutcome::Declined, DecisionOutcome::Deferred,
                                               DecisionOutcome::ForInformation}),
            .responsible = textOrNone(),
            .deadline = perhaps(partialDate),
            .decidedOn = perhaps(partialDate),
            .completedOn = perhaps(partialDate)};
}

inline AgendaItem agendaItem()
{
    return {.id = uuid(),
            .title = textOrNone(),
            .minutes = perhaps([] { return *rc::gen::inRange(0, 300); }),
            .responsible = textOrNone(),
            .kind = oneOf<AgendaKind>({AgendaKind::Text, AgendaKind::KeyFigures,
                                       AgendaKind::Changes, AgendaKind::Investment}),
            .investment = {perhaps(uuid).value_or(QUuid())},
            .text = textOrNone()};
}

inline Meeting meeting()
{
    Meeting made{.id = uuid(), .title = textOrNone()};
    made.date = perhaps([] { return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 999)); });
    made.time = perhaps([] { return QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)); });
    made.place = textOrNone();
    made.participants = textOrNone();
    made.agenda = several(agendaItem);
    made.frozenAt = perhaps([] {
        return QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000),
                                              Qt::UTC);
    });
    made.closingNotes = textOrNone();
    return made;
}

/// One that was never saved.
inline Investment investment()
{
    Investment investment{.id = {uuid()}};
    investment.name = text();
    investment.shortName = textOrNone();
    investment.theme = textOrNone();
    investment.stage = textOrNone();
    investment.tags = several(text);
    investment.parties = several(party);
    investment.targetGroup = {textOrNone(), several(text), several(text)};
    investment.citizensPlanned = several(citizens);
    investment.theoryOfChange = {textOrNone(), textOrNone(), textOrNone(), textOrNone(),
                                 textOrNone(), textOrNone(), textOrNone()};
    investment.contractSigned = perhaps(partialDate);
    investment.intake = period();
    investment.effort = period();
    investment.repayment = period();
    investment.instrument =
        oneOf<Instrument>({Instrument::NotStated, Instrument::ConditionalGrant, Instrument::Loan,
                           Instrument::Guarantee, Instrument::Capital});
    investment.contractAmount = perhaps(figure);
    investment.contractRange = perhaps(range);
    investment.ownShare = perhaps(figure);
    investment.paidOut = perhaps(figure);
    investment.fundPotential = perhaps(figure);
    investment.publicPotential = perhaps(figure);
    investment.businessCases = several(caseVersion, 2);
    if (!investment.businessCases.isEmpty() && *rc::gen::arbitrary<bool>())
        investment.chosenCase = investment.businessCases.constLast().id;
    investment.effectGoals = several(effectGoal);
    investment.contract = perhaps(investmentContract);
    investment.measurements = several(measurement);
    investment.participation = several(participation);
    investment.reportDuties = several(reportDuty);
    investment.cashFlows = several(cashFlow);
    investment.decisions = several(decision);
    investment.sources = several(source);
    investment.publicNote = textOrNone();
    investment.internalNote = textOrNone();
    investment.origin = perhaps(origin).value_or(ImportOrigin());
    investment.unread = several(unreadText);
    return investment;
}

inline StatedTotal statedTotal()
{
    return {oneOf<TotalSubject>({TotalSubject::Investments, TotalSubject::Citizens,
                                 TotalSubject::Invested, TotalSubject::FundPotential,
                                 TotalSubject::PublicPotential}),
            oneOf<TotalPrecision>(
                {TotalPrecision::Exact, TotalPrecision::About, TotalPrecision::MoreThan}),
            perhaps(integer), perhaps(money), provenance()};
}

inline Portfolio portfolio()
{
    const auto year = [] {
        return *rc::gen::inRange(1900, 2100);
    };
    Portfolio portfolio;
    portfolio.name = textOrNone();
    portfolio.fundName = textOrNone();
    portfolio.boardName = textOrNone();
    portfolio.capital = {perhaps(money), *rc::gen::arbitrary<bool>(), provenance()};
    portfolio.currency = money().currency();
    portfolio.priceYear = perhaps(year);
    portfolio.discountSchedule = discountSchedule();
    portfolio.priceIndex = priceIndex();
    portfolio.unitPrices = several(unitPrice);
    portfolio.stages = several([] { return Stage{text(), textOrNone()}; });
    portfolio.statedTotals = several(statedTotal);
    portfolio.sources = several(source);
    portfolio.notice = textOrNone();
    portfolio.smallCountThreshold =
        *rc::gen::inRange(lowestSmallCountThreshold, highestSmallCountThreshold + 1);
    portfolio.meetings = several(meeting);
    portfolio.decisions = several(decision);
    return portfolio;
}

} // namespace bundlinje::generators

namespace rc {

template <> struct Arbitrary<bundlinje::Investment> {
    static Gen<bundlinje::Investment> arbitrary()
    {
        return gen::exec(bundlinje::generators::investment);
    }
};

template <> struct Arbitrary<bundlinje::Portfolio> {
    static Gen<bundlinje::Portfolio> arbitrary()
    {
        return gen::exec(bundlinje::generators::portfolio);
    }
};

/// Up to three investments.
template <> struct Arbitrary<bundlinje::PortfolioContent> {
    static Gen<bundlinje::PortfolioContent> arbitrary()
    {
        return gen::exec([] {
            return bundlinje::PortfolioContent{
                bundlinje::generators::portfolio(),
                bundlinje::generators::several(bundlinje::generators::investment)};
        });
    }
};

} // namespace rc
