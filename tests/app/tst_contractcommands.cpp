#include "tests/app/program.h"

#include "model/document/portfoliodocument.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje;
using namespace bundlinje::test;

namespace {

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

PartialDate date(QStringView iso)
{
    return *PartialDate::fromIso(iso);
}

Measurement measured(int period, const QUuid &component, qint64 count, MeasurementStatus status)
{
    Measurement made{.id = QUuid::createUuid(), .period = period, .component = component};
    made.entries = {{.count = count, .status = status}};
    return made;
}

QString textOf(const Outcome &outcome)
{
    return QString::fromUtf8(outcome.out);
}

/// 28,000 kroner for each young person in a home, at most 300,000 in all; measured at the first of
/// two checks.
Investment investmentWithContract()
{
    Investment investment{.id = InvestmentId::create(), .name = u"Egen bolig"_s};
    PaymentComponent housing{.id = QUuid::createUuid(), .name = u"I egen bolig"_s};
    housing.price.price = kroner(28'000);
    const QUuid payer = QUuid::createUuid();
    InvestmentContract contract{.name = u"Kontrakt 2024"_s, .currency = Currency::DKK};
    contract.payers = {{payer, Payer::Municipality, u"Aarhus Kommune"_s}};
    contract.terms.components = {housing};
    contract.terms.checks = {{1, u"12 måneder"_s, date(u"2024-03-01")},
                             {2, u"24 måneder"_s, date(u"2025-03-01")}};
    contract.terms.contractCap = kroner(300'000);
    contract.terms.split.weights = {{payer, Quantity::fromWhole(1)}};
    investment.contract = contract;
    investment.measurements = {measured(1, housing.id, 12, MeasurementStatus::Verified)};
    CashFlow call{.id = QUuid::createUuid(), .state = CashState::Paid};
    call.date = date(u"2023-01-01");
    call.amount = kroner(250'000);
    CashFlow repaid{.id = QUuid::createUuid(),
                    .direction = CashDirection::Distribution,
                    .purpose = CashPurpose::OutcomePayment,
                    .state = CashState::Received};
    repaid.date = date(u"2024-01-01");
    repaid.amount = kroner(275'000);
    CashFlow open = repaid;
    open.id = QUuid::createUuid();
    open.state = CashState::Invoiced;
    open.date = date(u"2025-04-01");
    open.amount = kroner(25'000);
    open.party = u"Aarhus Kommune"_s;
    investment.cashFlows = {call, repaid, open};
    return investment;
}

} // namespace

/// `bundlinje evaluate`, `due`, `cashflow` and `returns` of a contract with its measurements and
/// payments.
class TestContractCommands final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theContractIsEvaluated();
    void itIsTheSameFromAnExport();
    void whatIsMissingIsSaid();
    void whatIsRefusedIsSaid();
    void whatIsDueIsListed();
    void whatIsDueIsACalendar();
    void moneyIsShownByQuarter();
    void returnsAreComputed();
    void theWorthAtARateIsTold();
    void thePrintedSheetIsWorthWhatItsTimesGive();
    void aPortfolioWithoutContractsIsAnswered();

private:
    void save(const Investment &investment);
    QJsonObject contract() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestContractCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    save(investmentWithContract());
}

void TestContractCommands::save(const Investment &investment)
{
    m_file = m_folder->filePath(QUuid::createUuid().toString(QUuid::Id128) + u".bundlinje"_s);
    QVERIFY(PortfolioDocument::create(m_file, {newPortfolio(u"Fonden"_s), {investment}}, u"T"_s));
}

QJsonObject TestContractCommands::contract() const
{
    const Outcome outcome = run({u"evaluate"_s, m_file, u"--json"_s});
    return outcome.json().object().value(u"contracts"_s).toArray().at(0).toObject();
}

void TestContractCommands::theContractIsEvaluated()
{
    const QJsonObject found = contract();
    QCOMPARE(found.value(u"contract"_s).toString(), u"Kontrakt 2024"_s);
    QCOMPARE(found.value(u"status"_s).toString(), u"Complete"_s);
    QCOMPARE(found.value(u"total"_s).toInteger(), 30'000'000);
    const QJsonObject payer = found.value(u"byPayer"_s).toArray().at(0).toObject();
    QCOMPARE(payer.value(u"name"_s).toString(), u"Aarhus Kommune"_s);
    QCOMPARE(payer.value(u"minor"_s).toInteger(), 30'000'000);
    QCOMPARE(found.value(u"maximum"_s).toObject().value(u"minor"_s).toInteger(), 30'000'000);
    QCOMPARE(found.value(u"stillToEarn"_s).toObject().value(u"minor"_s).toInteger(), 0);
    const QJsonObject line = found.value(u"lines"_s).toArray().at(0).toObject();
    QCOMPARE(line.value(u"quantity"_s).toDouble(), 12.0);
    QCOMPARE(line.value(u"due"_s).toDouble(), 33'600'000.0);
    const QJsonObject taken = line.value(u"reductions"_s).toArray().at(0).toObject();
    QCOMPARE(taken.value(u"reason"_s).toString(), u"ContractCap"_s);
    QCOMPARE(taken.value(u"amount"_s).toDouble(), 3'600'000.0);

    const Outcome danish = run({u"evaluate"_s, m_file, u"--lang"_s, u"da"_s});
    QCOMPARE(danish.exitCode, 0);
    for (const QString &said : {u"300.000\u00a0kr."_s, u"I egen bolig"_s, u"Aarhus Kommune"_s,
                                u"kontraktens loft: −36.000\u00a0kr."_s})
        QVERIFY2(textOf(danish).contains(said), qPrintable(textOf(danish)));
}

void TestContractCommands::itIsTheSameFromAnExport()
{
    const QString file = m_folder->filePath(u"p.json"_s);
    QCOMPARE(run({u"export"_s, m_file, u"-o"_s, file}).exitCode, 0);
    const QJsonObject before = contract();
    m_file = file;
    QCOMPARE(contract(), before);
}

void TestContractCommands::whatIsMissingIsSaid()
{
    Investment investment = investmentWithContract();
    investment.measurements[0].entries[0].count.reset();
    save(investment);
    const QJsonObject found = contract();
    QCOMPARE(found.value(u"status"_s).toString(), u"Incomplete"_s);
    QVERIFY(found.value(u"total"_s).isNull());
    QCOMPARE(found.value(u"missing"_s).toArray().at(0).toObject().value(u"input"_s).toString(),
             u"Value"_s);
    QCOMPARE(run({u"evaluate"_s, m_file}).exitCode, 1);
}

void TestContractCommands::whatIsRefusedIsSaid()
{
    Investment investment = investmentWithContract();
    investment.contract->terms.components[0].price.price.reset();
    save(investment);
    QCOMPARE(contract().value(u"status"_s).toString(), u"Refused"_s);
    const Outcome evaluated = run({u"evaluate"_s, m_file, u"--lang"_s, u"da"_s});
    QCOMPARE(evaluated.exitCode, 1);
    const QString said = u"Skriv prisen."_s;
    QVERIFY2(textOf(evaluated).contains(said), qPrintable(textOf(evaluated)));
    const Outcome checked = run({u"check"_s, m_file, u"--lang"_s, u"da"_s});
    QVERIFY2(textOf(checked).contains(said), qPrintable(textOf(checked)));
    QVERIFY2(textOf(evaluated).contains(u"I egen bolig"_s), qPrintable(textOf(evaluated)));
    QVERIFY2(!textOf(evaluated).contains(u"terms."_s), qPrintable(textOf(evaluated)));
    QVERIFY2(textOf(checked).contains(u"I egen bolig"_s), qPrintable(textOf(checked)));
}

void TestContractCommands::whatIsDueIsListed()
{
    const auto due = [this](const QString &until) {
        const Outcome outcome = run({u"due"_s, m_file, u"--until"_s, until, u"--json"_s});
        return outcome.json().object().value(u"due"_s).toArray();
    };
    QVERIFY(due(u"2024-12-31"_s).isEmpty()); // The first check is measured and verified.
    const QJsonArray later = due(u"2025-12-31"_s);
    QCOMPARE(later.size(), 2);
    QCOMPARE(later.at(0).toObject().value(u"kind"_s).toString(), u"Measurement"_s);
    QCOMPARE(later.at(0).toObject().value(u"componentName"_s).toString(), u"I egen bolig"_s);
    QCOMPARE(later.at(1).toObject().value(u"kind"_s).toString(), u"Payment"_s);
    QCOMPARE(later.at(1).toObject().value(u"minor"_s).toInteger(), 2'500'000);
    QVERIFY(later.at(1).toObject().value(u"isLate"_s).toBool());

    Investment investment = investmentWithContract();
    investment.measurements +=
        measured(2, investment.contract->terms.components[0].id, 5, MeasurementStatus::Preliminary);
    save(investment);
    QCOMPARE(due(u"2025-03-31"_s).at(0).toObject().value(u"kind"_s).toString(), u"Verification"_s);
    investment.measurements[0].entries[0].count.reset(); // Verified, but nothing is counted.
    save(investment);
    QCOMPARE(due(u"2024-12-31"_s).size(), 1);
    QCOMPARE(due(u"2024-12-31"_s).at(0).toObject().value(u"kind"_s).toString(), u"Measurement"_s);
    const Outcome wrong = run({u"due"_s, m_file, u"--until"_s, u"snart"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(!wrong.err.isEmpty());
}

void TestContractCommands::whatIsDueIsACalendar()
{
    Investment investment = investmentWithContract();
    investment.effort.plannedEnd = date(u"2025-06");
    save(investment);
    const QString file = m_folder->filePath(u"due.ics"_s);
    const QStringList due{u"due"_s,     m_file,
                          u"--until"_s, u"2025-12-31"_s,
                          u"--as-of"_s, QDate::currentDate().addDays(1).toString(Qt::ISODate)};
    const Outcome outcome = run(due + QStringList{u"--calendar"_s, file, u"--json"_s});
    const QJsonArray found = outcome.json().object().value(u"due"_s).toArray();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(2).toObject().value(u"kind"_s).toString(), u"Milestone"_s);
    QCOMPARE(found.at(2).toObject().value(u"field"_s).toString(), u"effort.plannedEnd"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray calendar = written.readAll();
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 3);
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20250630"));
    QCOMPARE(run(due + QStringList{u"--calendar"_s, u"-"_s}).out, calendar);
    // What is there is not written over, unless that is asked for.
    const Outcome again = run(due + QStringList{u"--calendar"_s, file});
    QCOMPARE(again.exitCode, 7);
    QCOMPARE(run(due + QStringList{u"--calendar"_s, file, u"--force"_s}).exitCode, 0);
    const QString other = m_folder->filePath(u"other.ics"_s);
    QCOMPARE(run(due + QStringList{u"-o"_s, other}).exitCode, 0);
    QFile output(other);
    QVERIFY(output.open(QIODevice::ReadOnly));
    QCOMPARE(output.readAll(), calendar);
}

void TestContractCommands::moneyIsShownByQuarter()
{
    const Outcome outcome = run({u"cashflow"_s, m_file, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray quarters = outcome.json().object().value(u"quarters"_s).toArray();
    QCOMPARE(quarters.size(), 3);
    QCOMPARE(quarters.at(0).toObject().value(u"time"_s).toString(), u"2023-Q1"_s);
    QCOMPARE(quarters.at(0).toObject().value(u"actualCalls"_s).toInteger(), 25'000'000);
    QCOMPARE(quarters.at(2).toObject().value(u"plannedDistributions"_s).toInteger(), 2'500'000);
    QCOMPARE(quarters.at(2).toObject().value(u"actualDistributions"_s).toInteger(), 0);
}

void TestContractCommands::returnsAreComputed()
{
    const Outcome outcome = run({u"returns"_s, m_file, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray rows = outcome.json().object().value(u"returns"_s).toArray();
    QCOMPARE(rows.size(), 6); // The investment and all together, so far, expected and planned.
    const QJsonObject actual = rows.at(0).toObject();
    QCOMPARE(actual.value(u"view"_s).toString(), u"Actual"_s);
    QCOMPARE(actual.value(u"dpi"_s).toDouble(), 1.1);
    QVERIFY(qAbs(actual.value(u"irr"_s).toDouble() - 0.1) < 1e-9);
    QCOMPARE(rows.at(2).toObject().value(u"distributed"_s).toInteger(), 30'000'000);
    QCOMPARE(rows.at(4).toObject().value(u"view"_s).toString(), u"Planned"_s);
    const QJsonObject lowest = actual.value(u"lowest"_s).toObject();
    QCOMPARE(lowest.value(u"date"_s).toString(), u"2023-01-01"_s);
    QCOMPARE(lowest.value(u"minor"_s).toInteger(), -actual.value(u"paidIn"_s).toInteger());
    const Outcome danish = run({u"returns"_s, m_file, u"--lang"_s, u"da"_s});
    QVERIFY2(textOf(danish).contains(u"10 %"_s), qPrintable(textOf(danish)));

    Investment unknown = investmentWithContract();
    unknown.cashFlows.append(
        {.id = QUuid::createUuid(), .state = CashState::Paid, .amount = kroner(5)});
    save(unknown);
    const Outcome counted = run({u"returns"_s, m_file, u"--lang"_s, u"da"_s});
    QVERIFY2(textOf(counted).contains(u"1 uden dag eller beløb"_s), qPrintable(textOf(counted)));

    Investment lost = investmentWithContract();
    lost.cashFlows.remove(1, 2);
    save(lost);
    const QJsonObject none = run({u"returns"_s, m_file, u"--json"_s})
                                 .json()
                                 .object()
                                 .value(u"returns"_s)
                                 .toArray()
                                 .at(0)
                                 .toObject();
    QVERIFY(none.value(u"irr"_s).isNull()); // Never 0 %.
    QCOMPARE(none.value(u"dpi"_s).toDouble(), 0.0);
}

void TestContractCommands::theWorthAtARateIsTold()
{
    const auto rows = [this](const QStringList &options) {
        return run(QStringList{u"returns"_s, m_file, u"--json"_s} + options)
            .json()
            .object()
            .value(u"returns"_s)
            .toArray();
    };
    QVERIFY(!rows({}).at(0).toObject().contains(u"presentValue"_s));
    const QJsonObject actual = rows({u"--rate"_s, u"10"_s}).at(0).toObject();
    QCOMPARE(actual.value(u"rate"_s).toString(), u"10"_s);
    QCOMPARE(actual.value(u"presentValue"_s).toInteger(-1), 0); // Its return is 10 % a year.
    QCOMPARE(actual.value(u"valuedOn"_s).toString(), u"2023-01-01"_s);

    Investment late = investmentWithContract();
    late.contract->startsOn = date(u"2022-01-01");
    save(late);
    const QJsonObject earlier = rows({u"--rate"_s, u"0"_s}).at(2).toObject();
    QCOMPARE(earlier.value(u"valuedOn"_s).toString(), u"2022-01-01"_s);
    QCOMPARE(earlier.value(u"presentValue"_s).toInteger(), 5'000'000);
    for (const QString &wrong : {u"-1"_s, u"101"_s, u"fire"_s}) {
        const Outcome refused = run({u"returns"_s, m_file, u"--rate="_s + wrong});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!refused.err.isEmpty());
    }
}

void TestContractCommands::thePrintedSheetIsWorthWhatItsTimesGive()
{
    m_file = m_folder->filePath(u"annex.bundlinje"_s);
    QCOMPARE(run({u"new"_s, m_file, u"--sample"_s, u"housing-first"_s}).exitCode, 0);
    QCOMPARE(run({u"check"_s, m_file}).exitCode, 0);
    const Outcome outcome = run({u"returns"_s, m_file, u"--rate"_s, u"4"_s, u"--json"_s});
    const QJsonObject expected =
        outcome.json().object().value(u"returns"_s).toArray().at(0).toObject();
    QCOMPARE(expected.value(u"view"_s).toString(), u"Expected"_s);
    QCOMPARE(expected.value(u"valuedOn"_s).toString(), u"2020-12"_s);
    QCOMPARE((expected.value(u"presentValue"_s).toInteger() + 50) / 100, 1'349'334);
    QCOMPARE(qRound(expected.value(u"irr"_s).toDouble() * 1000), 158);
    const Outcome danish = run({u"returns"_s, m_file, u"--rate"_s, u"4"_s, u"--lang"_s, u"da"_s});
    QVERIFY2(textOf(danish).contains(u"1.349.334\u00a0kr."_s), qPrintable(textOf(danish)));
}

void TestContractCommands::aPortfolioWithoutContractsIsAnswered()
{
    Investment plain{.id = InvestmentId::create(), .name = u"Uden kontrakt"_s};
    save(plain);
    for (const QString &command : {u"evaluate"_s, u"due"_s, u"cashflow"_s, u"returns"_s}) {
        const Outcome outcome = run({command, m_file});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(!outcome.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestContractCommands)
#include "tst_contractcommands.moc"
