#include "tests/calc/ledgergenerator.h"

#include "model/calc/cashforecast.h"
#include "model/calc/fundshares.h"
#include "model/calc/ledgercourse.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

CashFlow flow(CashDirection direction, CashState state, QStringView date, qint64 minor)
{
    CashFlow made{.id = QUuid::createUuid(), .direction = direction, .state = state};
    if (!date.isEmpty())
        made.date = *PartialDate::fromIso(date);
    made.amount = Money::fromMinor(minor, Currency::DKK);
    return made;
}

constexpr CashDirection out = CashDirection::Call;
constexpr CashDirection in = CashDirection::Distribution;

const QDate today(2026, 11, 27);

Money dkk(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

} // namespace

class TestCashForecast final : public QObject {
    Q_OBJECT

private slots:
    void whatHappenedAndWhatIsToCome();
    void whatWasPaidOtherwiseThanPlanned();
    void aYearComesAfterItsQuartersAndNoTimeLast();
    void everyAmountIsInOneRow();
    void sharesOfTheFund();
    void nothingIsBoundBeforeTheContract();
};

void TestCashForecast::whatHappenedAndWhatIsToCome()
{
    const QList flows{flow(out, CashState::Paid, u"2026-01-15", 1000),
                      flow(out, CashState::Planned, u"2026-03-31", 500),
                      flow(in, CashState::Invoiced, u"2026-06-01", 200),
                      flow(in, CashState::WrittenOff, u"2026-06-01", 9000)};
    const Result<CashForecast> forecast = cashForecast(flows);
    QVERIFY(forecast);
    QCOMPARE(forecast->rows.size(), 2);
    const ForecastCash &first = forecast->rows.at(0);
    QCOMPARE(first.time, std::optional(*PartialDate::fromIso(u"2026-Q1")));
    QCOMPARE(first.out, dkk(1500));
    QCOMPARE(first.in, dkk(0));
    QCOMPARE(first.net, dkk(-1500));
    QCOMPARE(first.running, std::optional(dkk(-1500)));
    QVERIFY(first.hasHappened && first.isExpected);
    const ForecastCash &second = forecast->rows.at(1);
    QCOMPARE(second.in, dkk(200));
    QCOMPARE(second.running, std::optional(dkk(-1300)));
    QVERIFY(!second.hasHappened && second.isExpected);
}

void TestCashForecast::whatWasPaidOtherwiseThanPlanned()
{
    CashFlow paid = flow(in, CashState::Received, u"2026-03-31", 1000);
    paid.settledOn = QDate(2026, 4, 2);
    paid.settledAmount = dkk(900);
    CashFlow unknown = flow(in, CashState::Planned, u"2026-03-31", 0);
    unknown.amount.reset();
    const Result<CashForecast> forecast = cashForecast(QList{paid, unknown});
    QVERIFY(forecast);
    QCOMPARE(forecast->rows.size(), 1); // Nothing in the quarter that it was planned for.
    QCOMPARE(forecast->rows.at(0).time, std::optional(*PartialDate::fromIso(u"2026-Q2")));
    QCOMPARE(forecast->rows.at(0).in, dkk(900));
    QCOMPARE(forecast->withoutAmount, 1);
}

void TestCashForecast::aYearComesAfterItsQuartersAndNoTimeLast()
{
    const QList flows{flow(in, CashState::Planned, {}, 1), flow(in, CashState::Planned, u"2026", 2),
                      flow(in, CashState::Planned, u"2026-12", 4),
                      flow(in, CashState::Planned, u"2027-01-01", 8)};
    const Result<CashForecast> forecast = cashForecast(flows);
    QVERIFY(forecast);
    QStringList times;
    QList<std::optional<Money>> running;
    for (const ForecastCash &cash : forecast->rows) {
        times.append(cash.time ? cash.time->toIso() : QString());
        running.append(cash.running);
    }
    QCOMPARE(times, (QStringList{u"2026-Q4"_s, u"2026"_s, u"2027-Q1"_s, QString()}));
    QCOMPARE(running, (QList<std::optional<Money>>{dkk(4), dkk(6), dkk(14), std::nullopt}));
}

void TestCashForecast::everyAmountIsInOneRow()
{
    const bool holds = rc::check("net adds up to what the ledger is expected to move", [] {
        const QList<CashFlow> flows = generators::anyLedger();
        const Result<CashForecast> forecast = cashForecast(flows);
        RC_PRE(forecast.has_value());
        qint64 listed = 0;
        for (const ForecastCash &cash : forecast->rows)
            listed += cash.net.minor();
        qint64 expected = 0;
        for (const CashFlow &entry : flows) {
            const auto moved = movement(entry, LedgerView::Expected);
            if (moved && moved->amount)
                expected +=
                    entry.direction == in ? moved->amount->minor() : -moved->amount->minor();
        }
        RC_ASSERT(listed == expected);
    });
    QVERIFY(holds);
}

void TestCashForecast::sharesOfTheFund()
{
    Investment investment{.id = InvestmentId::create(), .stage = u"Running"_s};
    investment.ownShare = MoneyFigure{.amount = dkk(5000), .provenance = {}};
    investment.paidOut = MoneyFigure{.amount = dkk(3000), .provenance = {}};
    Result<QList<FundShare>> shares = fundSharesOf(investment, today, Currency::DKK);
    QVERIFY(shares);
    QCOMPARE(*shares, (QList{FundShare{.committed = dkk(5000), .paidIn = dkk(3000)}}));

    // A ledger comes before what is stated.
    investment.cashFlows = {flow(out, CashState::Paid, u"2026-01-15", 2000),
                            flow(out, CashState::Planned, u"2027-01-15", 2000),
                            flow(in, CashState::Received, u"2026-06-01", 700),
                            flow(in, CashState::WrittenOff, u"2026-06-01", 100)};
    investment.stage = u"Closed"_s;
    shares = fundSharesOf(investment, today, Currency::DKK);
    QVERIFY(shares);
    QCOMPARE(*shares,
             (QList{FundShare{.committed = dkk(5000),
                              .paidIn = dkk(2000),
                              .distributed = dkk(700),
                              .writtenOff = dkk(100),
                              .isClosed = true}}));

    const Currency other = *Currency::fromCode(u"EUR");
    investment.ownShare.reset();
    investment.cashFlows.clear();
    investment.paidOut.reset();
    shares = fundSharesOf(investment, today, other);
    QVERIFY(shares);
    QCOMPARE(shares->size(), 1); // It counts among those whose commitment is not known.
    QVERIFY(!shares->constFirst().committed);
}

void TestCashForecast::nothingIsBoundBeforeTheContract()
{
    Investment investment{.id = InvestmentId::create(), .stage = u"Design"_s};
    investment.ownShare = MoneyFigure{.amount = dkk(5000), .provenance = {}};
    QVERIFY(fundSharesOf(investment, today, Currency::DKK)->isEmpty());
    investment.paidOut = MoneyFigure{.amount = dkk(0), .provenance = {}}; // Stated: nothing yet.
    QVERIFY(fundSharesOf(investment, today, Currency::DKK)->isEmpty());
    investment.contractSigned = *PartialDate::fromIso(u"2026-12-01");
    QVERIFY(fundSharesOf(investment, today, Currency::DKK)->isEmpty());
    investment.contractSigned = *PartialDate::fromIso(u"2026");
    QCOMPARE(fundSharesOf(investment, today, Currency::DKK)->size(), 1);
}

QTEST_GUILESS_MAIN(TestCashForecast)
#include "tst_cashforecast.moc"
