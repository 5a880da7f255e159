#include "model/calc/exactnumber.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <rapidcheck.h>

#include <QtTest/QTest>

using namespace bundlinje;

namespace {

using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

/// The same number in both ways.
struct Both {
    ExactNumber exact;
    Rational rational;
};

Both operator+(const Both &a, const Both &b)
{
    return {a.exact + b.exact, a.rational + b.rational};
}

Both operator*(const Both &a, const Both &b)
{
    return {a.exact * b.exact, a.rational * b.rational};
}

/// Amounts, shares and quantities as they are, and numbers at the edges of what 64 bits hold.
Both arbitrary()
{
    const auto edge = rc::gen::element<qint64>(std::numeric_limits<qint64>::min(),
                                               std::numeric_limits<qint64>::min() + 1, -1, 0, 1,
                                               std::numeric_limits<qint64>::max());
    const qint64 number = *rc::gen::oneOf(rc::gen::arbitrary<qint64>(),
                                          rc::gen::inRange<qint64>(-1'000, 1'000), edge);
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return {number, number};
    case 1:
        return {ExactNumber::ofTenMillionths(number), Rational(number, Quantity::perWhole)};
    case 2:
        return {ExactNumber::ofMinor(number), number};
    default:
        break;
    }
    const qint64 denominator = *rc::gen::nonZero<qint64>();
    return {ExactNumber::ratio(number, denominator), Rational(number) / denominator};
}

/// Sums and products of some: most of them fit nowhere.
Both composed()
{
    Both made = arbitrary();
    const int steps = *rc::gen::inRange(0, 4);
    for (int i = 0; i < steps; ++i) {
        const bool isSum = *rc::gen::arbitrary<bool>();
        made = isSum ? made + arbitrary() : made * arbitrary();
    }
    return made;
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-14 * std::max(std::abs(a), std::abs(b));
}

Integer floorOf(const Rational &number)
{
    const Integer quotient = numerator(number) / denominator(number);
    return quotient * denominator(number) > numerator(number) ? Integer(quotient - 1) : quotient;
}

} // namespace

class TestExactNumber : public QObject {
    Q_OBJECT

private slots:
    void isExactWhateverTheSize();
    void agreesWithRationals();
    void isSplitIntoWholeAndFraction();
    void stepsAreTakenBack();
};

/// Against the same sum in doubles: far beyond 128 bits nothing wraps round.
void TestExactNumber::isExactWhateverTheSize()
{
    ExactNumber sum;
    double expected = 0;
    for (const qint64 prime : {999'999'937LL, 999'999'929LL, 999'999'893LL, 999'999'883LL,
                               999'999'797LL, 999'999'761LL}) {
        sum += ExactNumber::ratio(1'000'000'007, prime);
        expected += 1'000'000'007.0 / static_cast<double>(prime);
    }
    QCOMPARE(sum.toDouble(), expected);
    QVERIFY(sum - sum == 0);
    QVERIFY((sum * sum / sum) == sum);
    QVERIFY(sum > 6 && sum < 7);
    QCOMPARE(sum.floored().whole(), std::optional<qint64>(6));
    QCOMPARE(rounded(sum), std::optional<qint64>(6));
    QCOMPARE(rounded(ExactNumber(0) - sum * 1'000'000'000 * 1'000'000'000 * 1'000'000'000),
             std::optional<qint64>());
    QCOMPARE(rounded(ExactNumber::ratio(5, 2)), std::optional<qint64>(3));
    QCOMPARE(rounded(ExactNumber::ratio(-5, 2)), std::optional<qint64>(-3));
    QCOMPARE(rounded(ExactNumber::ratio(-7, 3)), std::optional<qint64>(-2));
    QCOMPARE((ExactNumber(0) - sum).floored().whole(), std::optional<qint64>(-7));
    QVERIFY(ExactNumber::ofMinor(47'500'000).toDouble() == 47'500'000.0); // To the last bit.
    QVERIFY((ExactNumber(0) - ExactNumber::ofMinor(95'000'001) / 2).toDouble() == -47'500'000.5);
}

void TestExactNumber::agreesWithRationals()
{
    QVERIFY(
        rc::check("sums, differences, products, quotients and order are those of rationals", [] {
            const Both a = composed();
            const Both b = composed();
            RC_ASSERT(isSame(a.exact.toDouble(), static_cast<double>(a.rational)));
            RC_ASSERT(isSame((a.exact + b.exact).toDouble(),
                             static_cast<double>(Rational(a.rational + b.rational))));
            RC_ASSERT(isSame((a.exact - b.exact).toDouble(),
                             static_cast<double>(Rational(a.rational - b.rational))));
            RC_ASSERT(isSame((a.exact * b.exact).toDouble(),
                             static_cast<double>(Rational(a.rational * b.rational))));
            RC_ASSERT((a.exact <=> b.exact) == (a.rational.compare(b.rational) <=> 0));
            RC_ASSERT(a.exact.sign() == a.rational.sign());
            if (b.rational != 0)
                RC_ASSERT(isSame((a.exact / b.exact).toDouble(),
                                 static_cast<double>(Rational(a.rational / b.rational))));
        }));
}

void TestExactNumber::isSplitIntoWholeAndFraction()
{
    QVERIFY(rc::check("the whole number is the next one below, the fraction what is above it", [] {
        const Both number = composed();
        const Integer expected = floorOf(number.rational);
        const auto [whole, fraction] = number.exact.split();
        const bool fits = expected >= std::numeric_limits<qint64>::min()
            && expected <= std::numeric_limits<qint64>::max();
        RC_ASSERT(whole.has_value() == fits);
        RC_ASSERT(fraction >= 0 && fraction < 1);
        RC_ASSERT(number.exact.floored() + fraction == number.exact);
        if (fits) {
            RC_ASSERT(Integer(*whole) == expected);
            RC_ASSERT(number.exact.floored().whole() == whole);
            RC_ASSERT(number.exact.whole().has_value() == (fraction == 0));
        }
    }));
}

void TestExactNumber::stepsAreTakenBack()
{
    QVERIFY(rc::check("what is added or multiplied is exactly taken back", [] {
        const ExactNumber a = composed().exact;
        const ExactNumber b = composed().exact;
        RC_ASSERT(a + b - b == a);
        RC_ASSERT(b + (a - b) == a);
        if (!b.isZero())
            RC_ASSERT(a * b / b == a);
    }));
}

QTEST_GUILESS_MAIN(TestExactNumber)
#include "tst_exactnumber.moc"
