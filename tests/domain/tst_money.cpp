#include "model/domain/money.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <array>
#include <limits>
#include <numeric>
#include <vector>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestMoney final : public QObject {
    Q_OBJECT

private slots:
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatIsNotAnAmount_data();
    void refusesWhatIsNotAnAmount();
    void addingIsExactOrAnError();
    void currenciesAreNeverGuessed();
    void partsAddUpToTheWhole();
    void decimalTextIsReadBack();
};

void TestMoney::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("whole kroner") << u"15900000"_s << u"DKK"_s << Q_INT64_C(1'590'000'000);
    QTest::newRow("pence") << u"362411.36"_s << u"GBP"_s << Q_INT64_C(36'241'136);
    QTest::newRow("one decimal") << u"0.5"_s << u"DKK"_s << Q_INT64_C(50);
    QTest::newRow("half is rounded away from zero") << u"-0.005"_s << u"DKK"_s << Q_INT64_C(-1);
    QTest::newRow("long decimals are rounded once")
        << u"12345.678901234"_s << u"GBP"_s << Q_INT64_C(1'234'568);
    QTest::newRow("yen have no minor unit") << u"1000.5"_s << u"JPY"_s << Q_INT64_C(1001);
    QTest::newRow("dinars have three decimals") << u"1.5"_s << u"KWD"_s << Q_INT64_C(1500);
    QTest::newRow("largest") << u"92233720368547758.07"_s << u"DKK"_s
                             << std::numeric_limits<qint64>::max();
}

void TestMoney::readsDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    const Result<Money> money = moneyFromDecimal(text, *Currency::fromCode(code));
    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
}

void TestMoney::refusesWhatIsNotAnAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    for (const char *text : {"", " ", "$", "-", "1,5", "1.", ".5", "1e6", "=D41-D36", "10 000",
                             "CHF 290.000", "\u0661"})
        QTest::newRow(text) << QString::fromUtf8(text) << int(Error::Code::NotAnAmount);
    QTest::newRow("one øre too many") << u"92233720368547758.08"_s << int(Error::Code::Overflow);
    QTest::newRow("hundred digits") << QString(100, u'9') << int(Error::Code::Overflow);
}

void TestMoney::refusesWhatIsNotAnAmount()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const Result<Money> money = moneyFromDecimal(text, Currency::DKK);
    QVERIFY(!money);
    QCOMPARE(int(money.error().code), code);
}

void TestMoney::addingIsExactOrAnError()
{
    const Money kroner = Money::fromMinor(150, Currency::DKK);
    const Money euro = Money::fromMinor(150, *Currency::fromCode(u"EUR"));
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::DKK);
    QCOMPARE(add(kroner, kroner)->minor(), Q_INT64_C(300));
    QCOMPARE(add(kroner, euro).error().code, Error::Code::MixedCurrency);
    QCOMPARE(add(most, kroner).error().code, Error::Code::Overflow);
    QCOMPARE(subtract(kroner, most)->minor(), 150 - std::numeric_limits<qint64>::max());
    QVERIFY((kroner <=> euro) == std::partial_ordering::unordered);
}

void TestMoney::currenciesAreNeverGuessed()
{
    QVERIFY(Currency::fromCode(u"SEK"));
    for (const char16_t *text : {u"", u"$", u"dkk", u"DKK ", u"Swedish", u"ZZZ", u"NZ dollar"})
        QVERIFY(!Currency::fromCode(text));
}

void TestMoney::partsAddUpToTheWhole()
{
    const bool holds = rc::check("parts add up, each within one øre of its share", [] {
        const auto whole = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        auto weights = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1000));
        weights.push_back(1);
        const auto parts = split(Money::fromMinor(whole, Currency::DKK), weights);
        RC_ASSERT(parts.has_value());
        const auto weightSum = std::accumulate(weights.begin(), weights.end(), qint64{0});
        qint64 sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const qint64 part = parts->at(qsizetype(i)).minor();
            sum += part;
            const double share = double(whole) * double(weights[i]) / double(weightSum);
            RC_ASSERT(std::abs(double(part) - share) <= 1.001);
            RC_ASSERT((weights[i] != 0 || part == 0));
        }
        RC_ASSERT(sum == whole);
        const auto factor = *rc::gen::inRange<qint64>(1, 1'000'000);
        for (qint64 &weight : weights)
            weight *= factor;
        const bool isSame = split(Money::fromMinor(whole, Currency::DKK), weights) == parts;
        RC_ASSERT(isSame);
    });
    QVERIFY(holds);
    using Limits = std::numeric_limits<qint64>;
    const std::array<qint64, 3> large{Limits::max(), Limits::max(), 1};
    for (const qint64 whole : {Limits::min(), Limits::max()}) {
        const auto parts = split(Money::fromMinor(whole, Currency::DKK), large);
        QVERIFY(parts.has_value());
        QCOMPARE(parts->at(0).minor() + parts->at(1).minor() + parts->at(2).minor(), whole);
        QVERIFY(std::abs(parts->at(0).minor() - parts->at(1).minor()) <= 1);
        QVERIFY(std::abs(parts->at(2).minor()) <= 1);
    }
    const std::array<qint64, 2> zero{0, 0};
    const std::array<qint64, 2> negative{1, -1};
    QCOMPARE(split(Money(), zero).error().code, Error::Code::InvalidInput);
    QCOMPARE(split(Money(), negative).error().code, Error::Code::InvalidInput);
}

void TestMoney::decimalTextIsReadBack()
{
    const bool holds = rc::check("toDecimal, then moneyFromDecimal is identity", [] {
        const auto minor = *rc::gen::arbitrary<qint64>();
        RC_PRE(minor != std::numeric_limits<qint64>::min());
        for (const char16_t *code : {u"DKK", u"JPY", u"KWD"}) {
            const Money money = Money::fromMinor(minor, *Currency::fromCode(code));
            RC_ASSERT(*moneyFromDecimal(toDecimal(money), money.currency()) == money);
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
