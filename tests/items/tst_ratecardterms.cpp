#include "tests/items/ratecardfixture.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace bundlinje::ratecards;
using namespace Qt::StringLiterals;

/// What a card makes of terms that are there already.
class TestRateCardTerms final : public QObject {
    Q_OBJECT

private slots:
    void leavesWhatNoCardMakes_data();
    void leavesWhatNoCardMakes();
    void conditionsStayWhenPricesBecomeOne();
    void aRowOfNothingPaysNothing();
    void everyCellIsThePriceThatApplies();
};

void TestRateCardTerms::leavesWhatNoCardMakes_data()
{
    using Change = void (*)(PaymentComponent &);
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, Change change) {
        QTest::newRow(name) << change;
    };
    add("a gate", [](PaymentComponent &component) {
        component.gate = Gate{.threshold = Quantity::fromWhole(5), .measure = {}};
    });
    add("a comparison",
        [](PaymentComponent &component) { component.measure.comparison = Comparison::Difference; });
    add("a quota of its own",
        [](PaymentComponent &component) { component.quota = Quantity::fromWhole(7); });
    add("another unit", [](PaymentComponent &component) { component.unit = MeasureUnit::Day; });
    add("another measure", [](PaymentComponent &component) { component.measure.decimals = 0; });
    add("part of the saving",
        [](PaymentComponent &component) { component.savingShare = Percentage::fromPpm(500'000); });
    add("a split of its own", [](PaymentComponent &component) {
        component.split.weights = {{examples::contractId(9), Quantity::fromWhole(1)}};
    });
    add("no goal", [](PaymentComponent &component) { component.effectGoal = {}; });
    add("another name",
        [](PaymentComponent &component) { component.name = u"Boligbonus (12 mdr.)"_s; });
    add("steps", [](PaymentComponent &component) { component.price.kind = PriceKind::Step; });
}

void TestRateCardTerms::leavesWhatNoCardMakes()
{
    using Change = void (*)(PaymentComponent &);
    QFETCH(const Change, change);
    ContractTerms terms = withRateCard(termsWith(checks()), {rowOf(u"Bolig"_s, {20, 40, 20})});
    const PaymentComponent alike = terms.components.at(1);
    QCOMPARE(asText(withRateCard(terms, {rowOf(u"Bolig"_s, {20, 0, 20})})),
             QStringList{u"Bolig: 20 at 1, 3"_s});
    change(terms.components[1]);
    QVERIFY(terms.components.at(1) != alike);
    const ContractTerms again = withRateCard(terms, {rowOf(u"Bolig"_s, {20, 0, 20})});
    QVERIFY(again.components.contains(terms.components.at(1)));
    const ContractTerms none = withRateCard(terms, {rowOf(u"Bolig"_s, {0, 0, 0})});
    QCOMPARE(none.components, QList{terms.components.at(1)});
}

void TestRateCardTerms::conditionsStayWhenPricesBecomeOne()
{
    ContractTerms terms = withRateCard(termsWith(checks()), {rowOf(u"Bolig"_s, {20, 40, 20})});
    terms.components[1].quota = Quantity::fromWhole(7);
    const ContractTerms made = withRateCard(terms, {rowOf(u"Bolig"_s, {30, 30, 30})});
    QCOMPARE(asText(made),
             (QStringList{u"Bolig (6 mdr., 3): 30 at 1, 3"_s, u"Bolig (12 mdr.): 30 at 2"_s}));
    QVERIFY(!made.components.at(0).quota);
    QCOMPARE(made.components.at(1).quota, std::optional(Quantity::fromWhole(7)));
}

void TestRateCardTerms::aRowOfNothingPaysNothing()
{
    const ContractTerms terms =
        withRateCard(termsWith(checks()), {rowOf(u"Bolig"_s, {20, 40, 60})});
    QVERIFY(withRateCard(terms, {rowOf(u"Bolig"_s, {0, 0, 0})}).components.isEmpty());
    QVERIFY(withRateCard(terms, {rowOf(u"Bolig"_s, {{}, 0, {}})}).components.isEmpty());
    QCOMPARE(withRateCard(terms, {rowOf(u"Bolig"_s, {{}, {}, {}})}), terms);
    QCOMPARE(withRateCard(terms, {rowOf(u"Job"_s, {0, 0, 0})}), terms);
}

void TestRateCardTerms::everyCellIsThePriceThatApplies()
{
    QVERIFY(rc::check("what applies to a goal at a check is the cell of the last card", [] {
        QList<CheckDate> all;
        for (int period = 1, last = *rc::gen::inRange(1, 7); period <= last; ++period)
            all.append({.period = period, .name = *rc::gen::element(u"mdr."_s, QString())});
        ContractTerms terms = termsWith(all);
        const QStringList names{u"Bolig"_s, u"Job"_s};
        for (int card = 0; card < 3; ++card) {
            QList<RateCardRow> rows;
            for (const QString &name : names) {
                Prices prices;
                for (qsizetype i = 0; i < all.size(); ++i)
                    prices.append(*rc::gen::element(0, 10, 20, 30));
                rows.append(rowOf(name, prices));
            }
            terms = withRateCard(terms, rows);
            RC_ASSERT(withRateCard(terms, rows) == terms);
            for (const RateCardRow &row : std::as_const(rows)) {
                for (qsizetype i = 0; i < all.size(); ++i) {
                    qint64 sum = 0;
                    for (const PaymentComponent &component : std::as_const(terms.components)) {
                        if (component.name.startsWith(row.name)
                            && isPaidAt(component, all.at(i).period))
                            sum += component.price.price->minor();
                    }
                    RC_ASSERT(sum == row.prices.at(i)->minor());
                    const std::optional<Money> shown =
                        rateCardRow(terms, row.goal, row.name).prices.at(i);
                    RC_ASSERT((shown ? *shown == *row.prices.at(i) : sum == 0));
                }
            }
        }
    }));
}

QTEST_GUILESS_MAIN(TestRateCardTerms)
#include "tst_ratecardterms.moc"
