#include "tests/roundcase.h"

#include "model/items/casechoice.h"
#include "model/items/checklist.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Investment named(const QString &name)
{
    return {.id = InvestmentId::create(), .name = name};
}

MoneyFigure kroner(qint64 amount)
{
    return {.amount = Money::fromMinor(amount * 100, Currency::DKK)};
}

void fillIn(Investment &investment, ChecklistStep step)
{
    switch (step) {
    case ChecklistStep::MasterData:
        investment.stage = u"Running"_s;
        investment.theme = u"Unge"_s;
        investment.parties = {{.name = u"Aarhus Kommune"_s}};
        break;
    case ChecklistStep::Contract:
        investment.contractAmount = kroner(12);
        break;
    case ChecklistStep::Potential:
        investment.publicPotential = kroner(16);
        break;
    case ChecklistStep::EffectGoal:
        investment.effectGoals = {{.id = QUuid::createUuid()}};
        break;
    case ChecklistStep::Source:
        investment.sources = {{.id = u"K1"_s}};
        break;
    }
}

QList<ChecklistStep> doneSteps(const QList<ChecklistItem> &items)
{
    QList<ChecklistStep> steps;
    for (const ChecklistItem &item : items) {
        if (item.isDone)
            steps.append(item.step);
    }
    return steps;
}

} // namespace

class TestChecklist final : public QObject {
    Q_OBJECT

private slots:
    void nothingToDoWithoutInvestments();
    void beginsWithEverythingToDo();
    void eachStepIsDoneByItsField();
    void goesToTheFirstFieldThatIsMissing();
    void limitsAreAContractAmountToo();
    void anyInvestmentWillDo();
    void aBusinessCaseCountsOnceItGivesAResult();
    void isDoneInTheEnd();
};

void TestChecklist::nothingToDoWithoutInvestments()
{
    QVERIFY(checklist({}, {}).isEmpty());
}

void TestChecklist::beginsWithEverythingToDo()
{
    const Investment first = named(u"Ungehjem Vest"_s);
    const QList<ChecklistItem> items = checklist({first}, {});
    QCOMPARE(items.size(), 5);
    QVERIFY(doneSteps(items).isEmpty());
    for (const ChecklistItem &item : items) {
        QCOMPARE(item.investment, first.id);
        QVERIFY(!item.field.isEmpty());
    }
}

void TestChecklist::eachStepIsDoneByItsField()
{
    for (const ChecklistItem &item : checklist({named(u"Ungehjem Vest"_s)}, {})) {
        Investment investment = named(u"Ungehjem Vest"_s);
        fillIn(investment, item.step);
        QCOMPARE(doneSteps(checklist({investment}, {})), QList{item.step});
    }
}

void TestChecklist::goesToTheFirstFieldThatIsMissing()
{
    Investment investment = named(u"Ungehjem Vest"_s);
    QCOMPARE(checklist({investment}, {}).constFirst().field, u"stage"_s);
    investment.stage = u"Idea"_s;
    QCOMPARE(checklist({investment}, {}).constFirst().field, u"theme"_s);
    investment.theme = u"Unge"_s;
    QCOMPARE(checklist({investment}, {}).constFirst().field, u"parties"_s);
}

void TestChecklist::limitsAreAContractAmountToo()
{
    Investment investment = named(u"Ungehjem Vest"_s);
    investment.contractRange = MoneyRange{.atLeast = Money::fromMinor(100, Currency::DKK)};
    const ChecklistItem item = checklist({investment}, {}).at(1);
    QVERIFY(item.isDone);
    QCOMPARE(item.field, u"contractRange.atLeast"_s);
}

void TestChecklist::anyInvestmentWillDo()
{
    const Investment first = named(u"Første"_s);
    Investment second = named(u"Anden"_s);
    fillIn(second, ChecklistStep::Source);
    const QList<ChecklistItem> items = checklist({first, second}, {});
    QCOMPARE(doneSteps(items), QList{ChecklistStep::Source});
    QCOMPARE(items.constLast().investment, second.id);
    QCOMPARE(items.constFirst().investment, first.id);
}

void TestChecklist::aBusinessCaseCountsOnceItGivesAResult()
{
    CaseVersion version = roundVersion();
    Investment investment = named(u"Ungehjem Vest"_s);
    investment.chosenCase = version.id;
    const QList<Consequence> consequences = version.scenarios.constFirst().consequences;
    version.scenarios[0].consequences[0].amount.reset();
    investment.businessCases = {version};
    const CaseSettings settings = flatSettings(Percentage::fromPpm(35'000));
    const ChecklistItem waiting = checklist({investment}, settings).at(2);
    QVERIFY(!waiting.isDone);
    const CasePlace place = casePlace(waiting.field, investment);
    QCOMPARE(place.name, u"businessCases.scenarios.consequences.amount"_s);
    QCOMPARE(place.row, 0);
    investment.businessCases[0].scenarios[0].consequences = consequences;
    QVERIFY(checklist({investment}, settings).at(2).isDone);
    investment.chosenCase = {}; // It is not used for the potential.
    QVERIFY(!checklist({investment}, settings).at(2).isDone);
}

void TestChecklist::isDoneInTheEnd()
{
    Investment investment = named(u"Ungehjem Vest"_s);
    QVERIFY(!isDone(checklist({investment}, {})));
    for (const ChecklistItem &item : checklist({investment}, {}))
        fillIn(investment, item.step);
    QVERIFY(isDone(checklist({investment}, {})));
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
