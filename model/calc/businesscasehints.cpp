#include "model/calc/businesscasehints.h"

#include "model/calc/casefield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using CaseCode = BusinessCaseCheck::Code;
using CaseChecks = QList<BusinessCaseCheck>;

void checkRates(const BusinessCase &businessCase, CaseChecks &checks)
{
    const auto check = [&](const RateEstimate &rate, QStringView field) {
        if (!rate.expected || !rate.low || !rate.high)
            return;
        if (*rate.expected < std::min(*rate.low, *rate.high)
            || *rate.expected > std::max(*rate.low, *rate.high))
            checks.append({CaseCode::ExpectedOutsideRange, u"%1.expected"_s.arg(field), {}});
    };
    const auto &with = businessCase.successWith.expected;
    const auto &without = businessCase.successWithout.expected;
    check(businessCase.successWith, u"successWith");
    if (businessCase.isNetAsGiven) {
        if (with && *with < Percentage())
            checks.append({CaseCode::NetEffectNegative, u"successWith.expected"_s, {}});
        return;
    }
    check(businessCase.successWithout, u"successWithout");
    if (with && without && *with < *without)
        checks.append({CaseCode::NetEffectNegative, u"successWith.expected"_s, {}});
}

/// Tells the years whose prices cannot be turned into those of the case. Without a price level
/// there is nothing to tell here: the results name it as missing.
class PriceYears final {
public:
    PriceYears(const BusinessCase &businessCase, const PriceIndex &index, CaseChecks &checks)
        : m_level(businessCase.priceLevelYear)
        , m_index(index)
        , m_checks(checks)
    {
    }

    void check(const std::optional<int> &year, QStringView list, qsizetype at)
    {
        if (!year || !m_level || year == m_level)
            return;
        m_isLevelNeeded = true;
        if (!isIndexed(*year))
            m_checks.append({CaseCode::NoPriceIndex, caseField(list, at, u"priceYear"),
                             QString::number(*year)});
    }

    void checkLevel()
    {
        if (m_isLevelNeeded && !isIndexed(*m_level))
            m_checks.append(
                {CaseCode::NoPriceIndex, u"priceLevelYear"_s, QString::number(*m_level)});
    }

private:
    bool isIndexed(int year) const
    {
        return std::any_of(m_index.years.cbegin(), m_index.years.cend(),
                           [&](const PriceIndexYear &indexed) { return indexed.year == year; });
    }

    std::optional<int> m_level;
    const PriceIndex &m_index;
    CaseChecks &m_checks;
    bool m_isLevelNeeded = false;
};

/// Years after the cohort's own in which the consequence is felt: from the first to before the
/// last.
std::pair<qint64, qint64> feltIn(const Consequence &consequence)
{
    if (!consequence.profile.isEmpty())
        return {0, consequence.profile.size()};
    const qint64 parts = consequence.duration.value_or(Quantity()).tenMillionths();
    const qint64 years = parts / Quantity::perWhole + (parts % Quantity::perWhole > 0 ? 1 : 0);
    return {consequence.start, consequence.start + years};
}

/// Two lines that probably stand for one gain: the same service, following from the same, felt in
/// the same years.
bool isSameGain(const Consequence &a, const Consequence &b)
{
    if (a.followsFrom != b.followsFrom)
        return false;
    const bool isSameService = (!a.unitPrice.id.isEmpty() && a.unitPrice.id == b.unitPrice.id)
        || (!a.name.trimmed().isEmpty()
            && a.name.trimmed().compare(b.name.trimmed(), Qt::CaseInsensitive) == 0);
    const auto [fromA, toA] = feltIn(a);
    const auto [fromB, toB] = feltIn(b);
    return isSameService && fromA < toB && fromB < toA;
}

void checkConsequences(const BusinessCase &businessCase, int firstEntry, PriceYears &priceYears,
                       CaseChecks &checks)
{
    const QList<Consequence> &all = businessCase.consequences;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Consequence &consequence = all.at(i);
        priceYears.check(consequence.priceYear, u"consequences", i);
        if (businessCase.horizon && firstEntry + feltIn(consequence).second > *businessCase.horizon)
            checks.append({CaseCode::DurationPastHorizon,
                           caseField(u"consequences", i,
                                     consequence.profile.isEmpty() ? u"duration" : u"profile"),
                           consequence.name});
        const auto other =
            std::find_if(all.cbegin(), all.cbegin() + i, [&](const Consequence &earlier) {
                return isSameGain(earlier, consequence);
            });
        if (other != all.cbegin() + i)
            checks.append(
                {CaseCode::SameGainTwice, caseField(u"consequences", i, u"name"), other->name});
    }
}

void checkCosts(const BusinessCase &businessCase, PriceYears &priceYears, CaseChecks &checks)
{
    for (qsizetype i = 0; i < businessCase.costs.size(); ++i) {
        const Cost &cost = businessCase.costs.at(i);
        priceYears.check(cost.priceYear, u"costs", i);
        const bool isPast =
            std::any_of(cost.fixed.cbegin(), cost.fixed.cend(), [&](const YearAmount &year) {
                return businessCase.horizon && year.year >= *businessCase.horizon;
            });
        if (isPast)
            checks.append({CaseCode::CostPastHorizon, caseField(u"costs", i, u"fixed"), cost.name});
    }
}

} // namespace

QList<BusinessCaseCheck> hintsOf(const BusinessCase &businessCase, const PriceIndex &index)
{
    CaseChecks checks;
    int firstEntry = 0;
    for (qsizetype i = 0; i < businessCase.intake.size(); ++i) {
        const int year = businessCase.intake.at(i).year;
        firstEntry = i == 0 ? year : std::min(firstEntry, year);
        if (businessCase.horizon && year >= *businessCase.horizon)
            checks.append({CaseCode::IntakePastHorizon, caseField(u"intake", i, u"year"),
                           QString::number(year)});
    }
    checkRates(businessCase, checks);
    PriceYears priceYears(businessCase, index, checks);
    checkCosts(businessCase, priceYears, checks);
    checkConsequences(businessCase, firstEntry, priceYears, checks);
    priceYears.checkLevel();
    return checks;
}

} // namespace bundlinje
