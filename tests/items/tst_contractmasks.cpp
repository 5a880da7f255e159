#include "tests/items/bridgecontract.h"
#include "tests/items/shownresults.h"

#include "model/items/contractcharts.h"
#include "model/items/contracttables.h"
#include "model/items/guaranteetable.h"
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

/// So many counted at the first check, and 60,000 received for the check of that number.
Investment repaid(qint64 count, int period)
{
    Investment made = bridge();
    made.measurements = {counted(1, 1, count, MeasurementStatus::Verified, day(2026, 6, 30))};
    CashFlow out{.id = QUuid::createUuid(), .direction = CashDirection::Call};
    out.state = CashState::Paid;
    out.date = day(2025, 1, 1);
    out.amount = examples::kroner(700'000);
    CashFlow back{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    back.purpose = CashPurpose::OutcomePayment;
    back.state = CashState::Received;
    back.date = day(2026, 9, 1);
    back.amount = examples::kroner(60'000);
    back.period = period;
    made.cashFlows = {out, back};
    made.contract->guarantees = {{.id = QUuid::createUuid(),
                                  .guarantor = u"Guarantor"_s,
                                  .kind = GuaranteeKind::LossShare,
                                  .floor = {},
                                  .share = Percentage::fromPpm(500'000),
                                  .cap = {}}};
    return made;
}

} // namespace

/// What of a contract's results others may see.
class TestContractMasks final : public QObject {
    Q_OBJECT

private slots:
    void smallCountsAreMaskedInWhatIsCopied();
    void smallValuesOfPersonsAreMaskedToo();
    void repaymentsDoNotTellSmallCounts();
    void otherRepaymentsAreShown();
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

void TestContractMasks::repaymentsDoNotTellSmallCounts()
{
    ContractReport report = reportOf(repaid(3, 1));
    QVERIFY(contractJCurve(report).form == ResultChart::Form::Curve);
    QCOMPARE(columnOf(contractReturnsTable(report), 2).at(1), u"60,000"_s);
    report.smallCounts = 5;
    const ResultChart curve = contractJCurve(report);
    QVERIFY(curve.form == ResultChart::Form::Sentence);
    QVERIFY(curve.rows.isEmpty());
    QVERIFY2(curve.sentence.contains(u"is not shown"), qPrintable(curve.sentence));
    const QString sign = QString::fromUtf16(hiddenText);
    const ResultTable returns = contractReturnsTable(report);
    QCOMPARE(columnOf(returns, 2).first(), u"700,000"_s); // Paid out, which no result decides.
    for (qsizetype row = 1; row < returns.rows.size(); ++row) {
        for (qsizetype column = 1; column < 4; ++column) {
            const QString text = columnOf(returns, static_cast<int>(column)).at(row);
            QVERIFY2(text.isEmpty() || text == sign, qPrintable(text));
        }
    }
    QVERIFY(!returns.sentence.contains(u"60"));
    for (const ResultTable::Row &row : contractGuaranteesTable(report).rows) {
        for (qsizetype cell = 1; cell < row.cells.size(); ++cell)
            QVERIFY(row.cells.at(cell).text.isEmpty() || row.cells.at(cell).text == sign);
    }
}

void TestContractMasks::otherRepaymentsAreShown()
{
    const auto isShown = [](const Investment &investment) {
        ContractReport report = reportOf(investment);
        report.smallCounts = 5;
        return contractJCurve(report).form == ResultChart::Form::Curve
            && columnOf(contractReturnsTable(report), 2).at(1) == u"60,000"_s;
    };
    QVERIFY(isShown(repaid(38, 1)));
    QVERIFY(isShown(repaid(3, 2))); // For another check.
    Investment nobody = repaid(0, 1);
    nobody.measurements[0].entries[0].measured = 0;
    QVERIFY(isShown(nobody));
    Investment unknown = repaid(3, 2);
    unknown.cashFlows.last().period.reset(); // It may be for the check with few.
    QVERIFY(!isShown(unknown));
}

QTEST_GUILESS_MAIN(TestContractMasks)
#include "tst_contractmasks.moc"
