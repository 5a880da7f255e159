#include "model/calc/plannedentries.h"
#include "model/calc/plannedrepayments.h"
#include "model/calc/settlebanklines.h"

#include "examplecontract.h"

#include <QtTest/QTest>
#include <rapidcheck.h>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

/// Rows that a contract or a bank statement adds to what a person has typed.
class TestPlannedEntries final : public QObject {
    Q_OBJECT

private slots:
    void instalmentsAreFoundAgain();
    void instalmentsOfOthersAreLeftOut();
    void theSureMatchComesFirst();
    void repaymentsMeetTheTargets();
    void whatIsMeasuredStays();
    void eachPayerHasALine();
    void whatWasPlannedFollowsTheContract();
    void whatAPersonDidStays();
    void theMinimumNeedsNoTarget();
    void aShorterContractPlansLess();
    void anotherPayerPays();
    void withoutTargetItIsSaid();
    void aTargetOverTheWholeLifeIsSpread();
    void periodsWithoutCheckArePaidNothing();
    void comparedTargetsNeedTheirBaseline();
    void checksExpectEachComponent();
    void aLineSettlesItsEntry();
    void aLineWithoutEntryIsANewOne();
    void aStatementIsKnownAgain();

private:
    static Investment investment();
};

Investment TestPlannedEntries::investment()
{
    Investment made{.id = InvestmentId::create()};
    made.contract = contract();
    made.contract->payers.removeLast();
    made.contract->terms.split.weights = {weight(11, 1'000)};
    withInstalment(*made.contract);
    EffectGoal goal{.id = QUuid::createUuid()};
    goal.targetCount = 10;
    made.effectGoals = {goal};
    for (PaymentComponent &component : made.contract->terms.components)
        component.effectGoal = goal.id;
    return made;
}

void TestPlannedEntries::instalmentsAreFoundAgain()
{
    Investment made = investment();
    const QList<CashFlow> missing = missingInstalments(made, u"Fonden"_s);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.at(0).direction, CashDirection::Call);
    QCOMPARE(missing.at(0).state, CashState::Planned);
    QCOMPARE(missing.at(0).amount, kroner(10'000));
    made.cashFlows = missing;
    made.cashFlows[0].amount = kroner(9'000);
    made.cashFlows[0].date.reset();
    QVERIFY(missingInstalments(made, u"Fonden"_s).isEmpty());
    made.cashFlows[0] = missing.at(0);
    made.cashFlows[0].id = QUuid::createUuid(); // Typed by hand before.
    QVERIFY(missingInstalments(made, u"Fonden"_s).isEmpty());
    QVERIFY(missingInstalments({}, {}).isEmpty());
}

void TestPlannedEntries::instalmentsOfOthersAreLeftOut()
{
    Investment made = investment();
    Instalment other = made.contract->instalments.at(0);
    other.id = QUuid::createUuid();
    other.investor = u"Banken"_s;
    made.contract->instalments.append(other);
    QCOMPARE(missingInstalments(made, u"Fonden"_s).size(), 2); // Nobody says whose the first is.
    made.contract->instalments[0].investor = u"fonden"_s;
    const QList<CashFlow> own = missingInstalments(made, u"Fonden"_s);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.at(0).party, u"fonden"_s);
}

void TestPlannedEntries::theSureMatchComesFirst()
{
    Investment made = investment();
    Instalment twin = made.contract->instalments.at(0);
    twin.id = QUuid::createUuid();
    made.contract->instalments.append(twin);
    const QList<CashFlow> both = missingInstalments(made, {});
    QCOMPARE(both.size(), 2);
    made.cashFlows = {both.at(1)}; // Says the same as the first, and is the second.
    const QList<CashFlow> rest = missingInstalments(made, {});
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.at(0).id, both.at(0).id);
    made.contract->instalments[0].investor = u"Banken"_s;
    made.contract->instalments[1].investor = u"Fonden"_s;
    made.cashFlows[0].id = QUuid::createUuid();
    made.cashFlows[0].party = u"fonden"_s; // Typed by hand.
    QCOMPARE(missingInstalments(made, {}).size(), 1);
    QCOMPARE(missingInstalments(made, {}).at(0).party, u"Banken"_s);
    made.cashFlows[0].party = u"Bostøtten"_s; // Who is paid.
    QCOMPARE(missingInstalments(made, {}).size(), 1);
    Party other{.name = u"En anden"_s};
    other.roles = {PartyRole{.role = Role::Investor}};
    made.parties = {other};
    made.cashFlows[0].party = u"En anden"_s;
    QCOMPARE(missingInstalments(made, {}).size(), 2);
    made.cashFlows.clear();
    made.contract->instalments[0].id = {};
    made.contract->instalments[1].id = {};
    const QList<CashFlow> unnamed = missingInstalments(made, {});
    QVERIFY(unnamed.at(0).id != unnamed.at(1).id);
    made.cashFlows = unnamed;
    QVERIFY(missingInstalments(made, {}).isEmpty());
}

void TestPlannedEntries::repaymentsMeetTheTargets()
{
    Investment made = investment();
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QVERIFY(planned->withoutTarget.isEmpty());
    QCOMPARE(planned->entries.size(), 3);
    QCOMPARE(planned->entries.at(0).amount, kroner(30'000)); // 10 · 1,000 and 10 · 2,000.
    QCOMPARE(planned->entries.at(0).date, day(2026, 1, 1));
    QCOMPARE(planned->entries.at(2).period, 3);
    made.cashFlows = {planned->entries.at(1)};
    const Result<PlannedRepayments> rest = plannedRepayments(made);
    QVERIFY(rest);
    QCOMPARE(rest->entries.size(), 2);
    QVERIFY(!plannedRepayments({}));
}

void TestPlannedEntries::whatIsMeasuredStays()
{
    Investment made = investment();
    made.measurements = {measured(1, 1, 4)};
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QCOMPARE(planned->entries.at(0).amount, kroner(24'000));
    made.measurements[0].entries = {MeasurementEntry{}}; // Nothing is counted in it yet.
    QCOMPARE(plannedRepayments(made)->entries.at(0).amount, kroner(30'000));
}

void TestPlannedEntries::eachPayerHasALine()
{
    Investment made = investment();
    made.contract->payers = {{.id = contractId(11), .name = u"Kommunen"_s},
                             {.id = contractId(12), .name = u"Staten"_s}};
    made.contract->terms.split.weights = {weight(11, 700), weight(12, 300)};
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QCOMPARE(planned->entries.size(), 6);
    QCOMPARE(planned->entries.at(0).party, u"Kommunen"_s);
    QCOMPARE(planned->entries.at(0).amount, kroner(21'000)); // 70 % of 30,000.
    QCOMPARE(planned->entries.at(1).party, u"Staten"_s);
    QCOMPARE(planned->entries.at(1).amount, kroner(9'000));
    QCOMPARE(planned->entries.at(1).period, 1);
    made.cashFlows = withPlanned({}, *planned);
    QVERIFY(plannedRepayments(made)->isEmpty());
    // Planned before anybody knew who pays.
    made.cashFlows[0].party.clear();
    made.cashFlows[0].amount = kroner(30'000);
    made.cashFlows.removeAt(1);
    const Result<PlannedRepayments> divided = plannedRepayments(made);
    QCOMPARE(divided->changed.size(), 1);
    QCOMPARE(divided->changed.at(0).party, u"Kommunen"_s);
    QCOMPARE(divided->changed.at(0).amount, kroner(21'000));
    QCOMPARE(divided->entries.size(), 1);
    QCOMPARE(divided->entries.at(0).party, u"Staten"_s);
    made.cashFlows[0].state = CashState::Invoiced; // That may be the whole amount.
    QVERIFY(plannedRepayments(made)->isEmpty());
}

void TestPlannedEntries::whatWasPlannedFollowsTheContract()
{
    Investment made = investment();
    made.cashFlows = withPlanned({}, *plannedRepayments(made));
    made.cashFlows[0].reference = u"Aftalt på mødet"_s;
    made.measurements = {measured(1, 1, 4), measured(2, 1, 0), measured(2, 2, 0)};
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned && planned->isOutdated());
    QVERIFY(planned->entries.isEmpty());
    QCOMPARE(planned->changed.size(), 1);
    QCOMPARE(planned->removed, QList<QUuid>{made.cashFlows.at(1).id});
    made.cashFlows = withPlanned(made.cashFlows, *planned);
    QCOMPARE(made.cashFlows.size(), 2);
    QCOMPARE(made.cashFlows.at(0).amount, kroner(24'000));
    QCOMPARE(made.cashFlows.at(0).reference, u"Aftalt på mødet"_s);
    QVERIFY(plannedRepayments(made)->isEmpty());
}

void TestPlannedEntries::whatAPersonDidStays()
{
    Investment made = investment();
    made.cashFlows = withPlanned({}, *plannedRepayments(made));
    made.measurements = {measured(1, 1, 4), measured(2, 1, 4), measured(3, 1, 4)};
    made.cashFlows[0].state = CashState::Received;
    CashFlow typed = made.cashFlows.at(1);
    typed.id = QUuid::createUuid();
    made.cashFlows[1] = typed;
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QVERIFY(planned->entries.isEmpty());
    QCOMPARE(planned->changed.size(), 1);
    QCOMPARE(planned->changed.at(0).period, 3);
}

void TestPlannedEntries::theMinimumNeedsNoTarget()
{
    Investment made = investment();
    made.effectGoals.clear();
    made.contract->terms.minimumRepayment = kroner(50'000);
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QCOMPARE(planned->entries.size(), 1);
    QCOMPARE(planned->entries.at(0).period, 3); // The last check.
    QCOMPARE(planned->entries.at(0).amount, kroner(50'000));
    made.cashFlows = planned->entries;
    QVERIFY(plannedRepayments(made)->isEmpty());
}

void TestPlannedEntries::aShorterContractPlansLess()
{
    Investment made = investment();
    made.cashFlows = withPlanned({}, *plannedRepayments(made));
    made.contract->terms.checks.removeLast();
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QVERIFY(planned->entries.isEmpty() && planned->changed.isEmpty());
    QCOMPARE(planned->removed, QList<QUuid>{made.cashFlows.at(2).id});
}

void TestPlannedEntries::anotherPayerPays()
{
    Investment made = investment();
    made.contract->payers = {{.id = contractId(11), .name = u"Kommunen"_s}};
    made.cashFlows = withPlanned({}, *plannedRepayments(made));
    made.contract->payers = {{.id = contractId(13), .name = u"Regionen"_s},
                             {.id = contractId(11), .name = u"Kommunen"_s}};
    made.contract->terms.split.weights = {weight(13, 400), weight(11, 600)};
    made.cashFlows = withPlanned(made.cashFlows, *plannedRepayments(made));
    QMap<QString, qint64> sums;
    for (const CashFlow &entry : std::as_const(made.cashFlows))
        sums[entry.party] += entry.amount->minor();
    QCOMPARE(sums.value(u"Regionen"_s), kroner(36'000).minor()); // 40 % of three times 30,000.
    QCOMPARE(sums.value(u"Kommunen"_s), kroner(54'000).minor());
    made.contract->payers.removeFirst();
    made.contract->terms.split.weights = {weight(11, 1'000)};
    made.cashFlows = withPlanned(made.cashFlows, *plannedRepayments(made));
    QCOMPARE(made.cashFlows.size(), 3);
    QCOMPARE(made.cashFlows.at(0).party, u"Kommunen"_s);
    QCOMPARE(made.cashFlows.at(0).amount, kroner(30'000));
}

void TestPlannedEntries::withoutTargetItIsSaid()
{
    Investment made = investment();
    made.contract->terms.components[1].effectGoal = {};
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QCOMPARE(planned->withoutTarget, QStringList{u"2"_s});
    QCOMPARE(planned->entries.at(0).amount, kroner(10'000));
    made.effectGoals[0].targetShare = Percentage::fromPpm(485'000);
    made.contract->terms.components[0].unit = MeasureUnit::PercentagePoint;
    QCOMPARE(plannedRepayments(made)->entries.at(0).amount, kroner(48'500));
}

void TestPlannedEntries::aTargetOverTheWholeLifeIsSpread()
{
    Investment made = investment();
    made.effectGoals[0].isTargetTotal = true;
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QCOMPARE(planned->entries.size(), 3);
    QCOMPARE(planned->entries.at(0).amount, kroner(12'000)); // 4 of 10, then 3 and 3.
    QCOMPARE(planned->entries.at(1).amount, kroner(9'000));
    QCOMPARE(planned->entries.at(2).amount, kroner(9'000));
    made.measurements = {measured(1, 1, 1)};
    QCOMPARE(plannedRepayments(made)->entries.at(0).amount, kroner(1'000 + 8'000));
}

void TestPlannedEntries::periodsWithoutCheckArePaidNothing()
{
    Investment made = investment();
    made.contract->terms.checks.removeAt(1);
    const Result<PlannedRepayments> planned = plannedRepayments(made);
    QVERIFY(planned);
    QCOMPARE(planned->entries.size(), 2);
    QCOMPARE(planned->entries.at(0).period, 1);
    QCOMPARE(planned->entries.at(1).period, 3);
}

void TestPlannedEntries::comparedTargetsNeedTheirBaseline()
{
    Investment made = investment();
    made.contract->terms.components.removeLast();
    made.contract->terms.components[0].measure.comparison = Comparison::Shortfall;
    made.contract->terms.components[0].unit = MeasureUnit::Day;
    made.effectGoals[0].targetValue = Quantity::fromWhole(6);
    const Result<PlannedRepayments> without = plannedRepayments(made);
    QVERIFY(without);
    QVERIFY(without->entries.isEmpty());
    QCOMPARE(without->withoutTarget, QStringList{u"1"_s});
    made.effectGoals[0].baseline = Quantity::fromWhole(20);
    made.contract->terms.components[0].gate =
        Gate{.threshold = Quantity::fromWhole(5), .hasOwnMeasure = true, .measure = {}};
    const Result<PlannedRepayments> with = plannedRepayments(made);
    QVERIFY(with);
    QVERIFY(with->withoutTarget.isEmpty());
    QCOMPARE(with->entries.size(), 3);
    QCOMPARE(with->entries.at(0).amount, kroner(14'000)); // 20 − 6 days.
}

void TestPlannedEntries::checksExpectEachComponent()
{
    Investment made = investment();
    QVERIFY(expectedMeasurements(made, QDate(2025, 12, 31)).isEmpty());
    QList<Measurement> expected = expectedMeasurements(made, QDate(2027, 1, 1));
    QCOMPARE(expected.size(), 4); // Two components at two checks.
    QCOMPARE(expected.at(3).period, 2);
    QCOMPARE(expected.at(3).component, contractId(2));
    QCOMPARE(expected.at(3).entries.size(), 1);
    made.measurements = expected.mid(1);
    expected = expectedMeasurements(made, QDate(2027, 1, 1));
    QCOMPARE(expected.size(), 1);
    QCOMPARE(expected.at(0).component, contractId(1));
    QVERIFY(expectedMeasurements({}, QDate(2030, 1, 1)).isEmpty());
}

void TestPlannedEntries::aLineSettlesItsEntry()
{
    CashFlow call{.id = QUuid::createUuid(), .amount = kroner(100)};
    CashFlow back{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    back.reference = u"Faktura 7"_s;
    const QList<BankSettlement> settlements{{{QDate(2026, 3, 2), kroner(-100), u"VUGGE"_s}, 0},
                                            {{QDate(2026, 3, 3), kroner(40), u"Kommunen"_s}, 1},
                                            {{QDate(2026, 3, 4), kroner(-100), u"VUGGE"_s}, 0}};
    const QList<CashFlow> after = withSettlements({call, back}, settlements);
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.at(0).state, CashState::Paid);
    QCOMPARE(after.at(0).amount, kroner(100)); // What was planned stays.
    QCOMPARE(after.at(0).settledAmount, kroner(100));
    QCOMPARE(after.at(0).settledOn, QDate(2026, 3, 2));
    QCOMPARE(after.at(0).reference, u"VUGGE"_s);
    QCOMPARE(after.at(1).state, CashState::Received);
    QCOMPARE(after.at(1).reference, u"Faktura 7"_s);
    QCOMPARE(after.at(2).settledOn, QDate(2026, 3, 4)); // An entry is settled once.
}

void TestPlannedEntries::aLineWithoutEntryIsANewOne()
{
    const QList<CashFlow> after =
        withSettlements({},
                        {{{QDate(2026, 3, 2), kroner(-5), u"Gebyr"_s}, std::nullopt},
                         {{QDate(2026, 3, 3), kroner(7), u"Ind"_s}, 12}});
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.at(0).direction, CashDirection::Call);
    QVERIFY(!after.at(0).amount); // It was never planned.
    QCOMPARE(after.at(0).settledAmount, kroner(5));
    QCOMPARE(after.at(1).direction, CashDirection::Distribution);
    QCOMPARE(after.at(1).state, CashState::Received);
}

void TestPlannedEntries::aStatementIsKnownAgain()
{
    const auto holds = [](qint64 amount, int daysLater, bool isPlanned) {
        const BankLine line{QDate(2020, 1, 1).addDays(daysLater), kroner(amount), u"tekst"_s};
        QList<CashFlow> ledger;
        if (isPlanned)
            ledger = {{.id = QUuid::createUuid(), .amount = kroner(1)}};
        const QList<CashFlow> after = withSettlements(
            ledger, {{line, isPlanned ? std::optional<qsizetype>(0) : std::nullopt}});
        return !isInLedger(line, ledger) && isInLedger(line, after);
    };
    QVERIFY(rc::check("what was taken over is there", [&] {
        RC_ASSERT(holds(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000),
                        *rc::gen::inRange(0, 10'000), *rc::gen::arbitrary<bool>()));
    }));
}

QTEST_GUILESS_MAIN(TestPlannedEntries)
#include "tst_plannedentries.moc"
