#include "views/portfoliosettings/pricesections.h"

#include "model/calc/priceindexfilling.h"
#include "model/calc/unitprices.h"
#include "model/exchange/catalogue.h"
#include "model/items/portfolioparts.h"
#include "model/items/unitpriceparts.h"
#include "model/items/unitpricetext.h"
#include "views/portfoliosettings/offerline.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct PriceSections {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PriceSections)
};

using Builder = FormBuilder<Portfolio>;
using Offer = OfferLine::Offer;

Lens<Portfolio, DiscountSchedule> schedule()
{
    return lens<Portfolio, DiscountSchedule>(&Portfolio::discountSchedule);
}

Lens<Portfolio, PriceIndex> index()
{
    return lens<Portfolio, PriceIndex>(&Portfolio::priceIndex);
}

/// Goes on where the last rate ends.
DiscountRate nextRate(const QList<DiscountRate> &existing)
{
    if (existing.isEmpty())
        return {};
    const DiscountRate &last = existing.last();
    return {.fromYear = last.toYear.value_or(last.fromYear) + 1, .rate = last.rate};
}

/// The year after the last one; its index is for a person to write.
PriceIndexYear nextIndexYear(const QList<PriceIndexYear> &existing)
{
    return {.year = existing.isEmpty() ? QDate::currentDate().year() - 1 : existing.last().year + 1,
            .value = {}};
}

/// The portfolio with the Danish schedule and the source that it names.
Portfolio withDanishSchedule(Portfolio portfolio)
{
    const Portfolio blank = newPortfolio({});
    portfolio.discountSchedule = blank.discountSchedule;
    const QString id = blank.discountSchedule.provenance.sourceId;
    const auto isIt = [&id](const Source &source) {
        return source.id == id;
    };
    const bool isThere = std::any_of(portfolio.sources.cbegin(), portfolio.sources.cend(), isIt);
    const auto published = std::find_if(blank.sources.cbegin(), blank.sources.cend(), isIt);
    if (!isThere && published != blank.sources.cend())
        portfolio.sources.append(*published);
    return portfolio;
}

Offer scheduleOffer(const EditSession<Portfolio> &session)
{
    const bool isIt =
        session.stored().discountSchedule.rates == newPortfolio({}).discountSchedule.rates;
    return {.button = PriceSections::tr("Use the Ministry of Finance's rates"),
            .sentence = isIt
                ? PriceSections::tr("These are the Ministry of Finance's rates of 7 January 2021.")
                : PriceSections::tr("3.5% to year 35, 2.5% to year 70, then 1.5%: the Ministry of "
                                    "Finance's note of 7 January 2021."),
            .isOpen = !isIt && !session.isReadOnly()};
}

Offer indexOffer(const EditSession<Portfolio> &session, const PriceIndex &published)
{
    const IndexFilling filling = filledFrom(session.stored().priceIndex, published);
    Offer offer{.button = PriceSections::tr("Take the years that are missing from the built-in "
                                            "index"),
                .sentence = {},
                .isOpen = !filling.added.isEmpty() && !session.isReadOnly()};
    const int first = published.years.constFirst().year;
    const int last = published.years.constLast().year;
    if (filling.otherBase)
        offer.sentence =
            PriceSections::tr("The built-in index has another value for %1 and counts from another "
                              "base. Indices of two bases cannot be mixed; nothing can be taken.")
                .arg(QString::number(*filling.otherBase));
    else if (!filling.isComparable)
        offer.sentence =
            PriceSections::tr("The built-in index (%1–%2, 2015 = 100) has no year in common with "
                              "this one, so nobody can tell whether both count from the same base.")
                .arg(QString::number(first), QString::number(last));
    else if (filling.added.isEmpty())
        offer.sentence =
            PriceSections::tr("All years of the built-in index (%1–%2, 2015 = 100) are here.")
                .arg(QString::number(first), QString::number(last));
    else
        offer.sentence =
            PriceSections::tr("%Ln year(s) would be added; what stands here is not changed.",
                              nullptr, static_cast<int>(filling.added.size()));
    return offer;
}

void addAmounts(Builder &builder, const BuiltList<Portfolio, UnitPrice> &prices)
{
    const QList<Part<YearPrice>> parts = yearPriceParts();
    EditSession<Portfolio> &session = builder.session();
    const auto amounts = builder.list(ListSpec<Portfolio, YearPrice>{
        .name = u"unitPrices.amounts"_s,
        .rows = through(prices.selected, lens<UnitPrice, QList<YearPrice>>(&UnitPrice::amounts)),
        .columns = parts,
        .newRow =
            [&session](const QList<YearPrice> &existing) {
                YearPrice next{.year = {},
                               .amount = Money::fromMinor(0, session.context().currency)};
                if (!existing.isEmpty() && existing.last().year)
                    next.year = *existing.last().year + 1;
                return next;
            },
        .within = prices.trail});
    builder.addDetailRow(amounts, parts);
    prices.list->addDetail(amounts.list);
}

void addSplits(Builder &builder, const BuiltList<Portfolio, UnitPrice> &prices)
{
    const QList<Part<PayerSplit>> parts = priceSplitParts();
    const auto splits = builder.list(ListSpec<Portfolio, PayerSplit>{
        .name = u"unitPrices.splits"_s,
        .rows = through(prices.selected, lens<UnitPrice, QList<PayerSplit>>(&UnitPrice::splits)),
        .columns = parts.mid(0, 6),
        .newRow =
            [](const QList<PayerSplit> &existing) {
                if (existing.isEmpty())
                    return PayerSplit{};
                PayerSplit next = existing.last();
                next.fromYear = next.fromYear.value_or(QDate::currentDate().year()) + 1;
                return next;
            },
        .within = prices.trail});
    builder.addDetailRow(splits, parts.mid(1, 4));
    builder.addDetailRow(splits, {parts[5], parts[0]});
    builder.addDetailRow(splits, {parts[6]});
    prices.list->addDetail(splits.list);
}

OfferLine *addOffer(Builder &builder, const QString &name, std::function<Offer()> offer,
                    std::function<Status()> take)
{
    auto *line = new OfferLine(name, std::move(offer), std::move(take), builder.form());
    builder.form()->addWidget(line);
    return line;
}

} // namespace

OfferLine *buildDiscounting(Builder builder)
{
    const QList<Part<DiscountRate>> parts = rateParts();
    const auto rates = builder.list(ListSpec<Portfolio, DiscountRate>{
        .name = u"discountSchedule.rates"_s,
        .rows = through(schedule(),
                        lens<DiscountSchedule, QList<DiscountRate>>(&DiscountSchedule::rates)),
        .columns = parts,
        .newRow = nextRate,
        .isExpected = true});
    const QList<Field *> fields = builder.addDetailRow(rates, parts);
    builder.form()->addWidget(rates.list);
    EditSession<Portfolio> &session = builder.session();
    OfferLine *offer = addOffer(
        builder, u"discountSchedule.offer"_s, [&session] { return scheduleOffer(session); },
        [&session] {
            return session.save(withDanishSchedule(session.stored()), u"discountSchedule"_s);
        });
    Drawer *source = builder.drawer(
        u"discountSchedule.provenance"_s,
        through(schedule(), lens<DiscountSchedule, Provenance>(&DiscountSchedule::provenance)));
    for (Field *field : fields)
        source->attach(field);
    builder.form()->addWidget(source);
    return offer;
}

OfferLine *buildPriceIndex(Builder builder)
{
    const QList<Part<PriceIndexYear>> parts = indexYearParts();
    const auto years = builder.list(ListSpec<Portfolio, PriceIndexYear>{
        .name = u"priceIndex.years"_s,
        .rows = through(index(), lens<PriceIndex, QList<PriceIndexYear>>(&PriceIndex::years)),
        .columns = parts,
        .newRow = nextIndexYear,
        .isOrdered = false,
        .isExpected = true});
    const QList<Field *> fields = builder.addDetailRow(years, parts);
    builder.form()->addWidget(years.list);
    EditSession<Portfolio> &session = builder.session();
    const PriceIndex published = builtInCatalogue().netPriceIndex;
    OfferLine *offer = addOffer(
        builder, u"priceIndex.offer"_s,
        [&session, published] { return indexOffer(session, published); },
        [&session, published] {
            Portfolio after = session.stored();
            after.priceIndex = filledFrom(after.priceIndex, published).index;
            return session.save(after, u"priceIndex"_s);
        });
    Drawer *source =
        builder.drawer(u"priceIndex.provenance"_s,
                       through(index(), lens<PriceIndex, Provenance>(&PriceIndex::provenance)));
    for (Field *field : fields)
        source->attach(field);
    builder.form()->addWidget(source);
    return offer;
}

QList<OfferLine *> buildUnitPrices(Builder builder, const std::function<void()> &catalogueAsked,
                                   const std::function<void()> &importAsked)
{
    EditSession<Portfolio> &session = builder.session();
    const auto asking = [](const std::function<void()> &asked) {
        return [asked]() -> Status {
            asked();
            return {};
        };
    };
    const QList<OfferLine *> offers{
        addOffer(
            builder, u"unitPrices.catalogue"_s,
            [] {
                return Offer{.button = PriceSections::tr("The built-in catalogue…"),
                             .sentence = PriceSections::tr(
                                 "Published prices, effects and rules, each with its source. What "
                                 "you want to change is copied from there.")};
            },
            asking(catalogueAsked)),
        addOffer(
            builder, u"unitPrices.import"_s,
            [&session] {
                return Offer{.button = PriceSections::tr("Import from a spreadsheet…"),
                             .sentence = PriceSections::tr(
                                 "Your own table of prices: one row for each price and year, with "
                                 "unit and shares."),
                             .isOpen = !session.isReadOnly()};
            },
            asking(importAsked))};
    const QList<Part<UnitPrice>> parts = unitPriceParts();
    Part<UnitPrice> amounts;
    amounts.name = u"unitPrices.amounts"_s;
    amounts.text = [](const UnitPrice &price, const PartContext &context) {
        return context.amountsHidden ? QString::fromUtf16(hiddenText)
                                     : yearPricesText(price.amounts, context.locale);
    };
    const auto prices = builder.list(ListSpec<Portfolio, UnitPrice>{
        .name = u"unitPrices"_s,
        .rows = lens<Portfolio, QList<UnitPrice>>(&Portfolio::unitPrices),
        .columns = {parts[0], parts[1], parts[4], amounts},
        .newRow = [](const QList<UnitPrice> &existing) {
            return UnitPrice{.id = freePriceId(existing)};
        }});
    builder.addDetailRow(prices, {parts[0], parts[1]});
    builder.addDetailRow(prices, {parts[4], parts[5]});
    addAmounts(builder, prices);
    addSplits(builder, prices);
    builder.addDetailRow(prices, {parts[8]});
    builder.addDetailRow(prices, {parts[6], parts[7]});
    builder.addDetailRow(prices, {parts[9]});
    builder.addDetailRow(prices, {parts[2], parts[3]});
    builder.addDetailRow(prices, {parts[10]});
    builder.form()->addWidget(prices.list);
    return offers;
}

} // namespace bundlinje
