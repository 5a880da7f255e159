#include "tests/views/editorfixture.h"

#include "model/items/numbertext.h"
#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

enum Column { Check, Subject, Counted, Measured, Share, MeasuredOn, Status, SourceMark };

PartialDate date(QStringView iso)
{
    return PartialDate::fromIso(iso).value();
}

} // namespace

/// What was measured, typed in a real window.
class TestMeasurements final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void countsAreTypedDownTheColumn();
    void theLinesOfTheChecksAreAdded();
    void aComponentIsOfferedAtItsChecksAlone();
    void aVerifiedOneIsCorrectedByAnEntry();
    void smallCountsAreMarked();
    void whatLooksWrongIsToldAtItsCell();
    void columnsFollowTheContract();
    void goalsAreMeasuredWithoutAContract();
    void anotherComponentLeavesTheGoalBehind();
    void theDetailsFollowTheirLine();
    void aRefusedDetailKeepsItsLine();
    void aBlockMayVerifyItsLines();

private:
    GridTable *table() const { return m_window->editor->findChild<GridTable *>(u"measurements"_s); }
    GridField *grid() const { return qobject_cast<GridField *>(table()->parentWidget()); }
    QModelIndex cell(int row, int column) const { return table()->model()->index(row, column); }
    QString shown(int row, int column) const { return cell(row, column).data().toString(); }
    QList<Measurement> stored() const { return m_window->stored().measurements; }
    void change(const std::function<void(Investment &)> &edit) const;
    void go(int row, int column) const
    {
        table()->setFocus();
        table()->goTo(row, column);
    }
    static void keys(const QString &text)
    {
        for (const QChar sign : text) // The first one opens an editor, which gets the others.
            QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QPushButton *button(const QString &text) const;
    Measurement measured(qint64 count, qint64 of, MeasurementStatus status) const;

    std::unique_ptr<EditorFixture> m_window;
    QUuid m_component;
};

void TestMeasurements::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_component = QUuid::createUuid();
    change([this](Investment &investment) {
        InvestmentContract contract{.id = QUuid::createUuid()};
        PaymentComponent housing{.id = m_component, .name = u"Egen bolig"_s};
        housing.price.price = Money::fromMinor(100'000, Currency::DKK);
        contract.terms.components = {housing};
        contract.terms.checks = {
            {.period = 1, .name = u"12 måneder"_s, .date = date(u"2020-01-01")},
            {.period = 2, .name = u"24 måneder"_s, .date = date(u"2021-01-01")},
            {.period = 3, .name = u"Slut"_s, .date = date(u"2999")}};
        investment.contract = contract;
    });
}

void TestMeasurements::change(const std::function<void(Investment &)> &edit) const
{
    const Investment before = m_window->stored();
    Investment after = before;
    edit(after);
    QVERIFY(m_window->document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    m_window->editor->goToField(u"measurements"_s);
}

QPushButton *TestMeasurements::button(const QString &text) const
{
    const auto all = grid()->findChildren<QPushButton *>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QPushButton *one) { return one->text() == text; });
    return found == all.end() ? nullptr : *found;
}

Measurement TestMeasurements::measured(qint64 count, qint64 of, MeasurementStatus status) const
{
    Measurement made{.id = QUuid::createUuid(), .period = 1, .component = m_component};
    made.entries = {{.count = count, .measured = of}};
    made.entries[0].status = status;
    return made;
}

void TestMeasurements::countsAreTypedDownTheColumn()
{
    key(Qt::Key_Space); // "Add measurement"
    keys(u"2"_s); // The check is chosen by its number.
    key(Qt::Key_Tab);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().at(0).period, 2);
    keys(u"e"_s);
    key(Qt::Key_Tab);
    QCOMPARE(stored().at(0).component, m_component);
    keys(u"38"_s);
    key(Qt::Key_Tab);
    keys(u"60"_s);
    key(Qt::Key_Tab);
    QCOMPARE(shown(0, Share),
             percentText(Percentage::fromPpm(630'000), QLocale()) + u" (38 of 60)"_s);
    QCOMPARE(table()->currentIndex(), cell(0, MeasuredOn)); // What is calculated is passed by.
    QCOMPARE(stored().at(0).entries.size(), 1);
    QVERIFY(stored().at(0).entries.at(0).recordedOn);
}

void TestMeasurements::theLinesOfTheChecksAreAdded()
{
    QPushButton *add = button(u"Add the lines of the checks"_s);
    QVERIFY(add && add->isVisible() && add->isEnabled());
    add->click();
    QCOMPARE(stored().size(), 2); // The third check is not yet.
    QVERIFY(!add->isEnabled());
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex(), cell(0, Counted));
    keys(u"7"_s);
    key(Qt::Key_Return);
    keys(u"9"_s);
    key(Qt::Key_Return);
    QCOMPARE(stored().at(0).entries.at(0).count, 7);
    QCOMPARE(stored().at(1).entries.at(0).count, 9);
    QVERIFY2(shown(1, Check).startsWith(u"2 · 24 måneder"_s), qPrintable(shown(1, Check)));
}

void TestMeasurements::aComponentIsOfferedAtItsChecksAlone()
{
    change([](Investment &investment) {
        QList<PaymentComponent> &components = investment.contract->terms.components;
        components[0].periods = {2};
        components.append(components[0]);
        components[1].id = QUuid::createUuid();
        components[1].name = u"Skole"_s;
        components[1].periods = {1, 3};
        investment.measurements = {{.id = QUuid::createUuid(), .period = 1}};
    });
    go(0, Subject);
    QApplication::clipboard()->setText(u"Egen bolig"_s);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(stored().at(0).component.isNull());
    QCOMPARE(shown(0, Subject), u"✖ Egen bolig"_s);
    QVERIFY2(grid()->said().contains(u"Skole"_s) && !grid()->said().contains(u"from: Egen bolig"_s),
             qPrintable(grid()->said()));
    key(Qt::Key_Escape);
    button(u"Add the lines of the checks"_s)->click();
    QCOMPARE(stored().size(), 3); // School at the first check, the home at the second.
    QCOMPARE(stored().at(2).period, 2);
    QCOMPARE(stored().at(2).component, m_component);
}

void TestMeasurements::aVerifiedOneIsCorrectedByAnEntry()
{
    change([this](Investment &investment) {
        investment.measurements = {measured(38, 60, MeasurementStatus::Verified)};
    });
    go(0, Counted);
    keys(u"40"_s);
    QCOMPARE(stored().at(0).entries.at(0).count, 38);
    QVERIFY(grid()->said().contains(u"verified"_s));
    QApplication::clipboard()->setText(u"41"_s);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored().at(0).entries.at(0).count, 38);
    QCOMPARE(shown(0, Counted), u"✖ 41"_s); // Not lost either.
    key(Qt::Key_Escape);
    QPushButton *correct = button(u"Correct a verified measurement"_s);
    QVERIFY(correct && correct->isVisible());
    correct->click();
    QCOMPARE(stored().at(0).entries.size(), 2);
    QVERIFY(!correct->isVisible());
    QLineEdit *reason = m_window->line(u"measurements.entries.reason"_s);
    QVERIFY(reason && reason->hasFocus());
    keys(u"To flyttede igen"_s);
    key(Qt::Key_Return);
    go(0, Counted);
    keys(u"36"_s);
    key(Qt::Key_Return);
    const QList<MeasurementEntry> entries = stored().at(0).entries;
    QCOMPARE(entries.at(0).count, 38); // What was verified is kept.
    QCOMPARE(entries.at(1).count, 36);
    QCOMPARE(entries.at(1).reason, u"To flyttede igen"_s);
    QCOMPARE(entries.at(1).status, MeasurementStatus::Preliminary);
}

void TestMeasurements::smallCountsAreMarked()
{
    change([this](Investment &investment) {
        investment.measurements = {measured(3, 60, MeasurementStatus::Preliminary)};
    });
    QCOMPARE(shown(0, Counted), u"3 *"_s);
    QCOMPARE(shown(0, Measured), u"60"_s);
    go(0, Counted);
    key(Qt::Key_F2);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"3"_s);
}

void TestMeasurements::whatLooksWrongIsToldAtItsCell()
{
    change([this](Investment &investment) {
        investment.measurements = {measured(9, 9, MeasurementStatus::Preliminary),
                                   measured(61, 60, MeasurementStatus::Preliminary)};
        investment.measurements[1].period = 2;
    });
    QVERIFY2(shown(1, Counted).startsWith(u"▲"_s) || shown(1, Measured).startsWith(u"▲"_s),
             qPrintable(shown(1, Counted)));
    m_window->editor->showSection(0);
    m_window->editor->goToField(u"measurements[1].entries[0].count"_s);
    QCOMPARE(table()->currentIndex(), cell(1, Counted));
    QVERIFY2(grid()->said().contains(u"More met the goal than were measured."_s),
             qPrintable(grid()->said()));
}

void TestMeasurements::columnsFollowTheContract()
{
    QCOMPARE(table()->model()->columnCount(), 8);
    change([](Investment &investment) {
        PaymentComponent &component = investment.contract->terms.components[0];
        component.measure.comparison = Comparison::Shortfall;
        component.gate = Gate{.hasOwnMeasure = true};
        investment.contract->terms.personCap = Money::fromMinor(1, Currency::DKK);
    });
    QCOMPARE(table()->model()->columnCount(), 12);
}

void TestMeasurements::goalsAreMeasuredWithoutAContract()
{
    change([](Investment &investment) { investment.contract.reset(); });
    key(Qt::Key_Space);
    keys(u"4"_s);
    key(Qt::Key_Tab);
    QCOMPARE(stored().at(0).period, 4);
    keys(u"goal"_s);
    key(Qt::Key_Tab);
    QCOMPARE(stored().at(0).effectGoal, m_window->stored().effectGoals.at(0).id);
    QVERIFY(stored().at(0).component.isNull());
}

void TestMeasurements::anotherComponentLeavesTheGoalBehind()
{
    change([this](Investment &investment) {
        PaymentComponent school{.id = QUuid::createUuid(), .name = u"Skole"_s};
        school.price.price = Money::fromMinor(100'000, Currency::DKK);
        investment.contract->terms.components.append(school);
        investment.measurements = {measured(38, 60, MeasurementStatus::Preliminary)};
        investment.measurements[0].effectGoal = QUuid::createUuid();
    });
    go(0, Subject);
    keys(u"s"_s);
    key(Qt::Key_Tab);
    QVERIFY(stored().at(0).component != m_component);
    QVERIFY(!stored().at(0).component.isNull());
    QVERIFY(stored().at(0).effectGoal.isNull());
}

void TestMeasurements::theDetailsFollowTheirLine()
{
    change([this](Investment &investment) {
        for (int count = 11; count <= 14; ++count)
            investment.measurements.append(measured(count, 60, MeasurementStatus::Preliminary));
    });
    go(3, Counted);
    QCOMPARE(grid()->row(), 3);
    change([](Investment &investment) { investment.measurements.removeFirst(); });
    QCOMPARE(table()->currentIndex().row(), 2);
    QCOMPARE(grid()->row(), 2);
    m_window->steps().undo();
    QCOMPARE(table()->currentIndex().row(), 3);
    QCOMPARE(grid()->row(), 3);
    go(0, Counted);
    QTest::keyClick(table(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(stored().size(), 3);
    QCOMPARE(table()->currentIndex(), cell(0, Counted));
    QCOMPARE(grid()->row(), 0);
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    QLineEdit *written = m_window->line(u"measurements.entries.provenance.date"_s);
    QVERIFY(written && written->isVisible());
    written->setFocus();
    keys(u"1.3.26"_s);
    key(Qt::Key_Return);
    QCOMPARE(stored().at(0).entries.at(0).count, 12);
    QCOMPARE(stored().at(0).entries.at(0).provenance.date, date(u"2026-03-01"));
    QVERIFY(!stored().at(1).entries.at(0).provenance.date);
}

void TestMeasurements::aRefusedDetailKeepsItsLine()
{
    change([this](Investment &investment) {
        investment.measurements = {measured(11, 60, MeasurementStatus::Preliminary),
                                   measured(12, 60, MeasurementStatus::Preliminary)};
    });
    go(0, Counted);
    QTest::keyClick(table(), Qt::Key_I, Qt::ControlModifier);
    QLineEdit *written = m_window->line(u"measurements.entries.provenance.date"_s);
    QVERIFY(written && written->isVisible());
    written->setFocus();
    keys(u"snart"_s);
    go(1, Counted);
    QCOMPARE(table()->currentIndex().row(), 0); // The text belongs to its line.
    QCOMPARE(grid()->row(), 0);
    QVERIFY(written->hasFocus());
    QCOMPARE(written->text(), u"snart"_s);
    key(Qt::Key_Escape);
    go(1, Counted);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(grid()->row(), 1);
    QVERIFY(written->text().isEmpty());
}

void TestMeasurements::aBlockMayVerifyItsLines()
{
    change([this](Investment &investment) {
        investment.measurements = {measured(38, 60, MeasurementStatus::Preliminary)};
    });
    go(0, MeasuredOn);
    // The source comes after the status in the line, which the same block makes a fixed one.
    QApplication::clipboard()->setText(u"01-03-2026\tVerified\tA1\n02-03-2026\tVerified\tA1\n"_s);
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored().size(), 2);
    const QList<Measurement> measurements = stored();
    for (const Measurement &measurement : measurements) {
        QCOMPARE(measurement.entries.size(), 1);
        QCOMPARE(measurement.entries.at(0).status, MeasurementStatus::Verified);
        QCOMPARE(measurement.entries.at(0).provenance.sourceId, u"A1"_s);
    }
    QCOMPARE(stored().at(0).entries.at(0).measuredOn, date(u"2026-03-01"));
    QCOMPARE(stored().at(1).entries.at(0).measuredOn, date(u"2026-03-02"));
    QVERIFY(m_window->editor->unsaved().isEmpty());
}

QTEST_MAIN(TestMeasurements)
#include "tst_measurements.moc"
