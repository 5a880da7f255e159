#include "model/items/portfolioparts.h"

#include "model/items/parts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array subjects{TotalSubject::Investments, TotalSubject::Citizens,
                              TotalSubject::Invested, TotalSubject::FundPotential,
                              TotalSubject::PublicPotential};
constexpr std::array precisions{TotalPrecision::Exact, TotalPrecision::About,
                                TotalPrecision::MoreThan};

constexpr std::array smallCountThresholds{3, 4, 5, 6, 7, 8, 9, 10};
static_assert(smallCountThresholds.front() == lowestSmallCountThreshold
              && smallCountThresholds.back() == highestSmallCountThreshold);

QString numberWord(int number)
{
    return QString::number(number);
}

} // namespace

QList<Part<Stage>> stageParts()
{
    Part<Stage> name = part<Stage>(u"stages.name"_s, &Stage::name);
    Part<Stage> key = part<Stage>(u"stages.key"_s, &Stage::key);
    key.read = {}; // Investments hold it.
    return {name, key};
}

QList<Part<DiscountRate>> rateParts()
{
    return {part<DiscountRate>(u"discountSchedule.rates.fromYear"_s, &DiscountRate::fromYear),
            part<DiscountRate>(u"discountSchedule.rates.toYear"_s, &DiscountRate::toYear),
            part<DiscountRate>(u"discountSchedule.rates.rate"_s, &DiscountRate::rate)};
}

QList<Part<StatedTotal>> totalParts()
{
    return QList<Part<StatedTotal>>{choicePart(u"statedTotals.subject"_s, &StatedTotal::subject,
                                               subjects, totalSubjectLabel),
                                    choicePart(u"statedTotals.precision"_s, &StatedTotal::precision,
                                               precisions, totalPrecisionLabel),
                                    part<StatedTotal>(u"statedTotals.count"_s, &StatedTotal::count),
                                    amountPart(u"statedTotals.amount"_s, &StatedTotal::amount)}
    + provenanceParts(u"statedTotals.provenance"_s,
                      lens<StatedTotal, Provenance>(&StatedTotal::provenance));
}

Part<Portfolio> currencyPart()
{
    Part<Portfolio> made;
    made.name = u"currency"_s;
    made.text = [](const Portfolio &portfolio, const PartContext &) {
        return portfolio.currency.code();
    };
    made.read = [](Portfolio &portfolio, const QString &text, const PartContext &) -> Status {
        const Result<Currency> currency = Currency::fromCode(text.trimmed().toUpper());
        if (!currency)
            return tl::make_unexpected(currency.error());
        portfolio.currency = *currency;
        return {};
    };
    return made;
}

Part<Portfolio> capitalPart()
{
    const auto capital = lens<Portfolio, FundCapital>(&Portfolio::capital);
    return lift(amountPart(u"capital.amount"_s, &FundCapital::amount), capital);
}

Part<Portfolio> reinvestedPart()
{
    constexpr std::array againOrNot{true, false};
    return lift(choicePart(u"capital.isReinvested"_s, &FundCapital::isReinvested, againOrNot,
                           reinvestedLabel),
                lens<Portfolio, FundCapital>(&Portfolio::capital));
}

QString reinvestedLabel(bool isReinvested)
{
    return isReinvested ? QCoreApplication::translate("PortfolioParts", "May be invested again")
                        : QCoreApplication::translate("PortfolioParts", "Leaves the fund");
}

Part<Portfolio> smallCountPart()
{
    return choicePart(u"smallCountThreshold"_s, &Portfolio::smallCountThreshold,
                      smallCountThresholds, numberWord);
}

} // namespace bundlinje
