#include "model/calc/contractversions.h"
#include "model/calc/dueitems.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/fundpotential.h"
#include "model/calc/investmentcasechecks.h"
#include "model/calc/investmentchecks.h"
#include "model/calc/ledgertotals.h"
#include "model/calc/ledgervalue.h"
#include "model/calc/plannedentries.h"
#include "model/calc/repaymentoutlook.h"
#include "model/exchange/samples.h"
#include "tests/exchange/citedbycontract.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

QSet<QUuid> goalIds(const Investment &investment)
{
    QSet<QUuid> ids;
    for (const EffectGoal &goal : investment.effectGoals)
        ids.insert(goal.id);
    return ids;
}

QSet<QString> partyNames(const Investment &investment)
{
    QSet<QString> names;
    for (const Party &party : investment.parties)
        names.insert(party.name);
    return names;
}

/// What was received for results, in minor units, by period and payer.
QMap<std::pair<int, QString>, qint64> receivedOf(const Investment &investment)
{
    QMap<std::pair<int, QString>, qint64> received;
    for (const CashFlow &flow : investment.cashFlows) {
        if (flow.state == CashState::Received && flow.purpose == CashPurpose::OutcomePayment)
            received[{flow.period.value_or(0), flow.party}] += flow.settledAmount->minor();
    }
    return received;
}

/// What a payer owes for a period.
qint64 owed(const Investment &investment, const ContractResult &result, int period,
            const QString &payer)
{
    const QList<OutcomePayer> &payers = investment.contract->payers;
    qint64 sum = 0;
    for (const ContractLine &line : result.lines) {
        for (qsizetype i = 0; line.period == period && i < line.byPayer.size(); ++i)
            sum += payers.at(i).name == payer ? line.byPayer.at(i).minor() : 0;
    }
    return sum;
}

} // namespace

/// Contracts, measurements and ledgers of the samples.
class TestSampleContracts final : public QObject {
    Q_OBJECT

private slots:
    void exampleContractsRepayThePotential();
    void exampleContractsHoldTogether();
    void exampleLedgersAgreeWithTheContracts();
    void exampleShowsEveryMechanism();
    void exampleLeavesLittleOpen();
    void housingFirstIsThePrintedSheet();
    void housingFirstPaysEachPriceAtItsChecks();
    void housingFirstShowsTheDiscountingError();
};

void TestSampleContracts::exampleContractsRepayThePotential()
{
    const QList<Investment> investments = sample(Sample::Example)->investments;
    for (const Investment &investment : investments) {
        QVERIFY2(investment.contract, qPrintable(investment.shortName));
        const auto outlook = repaymentOutlook(*investment.contract, investment.measurements);
        QVERIFY2(outlook, qPrintable(investment.shortName));
        QVERIFY2(outlook->soFar.isComplete(), qPrintable(investment.shortName));
        QCOMPARE(outlook->maximum.kind, RepaymentBound::Kind::Amount);
        QCOMPARE(outlook->maximum.amount, investment.fundPotential->amount);
        const TargetRepayment atTarget = targetRepayment(investment);
        QVERIFY2(atTarget.amount, qPrintable(investment.shortName));
        QCOMPARE(*atTarget.amount, investment.fundPotential->amount);
        QCOMPARE(fundPotentialOf(investment)->basis, Basis::Calculated);
        QVERIFY(outlook->soFar.total <= outlook->maximum.amount);
    }
}

void TestSampleContracts::exampleContractsHoldTogether()
{
    const Result<PortfolioContent> content = sample(Sample::Example);
    QVERIFY(content);
    for (const Investment &investment : content->investments) {
        QVERIFY2(checksOf(investment, content->portfolio).isEmpty(),
                 qPrintable(investment.shortName));
        const InvestmentContract &contract = *investment.contract;
        QCOMPARE(contract.signedOn, investment.contractSigned);
        QCOMPARE(contract.startsOn, investment.effort.start);
        QVERIFY(contract.note.startsWith(u"Illustrativ"));
        for (const PaymentComponent &component : contract.terms.components)
            QVERIFY(goalIds(investment).contains(component.effectGoal));
        for (const Measurement &measurement : investment.measurements)
            QVERIFY(goalIds(investment).contains(measurement.effectGoal));
        for (const OutcomePayer &payer : contract.payers)
            QVERIFY2(partyNames(investment).contains(payer.name), qPrintable(payer.name));
        qint64 instalments = 0;
        for (const Instalment &instalment : contract.instalments)
            instalments += instalment.amount->minor();
        QCOMPARE(instalments, investment.ownShare->amount.minor());
        QVERIFY2(missingInstalments(investment, content->portfolio.fundName).isEmpty(),
                 qPrintable(investment.shortName));
        for (const QString &cited : citedByContract(investment))
            QCOMPARE(cited, u"Illustrativ"_s);

        const int last = lastPeriodOf(contract);
        const PartialDate first = *checkOf(contract, 1)->date;
        QCOMPARE(first.latest().toString(u"yyyy-MM"),
                 investment.repayment.start->latest().toString(u"yyyy-MM"));
        QVERIFY(checkOf(contract, last)->date->latest()
                <= investment.repayment.plannedEnd->latest());
    }
}

void TestSampleContracts::exampleLedgersAgreeWithTheContracts()
{
    const QList<Investment> investments = sample(Sample::Example)->investments;
    for (const Investment &investment : investments) {
        const auto totals = ledgerTotals(investment.cashFlows, QDate(2026, 11, 27));
        QVERIFY(totals && totals->withoutAmount == 0 && totals->currencies.size() == 1);
        const CashSums &calls = totals->currencies.constFirst().calls;
        QCOMPARE(calls.settled, investment.paidOut->amount);
        QCOMPARE(calls.total, investment.ownShare->amount);
        for (const CashFlow &flow : investment.cashFlows)
            QVERIFY2(partyNames(investment).contains(flow.party), qPrintable(flow.party));

        const auto outlook = repaymentOutlook(*investment.contract, investment.measurements);
        QVERIFY(outlook);
        const auto received = receivedOf(investment);
        for (auto entry = received.begin(); entry != received.end(); ++entry)
            QCOMPARE(*entry,
                     owed(investment, outlook->soFar, entry.key().first, entry.key().second));
    }
}

void TestSampleContracts::exampleShowsEveryMechanism()
{
    QSet<PriceKind> prices;
    QSet<Comparison> comparisons;
    QSet<CashState> states;
    QSet<MeasurementStatus> statuses;
    int amendments = 0;
    int corrected = 0;
    int ownGates = 0;
    int quotas = 0;
    int savingShares = 0;
    QSet<ReturnMethod> returnCaps;
    int minimums = 0;
    int carrying = 0;
    int schedules = 0;
    qsizetype mostPayers = 0;
    const QList<Investment> investments = sample(Sample::Example)->investments;
    for (const Investment &investment : investments) {
        const InvestmentContract &contract = *investment.contract;
        amendments += static_cast<int>(contract.amendments.size());
        mostPayers = std::max(mostPayers, contract.payers.size());
        if (contract.terms.returnCap)
            returnCaps.insert(contract.terms.returnCap->method);
        minimums += contract.terms.minimumRepayment ? 1 : 0;
        carrying += contract.terms.periodExcess == PeriodExcess::Carry ? 1 : 0;
        schedules += contract.terms.schedule.isEmpty() ? 0 : 1;
        for (const PaymentComponent &component : contract.terms.components) {
            prices.insert(component.price.kind);
            comparisons.insert(component.measure.comparison);
            quotas += component.quota ? 1 : 0;
            ownGates += component.gate && component.gate->hasOwnMeasure ? 1 : 0;
            savingShares += component.savingShare == Percentage::whole() ? 0 : 1;
        }
        for (const Measurement &measurement : investment.measurements) {
            statuses.insert(measurement.entries.constLast().status);
            corrected += measurement.entries.size() > 1 ? 1 : 0;
        }
        for (const CashFlow &flow : investment.cashFlows)
            states.insert(flow.state);
    }
    QCOMPARE(prices.size(), 5);
    QCOMPARE(comparisons.size(), 5);
    QCOMPARE(states,
             (QSet<CashState>{CashState::Planned, CashState::Invoiced, CashState::Paid,
                              CashState::Received, CashState::WrittenOff}));
    QCOMPARE(statuses.size(), 2);
    QCOMPARE(returnCaps, (QSet<ReturnMethod>{ReturnMethod::Irr, ReturnMethod::Simple}));
    QCOMPARE(mostPayers, 3);
    for (const int shown :
         {amendments, corrected, ownGates, quotas, savingShares, minimums, carrying, schedules})
        QVERIFY(shown > 0);
}

/// A payment and a measurement are late, and no more than a secretary can see at once.
void TestSampleContracts::exampleLeavesLittleOpen()
{
    const QDate today(2026, 11, 27);
    int payments = 0;
    int others = 0;
    const QList<Investment> investments = sample(Sample::Example)->investments;
    for (const Investment &investment : investments) {
        for (const DueItem &item : dueItems(investment, today, today)) {
            if (item.kind != DueItem::Kind::Milestone)
                ++(item.kind == DueItem::Kind::Payment ? payments : others);
        }
    }
    QCOMPARE(payments, 2);
    QCOMPARE(others, 2);
}

void TestSampleContracts::housingFirstIsThePrintedSheet()
{
    const Result<PortfolioContent> content = sample(Sample::HousingFirst);
    QVERIFY(content);
    const Investment &investment = content->investments.constFirst();
    QVERIFY(checksOf(investment, content->portfolio).isEmpty());
    QMap<QString, QList<qint64>> kroner;
    for (const CashFlow &flow : investment.cashFlows) {
        QCOMPARE(flow.state, CashState::Planned);
        kroner[flow.direction == CashDirection::Call ? u"Costs"_s : flow.party].append(
            flow.amount->minor() / 100);
    }
    QCOMPARE(kroner.value(u"Costs"_s),
             (QList<qint64>{1'010'445, 1'010'445, 2'160'445, 2'160'445, 4'770'891, 4'820'891}));
    QCOMPARE(kroner.value(u"Aarhus Kommune"_s),
             (QList<qint64>{492'000, 756'000, 1'068'000, 3'204'000, 3'204'000, 3'204'000}));
    QCOMPARE(kroner.value(u"Den Sociale Investeringsfond"_s),
             (QList<qint64>{288'000, 405'000, 540'000, 1'620'000, 1'620'000, 1'620'000}));
    QCOMPARE(investment.contractAmount->amount.minor(), 15'933'563'00);
}

/// Self-mastery alone has a published price: 20,000 kr. at the checks of half a year, 40,000 kr. at
/// those of a whole one. Of 36 citizens all reach it at most, which is 720,000 kr. at each of three
/// checks and 1,440,000 kr. at each of three: 2,160,000 + 4,320,000 = 6,480,000 kr. Were either
/// price paid at all six checks, it would be 12,960,000 kr. The rest of what the annex prints at a
/// check is for homes and jobs, whose prices are not known.
void TestSampleContracts::housingFirstPaysEachPriceAtItsChecks()
{
    const Investment investment = sample(Sample::HousingFirst)->investments.constFirst();
    const InvestmentContract &contract = *investment.contract;
    const auto outlook = repaymentOutlook(contract, investment.measurements);
    QVERIFY(outlook && outlook->soFar.total.minor() == 0);
    QCOMPARE(outlook->maximum.amount.minor(), 6'480'000'00);

    QList<Measurement> all = expectedMeasurements(investment, QDate(2025, 12, 31));
    for (Measurement &measurement : all)
        measurement.entries[0].count = 36;
    const Result<ContractResult> result = evaluate(contract, all);
    QVERIFY(result);
    QMap<int, qint64> printed;
    for (const CashFlow &flow : investment.cashFlows) {
        if (flow.direction == CashDirection::Distribution)
            printed[*flow.period] += flow.amount->minor();
    }
    QList<qint64> kroner;
    for (qsizetype i = 0; i < result->byPeriod.size(); ++i) {
        const qint64 paid = result->byPeriod.at(i).minor();
        kroner.append(paid / 100);
        QVERIFY(paid < printed.value(static_cast<int>(i) + 1));
    }
    QCOMPARE(kroner, (QList<qint64>{720'000, 720'000, 720'000, 1'440'000, 1'440'000, 1'440'000}));

    InvestmentContract overstated = contract;
    for (PaymentComponent &component : overstated.terms.components)
        component.periods.clear();
    QCOMPARE(repaymentOutlook(overstated, {})->maximum.amount.minor(), 12'960'000'00);
}

void TestSampleContracts::housingFirstShowsTheDiscountingError()
{
    const Investment investment = sample(Sample::HousingFirst)->investments.constFirst();
    const Percentage rate = Percentage::fromPpm(40'000);
    const auto worth = [&](const QList<CashFlow> &flows) {
        return ledgerValue(flows, LedgerView::Planned, Currency::DKK, rate,
                           investment.contract->startsOn);
    };
    const auto all = worth(investment.cashFlows);
    QVERIFY(all && *all);
    QCOMPARE((*all)->valuedOn, *PartialDate::fromIso(u"2020-12"));
    QCOMPARE(qRound64((*all)->value / 100), 1'349'334);

    QList<CashFlow> atSixtyMonths;
    for (const CashFlow &flow : investment.cashFlows) {
        if (flow.period == 6)
            atSixtyMonths.append(flow);
    }
    const auto right = worth(atSixtyMonths);
    for (CashFlow &flow : atSixtyMonths)
        flow.date = PartialDate::fromIso(u"2024-12").value();
    const auto printed = worth(atSixtyMonths);
    QVERIFY(right && *right && printed && *printed);
    QCOMPARE(qRound64((*right)->value / 100), 3'964'976);
    QCOMPARE(qRound64((*printed)->value / 100), 4'123'575);

    const auto courses = ledgerCourses(investment.cashFlows, LedgerView::Planned);
    const auto metrics = investorMetrics(courses.currencies.constFirst().course);
    QVERIFY(metrics && metrics->internalRates.rate());
    QCOMPARE(qRound(*metrics->internalRates.rate() * 1000), 158);
    for (const QString &said : {u"158.599 kr."_s, u"1.349.334 kr."_s, u"15,8 %"_s})
        QVERIFY2(investment.publicNote.contains(said), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestSampleContracts)
#include "tst_samplecontracts.moc"
