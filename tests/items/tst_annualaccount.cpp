#include "tests/items/reportfixture.h"

#include "model/items/annualaccount.h"
#include "model/items/portfolioreport.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

CashFlow moved(CashDirection direction, int year, int thousands, CashState state)
{
    CashFlow flow{.id = QUuid::createUuid(), .direction = direction, .state = state};
    flow.amount = kroner(thousands * 1000);
    flow.settledOn = QDate(year, 5, 3);
    return flow;
}

PortfolioContent withMoney()
{
    PortfolioContent content;
    content.portfolio = newPortfolio(u"Fund"_s);
    Investment investment{.id = InvestmentId::create(), .name = u"Bridge"_s};
    CashFlow result = moved(CashDirection::Distribution, 2025, 400, CashState::Received);
    result.purpose = CashPurpose::OutcomePayment;
    CashFlow foreign = moved(CashDirection::Call, 2025, 70, CashState::Paid);
    foreign.amount = Money::fromMinor(70, Currency::fromCode(u"EUR").value());
    investment.cashFlows = {moved(CashDirection::Call, 2024, 1000, CashState::Paid),
                            moved(CashDirection::Call, 2025, 500, CashState::Paid),
                            result,
                            moved(CashDirection::Distribution, 2026, 100, CashState::WrittenOff),
                            moved(CashDirection::Call, 2026, 900, CashState::Planned),
                            foreign};
    investment.contractSigned = PartialDate::fromDate(QDate(2024, 2, 1));
    investment.publicNote = u"Kommunen deltager."_s;
    investment.internalNote = u"HEMMELIGT"_s;
    content.investments = {investment};
    return content;
}

Report account(const AccountScope &scope)
{
    const PortfolioContent content = withMoney();
    return annualAccount(content, scope, settingOf(content));
}

} // namespace

/// What a fund accounts for each year.
class TestAnnualAccount final : public QObject {
    Q_OBJECT

private slots:
    void eachYearHasWhatMovedInIt();
    void capitalIsAsOfTheYear_data();
    void capitalIsAsOfTheYear();
    void otherCurrenciesAreSaid();
    void theWorkOnTheMarketIsAsWritten();
    void newsAreOfTheYear();
    void whatIsToComeHasNotHappened();
    void yearsToChooseFrom();
};

void TestAnnualAccount::eachYearHasWhatMovedInIt()
{
    const Report report = account({.year = 2026});
    const ReportTable *years = tableOf(report, u"years"_s);
    QVERIFY(years);
    QCOMPARE(years->rows.size(), 3);
    QCOMPARE(moneyAt(*years, 0, u"paidOut"_s), kroner(1'000'000));
    QCOMPARE(moneyAt(*years, 1, u"paidOut"_s), kroner(500'000));
    QCOMPARE(moneyAt(*years, 1, u"forResults"_s), kroner(400'000));
    QCOMPARE(moneyAt(*years, 2, u"writtenOff"_s), kroner(100'000));
    QCOMPARE(std::get<Money>(sumsOf(*years).at(1)), kroner(1'500'000));
}

void TestAnnualAccount::capitalIsAsOfTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("paidOut");
    QTest::addColumn<int>("outstanding");
    QTest::newRow("2023") << 2023 << 0 << 0;
    QTest::newRow("2024") << 2024 << 1'000'000 << 1'000'000;
    QTest::newRow("2025") << 2025 << 1'500'000 << 1'100'000;
    QTest::newRow("2026") << 2026 << 1'500'000 << 1'000'000;
}

void TestAnnualAccount::capitalIsAsOfTheYear()
{
    QFETCH(const int, year);
    QFETCH(const int, paidOut);
    QFETCH(const int, outstanding);
    const Report report = account({.year = year});
    QCOMPARE(std::get<Money>(figureOf(report, u"paidOut"_s)), kroner(paidOut));
    QCOMPARE(std::get<Money>(figureOf(report, u"outstanding"_s)), kroner(outstanding));
    QVERIFY(std::holds_alternative<std::monostate>(figureOf(report, u"bound"_s)));
}

void TestAnnualAccount::otherCurrenciesAreSaid()
{
    const Report report = account({});
    QVERIFY(report.hasGaps);
    QVERIFY(textOf(reportPage(report, QLocale(QLocale::English)))
                .contains(u"in another currency, which is in no sum"_s));
}

void TestAnnualAccount::theWorkOnTheMarketIsAsWritten()
{
    const QLocale english(QLocale::English);
    QVERIFY(textOf(reportPage(account({}), english)).contains(u"is not written yet"_s));
    const QString text = textOf(reportPage(
        account({.year = 2025, .marketWork = u"Three courses.\nA <guide>."_s}), english));
    QVERIFY(text.contains(u"Three courses."_s) && text.contains(u"A <guide>."_s));
    QVERIFY(!text.contains(u"is not written yet"_s));
    QVERIFY(text.contains(u"Kommunen deltager."_s));
    QVERIFY(!text.contains(u"HEMMELIGT"_s));
}

void TestAnnualAccount::newsAreOfTheYear()
{
    const QLocale english(QLocale::English);
    QVERIFY(textOf(reportPage(account({.year = 2024}), english)).contains(u"contract signed"_s));
    QVERIFY(!textOf(reportPage(account({.year = 2025}), english)).contains(u"contract signed"_s));
}

void TestAnnualAccount::whatIsToComeHasNotHappened()
{
    PortfolioContent content = withMoney();
    const QLocale english(QLocale::English);
    const auto isSigned = [&](const PartialDate &date) {
        content.investments.first().contractSigned = date;
        const Report report = annualAccount(content, {.year = 2026}, settingOf(content));
        return textOf(reportPage(report, english)).contains(u"contract signed"_s);
    };
    QVERIFY(isSigned(PartialDate::fromDate(reportDay)));
    QVERIFY(!isSigned(PartialDate::fromDate(reportDay.addDays(1))));
}

void TestAnnualAccount::yearsToChooseFrom()
{
    QCOMPARE(accountYears(withMoney(), reportDay), (QList{2026, 2025, 2024}));
    QCOMPARE(accountYears({}, reportDay), QList{2026});
}

QTEST_MAIN(TestAnnualAccount)
#include "tst_annualaccount.moc"
