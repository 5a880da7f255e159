#include "tests/calc/examplecontract.h"

#include "model/calc/investmentcourse.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

class TestInvestmentCourse final : public QObject {
    Q_OBJECT

private slots:
    void periodsAndSigning();
    void paymentsStandWhereTheyWereMade();
    void aCheckIsDoneWhenAllOfItIs();
};

void TestInvestmentCourse::periodsAndSigning()
{
    Investment investment{.id = InvestmentId::create()};
    QVERIFY(courseOf(investment).isEmpty());
    investment.repayment.plannedEnd = day(2027, 6, 1);
    investment.effort = {.start = day(2021, 5, 1), .plannedEnd = day(2024, 4, 30)};
    investment.contractSigned = day(2021, 2, 15);
    QList<CourseStep> steps = courseOf(investment);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).kind, CourseStep::Kind::Signing);
    QCOMPARE(steps.at(0).field, u"contractSigned"_s);
    QCOMPARE(steps.at(1).kind, CourseStep::Kind::Effort);
    QCOMPARE(steps.at(1).field, u"effort.plannedEnd"_s);
    QVERIFY(!steps.at(1).isDone);
    QCOMPARE(steps.at(2).kind, CourseStep::Kind::Repayment); // By its end, the only day there is.
    QVERIFY(!steps.at(2).from);

    investment.effort.actualEnd = day(2024, 5, 31);
    investment.contract = contract();
    investment.contract->signedOn = day(2021, 2, 16);
    steps = courseOf(investment);
    QCOMPARE(steps.at(0).from, std::optional(day(2021, 2, 16)));
    QCOMPARE(steps.at(0).field, u"contract.signedOn"_s);
    QVERIFY(steps.at(1).isDone);
    QCOMPARE(steps.at(1).to, std::optional(day(2024, 5, 31)));
    QCOMPARE(steps.at(1).field, u"effort.actualEnd"_s);
}

void TestInvestmentCourse::paymentsStandWhereTheyWereMade()
{
    CashFlow planned{.id = QUuid::createUuid()};
    planned.date = day(2026, 1, 1);
    planned.amount = kroner(100);
    CashFlow received = planned;
    received.direction = CashDirection::Distribution;
    received.state = CashState::Received;
    received.settledOn = QDate(2025, 12, 30);
    received.settledAmount = kroner(90);
    CashFlow lost = planned;
    lost.state = CashState::WrittenOff;
    CashFlow undated = planned;
    undated.date.reset();
    const QList<CourseStep> steps =
        courseOf({.id = InvestmentId::create(), .cashFlows = {planned, received, lost, undated}});
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.at(0).kind, CourseStep::Kind::PaymentIn);
    QCOMPARE(steps.at(0).from, std::optional(day(2025, 12, 30)));
    QCOMPARE(steps.at(0).amount, std::optional(kroner(90)));
    QVERIFY(steps.at(0).isDone);
    QCOMPARE(steps.at(1).kind, CourseStep::Kind::PaymentOut);
    QVERIFY(!steps.at(1).isDone);
}

void TestInvestmentCourse::aCheckIsDoneWhenAllOfItIs()
{
    Investment investment{.id = InvestmentId::create(), .contract = contract()};
    const auto done = [&investment] {
        QList<bool> found;
        for (const CourseStep &step : courseOf(investment))
            found.append(step.isDone);
        return found;
    };
    QCOMPARE(done(), (QList{false, false, false}));
    investment.measurements = {measured(1, 1, 10)};
    investment.measurements[0].entries.last().status = MeasurementStatus::Verified;
    QCOMPARE(done(), (QList{false, false, false})); // The other component is not measured yet.
    investment.measurements.append(investment.measurements.constFirst());
    investment.measurements[1].component = contractId(2);
    QCOMPARE(done(), (QList{true, false, false}));
}

QTEST_GUILESS_MAIN(TestInvestmentCourse)
#include "tst_investmentcourse.moc"
