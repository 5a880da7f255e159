#include "model/exchange/samples.h"
#include "model/json/contentjson.h"
#include "tests/generators.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMilliseconds = 60'000;

/// Reads a list of documents and writes one line for each: "ok", or what is wrong with it.
constexpr QStringView validator = uR"(
import json, sys
from jsonschema import Draft202012Validator
with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
for document in json.load(sys.stdin.buffer):
    error = next(Draft202012Validator(schema).iter_errors(document), None)
    print("ok" if error is None else f"{list(error.path)}: {error.message!r:.200}")
)";

struct Outcome {
    int exitCode = -1;
    QStringList lines;
    QString problem;
};

Outcome python(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(waitMilliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {.problem = process.errorString()};
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return {process.exitCode(), output.split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome validate(const QJsonArray &documents)
{
    const QString schema =
        QStringLiteral(BUNDLINJE_SOURCE_DIR) + u"/resources/schema/portfolio.schema.json"_s;
    return python({u"-c"_s, validator.toString(), schema}, QJsonDocument(documents).toJson());
}

QJsonObject exported(const PortfolioContent &content)
{
    return QJsonDocument::fromJson(toJson(content)).object();
}

/// Any text, also empty, with line breaks, quotes and letters outside ASCII.
QString anyText()
{
    const auto letters = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::elementOf(std::u16string(u"aøÆ \n\"\\=<%0\u2013")));
    return QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
}

PartialDate anyDate()
{
    const int month = *rc::gen::inRange(0, 13);
    const int day = month == 0 ? 0 : *rc::gen::inRange(0, 29);
    return *PartialDate::fromParts(*rc::gen::inRange(1, 10'000), month, day);
}

/// A value or none.
template <typename Make> auto maybe(Make make) -> std::optional<decltype(make())>
{
    if (*rc::gen::arbitrary<bool>())
        return make();
    return std::nullopt;
}

template <typename Make> auto some(Make make) -> QList<decltype(make())>
{
    QList<decltype(make())> values;
    const int size = *rc::gen::inRange(0, 3);
    for (int i = 0; i < size; ++i)
        values.append(make());
    return values;
}

Money anyMoney()
{
    return Money::fromMinor(*rc::gen::arbitrary<qint64>(), Currency::DKK);
}

Percentage anyShare()
{
    return Percentage::fromTenMillionths(*rc::gen::inRange<qint64>(-20'000'000, 20'000'000));
}

Provenance anyProvenance()
{
    return {anyText(),
            anyText(),
            maybe(anyDate),
            anyText(),
            *rc::gen::element(Confidence::NotStated, Confidence::Low, Confidence::Medium,
                              Confidence::High),
            anyText()};
}

MoneyFigure anyFigure()
{
    return {anyMoney(), *rc::gen::element(Basis::Stated, Basis::Calculated), anyProvenance()};
}

MoneyRange anyRange()
{
    return {maybe(anyMoney), maybe(anyMoney), anyProvenance()};
}

Period anyPeriod()
{
    return {maybe(anyDate), maybe(anyDate), maybe(anyDate), anyProvenance()};
}

Count anyCount()
{
    return {*rc::gen::arbitrary<qint64>(),
            *rc::gen::element(CountUnit::Persons, CountUnit::Families, CountUnit::Other,
                              CountUnit::NotStated),
            anyText(), anyText(), anyProvenance()};
}

PartyRole anyRole()
{
    return {*rc::gen::element(Role::Authority, Role::OutcomePayer, Role::Provider, Role::Investor,
                              Role::CoInvestor, Role::Guarantor, Role::Evaluator,
                              Role::Intermediary, Role::Other),
            anyText(), maybe(anyFigure)};
}

Party anyParty()
{
    return {anyText(), anyText(), anyText(), some(anyRole)};
}

EffectGoal anyGoal()
{
    EffectGoal goal;
    goal.id = *rc::gen::arbitrary<bool>() ? QUuid::createUuid() : QUuid();
    goal.externalId = anyText();
    goal.definition = anyText();
    goal.scope = *rc::gen::element(GoalScope::Individual, GoalScope::Collective,
                                   GoalScope::Retention, GoalScope::NotStated);
    goal.isPaymentGoal = *rc::gen::arbitrary<bool>();
    goal.targetShare = maybe(anyShare);
    goal.targetCount = maybe([] { return *rc::gen::arbitrary<qint64>(); });
    goal.exceptions = anyText();
    goal.isTargetTotal = *rc::gen::arbitrary<bool>();
    goal.targetValue = maybe(generators::anyQuantity);
    goal.baseline = maybe(generators::anyQuantity);
    goal.planned = some([] {
        return PlannedValue{*rc::gen::arbitrary<int>(), maybe(generators::anyQuantity)};
    });
    goal.targetText = anyText();
    goal.dataSource = anyText();
    goal.verification = anyText();
    goal.provenance = anyProvenance();
    return goal;
}

Source anySource()
{
    return {anyText(), anyText(), anyText(), anyText(), maybe(anyDate), maybe(anyDate), anyText()};
}

ImportedRecord anyRecord()
{
    return {anyText(), *rc::gen::arbitrary<int>(), {{anyText(), anyText()}}};
}

UnreadText anyUnread()
{
    return {anyText(), anyText(), anyText(), anyText(), *rc::gen::inRange(0, 3), anyText()};
}

Investment anyInvestment()
{
    Investment investment{.id = InvestmentId::create(), .revision = *rc::gen::inRange(0, 9)};
    for (const auto text : {&Investment::name, &Investment::shortName, &Investment::theme,
                            &Investment::stage, &Investment::publicNote, &Investment::internalNote})
        investment.*text = anyText();
    investment.tags = some(anyText);
    investment.parties = some(anyParty);
    investment.targetGroup = {anyText(), some(anyText), some(anyText)};
    investment.citizensPlanned = some(anyCount);
    investment.theoryOfChange = {anyText(), anyText(), anyText(), anyText(),
                                 anyText(), anyText(), anyText()};
    investment.contractSigned = maybe(anyDate);
    for (const auto period : {&Investment::intake, &Investment::effort, &Investment::repayment})
        investment.*period = anyPeriod();
    for (const auto figure :
         {&Investment::contractAmount, &Investment::ownShare, &Investment::paidOut,
          &Investment::fundPotential, &Investment::publicPotential})
        investment.*figure = maybe(anyFigure);
    investment.contractRange = maybe(anyRange);
    investment.businessCases = some(generators::caseVersion);
    investment.chosenCase = *rc::gen::arbitrary<bool>() ? QUuid::createUuid() : QUuid();
    investment.effectGoals = some(anyGoal);
    investment.contract = maybe(generators::investmentContract);
    investment.measurements = some(generators::measurement);
    investment.cashFlows = some(generators::cashFlow);
    investment.decisions = some(generators::decision);
    investment.sources = some(anySource);
    investment.origin = {anyText(), anyText(), *rc::gen::arbitrary<bool>(), some(anyRecord)};
    investment.unread = some(anyUnread);
    return investment;
}

StatedTotal anyTotal()
{
    return {
        *rc::gen::element(TotalSubject::Investments, TotalSubject::Citizens, TotalSubject::Invested,
                          TotalSubject::FundPotential, TotalSubject::PublicPotential),
        *rc::gen::element(TotalPrecision::Exact, TotalPrecision::About, TotalPrecision::MoreThan),
        maybe([] { return *rc::gen::arbitrary<qint64>(); }), maybe(anyMoney), anyProvenance()};
}

PortfolioContent anyContent()
{
    PortfolioContent content{newPortfolio(anyText()), some(anyInvestment)};
    content.portfolio.boardName = anyText();
    content.portfolio.notice = anyText();
    content.portfolio.smallCountThreshold =
        *rc::gen::inRange(lowestSmallCountThreshold, highestSmallCountThreshold + 1);
    content.portfolio.priceYear = maybe([] { return *rc::gen::inRange(1990, 2060); });
    content.portfolio.discountSchedule.provenance = anyProvenance();
    content.portfolio.priceIndex = generators::priceIndex();
    content.portfolio.unitPrices = some(generators::unitPrice);
    content.portfolio.statedTotals = some(anyTotal);
    content.portfolio.sources = some(anySource);
    content.portfolio.meetings = some(generators::meeting);
    content.portfolio.decisions = some(generators::decision);
    return content;
}

} // namespace

/// What the program writes is what the schema promises to those who read it.
class TestSchema final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void describesTheSamples();
    void describesWhateverIsWritten();
    void refusesABrokenDocument_data();
    void refusesABrokenDocument();
    void refusesChecksThatNoContractHas_data();
    void refusesChecksThatNoContractHas();
};

void TestSchema::initTestCase()
{
    if (python({u"-c"_s, u"from jsonschema import Draft202012Validator"_s}, {}).exitCode != 0)
        QSKIP("skipped: needs /usr/bin/python3 with jsonschema 4 (Debian: python3-jsonschema)");
}

void TestSchema::describesTheSamples()
{
    QJsonArray documents;
    for (const Sample which : {Sample::Aarhus, Sample::Example, Sample::HousingFirst}) {
        const Result<PortfolioContent> content = sample(which);
        QVERIFY(content);
        documents.append(exported(*content));
    }
    const Outcome outcome = validate(documents);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.problem));
    QCOMPARE(outcome.lines, QStringList({u"ok"_s, u"ok"_s, u"ok"_s}));
}

/// Collected first and validated together: starting Python for each would take minutes.
void TestSchema::describesWhateverIsWritten()
{
    QJsonArray documents;
    QVERIFY(rc::check("content is read back from its JSON form", [&documents] {
        const PortfolioContent content = anyContent();
        const Result<PortfolioContent> again = contentFromJson(toJson(content));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == content);
        documents.append(exported(content));
    }));
    const Outcome outcome = validate(documents);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.problem));
    QCOMPARE(outcome.lines.size(), documents.size());
    for (const QString &line : outcome.lines)
        QCOMPARE(line, u"ok"_s);
}

void TestSchema::refusesABrokenDocument_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject fraction{{u"minor"_s, 1.5}, {u"currency"_s, u"DKK"_s}};
    QTest::newRow("a member nobody knows") << u"businessCase"_s << QJsonValue(QJsonObject());
    QTest::newRow("null for missing") << u"ownShare"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("a thirteenth month") << u"contractSigned"_s << QJsonValue(u"2023-13"_s);
    QTest::newRow("a number for a text") << u"name"_s << QJsonValue(5);
    QTest::newRow("half an øre") << u"ownShare"_s
                                 << QJsonValue(QJsonObject{{u"amount"_s, fraction},
                                                           {u"basis"_s, u"Stated"_s}});
    QTest::newRow("an unknown role")
        << u"parties"_s
        << QJsonValue(QJsonArray{
               QJsonObject{{u"roles"_s, QJsonArray{QJsonObject{{u"role"_s, u"Boss"_s}}}}}});
}

void TestSchema::refusesABrokenDocument()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject document = exported(*sample(Sample::Example));
    QJsonArray investments = document.value(u"investments"_s).toArray();
    QJsonObject first = investments.first().toObject();
    first.insert(key, value);
    investments.replace(0, first);
    document.insert(u"investments"_s, investments);
    const Outcome outcome = validate({document});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.problem));
    QCOMPARE(outcome.lines.size(), 1);
    QVERIFY2(outcome.lines.first().startsWith(u"['investments', 0"_s),
             qPrintable(outcome.lines.first()));
}

void TestSchema::refusesChecksThatNoContractHas_data()
{
    QTest::addColumn<QList<int>>("periods");
    QTest::addColumn<QString>("outcome");
    const QString place = u"['investments', 0, 'contract', 'terms', 'components', 0, 'periods'"_s;
    QTest::newRow("checks") << QList{1, 3} << u"ok"_s;
    QTest::newRow("check 0") << QList{0, 1} << place + u", 0]"_s;
    QTest::newRow("one twice") << QList{1, 1} << place + u']';
}

void TestSchema::refusesChecksThatNoContractHas()
{
    QFETCH(const QList<int>, periods);
    QFETCH(const QString, outcome);
    Investment investment{.id = InvestmentId::create()};
    PaymentComponent component{.id = QUuid::createUuid()};
    component.periods = periods;
    investment.contract = InvestmentContract{.id = QUuid::createUuid()};
    investment.contract->terms.components = {component};
    const Outcome found = validate({exported({newPortfolio(u"Fonden"_s), {investment}})});
    QVERIFY2(found.exitCode == 0, qPrintable(found.problem));
    QCOMPARE(found.lines.size(), 1);
    QVERIFY2(found.lines.first().startsWith(outcome), qPrintable(found.lines.first()));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
