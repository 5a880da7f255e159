#pragma once

#include "model/calc/casepotential.h"
#include "model/exchange/samples.h"
#include "model/exchange/workbook.h"
#include "model/items/casereport.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <optional>
#include <variant>

namespace bundlinje {

/// The portfolio that ships as an example.
inline std::optional<PortfolioContent> example()
{
    const auto content = sample(Sample::Example);
    return content ? std::optional(*content) : std::nullopt;
}

/// A report of that case alone, with the settings of the portfolio.
inline CaseReport reportOf(const Portfolio &portfolio, const BusinessCase &businessCase,
                           const Investment &investment = {})
{
    CaseReport report{.portfolio = portfolio, .investment = investment};
    report.version.scenarios = {businessCase};
    report.settings = caseSettings(portfolio);
    report.scenarios = {0};
    report.date = QDate(2026, 11, 12);
    return report;
}

/// The same, but for what a written number loses.
inline bool isNear(double found, double expected)
{
    return std::abs(found - expected) <= std::max(0.005, 1e-6 * std::abs(expected));
}

/// Puts the number into the input cell of that label, the first with it after the group's title.
inline bool typeInto(Workbook &workbook, const QString &group, const QString &label,
                     std::optional<double> number)
{
    bool isInGroup = false;
    for (QList<WorkbookCell> &row : workbook.sheets[1].rows) {
        if (row.size() < 2)
            continue;
        const auto *text = std::get_if<QString>(&row.constFirst().value);
        if (!text)
            continue;
        if (row.constFirst().role == CellRole::Heading)
            isInGroup = *text == group;
        else if (isInGroup && *text == label && row.at(1).role == CellRole::Input) {
            if (number)
                row[1].value = *number;
            else
                row[1].value = std::monostate();
            return true;
        }
    }
    return false;
}

/// A case in which everything occurs that makes a calculation long: dated payers, reimbursement,
/// price years, parts of years, fading, a profile, a saved cost, consequences of taking part.
inline BusinessCase wholeCase()
{
    using namespace Qt::StringLiterals;
    const auto kroner = [](qint64 amount) {
        return Money::fromMinor(amount * 100 + 37, Currency::DKK);
    };
    const auto share = [](qint64 perMille) {
        return Percentage::fromPpm(perMille * 1000);
    };
    const PayerSplit early{.municipality = share(600),
                           .region = share(125),
                           .state = share(225),
                           .other = share(50),
                           .reimbursement = share(300)};
    PayerSplit late = early;
    late.fromYear = 2027;
    late.reimbursement = share(800);
    BusinessCase made{.id = QUuid::createUuid(), .name = u"Æblegård & <Søn>"_s};
    made.firstYear = 2025;
    made.priceLevelYear = 2023;
    made.horizon = 8;
    made.intake = {{0, 12}, {2, 30}};
    made.successWith = {.expected = share(615), .low = share(500), .high = share(700)};
    made.successWithout = {.expected = share(402)};
    made.costs = {{.id = QUuid::createUuid(),
                   .name = u"Indsats"_s,
                   .priceYear = 2022,
                   .fixed = {{0, kroner(900'000)}, {1, kroner(50'000)}},
                   .perParticipant = {kroner(80'000), kroner(12'000)},
                   .splits = {early, late}},
                  {.id = QUuid::createUuid(),
                   .name = u"Sparet"_s,
                   .kind = CostKind::SavedCost,
                   .perParticipant = {kroner(20'000)},
                   .splits = {early}}};
    made.consequences = {
        {.id = QUuid::createUuid(),
         .name = u"Ydelse"_s,
         .amount = kroner(140'000),
         .priceYear = 2021,
         .start = 1,
         .duration = Quantity::fromTenMillionths(32'500'000),
         .retention = share(850),
         .share = share(900),
         .splits = {early, late}},
        {.id = QUuid::createUuid(),
         .name = u"Samtaler"_s,
         .followsFrom = FollowsFrom::Participation,
         .amount = kroner(-3'000),
         .profile = {Quantity::fromWhole(1), Quantity::fromTenMillionths(5'000'000)},
         .splits = {early}}};
    return made;
}

} // namespace bundlinje
