#include "model/items/componentsentence.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

Quantity whole(qint32 number)
{
    return Quantity::fromWhole(number);
}

PriceBand band(std::optional<int> from, std::optional<int> to, std::optional<int> amount)
{
    PriceBand made;
    if (from)
        made.from = whole(*from);
    if (to)
        made.to = whole(*to);
    if (amount)
        made.amount = kroner(*amount);
    return made;
}

PaymentComponent flat(qint64 price)
{
    PaymentComponent made{.id = QUuid::createUuid()};
    made.price.price = kroner(price);
    return made;
}

PaymentComponent shaped(PriceKind kind, const QList<PriceBand> &bands)
{
    PaymentComponent made{.id = QUuid::createUuid()};
    made.price.kind = kind;
    made.price.bands = bands;
    return made;
}

PaymentComponent gated(GateComparison comparison, bool hasOwnMeasure, const QString &measure = {})
{
    PaymentComponent made = flat(1'000);
    made.gate = Gate{comparison, whole(20), hasOwnMeasure, measure};
    return made;
}

PartContext english()
{
    PartContext context;
    context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return context;
}

/// With spaces as they are typed.
QString sentenceOf(const PaymentComponent &component, const QString &goal = u"Own home"_s)
{
    return componentSentence(component, goal, english()).replace(QChar(0xa0), u' ');
}

} // namespace

class TestComponentSentence final : public QObject {
    Q_OBJECT

private slots:
    void readsThePriceBack_data();
    void readsThePriceBack();
    void namesTheUnit_data();
    void namesTheUnit();
    void saysWhatLimitsIt_data();
    void saysWhatLimitsIt();
    void saysWhatTheGateLooksAt_data();
    void saysWhatTheGateLooksAt();
    void followsTheLanguageOfNumbers();
    void hidesAmounts();
    void namesGoalsByTheirWords();
};

void TestComponentSentence::readsThePriceBack_data()
{
    QTest::addColumn<PaymentComponent>("component");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same for each")
        << flat(28'000) << u"DKK 28,000 for each person who meets “Own home”."_s;
    QTest::newRow("steps") << shaped(PriceKind::Step,
                                     {band(20, {}, 500'000), band(30, {}, 800'000)})
                           << u"In all for “Own home”: DKK 500,000 from 20 person(s) on; DKK "
                              "800,000 from 30 person(s) on."_s;
    QTest::newRow("the step's price for all")
        << shaped(PriceKind::StepPerUnit, {band(20, {}, 10'000), band(30, {}, 12'000)})
        << u"Paid for each person who meets “Own home”, also those below the step: DKK 10,000 "
           "from 20 person(s) on; DKK 12,000 from 30 person(s) on."_s;
    QTest::newRow("each unit by its step")
        << shaped(PriceKind::Slab, {band(0, 20, 10'000), band(20, 40, 8'000), band(40, {}, 5'000)})
        << u"Paid for each person who meets “Own home”, step by step: DKK 10,000 for those up to "
           "20 person(s); DKK 8,000 for those above 20 person(s) and up to 40 person(s); DKK "
           "5,000 for those above 40 person(s)."_s;
    QTest::newRow("points") << shaped(PriceKind::Interpolated,
                                      {band(10, {}, 0), band(30, {}, 500'000)})
                            << u"For “Own home”, on a straight line between: DKK 0 at 10 "
                               "person(s); DKK 500,000 at 30 person(s)."_s;
    PaymentComponent nothingBelow =
        shaped(PriceKind::Interpolated, {band(10, {}, 100'000), band(30, {}, 500'000)});
    nothingBelow.price.isZeroBelow = true;
    QTest::newRow("points, nothing below")
        << nothingBelow
        << u"For “Own home”, on a straight line between: DKK 100,000 at 10 person(s); DKK 500,000 "
           "at 30 person(s) (below the first: nothing)."_s;
    QTest::newRow("no price") << PaymentComponent{}
                              << u"No price yet for each person who meets “Own home”."_s;
    QTest::newRow("no steps") << shaped(PriceKind::Slab, {})
                              << u"No price yet for each person who meets “Own home”."_s;
    QTest::newRow("a step that is not whole")
        << shaped(PriceKind::Step, {band({}, {}, 5'000), band(10, {}, {})})
        << u"In all for “Own home”: DKK 5,000 from – person(s) on; – from 10 person(s) on."_s;
}

void TestComponentSentence::readsThePriceBack()
{
    QFETCH(const PaymentComponent, component);
    QFETCH(const QString, expected);
    QCOMPARE(sentenceOf(component), expected);
}

void TestComponentSentence::namesTheUnit_data()
{
    QTest::addColumn<MeasureUnit>("unit");
    QTest::addColumn<QString>("unitText");
    QTest::addColumn<QString>("goal");
    QTest::addColumn<QString>("expected");
    const QString none;
    QTest::newRow("person") << MeasureUnit::Person << none << none
                            << u"DKK 500 for each person, at most 45 person(s)."_s;
    QTest::newRow("outcome") << MeasureUnit::Outcome << none << u"Job"_s
                             << u"DKK 500 for each outcome of “Job”, at most 45 outcome(s)."_s;
    QTest::newRow("day") << MeasureUnit::Day << none << u"School"_s
                         << u"DKK 500 for each day of “School”, at most 45 day(s)."_s;
    QTest::newRow("percentage point")
        << MeasureUnit::PercentagePoint << none << u"HbA1c"_s
        << u"DKK 500 for each percentage point of “HbA1c”, at most 45 percentage point(s)."_s;
    QTest::newRow("cohort")
        << MeasureUnit::Cohort << none << u"Exam"_s
        << u"DKK 500 for each cohort that meets “Exam”, at most 45 cohort(s)."_s;
    QTest::newRow("in words") << MeasureUnit::Other << u"young person in an own home"_s << u"Home"_s
                              << u"DKK 500 for each young person in an own home, at most 45 young "
                                 "person in an own home."_s;
    QTest::newRow("not said") << MeasureUnit::Other << none << u"Home"_s
                              << u"DKK 500 for each unit of “Home”, at most 45."_s;
}

void TestComponentSentence::namesTheUnit()
{
    QFETCH(const MeasureUnit, unit);
    QFETCH(const QString, unitText);
    QFETCH(const QString, goal);
    QFETCH(const QString, expected);
    PaymentComponent component = flat(500);
    component.unit = unit;
    component.unitText = unitText;
    component.quota = whole(45);
    QCOMPARE(sentenceOf(component, goal), expected);
}

void TestComponentSentence::saysWhatLimitsIt_data()
{
    QTest::addColumn<PaymentComponent>("component");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const auto &change, const QString &ending) {
        PaymentComponent component = flat(1'000);
        change(component);
        QTest::newRow(name) << component << ending;
    };
    row(
        "quota", [](auto &changed) { changed.quota = whole(0); }, u", at most 0 person(s)."_s);
    row(
        "part of the saving",
        [](auto &changed) { changed.savingShare = Percentage::fromPpm(600'000); },
        u". Of this 60% is repaid."_s);
    row(
        "cap", [](auto &changed) { changed.lineCap = kroner(250'000); },
        u". At most DKK 250,000 for each measurement."_s);
    row(
        "above a reference",
        [](auto &changed) { changed.measure.comparison = Comparison::Difference; },
        u". What counts is how far it is above the reference."_s);
    row(
        "below a reference",
        [](auto &changed) { changed.measure.comparison = Comparison::Shortfall; },
        u". What counts is how far it is below the reference."_s);
    row(
        "per cent below",
        [](auto &changed) {
            changed.measure = {Comparison::RelativeReduction, 1, MeasureRounding::Down};
        },
        u". What counts is how many per cent it is below the reference. Rounded down to 1 "
        "decimal(s)."_s);
    row(
        "more than the rate",
        [](auto &changed) {
            changed.measure = {Comparison::ExcessCount, 0, MeasureRounding::HalfAwayFromZero};
        },
        u". What counts are those beyond what the reference rate gives. Rounded to the nearest "
        "whole number."_s);
    row(
        "two checks",
        [](auto &changed) {
            changed.periods = {1, 3};
        },
        u". Paid at check(s) 1 and 3."_s);
    row(
        "many checks",
        [](auto &changed) {
            changed.periods = {1, 3, 4, 5};
        },
        u". Paid at check(s) 1 and 3-5."_s);
    row(
        "everything",
        [](auto &changed) {
            changed.quota = whole(45);
            changed.gate = Gate{.threshold = whole(20)};
            changed.savingShare = Percentage::fromPpm(500'000);
            changed.lineCap = kroner(9'000);
        },
        u", at most 45 person(s). Paid only from 20 person(s) on. Of this 50% is repaid. At most "
        "DKK 9,000 for each measurement."_s);
}

void TestComponentSentence::saysWhatLimitsIt()
{
    QFETCH(const PaymentComponent, component);
    QFETCH(const QString, ending);
    QCOMPARE(sentenceOf(component),
             QString(u"DKK 1,000 for each person who meets “Own home”"_s + ending));
}

void TestComponentSentence::saysWhatTheGateLooksAt_data()
{
    QTest::addColumn<PaymentComponent>("component");
    QTest::addColumn<QString>("gate");
    using Comparison = GateComparison;
    QTest::newRow("at least") << gated(Comparison::AtLeast, false)
                              << u"Paid only from 20 person(s) on."_s;
    QTest::newRow("above") << gated(Comparison::Above, false) << u"Paid only above 20 person(s)."_s;
    QTest::newRow("at most") << gated(Comparison::AtMost, false)
                             << u"Paid only up to 20 person(s)."_s;
    QTest::newRow("below") << gated(Comparison::Below, false) << u"Paid only below 20 person(s)."_s;
    QTest::newRow("own, at least") << gated(Comparison::AtLeast, true, u"attendance"_s)
                                   << u"Paid only if attendance is at least 20."_s;
    QTest::newRow("own, above") << gated(Comparison::Above, true, u"attendance"_s)
                                << u"Paid only if attendance is above 20."_s;
    QTest::newRow("own, at most") << gated(Comparison::AtMost, true, u"drop-out"_s)
                                  << u"Paid only if drop-out is at most 20."_s;
    QTest::newRow("own, below") << gated(Comparison::Below, true, u"drop-out"_s)
                                << u"Paid only if drop-out is below 20."_s;
    QTest::newRow("own, not named")
        << gated(Comparison::Below, true) << u"Paid only if the gate's own measure is below 20."_s;
    PaymentComponent open = gated(Comparison::AtLeast, true, u"attendance"_s);
    open.gate->threshold.reset();
    QTest::newRow("no threshold") << open << u"Paid only if attendance is at least –."_s;
}

void TestComponentSentence::saysWhatTheGateLooksAt()
{
    QFETCH(const PaymentComponent, component);
    QFETCH(const QString, gate);
    QVERIFY2(sentenceOf(component).endsWith(gate), qPrintable(sentenceOf(component)));
}

void TestComponentSentence::followsTheLanguageOfNumbers()
{
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    PaymentComponent component = flat(28'000);
    component.unit = MeasureUnit::PercentagePoint;
    component.quota = Quantity::fromTenMillionths(125'000'000);
    const QString sentence = componentSentence(component, {}, context);
    QVERIFY2(sentence.contains(u"28.000"), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"12,5"), qPrintable(sentence));
}

void TestComponentSentence::hidesAmounts()
{
    PartContext context = english();
    context.amountsHidden = true;
    PaymentComponent component = flat(28'000);
    component.lineCap = kroner(77'000);
    const QString sentence = componentSentence(component, {}, context);
    QVERIFY2(!sentence.contains(u"28") && !sentence.contains(u"77"), qPrintable(sentence));
    QCOMPARE(sentence.count(u"•••"), 2);
}

void TestComponentSentence::namesGoalsByTheirWords()
{
    const QUuid id = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    const QList<EffectGoal> goals{{.id = id, .definition = u"Has an own  home."_s},
                                  {.id = other, .definition = QString(100, u'x')}};
    QCOMPARE(goalWords(goals, id), u"Has an own home"_s);
    QCOMPARE(goalWords(goals, QUuid::createUuid()), QString());
    QCOMPARE(goalWords(goals, {}), QString());
    QCOMPARE(goalWords(goals, other).size(), 60);
    QVERIFY(goalWords(goals, other).endsWith(u'…'));
    PaymentComponent named = flat(1);
    named.name = u"Self-mastery"_s;
    QVERIFY(sentenceOf(named, {}).contains(u"“Self-mastery”"));
}

QTEST_GUILESS_MAIN(TestComponentSentence)
#include "tst_componentsentence.moc"
