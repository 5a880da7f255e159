#pragma once

#include "model/domain/changeset.h"

namespace bundlinje {

/// An investment with a value in every member.
inline Investment fullInvestment()
{
    using namespace Qt::StringLiterals;
    const Provenance provenance{.sourceId = u"A1"_s,
                                .page = u"12"_s,
                                .date = *PartialDate::fromIso(u"2021-03"),
                                .note = u"bilag 2"_s};
    const auto kroner = [&](qint64 amount) {
        return MoneyFigure{.amount = Money::fromMinor(amount * 100, Currency::DKK),
                           .provenance = provenance};
    };
    const Period period{.start = *PartialDate::fromIso(u"2020-01-01"),
                        .plannedEnd = *PartialDate::fromIso(u"2024"),
                        .actualEnd = *PartialDate::fromIso(u"2024-06"),
                        .provenance = provenance};
    Investment investment{.id = InvestmentId::create(),
                          .name = u"Ungehjem Vest"_s,
                          .shortName = u"Ungehjem"_s,
                          .theme = u"Udsatte unge"_s,
                          .stage = u"Running"_s,
                          .tags = {u"unge"_s, u"bolig"_s}};
    investment.parties = {{.name = u"Aarhus Kommune"_s,
                           .registrationNumber = u"55133018"_s,
                           .externalId = u"O-1"_s,
                           .roles = {{.role = Role::Authority},
                                     {.role = Role::OutcomePayer,
                                      .text = u"betaler"_s,
                                      .amount = kroner(15'000'000)}}},
                          {.name = u"Den Sociale Investeringsfond"_s,
                           .roles = {{.role = Role::Investor, .amount = kroner(6'000'000)}}}};
    investment.targetGroup = {.description = u"Unge uden bolig"_s,
                              .inclusionCriteria = {u"18–24 år"_s},
                              .exclusionCriteria = {u"Har egen bolig"_s}};
    investment.citizensPlanned = {{.value = 25,
                                   .unit = CountUnit::Other,
                                   .unitText = u"familier"_s,
                                   .meaning = u"planlagt i kontrakten"_s,
                                   .provenance = provenance}};
    investment.theoryOfChange = {u"Hjemløshed"_s,    u"Bostøtte"_s,   u"Besøg"_s,
                                 u"Samtaler"_s,      u"Egen bolig"_s, u"Færre på gaden"_s,
                                 u"Boliger findes"_s};
    investment.contractSigned = *PartialDate::fromIso(u"2019-12-01");
    investment.intake = investment.effort = investment.repayment = period;
    investment.contractAmount = kroner(12'500'000);
    investment.contractRange = MoneyRange{.atLeast = Money::fromMinor(1'000'000'000, Currency::DKK),
                                          .atMost = Money::fromMinor(1'500'000'000, Currency::DKK),
                                          .provenance = provenance};
    investment.ownShare = kroner(12'000'000);
    investment.paidOut = kroner(4'000'000);
    investment.fundPotential = kroner(13'000'000);
    investment.publicPotential = kroner(16'000'000);
    investment.effectGoals = {{.id = QUuid::createUuid(),
                               .externalId = u"G-1"_s,
                               .definition = u"Bor i egen bolig efter 12 måneder"_s,
                               .scope = GoalScope::Individual,
                               .isPaymentGoal = true,
                               .targetShare = Percentage::fromPpm(630'000),
                               .targetCount = 38,
                               .targetText = u"63 %"_s,
                               .dataSource = u"Folkeregisteret"_s,
                               .verification = u"Kommunens revision"_s,
                               .provenance = provenance}};
    investment.sources = {{.id = u"A1"_s,
                           .title = u"Investeringskontrakt"_s,
                           .publisher = u"Aarhus Kommune"_s,
                           .address = u"https://aarhus.dk"_s,
                           .published = *PartialDate::fromIso(u"2019-12"),
                           .accessed = *PartialDate::fromIso(u"2024-02-03"),
                           .note = u"scannet"_s}};
    investment.publicNote = u"Forlænget til 2024"_s;
    investment.internalNote = u"Ring til kontoret"_s;
    investment.origin = {
        .format = u"INDIGO"_s,
        .externalId = u"INDIGO-1"_s,
        .inLatest = false,
        .records = {
            {.file = u"projects.csv"_s, .row = 12, .cells = {{u"Name"_s, u"Ungehjem Vest"_s}}}}};
    investment.unread = {{.field = u"paidOut"_s,
                          .text = u"ca. 60"_s,
                          .reason = u"not a number"_s,
                          .file = u"projects.csv"_s,
                          .row = 12,
                          .column = u"Paid"_s}};
    return investment;
}

/// A portfolio of that investment and one that has a name only.
inline PortfolioContent fullContent()
{
    using namespace Qt::StringLiterals;
    PortfolioContent content{.portfolio = newPortfolio(u"Fonden"_s)};
    content.portfolio.boardName = u"Rådet"_s;
    content.portfolio.priceYear = 2024;
    content.portfolio.notice = u"Illustrative tal"_s;
    content.portfolio.statedTotals = {{.subject = TotalSubject::Citizens,
                                       .precision = TotalPrecision::MoreThan,
                                       .count = 1450,
                                       .provenance = {.sourceId = u"FM2021"_s}},
                                      {.subject = TotalSubject::Invested,
                                       .precision = TotalPrecision::About,
                                       .amount = Money::fromMinor(5'600'000'000, Currency::DKK)}};
    content.investments = {fullInvestment(),
                           {.id = InvestmentId::create(), .name = u"Kun et navn"_s}};
    return content;
}

} // namespace bundlinje
