#include "model/json/contentjson.h"
#include "model/json/investmentjson.h"
#include "tests/generators.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// A signed business case in which every member holds something.
CaseVersion version(const Provenance &provenance)
{
    const Money amount = Money::fromMinor(-1, Currency::DKK);
    const auto half = *quantityFromDecimal(u"0.5");
    const PayerSplit split{2027,
                           Percentage::fromPpm(500'000),
                           Percentage::fromPpm(100'000),
                           Percentage::fromPpm(200'000),
                           Percentage::fromPpm(200'000),
                           Percentage::fromPpm(330'000),
                           provenance};
    const RateEstimate rate{Percentage::fromPpm(600'000),
                            Percentage::fromPpm(-1),
                            Percentage(),
                            EvidenceGrade::B,
                            0,
                            provenance};
    BusinessCase scenario{.id = QUuid::createUuid(), .name = u"Base"_s};
    scenario.successGoal = u"egen bolig"_s;
    scenario.baseAlternative = u"herberg"_s;
    scenario.currency = *Currency::fromCode(u"EUR");
    scenario.firstYear = 2026;
    scenario.priceLevelYear = 2025;
    scenario.horizon = 10;
    scenario.intake = {{0, 0}, {1, {}}};
    scenario.successWith = scenario.successWithout = rate;
    scenario.isNetAsGiven = true;
    scenario.costs = {{QUuid::createUuid(),
                       u"Mentor"_s,
                       CostKind::SavedCost,
                       2024,
                       {{0, amount}, {2, {}}},
                       {amount, {}, amount},
                       {split},
                       EvidenceGrade::D,
                       provenance},
                      Cost()};
    scenario.consequences = {{QUuid::createUuid(),
                              u"Herberg"_s,
                              FollowsFrom::Participation,
                              amount,
                              2019,
                              {u"HJ-01"_s, 2, amount, half},
                              1,
                              half,
                              Percentage::fromPpm(900'000),
                              {half, Quantity()},
                              std::nullopt,
                              {split},
                              EvidenceGrade::C,
                              provenance},
                             Consequence()};
    scenario.ranges = {
        {{CaseParameter::Kind::ConsequenceFactor, QUuid::createUuid()}, half, std::nullopt},
        {{CaseParameter::Kind::Horizon, {}}, std::nullopt, half}};
    scenario.knowledgeDeclaration = {EvidenceGrade::A, EvidenceGrade::B, EvidenceGrade::C,
                                     EvidenceGrade::D, EvidenceGrade::A, u"vurdering"_s};
    scenario.note = u"note"_s;
    const CaseSettings settings{{{{2024, half}}, provenance},
                                {{{1, {}, Percentage::fromPpm(35'000)}}, provenance}};
    return {QUuid::createUuid(),
            u"Kontrakt"_s,
            CaseStatus::Signed,
            *PartialDate::fromIso(u"2026-11-26"),
            u"Byrådet"_s,
            settings,
            {scenario, BusinessCase()},
            scenario.id,
            u"note"_s};
}

/// An investment in which every member holds something.
Investment filled()
{
    const Provenance provenance{
        u"A1"_s,         u"4"_s,           *PartialDate::fromIso(u"2022-11"),
        u"som i 2021"_s, Confidence::High, u"ca."_s};
    const MoneyFigure figure{Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::DKK),
                             Basis::Calculated, provenance};
    const Period period{*PartialDate::fromIso(u"2021"), *PartialDate::fromIso(u"2024-12"),
                        *PartialDate::fromIso(u"2025-01-31"), provenance};
    Investment investment{.id = InvestmentId::create(), .revision = 7};
    investment.name = u"Ungehjem \u00c6blevej \u201cVest\u201d\n=1+1"_s;
    investment.shortName = u"Ungehjem Vest"_s;
    investment.theme = u"Hjemløshed"_s;
    investment.stage = u"Running"_s;
    investment.tags = {u"unge"_s, u"bolig"_s};
    investment.parties = {
        {u"Nordby Kommune"_s,
         u"12345678"_s,
         u"ORG-1"_s,
         {{Role::Authority, u"bestiller"_s, figure}, {Role::OutcomePayer, {}, {}}}}};
    investment.targetGroup = {u"Unge 18\u201324"_s, {u"hjemløs"_s}, {u"under 18"_s, QString()}};
    investment.citizensPlanned = {{450, CountUnit::Other, u"landsbyer"_s, u"plan"_s, provenance}};
    investment.theoryOfChange = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
    investment.contractSigned = *PartialDate::fromIso(u"2020-12-24");
    investment.intake = investment.effort = investment.repayment = period;
    investment.contractAmount = investment.ownShare = investment.paidOut = figure;
    investment.fundPotential = investment.publicPotential = figure;
    investment.contractRange = MoneyRange{Money::fromMinor(0, Currency::DKK), {}, provenance};
    investment.effectGoals = {{.id = QUuid::createUuid(),
                               .externalId = u"m1"_s,
                               .definition = u"egen bolig"_s,
                               .exceptions = u"udlån"_s,
                               .scope = GoalScope::Retention,
                               .isPaymentGoal = true,
                               .targetShare = Percentage::fromPpm(360'001),
                               .targetCount = 0,
                               .targetValue = Quantity::fromTenMillionths(1),
                               .isTargetTotal = true,
                               .planned = {{1, Quantity::fromTenMillionths(125'000'000)}, {2, {}}},
                               .targetText = u"36 %"_s,
                               .baseline = Quantity::fromWhole(0),
                               .dataSource = u"register"_s,
                               .verification = u"revisor"_s,
                               .provenance = provenance}};
    investment.businessCases = {version(provenance), {.id = QUuid::createUuid()}};
    investment.chosenCase = investment.businessCases.constFirst().id;
    investment.sources = {{u"A1"_s, u"Side"_s, u"Aarhus Kommune"_s, u"aarhus.dk"_s,
                           *PartialDate::fromIso(u"2022"), *PartialDate::fromIso(u"2024-01-02"),
                           u"uden dato"_s}};
    investment.publicNote = u"note"_s;
    investment.internalNote = u"intern"_s;
    investment.origin = {
        u"INDIGO"_s, u"POJ-1"_s, false, {{u"projects.csv"_s, 2, {{u"ID"_s, u" x "_s}}}}};
    investment.unread = {{u"ownShare"_s, u"ca. 60"_s, u"not a number"_s, u"p.csv"_s, 12, u"F"_s}};
    return investment;
}

PortfolioContent content()
{
    PortfolioContent content{newPortfolio(u"Fonden"_s), {filled(), Investment()}};
    content.investments.last().id = InvestmentId::create();
    content.portfolio.priceYear = 2024;
    content.portfolio.priceIndex = {{{2023, *quantityFromDecimal(u"118.04")}, {2024, Quantity()}},
                                    {u"DST"_s, {}, {}, {}}};
    content.portfolio.statedTotals = {
        {TotalSubject::Invested, TotalPrecision::About, {}, Money::fromMinor(5, Currency::DKK), {}},
        {TotalSubject::Citizens, TotalPrecision::MoreThan, 1450, {}, {}}};
    return content;
}

} // namespace

class TestContentJson final : public QObject {
    Q_OBJECT

private slots:
    void everyMemberIsReadBack();
    void anythingIsReadBack();
    void missingMembersAreLeftOut();
    void sameContentGivesSameBytes();
    void textIsThatOfQt();
    void refusesWhatItCannotKeep_data();
    void refusesWhatItCannotKeep();
    void refusesAnEmptyListOfChecks();
    void refusesOtherFiles();
};

void TestContentJson::everyMemberIsReadBack()
{
    const PortfolioContent original = content();
    const Result<PortfolioContent> again = contentFromJson(toJson(original));
    QVERIFY(again);
    QVERIFY(*again == original);
}

void TestContentJson::anythingIsReadBack()
{
    QVERIFY(rc::check("content written as JSON is read back", [](const PortfolioContent &any) {
        const Result<PortfolioContent> again = contentFromJson(toJson(any));
        if (!again)
            RC_FAIL((again.error().where + u": "_s + again.error().detail).toStdString());
        RC_ASSERT(*again == any);
    }));
}

void TestContentJson::missingMembersAreLeftOut()
{
    const Investment empty{.id = InvestmentId::create()};
    QCOMPARE(toJson(empty).keys(), (QStringList{u"id"_s, u"revision"_s}));
    const Result<Investment> read = investmentFromJson(toJson(empty));
    QVERIFY(read);
    QVERIFY(!read->ownShare);
    QVERIFY(*read == empty);
}

void TestContentJson::sameContentGivesSameBytes()
{
    const PortfolioContent original = content();
    QCOMPARE(toJson(original), toJson(original));
    QCOMPARE(toJson(*contentFromJson(toJson(original))), toJson(original));
}

/// Members in the order of the alphabet, escapes, indentation: as files have always had them.
void TestContentJson::textIsThatOfQt()
{
    QVERIFY(rc::check("the text is what Qt makes of the same object", [](PortfolioContent any) {
        any.portfolio.notice =
            u"\u0001\u007f\b\f\r\n\t\\/\""_s + QChar(0xd800) + u"x\U0001F33B"_s + QChar(0xdc00);
        const QByteArray text = toJson(any);
        RC_ASSERT(QJsonDocument::fromJson(text).toJson(QJsonDocument::Indented) == text);
        for (const Investment &investment : std::as_const(any.investments))
            RC_ASSERT(QJsonDocument(toJson(investment)).toJson(QJsonDocument::Compact)
                      == toJsonText(investment));
    }));
}

void TestContentJson::refusesWhatItCannotKeep_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a member of a later version") << u"businessCase"_s << QJsonValue(QJsonObject());
    QTest::newRow("a number for a text") << u"name"_s << QJsonValue(5);
    QTest::newRow("a fraction for a revision") << u"revision"_s << QJsonValue(1.5);
    QTest::newRow("an impossible date") << u"contractSigned"_s << QJsonValue(u"2023-02-30"_s);
    QTest::newRow("a text for a list") << u"tags"_s << QJsonValue(u"unge"_s);
    QTest::newRow("an unknown currency")
        << u"ownShare"_s
        << QJsonValue(QJsonObject{
               {u"amount"_s, QJsonObject{{u"minor"_s, 1}, {u"currency"_s, u"Swedish"_s}}}});
    QTest::newRow("a figure without its amount")
        << u"ownShare"_s << QJsonValue(QJsonObject{{u"basis"_s, u"Stated"_s}});
    QTest::newRow("an amount without its number")
        << u"ownShare"_s
        << QJsonValue(QJsonObject{{u"amount"_s, QJsonObject{{u"currency"_s, u"DKK"_s}}}});
    QTest::newRow("an amount without its currency")
        << u"ownShare"_s << QJsonValue(QJsonObject{{u"amount"_s, QJsonObject{{u"minor"_s, 1}}}});
    QTest::newRow("an empty currency")
        << u"ownShare"_s
        << QJsonValue(QJsonObject{
               {u"amount"_s, QJsonObject{{u"minor"_s, 1}, {u"currency"_s, QString()}}}});
    QTest::newRow("a count without its number")
        << u"citizensPlanned"_s << QJsonValue(QJsonArray{QJsonObject{{u"unit"_s, u"Persons"_s}}});
    QTest::newRow("no id") << u"id"_s << QJsonValue(QString());
    QTest::newRow("more than an id")
        << u"id"_s << QJsonValue(InvestmentId::create().toString() + u" x"_s);
    QTest::newRow("an empty date") << u"contractSigned"_s << QJsonValue(QString());
    QTest::newRow("an unknown role")
        << u"parties"_s
        << QJsonValue(QJsonArray{
               QJsonObject{{u"roles"_s, QJsonArray{QJsonObject{{u"role"_s, u"Boss"_s}}}}}});
}

void TestContentJson::refusesWhatItCannotKeep()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(filled());
    object.insert(key, value);
    const Result<Investment> read = investmentFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestContentJson::refusesAnEmptyListOfChecks()
{
    Investment investment{.id = InvestmentId::create()};
    PaymentComponent component{.id = QUuid::createUuid()};
    component.periods = {1};
    investment.contract = InvestmentContract{.id = QUuid::createUuid()};
    investment.contract->terms.components = {component};
    QByteArray file = toJson(PortfolioContent{newPortfolio(u"Fonden"_s), {investment}});
    QVERIFY(contentFromJson(file));
    static const QRegularExpression periods(u"\"periods\":\\s*\\[\\s*1\\s*\\]"_s);
    const QString emptied = QString::fromUtf8(file).replace(periods, u"\"periods\": []"_s);
    QVERIFY(emptied.toUtf8() != file);
    const auto read = contentFromJson(emptied.toUtf8());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QVERIFY2(read.error().where.endsWith(u"components[0].periods"_s),
             qPrintable(read.error().where));
    QCOMPARE(read.error().detail, u"a list of at least one whole number is expected"_s);
}

void TestContentJson::refusesOtherFiles()
{
    QCOMPARE(contentFromJson("{").error().code, Error::Code::FileDamaged);
    QCOMPARE(contentFromJson("{\n  \"format\": x").error().where, u"2:13"_s);
    QCOMPARE(contentFromJson(R"({"format":"bundlinje"})").error().code, Error::Code::InvalidInput);
    PortfolioContent twice = content();
    twice.investments[1].id = twice.investments[0].id;
    QCOMPARE(contentFromJson(toJson(twice)).error().value, twice.investments[0].id.toString());
    QCOMPARE(contentFromJson("[]").error().code, Error::Code::NotAPortfolio);
    QCOMPARE(contentFromJson(R"({"format":"other"})").error().code, Error::Code::NotAPortfolio);
    QCOMPARE(contentFromJson(R"({"format":"bundlinje","version":99})").error().code,
             Error::Code::FileTooNew);
}

QTEST_GUILESS_MAIN(TestContentJson)
#include "tst_contentjson.moc"
