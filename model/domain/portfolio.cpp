#include "model/domain/portfolio.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

Portfolio newPortfolio(const QString &fundName)
{
    Portfolio portfolio;
    portfolio.name = fundName;
    portfolio.fundName = fundName;
    for (const char16_t *key : {u"Idea", u"Screening", u"Development", u"Design", u"Contracted",
                                u"Running", u"Repayment", u"Closed"})
        portfolio.stages.append({.key = QString::fromUtf16(key)});

    const QString sourceId = u"FM2021"_s;
    portfolio.sources.append(
        {.id = sourceId,
         .title = u"Den samfundsøkonomiske diskonteringsrente, 7. januar 2021"_s,
         .publisher = u"Finansministeriet"_s,
         .published = PartialDate::fromDate(QDate(2021, 1, 7))});
    portfolio.discountSchedule.provenance.sourceId = sourceId;
    portfolio.discountSchedule.rates = {
        {.fromYear = 1, .toYear = 35, .rate = Percentage::fromPpm(35'000)},
        {.fromYear = 36, .toYear = 70, .rate = Percentage::fromPpm(25'000)},
        {.fromYear = 71, .toYear = std::nullopt, .rate = Percentage::fromPpm(15'000)},
    };

    const QString indexId = u"DST2024"_s;
    portfolio.sources.append(
        {.id = indexId,
         .title = u"Nettoprisindeks (2015 = 100), årsgennemsnit af månederne"_s,
         .publisher = u"Danmarks Statistik"_s,
         .published = PartialDate::fromDate(QDate(2024, 7, 10))});
    portfolio.priceIndex.provenance.sourceId = indexId;
    constexpr std::array hundredths{10'000, 10'048, 10'173, 10'261, 10'350,
                                    10'387, 10'540, 11'353, 11'804};
    for (std::size_t i = 0; i < hundredths.size(); ++i)
        portfolio.priceIndex.years.append(
            {2015 + static_cast<int>(i),
             Quantity::fromTenMillionths(hundredths.at(i) * (Quantity::perWhole / 100))});
    return portfolio;
}

} // namespace bundlinje
