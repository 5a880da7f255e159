#include "tests/items/shownresults.h"

#include "model/calc/budgeteffect.h"
#include "model/items/casecharts.h"
#include "model/items/caseparametertext.h"
#include "model/items/casetables.h"
#include "model/items/resulttablemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The tables of what a business case gives, the model that shows them, and how they are copied.
class TestCaseTables final : public QObject {
    Q_OBJECT

private slots:
    void pocketsAndBudgetAddUp();
    void switchingValuesGiveZero();
    void twoWayMarksToday();
    void twiceTheSameAssumptionIsRefused();
    void scenariosAreColumns();
    void comparisonNamesWhatDiffers();
    void modelKeepsItsPlaceAndMarksMoves();
    void copiesAsSpreadsheetsRead();
};

void TestCaseTables::pocketsAndBudgetAddUp()
{
    const ShownCase shown = shownOf(roundCase());
    const ResultTable pockets = pocketsTable(shown);
    QCOMPARE(columnOf(pockets, 3),
             QStringList({u"50,000"_s, u"0"_s, u"1,050,000"_s, u"0"_s, u"1,100,000"_s}));
    QCOMPARE(columnOf(pockets, 4).last(), u"0"_s);
    const ResultTable losing = pocketsTable(shownOf(losingCase()));
    QVERIFY(losing.sentence.startsWith(u"All together lose"));
    for (const ResultTable::Row &row : losing.rows)
        QVERIFY(row.cells.at(4).text.isEmpty()); // No transfer is enough: none, not 0.
    const ResultTable budget = budgetTable(shown);
    QCOMPARE(columnOf(budget, 0),
             QStringList({u"2026"_s, u"2027"_s, u"2028"_s, u"2029"_s, u"2030"_s, u"All years"_s}));
    QCOMPARE(budget.heads.first(3),
             QStringList({u"Year"_s, u"Municipality, DKK"_s, u"State, DKK"_s}));
    const auto effect = budgetEffect(shown.businessCase, shown.settings.priceIndex);
    for (int year = 0; year < 5; ++year)
        QCOMPARE(kroner(budget.rows.at(year).cells.at(3).exact),
                 double(effect->total.at(year).minor()) / 100);
    QCOMPARE(columnOf(budget, 4).last(), u"1,100,000"_s);
    QVERIFY(budget.rows.last().isTotal);
}

void TestCaseTables::switchingValuesGiveZero()
{
    const ShownCase shown = shownOf(roundCase());
    const ResultTable table = switchingTable(shown);
    QCOMPARE(columnOf(table, 0).first(), u"Success rate with the effort"_s);
    QCOMPARE(columnOf(table, 1).first(), u"60%"_s);
    QCOMPARE(columnOf(table, 2).first(), u"41.7%"_s);
    QCOMPARE(columnOf(table, 3).first(), u"-18.3 percentage points"_s);
    QCOMPARE(columnOf(table, 2).last(), u"DKK 23,810"_s);
    BusinessCase hopeless = shown.businessCase;
    hopeless.successWithout.expected = Percentage::fromPpm(950'000);
    QCOMPARE(columnOf(switchingTable(shownOf(hopeless)), 2).first(), u"cannot be reached"_s);
}

void TestCaseTables::twoWayMarksToday()
{
    const ShownCase shown = shownOf(roundCase());
    const CaseParameter rate{CaseParameter::Kind::SuccessWith, {}};
    const CaseParameter amount{CaseParameter::Kind::ConsequenceFactor,
                               shown.businessCase.consequences.first().id};
    QCOMPARE(largestConsequence(shown.result), amount.consequence);
    const ResultTable table = bundlinje::twoWayTable(shown, rate, amount);
    int marked = 0;
    for (const ResultTable::Row &row : table.rows) {
        for (const ResultTable::Cell &cell : row.cells) {
            if (!cell.isNumber)
                continue;
            QCOMPARE(cell.text.contains(u'▼'), kroner(cell.exact) < 0);
            if (cell.isMarked) {
                ++marked;
                QCOMPARE(plain(cell.text), u"[1.1]"_s);
                QCOMPARE(kroner(cell.exact), 1'100'000.0);
            }
        }
    }
    QCOMPARE(marked, 1);
    QVERIFY(columnOf(table, 0).contains(u"60%"_s));
    for (const CaseParameter &parameter : caseParameters(shown.businessCase))
        QVERIFY(triedValues(shown, parameter).size() >= 3);
}

void TestCaseTables::twiceTheSameAssumptionIsRefused()
{
    const CaseParameter rate{CaseParameter::Kind::SuccessWith, {}};
    const ResultTable table = bundlinje::twoWayTable(shownOf(roundCase()), rate, rate);
    QVERIFY(table.rows.isEmpty());
    QCOMPARE(table.sentence, u"Choose two different assumptions."_s);
}

void TestCaseTables::scenariosAreColumns()
{
    CaseVersion version = roundVersion();
    QVERIFY(scenarioTable(version, flatSettings(), english, false).rows.isEmpty());
    BusinessCase cautious = roundCase();
    cautious.id = QUuid::createUuid();
    cautious.name = u"Forsigtigt"_s;
    cautious.successWith.expected = Percentage::fromPpm(400'000);
    version.scenarios.append(cautious);
    version.chosenScenario = cautious.id;
    const ResultTable table = scenarioTable(version, flatSettings(), english, false);
    QCOMPARE(
        table.heads,
        QStringList({u"Figure"_s, u"Grundscenarie"_s, u"Forsigtigt (used in the contract)"_s}));
    QCOMPARE(columnOf(table, 1).first(), u"DKK 1.1m"_s);
    QCOMPARE(columnOf(table, 2).first(), u"DKK -0.10m\nDKK -1.2m"_s);
}

void TestCaseTables::comparisonNamesWhatDiffers()
{
    BusinessCase other = roundCase();
    other.consequences[0].amount = Money::fromMinor(4'000'000, Currency::DKK);
    const ResultTable table =
        comparisonTable(shownOf(other), u"As signed"_s, shownOf(roundCase()), u"Latest"_s);
    QCOMPARE(table.rows.size(), 3); // Two figures and one field.
    const QList<ResultTable::Cell> cells = table.rows.last().cells;
    QVERIFY2(cells.at(0).text.contains(u"Færre døgn"), qPrintable(cells.at(0).text));
    QCOMPARE(plain(cells.at(1).text), u"DKK 40,000"_s);
    QCOMPARE(plain(cells.at(2).text), u"DKK 50,000"_s);
    const ResultTable same = comparisonTable(shownOf(other), u"a"_s, shownOf(other), u"b"_s);
    QCOMPARE(same.sentence, u"Nothing differs."_s);
}

void TestCaseTables::modelKeepsItsPlaceAndMarksMoves()
{
    ResultTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(keyFigureTable(shownOf(roundCase())), true);
    QVERIFY(!model.index(0, 1).data(ResultTableModel::MovedRole).toBool()); // Nothing at first.
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    BusinessCase changed = roundCase();
    changed.successWith.expected = Percentage::fromPpm(500'000);
    model.setTable(keyFigureTable(shownOf(changed)), true);
    QCOMPARE(reset.count(), 0);
    QVERIFY(model.index(0, 1).data(ResultTableModel::MovedRole).toBool());
    QVERIFY(!model.index(0, 0).data(ResultTableModel::MovedRole).toBool());
    QVERIFY(model.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"just changed"));
    model.forgetMoves();
    QVERIFY(!model.index(0, 1).data(ResultTableModel::MovedRole).toBool());
    model.setTable(budgetTable(shownOf(changed)), true);
    QCOMPARE(reset.count(), 1);
    model.setTable({}, false);
    QCOMPARE(model.rowCount(), 0);
    changed.successWith.expected.reset();
    model.setTable(keyFigureTable(shownOf(changed)), false);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"missing"_s);
}

void TestCaseTables::copiesAsSpreadsheetsRead()
{
    ResultTable table = tableOf(cumulativeNet(shownOf(roundCase())));
    const QStringList lines = tableText(table).plain.split(u'\n');
    QCOMPARE(lines.first(), u"Year\tAll, DKK\tMunicipality, DKK\tState, DKK"_s);
    QCOMPARE(lines.at(1), u"2026\t-1,000,000\t-1,000,000\t0"_s);
    table.rows[0].cells[0].text = u"=1+1"_s;
    QVERIFY(tableText(table).plain.contains(u"\n'=1+1\t"_s));
    table.heads[0] = u"<b>"_s;
    QVERIFY(tableText(table).html.contains(u"&lt;b&gt;"_s));
}

QTEST_GUILESS_MAIN(TestCaseTables)
#include "tst_casetables.moc"
