#include "model/calc/portfoliototals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Amount = std::optional<SummaryAmount>;

template <typename Total> void sortByCoverage(QList<Total> &totals)
{
    std::stable_sort(totals.begin(), totals.end(),
                     [](const Total &a, const Total &b) { return a.covered > b.covered; });
}

template <typename Pick>
QList<AmountTotal> sumByCurrency(std::span<const InvestmentSummary> investments, Pick pick,
                                 const QString &name, QStringList &overflowed)
{
    QMap<Currency, AmountTotal> byCurrency;
    QList<Currency> broken;
    for (const InvestmentSummary &investment : investments) {
        const Amount figure = pick(investment);
        if (!figure)
            continue;
        const Currency currency = figure->amount.currency();
        AmountTotal &total = byCurrency[currency];
        if (total.covered == 0)
            total.amount = Money::fromMinor(0, currency);
        if (const Result<Money> sum = add(total.amount, figure->amount); sum)
            total.amount = *sum;
        else if (!broken.contains(currency))
            broken.append(currency);
        ++total.covered;
        ++(figure->basis == Basis::Calculated ? total.calculated : total.stated);
    }
    for (const Currency currency : std::as_const(broken)) {
        byCurrency.remove(currency);
        overflowed.append(name + u' ' + currency.code());
    }
    QList<AmountTotal> totals = byCurrency.values();
    for (AmountTotal &total : totals)
        total.of = static_cast<int>(investments.size());
    sortByCoverage(totals);
    return totals;
}

QList<CountTotal> sumByUnit(std::span<const InvestmentSummary> investments)
{
    QMap<CountUnit, CountTotal> byUnit;
    for (const InvestmentSummary &investment : investments) {
        if (!investment.citizens)
            continue;
        CountTotal &total = byUnit[investment.citizensUnit];
        total.unit = investment.citizensUnit;
        if (__builtin_add_overflow(total.sum, *investment.citizens, &total.sum))
            continue;
        ++total.covered;
    }
    return byUnit.values();
}

} // namespace

std::optional<SummaryAmount> invested(const InvestmentSummary &investment, InvestedMeasure measure)
{
    return measure == InvestedMeasure::OwnShare ? investment.ownShare : investment.contractAmount;
}

std::optional<SummaryAmount> potential(const InvestmentSummary &investment, Perspective perspective)
{
    return perspective == Perspective::Fund ? investment.fundPotential : investment.publicPotential;
}

PortfolioTotals portfolioTotals(std::span<const InvestmentSummary> investments)
{
    PortfolioTotals totals;
    totals.investments = static_cast<int>(investments.size());
    for (const InvestmentSummary &investment : investments)
        ++totals.stages[investment.stage];
    totals.citizens = sumByUnit(investments);

    const auto sum = [&](Amount InvestmentSummary::*member, const QString &name) {
        return sumByCurrency(
            investments,
            [member](const InvestmentSummary &investment) { return investment.*member; }, name,
            totals.overflowed);
    };
    totals.contractAmount = sum(&InvestmentSummary::contractAmount, u"contractAmount"_s);
    totals.ownShare = sum(&InvestmentSummary::ownShare, u"ownShare"_s);
    totals.paidOut = sum(&InvestmentSummary::paidOut, u"paidOut"_s);
    totals.fundPotential = sum(&InvestmentSummary::fundPotential, u"fundPotential"_s);
    totals.publicPotential = sum(&InvestmentSummary::publicPotential, u"publicPotential"_s);
    totals.repaid = sum(&InvestmentSummary::repaid, u"repaid"_s);
    totals.outstanding = sum(&InvestmentSummary::outstanding, u"outstanding"_s);
    totals.earned = sum(&InvestmentSummary::earned, u"earned"_s);
    return totals;
}

QList<RatioTotal> potentialPerInvested(std::span<const InvestmentSummary> investments,
                                       InvestedMeasure measure, Perspective perspective)
{
    QMap<Currency, RatioTotal> byCurrency;
    for (const InvestmentSummary &investment : investments) {
        const Amount capital = invested(investment, measure);
        const Amount gain = potential(investment, perspective);
        if (!capital || !gain || capital->amount.currency() != gain->amount.currency())
            continue;
        const Currency currency = capital->amount.currency();
        RatioTotal &ratio = byCurrency[currency];
        if (ratio.covered == 0) {
            ratio.currency = currency;
            ratio.invested = Money::fromMinor(0, currency);
            ratio.potential = Money::fromMinor(0, currency);
        }
        const Result<Money> capitalSum = add(ratio.invested, capital->amount);
        const Result<Money> gainSum = add(ratio.potential, gain->amount);
        if (!capitalSum || !gainSum)
            continue; // Left out of the ratio and so of its "n of N".
        ratio.invested = *capitalSum;
        ratio.potential = *gainSum;
        ++ratio.covered;
    }
    QList<RatioTotal> ratios;
    for (RatioTotal &ratio : byCurrency) {
        if (ratio.invested.minor() == 0)
            continue;
        ratio.value = static_cast<double>(ratio.potential.minor())
            / static_cast<double>(ratio.invested.minor());
        ratios.append(ratio);
    }
    sortByCoverage(ratios);
    return ratios;
}

InvestedMeasure defaultMeasure(std::span<const InvestmentSummary> investments)
{
    const auto has = [&](Amount InvestmentSummary::*member) {
        return std::any_of(
            investments.begin(), investments.end(),
            [member](const InvestmentSummary &row) { return (row.*member).has_value(); });
    };
    return !has(&InvestmentSummary::ownShare) && has(&InvestmentSummary::contractAmount)
        ? InvestedMeasure::ContractAmount
        : InvestedMeasure::OwnShare;
}

std::optional<StatedTotal> statedTotal(const Portfolio &portfolio, TotalSubject subject)
{
    for (const StatedTotal &total : portfolio.statedTotals) {
        if (total.subject == subject)
            return total;
    }
    return std::nullopt;
}

} // namespace bundlinje
