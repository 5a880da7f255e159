#include "ledgergenerator.h"

#include "model/calc/discounting.h"
#include "model/calc/ledgervalue.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(QStringView iso)
{
    return *PartialDate::fromIso(iso);
}

CashFlow flow(CashDirection direction, CashState state, qint64 kroner, QStringView iso)
{
    CashFlow made{.id = QUuid::createUuid(), .direction = direction, .state = state};
    made.amount = Money::fromMinor(kroner * 100, Currency::DKK);
    if (!iso.isEmpty())
        made.date = date(iso);
    return made;
}

CashFlow call(qint64 kroner, QStringView iso)
{
    return flow(CashDirection::Call, CashState::Planned, kroner, iso);
}

CashFlow distribution(qint64 kroner, QStringView iso)
{
    return flow(CashDirection::Distribution, CashState::Planned, kroner, iso);
}

constexpr Percentage tenPercent = Percentage::fromPpm(100'000);

Result<std::optional<LedgerValue>> worth(const QList<CashFlow> &flows, Percentage rate,
                                         const std::optional<PartialDate> &notAfter = {})
{
    return ledgerValue(flows, LedgerView::Expected, Currency::DKK, rate, notAfter);
}

} // namespace

class TestLedgerValue final : public QObject {
    Q_OBJECT

private slots:
    void yearsAreCounted_data();
    void yearsAreCounted();
    void eachPaymentIsDiscountedByItsOwnTime();
    void theFirstMovementIsTheLatestBase();
    void whatIsNotKnownIsLeftOut();
    void nothingIsWorthNothingKnown();
    void ratesAreRefused();
    void atNoInterestItIsTheNet();
};

void TestLedgerValue::yearsAreCounted_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("years");
    QTest::newRow("half a year by months") << u"2020-12"_s << u"2021-06"_s << 0.5;
    QTest::newRow("a leap year by months") << u"2023-12"_s << u"2024-12"_s << 1.0;
    QTest::newRow("back in time") << u"2024-06"_s << u"2023-12"_s << -0.5;
    QTest::newRow("quarters") << u"2021-Q4"_s << u"2022-Q1"_s << 0.25;
    QTest::newRow("years") << u"2021"_s << u"2026"_s << 5.0;
    QTest::newRow("days") << u"2021-01-01"_s << u"2022-01-01"_s << 1.0;
    QTest::newRow("leap days count") << u"2024-01-01"_s << u"2025-01-01"_s << 366 / 365.0;
    QTest::newRow("the last days of what is less known")
        << u"2021-01-31"_s << u"2021-02"_s << 28 / 365.0;
}

void TestLedgerValue::yearsAreCounted()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, years);
    QCOMPARE(yearsBetween(date(from), date(to)), years);
}

void TestLedgerValue::eachPaymentIsDiscountedByItsOwnTime()
{
    const QList<CashFlow> flows{call(1000, u"2021-01"), distribution(1100, u"2022-01"),
                                distribution(1210, u"2023-01")};
    const auto value = worth(flows, tenPercent);
    QVERIFY(value && *value);
    QCOMPARE((*value)->valuedOn, date(u"2021-01"));
    QVERIFY(qAbs((*value)->value - 1000'00) < 1e-6);
    const auto earlier = worth(flows, tenPercent, date(u"2020-01"));
    QVERIFY(earlier && *earlier);
    QCOMPARE((*earlier)->valuedOn, date(u"2020-01"));
    QVERIFY(qAbs((*earlier)->value - 1000'00 / 1.1) < 1e-6);
}

void TestLedgerValue::theFirstMovementIsTheLatestBase()
{
    const QList<CashFlow> flows{distribution(1100, u"2022-01-01"), call(1000, u"2021-01-01")};
    const auto value = worth(flows, tenPercent, date(u"2021-06-01"));
    QVERIFY(value && *value);
    QCOMPARE((*value)->valuedOn, date(u"2021-01-01"));
    QVERIFY(qAbs((*value)->value) < 1e-6);
}

void TestLedgerValue::whatIsNotKnownIsLeftOut()
{
    QList<CashFlow> flows{call(1000, u"2021")};
    flows.append(distribution(500, {}));
    flows.append({.id = QUuid::createUuid(), .date = date(u"2021")});
    flows.append(flow(CashDirection::Distribution, CashState::WrittenOff, 300, u"2021"));
    CashFlow foreign = distribution(700, u"2021");
    foreign.amount = Money::fromMinor(70'000, *Currency::fromCode(u"EUR"));
    flows.append(foreign);
    const auto value = worth(flows, tenPercent);
    QVERIFY(value && *value);
    QCOMPARE((*value)->value, -1000'00.0);
}

void TestLedgerValue::nothingIsWorthNothingKnown()
{
    QVERIFY(!*worth({}, tenPercent));
    const auto planned =
        ledgerValue(QList{call(1000, u"2021")}, LedgerView::Actual, Currency::DKK, tenPercent, {});
    QVERIFY(planned && !*planned);
}

void TestLedgerValue::ratesAreRefused()
{
    const QList<CashFlow> flows{call(1000, u"2021"), distribution(1100, u"2022")};
    for (const qint64 ppm : {-1, 1'000'001}) {
        const auto refused = worth(flows, Percentage::fromPpm(ppm));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidInput);
    }
}

void TestLedgerValue::atNoInterestItIsTheNet()
{
    QVERIFY(rc::check("at 0 % a ledger is worth its net", [] {
        const auto flows = *rc::gen::container<std::vector<std::pair<bool, int>>>(
            rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 1'000'000)));
        QList<CashFlow> ledger;
        double net = 0;
        int month = 0;
        for (const auto &[isCall, kroner] : flows) {
            const QString iso =
                u"%1-%2"_s.arg(2020 + month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
            ledger.append(isCall ? call(kroner, iso) : distribution(kroner, iso));
            net += (isCall ? -100.0 : 100.0) * kroner;
            month = (month + 7) % 120;
        }
        const auto value = worth(ledger, Percentage());
        RC_ASSERT(value.has_value());
        RC_ASSERT(value->has_value() == !ledger.isEmpty());
        if (*value)
            RC_ASSERT((*value)->value == net);
    }));
}

QTEST_GUILESS_MAIN(TestLedgerValue)
#include "tst_ledgervalue.moc"
