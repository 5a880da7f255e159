#include "examplecase.h"

#include "model/calc/businesscasechecks.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

using Code = BusinessCaseCheck::Code;
using Edit = void (*)(BusinessCase &);

class TestBusinessCaseChecks final : public QObject {
    Q_OBJECT

private slots:
    void aWholeCaseHasNone();
    void refuses_data();
    void refuses();
    void tells_data();
    void tells();
    void anIndexMustBePositive();
    void textsAreThoseOfTheInput();
};

void TestBusinessCaseChecks::aWholeCaseHasNone()
{
    QVERIFY(checksOf(smallCase(), settings().priceIndex).isEmpty());
    QVERIFY(checksOf({}, {}).isEmpty()); // What is missing is the next thing to fill, not wrong.
}

void TestBusinessCaseChecks::refuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Code code, const QString &field, Edit edit) {
        QTest::newRow(name) << edit << code << field;
    };
    row("no year", Code::HorizonOutside, u"horizon"_s, [](BusinessCase &c) { c.horizon = 0; });
    row("too many years", Code::HorizonOutside, u"horizon"_s,
        [](BusinessCase &c) { c.horizon = longestHorizon + 1; });
    row("no calendar year", Code::CalendarYearOutside, u"firstYear"_s,
        [](BusinessCase &c) { c.firstYear = 0; });
    row("before year 0", Code::YearOutside, u"intake[0]"_s,
        [](BusinessCase &c) { c.intake[0].year = -1; });
    row("two cohorts of a year", Code::YearTwice, u"intake[1]"_s, [](BusinessCase &c) {
        c.intake.append({0, qint64{3}});
    });
    row("negative persons", Code::NegativeCount, u"intake[0]"_s,
        [](BusinessCase &c) { c.intake[0].persons = -1; });
    row("rate above whole", Code::RateOutside, u"successWith.expected"_s,
        [](BusinessCase &c) { c.successWith.expected = percent(101); });
    row("negative rate", Code::RateOutside, u"successWithout.low"_s,
        [](BusinessCase &c) { c.successWithout.low = percent(-1); });
    row("two amounts of a year", Code::YearTwice, u"costs[0].fixed[1]"_s, [](BusinessCase &c) {
        c.costs[0].fixed.append({0, kroner(1)});
    });
    row("cost in another currency", Code::OtherCurrency, u"costs[1].perParticipant[1]"_s,
        [](BusinessCase &c) {
            c.costs[1].perParticipant[1] = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
        });
    row("one cost twice", Code::IdentityTwice, u"costs[1].id"_s,
        [](BusinessCase &c) { c.costs[1].id = c.costs[0].id; });
    row("gain in another currency", Code::OtherCurrency, u"consequences[0].amount"_s,
        [](BusinessCase &c) {
            c.consequences[0].amount = Money::fromMinor(1, *Currency::fromCode(u"SEK"));
        });
    row("before entry", Code::NegativeStart, u"consequences[0].start"_s,
        [](BusinessCase &c) { c.consequences[0].start = -1; });
    row("negative duration", Code::NegativeDuration, u"consequences[0].duration"_s,
        [](BusinessCase &c) { c.consequences[0].duration = Quantity::fromWhole(-2); });
    row("growing", Code::ShareOutside, u"consequences[0].retention"_s,
        [](BusinessCase &c) { c.consequences[0].retention = percent(110); });
    row("more than all", Code::ShareOutside, u"consequences[0].share"_s,
        [](BusinessCase &c) { c.consequences[0].share = percent(110); });
    row("profile and duration", Code::ProfileAndDuration, u"consequences[0].profile"_s,
        [](BusinessCase &c) { c.consequences[0].profile = {Quantity::fromWhole(1)}; });
    row("shares are not whole", Code::SplitNotWhole, u"consequences[0].splits[0]"_s,
        [](BusinessCase &c) { c.consequences[0].splits[0].region = percent(1); });
    row("negative share", Code::ShareOutside, u"costs[0].splits[0]"_s, [](BusinessCase &c) {
        c.costs[0].splits[0].municipality = percent(110);
        c.costs[0].splits[0].state = percent(-10);
    });
    row("too much paid back", Code::ShareOutside, u"costs[0].splits[0]"_s,
        [](BusinessCase &c) { c.costs[0].splits[0].reimbursement = percent(101); });
    row("no split at first", Code::SplitsUnordered, u"costs[0].splits[0]"_s,
        [](BusinessCase &c) { c.costs[0].splits[0].fromYear = 2027; });
    row("splits out of order", Code::SplitsUnordered, u"costs[0].splits[1]"_s,
        [](BusinessCase &c) { c.costs[0].splits.append(all(Payer::State)); });
    row("range of nothing", Code::RangeOutside, u"ranges[0]"_s, [](BusinessCase &c) {
        c.ranges = {{{CaseParameter::Kind::Discount, {}}, Quantity::fromWhole(2), {}}};
    });
}

void TestBusinessCaseChecks::refuses()
{
    QFETCH(Edit, edit);
    QFETCH(Code, code);
    QFETCH(QString, field);
    BusinessCase made = smallCase();
    edit(made);
    const QList<BusinessCaseCheck> checks = refusalsOf(made, settings().priceIndex);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.constFirst().code, code);
    QCOMPARE(checks.constFirst().field, field);
    QVERIFY(isRefusal(code));
}

void TestBusinessCaseChecks::tells_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QList<BusinessCaseCheck>>("expected");
    const auto row = [](const char *name, const QList<BusinessCaseCheck> &expected, Edit edit) {
        QTest::newRow(name) << edit << expected;
    };
    row("worse than without", {{Code::NetEffectNegative, u"successWith.expected"_s, {}}},
        [](BusinessCase &c) { c.successWith.expected = percent(10); });
    row("a net loss as given", {{Code::NetEffectNegative, u"successWith.expected"_s, {}}},
        [](BusinessCase &c) {
            c.isNetAsGiven = true;
            c.successWith.expected = percent(-10);
        });
    row("expected above both ends", {{Code::ExpectedOutsideRange, u"successWith.expected"_s, {}}},
        [](BusinessCase &c) {
            c.successWith.low = percent(40);
            c.successWith.high = percent(50);
        });
    row("the pessimistic rate without is the higher", {}, [](BusinessCase &c) {
        c.successWithout.low = percent(30);
        c.successWithout.high = percent(10);
    });
    row("no index",
        {{Code::NoPriceIndex, u"costs[0].priceYear"_s, u"2019"_s},
         {Code::NoPriceIndex, u"consequences[1].priceYear"_s, u"2030"_s}},
        [](BusinessCase &c) {
            c.costs[0].priceYear = 2019;
            c.consequences[1].priceYear = 2030;
        });
    row("no index of the level", {{Code::NoPriceIndex, u"priceLevelYear"_s, u"2026"_s}},
        [](BusinessCase &c) {
            c.priceLevelYear = 2026;
            c.costs[0].priceYear = 2025;
        });
    row("a level that nothing is converted to", {}, [](BusinessCase &c) {
        c.priceLevelYear = 2026;
        c.costs[0].priceYear = 2026;
    });
    row("too late to count", {{Code::IntakePastHorizon, u"intake[1].year"_s, u"5"_s}},
        [](BusinessCase &c) {
            c.intake.append({5, qint64{1}});
        });
    row("paid too late", {{Code::CostPastHorizon, u"costs[0].fixed"_s, u"Set-up"_s}},
        [](BusinessCase &c) {
            c.costs[0].fixed.append({5, kroner(1)});
        });
    row("lasts too long",
        {{Code::DurationPastHorizon, u"consequences[0].duration"_s, u"Cash benefit"_s}},
        [](BusinessCase &c) { c.consequences[0].duration = *quantityFromDecimal(u"4.1"); });
    row("lasts to the end", {},
        [](BusinessCase &c) { c.consequences[0].duration = Quantity::fromWhole(4); });
    row("same name, same years",
        {{Code::SameGainTwice, u"consequences[2].name"_s, u"Cash benefit"_s}}, [](BusinessCase &c) {
            Consequence again = c.consequences[0];
            again.id = id(13);
            again.name = u" cash Benefit"_s;
            c.consequences.append(again);
        });
    row("same price, same years",
        {{Code::SameGainTwice, u"consequences[2].name"_s, u"Cash benefit"_s}}, [](BusinessCase &c) {
            c.consequences[0].unitPrice.id = u"YD-02"_s;
            Consequence again = c.consequences[0];
            again.id = id(13);
            again.name = u"Kontanthjælp"_s;
            c.consequences.append(again);
        });
    row("same service in other years", {}, [](BusinessCase &c) {
        Consequence later = c.consequences[0];
        later.id = id(13);
        later.start = 4;
        later.duration = Quantity::fromWhole(1);
        c.consequences.append(later);
    });
}

void TestBusinessCaseChecks::tells()
{
    QFETCH(Edit, edit);
    QFETCH(QList<BusinessCaseCheck>, expected);
    BusinessCase made = smallCase();
    edit(made);
    QVERIFY(refusalsOf(made, settings().priceIndex).isEmpty());
    QCOMPARE(checksOf(made, settings().priceIndex), expected);
    for (const BusinessCaseCheck &check : expected)
        QVERIFY(!isRefusal(check.code));
}

void TestBusinessCaseChecks::anIndexMustBePositive()
{
    const PriceIndex index{.years = {{2023, Quantity::fromWhole(100)},
                                     {2024, Quantity()},
                                     {2023, Quantity::fromWhole(101)}}};
    QCOMPARE(refusalsOf(smallCase(), index),
             (QList<BusinessCaseCheck>{{Code::IndexNotPositive, u"priceIndex"_s, u"2024"_s},
                                       {Code::IndexYearTwice, u"priceIndex"_s, u"2023"_s}}));
    // Neither year has an index then: nobody can tell which one is meant.
    BusinessCase made = smallCase();
    made.costs[0].priceYear = 2023;
    made.costs[1].priceYear = 2024;
    made.priceLevelYear = 2022;
    const CasePlan plan = planOf(made, index);
    for (const PlannedLine &line : {plan.lines.at(0), plan.lines.at(1)}) {
        QCOMPARE(line.gaps.size(), 2);
        QCOMPARE(line.gaps.constFirst().reason, CaseGap::Reason::NoPriceIndex);
    }
}

void TestBusinessCaseChecks::textsAreThoseOfTheInput()
{
    BusinessCase made = smallCase();
    made.consequences[0].profile = {Quantity::fromWhole(1)};
    QCOMPARE(refusalsOf(made, {}).constFirst().text, u"Cash benefit"_s);
    made = smallCase();
    made.costs[0].fixed[0].amount = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
    QCOMPARE(refusalsOf(made, {}).constFirst().text, u"EUR"_s);
}

QTEST_GUILESS_MAIN(TestBusinessCaseChecks)
#include "tst_businesscasechecks.moc"
