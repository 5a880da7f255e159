#include "model/calc/investmentchecks.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Code = InvestmentCheck::Code;

namespace {

std::optional<MoneyFigure> kroner(qint64 amount)
{
    return MoneyFigure{.amount = Money::fromMinor(amount * 100, Currency::DKK)};
}

std::optional<PartialDate> date(QStringView iso)
{
    return *PartialDate::fromIso(iso);
}

QList<InvestmentCheck> codesOf(void (*edit)(Investment &))
{
    Investment investment{.name = u"Ungehjem"_s};
    edit(investment);
    return checksOf(investment);
}

} // namespace

class TestInvestmentChecks final : public QObject {
    Q_OBJECT

private slots:
    void aNamedInvestmentHasNone();
    void datesAreComparedAsFarAsKnown_data();
    void datesAreComparedAsFarAsKnown();
    void theSignatureIsOneDay_data();
    void theSignatureIsOneDay();
    void measurementsCountSomewhere_data();
    void measurementsCountSomewhere();
    void saysWhatLooksWrong();
    void otherCurrenciesAreNotCompared();
    void findsPersonNumbers_data();
    void findsPersonNumbers();
    void looksForPersonNumbersInEveryText();
};

void TestInvestmentChecks::aNamedInvestmentHasNone()
{
    QVERIFY(checksOf(Investment{.name = u"Ungehjem"_s}).isEmpty());
    QCOMPARE(checksOf(Investment{}), (QList<InvestmentCheck>{{Code::NameMissing, u"name"_s, {}}}));
}

void TestInvestmentChecks::datesAreComparedAsFarAsKnown_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("day before") << u"2019-04-02"_s << u"2019-04-01"_s << true;
    QTest::newRow("same day") << u"2019-04-01"_s << u"2019-04-01"_s << false;
    QTest::newRow("a year may hold the month") << u"2019-04"_s << u"2019"_s << false;
    QTest::newRow("year before") << u"2019"_s << u"2018-12-31"_s << true;
}

void TestInvestmentChecks::datesAreComparedAsFarAsKnown()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(bool, wrong);
    Investment investment{.name = u"Ungehjem"_s};
    investment.effort = {.start = date(start), .plannedEnd = date(end)};
    QList<InvestmentCheck> expected;
    if (wrong)
        expected.append({Code::EndBeforeStart, u"effort.plannedEnd"_s, {}});
    QCOMPARE(checksOf(investment), expected);
}

void TestInvestmentChecks::theSignatureIsOneDay_data()
{
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("inContract");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("earlier") << u"2019-04-01"_s << u"2019-03-31"_s << true;
    QTest::newRow("later") << u"2019-04-01"_s << u"2019-05"_s << true;
    QTest::newRow("same") << u"2019-04-01"_s << u"2019-04-01"_s << false;
    QTest::newRow("a year may be the day") << u"2019-04-01"_s << u"2019"_s << false;
    QTest::newRow("only one is stated") << QString() << u"2019"_s << false;
    QTest::newRow("only the other is stated") << u"2019"_s << QString() << false;
}

void TestInvestmentChecks::theSignatureIsOneDay()
{
    QFETCH(QString, stated);
    QFETCH(QString, inContract);
    QFETCH(bool, wrong);
    Investment investment{.name = u"Ungehjem"_s, .contract = InvestmentContract{}};
    if (!stated.isEmpty())
        investment.contractSigned = date(stated);
    if (!inContract.isEmpty())
        investment.contract->signedOn = date(inContract);
    QList<InvestmentCheck> expected;
    if (wrong)
        expected.append({Code::SignedTwice, u"contractSigned"_s, inContract});
    QCOMPARE(checksOf(investment), expected);
}

void TestInvestmentChecks::measurementsCountSomewhere_data()
{
    const QUuid goal(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    const QUuid component(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    const InvestmentCheck nothing{Code::MeasuredNothing, u"measurements[0]"_s, u"2"_s};
    const InvestmentCheck forNothing{Code::MeasuredForNothing, u"measurements[0].component"_s,
                                     u"2"_s};
    QTest::addColumn<QUuid>("component");
    QTest::addColumn<QUuid>("goal");
    QTest::addColumn<QList<MeasurementEntry>>("entries");
    QTest::addColumn<QList<InvestmentCheck>>("expected");
    const QList<MeasurementEntry> counted{{.count = 0}};
    const QList<MeasurementEntry> empty{{.reason = u"Later"_s}};
    const QList<InvestmentCheck> none;
    QTest::newRow("of a component") << component << QUuid() << counted << none;
    QTest::newRow("of a goal") << QUuid() << goal << counted << none;
    QTest::newRow("of neither") << QUuid() << QUuid() << counted << QList{forNothing};
    QTest::newRow("of a goal that is not there")
        << QUuid() << component << counted << QList{forNothing};
    QTest::newRow("no entry") << component << QUuid() << QList<MeasurementEntry>()
                              << QList{nothing};
    QTest::newRow("no number") << component << QUuid() << empty << QList{nothing};
    QTest::newRow("corrected to no number")
        << component << QUuid() << counted + empty << QList{nothing};
    QTest::newRow("a value") << component << QUuid()
                             << QList<MeasurementEntry>{{.value = Quantity::fromWhole(1)}} << none;
    QTest::newRow("nothing of nothing")
        << QUuid() << QUuid() << empty << QList{nothing, forNothing};
}

void TestInvestmentChecks::measurementsCountSomewhere()
{
    QFETCH(QUuid, component);
    QFETCH(QUuid, goal);
    QFETCH(QList<MeasurementEntry>, entries);
    QFETCH(QList<InvestmentCheck>, expected);
    Investment investment{.name = u"Ungehjem"_s};
    investment.effectGoals = {{.id = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}};
    investment.measurements = {
        {.period = 2, .component = component, .effectGoal = goal, .entries = entries}};
    QCOMPARE(checksOf(investment), expected);
}

void TestInvestmentChecks::saysWhatLooksWrong()
{
    const QList<InvestmentCheck> checks = codesOf([](Investment &investment) {
        investment.shortName = QString(29, u'x');
        investment.effort.start = date(u"2020");
        investment.repayment.start = date(u"2019");
        investment.contractAmount = kroner(10);
        investment.contractRange = {.atLeast = kroner(30)->amount, .atMost = kroner(20)->amount};
        investment.ownShare = kroner(12);
        investment.paidOut = kroner(13);
        investment.effectGoals.append(
            {.definition = u"i job"_s, .targetShare = Percentage::fromPpm(1'100'000)});
        investment.citizensPlanned.append({.value = -1, .provenance = {.sourceId = u"A9"_s}});
        investment.cashFlows.append({.provenance = {.sourceId = u"A8"_s}});
        investment.unread.append({.field = u"theme"_s, .text = u"?"_s});
    });
    const QList<InvestmentCheck> expected{
        {Code::ShortNameTooLong, u"shortName"_s, {}},
        {Code::RepaymentBeforeEffort, u"repayment.start"_s, {}},
        {Code::RangeReversed, u"contractRange.atMost"_s, {}},
        {Code::AmountOutsideRange, u"contractAmount"_s, {}},
        {Code::OwnShareAboveContract, u"ownShare"_s, {}},
        {Code::PaidOutAboveOwnShare, u"paidOut"_s, {}},
        {Code::NegativeCount, u"citizensPlanned"_s, {}},
        {Code::ShareAboveWhole, u"effectGoals"_s, u"i job"_s},
        {Code::UnknownSource, u"citizensPlanned"_s, u"A9"_s},
        {Code::UnknownSource, u"contract"_s, u"A8"_s},
        {Code::NotRead, u"theme"_s, u"?"_s},
    };
    QCOMPARE(checks, expected);
}

void TestInvestmentChecks::otherCurrenciesAreNotCompared()
{
    const QList<InvestmentCheck> checks = codesOf([](Investment &investment) {
        investment.ownShare = kroner(12);
        investment.contractAmount =
            MoneyFigure{.amount = Money::fromMinor(100, *Currency::fromCode(u"EUR"))};
    });
    QVERIFY(checks.isEmpty());
}

void TestInvestmentChecks::findsPersonNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("with hyphen") << u"barn 010199-1234, bor"_s << true;
    QTest::newRow("ten digits") << u"3112991234"_s << true;
    QTest::newRow("with a space") << u"010199 1234"_s << true;
    QTest::newRow("after another number") << u"8765432109 og 010199-1234"_s << true;
    QTest::newRow("leap day") << u"290296-1234"_s << true;
    QTest::newRow("no leap day") << u"290297-1234"_s << false;
    QTest::newRow("no such day of that month") << u"310499-1234"_s << false;
    QTest::newRow("telephone") << u"+45 87131500"_s << false;
    QTest::newRow("telephone of ten digits") << u"4587131500"_s << false;
    QTest::newRow("account") << u"3550 0001234567"_s << false;
    QTest::newRow("account of ten digits") << u"0005234567"_s << false;
    QTest::newRow("no such month") << u"311399-1234"_s << false;
    QTest::newRow("CVR number") << u"CVR 55133018"_s << false;
    QTest::newRow("longer number") << u"00101991234567"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestInvestmentChecks::findsPersonNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(looksLikePersonNumber(text), found);
}

void TestInvestmentChecks::looksForPersonNumbersInEveryText()
{
    const QString number = u"010199-1234"_s;
    const QList<InvestmentCheck> checks = codesOf([](Investment &investment) {
        const QString cpr = u"født 010199-1234"_s;
        investment.tags = {u"unge"_s, cpr};
        investment.parties = {{.name = cpr, .roles = {{.text = cpr}}}};
        investment.ownShare = MoneyFigure{.provenance = {.note = cpr}};
        investment.effectGoals = {{.targetText = cpr}};
        investment.contract = InvestmentContract{};
        investment.contract->amendments = {{.note = cpr}};
        investment.measurements = {{.entries = {{.reason = cpr}}}};
        investment.cashFlows = {{.reference = cpr}};
        investment.sources = {{.note = cpr}};
        investment.unread = {{.field = u"theme"_s, .text = cpr}};
        investment.origin.records = {{.cells = {{u"Notes"_s, cpr}}}};
    });
    QStringList fields;
    for (const InvestmentCheck &check : checks) {
        if (check.code == Code::PersonNumber)
            fields.append(check.field);
    }
    QCOMPARE(fields,
             (QStringList{u"tags"_s, u"parties"_s, u"ownShare"_s, u"contract"_s, u"effectGoals"_s,
                          u"sources"_s, u"unread"_s, u"origin.records"_s}));
    Portfolio portfolio;
    portfolio.notice = number;
    portfolio.sources = {{.title = number}};
    QCOMPARE(checksOf(portfolio),
             (QList<InvestmentCheck>{{Code::PersonNumber, u"notice"_s, {}},
                                     {Code::PersonNumber, u"sources"_s, {}}}));
    QVERIFY(checksOf(Portfolio{}).isEmpty());
}

QTEST_GUILESS_MAIN(TestInvestmentChecks)
#include "tst_investmentchecks.moc"
