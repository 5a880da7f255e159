#include "model/calc/priceindexfilling.h"
#include "model/calc/settingschecks.h"
#include "model/calc/unitprices.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Code = InvestmentCheck::Code;

namespace {

Percentage percent(int share)
{
    return Percentage::fromPpm(share * 10'000);
}

YearPrice price(std::optional<int> year, qint64 kroner)
{
    return {.year = year, .amount = Money::fromMinor(kroner * 100, Currency::DKK)};
}

/// A price without fault.
UnitPrice shelter()
{
    return {.id = u"P-01"_s,
            .name = u"Herberg"_s,
            .unit = PriceUnit::Night,
            .amounts = {price(2022, 1500), price(2023, 1600)},
            .splits = {{.municipality = percent(100), .reimbursement = percent(50)}}};
}

PriceIndexYear index(int year, int hundredths)
{
    return {year, Quantity::fromTenMillionths(hundredths * (Quantity::perWhole / 100))};
}

} // namespace

/// What is told of the settings that business cases calculate with.
class TestSettingsChecks final : public QObject {
    Q_OBJECT

private slots:
    void aFaultOfAPriceIsTold_data();
    void aFaultOfAPriceIsTold();
    void twoPricesWithOneId();
    void theCapitalIsLessThanWhatIsBound();
    void ratesFollowEachOther_data();
    void ratesFollowEachOther();
    void missingYearsAreFilled();
    void twoBasesAreNotMixed_data();
    void twoBasesAreNotMixed();
    void versionsCount_data();
    void versionsCount();
};

void TestSettingsChecks::aFaultOfAPriceIsTold_data()
{
    using Fault = std::function<void(UnitPrice &)>;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Fault &fault, const QString &field, Code code) {
        QTest::newRow(name) << fault << field << static_cast<int>(code);
    };
    row(
        "no id", [](UnitPrice &one) { one.id.clear(); }, u"unitPrices[0].id"_s,
        Code::PriceWithoutId);
    row(
        "two amounts for one year", [](UnitPrice &one) { one.amounts[1].year = 2022; },
        u"unitPrices[0].amounts[1]"_s, Code::PriceYearTwice);
    row(
        "two amounts without year",
        [](UnitPrice &one) {
            one.amounts[0].year.reset();
            one.amounts[1].year.reset();
        },
        u"unitPrices[0].amounts[1]"_s, Code::PriceYearTwice);
    row(
        "an amount of 0", [](UnitPrice &one) { one.amounts[0] = price(2022, 0); },
        u"unitPrices[0].amounts[0]"_s, Code::PriceZero);
    row(
        "shares of 99%", [](UnitPrice &one) { one.splits[0].municipality = percent(99); },
        u"unitPrices[0].splits[0]"_s, Code::InBusinessCase);
    row(
        "a share below 0",
        [](UnitPrice &one) {
            one.splits[0].municipality = percent(101);
            one.splits[0].state = percent(-1);
        },
        u"unitPrices[0].splits[0]"_s, Code::InBusinessCase);
    row(
        "shares out of order",
        [](UnitPrice &one) {
            one.splits.prepend(one.splits[0]);
            one.splits[0].fromYear = 2024;
        },
        u"unitPrices[0].splits[0]"_s, Code::InBusinessCase);
}

void TestSettingsChecks::aFaultOfAPriceIsTold()
{
    QFETCH(std::function<void(UnitPrice &)>, fault);
    QFETCH(QString, field);
    QFETCH(int, code);
    QCOMPARE(ownPriceChecksOf({shelter()}), QList<InvestmentCheck>());
    UnitPrice faulty = shelter();
    fault(faulty);
    const QList<InvestmentCheck> checks = ownPriceChecksOf({faulty});
    QVERIFY(!checks.isEmpty());
    QCOMPARE(checks.first().field, field);
    QCOMPARE(static_cast<int>(checks.first().code), code);
    QCOMPARE(checks.first().line, faulty.id.isEmpty() ? u"Herberg"_s : u"P-01"_s);
}

void TestSettingsChecks::twoPricesWithOneId()
{
    const QList<InvestmentCheck> checks = ownPriceChecksOf({shelter(), shelter()});
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().code, Code::PriceTwice);
    QCOMPARE(checks.first().field, u"unitPrices[1].id"_s);
    Portfolio portfolio = newPortfolio(u"Fonden"_s);
    portfolio.unitPrices = {shelter(), shelter()};
    QCOMPARE(checksOf(portfolio), checks);
}

void TestSettingsChecks::theCapitalIsLessThanWhatIsBound()
{
    const auto kroner = [](qint64 amount) {
        return Money::fromMinor(amount * 100, Currency::DKK);
    };
    const QList<FundShare> shares{{.committed = kroner(700), .paidIn = kroner(100)},
                                  {.committed = kroner(400), .distributed = kroner(50)}};
    const QList<InvestmentCheck> expected{{Code::CapitalBelowBound, u"capital.amount"_s, {}}};
    QCOMPARE(capitalChecksOf({.amount = kroner(1049)}, shares), expected);
    QVERIFY(capitalChecksOf({.amount = kroner(1050)}, shares).isEmpty());
    QCOMPARE(capitalChecksOf({.amount = kroner(1050), .isReinvested = false}, shares), expected);
    QVERIFY(capitalChecksOf({}, shares).isEmpty()); // Not known is not 0.
    QVERIFY(capitalChecksOf({.amount = kroner(1)}, QList<FundShare>{{.paidIn = kroner(5)}})
                .isEmpty()); // What is bound is not known.
    Portfolio portfolio = newPortfolio(u"Fonden"_s);
    portfolio.capital.amount = kroner(-1);
    QCOMPARE(checksOf(portfolio),
             (QList<InvestmentCheck>{{Code::NegativeAmount, u"capital.amount"_s, {}}}));
}

void TestSettingsChecks::ratesFollowEachOther_data()
{
    QTest::addColumn<QList<DiscountRate>>("rates");
    QTest::addColumn<QList<int>>("codes");
    const auto codes = [](std::initializer_list<Code> list) {
        QList<int> numbers;
        for (const Code code : list)
            numbers.append(static_cast<int>(code));
        return numbers;
    };
    const Percentage rate = Percentage::fromPpm(35'000);
    QTest::newRow("the Danish ones") << newPortfolio({}).discountSchedule.rates << codes({});
    QTest::newRow("none") << QList<DiscountRate>() << codes({});
    QTest::newRow("one for all years") << QList{DiscountRate{1, {}, rate}} << codes({});
    QTest::newRow("a gap") << QList{DiscountRate{1, 35, rate}, DiscountRate{37, {}, rate}}
                           << codes({Code::RatesUnordered});
    QTest::newRow("an overlap") << QList{DiscountRate{1, 35, rate}, DiscountRate{35, {}, rate}}
                                << codes({Code::RatesUnordered});
    QTest::newRow("behind an open end")
        << QList{DiscountRate{1, {}, rate}, DiscountRate{36, {}, rate}}
        << codes({Code::RatesUnordered});
    QTest::newRow("begins late") << QList{DiscountRate{2, {}, rate}}
                                 << codes({Code::RatesUnordered});
    QTest::newRow("ends before it begins")
        << QList{DiscountRate{1, 0, rate}} << codes({Code::RatesUnordered});
    QTest::newRow("an end") << QList{DiscountRate{1, 35, rate}} << codes({Code::RatesEnd});
    QTest::newRow("above 100%") << QList{DiscountRate{1, {}, percent(350)}}
                                << codes({Code::RateOutside});
}

void TestSettingsChecks::ratesFollowEachOther()
{
    QFETCH(QList<DiscountRate>, rates);
    QFETCH(QList<int>, codes);
    QList<int> found;
    const QList<InvestmentCheck> checks = discountChecksOf({.rates = rates, .provenance = {}});
    for (const InvestmentCheck &check : checks) {
        QCOMPARE(check.field, u"discountSchedule.rates"_s);
        found.append(static_cast<int>(check.code));
    }
    QCOMPARE(found, codes);
}

void TestSettingsChecks::missingYearsAreFilled()
{
    const PriceIndex published{
        .years = {index(2020, 10'387), index(2021, 10'540), index(2022, 11'353)},
        .provenance = {.note = u"Danmarks Statistik"_s}};
    PriceIndex own{.years = {index(2021, 10'540), index(2024, 12'000)},
                   .provenance = {.note = u"Egen"_s}};
    const IndexFilling filling = filledFrom(own, published);
    QCOMPARE(filling.added, (QList<int>{2020, 2022}));
    QCOMPARE(filling.index.years,
             (QList{index(2020, 10'387), index(2021, 10'540), index(2022, 11'353),
                    index(2024, 12'000)}));
    QCOMPARE(filling.index.provenance.note, u"Egen"_s);
    QVERIFY(filledFrom(filling.index, published).added.isEmpty());
    QCOMPARE(filledFrom({}, published).index, published);
}

void TestSettingsChecks::twoBasesAreNotMixed_data()
{
    QTest::addColumn<PriceIndex>("own");
    QTest::addColumn<std::optional<int>>("otherBase");
    QTest::newRow("another value in one year")
        << PriceIndex{.years = {index(2021, 9'200), index(2025, 10'000)}, .provenance = {}}
        << std::optional(2021);
    QTest::newRow("no year in common")
        << PriceIndex{.years = {index(2025, 10'000)}, .provenance = {}} << std::optional<int>();
}

void TestSettingsChecks::twoBasesAreNotMixed()
{
    QFETCH(PriceIndex, own);
    QFETCH(std::optional<int>, otherBase);
    const PriceIndex published{.years = {index(2020, 10'387), index(2021, 10'540)},
                               .provenance = {}};
    const IndexFilling filling = filledFrom(own, published);
    QVERIFY(!filling.isComparable);
    QCOMPARE(filling.otherBase, otherBase);
    QVERIFY(filling.added.isEmpty());
    QCOMPARE(filling.index, own);
}

void TestSettingsChecks::versionsCount_data()
{
    using Edit = std::function<void(QList<UnitPrice> &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QList<int>>("versions");
    const auto row = [](const char *name, const Edit &edit, const QList<int> &versions) {
        QTest::newRow(name) << edit << versions;
    };
    row("an amount", [](auto &list) { list[0].amounts[1] = price(2023, 1700); }, {2, 1});
    row("a year more", [](auto &list) { list[0].amounts.append(price(2024, 1800)); }, {2, 1});
    row("a share", [](auto &list) { list[0].splits[0].reimbursement = percent(40); }, {2, 1});
    row("the caution", [](auto &list) { list[0].caution = u"Kun Aarhus"_s; }, {2, 1});
    row("the name", [](auto &list) { list[0].name = u"Forsorgshjem"_s; }, {1, 1});
    row("the source", [](auto &list) { list[0].source = u"Kommunen"_s; }, {1, 1});
    row("another id", [](auto &list) { list[0].id = u"HJ"_s; }, {1, 1});
    row("the first amount of a new one", [](auto &list) { list[1].amounts = {price(2023, 9)}; },
        {1, 1});
    row("in another order", [](auto &list) { list.move(0, 1); }, {1, 1});
    row("counted by an import already",
        [](auto &list) {
            list[0].amounts[1] = price(2023, 1700);
            list[0].version = 5;
        },
        {5, 1});
}

void TestSettingsChecks::versionsCount()
{
    QFETCH(std::function<void(QList<UnitPrice> &)>, edit);
    QFETCH(QList<int>, versions);
    const QList<UnitPrice> before{shelter(), {.id = u"P-02"_s}};
    QList<UnitPrice> after = before;
    edit(after);
    QList<int> found;
    const QList<UnitPrice> counted = withCountedVersions(before, after);
    for (const UnitPrice &one : counted)
        found.append(one.version);
    QCOMPARE(found, versions);
    QCOMPARE(withCountedVersions(before, before), before);
}

QTEST_GUILESS_MAIN(TestSettingsChecks)
#include "tst_settingschecks.moc"
