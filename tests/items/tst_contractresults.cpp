#include "tests/items/bridgecontract.h"
#include "tests/items/shownresults.h"

#include "model/items/contractcharts.h"
#include "model/items/contractheadline.h"
#include "model/items/contracttables.h"
#include "model/items/contractwords.h"
#include "model/items/numbertext.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

CashFlow flow(CashDirection direction, CashState state, PartialDate date, qint64 amount)
{
    CashFlow made{.id = QUuid::createUuid(), .direction = direction};
    made.state = state;
    made.date = date;
    made.amount = examples::kroner(amount);
    return made;
}

Investment measuredBridge()
{
    Investment made = bridge();
    made.measurements = {counted(1, 1, 38, MeasurementStatus::Verified, day(2026, 6, 30))};
    made.cashFlows = {
        flow(CashDirection::Call, CashState::Paid, day(2025, 1, 1), 700'000),
        flow(CashDirection::Distribution, CashState::Received, day(2026, 9, 1), 400'000),
        flow(CashDirection::Distribution, CashState::Planned, day(2027, 9, 1), 400'000)};
    return made;
}

ContractReport reportOf(const Investment &investment, bool hidden = false)
{
    return *contractReport(investment, flatSettings(), today, english, hidden);
}

QStringList fieldsOf(const QList<GapText> &gaps)
{
    QStringList fields;
    for (const GapText &gap : gaps)
        fields.append(gap.field);
    return fields;
}

QString figure(const ContractReport &report, ContractFigureKey key)
{
    const KeyFigure shown = contractKeyFigures(report).at(static_cast<int>(key));
    return plain(shown.value + u"; "_s + shown.remark);
}

} // namespace

/// What the pane beside a contract says.
class TestContractResults final : public QObject {
    Q_OBJECT

private slots:
    void nothingWithoutContract();
    void headlineSaysWhatIsEarned();
    void figuresAreApart();
    void theMinimumIsNotEarned();
    void missingLeadsToItsInput();
    void refusalsArePutRightFirst();
    void curveTellsTheLatestMeasurement();
    void curveBeforeSigningTellsTheTarget();
    void curveHasThePublicGain();
    void curveSaysWhatItWaitsFor();
    void curveRowsAreTheTable();
    void twoSharesOfOneGoalAreToldApart();
    void hiddenAmountsAreHiddenEverywhere();
    void jCurveIsSolidToToday();
    void lateMoneyIsNotPast();
    void lateMoneyHasNoDay();
    void todayIsNotLateYet();
    void jCurveThatIsNeverBack();
    void bulletsTellWhenTheyAreMeasured();
    void linesSayWhatWasTakenOff();
    void totalsAddUp();
    void nothingIsOwedWhereNothingIsPaid();
    void returnsAreHonest();
};

void TestContractResults::nothingWithoutContract()
{
    Investment investment = bridge();
    investment.contract.reset();
    QVERIFY(!contractReport(investment, {}, today, english, false));
}

void TestContractResults::headlineSaysWhatIsEarned()
{
    QCOMPARE(plain(contractSentence(reportOf(bridge()))),
             u"Nothing is measured yet; at most DKK 1.5m can be repaid."_s);
    QCOMPARE(plain(contractSentence(reportOf(measuredBridge()))),
             u"DKK 0.40m of at most DKK 1.5m is earned so far."_s);
}

void TestContractResults::figuresAreApart()
{
    const ContractReport report = reportOf(measuredBridge());
    QCOMPARE(figure(report, ContractFigureKey::Maximum), u"DKK 1.5m; "_s);
    QCOMPARE(figure(report, ContractFigureKey::Earned), u"DKK 0.40m; all of it verified"_s);
    QCOMPARE(figure(report, ContractFigureKey::StillToEarn), u"DKK 0.90m; "_s);
    QCOMPARE(figure(report, ContractFigureKey::Repaid), u"DKK 0.40m; of DKK 0.70m paid out"_s);
    QVERIFY(figure(report, ContractFigureKey::Return).endsWith(u"%; with what is still planned"));
    // What nobody entered is missing and never 0.
    const ContractReport bare = reportOf(bridge());
    QCOMPARE(figure(bare, ContractFigureKey::Earned), u"–; nothing is measured yet"_s);
    QCOMPARE(figure(bare, ContractFigureKey::Repaid), u"–; no payments are entered"_s);
    QVERIFY(!contractKeyFigures(bare).at(1).amount);
}

void TestContractResults::theMinimumIsNotEarned()
{
    Investment made = measuredBridge();
    made.contract->terms.minimumRepayment = examples::kroner(600'000);
    const ContractReport report = reportOf(made);
    QCOMPARE(plain(contractSentence(report)), u"DKK 0.40m of at most DKK 1.5m is earned so far."_s);
    QCOMPARE(figure(report, ContractFigureKey::Earned),
             u"DKK 0.40m; all of it verified; and DKK 0.20m up to the minimum repayment"_s);
    QVERIFY(plain(contractTotalsTable(report).sentence).startsWith(u"DKK 0.40m is earned so far"));
}

void TestContractResults::missingLeadsToItsInput()
{
    Investment investment = measuredBridge();
    investment.contract->terms.split.weights.clear();
    investment.measurements[0].entries[0].count.reset();
    const QStringList fields = fieldsOf(contractGapTexts(reportOf(investment)));
    QVERIFY(fields.contains(u"measurements[0]"_s));
    QVERIFY(plain(contractSentence(reportOf(investment))).startsWith(u"Nothing is measured"));
    investment = bridge();
    investment.contract->terms.components.clear();
    QCOMPARE(fieldsOf(contractGapTexts(reportOf(investment))),
             QStringList{u"contract.terms.components"_s});
    investment = bridge();
    investment.contract->terms.components[0].price = {.price = examples::kroner(10), .bands = {}};
    investment.effectGoals.clear();
    QVERIFY(fieldsOf(contractGapTexts(reportOf(investment))).contains(u"effectGoals"_s));
}

void TestContractResults::refusalsArePutRightFirst()
{
    Investment investment = bridge();
    investment.contract->terms.components[0].price.bands[0].amount.reset();
    const ContractReport report = reportOf(investment);
    QVERIFY(!report.outlook);
    QCOMPARE(contractSentence(report), u"Nothing is calculated until this is put right."_s);
    QCOMPARE(contractGapTexts(report).size(), 1);
    QVERIFY(contractKeyFigures(report).isEmpty());
    QCOMPARE(paymentCurve(report).form, ResultChart::Form::Sentence);
    QVERIFY(contractLinesTable(report).rows.isEmpty());
}

void TestContractResults::curveTellsTheLatestMeasurement()
{
    const ResultChart chart = paymentCurve(reportOf(measuredBridge()));
    QCOMPARE(chart.form, ResultChart::Form::Curve);
    QCOMPARE(plain(chart.sentence),
             u"At 63% (38 of 60) the municipality repays DKK 0.80m of at most 1.5. "
             u"Below 33% (20 of 60) the investors lose."_s);
    QCOMPARE(chart.rules.size(), 4); // At most, paid out, target, measured.
    QCOMPARE(chart.rules.at(0).at, 1.5);
    QCOMPARE(chart.rules.at(3).at, 38.0);
    QVERIFY(chart.rules.at(3).isUpright);
    QCOMPARE(plain(chart.rules.at(3).label), u"measured 30 Jun 2026: 38"_s);
    QCOMPARE(chart.marks.size(), 1);
    QCOMPARE(chart.marks.first().up, 0.8);
    QCOMPARE(chart.acrossTicks.last().value, chart.lines.first().points.last().x());
}

void TestContractResults::curveBeforeSigningTellsTheTarget()
{
    const ResultChart chart = paymentCurve(reportOf(bridge()));
    QVERIFY(plain(chart.sentence)
                .startsWith(u"At 50% (30 of 60) the municipality repays DKK 0.80m of at most"));
    QVERIFY(chart.marks.isEmpty());
}

void TestContractResults::curveHasThePublicGain()
{
    Investment investment = measuredBridge();
    QCOMPARE(paymentCurve(reportOf(investment)).lines.size(), 1);
    const CaseVersion version = roundVersion();
    investment.businessCases = {version};
    investment.chosenCase = version.id;
    const ResultChart chart = paymentCurve(reportOf(investment));
    QCOMPARE(chart.lines.size(), 2);
    QCOMPARE(chart.lines.last().part, ResultChart::Part::PublicGain);
    // 40 persons, 25 % succeed without: at 15 of 60 the effort gains nothing.
    for (const QPointF &point : chart.lines.last().points) {
        if (point.x() == 15)
            QVERIFY(qAbs(point.y()) < 1e-9);
    }
    QVERIFY2(chart.sentence.contains(u"the public gains more than is repaid"),
             qPrintable(chart.sentence));
    QVERIFY(chart.caption.contains(u"fixed prices"));
}

void TestContractResults::curveSaysWhatItWaitsFor()
{
    Investment investment = bridge();
    investment.contract->terms.checks.clear();
    QVERIFY(paymentCurve(reportOf(investment)).sentence.contains(u"check dates"));
    investment = bridge();
    investment.measurements = {counted(1, 1, 1, MeasurementStatus::Verified, day(2026, 6, 30))};
    investment.measurements[0].person = 4;
    QVERIFY(paymentCurve(reportOf(investment)).sentence.contains(u"person by person"));
}

void TestContractResults::curveRowsAreTheTable()
{
    const ResultChart chart = paymentCurve(reportOf(measuredBridge()));
    const ResultTable table = tableOf(chart);
    QCOMPARE(table.heads.size(), 4);
    double before = -1;
    for (const ResultChart::Row &row : chart.rows) {
        QCOMPARE(row.figures.size(), chart.heads.size());
        QVERIFY(row.across > before);
        before = row.across;
        if (row.across == 20) {
            QCOMPARE(columnOf(table, 1).at(&row - &chart.rows.first()), u"800,000"_s);
            QVERIFY(row.tooltip.contains(u"1.14"));
        }
        if (row.across == 0)
            QVERIFY2(!row.figures.at(3).contains(u'%'), qPrintable(row.figures.at(3)));
    }
}

void TestContractResults::twoSharesOfOneGoalAreToldApart()
{
    Investment investment = measuredBridge();
    QVERIFY(!paymentCurve(reportOf(investment)).caption.contains(u"Shares are of all"));
    investment.effectGoals[0].targetCount = 40; // The half, so that 80 take part.
    const ResultChart curve = paymentCurve(reportOf(investment));
    QVERIFY2(plain(curve.sentence).contains(u"48% (38 of 80)"), qPrintable(curve.sentence));
    QVERIFY2(
        plain(curve.caption)
            .contains(u"Shares are of all 80 who take part; of the 60 who were looked at last, "
                      "63% reached the goal."),
        qPrintable(curve.caption));
    QCOMPARE(plain(goalBullets(reportOf(investment)).rows.first().label), u"63% (38 of 60)"_s);
}

void TestContractResults::hiddenAmountsAreHiddenEverywhere()
{
    const ContractReport report = reportOf(measuredBridge(), true);
    const QString sign = QString::fromUtf16(hiddenText);
    QVERIFY(contractSentence(report).contains(sign));
    for (const ResultChart &chart : {paymentCurve(report), contractJCurve(report)}) {
        for (const ResultChart::Row &row : chart.rows)
            QCOMPARE(row.figures.at(1), sign);
        QCOMPARE(chart.ticks.first().label, sign);
    }
    for (const ResultTable &table :
         {contractLinesTable(report), contractTotalsTable(report), contractReturnsTable(report)}) {
        for (const ResultTable::Row &row : table.rows) {
            for (const ResultTable::Cell &cell : row.cells)
                QVERIFY2(!cell.text.contains(u"000") && !cell.exact.contains(u"000"),
                         qPrintable(cell.text));
        }
    }
}

void TestContractResults::jCurveIsSolidToToday()
{
    const ResultChart chart = contractJCurve(reportOf(measuredBridge()));
    QCOMPARE(chart.form, ResultChart::Form::Curve);
    QVERIFY(*chart.solidUntil > 2026.9 && *chart.solidUntil < 2026.92);
    QCOMPARE(chart.rows.size(), 3);
    QCOMPARE(chart.rows.last().total, 0.1);
    QCOMPARE(chart.marks.size(), 2);
    QCOMPARE(chart.marks.first().up, -0.7);
    QCOMPARE(chart.marks.last().up, 0.0);
    QVERIFY2(plain(chart.sentence).startsWith(u"As planned the money is back on 1 September 2027"),
             qPrintable(chart.sentence));
    QVERIFY(contractJCurve(reportOf(bridge())).form == ResultChart::Form::Sentence);
}

void TestContractResults::lateMoneyIsNotPast()
{
    Investment investment = measuredBridge();
    investment.cashFlows[1].state = CashState::Due;
    const ResultChart chart = contractJCurve(reportOf(investment));
    for (const QPointF &point : chart.lines.at(1).points) {
        if (point.x() <= *chart.solidUntil)
            QCOMPARE(point.y(), 0.0); // Nothing has come back.
    }
    QCOMPARE(chart.rows.size(), 3);
    QCOMPARE(chart.rows.at(1).name, u"overdue, not paid"_s);
    QVERIFY(chart.rows.at(1).across > *chart.solidUntil);
    QVERIFY2(plain(chart.caption).startsWith(u"Overdue: DKK 0.40m not repaid;"),
             qPrintable(chart.caption));
    QVERIFY2(plain(chart.sentence).startsWith(u"As planned the money is back on 1 September 2027"),
             qPrintable(chart.sentence));
}

void TestContractResults::lateMoneyHasNoDay()
{
    Investment investment = measuredBridge();
    investment.cashFlows[1].state = CashState::Due;
    investment.cashFlows[2].date = day(2026, 11, 26); // Yesterday.
    const ResultChart late = contractJCurve(reportOf(investment));
    QCOMPARE(late.rows.size(), 2); // All that is late is one step.
    QCOMPARE(plain(late.sentence),
             u"The money is back when what is overdue is paid; the investors end with DKK 0.10m "
             "more than they pay out."_s);
    QCOMPARE(late.marks.last().label, u"money back with what is overdue"_s);
    investment.cashFlows[2].state = CashState::WrittenOff;
    const ResultChart missing = contractJCurve(reportOf(investment));
    QCOMPARE(plain(missing.sentence),
             u"With what is paid, planned and overdue, DKK 0.30m is still missing."_s);
}

void TestContractResults::todayIsNotLateYet()
{
    Investment investment = measuredBridge();
    investment.cashFlows[2].date = PartialDate::fromDate(today);
    const ResultChart chart = contractJCurve(reportOf(investment));
    QCOMPARE(plain(chart.rows.last().name), u"27 Nov 2026"_s);
    QVERIFY(chart.rows.last().across > *chart.solidUntil); // Nothing has moved yet.
    QVERIFY(chart.caption.isEmpty());
}

void TestContractResults::jCurveThatIsNeverBack()
{
    Investment investment = measuredBridge();
    investment.cashFlows.removeLast();
    const ResultChart chart = contractJCurve(reportOf(investment));
    QVERIFY(plain(chart.sentence).contains(u"DKK 0.30m is still missing"));
    QCOMPARE(chart.marks.size(), 1);
}

void TestContractResults::bulletsTellWhenTheyAreMeasured()
{
    const ResultChart waiting = goalBullets(reportOf(bridge()));
    QCOMPARE(waiting.form, ResultChart::Form::Bullets);
    QCOMPARE(plain(waiting.rows.first().label), u"is measured 30 June 2027"_s);
    QVERIFY(waiting.rows.first().bars.isEmpty());
    QCOMPARE(waiting.sentence, u"None of 1 goals is measured yet."_s);
    const ResultChart measured = goalBullets(reportOf(measuredBridge()));
    QCOMPARE(plain(measured.rows.first().label), u"63% (38 of 60)"_s);
    QCOMPARE(plain(measured.rows.first().note), u"30 Jun 2026, verified"_s);
    QCOMPARE(*measured.rows.first().target, 0.5);
    QCOMPARE(measured.sentence, // In citizens it may be another answer.
             u"1 of 1 goals have reached the target, as shares of those who were looked at."_s);
    QVERIFY(qAbs(measured.rows.first().bars.first().to - 38.0 / 60) < 1e-9);
    Investment counts = measuredBridge();
    counts.effectGoals[0].targetShare.reset();
    const ResultChart::Row row = goalBullets(reportOf(counts)).rows.first();
    QVERIFY(qAbs(*row.target - 30.0 / 45) < 1e-9);
    QVERIFY(qAbs(row.bars.first().to - 38.0 / 45) < 1e-9);
    // Days, of which there are to be fewer.
    counts.effectGoals[0].targetCount.reset();
    counts.effectGoals[0].targetValue = Quantity::fromWhole(40);
    counts.effectGoals[0].baseline = Quantity::fromWhole(78);
    const ResultChart days = goalBullets(reportOf(counts));
    QVERIFY(qAbs(*days.rows.first().target - 40.0 / 60) < 1e-9);
    QCOMPARE(plain(days.rows.first().highLabel), u"target 40"_s);
    QCOMPARE(days.sentence, u"1 of 1 goals have reached the target."_s);
}

void TestContractResults::linesSayWhatWasTakenOff()
{
    Investment investment = measuredBridge();
    investment.contract->terms.contractCap = examples::kroner(300'000);
    const ResultTable table = contractLinesTable(reportOf(investment));
    QCOMPARE(columnOf(table, 3).first(), u"400,000"_s);
    QCOMPARE(columnOf(table, 4).first(), u"cap of the contract -100,000"_s);
    QCOMPARE(columnOf(table, 5), QStringList({u"300,000"_s, u"300,000"_s}));
    QCOMPARE(columnOf(table, 6).first(), u"verified"_s);
    QVERIFY(table.rows.last().isTotal);
    QVERIFY(contractLinesTable(reportOf(bridge())).rows.isEmpty());
}

void TestContractResults::totalsAddUp()
{
    Investment investment = measuredBridge();
    investment.contract->payers.append(
        {.id = contractId(12), .level = Payer::State, .name = u"The state"_s});
    investment.contract->terms.split.weights = {weight(11, 700), weight(12, 300)};
    const ResultTable table = contractTotalsTable(reportOf(investment));
    QCOMPARE(columnOf(table, 2), QStringList({u"280,000"_s, u"not measured"_s, u"280,000"_s}));
    QCOMPARE(columnOf(table, 3), QStringList({u"120,000"_s, u"not measured"_s, u"120,000"_s}));
    QCOMPARE(columnOf(table, 4), QStringList({u"400,000"_s, u"not measured"_s, u"400,000"_s}));
    investment.contract->terms.split.weights.clear();
    const ResultTable unsplit = contractTotalsTable(reportOf(investment));
    QCOMPARE(columnOf(unsplit, 2).first(), QString()); // Missing, and never 0.
    QVERIFY(unsplit.caption.contains(u"not stated"));
}

void TestContractResults::nothingIsOwedWhereNothingIsPaid()
{
    Investment investment = measuredBridge();
    investment.contract->terms.components[0].periods = {1};
    QCOMPARE(columnOf(contractTotalsTable(reportOf(investment)), 3),
             QStringList({u"400,000"_s, u"0"_s, u"400,000"_s}));
}

void TestContractResults::returnsAreHonest()
{
    const ResultTable table = contractReturnsTable(reportOf(measuredBridge()));
    QCOMPARE(columnOf(table, 1).at(2), u"1.14"_s);
    QCOMPARE(columnOf(table, 2).at(2), u"0.57"_s);
    QCOMPARE(columnOf(table, 2).at(3), QString()); // Nobody has valued what is left.
    QCOMPARE(columnOf(table, 2).at(5), u"not paid back"_s);
    QVERIFY(columnOf(table, 3).at(4).endsWith(u'%'));
    Investment twice = bridge();
    twice.cashFlows = {flow(CashDirection::Call, CashState::Planned, day(2020, 1, 1), 100),
                       flow(CashDirection::Distribution, CashState::Planned, day(2021, 1, 1), 230),
                       flow(CashDirection::Call, CashState::Planned, day(2022, 1, 1), 132)};
    const ContractReport report = reportOf(twice);
    QVERIFY(columnOf(contractReturnsTable(report), 1).at(4).startsWith(u"not unique"));
    QVERIFY(figure(report, ContractFigureKey::Return).startsWith(u"–; not unique"));
}

QTEST_GUILESS_MAIN(TestContractResults)

#include "tst_contractresults.moc"
