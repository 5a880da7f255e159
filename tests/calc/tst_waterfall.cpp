#include "model/calc/waterfall.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Money ore(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

Tranche tranche(qint64 principal, qint64 tenMillionths)
{
    return {.id = QUuid::createUuid(),
            .principal = ore(principal),
            .rate = Percentage::fromTenMillionths(tenMillionths)};
}

QList<Tranche> anyTranches()
{
    QList<Tranche> tranches;
    for (int count = *rc::gen::inRange(0, 5); count > 0; --count)
        tranches.append(
            tranche(*rc::gen::inRange<qint64>(0, 1'000'000'000), *rc::gen::inRange(0, 3'000'000)));
    return tranches;
}

QList<Money> anyCash()
{
    QList<Money> cash;
    for (int count = *rc::gen::inRange(0, 12); count > 0; --count)
        cash.append(ore(
            *rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::inRange<qint64>(0, 1'000'000'000))));
    return cash;
}

} // namespace

class TestWaterfall final : public QObject {
    Q_OBJECT

private slots:
    void unpaidInterestIsAddedToTheBalance();
    void interestIsRoundedHalfUp();
    void withoutTranchesAllIsLeft();
    void refusesWhatCannotBe();
    void paymentsAddUpToTheCash();
    void juniorWaitsForSenior();
    void balancesAreAccountedFor();
    void aRepaidTrancheHasItsRate();
};

void TestWaterfall::unpaidInterestIsAddedToTheBalance()
{
    const auto result =
        waterfall(QList{tranche(1000, 1'000'000)}, QList{ore(0), ore(10), ore(2000)});
    const TrancheCourse &course = result->tranches.constFirst();
    QCOMPARE(course.interest, (QList{ore(100), ore(110), ore(120)}));
    QCOMPARE(course.paid, (QList{ore(0), ore(10), ore(1320)}));
    QCOMPARE(course.outstanding, (QList{ore(1100), ore(1200), ore(0)}));
    QCOMPARE(result->residual, (QList{ore(0), ore(0), ore(680)}));
}

void TestWaterfall::interestIsRoundedHalfUp()
{
    const auto result = waterfall(QList{tranche(50, 100'000), tranche(49, 100'000)}, QList{ore(0)});
    QCOMPARE(result->tranches.at(0).interest, QList{ore(1)}); // 0.5
    QCOMPARE(result->tranches.at(1).interest, QList{ore(0)}); // 0.49
}

void TestWaterfall::withoutTranchesAllIsLeft()
{
    QCOMPARE(waterfall({}, QList{ore(5)})->residual, QList{ore(5)});
    const auto noYears = waterfall(QList{tranche(5, 0)}, {});
    QVERIFY(noYears->residual.isEmpty());
    QVERIFY(noYears->tranches.constFirst().paid.isEmpty());
}

void TestWaterfall::refusesWhatCannotBe()
{
    const auto where = [](const QList<Tranche> &tranches, const QList<Money> &cash) {
        const auto result = waterfall(tranches, cash);
        return result ? u"accepted"_s : result.error().where;
    };
    QCOMPARE(where({tranche(-1, 0)}, {}), u"principal"_s);
    QCOMPARE(where({tranche(1, -1)}, {}), u"rate"_s);
    QCOMPARE(where({Tranche{}}, {}), u"principal"_s); // Missing is not 0.
    QCOMPARE(where({Tranche{.principal = ore(1)}}, {}), u"rate"_s);
    QCOMPARE(where({tranche(1, 0)}, {ore(-1)}), u"cash"_s);
    const Money inEuro = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
    QCOMPARE(waterfall(QList{tranche(1, 0)}, QList{inEuro}).error().code,
             Error::Code::MixedCurrency);
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(waterfall(QList{tranche(most, 1)}, QList{ore(0)}).error().code, Error::Code::Overflow);
}

void TestWaterfall::paymentsAddUpToTheCash()
{
    const bool holds = rc::check("payments and residual are the cash, each year", [] {
        const QList<Money> cash = anyCash();
        const Waterfall result = *waterfall(anyTranches(), cash);
        for (qsizetype year = 0; year < cash.size(); ++year) {
            Money sum = result.residual.at(year);
            for (const TrancheCourse &course : result.tranches) {
                RC_ASSERT(course.paid.at(year).minor() >= 0);
                sum = *add(sum, course.paid.at(year));
            }
            RC_ASSERT(sum == cash.at(year));
            RC_ASSERT(result.residual.at(year).minor() >= 0);
        }
    });
    QVERIFY(holds);
}

void TestWaterfall::juniorWaitsForSenior()
{
    const bool holds = rc::check("nothing for the next while a balance is unpaid", [] {
        const QList<Money> cash = anyCash();
        const Waterfall result = *waterfall(anyTranches(), cash);
        for (qsizetype year = 0; year < cash.size(); ++year) {
            bool isUnpaid = false;
            for (const TrancheCourse &course : result.tranches) {
                RC_ASSERT((!isUnpaid || course.paid.at(year).minor() == 0));
                isUnpaid = isUnpaid || course.outstanding.at(year).minor() > 0;
            }
            RC_ASSERT((!isUnpaid || result.residual.at(year).minor() == 0));
        }
    });
    QVERIFY(holds);
}

void TestWaterfall::balancesAreAccountedFor()
{
    const bool holds =
        rc::check("balance = balance before + interest − payment, never below 0", [] {
            const QList<Tranche> tranches = anyTranches();
            const Waterfall result = *waterfall(tranches, anyCash());
            for (qsizetype i = 0; i < tranches.size(); ++i) {
                const TrancheCourse &course = result.tranches.at(i);
                RC_ASSERT(course.tranche == tranches.at(i).id);
                qint64 balance = tranches.at(i).principal->minor();
                for (qsizetype year = 0; year < course.paid.size(); ++year) {
                    const double exact = double(balance) * tranches.at(i).rate->fraction();
                    RC_ASSERT(std::abs(double(course.interest.at(year).minor()) - exact)
                              <= 0.5 + 1e-6);
                    balance += course.interest.at(year).minor() - course.paid.at(year).minor();
                    RC_ASSERT(course.outstanding.at(year).minor() == balance && balance >= 0);
                }
            }
        });
    QVERIFY(holds);
}

void TestWaterfall::aRepaidTrancheHasItsRate()
{
    const auto result =
        waterfall(QList{tranche(100'000'000, 500'000), tranche(100'000'000, 900'000)},
                  QList{ore(60'000'000), ore(400'000'000)});
    QVERIFY(std::abs(*result->tranches.at(0).internalRates.rate() - 0.05) < 1e-8);
    QVERIFY(std::abs(*result->tranches.at(1).internalRates.rate() - 0.09) < 1e-8);
}

QTEST_GUILESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
