#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace bundlinje::test;

namespace {

const QString home = u"Egen bolig først til de mest udsatte hjemløse unge"_s;
const QString draft = u"Bliv på holdet: trivsel på social- og sundhedsskolen"_s;

QJsonObject firstCase(const Outcome &outcome)
{
    return outcome.json().object().value(u"cases"_s).toArray().at(0).toObject();
}

qint64 sumOf(const QJsonArray &amounts)
{
    qint64 sum = 0;
    for (const auto &amount : amounts)
        sum += amount.toInteger();
    return sum;
}

} // namespace

/// `bundlinje evaluate`: every result of a business case, and other assumptions tried.
class TestEvaluate final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void all();
    void oneWithEverything();
    void aLossHasNoTransfers();
    void thePotentialIsTheSameEverywhere();
    void anotherVersionAndScenario();
    void assumptionsAreTriedAndNotSaved_data();
    void assumptionsAreTriedAndNotSaved();
    void whatIsMissingIsNamed();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void plainTextForPeople();
    void anInvestmentWithoutCaseIsSaid();
    void aDocumentIsWritten_data();
    void aDocumentIsWritten();
    void aDocumentIsOfOneInvestment();
    void aDocumentSaysWhatIsMissing();

private:
    qint64 netPresentValue(const QStringList &more) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void TestEvaluate::initTestCase()
{
    m_file = exampleIn(m_folder);
    QVERIFY(!m_file.isEmpty());
}

qint64 TestEvaluate::netPresentValue(const QStringList &more) const
{
    return firstCase(run(QStringList{u"evaluate"_s, m_file, home, u"--json"_s} + more))
        .value(u"netPresentValue"_s)
        .toInteger();
}

void TestEvaluate::all()
{
    const Outcome outcome = run({u"evaluate"_s, m_file, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray cases = outcome.json().object().value(u"cases"_s).toArray();
    QCOMPARE(cases.size(), 9);
    for (const auto &each : cases) {
        QCOMPARE(each.toObject().value(u"status"_s).toString(), u"Complete"_s);
        QVERIFY(each.toObject().value(u"isChosen"_s).toBool());
        QVERIFY(each.toObject().value(u"netPresentValue"_s).toInteger() > 0);
    }
}

void TestEvaluate::oneWithEverything()
{
    const Outcome outcome = run({u"evaluate"_s, m_file, home, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject one = firstCase(outcome);
    QCOMPARE(one.value(u"investment"_s).toObject().value(u"name"_s).toString(), home);
    QCOMPARE(one.value(u"version"_s).toObject().value(u"status"_s).toString(), u"Signed"_s);
    QCOMPARE(one.value(u"currency"_s).toString(), u"DKK"_s);
    QCOMPARE(one.value(u"persons"_s).toDouble(), 36);
    QVERIFY(one.value(u"gaps"_s).toArray().isEmpty());
    QVERIFY(one.value(u"benefitCostRatio"_s).toDouble() > 1);
    QVERIFY(one.value(u"internalRates"_s).toObject().contains(u"rate"_s));
    QVERIFY(one.value(u"payback"_s).isDouble());

    const int horizon = one.value(u"horizon"_s).toInt();
    QCOMPARE(horizon, 10);
    QCOMPARE(one.value(u"discountFactors"_s).toArray().size(), horizon);
    QCOMPARE(one.value(u"netFlow"_s).toArray().size(), horizon);
    const QJsonObject budget = one.value(u"budgetEffect"_s).toObject();
    QCOMPARE(sumOf(budget.value(u"total"_s).toArray()), budget.value(u"sum"_s).toInteger());
    qint64 ofPayers = 0;
    const QJsonObject byPayer = budget.value(u"payerSums"_s).toObject();
    for (const QString &payer : {u"municipality"_s, u"region"_s, u"state"_s, u"other"_s})
        ofPayers += byPayer.value(payer).toInteger();
    QCOMPARE(ofPayers, budget.value(u"sum"_s).toInteger());
    const QJsonArray lines = one.value(u"lines"_s).toArray();
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0).toObject().value(u"amounts"_s).toArray().size(), horizon);

    QCOMPARE(one.value(u"switchingValues"_s).toArray().size(), 7);
    QCOMPARE(one.value(u"tornado"_s).toArray().size(), 4);
    const QJsonObject pockets = one.value(u"wrongPockets"_s).toObject();
    QCOMPARE(pockets.value(u"net"_s).toInteger(), one.value(u"netPresentValue"_s).toInteger());
    QVERIFY(one.value(u"missing"_s).toObject().isEmpty());
}

void TestEvaluate::aLossHasNoTransfers()
{
    const Outcome outcome =
        run({u"evaluate"_s, m_file, home, u"--set"_s, u"horizon=1"_s, u"--json"_s});
    const QJsonObject table = firstCase(outcome).value(u"wrongPockets"_s).toObject();
    QVERIFY(table.value(u"net"_s).toInteger() < 0);
    QCOMPARE(table.value(u"canBreakEven"_s), QJsonValue(false));
    const QJsonArray pockets = table.value(u"pockets"_s).toArray();
    QVERIFY(!pockets.isEmpty());
    for (const QJsonValue &pocket : pockets) {
        QVERIFY(pocket.toObject().value(u"transfer"_s).isNull());
        QVERIFY(pocket.toObject().value(u"netAfter"_s).isNull());
    }
}

void TestEvaluate::thePotentialIsTheSameEverywhere()
{
    const QJsonObject shown = run({u"show"_s, m_file, home, u"--json"_s}).json().object();
    const QJsonObject potential = shown.value(u"publicPotential"_s).toObject();
    QCOMPARE(potential.value(u"basis"_s).toString(), u"Calculated"_s);
    QCOMPARE(potential.value(u"amount"_s).toObject().value(u"minor"_s).toInteger(),
             netPresentValue({}));
    qint64 sum = 0;
    const QJsonArray cases =
        run({u"evaluate"_s, m_file, u"--json"_s}).json().object().value(u"cases"_s).toArray();
    for (const auto &each : cases)
        sum += each.toObject().value(u"netPresentValue"_s).toInteger();
    const QJsonObject total =
        run({u"summary"_s, m_file, u"--perspective"_s, u"public"_s, u"--json"_s})
            .json()
            .object()
            .value(u"potential"_s)
            .toArray()
            .at(0)
            .toObject();
    QCOMPARE(total.value(u"minor"_s).toInteger(), sum);
    QCOMPARE(total.value(u"calculated"_s).toInt(), 9);
    // A case with a figure of its own is not typed over.
    const Outcome refused = run({u"set"_s, m_file, home, u"publicPotential=5"_s});
    QCOMPARE(refused.exitCode, 5);
}

void TestEvaluate::anotherVersionAndScenario()
{
    const qint64 latest = netPresentValue({u"--case"_s, u"latest"_s});
    QVERIFY(latest < netPresentValue({}));
    QCOMPARE(netPresentValue({u"--case"_s, u"Efter første årgang"_s}), latest);
    const auto ofDraft = [this](const QString &name) {
        return firstCase(run({u"evaluate"_s, m_file, draft, u"--case"_s, name, u"--json"_s}));
    };
    const QJsonObject cautious = ofDraft(u"udkast/Forsigtigt"_s);
    QCOMPARE(cautious.value(u"scenario"_s).toString(), u"Forsigtigt"_s);
    QVERIFY(!cautious.value(u"isChosen"_s).toBool(true));
    QVERIFY(cautious.value(u"netPresentValue"_s).toInteger()
            < ofDraft(u"Draft"_s).value(u"netPresentValue"_s).toInteger());
}

void TestEvaluate::assumptionsAreTriedAndNotSaved_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<bool>("isMore");
    QTest::newRow("rate") << u"successWith.expected=85"_s << true;
    QTest::newRow("rate with a sign") << u"successWith.expected=60.5 %"_s << false;
    QTest::newRow("amount by number") << u"consequences[0].amount=400000"_s << true;
    QTest::newRow("amount by name")
        << u"consequences[Færre døgn på herberg].amount=1000"_s << false;
    QTest::newRow("horizon") << u"horizon=5"_s << false;
    QTest::newRow("intake") << u"intake[1].persons=20"_s << true;
    QTest::newRow("cost per participant") << u"costs[1].perParticipant[0]=200000"_s << false;
    QTest::newRow("discount") << u"discountRate=0"_s << true;
}

void TestEvaluate::assumptionsAreTriedAndNotSaved()
{
    QFETCH(QString, assignment);
    QFETCH(bool, isMore);
    const QByteArray before = contentOf(m_file);
    const qint64 base = netPresentValue({});
    const qint64 tried = netPresentValue({u"--set"_s, assignment});
    QVERIFY(isMore ? tried > base : tried < base);
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(netPresentValue({}), base);
}

void TestEvaluate::whatIsMissingIsNamed()
{
    const Outcome outcome =
        run({u"evaluate"_s, m_file, home, u"--set"_s, u"successWithout.expected="_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject one = firstCase(outcome);
    QCOMPARE(one.value(u"status"_s).toString(), u"Incomplete"_s);
    QVERIFY(one.value(u"netPresentValue"_s).isNull());
    QVERIFY(one.value(u"presentValueOfCosts"_s).isDouble());
    QCOMPARE(one.value(u"gaps"_s).toArray().at(0).toObject().value(u"field"_s).toString(),
             u"successWithout.expected"_s);
    const QJsonObject missing =
        one.value(u"missing"_s).toObject().value(u"netPresentValue"_s).toObject();
    QCOMPARE(missing.value(u"reason"_s).toString(), u"Incomplete"_s);

    const Outcome noIndex = run({u"evaluate"_s, m_file, home, u"--set"_s,
                                 u"consequences[0].priceYear=2001"_s, u"--json"_s});
    QCOMPARE(firstCase(noIndex).value(u"gaps"_s).toArray().at(0).toObject().value(u"reason"_s),
             QJsonValue(u"NoPriceIndex"_s));
    const Outcome refused = run({u"evaluate"_s, m_file, home, u"--set"_s,
                                 u"costs[0].splits[0].municipality=90"_s, u"--json"_s});
    QCOMPARE(firstCase(refused).value(u"status"_s).toString(), u"Refused"_s);
    QVERIFY(firstCase(refused).value(u"netPresentValueByPayer"_s).isNull());
}

void TestEvaluate::whatIsRefusedIsSaid_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const QStringList &more, int exitCode) {
        QTest::newRow(name) << more << exitCode;
    };
    row("no such investment", {u"Findes ikke"_s}, 8);
    row("no such case", {home, u"--case"_s, u"Optimistisk"_s}, 8);
    row("no such field", {home, u"--set"_s, u"successRate=5"_s}, 5);
    row("no such line", {home, u"--set"_s, u"costs[9].name=x"_s}, 5);
    row("no such part", {home, u"--set"_s, u"costs[0].price=5"_s}, 5);
    row("no number", {home, u"--set"_s, u"horizon=ti"_s}, 5);
    row("no amount", {home, u"--set"_s, u"consequences[0].amount=mange"_s}, 5);
    row("an unknown word", {home, u"--set"_s, u"costs[0].kind=Dear"_s}, 5);
    row("no assignment", {home, u"--set"_s, u"horizon"_s}, 2);
    row("an unknown option", {home, u"--sett"_s}, 2);
}

void TestEvaluate::whatIsRefusedIsSaid()
{
    QFETCH(QStringList, more);
    QFETCH(int, exitCode);
    const Outcome outcome = run(QStringList{u"evaluate"_s, m_file} + more);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestEvaluate::plainTextForPeople()
{
    const QString text =
        QString::fromUtf8(run({u"evaluate"_s, m_file, home, u"--lang"_s, u"en"_s}).out);
    for (const QString &part :
         {home, u"Net present value"_s, u"Municipality"_s, u"2021"_s, u"2030"_s,
          u"Færre døgn på herberg"_s, u"The result is 0 at"_s, u"Success rate with the effort"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    const QString tried = QString::fromUtf8(
        run({u"evaluate"_s, m_file, home, u"--set"_s, u"horizon=5"_s, u"--lang"_s, u"en"_s}).out);
    QVERIFY(tried.contains(u"Tried with horizon=5."_s));
}

void TestEvaluate::anInvestmentWithoutCaseIsSaid()
{
    const QString aarhus = m_folder.filePath(u"aarhus.bundlinje"_s);
    QCOMPARE(run({u"new"_s, aarhus, u"--sample"_s, u"aarhus"_s}).exitCode, 0);
    const Outcome all = run({u"evaluate"_s, aarhus, u"--json"_s});
    QCOMPARE(all.exitCode, 0);
    QVERIFY(all.json().object().value(u"cases"_s).toArray().isEmpty());
    QCOMPARE(run({u"evaluate"_s, aarhus, firstId(aarhus)}).exitCode, 8);
}

void TestEvaluate::aDocumentIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("workbook") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("page") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void TestEvaluate::aDocumentIsWritten()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString target = m_folder.filePath(u"sag."_s + ending);
    const QStringList arguments{u"evaluate"_s, m_file, home, u"-o"_s, target};
    const Outcome written = run(arguments);
    QVERIFY2(written.exitCode == 0, qPrintable(written.err));
    QVERIFY(written.out.isEmpty());
    const QByteArray content = contentOf(target);
    QVERIFY(content.startsWith(start));
    QCOMPARE(content.count("<svg"), ending == u"html"_s ? 2 : 0);
    // Never over another file, unless asked to.
    QVERIFY(write(target, "mine"));
    QCOMPARE(run(arguments).exitCode, 7);
    QCOMPARE(contentOf(target), QByteArray("mine"));
    QCOMPARE(run(arguments + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(target).startsWith(start));
    // The same on standard output.
    const Outcome out = run({u"evaluate"_s, m_file, home, u"--format"_s, ending});
    QCOMPARE(out.exitCode, 0);
    QVERIFY(out.out.startsWith(start));
}

void TestEvaluate::aDocumentIsOfOneInvestment()
{
    const QString target = m_folder.filePath(u"alle.xlsx"_s);
    const Outcome all = run({u"evaluate"_s, m_file, u"-o"_s, target});
    QCOMPARE(all.exitCode, 8);
    QVERIFY(all.err.contains(home));
    QVERIFY(!QFile::exists(target));
    QCOMPARE(run({u"evaluate"_s, m_file, home, u"--format"_s, u"docx"_s}).exitCode, 2);
    QCOMPARE(
        run({u"evaluate"_s, m_file, home, u"--case"_s, u"Findes ikke"_s, u"-o"_s, target}).exitCode,
        8);
    QVERIFY(!QFile::exists(target));
}

void TestEvaluate::aDocumentSaysWhatIsMissing()
{
    const Outcome outcome =
        run({u"evaluate"_s, m_file, home, u"--set"_s, u"successWithout.expected="_s, u"--format"_s,
             u"html"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.exitCode, 1);
    const QString page = QString::fromUtf8(outcome.out);
    QVERIFY(page.contains(u"Success rate without the effort: Expected is missing."_s));
    QVERIFY(page.contains(u"Tried with successWithout.expected="_s));
    QVERIFY(outcome.err.contains(u"missing"_s));
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
