#include "model/calc/investmentchecks.h"
#include "model/calc/repaymentoutlook.h"
#include "tests/exchange/applied.h"
#include "tests/exchange/writtendump.h"

#include "model/exchange/indigoreader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView otherPeriods =
    u"what was paid is stated for other periods, so the plan is not in the ledger";

qint64 pounds(const std::optional<Money> &amount)
{
    return amount ? amount->minor() / 100 : -1;
}

qsizetype reportedAs(const QList<CellFinding> &findings, QStringView reason)
{
    return std::count_if(findings.begin(), findings.end(),
                         [&](const CellFinding &finding) { return finding.reason == reason; });
}

} // namespace

/// Prices, results, payments and transactions of INDIGO as contract, measurements and ledger.
class TestIndigoMoney final : public QObject {
    Q_OBJECT

private slots:
    void pricesMakeAContract();
    void withoutPricesThereIsNoContract();
    void resultsAreMeasurements_data();
    void resultsAreMeasurements();
    void resultsOfUnclearGoalsStayText();
    void whatWasPaidStandsBesideThePlan();
    void onlyThePlanInForceIsTaken();
    void plansThatPaymentsOvertookAreTold();
    void severalPayersAreNamedTogether();
    void rowsWithoutTypeAreTold();
    void investorsPayAndReceive();
    void moreThanTheMaximumIsKeptAndTold();
    void anEarlierImportIsFilled();
    void theRealDump();
};

void TestIndigoMoney::pricesMakeAContract()
{
    const WrittenDump dump;
    dump.write(
        u"projects_outcome_pricings.csv"_s,
        "Project ID,Outcome Metric Id - (Value),Currency - (Value),Price Per Unit - Amount - "
        "(Value),Maximum Price if all targets achieved - Amount - (Value)\r\n"
        "P-1,m1,GBP,220,11700\r\nP-1,m2,GBP,300,\r\nP-1,m9,GBP,400,\r\nP-1,m1,GBP,$,\r\n");
    const IndigoDump read = dump.read();
    const Investment &investment = read.investments.constFirst();
    QVERIFY(investment.contract);
    const InvestmentContract &contract = *investment.contract;
    // m2 is there twice, m9 is not there, and a sign is no price.
    QCOMPARE(contract.terms.components.size(), 1);
    const PaymentComponent &component = contract.terms.components.constFirst();
    QCOMPARE(component.name, u"I egen bolig"_s);
    QCOMPARE(component.effectGoal, investment.effectGoals.constFirst().id);
    QCOMPARE(component.unit, MeasureUnit::Outcome);
    QCOMPARE(pounds(component.price.price), 220);
    QVERIFY(!component.quota && !component.lineCap); // Nobody says what the maximum is for.
    QVERIFY(component.provenance.note.contains(u"11700"_s));
    QCOMPARE(pounds(contract.terms.contractCap), 1000);
    QCOMPARE(contract.payers.size(), 2);
    QCOMPARE(contract.payers.constFirst().name, u"Kommunen"_s);
    QCOMPARE(contract.startsOn, PartialDate::fromIso(u"2020-01").value());
    QVERIFY(investment.effectGoals.constFirst().isPaymentGoal);
    QVERIFY(contractChecksOf(investment).isEmpty());
    const auto outlook = repaymentOutlook(contract, {});
    QVERIFY(outlook);
    QCOMPARE(outlook->maximum.kind, RepaymentBound::Kind::Unknown); // No check dates.
    QCOMPARE(reportedAs(read.unreadable, u"a currency sign is not an amount"), 1);
}

void TestIndigoMoney::withoutPricesThereIsNoContract()
{
    const WrittenDump dump;
    const Investment investment = dump.read().investments.constFirst();
    QVERIFY(!investment.contract && investment.measurements.isEmpty());
    QVERIFY(investment.cashFlows.isEmpty());
    QVERIFY(!investment.effectGoals.constFirst().isPaymentGoal);
}

void TestIndigoMoney::resultsAreMeasurements_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<int>("inWords");
    QTest::newRow("a number of outcomes") << QByteArray("231,,,") << 231 << -1.0 << false << 0;
    QTest::newRow("none") << QByteArray("0,,,") << 0 << -1.0 << false << 0;
    QTest::newRow("a share") << QByteArray("0.8,,,") << -1 << 0.8 << false << 0;
    QTest::newRow("weeks") << QByteArray("569,,weeks,") << -1 << 569.0 << false << 0;
    QTest::newRow("validated") << QByteArray("12,,,O-3") << 12 << -1.0 << true << 0;
    QTest::newRow("words and a number of persons")
        << QByteArray("12.8% (96),96,,") << 96 << -1.0 << false << 1;
    QTest::newRow("words alone") << QByteArray("fell short,,,") << -1 << -1.0 << false << 1;
}

void TestIndigoMoney::resultsAreMeasurements()
{
    QFETCH(QByteArray, cells);
    QFETCH(int, count);
    QFETCH(double, value);
    QFETCH(bool, isVerified);
    QFETCH(int, inWords);
    const WrittenDump dump;
    dump.write(u"projects_results.csv"_s,
               "Project ID,Outcome Metric Id - (Value),Result type - (Value),Period - Start - "
               "(Value),Period - End - (Value),Outcomes achieved - (Value),Number with Positive "
               "social outcomes - (Value),Other Description of result - (Value),Outcomes "
               "validator(s) - (Value)\r\nP-1,m1,Final,2021-01,2021-12,"
                   + cells + "\r\n");
    const IndigoDump read = dump.read();
    QCOMPARE(reportedAs(read.unreadable, u"the result is told in words"), inWords);
    const Investment &investment = read.investments.constFirst();
    if (count < 0 && value < 0) {
        QVERIFY(investment.measurements.isEmpty());
        QCOMPARE(investment.unread.constFirst().field, u"measurements"_s);
        return;
    }
    QCOMPARE(investment.measurements.size(), 1);
    const Measurement &measurement = investment.measurements.constFirst();
    QCOMPARE(measurement.effectGoal, investment.effectGoals.constFirst().id);
    QVERIFY(measurement.component.isNull());
    QCOMPARE(measurement.period, 1);
    const MeasurementEntry &entry = measurement.entries.constFirst();
    QCOMPARE(entry.count, count < 0 ? std::nullopt : std::optional<qint64>(count));
    QCOMPARE(entry.value ? entry.value->value() : -1.0, value);
    QVERIFY(!entry.measured); // Who was engaged is not who was measured.
    QCOMPARE(entry.measuredOn, PartialDate::fromIso(u"2021-12").value());
    QCOMPARE(entry.status == MeasurementStatus::Verified, isVerified);
    QVERIFY(entry.provenance.note.startsWith(u"Result: Final"));
}

void TestIndigoMoney::resultsOfUnclearGoalsStayText()
{
    const WrittenDump dump;
    dump.write(u"projects_results.csv"_s,
               "Project ID,Outcome Metric Id - (Value),Period - End - (Value),Outcomes achieved - "
               "(Value)\r\nP-1,m2,2021,5\r\nP-1,m9,2021,6\r\nP-1,,2021,7\r\nP-1,m1,2022,8\r\n"
               "P-1,m1,2021,9\r\n");
    const Investment investment = dump.read().investments.constFirst();
    QCOMPARE(investment.measurements.size(), 2);
    QCOMPARE(investment.measurements.at(0).period, 2);
    QCOMPARE(investment.measurements.at(1).period, 1);
    const auto kept = std::count_if(
        investment.origin.records.begin(), investment.origin.records.end(),
        [](const ImportedRecord &record) { return record.file == u"projects_results.csv"; });
    QCOMPARE(kept, 5);
}

void TestIndigoMoney::whatWasPaidStandsBesideThePlan()
{
    const WrittenDump dump;
    dump.writePayments({{"", "Planned", "m1", "2021-01", "2021-03", "O-2", "100.5"},
                        {"", "Planned", "m1", "2021-04", "2021-06", "O-2", "200"},
                        {"", "Actual", "m1", "2021-01", "2021-03", "O-2", "90"},
                        {"", "Actual", "m1", "2021-01", "2021-03", "O-2", "5"}});
    const Investment investment = dump.read().investments.constFirst();
    QCOMPARE(investment.cashFlows.size(), 3);
    const CashFlow &paid = investment.cashFlows.at(0);
    QCOMPARE(paid.direction, CashDirection::Distribution);
    QCOMPARE(paid.purpose, CashPurpose::OutcomePayment);
    QCOMPARE(paid.state, CashState::Received);
    QCOMPARE(paid.amount->minor(), 10'050);
    QCOMPARE(pounds(paid.settledAmount), 90);
    QCOMPARE(paid.date, PartialDate::fromIso(u"2021-03").value());
    QCOMPARE(paid.party, u"Kommunen"_s);
    // The plan stands beside the first of two payments.
    QVERIFY(!investment.cashFlows.at(1).amount);
    QCOMPARE(pounds(investment.cashFlows.at(1).settledAmount), 5);
    QCOMPARE(investment.cashFlows.at(2).state, CashState::Planned);
    QCOMPARE(pounds(investment.cashFlows.at(2).amount), 200);
    QSet<QUuid> ids;
    for (const CashFlow &flow : investment.cashFlows)
        ids.insert(flow.id);
    QCOMPARE(ids.size(), 3);
    QVERIFY(investment.effectGoals.constFirst().isPaymentGoal);
}

void TestIndigoMoney::onlyThePlanInForceIsTaken()
{
    const WrittenDump dump;
    dump.writePayments({{"plan1", "Planned", "", "2021-01", "2021-03", "O-2", "100"},
                        {"plan2", "Planned", "", "2021-01", "2021-03", "O-2", "120"}});
    const QByteArray header =
        "Project ID,Outcome Payment Plan Id - (Value),Period - Start - (Value),Period - End - "
        "(Value)\r\n";
    const auto plannedWith = [&](const QByteArray &plans) {
        dump.write(u"projects_outcome_payment_plans.csv"_s, header + plans);
        const IndigoDump read = dump.read();
        const QList<CashFlow> flows = read.investments.constFirst().cashFlows;
        const auto told =
            reportedAs(read.checks, u"a later plan is in force, so it is not in the ledger");
        return flows.size() == 1 && told == 1 ? pounds(flows.constFirst().amount) : -2;
    };
    QCOMPARE(plannedWith("P-1,plan1,2020-01,2020-12\r\nP-1,plan2,2020-12,current\r\n"), 120);
    QCOMPARE(plannedWith("P-1,plan2,2020-01,2020-12\r\nP-1,plan1,2020-12,2021-12\r\n"), 100);
    QCOMPARE(plannedWith("P-1,plan1,2020-01,current\r\nP-1,plan2,2020-12,2021-12\r\n"), 100);
}

void TestIndigoMoney::plansThatPaymentsOvertookAreTold()
{
    const WrittenDump dump;
    dump.writePayments({{"", "Planned", "", "2021-01", "2021-03", "O-2", "100"},
                        {"", "Planned", "", "2021-04", "2021-06", "O-2", "200"},
                        {"", "Planned", "m1", "2021-04", "2021-06", "O-2", "300"},
                        {"", "Actual", "", "2021-01", "2021-04", "O-2", "90"}});
    const IndigoDump read = dump.read();
    QList<qint64> planned;
    for (const CashFlow &flow : read.investments.constFirst().cashFlows)
        planned.append(pounds(flow.amount));
    QCOMPARE(planned, (QList<qint64>{-1, 200, 300}));
    QCOMPARE(reportedAs(read.checks, otherPeriods), 1);
}

void TestIndigoMoney::severalPayersAreNamedTogether()
{
    const WrittenDump dump;
    dump.writePayments({{"", "Actual", "", "2021-01", "2021-03", "\"O-2,O-3, O-7\"", "100"}});
    const CashFlow flow = dump.read().investments.constFirst().cashFlows.value(0);
    QVERIFY(flow.party.isEmpty());
    QCOMPARE(pounds(flow.settledAmount), 100);
    QCOMPARE(flow.provenance.note, u"Payers together: Kommunen, Staten, O-7"_s);
}

void TestIndigoMoney::rowsWithoutTypeAreTold()
{
    const WrittenDump dump;
    dump.writePayments({{"", "", "", "2021-01", "2021-03", "O-2", "100"}});
    const IndigoDump read = dump.read();
    QVERIFY(read.investments.constFirst().cashFlows.isEmpty());
    QCOMPARE(reportedAs(read.checks, u"the row does not say whether it is planned or paid"), 1);
}

void TestIndigoMoney::investorsPayAndReceive()
{
    const WrittenDump dump;
    dump.write(
        u"projects_transactions.csv"_s,
        "Project ID,Date - (Value),Sending Organisation ID - (Value),Receiving Organisation "
        "ID - (Value),Transaction Type - (Value),Money - Currency - (Value),Money - Amount - "
        "(Value)\r\nP-1,2020-03,O-1,O-9,Debt,GBP,500\r\n"
        "P-1,2021-03,O-9,O-1,Interest Payment,GBP,20\r\n"
        "P-1,2021-06,O-2,O-9,Outcome Payment,GBP,300\r\n"
        "P-1,2021-07,O-8,O-9,Debt,GBP,7\r\n");
    const IndigoDump read = dump.read();
    const QList<CashFlow> flows = read.investments.constFirst().cashFlows;
    QCOMPARE(flows.size(), 3);
    QCOMPARE(flows.at(0).direction, CashDirection::Call);
    QCOMPARE(flows.at(0).state, CashState::Paid);
    QCOMPARE(flows.at(0).party, u"O-9"_s);
    QCOMPARE(flows.at(1).direction, CashDirection::Distribution);
    QCOMPARE(flows.at(1).purpose, CashPurpose::Other);
    QCOMPARE(flows.at(2).purpose, CashPurpose::OutcomePayment);
    QCOMPARE(flows.at(2).party, u"Kommunen"_s);
    QCOMPARE(reportedAs(read.checks, u"no investor of the project sends or receives it"), 1);
}

void TestIndigoMoney::moreThanTheMaximumIsKeptAndTold()
{
    const QString reason = u"more is paid than the maximum payment"_s;
    const WrittenDump dump;
    dump.writePayments({{"", "Actual", "", "2021-01", "2021-03", "O-2", "700"},
                        {"", "Actual", "", "2021-04", "2021-06", "O-2", "300"}});
    QCOMPARE(reportedAs(dump.read().checks, reason), 0);
    dump.writePayments({{"", "Actual", "", "2021-01", "2021-03", "O-2", "700"},
                        {"", "Actual", "", "2021-04", "2021-06", "O-2", "300.01"}});
    const IndigoDump read = dump.read();
    QCOMPARE(reportedAs(read.checks, reason), 1);
    QCOMPARE(read.investments.constFirst().cashFlows.at(1).settledAmount->minor(), 30'001);

    dump.write(
        u"projects_outcome_payment_commitments.csv"_s,
        "Project ID,Organisation ID - (Value),Maximum potential Outcome payment - Currency - "
        "(Value),Maximum potential Outcome payment - Amount - (Value),Total outcome payments "
        "made - Currency - (Value),Total outcome payments made - Amount - (Value)\r\n"
        "P-1,O-2,GBP,600,GBP,700\r\nP-1,O-3,GBP,600,EUR,700\r\n");
    QCOMPARE(reportedAs(dump.read().checks, reason), 2);
}

void TestIndigoMoney::anEarlierImportIsFilled()
{
    const WrittenDump dump;
    dump.writePayments({{"", "Actual", "m1", "2021-01", "2021-03", "O-2", "90"}});
    dump.write(u"projects_results.csv"_s,
               "Project ID,Outcome Metric Id - (Value),Outcomes achieved - (Value)\r\n"
               "P-1,m1,words\r\n");
    const IndigoDump read = dump.read();
    const PortfolioContent whole = test::applied({}, planImport({}, read, {}).value());
    QCOMPARE(planImport(whole, read, {})->report.unchanged.size(), 1);

    PortfolioContent earlier = whole;
    Investment &investment = earlier.investments.first();
    investment.cashFlows.clear();
    investment.unread.clear();
    investment.effectGoals[0].isPaymentGoal = false;
    investment.name = u"Renamed"_s;
    const Result<ImportPlan> plan = planImport(earlier, read, {});
    QVERIFY(plan);
    QCOMPARE(plan->report.changed.size(), 1);
    const Investment filled = test::applied(earlier, *plan).investments.constFirst();
    QCOMPARE(filled.cashFlows, whole.investments.constFirst().cashFlows);
    QVERIFY(filled.effectGoals.constFirst().isPaymentGoal);
    QCOMPARE(filled.unread.constFirst().text, u"words"_s);
    QCOMPARE(filled.name, u"Renamed"_s); // What a person wrote stays.
    QVERIFY(planImport({{}, {filled}}, read, {})->changes.investments.isEmpty());
}

void TestIndigoMoney::theRealDump()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QDir(folder).exists())
        QSKIP("skipped: the shared INDIGO data is not here");
    const Result<IndigoDump> dump = readIndigo(folder);
    QVERIFY(dump);
    int contracts = 0;
    qsizetype prices = 0;
    qsizetype measurements = 0;
    QMap<CashState, int> states;
    int withPlanBeside = 0;
    for (const Investment &investment : dump->investments) {
        contracts += investment.contract ? 1 : 0;
        prices += investment.contract ? investment.contract->terms.components.size() : 0;
        measurements += investment.measurements.size();
        QVERIFY2(contractRefusals(investment.contract.value_or(InvestmentContract()),
                                  investment.measurements)
                     .isEmpty(),
                 qPrintable(investment.name));
        for (const CashFlow &flow : investment.cashFlows) {
            ++states[flow.state];
            withPlanBeside += flow.amount && flow.settledAmount ? 1 : 0;
        }
    }
    QCOMPARE(contracts, 27);
    QCOMPARE(prices, 359); // 12 of 371 name a metric that is not there, or there twice.
    QCOMPARE(measurements, 357);
    QCOMPARE(states,
             (QMap<CashState, int>{
                 {CashState::Planned, 145}, {CashState::Paid, 7}, {CashState::Received, 348}}));
    QCOMPARE(withPlanBeside, 185);
    QCOMPARE(reportedAs(dump->unreadable, u"the result is told in words"), 52);
    QCOMPARE(reportedAs(dump->checks, u"the row does not say whether it is planned or paid"), 7);
    QCOMPARE(reportedAs(dump->checks, u"no investor of the project sends or receives it"), 0);
    QCOMPARE(reportedAs(dump->checks, u"a later plan is in force, so it is not in the ledger"), 27);
    QCOMPARE(reportedAs(dump->checks, otherPeriods), 103);
    QCOMPARE(reportedAs(dump->checks, u"more is paid than the maximum payment"), 0);
}

QTEST_GUILESS_MAIN(TestIndigoMoney)
#include "tst_indigomoney.moc"
