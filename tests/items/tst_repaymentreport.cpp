#include "tests/items/reportfixture.h"

#include "model/calc/paymentobligations.h"
#include "model/items/repaymentsections.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// What payers owe, what they have paid, and what is not counted.
class TestRepaymentReport final : public QObject {
    Q_OBJECT

private slots:
    void payersAddUpToTheTotal();
    void aScheduleIsSplitToTheLastUnit();
    void theMinimumIsEarnedAtTheLastCheck();
    void whatIsPaidIsTakenOff();
    void anotherCurrencyIsSaid();
    void aCheckIsMeasuredWhereAllItPaysForIs_data();
    void aCheckIsMeasuredWhereAllItPaysForIs();
    void termsOfACheckAreWhatIsPaidAtIt();
    void onePayerSeesNobodyElsesMoney();
    void whatFallsDueLaterIsNotLeft();
    void correctionsOfOneCitizenAreCounted();
};

void TestRepaymentReport::payersAddUpToTheTotal()
{
    const PortfolioContent content = example();
    for (const Investment &investment : content.investments) {
        const auto found = paymentObligations(investment);
        if (!found || !found->result.byPayer)
            continue;
        qint64 earned = 0;
        qint64 due = 0;
        for (const PayerObligation &row : found->payers) {
            earned += row.earned.minor();
            due += row.due.minor();
        }
        QCOMPARE(earned, found->result.total.minor());
        const auto whole = evaluate(*investment.contract, investment.measurements);
        QVERIFY(whole);
        QCOMPARE(earned + found->minimumAhead.minor(), whole->total.minor());
        QCOMPARE(due, found->result.total.minor());
    }
}

void TestRepaymentReport::aScheduleIsSplitToTheLastUnit()
{
    InvestmentContract owed = contract();
    owed.terms.schedule = {{.delay = 0, .share = Percentage::fromPpm(333'333)},
                           {.delay = 1, .share = Percentage::fromPpm(333'333)},
                           {.delay = 2, .share = Percentage::fromPpm(333'334)}};
    owed.terms.components[0].price.price = Money::fromMinor(100'01, Currency::DKK);
    Investment investment{.id = InvestmentId::create(), .name = u"Bridge"_s};
    investment.contract = owed;
    investment.measurements = {measured(1, 1, 7), measured(2, 2, 3), measured(3, 1, 11)};
    const auto found = paymentObligations(investment);
    QVERIFY(found);
    QCOMPARE(found->parts.size(), 9);
    QList<qint64> byPayer(2, 0);
    QList<qint64> byPeriod(6, 0);
    for (const ObligationPart &part : found->parts) {
        QCOMPARE(part.byPayer.at(0).minor() + part.byPayer.at(1).minor(), part.amount.minor());
        QVERIFY(part.byPayer.at(0).minor() >= 0 && part.byPayer.at(1).minor() >= 0);
        byPeriod[part.dueIn] += part.amount.minor();
        for (int payer = 0; payer < 2; ++payer)
            byPayer[payer] += part.byPayer.at(payer).minor();
    }
    for (int payer = 0; payer < 2; ++payer)
        QCOMPARE(byPayer.at(payer), found->result.byPayer->at(payer).minor());
    for (int period = 1; period <= 5; ++period)
        QCOMPARE(byPeriod.at(period), found->result.payments->at(period - 1).minor());
}

void TestRepaymentReport::theMinimumIsEarnedAtTheLastCheck()
{
    InvestmentContract agreed = contract();
    agreed.terms.minimumRepayment = kroner(50'000);
    const Report none = made(withContract(agreed, {}), ReportTemplate::Repayment);
    QVERIFY(tableOf(none, u"payers"_s) == nullptr);
    QVERIFY(none.notices.join(u' ').contains(u"Nothing is measured yet"_s));
    QVERIFY(textOf(reportPage(none, QLocale(QLocale::English)))
                .contains(u"Agreed minimum, at the last check"_s));

    const QList<Measurement> some{measured(1, 1, 10)};
    const auto early = paymentObligations(withContract(agreed, some).investments.constFirst());
    QVERIFY(early);
    QCOMPARE(early->result.total, kroner(10'000));
    QCOMPARE(early->minimumAhead, kroner(40'000));
    QVERIFY(!isMeasured(early->result, 3));

    const QList<Measurement> all{measured(1, 1, 10), measured(3, 1, 5)};
    const auto late = paymentObligations(withContract(agreed, all).investments.constFirst());
    QVERIFY(late);
    QCOMPARE(late->result.total, kroner(50'000));
    QCOMPARE(late->minimumAhead, kroner(0));
}

void TestRepaymentReport::whatIsPaidIsTakenOff()
{
    PortfolioContent content = withContract(contract(), {measured(1, 1, 10)});
    Investment &investment = content.investments.first();
    investment.contract->payers[0].name = u"By"_s;
    CashFlow paid{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    paid.purpose = CashPurpose::OutcomePayment;
    paid.state = CashState::Received;
    paid.amount = kroner(5'000);
    paid.settledAmount = kroner(4'000);
    paid.party = u"by"_s;
    paid.period = 1;
    CashFlow unknown = paid;
    unknown.party = u"Somebody else"_s;
    CashFlow guarantee = paid;
    guarantee.purpose = CashPurpose::Guarantee;
    investment.cashFlows = {paid, unknown, guarantee};
    const Report report = made(content, ReportTemplate::Repayment);
    const ReportTable *table = tableOf(report, u"payers"_s);
    QVERIFY(table);
    QCOMPARE(moneyAt(*table, 0, u"due"_s), kroner(7'000));
    QCOMPARE(moneyAt(*table, 0, u"paid"_s), kroner(4'000));
    QCOMPARE(moneyAt(*table, 0, u"left"_s), kroner(3'000));
    QCOMPARE(moneyAt(*table, 1, u"paid"_s), kroner(0));
    QVERIFY(textOf(reportPage(report, QLocale(QLocale::English)))
                .contains(u"names no check or no payer"_s)); // Nor is it lost.
    QVERIFY(report.hasGaps);
    QVERIFY(report.notices.join(u' ').contains(u"received is not counted here"_s));
    // The entry is of check 1.
    const Report other = made(content, ReportTemplate::Repayment, {.period = 2});
    QVERIFY(!other.notices.join(u' ').contains(u"not counted here"_s));
}

void TestRepaymentReport::onePayerSeesNobodyElsesMoney()
{
    InvestmentContract undivided = contract();
    undivided.terms.split.weights.clear();
    const PortfolioContent content = withContract(undivided, {measured(1, 1, 10)});
    const Report report = made(content, ReportTemplate::Repayment, {.payer = 0});
    QVERIFY(report.hasGaps);
    QVERIFY(tableOf(report, u"payers"_s) == nullptr);
    QVERIFY(tableOf(report, u"schedule"_s) == nullptr);
    QVERIFY(std::holds_alternative<std::monostate>(figureOf(report, u"earned"_s)));
    QVERIFY(std::holds_alternative<std::monostate>(figureOf(report, u"left"_s)));
}

void TestRepaymentReport::whatFallsDueLaterIsNotLeft()
{
    InvestmentContract owed = contract();
    owed.terms.schedule = {{.delay = 0, .share = Percentage::fromPpm(400'000)},
                           {.delay = 2, .share = Percentage::fromPpm(600'000)}};
    const PortfolioContent content = withContract(owed, {measured(1, 1, 10)});
    const Report report = made(content, ReportTemplate::Repayment);
    QCOMPARE(std::get<Money>(figureOf(report, u"earned"_s)), kroner(10'000));
    QCOMPARE(std::get<Money>(figureOf(report, u"due"_s)), kroner(4'000));
    QCOMPARE(std::get<Money>(figureOf(report, u"left"_s)), kroner(4'000));
    QCOMPARE(std::get<Money>(figureOf(report, u"leftPreliminary"_s)), kroner(4'000));
    QCOMPARE(std::get<Money>(figureOf(report, u"later"_s)), kroner(6'000));
}

void TestRepaymentReport::correctionsOfOneCitizenAreCounted()
{
    QList<Measurement> days{measured(1, 1, 10, 1), measured(1, 1, 12, 2), measured(2, 1, 9)};
    for (Measurement &measurement : days) {
        measurement.entries.append(measurement.entries.constFirst());
        measurement.entries.last().reason = u"The boy moved"_s;
    }
    days[2].entries.last().reason = u"Counted anew"_s;
    const Report report = made(withContract(contract(), days), ReportTemplate::Repayment);
    const QString text = textOf(reportPage(report, QLocale(QLocale::English)));
    QVERIFY(!text.contains(u"The boy moved"_s));
    QVERIFY(text.contains(u"Counted anew"_s));
    QVERIFY(text.contains(u"<5 measurements of one citizen each"_s));
}

void TestRepaymentReport::anotherCurrencyIsSaid()
{
    PortfolioContent content = withContract(contract(), {measured(1, 1, 10)});
    Investment &investment = content.investments.first();
    investment.contract->payers[0].name = u"By"_s;
    CashFlow paid{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    paid.purpose = CashPurpose::OutcomePayment;
    paid.state = CashState::Received;
    paid.amount = Money::fromMinor(12'345'00, Currency::fromCode(u"EUR").value());
    paid.party = u"By"_s;
    paid.period = 1;
    CashFlow planned = paid;
    planned.state = CashState::Planned;
    investment.cashFlows = {paid, planned};
    const Report report = made(content, ReportTemplate::Repayment);
    QVERIFY(report.hasGaps);
    QCOMPARE(moneyAt(*tableOf(report, u"payers"_s), 0, u"paid"_s), kroner(0));
    QVERIFY2(report.notices.join(u' ').contains(u"12,345"_s),
             qPrintable(report.notices.join(u' ')));
    QVERIFY(textOf(reportPage(report, QLocale(QLocale::English)))
                .contains(u"nobody has said what it is worth"_s));
    // Nor is it said where it is not asked for.
    QVERIFY(!made(content, ReportTemplate::Repayment, {.period = 2})
                 .notices.join(u' ')
                 .contains(u"12,345"_s));
    QVERIFY(!made(content, ReportTemplate::Repayment, {.payer = 1})
                 .notices.join(u' ')
                 .contains(u"12,345"_s));
}

void TestRepaymentReport::aCheckIsMeasuredWhereAllItPaysForIs_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("one of two is measured") << 1 << QStringList{u"Check 1, 2: not measured yet"_s};
    QTest::newRow("none is") << 2 << QStringList{u"Check 2: not measured yet"_s};
    QTest::newRow("nothing is paid") << 3 << QStringList{};
}

void TestRepaymentReport::aCheckIsMeasuredWhereAllItPaysForIs()
{
    QFETCH(const int, period);
    QFETCH(const QStringList, said);
    InvestmentContract contract = examples::contract();
    contract.terms.components[0].periods = {1};
    contract.terms.components[1].periods = {1, 2};
    const Report report = made(withContract(contract, {measured(1, 1, 5)}),
                               ReportTemplate::Repayment, {.period = period, .payer = {}});
    QStringList found;
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *list = std::get_if<ReportList>(&block);
            if (section.key == u"missing"_s && list)
                found += list->items.filter(u"not measured yet"_s);
        }
    }
    QCOMPARE(found, said);
}

void TestRepaymentReport::termsOfACheckAreWhatIsPaidAtIt()
{
    InvestmentContract contract = examples::contract();
    contract.terms.components[0].periods = {1};
    contract.terms.components[1].periods = {2, 3};
    const PortfolioContent content = withContract(contract, {});
    const Investment &investment = content.investments.constFirst();
    const auto obligations = paymentObligations(investment);
    QVERIFY(obligations);
    const ReportSetting setting = settingOf(content);
    const RepaymentScope all;
    const RepaymentScope second{.period = 2, .payer = {}};
    QCOMPARE(RepaymentSections(investment, all, setting, *obligations).terms().size(), 2);
    const QStringList ofSecond =
        RepaymentSections(investment, second, setting, *obligations).terms();
    QCOMPARE(ofSecond.size(), 1);
    QVERIFY2(ofSecond.constFirst().contains(u"2,000"_s), qPrintable(ofSecond.constFirst()));
}

QTEST_MAIN(TestRepaymentReport)
#include "tst_repaymentreport.moc"
