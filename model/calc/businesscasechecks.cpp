#include "model/calc/businesscasechecks.h"

#include "model/calc/businesscasehints.h"
#include "model/calc/casefield.h"
#include "model/calc/caseoverrides.h"
#include "model/calc/repeatedplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using CaseCode = BusinessCaseCheck::Code;
using CaseChecks = QList<BusinessCaseCheck>;

constexpr Percentage none;
constexpr Percentage wholeNegative = Percentage::fromPpm(-1'000'000);

/// A cost or consequence; its path is written only when there is something to say.
struct Place {
    QStringView list;
    qsizetype index = 0;

    QString member(QStringView name) const { return caseField(list, index, name); }
    QString member(QStringView name, qsizetype at) const
    {
        return caseField(list, index, name, at);
    }
};

bool isOutside(Percentage share, Percentage least = none)
{
    return share < least || share > Percentage::whole();
}

bool isYearOutside(int year)
{
    return year < 0 || year >= longestHorizon;
}

/// A list of what has a year: each inside the case, none twice. `field` names the one at an index.
template <typename List, typename Field>
void checkYears(const List &list, const Field &field, CaseChecks &checks)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const int year = list.at(i).year;
        if (isYearOutside(year))
            checks.append({CaseCode::YearOutside, field(i), QString::number(year)});
        const auto isSame = [&](const auto &other) {
            return other.year == year;
        };
        if (std::any_of(list.cbegin(), list.cbegin() + i, isSame))
            checks.append({CaseCode::YearTwice, field(i), QString::number(year)});
    }
}

/// Costs or consequences: none twice.
template <typename List>
void checkIdentities(const List &list, QStringView field, CaseChecks &checks)
{
    for (const qsizetype place : repeatedPlaces(list))
        checks.append(
            {CaseCode::IdentityTwice, Place{field, place}.member(u"id"), list.at(place).name});
}

void checkRate(const RateEstimate &rate, QStringView field, Percentage least, CaseChecks &checks)
{
    const auto check = [&](const std::optional<Percentage> &value, QStringView member) {
        if (value && isOutside(*value, least))
            checks.append({CaseCode::RateOutside, u"%1.%2"_s.arg(field, member), {}});
    };
    check(rate.expected, u"expected");
    check(rate.low, u"low");
    check(rate.high, u"high");
}

void checkSplits(const QList<PayerSplit> &splits, Place place, CaseChecks &checks)
{
    for (qsizetype i = 0; i < splits.size(); ++i) {
        const PayerSplit &split = splits.at(i);
        const bool isShareOutside = std::any_of(payers.begin(), payers.end(), [&](Payer payer) {
            return isOutside(shareOf(split, payer));
        });
        if (isShareOutside || isOutside(split.reimbursement)) {
            checks.append({CaseCode::ShareOutside, place.member(u"splits", i), {}});
            continue;
        }
        qint64 sum = 0;
        for (const Payer payer : payers)
            sum += shareOf(split, payer).tenMillionths();
        if (sum != Percentage::whole().tenMillionths())
            checks.append({CaseCode::SplitNotWhole, place.member(u"splits", i), {}});
        const bool isOrdered =
            i == 0 ? !split.fromYear : split.fromYear && split.fromYear > splits.at(i - 1).fromYear;
        if (!isOrdered)
            checks.append({CaseCode::SplitsUnordered, place.member(u"splits", i), {}});
    }
}

bool isOtherCurrency(const std::optional<Money> &amount, Currency currency)
{
    return amount && amount->currency() != currency;
}

void checkCost(const Cost &cost, Currency currency, Place place, CaseChecks &checks)
{
    const auto fixed = [&](qsizetype i) {
        return place.member(u"fixed", i);
    };
    checkYears(cost.fixed, fixed, checks);
    for (qsizetype i = 0; i < cost.fixed.size(); ++i) {
        if (isOtherCurrency(cost.fixed.at(i).amount, currency))
            checks.append(
                {CaseCode::OtherCurrency, fixed(i), cost.fixed.at(i).amount->currency().code()});
    }
    if (cost.perParticipant.size() > longestHorizon)
        checks.append({CaseCode::YearOutside, place.member(u"perParticipant"), {}});
    for (qsizetype i = 0; i < cost.perParticipant.size(); ++i) {
        if (isOtherCurrency(cost.perParticipant.at(i), currency))
            checks.append({CaseCode::OtherCurrency, place.member(u"perParticipant", i),
                           cost.perParticipant.at(i)->currency().code()});
    }
    checkSplits(cost.splits, place, checks);
}

void checkConsequence(const Consequence &consequence, Currency currency, Place place,
                      CaseChecks &checks)
{
    if (isOtherCurrency(consequence.amount, currency))
        checks.append({CaseCode::OtherCurrency, place.member(u"amount"),
                       consequence.amount->currency().code()});
    if (consequence.start < 0)
        checks.append({CaseCode::NegativeStart, place.member(u"start"), {}});
    else if (isYearOutside(consequence.start))
        checks.append(
            {CaseCode::YearOutside, place.member(u"start"), QString::number(consequence.start)});
    if (consequence.duration && *consequence.duration < Quantity())
        checks.append({CaseCode::NegativeDuration, place.member(u"duration"), {}});
    if (isOutside(consequence.retention))
        checks.append({CaseCode::ShareOutside, place.member(u"retention"), {}});
    const bool hasCourse = consequence.duration || consequence.start != 0
        || consequence.retention != Percentage::whole();
    if (!consequence.profile.isEmpty() && hasCourse)
        checks.append({CaseCode::ProfileAndDuration, place.member(u"profile"), consequence.name});
    if (consequence.profile.size() > longestHorizon)
        checks.append({CaseCode::YearOutside, place.member(u"profile"), {}});
    if (consequence.share && isOutside(*consequence.share))
        checks.append({CaseCode::ShareOutside, place.member(u"share"), {}});
    checkSplits(consequence.splits, place, checks);
}

void checkIndex(const PriceIndex &index, CaseChecks &checks)
{
    for (qsizetype i = 0; i < index.years.size(); ++i) {
        const PriceIndexYear &year = index.years.at(i);
        if (year.value <= Quantity())
            checks.append(
                {CaseCode::IndexNotPositive, u"priceIndex"_s, QString::number(year.year)});
        const auto isSame = [&](const PriceIndexYear &other) {
            return other.year == year.year;
        };
        if (std::any_of(index.years.cbegin(), index.years.cbegin() + i, isSame))
            checks.append({CaseCode::IndexYearTwice, u"priceIndex"_s, QString::number(year.year)});
    }
}

void checkRanges(const BusinessCase &businessCase, CaseChecks &checks)
{
    for (qsizetype i = 0; i < businessCase.ranges.size(); ++i) {
        const auto &[parameter, low, high] = businessCase.ranges.at(i);
        if ((low && !isPossible(businessCase, parameter, low->value()))
            || (high && !isPossible(businessCase, parameter, high->value())))
            checks.append({CaseCode::RangeOutside, caseField(u"ranges", i), {}});
    }
}

} // namespace

bool isRefusal(CaseCode code)
{
    return code < CaseCode::NetEffectNegative;
}

QList<BusinessCaseCheck> refusalsOf(const BusinessCase &businessCase, const PriceIndex &index)
{
    CaseChecks checks;
    const int horizon = businessCase.horizon.value_or(1);
    if (horizon < 1 || horizon > longestHorizon)
        checks.append({CaseCode::HorizonOutside, u"horizon"_s, QString::number(horizon)});
    if (const int year = businessCase.firstYear.value_or(1); year < 1 || year > 9999)
        checks.append({CaseCode::CalendarYearOutside, u"firstYear"_s, QString::number(year)});
    checkYears(
        businessCase.intake, [](qsizetype i) { return caseField(u"intake", i); }, checks);
    for (qsizetype i = 0; i < businessCase.intake.size(); ++i) {
        if (businessCase.intake.at(i).persons.value_or(0) < 0)
            checks.append({CaseCode::NegativeCount, caseField(u"intake", i), {}});
    }
    checkRate(businessCase.successWith, u"successWith",
              businessCase.isNetAsGiven ? wholeNegative : none, checks);
    if (!businessCase.isNetAsGiven)
        checkRate(businessCase.successWithout, u"successWithout", none, checks);
    checkIdentities(businessCase.costs, u"costs", checks);
    for (qsizetype i = 0; i < businessCase.costs.size(); ++i)
        checkCost(businessCase.costs.at(i), businessCase.currency, {u"costs", i}, checks);
    checkIdentities(businessCase.consequences, u"consequences", checks);
    for (qsizetype i = 0; i < businessCase.consequences.size(); ++i)
        checkConsequence(businessCase.consequences.at(i), businessCase.currency,
                         {u"consequences", i}, checks);
    checkRanges(businessCase, checks);
    checkIndex(index, checks);
    return checks;
}

QList<BusinessCaseCheck> checksOf(const BusinessCase &businessCase, const PriceIndex &index)
{
    return refusalsOf(businessCase, index) + hintsOf(businessCase, index);
}

} // namespace bundlinje
