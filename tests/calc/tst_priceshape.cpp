#include "contractgenerator.h"

#include "model/calc/contractmeasure.h"
#include "model/calc/priceshape.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Quantity number(double value)
{
    return Quantity::fromTenMillionths(qRound64(value * 1e7));
}

PriceBand band(double from, qint64 amount, std::optional<double> to = {})
{
    return {number(from), to ? std::optional(number(*to)) : std::nullopt,
            Money::fromMinor(amount, Currency::DKK)};
}

PriceShape flat(qint64 amount)
{
    return {.price = Money::fromMinor(amount, Currency::DKK), .bands = {}};
}

PriceShape shaped(PriceKind kind, const QList<PriceBand> &bands, bool isZeroBelow = false)
{
    return {.kind = kind, .price = {}, .bands = bands, .isZeroBelow = isZeroBelow};
}

ExactNumber priceAt(const PriceShape &price, double quantity)
{
    return priceOf(price, exact(number(quantity)));
}

} // namespace

/// Measure, gate and price, each by itself.
class TestPriceShape final : public QObject {
    Q_OBJECT

private slots:
    void quantity_data();
    void quantity();
    void gate_data();
    void gate();
    void price_data();
    void price();
    void curve_data();
    void curve();
    void flatIsLinear();
    void slabsWithoutGapsAreContinuousAndOneIsFlat();
    void pointsAreHitAndStepsAgreeThere();
    void curveIsThePrice();
};

void TestPriceShape::quantity_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("reference");
    QTest::addColumn<double>("expected");

    const auto down = MeasureRounding::Down;
    const auto half = MeasureRounding::HalfAwayFromZero;
    QTest::newRow("the value") << Measure{} << 4.5 << 9.0 << 4.5;
    QTest::newRow("never negative") << Measure{} << -4.5 << 9.0 << 0.0;
    QTest::newRow("difference") << Measure{Comparison::Difference, {}} << 48.5 << 25.0 << 23.5;
    QTest::newRow("no difference") << Measure{Comparison::Difference, {}} << 25.0 << 48.5 << 0.0;
    QTest::newRow("shortfall") << Measure{Comparison::Shortfall, {}} << 60.0 << 210.0 << 150.0;
    QTest::newRow("reduction") << Measure{Comparison::RelativeReduction, {}} << 45.0 << 60.0
                               << 25.0;
    QTest::newRow("more than by chance")
        << Measure{Comparison::ExcessCount, {}} << 27.0 << 0.25 << 24.5; // Of 10 measured.
    QTest::newRow("half away") << Measure{Comparison::None, 1, half} << 2.25 << 0.0 << 2.3;
    QTest::newRow("down") << Measure{Comparison::None, 1, down} << 2.29 << 0.0 << 2.2;
    QTest::newRow("to the whole") << Measure{Comparison::None, 0, half} << 2.5 << 0.0 << 3.0;
}

void TestPriceShape::quantity()
{
    QFETCH(Measure, measure);
    QFETCH(double, value);
    QFETCH(double, reference);
    QFETCH(double, expected);
    const MeasurementEntry entry{
        .measured = 10, .value = number(value), .reference = number(reference)};
    QCOMPARE(measuredQuantity(measure, entry).value().toDouble(), expected);
}

void TestPriceShape::gate_data()
{
    QTest::addColumn<GateComparison>("comparison");
    QTest::addColumn<QList<bool>>("expected"); // Below, at, above the threshold.
    QTest::newRow("at least") << GateComparison::AtLeast << QList{false, true, true};
    QTest::newRow("above") << GateComparison::Above << QList{false, false, true};
    QTest::newRow("at most") << GateComparison::AtMost << QList{true, true, false};
    QTest::newRow("below") << GateComparison::Below << QList{true, false, false};
}

void TestPriceShape::gate()
{
    QFETCH(GateComparison, comparison);
    QFETCH(QList<bool>, expected);
    Gate gate{.comparison = comparison, .threshold = number(10), .measure = {}};
    for (int i = 0; i < 3; ++i) {
        gate.hasOwnMeasure = false;
        QCOMPARE(isOpen(gate, 9 + i, {}), std::optional<bool>(expected.at(i)));
        gate.hasOwnMeasure = true;
        QCOMPARE(isOpen(gate, 10, number(9 + i)), std::optional<bool>(expected.at(i)));
    }
    QCOMPARE(isOpen(gate, 10, {}), std::optional<bool>());
}

void TestPriceShape::price_data()
{
    QTest::addColumn<PriceShape>("price");
    QTest::addColumn<double>("quantity");
    QTest::addColumn<double>("expected");
    const QList steps{band(5, 100), band(10, 250)};
    const QList slabs{band(5, 10, 20.0), band(20, 4, 40.0)};
    const auto interpolated = PriceKind::Interpolated;
    QTest::newRow("flat") << flat(7) << 2.5 << 17.5;
    QTest::newRow("before the first step") << shaped(PriceKind::Step, steps) << 4.9 << 0.0;
    QTest::newRow("at a step") << shaped(PriceKind::Step, steps) << 10.0 << 250.0;
    QTest::newRow("above the steps") << shaped(PriceKind::Step, steps) << 99.0 << 250.0;
    QTest::newRow("each at the band") << shaped(PriceKind::StepPerUnit, steps) << 6.0 << 600.0;
    QTest::newRow("before the first band") << shaped(PriceKind::StepPerUnit, steps) << 4.0 << 0.0;
    QTest::newRow("before the first slab") << shaped(PriceKind::Slab, slabs) << 5.0 << 0.0;
    QTest::newRow("in two slabs") << shaped(PriceKind::Slab, slabs) << 30.0 << 190.0;
    QTest::newRow("after the last slab") << shaped(PriceKind::Slab, slabs) << 90.0 << 230.0;
    QTest::newRow("between points") << shaped(interpolated, steps) << 7.0 << 160.0;
    QTest::newRow("after the last point") << shaped(interpolated, steps) << 12.0 << 250.0;
    QTest::newRow("before the first point") << shaped(interpolated, steps) << 1.0 << 100.0;
    QTest::newRow("nothing before it") << shaped(interpolated, steps, true) << 4.9 << 0.0;
}

void TestPriceShape::price()
{
    QFETCH(PriceShape, price);
    QFETCH(double, quantity);
    QFETCH(double, expected);
    QCOMPARE(priceAt(price, quantity).toDouble(), expected);
}

void TestPriceShape::curve_data()
{
    QTest::addColumn<PriceShape>("price");
    QTest::addColumn<QList<QPointF>>("expected");
    using Points = QList<QPointF>;
    QTest::newRow("flat") << flat(7) << Points{{0, 0}, {20, 140}};
    QTest::newRow("step") << shaped(PriceKind::Step, {band(5, 100), band(10, 250)})
                          << Points{{0, 0}, {5, 0}, {5, 100}, {10, 100}, {10, 250}, {20, 250}};
    QTest::newRow("step at 0") << shaped(PriceKind::Step, {band(0, 100)})
                               << Points{{0, 100}, {20, 100}};
    QTest::newRow("step for each")
        << shaped(PriceKind::StepPerUnit, {band(5, 10), band(10, 20)})
        << Points{{0, 0}, {5, 0}, {5, 50}, {10, 100}, {10, 200}, {20, 400}};
    QTest::newRow("slab") << shaped(PriceKind::Slab, {band(5, 10, 10.0)})
                          << Points{{0, 0}, {5, 0}, {10, 50}, {20, 50}};
    QTest::newRow("points") << shaped(PriceKind::Interpolated, {band(5, 10), band(10, 30)}, true)
                            << Points{{0, 0}, {5, 0}, {5, 10}, {10, 30}, {20, 30}};
    QTest::newRow("a corner outside")
        << shaped(PriceKind::Step, {band(50, 10)}) << Points{{0, 0}, {20, 0}};
}

void TestPriceShape::curve()
{
    QFETCH(PriceShape, price);
    QFETCH(QList<QPointF>, expected);
    QCOMPARE(priceCurve(price, number(0), number(20)), expected);
    QVERIFY(priceCurve(price, number(3), number(3)).isEmpty());
}

void TestPriceShape::flatIsLinear()
{
    QVERIFY(rc::check("twice the quantity is twice the price", [] {
        const PriceShape price = flat(*rc::gen::inRange<qint64>(0, 1'000'000'000));
        const ExactNumber a = exact(generators::quantity(1'000));
        const ExactNumber b = exact(generators::quantity(1'000));
        RC_ASSERT(priceOf(price, a) + priceOf(price, b) == priceOf(price, a + b));
    }));
}

void TestPriceShape::slabsWithoutGapsAreContinuousAndOneIsFlat()
{
    QVERIFY(rc::check("a slab has no jumps and, when amounts fall, bends down only", [] {
        const PriceShape price = generators::shape(PriceKind::Slab);
        const ExactNumber quantity = exact(generators::quantity(100));
        RC_ASSERT(priceBelow(price, quantity) == priceOf(price, quantity));
        PriceShape falling = price;
        std::sort(falling.bands.begin(), falling.bands.end(),
                  [](const PriceBand &a, const PriceBand &b) { return *a.amount > *b.amount; });
        for (qsizetype i = 0; i < price.bands.size(); ++i) {
            falling.bands[i].from = i == 0 ? Quantity() : price.bands.at(i - 1).to;
            falling.bands[i].to = price.bands.at(i).to;
        }
        const ExactNumber step = exact(generators::quantity(10));
        const ExactNumber next = quantity + step;
        RC_ASSERT(priceOf(falling, next) - priceOf(falling, quantity)
                  >= priceOf(falling, next + step) - priceOf(falling, next));
    }));
    const PriceShape one = shaped(PriceKind::Slab, {band(0, 37)});
    QVERIFY(priceAt(one, 12.5) == priceAt(flat(37), 12.5));
}

void TestPriceShape::pointsAreHitAndStepsAgreeThere()
{
    QVERIFY(rc::check("points are hit without a jump; steps agree there and only there change", [] {
        PriceShape points = generators::shape(PriceKind::Interpolated);
        points.isZeroBelow = false;
        PriceShape steps = points;
        steps.kind = PriceKind::Step;
        for (qsizetype i = 0; i < points.bands.size(); ++i) {
            const ExactNumber at = exact(*points.bands.at(i).from);
            RC_ASSERT(priceOf(points, at) == ExactNumber(points.bands.at(i).amount->minor()));
            RC_ASSERT(priceOf(points, at) == priceOf(steps, at));
            RC_ASSERT(priceBelow(points, at) == priceOf(points, at));
            if (i + 1 < points.bands.size()) {
                const ExactNumber next = exact(*points.bands.at(i + 1).from);
                RC_ASSERT(priceOf(steps, (at + next) / 2) == priceOf(steps, at));
            }
        }
    }));
}

void TestPriceShape::curveIsThePrice()
{
    QVERIFY(rc::check("each point of a curve is on the price or just before a jump", [] {
        const PriceShape price = generators::shape();
        const auto points = priceCurve(price, number(0), number(50));
        RC_ASSERT(points.size() >= 2);
        for (const QPointF &point : points) {
            const ExactNumber quantity = exact(number(point.x()));
            RC_ASSERT(point.y() == priceOf(price, quantity).toDouble()
                      || point.y() == priceBelow(price, quantity).toDouble());
        }
    }));
}

QTEST_GUILESS_MAIN(TestPriceShape)
#include "tst_priceshape.moc"
