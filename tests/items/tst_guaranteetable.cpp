#include "tests/items/bridgecontract.h"
#include "tests/items/shownresults.h"

#include "model/items/guaranteetable.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

/// 1,000,000 paid out, 400,000 back and 500,000 planned: 600,000 is lost so far, 100,000 expected.
Investment guaranteed()
{
    Investment made = bridge();
    const auto add = [&made](CashDirection direction, CashState state, const PartialDate &date,
                             qint64 amount) {
        CashFlow flow{.id = QUuid::createUuid(), .direction = direction};
        flow.state = state;
        flow.date = date;
        flow.amount = examples::kroner(amount);
        made.cashFlows.append(flow);
    };
    add(CashDirection::Call, CashState::Paid, day(2024, 1, 1), 1'000'000);
    add(CashDirection::Distribution, CashState::Received, day(2025, 9, 1), 400'000);
    add(CashDirection::Distribution, CashState::Planned, day(2027, 9, 1), 500'000);
    made.contract->guarantees = {{.id = QUuid::createUuid(),
                                  .guarantor = u"Guarantor"_s,
                                  .kind = GuaranteeKind::LossShare,
                                  .floor = {},
                                  .share = Percentage::fromPpm(500'000),
                                  .cap = {}}};
    const auto tranche = [](const QString &name, qint64 principal) {
        return Tranche{.id = QUuid::createUuid(),
                       .name = name,
                       .investor = {},
                       .principal = examples::kroner(principal),
                       .rate = Percentage()};
    };
    made.contract->tranches = {tranche(u"Senior"_s, 600'000), tranche(u"Junior"_s, 400'000)};
    return made;
}

ResultTable tableFor(const Investment &investment, bool hidden = false)
{
    return contractGuaranteesTable(
        *contractReport(investment, flatSettings(), QDate(2026, 11, 27), english, hidden));
}

/// As planned, so far, expected.
QStringList figures(const ResultTable &table, const QString &title)
{
    for (const ResultTable::Row &row : table.rows) {
        if (row.cells.constFirst().text == title)
            return {plain(row.cells.at(1).text), plain(row.cells.at(2).text),
                    plain(row.cells.at(3).text)};
    }
    return {};
}

} // namespace

/// What guarantors pay and how tranches are repaid.
class TestGuaranteeTable final : public QObject {
    Q_OBJECT

private slots:
    void guarantorsPayOfTheLoss();
    void tranchesAreRepaidInTheirOrder();
    void whatIsMissingIsNoFigure();
    void withoutEitherItSaysSo();
    void hiddenAmountsStayHidden();
};

void TestGuaranteeTable::guarantorsPayOfTheLoss()
{
    const ResultTable table = tableFor(guaranteed());
    QCOMPARE(figures(table, u"Guarantor pays"_s),
             QStringList({u"50,000"_s, u"300,000"_s, u"50,000"_s}));
    QCOMPARE(figures(table, u"The investors have with the guarantees"_s),
             QStringList({u"950,000"_s, u"700,000"_s, u"950,000"_s}));
    QCOMPARE(figures(table, u"Still lost"_s),
             QStringList({u"50,000"_s, u"300,000"_s, u"50,000"_s}));
}

void TestGuaranteeTable::tranchesAreRepaidInTheirOrder()
{
    const ResultTable table = tableFor(guaranteed());
    QCOMPARE(figures(table, u"Senior: paid"_s),
             QStringList({u"600,000"_s, u"400,000"_s, u"600,000"_s}));
    QCOMPARE(figures(table, u"Junior: paid"_s), QStringList({u"300,000"_s, u"0"_s, u"300,000"_s}));
    QCOMPARE(figures(table, u"Junior: outstanding, with interest"_s),
             QStringList({u"100,000"_s, u"400,000"_s, u"100,000"_s}));
    QCOMPARE(figures(table, u"Left when all tranches are paid"_s),
             QStringList({u"0"_s, u"0"_s, u"0"_s}));
    QVERIFY(!table.caption.contains(u"principals come to"_s));
    Investment more = guaranteed();
    more.contract->tranches[1].principal = examples::kroner(500'000);
    QVERIFY2(plain(tableFor(more).caption).contains(u"1,100,000"_s),
             qPrintable(tableFor(more).caption));
}

void TestGuaranteeTable::whatIsMissingIsNoFigure()
{
    Investment investment = guaranteed();
    investment.contract->guarantees[0].share.reset();
    investment.contract->tranches[1].principal.reset();
    const ResultTable table = tableFor(investment);
    QCOMPARE(figures(table, u"Guarantor pays"_s), QStringList({QString(), QString(), QString()}));
    QCOMPARE(figures(table, u"Senior: paid"_s), QStringList({QString(), QString(), QString()}));
}

void TestGuaranteeTable::withoutEitherItSaysSo()
{
    const ResultTable table = tableFor(bridge());
    QVERIFY(table.rows.isEmpty());
    QVERIFY(table.sentence.startsWith(u"The contract has no guarantee"_s));
}

void TestGuaranteeTable::hiddenAmountsStayHidden()
{
    const ResultTable table = tableFor(guaranteed(), true);
    for (const ResultTable::Row &row : table.rows) {
        for (const ResultTable::Cell &cell : row.cells)
            QVERIFY2(!cell.text.contains(u"000"_s) && cell.exact.isEmpty(), qPrintable(cell.text));
    }
}

QTEST_GUILESS_MAIN(TestGuaranteeTable)
#include "tst_guaranteetable.moc"
