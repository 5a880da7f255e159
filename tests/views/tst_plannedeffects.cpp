#include "tests/views/editorfixture.h"

#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"
#include "views/fields/listfield.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What is planned for a goal at single checks: typed at the goal, and shown beside what was
/// measured.
class TestPlannedEffects final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aPlanIsTypedAtItsGoal();
    void aCheckThatIsNotThereIsTold();
    void thePlanStandsBesideWhatIsMeasured();
    void goalsWithoutPaymentHaveItToo();
    void withoutAPlanTheColumnsAreLeftOut();
    void aVarianceDoesNotTellASmallCount();
    void theColumnsAreOnlyRead();

private:
    GridTable *table() const { return m_window->editor->findChild<GridTable *>(u"measurements"_s); }
    QString shown(int row, const QString &title) const;
    int columnOf(const QString &title) const;
    void change(const std::function<void(Investment &)> &edit) const;
    Measurement counted(int period, qint64 count) const;

    std::unique_ptr<EditorFixture> m_window;
    QUuid m_component;
};

void TestPlannedEffects::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_component = QUuid::createUuid();
    change([this](Investment &investment) {
        InvestmentContract contract{.id = QUuid::createUuid()};
        PaymentComponent housing{.id = m_component, .name = u"Egen bolig"_s};
        housing.effectGoal = investment.effectGoals.constFirst().id;
        housing.price.price = Money::fromMinor(100'000, Currency::DKK);
        contract.terms.components = {housing};
        contract.terms.checks = {{.period = 1, .name = u"12 måneder"_s, .date = {}},
                                 {.period = 2, .name = u"24 måneder"_s, .date = {}}};
        investment.contract = contract;
    });
}

void TestPlannedEffects::change(const std::function<void(Investment &)> &edit) const
{
    const Investment before = m_window->stored();
    Investment after = before;
    edit(after);
    QVERIFY(m_window->document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    m_window->editor->goToField(u"measurements"_s);
}

int TestPlannedEffects::columnOf(const QString &title) const
{
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

QString TestPlannedEffects::shown(int row, const QString &title) const
{
    return table()->model()->index(row, columnOf(title)).data().toString();
}

Measurement TestPlannedEffects::counted(int period, qint64 count) const
{
    Measurement made{.id = QUuid::createUuid(), .period = period, .component = m_component};
    made.entries = {MeasurementEntry{.count = count, .measured = 60}};
    return made;
}

void TestPlannedEffects::aPlanIsTypedAtItsGoal()
{
    m_window->editor->goToField(u"effectGoals.planned"_s);
    auto *list = m_window->editor->findChild<QTableView *>(u"effectGoals.planned"_s);
    QVERIFY(list);
    auto *field = qobject_cast<ListField *>(list->parentWidget());
    QVERIFY(field && field->isMissing());
    for (const QString &number : {u"12,5"_s, u"20"_s}) {
        QTest::keyClick(field, Qt::Key_Insert);
        m_window->type(u"effectGoals.planned.value"_s, number);
        QTest::keyClick(m_window->line(u"effectGoals.planned.value"_s), Qt::Key_Return);
    }
    const QList<PlannedValue> planned = m_window->stored().effectGoals.constFirst().planned;
    QCOMPARE(planned,
             (QList<PlannedValue>{{1, Quantity::fromTenMillionths(125'000'000)},
                                  {2, Quantity::fromWhole(20)}}));
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"1 · 12 måneder"_s);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"12,5"_s);
    auto *check = m_window->editor->findChild<QComboBox *>(u"effectGoals.planned.period"_s);
    QVERIFY(check);
    QCOMPARE(check->count(), 2);
}

void TestPlannedEffects::aCheckThatIsNotThereIsTold()
{
    change([](Investment &investment) {
        investment.effectGoals[0].planned = {{7, Quantity::fromWhole(3)}};
    });
    m_window->editor->goToField(u"effectGoals.planned"_s);
    const QString said = m_window->said(u"effectGoals.planned"_s);
    QVERIFY2(said.contains(u"check 7, which the contract does not have"_s), qPrintable(said));
}

void TestPlannedEffects::thePlanStandsBesideWhatIsMeasured()
{
    change([this](Investment &investment) {
        investment.effectGoals[0].planned = {{1, Quantity::fromWhole(1'200)},
                                             {2, Quantity::fromWhole(20)}};
        investment.measurements = {counted(1, 20), counted(2, 23), counted(3, 20)};
    });
    const QAbstractItemModelTester tester(table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(columnOf(u"Variance"_s), columnOf(u"Planned"_s) + 1);
    QCOMPARE(shown(0, u"Planned"_s), u"1.200"_s);
    QCOMPARE(shown(0, u"Variance"_s), u"\u22121.180"_s);
    QCOMPARE(shown(1, u"Variance"_s), u"+3"_s);
    QCOMPARE(shown(2, u"Planned"_s), u"–"_s);
    QCOMPARE(shown(2, u"Variance"_s), u"–"_s);
    change([](Investment &investment) {
        investment.effectGoals[0].planned[1].value = Quantity::fromWhole(23);
    });
    QCOMPARE(shown(1, u"Variance"_s), u"0"_s);
}

void TestPlannedEffects::goalsWithoutPaymentHaveItToo()
{
    change([this](Investment &investment) {
        investment.contract.reset();
        investment.effectGoals[0].planned = {{2, Quantity::fromWhole(25)}};
        Measurement measurement = counted(2, 20);
        measurement.component = {};
        measurement.effectGoal = investment.effectGoals.constFirst().id;
        investment.measurements = {measurement};
    });
    QCOMPARE(shown(0, u"Planned"_s), u"25"_s);
    QCOMPARE(shown(0, u"Variance"_s), u"\u22125"_s);
}

void TestPlannedEffects::withoutAPlanTheColumnsAreLeftOut()
{
    change([this](Investment &investment) {
        investment.effectGoals[0].planned = {{1, {}}}; // A line that nothing is typed in yet.
        investment.measurements = {counted(1, 20)};
    });
    QCOMPARE(columnOf(u"Planned"_s), -1);
    QCOMPARE(columnOf(u"Variance"_s), -1);
}

void TestPlannedEffects::aVarianceDoesNotTellASmallCount()
{
    change([this](Investment &investment) {
        investment.effectGoals[0].planned = {{1, Quantity::fromWhole(20)},
                                             {2, Quantity::fromWhole(20)}};
        investment.measurements = {counted(1, 3), counted(2, 17)};
    });
    QCOMPARE(shown(0, u"Variance"_s), u"\u221217 *"_s);
    QCOMPARE(shown(1, u"Variance"_s), u"\u22123"_s);
}

void TestPlannedEffects::theColumnsAreOnlyRead()
{
    change([this](Investment &investment) {
        investment.effectGoals[0].planned = {{1, Quantity::fromWhole(20)}};
        investment.measurements = {counted(1, 17)};
    });
    for (const QString &title : {u"Planned"_s, u"Variance"_s}) {
        const QModelIndex cell = table()->model()->index(0, columnOf(title));
        QVERIFY(!(cell.flags() & Qt::ItemIsEditable));
    }
}

QTEST_MAIN(TestPlannedEffects)
#include "tst_plannedeffects.moc"
