#include "model/calc/paymentchecks.h"
#include "model/calc/plannedentries.h"
#include "model/calc/plannedrepayments.h"

#include "examplecontract.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

using Code = InvestmentCheck::Code;
using Change = void (*)(Investment &);

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(bundlinje::InvestmentCheck)

namespace {

const QString fund = u"Fonden"_s;

InvestmentCheck unplanned(Code code, int count, qint64 amount)
{
    InvestmentCheck check{code, u"cashFlows"_s, QString::number(count)};
    check.amount = kroner(amount);
    return check;
}

InvestmentCheck unknownParty(const QString &name, const QString &meant)
{
    InvestmentCheck check{Code::UnknownParty, u"cashFlows[2].party"_s, name};
    check.meant = meant;
    return check;
}

/// Another payment of the provider, or of who is named.
CashFlow payment(const QString &party)
{
    return {.id = QUuid::createUuid(), .amount = kroner(1), .party = party};
}

/// Pays 10,000 kr. and is repaid 10 · 1,000 and 10 · 2,000 kr. in its only check; all is planned.
Investment planned()
{
    Investment made{.id = InvestmentId::create(), .name = u"Ungehjem"_s};
    made.contract = contract();
    made.contract->terms.checks.resize(1);
    made.contract->payers.removeLast();
    made.contract->payers[0].name = u"Aarhus Kommune"_s;
    made.contract->terms.split.weights = {weight(11, 1'000)};
    withInstalment(*made.contract);
    EffectGoal goal{.id = QUuid::createUuid()};
    goal.targetCount = 10;
    made.effectGoals = {goal};
    for (PaymentComponent &component : made.contract->terms.components)
        component.effectGoal = goal.id;
    made.parties = {{.name = u"Provider A/S"_s}};
    made.cashFlows = missingInstalments(made, fund) + plannedRepayments(made)->entries;
    return made;
}

} // namespace

/// What the payments of an investment lack, and what looks wrong in them.
class TestPaymentChecks final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatLooksWrong_data();
    void saysWhatLooksWrong();
    void nothingLooksWrong_data();
    void nothingLooksWrong();
    void anUnknownPartyIsToldOnce();
};

void TestPaymentChecks::saysWhatLooksWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<InvestmentCheck>("expected");
    const auto add = [](const char *name, Change change, const InvestmentCheck &expected) {
        QTest::newRow(name) << change << expected;
    };
    add(
        "an instalment is in no payment", [](Investment &made) { made.cashFlows.removeFirst(); },
        unplanned(Code::InstalmentsUnplanned, 1, 10'000));
    add(
        "two of three instalments are in no payment",
        [](Investment &made) {
            for (const uint number : {201U, 202U}) {
                Instalment other = made.contract->instalments.constFirst();
                other.id = contractId(number);
                other.date = day(2040, 1, 1);
                made.contract->instalments.append(other);
            }
        },
        unplanned(Code::InstalmentsUnplanned, 2, 20'000));
    add(
        "no repayment is planned or received",
        [](Investment &made) { made.cashFlows.removeLast(); },
        unplanned(Code::RepaymentsUnplanned, 1, 30'000));
    add("a received payment is an instalment",
        [](Investment &made) {
            made.cashFlows.append(payment({}));
            made.cashFlows[2].direction = CashDirection::Distribution;
        },
        {Code::InstalmentReceived, u"cashFlows[2].direction"_s, {}});
    add("a repayment is paid out",
        [](Investment &made) {
            made.cashFlows.append(payment({}));
            made.cashFlows[2].purpose = CashPurpose::OutcomePayment;
        },
        {Code::RepaymentPaid, u"cashFlows[2].direction"_s, {}});
    add("a payment in another currency than the contract",
        [](Investment &made) {
            made.cashFlows.append(payment({}));
            made.cashFlows[2].amount = Money::fromMinor(100, *Currency::fromCode(u"EUR"));
        },
        {Code::OtherCurrencyPaid, u"cashFlows[2].amount"_s, u"EUR"_s});
    InvestmentCheck tooMuch{Code::RepaidAboveMaximum, u"cashFlows"_s, {}};
    tooMuch.amount = kroner(30'000);
    add(
        "more is repaid than the contract ever repays",
        [](Investment &made) {
            made.contract->terms.contractCap = kroner(29'999);
            made.cashFlows[1].state = CashState::Received;
        },
        tooMuch);
    add(
        "a payer by half its name",
        [](Investment &made) { made.cashFlows.append(payment(u"aarhus"_s)); },
        unknownParty(u"aarhus"_s, u"Aarhus Kommune"_s));
    add(
        "a party with more than its name",
        [](Investment &made) { made.cashFlows.append(payment(u"Provider A/S, Odense"_s)); },
        unknownParty(u"Provider A/S, Odense"_s, u"Provider A/S"_s));
    add(
        "a party that nothing is like",
        [](Investment &made) { made.cashFlows.append(payment(u"Somebody"_s)); },
        unknownParty(u"Somebody"_s, {}));
}

void TestPaymentChecks::saysWhatLooksWrong()
{
    QFETCH(Change, change);
    QFETCH(InvestmentCheck, expected);
    Investment made = planned();
    change(made);
    QCOMPARE(paymentChecksOf(made, fund), QList{expected});
    Portfolio portfolio;
    portfolio.fundName = fund;
    QVERIFY(checksOf(made, portfolio).contains(expected));
}

void TestPaymentChecks::nothingLooksWrong_data()
{
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, Change change) {
        QTest::newRow(name) << change;
    };
    add("all is planned", [](Investment &) {});
    add("no contract", [](Investment &made) { made = {.name = u"Ungehjem"_s}; });
    add("an instalment without a day", [](Investment &made) {
        made.cashFlows.removeFirst();
        made.contract->instalments[0].date.reset();
    });
    add("an instalment without an amount", [](Investment &made) {
        made.cashFlows.removeFirst();
        made.contract->instalments[0].amount.reset();
    });
    add("a repayment was received that nobody planned", [](Investment &made) {
        made.cashFlows[1].id = QUuid::createUuid();
        made.cashFlows[1].period.reset();
        made.cashFlows[1].state = CashState::Received;
    });
    add("the most that the contract repays is repaid", [](Investment &made) {
        made.contract->terms.contractCap = kroner(30'000);
        made.cashFlows[1].state = CashState::Received;
    });
    add("what comes back for something else", [](Investment &made) {
        made.contract->terms.contractCap = kroner(1);
        made.cashFlows[1].state = CashState::Received;
        made.cashFlows[1].purpose = CashPurpose::Other;
    });
    add("the contract does not say yet what it pays for", [](Investment &made) {
        made.cashFlows[1].state = CashState::Received;
        made.contract->terms.components.clear();
    });
    add("no repayment can be calculated", [](Investment &made) {
        made.cashFlows.removeLast();
        made.effectGoals[0].targetCount.reset();
    });
    add("a contract that is refused", [](Investment &made) {
        made.cashFlows.removeLast();
        made.contract->terms.components[0].price.price.reset();
    });
    add("names in other letters", [](Investment &made) {
        made.cashFlows += {payment(u"AARHUS  kommune"_s), payment(u"provider a/s"_s),
                           payment(u"fonden"_s), payment({})};
    });
    add("no party is stated", [](Investment &made) {
        made.parties.clear();
        made.contract->payers[0].name.clear();
        made.cashFlows[1].party = u"Somebody"_s;
    });
}

void TestPaymentChecks::nothingLooksWrong()
{
    QFETCH(Change, change);
    Investment made = planned();
    change(made);
    QCOMPARE(paymentChecksOf(made, fund), QList<InvestmentCheck>());
}

void TestPaymentChecks::anUnknownPartyIsToldOnce()
{
    Investment made = planned();
    made.cashFlows += {payment(u"Somebody"_s), payment(u"somebody "_s)};
    QCOMPARE(paymentChecksOf(made, fund),
             (QList<InvestmentCheck>{unknownParty(u"Somebody"_s, {})}));
}

QTEST_GUILESS_MAIN(TestPaymentChecks)
#include "tst_paymentchecks.moc"
