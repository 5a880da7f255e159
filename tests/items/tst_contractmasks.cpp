#include "tests/items/bridgecontract.h"
#include "tests/items/shownresults.h"

#include "model/items/contractcharts.h"
#include "model/items/contracttables.h"
#include "model/items/numbertext.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

ContractReport reportOf(const Investment &investment)
{
    return *contractReport(investment, flatSettings(), QDate(2026, 11, 27), english, false);
}

} // namespace

/// What of a contract's results others may see.
class TestContractMasks final : public QObject {
    Q_OBJECT

private slots:
    void smallCountsAreMaskedInWhatIsCopied();
    void smallValuesOfPersonsAreMaskedToo();
};

void TestContractMasks::smallCountsAreMaskedInWhatIsCopied()
{
    Investment investment = bridge();
    investment.measurements = {counted(1, 1, 38, MeasurementStatus::Verified, day(2026, 6, 30))};
    investment.measurements[0].entries[0].count = 3;
    ContractReport shown = reportOf(investment);
    QCOMPARE(plain(goalBullets(shown).rows.first().label), u"5% (3 of 60)"_s);
    QCOMPARE(columnOf(contractLinesTable(shown), 2).first(), u"3"_s);
    shown.smallCounts = 5; // As it is copied.
    const ResultChart::Row row = goalBullets(shown).rows.first();
    QCOMPARE(plain(row.label), u"fewer than 5 citizens"_s);
    QVERIFY(row.bars.isEmpty()); // The length would tell it.
    QVERIFY2(!row.figures.join(u' ').contains(u"3 of"_s), qPrintable(row.figures.join(u' ')));
    const ResultTable table = contractLinesTable(shown);
    QCOMPARE(columnOf(table, 2).first(), u"<5"_s);
    QCOMPARE(columnOf(table, 5).first(), QString::fromUtf16(hiddenText)); // By the price.
    QCOMPARE(columnOf(table, 5).last(), QString::fromUtf16(hiddenText)); // By the total.
    const ResultTable totals = contractTotalsTable(shown);
    const auto last = totals.heads.size() - 1;
    QCOMPARE(columnOf(totals, last).first(), QString::fromUtf16(hiddenText));
    QCOMPARE(columnOf(totals, last).last(), QString::fromUtf16(hiddenText));
    for (const ResultChart::Rule &rule : paymentCurve(shown).rules)
        QVERIFY2(!rule.label.startsWith(u"measured"), qPrintable(rule.label));
    shown.smallCounts = 3;
    QCOMPARE(plain(goalBullets(shown).rows.first().label), u"5% (3 of 60)"_s);
}

void TestContractMasks::smallValuesOfPersonsAreMaskedToo()
{
    Investment investment = bridge();
    investment.effectGoals[0].targetShare.reset();
    investment.measurements = {counted(1, 1, 38, MeasurementStatus::Verified, day(2026, 6, 30))};
    MeasurementEntry &entry = investment.measurements[0].entries[0];
    entry.count.reset();
    entry.value = Quantity::fromWhole(3);
    ContractReport report = reportOf(investment);
    QVERIFY(!goalBullets(report).rows.first().bars.isEmpty());
    report.smallCounts = 5;
    QVERIFY(goalBullets(report).rows.first().bars.isEmpty());
    QCOMPARE(columnOf(contractLinesTable(report), 2).first(), u"<5"_s);
}

QTEST_GUILESS_MAIN(TestContractMasks)
#include "tst_contractmasks.moc"
