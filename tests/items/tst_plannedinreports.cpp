#include "tests/items/bridgecontract.h"
#include "tests/items/shownresults.h"

#include "model/items/contractcharts.h"
#include "model/items/effectreport.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

/// 38 of 60 at the first check and nothing yet at the second; aimed at are 30, or 50 %.
Investment plannedBridge(const QList<PlannedValue> &planned)
{
    Investment made = bridge();
    made.measurements = {counted(1, 1, 38, MeasurementStatus::Verified, day(2026, 6, 30))};
    made.effectGoals[0].planned = planned;
    return made;
}

ResultChart::Row bulletOf(const Investment &investment)
{
    return goalBullets(
               *contractReport(investment, flatSettings(), QDate(2026, 11, 27), english, false))
        .rows.first();
}

} // namespace

/// What is planned for a check stands where else the target of the goal would.
class TestPlannedInReports final : public QObject {
    Q_OBJECT

private slots:
    void theTargetStaysWhereNothingIsPlanned();
    void aBulletAimsAtThePlanOfItsCheck();
    void aPlanInPercentagePointsIsAShare();
    void theStatementAimsAtThePlanOfEachCheck();
};

void TestPlannedInReports::theTargetStaysWhereNothingIsPlanned()
{
    const ResultChart::Row row = bulletOf(plannedBridge({{2, Quantity::fromWhole(45)}}));
    QCOMPARE(plain(row.label), u"63% (38 of 60)"_s);
    QCOMPARE(plain(row.highLabel), u"target 50%"_s);
}

void TestPlannedInReports::aBulletAimsAtThePlanOfItsCheck()
{
    const ResultChart::Row row = bulletOf(plannedBridge({{1, Quantity::fromWhole(40)}}));
    QCOMPARE(plain(row.label), u"38"_s);
    QCOMPARE(plain(row.highLabel), u"planned 40"_s);
    QVERIFY(row.target);
    QVERIFY(std::abs(row.bars.constFirst().to / *row.target - 38.0 / 40) < 1e-9);
}

void TestPlannedInReports::aPlanInPercentagePointsIsAShare()
{
    Investment investment = plannedBridge({{1, Quantity::fromTenMillionths(605'000'000)}});
    investment.contract->terms.components[0].unit = MeasureUnit::PercentagePoint;
    const ResultChart::Row row = bulletOf(investment);
    QCOMPARE(plain(row.highLabel), u"planned 60.5%"_s);
    QVERIFY(row.target && std::abs(*row.target - 0.605) < 1e-9);
}

void TestPlannedInReports::theStatementAimsAtThePlanOfEachCheck()
{
    Investment investment = plannedBridge({{1, Quantity::fromWhole(40)}});
    investment.measurements.append(
        counted(2, 1, 41, MeasurementStatus::Preliminary, day(2027, 6, 30)));
    const ReportSetting setting{
        .portfolio = {}, .date = QDate(2027, 7, 1), .asOf = {}, .locale = english};
    const ReportTable table = effectTable(investment, setting);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).at(2), ExportCell(u"40"_s));
    QCOMPARE(table.rows.at(1).at(2), ExportCell(u"30 (50%)"_s)); // The target.
}

QTEST_GUILESS_MAIN(TestPlannedInReports)
#include "tst_plannedinreports.moc"
