#include "examplecase.h"

#include "model/calc/evaluatebusinesscase.h"

#include <QtTest/QTest>

#include <cmath>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double a, double b, double size)
{
    return std::abs(a - b) <= 1e-12 * size;
}

QStringList fields(const QList<CaseGap> &gaps)
{
    QStringList fields;
    for (const CaseGap &gap : gaps)
        fields.append(gap.field);
    return fields;
}

BusinessCaseResult result(void (*edit)(BusinessCase &))
{
    BusinessCase businessCase = smallCase();
    edit(businessCase);
    return evaluate(businessCase, settings());
}

} // namespace

class TestBusinessCase final : public QObject {
    Q_OBJECT

private slots:
    void isWorkedOutAsByHand();
    void countsOnlyInsideTheHorizon();
    void convertsPricesOnce();
    void theNetRateMayBeGiven();
    void theStatePaysBackFromAYearOn();
    void savedCostsAreNetted();
    void thereIsNoValueWithoutReason();
    void missingIsNeverZero_data();
    void missingIsNeverZero();
    void onlyWhatNeedsTheInputIsMissing();
    void refusedInputIsNotCalculatedWith();
    void overridesAskWhatIf();
};

void TestBusinessCase::isWorkedOutAsByHand()
{
    const BusinessCaseResult result = evaluate(smallCase(), settings());
    QCOMPARE(result.status(), BusinessCaseResult::Status::Complete);
    QCOMPARE(*result.persons, 10.0);
    QCOMPARE(*result.netEffect, 0.4);
    QCOMPARE(*result.extraSuccesses, 4.0);
    // Kroner by year: −100,000 − 200,000 − 10,000; −200,000 + 240,000; 240,000; 240,000; 0.
    QCOMPARE(*result.netFlow, (QList<double>{-31'000'000, 4'000'000, 24'000'000, 24'000'000, 0}));
    QCOMPARE(*result.presentValueOfCosts, 50'000'000.0);
    QCOMPARE(*result.presentValueOfConsequences, 71'000'000.0); // The 10,000 kr. are netted.
    QCOMPARE(*result.netPresentValue, 21'000'000.0);
    QCOMPARE(*result.undiscountedNet, 21'000'000.0);
    QCOMPARE(*result.benefitCostRatio, 1.42);
    QCOMPARE(*result.netPresentValueByPayer, (ByPayer<double>{400'000, -1'000'000, 21'600'000, 0}));
    QCOMPARE(*result.payback, 2 + 3.0 / 24);
    QCOMPARE(*result.discountedPayback, 2 + 3.0 / 24);
    QCOMPARE(*result.netPerParticipant, 2'100'000.0);
    QCOMPARE(*result.netPerSuccess, 5'250'000.0);
    QCOMPARE(*result.costPerParticipant, 5'000'000.0);
    QCOMPARE(*result.costPerSuccess, 12'500'000.0);
    QVERIFY(result.internalRates->rate());
    QCOMPARE(result.lines.size(), 4);
    QCOMPARE(*result.lines.at(2).presentValue, 72'000'000.0);
    QCOMPARE(result.lines.at(2).line, (CaseLine{CaseLine::Kind::SuccessConsequence, 0, support}));
}

void TestBusinessCase::countsOnlyInsideTheHorizon()
{
    const BusinessCaseResult oneYear = result([](BusinessCase &made) { made.horizon = 1; });
    QCOMPARE(*oneYear.netFlow, QList<double>{-31'000'000});
    QCOMPARE(oneYear.payback.error().reason, NoValue::Reason::NeverPaidBack);
    QCOMPARE(oneYear.internalRates->absence, std::optional(InternalRates::Absence::OnlyOutflows));
    // A later cohort reaches the end before its consequences do.
    const BusinessCaseResult late = result([](BusinessCase &made) {
        made.intake.append({3, qint64{5}});
    });
    QCOMPARE(*late.netFlow,
             (QList<double>{-31'000'000, 4'000'000, 24'000'000, 13'500'000, 2'000'000}));
    QCOMPARE(*late.persons, 15.0);
}

void TestBusinessCase::convertsPricesOnce()
{
    const BusinessCaseResult older = result([](BusinessCase &made) {
        made.costs[0].priceYear = 2023;
        made.consequences[1].priceYear = 2025;
    });
    QVERIFY(isNear(older.lines.at(0).amounts.at(0), -10'540'000, 1e7));
    QCOMPARE(older.lines.at(3).amounts.at(0), -1'000'000.0); // Needs no index.
}

void TestBusinessCase::theNetRateMayBeGiven()
{
    BusinessCase given = smallCase();
    given.isNetAsGiven = true;
    given.successWith.expected = percent(40);
    given.successWithout.expected.reset();
    QCOMPARE(*evaluate(given, settings()).netFlow, *evaluate(smallCase(), settings()).netFlow);
    given.successWith.expected = percent(-10);
    QCOMPARE(*evaluate(given, settings()).extraSuccesses, -1.0);
}

void TestBusinessCase::theStatePaysBackFromAYearOn()
{
    BusinessCase businessCase = smallCase();
    PayerSplit refunded = all(Payer::Municipality);
    refunded.reimbursement = percent(50);
    PayerSplit later = all(Payer::Municipality);
    later.fromYear = 2028;
    businessCase.consequences[0].splits = {refunded, later};
    QCOMPARE(evaluate(businessCase, settings()).netFlowByPayer.error().gaps,
             (QList<CaseGap>{{u"firstYear"_s, CaseGap::Reason::Missing}}));
    businessCase.firstYear = 2026;
    const ByPayer<QList<double>> flows = *evaluate(businessCase, settings()).netFlowByPayer;
    QCOMPARE(flows[0], (QList<double>{-30'000'000, -8'000'000, 24'000'000, 24'000'000, 0}));
    QCOMPARE(flows[2], (QList<double>{0, 12'000'000, 0, 0, 0}));
}

void TestBusinessCase::savedCostsAreNetted()
{
    const BusinessCaseResult netted = result([](BusinessCase &made) {
        made.costs.append({.id = id(3),
                           .kind = CostKind::SavedCost,
                           .fixed = {{0, kroner(500'000)}},
                           .splits = {all(Payer::Municipality)}});
    });
    QCOMPARE(*netted.presentValueOfCosts, 0.0);
    QCOMPARE(netted.benefitCostRatio.error().reason, NoValue::Reason::NoCosts);
    QCOMPARE(*netted.netPresentValue, 71'000'000.0);
    QCOMPARE(*netted.payback, 0.0);
}

void TestBusinessCase::thereIsNoValueWithoutReason()
{
    const BusinessCaseResult nobody = result([](BusinessCase &made) {
        made.intake = {{0, qint64{0}}};
    });
    QCOMPARE(nobody.status(), BusinessCaseResult::Status::Complete);
    QCOMPARE(*nobody.netPresentValue, -10'000'000.0); // The set-up is paid all the same.
    QCOMPARE(nobody.netPerParticipant.error().reason, NoValue::Reason::NoParticipants);
    QCOMPARE(nobody.netPerSuccess.error().reason, NoValue::Reason::NoExtraSuccesses);

    const BusinessCaseResult harm =
        result([](BusinessCase &made) { made.successWith.expected = percent(10); });
    QVERIFY(std::abs(*harm.netEffect + 0.1) < 1e-15);
    QVERIFY(isNear(*harm.presentValueOfConsequences, -19'000'000, 1e8));
    QCOMPARE(harm.netPerSuccess.error().reason, NoValue::Reason::NoExtraSuccesses);
    QVERIFY(*harm.benefitCostRatio < 0);
    QCOMPARE(harm.payback.error().reason, NoValue::Reason::NeverPaidBack);
}

void TestBusinessCase::missingIsNeverZero_data()
{
    using Edit = void (*)(BusinessCase &);
    QTest::addColumn<Edit>("remove");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("horizon") << Edit([](BusinessCase &made) { made.horizon.reset(); })
                             << QStringList{u"horizon"_s};
    QTest::newRow("no costs yet") << Edit([](BusinessCase &made) { made.costs.clear(); })
                                  << QStringList{u"costs"_s};
    QTest::newRow("no consequences yet")
        << Edit([](BusinessCase &made) { made.consequences.clear(); })
        << QStringList{u"consequences"_s};
    QTest::newRow("intake") << Edit([](BusinessCase &made) { made.intake.clear(); })
                            << QStringList{u"intake"_s};
    QTest::newRow("persons") << Edit([](BusinessCase &made) { made.intake[0].persons.reset(); })
                             << QStringList{u"intake[0].persons"_s};
    QTest::newRow("success with") << Edit([](BusinessCase &made) {
        made.successWith.expected.reset();
    }) << QStringList{u"successWith.expected"_s};
    QTest::newRow("success without")
        << Edit([](BusinessCase &made) { made.successWithout.expected.reset(); })
        << QStringList{u"successWithout.expected"_s};
    QTest::newRow("cost without amounts")
        << Edit([](BusinessCase &made) { made.costs[0].fixed.clear(); })
        << QStringList{u"costs[0].fixed"_s};
    QTest::newRow("one amount of a cost")
        << Edit([](BusinessCase &made) { made.costs[0].fixed[0].amount.reset(); })
        << QStringList{u"costs[0].fixed[0]"_s};
    QTest::newRow("amount for a participant")
        << Edit([](BusinessCase &made) { made.costs[1].perParticipant[1].reset(); })
        << QStringList{u"costs[1].perParticipant[1]"_s};
    QTest::newRow("amount of a consequence")
        << Edit([](BusinessCase &made) { made.consequences[0].amount.reset(); })
        << QStringList{u"consequences[0].amount"_s};
    QTest::newRow("duration") << Edit([](BusinessCase &made) {
        made.consequences[0].duration.reset();
    }) << QStringList{u"consequences[0].duration"_s};
    QTest::newRow("share") << Edit([](BusinessCase &made) { made.consequences[0].share.reset(); })
                           << QStringList{u"consequences[0].share"_s};
    QTest::newRow("price level") << Edit([](BusinessCase &made) {
        made.priceLevelYear.reset();
        made.costs[0].priceYear = 2023;
    }) << QStringList{u"priceLevelYear"_s};
    QTest::newRow("index of a price year")
        << Edit([](BusinessCase &made) { made.consequences[1].priceYear = 2019; })
        << QStringList{u"consequences[1].priceYear"_s};
    QTest::newRow("index of the price level") << Edit([](BusinessCase &made) {
        made.priceLevelYear = 2030;
        made.costs[0].priceYear = 2023;
    }) << QStringList{u"priceLevelYear"_s};
    QTest::newRow("two at once") << Edit([](BusinessCase &made) {
        made.costs[0].fixed[0].amount.reset();
        made.consequences[0].amount.reset();
    }) << QStringList{u"costs[0].fixed[0]"_s, u"consequences[0].amount"_s};
}

void TestBusinessCase::missingIsNeverZero()
{
    using Edit = void (*)(BusinessCase &);
    QFETCH(Edit, remove);
    QFETCH(QStringList, missing);
    const BusinessCaseResult result = ::result(remove);
    QCOMPARE(result.status(), BusinessCaseResult::Status::Incomplete);
    QCOMPARE(fields(result.gaps), missing);
    for (const CaseFigure<double> &figure :
         {result.netPresentValue, result.undiscountedNet, result.benefitCostRatio, result.payback,
          result.discountedPayback, result.netPerParticipant, result.netPerSuccess}) {
        QVERIFY(!figure);
        QCOMPARE(figure.error().reason, NoValue::Reason::Incomplete);
        QCOMPARE(fields(figure.error().gaps), missing);
    }
    QVERIFY(!result.netFlow);
    QVERIFY(!result.netFlowByPayer);
    QVERIFY(!result.netPresentValueByPayer);
    QVERIFY(!result.internalRates);
}

void TestBusinessCase::onlyWhatNeedsTheInputIsMissing()
{
    const BusinessCaseResult noEffect =
        result([](BusinessCase &made) { made.successWithout.expected.reset(); });
    QCOMPARE(*noEffect.presentValueOfCosts, 50'000'000.0);
    QCOMPARE(*noEffect.costPerParticipant, 5'000'000.0);
    QVERIFY(!noEffect.presentValueOfConsequences);
    QCOMPARE(*noEffect.lines.at(3).presentValue, -1'000'000.0); // Follows from taking part.
    QVERIFY(!noEffect.lines.at(2).presentValue);

    const BusinessCaseResult noCost = result([](BusinessCase &made) { made.costs.clear(); });
    QCOMPARE(*noCost.presentValueOfConsequences, 71'000'000.0);
    QVERIFY(!noCost.presentValueOfCosts);
    QCOMPARE(*result([](BusinessCase &made) { made.horizon.reset(); }).extraSuccesses, 4.0);

    const BusinessCaseResult noSplit =
        result([](BusinessCase &made) { made.consequences[0].splits.clear(); });
    QCOMPARE(fields(noSplit.gaps), QStringList{u"consequences[0].splits"_s});
    QCOMPARE(*noSplit.netPresentValue, 21'000'000.0);
    QVERIFY(!noSplit.netPresentValueByPayer);

    CaseSettings noRate = settings();
    noRate.discountSchedule = {};
    const BusinessCaseResult undiscounted = evaluate(smallCase(), noRate);
    QCOMPARE(fields(undiscounted.gaps), QStringList{u"discountSchedule"_s});
    QCOMPARE(*undiscounted.undiscountedNet, 21'000'000.0);
    QCOMPARE(*undiscounted.payback, 2 + 3.0 / 24);
    QVERIFY(!undiscounted.netPresentValue);
    QVERIFY(!undiscounted.discountedPayback);

    // A zero that was entered is a zero.
    const BusinessCaseResult zero =
        result([](BusinessCase &made) { made.consequences[0].amount = kroner(0); });
    QCOMPARE(zero.status(), BusinessCaseResult::Status::Complete);
    QCOMPARE(*zero.netPresentValue, -51'000'000.0);
}

void TestBusinessCase::refusedInputIsNotCalculatedWith()
{
    const BusinessCaseResult refused = result([](BusinessCase &made) {
        made.costs[0].splits[0].municipality = percent(90);
        made.consequences[0].duration = Quantity::fromWhole(-1);
    });
    QCOMPARE(refused.gaps,
             (QList<CaseGap>{{u"consequences[0].duration"_s, CaseGap::Reason::Refused},
                             {u"costs[0].splits[0]"_s, CaseGap::Reason::Refused}}));
    QCOMPARE(refused.status(), BusinessCaseResult::Status::Refused);
    QVERIFY(!refused.netPresentValue);
    QCOMPARE(*refused.presentValueOfCosts, 50'000'000.0);
    const BusinessCaseResult years = result([](BusinessCase &made) { made.horizon = 0; });
    QCOMPARE(years.gaps, (QList<CaseGap>{{u"horizon"_s, CaseGap::Reason::Refused}}));
    QVERIFY(years.lines.isEmpty());
    const BusinessCaseResult noYears = evaluate(smallCase(), settings(), {.horizon = -3});
    QCOMPARE(noYears.gaps, years.gaps);
    QVERIFY(!BusinessCaseResult().netPresentValue);
    const BusinessCaseResult rate =
        result([](BusinessCase &made) { made.successWith.expected = percent(101); });
    QVERIFY(!rate.netPresentValue);
    QCOMPARE(rate.netEffect.error().gaps.constFirst().reason, CaseGap::Reason::Refused);
}

void TestBusinessCase::overridesAskWhatIf()
{
    const auto net = [](const CaseOverrides &overrides) {
        return *evaluate(smallCase(), settings(), overrides).netPresentValue;
    };
    QVERIFY(isNear(net({.successWith = 0.7}), 39'000'000, 1e8));
    QVERIFY(isNear(net({.successWithout = 0.3}), 3'000'000, 1e8));
    QCOMPARE(net({.costFactor = 2}), -29'000'000.0);
    QCOMPARE(net({.consequenceFactor = 0}), -50'000'000.0);
    QCOMPARE(net({.consequenceFactors = {{activity, 3}}}), 19'000'000.0);
    QCOMPARE(net({.intakeFactor = 2}), 52'000'000.0);
    QCOMPARE(net({.horizon = 2}), -27'000'000.0);
    const double discounted =
        -31'000'000 + 4'000'000 / 1.1 + 24'000'000 / 1.21 + 24'000'000 / 1.331;
    QVERIFY(isNear(net({.discountRate = 0.1}), discounted, 1e8));
}

QTEST_GUILESS_MAIN(TestBusinessCase)
#include "tst_businesscase.moc"
