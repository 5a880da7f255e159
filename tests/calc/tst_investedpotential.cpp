#include "model/calc/investedpotential.h"

#include <QtTest/QTest>

#include <array>
#include <limits>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

SummaryAmount amount(qint64 minor, Currency currency = Currency::DKK,
                     Basis basis = Basis::Calculated)
{
    return {Money::fromMinor(minor, currency), basis};
}

InvestmentSummary investment(const QString &name, std::optional<SummaryAmount> invested,
                             std::optional<SummaryAmount> potential)
{
    InvestmentSummary summary;
    summary.id = InvestmentId::create();
    summary.name = name;
    summary.ownShare = invested;
    summary.fundPotential = potential;
    return summary;
}

InvestedPotentialQuestion inOrder(InvestedPotentialOrder order)
{
    return {.order = order, .currency = {}, .fallback = Currency::DKK, .compareNames = {}};
}

QString namesOf(const InvestedPotential &answer)
{
    QStringList names;
    for (const InvestedPotentialRow &row : answer.rows)
        names << row.name;
    return names.join(u' ');
}

const Currency euro = *Currency::fromCode(u"EUR");

} // namespace

class TestInvestedPotential final : public QObject {
    Q_OBJECT

private slots:
    void ordersRows_data();
    void ordersRows();
    void comparesNamesAsAsked();
    void addsUpWhatIsThere();
    void missingIsNotZero();
    void ownPerspectiveAndMeasure();
    void bothPotentialsAreNeverAdded();
    void mostUsedCurrencyComesFirst();
    void othersCurrenciesAreLeftOut();
    void potentialInAnotherCurrency();
    void tooLargeToAddUp();
    void orderOfExtremes();
    void takesTheLargest();
    void takesAllWhereFew();
    void nothingAtAll();
};

void TestInvestedPotential::ordersRows_data()
{
    QTest::addColumn<InvestedPotentialOrder>("order");
    QTest::addColumn<QString>("expected");
    // Two amounts first, then one, then none; ties stay as in the table.
    QTest::newRow("difference") << InvestedPotentialOrder::Difference << u"c a e f g d b h"_s;
    QTest::newRow("name") << InvestedPotentialOrder::Name << u"a b c d e f g h"_s;
    QTest::newRow("invested") << InvestedPotentialOrder::Invested << u"b f c a d e g h"_s;
    QTest::newRow("ratio") << InvestedPotentialOrder::Ratio << u"c a f d e b g h"_s;
    QTest::newRow("table") << InvestedPotentialOrder::Table << u"d e c a b f g h"_s;
}

void TestInvestedPotential::ordersRows()
{
    QFETCH(const InvestedPotentialOrder, order);
    QFETCH(const QString, expected);
    const QList<InvestmentSummary> given{
        investment(u"d"_s, amount(0), {}),          investment(u"e"_s, amount(0), amount(5)),
        investment(u"c"_s, amount(10), amount(40)), investment(u"a"_s, amount(10), amount(20)),
        investment(u"b"_s, amount(50), {}),         investment(u"f"_s, amount(30), amount(-10)),
        investment(u"g"_s, {}, amount(7)),          investment(u"h"_s, {}, {}),
    };
    QCOMPARE(namesOf(investedPotential(given, inOrder(order))), expected);
}

void TestInvestedPotential::comparesNamesAsAsked()
{
    InvestedPotentialQuestion question = inOrder(InvestedPotentialOrder::Name);
    question.compareNames = [](const QString &a, const QString &b) {
        return QString::compare(b, a);
    };
    const QList<InvestmentSummary> given{investment(u"a"_s, {}, {}), investment(u"b"_s, {}, {})};
    QCOMPARE(namesOf(investedPotential(given, question)), u"b a"_s);
}

void TestInvestedPotential::addsUpWhatIsThere()
{
    const QList<InvestmentSummary> given{
        investment(u"a"_s, amount(10), amount(40)),
        investment(u"b"_s, amount(20), amount(15, Currency::DKK, Basis::Stated)),
        investment(u"c"_s, amount(30), {}),
        investment(u"d"_s, {}, amount(7)),
        investment(u"e"_s, {}, {}),
    };
    const InvestedPotential answer =
        investedPotential(given, inOrder(InvestedPotentialOrder::Table));
    const auto sum = [](qint64 minor, int covered) {
        return PartialSum{Money::fromMinor(minor, Currency::DKK), covered};
    };
    QCOMPARE(answer.invested, sum(60, 3));
    QCOMPARE(answer.potential, sum(62, 3));
    QCOMPARE(answer.investedWithBoth, sum(30, 2));
    QCOMPARE(answer.potentialWithBoth, sum(55, 2));
    QCOMPARE(answer.investedAlone, sum(30, 1));
    QCOMPARE(answer.potentialAlone, sum(7, 1));
    QCOMPARE(answer.withBoth, 2);
    QCOMPARE(answer.larger, 1);
    QCOMPARE(answer.calculated, 2);
    QCOMPARE(answer.stated, 1);
}

void TestInvestedPotential::missingIsNotZero()
{
    const QList<InvestmentSummary> given{investment(u"missing"_s, amount(10), {}),
                                         investment(u"zero"_s, amount(10), amount(0))};
    const InvestedPotential answer =
        investedPotential(given, inOrder(InvestedPotentialOrder::Difference));
    QCOMPARE(namesOf(answer), u"zero missing"_s);
    QCOMPARE(answer.potential.covered, 1);
    QCOMPARE(answer.potential.amount, Money::fromMinor(0, Currency::DKK));
    QCOMPARE(answer.larger, 0);
}

void TestInvestedPotential::ownPerspectiveAndMeasure()
{
    InvestmentSummary both = investment(u"a"_s, amount(10), amount(20));
    both.contractAmount = amount(100);
    both.publicPotential = amount(300);
    InvestedPotentialQuestion question = inOrder(InvestedPotentialOrder::Table);
    question.measure = InvestedMeasure::ContractAmount;
    question.perspective = Perspective::PublicEconomy;
    const InvestedPotential answer = investedPotential(std::array{both}, question);
    QCOMPARE(answer.invested.amount, Money::fromMinor(100, Currency::DKK));
    QCOMPARE(answer.potential.amount, Money::fromMinor(300, Currency::DKK));
}

void TestInvestedPotential::bothPotentialsAreNeverAdded()
{
    InvestmentSummary whole = investment(u"a"_s, amount(10), amount(20));
    whole.publicPotential = amount(5);
    InvestmentSummary onlyPublic = investment(u"b"_s, amount(3), {});
    onlyPublic.publicPotential = amount(40);
    InvestedPotentialQuestion question = inOrder(InvestedPotentialOrder::Difference);
    question.perspective = ShownPerspective::both();
    InvestedPotential fund = investedPotential(std::array{onlyPublic, whole}, question);
    QCOMPARE(namesOf(fund), u"a b"_s); // In the order of the fund's.
    QCOMPARE(fund.potential.amount, Money::fromMinor(20, Currency::DKK));
    QCOMPARE(fund.withBoth, 1);
    QCOMPARE(fund.larger, 1);
    const InvestedPotential society = withSecondPotential(fund);
    QCOMPARE(namesOf(society), u"a b"_s);
    QCOMPARE(society.potential.amount, Money::fromMinor(45, Currency::DKK));
    QCOMPARE(society.withBoth, 2);
    QCOMPARE(society.larger, 1);
    QCOMPARE(society.invested, fund.invested);
    const InvestedPotentialRest rest = takeLargest(fund, 1);
    QCOMPARE(namesOf(fund), u"b"_s); // Its potential for the public economy is the largest.
    QCOMPARE(rest.potential.amount, Money::fromMinor(20, Currency::DKK));
    QCOMPARE(rest.secondPotential.amount, Money::fromMinor(5, Currency::DKK));
}

void TestInvestedPotential::mostUsedCurrencyComesFirst()
{
    const QList<InvestmentSummary> given{
        investment(u"a"_s, amount(1), {}),
        investment(u"b"_s, amount(1, euro), {}),
        investment(u"c"_s, {}, amount(1, euro)),
        investment(u"d"_s, {}, {}),
    };
    const InvestedPotential answer =
        investedPotential(given, inOrder(InvestedPotentialOrder::Table));
    QCOMPARE(answer.currency, euro);
    QCOMPARE(answer.currencies, (QList<CurrencyCount>{{euro, 2}, {Currency::DKK, 1}}));
    QCOMPARE(namesOf(answer), u"b c d"_s);
    QCOMPARE(answer.otherCurrency, 1);
}

void TestInvestedPotential::othersCurrenciesAreLeftOut()
{
    InvestedPotentialQuestion question = inOrder(InvestedPotentialOrder::Table);
    question.currency = Currency::DKK;
    const QList<InvestmentSummary> given{investment(u"a"_s, amount(1, euro), amount(2, euro))};
    const InvestedPotential answer = investedPotential(given, question);
    QVERIFY(answer.rows.isEmpty());
    QCOMPARE(answer.otherCurrency, 1);
    QVERIFY(!answer.invested.amount);
}

void TestInvestedPotential::potentialInAnotherCurrency()
{
    const QList<InvestmentSummary> given{investment(u"a"_s, amount(1), amount(9, euro))};
    const InvestedPotential answer =
        investedPotential(given, inOrder(InvestedPotentialOrder::Difference));
    QCOMPARE(answer.currency, Currency::DKK);
    QCOMPARE(answer.foreignPotential, 1);
    QCOMPARE(answer.withBoth, 0);
    QCOMPARE(answer.investedAlone.covered, 1);
    QCOMPARE(answer.potential.covered, 0);
}

void TestInvestedPotential::tooLargeToAddUp()
{
    const QList<InvestmentSummary> given{investment(u"a"_s, amount(largest), amount(1)),
                                         investment(u"b"_s, amount(1), amount(1)),
                                         investment(u"c"_s, amount(-5), amount(1))};
    const InvestedPotential answer =
        investedPotential(given, inOrder(InvestedPotentialOrder::Table));
    QVERIFY(!answer.invested.amount);
    QCOMPARE(answer.invested.covered, 3);
    QCOMPARE(answer.potential.amount, Money::fromMinor(3, Currency::DKK));
}

void TestInvestedPotential::orderOfExtremes()
{
    const QList<InvestmentSummary> given{
        investment(u"low"_s, amount(largest), amount(-largest)),
        investment(u"high"_s, amount(-largest), amount(largest)),
        investment(u"lower"_s, amount(largest), amount(-largest)),
    };
    QCOMPARE(namesOf(investedPotential(given, inOrder(InvestedPotentialOrder::Difference))),
             u"high low lower"_s);
}

void TestInvestedPotential::takesTheLargest()
{
    QList<InvestmentSummary> given;
    for (int i = 0; i < 5'000; ++i)
        given.append(investment(QString::number(i), amount(i),
                                i % 2 == 0 ? std::optional(amount(1)) : std::nullopt));
    given[7].fundPotential = amount(-1'000'000); // Large by size, though far below zero.
    given[8].ownShare.reset();
    given[8].fundPotential.reset();
    InvestedPotential answer = investedPotential(given, inOrder(InvestedPotentialOrder::Table));
    const PartialSum whole = answer.invested;
    const InvestedPotentialRest rest = takeLargest(answer, 20);
    QCOMPARE(answer.rows.size(), 20);
    QCOMPARE(answer.rows.constFirst().name, u"7"_s); // In the order they stood in.
    QCOMPARE(answer.rows.at(1).name, u"4981"_s);
    QCOMPARE(answer.rows.constLast().name, u"4999"_s);
    QCOMPARE(rest.ids.size(), 4'980);
    QCOMPARE(rest.invested.covered, 4'979);
    QCOMPARE(rest.potential.covered, 2'499 - 9);
    qint64 shown = 0;
    for (const InvestedPotentialRow &row : std::as_const(answer.rows))
        shown += row.invested->amount.minor();
    QCOMPARE(shown + rest.invested.amount->minor(), whole.amount->minor());
}

void TestInvestedPotential::takesAllWhereFew()
{
    const QList<InvestmentSummary> given{investment(u"a"_s, amount(1), {}),
                                         investment(u"b"_s, {}, {})};
    InvestedPotential answer = investedPotential(given, inOrder(InvestedPotentialOrder::Table));
    QVERIFY(takeLargest(answer, 2).ids.isEmpty());
    QCOMPARE(answer.rows.size(), 2);
}

void TestInvestedPotential::nothingAtAll()
{
    InvestedPotentialQuestion question = inOrder(InvestedPotentialOrder::Difference);
    question.fallback = euro;
    InvestedPotential answer = investedPotential({}, question);
    QCOMPARE(answer.currency, euro);
    QVERIFY(answer.rows.isEmpty());
    QVERIFY(!answer.invested.amount);
    QVERIFY(takeLargest(answer, 0).ids.isEmpty());
}

QTEST_APPLESS_MAIN(TestInvestedPotential)
#include "tst_investedpotential.moc"
