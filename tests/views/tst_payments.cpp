#include "tests/views/editorfixture.h"

#include "model/items/gridmodel.h"
#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"
#include "views/investment/payments.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

enum Column { Direction, Purpose, State, Date, Amount, SettledOn, SettledAmount, Variance, Party };

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

} // namespace

/// The ledger of an investment, typed and pasted in a real window.
class TestPayments final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aLineIsTypedByKeysAlone();
    void anUnreadableTextStaysInItsCell();
    void leavingTellsWhatIsNotSaved();
    void aBlockIsPastedAsOneStep();
    void aNumberIsInTheCurrencyOfItsLedger();
    void linesAreEmptiedAndRemoved();
    void whatIsPaidOfADistributionIsReceived();
    void whatComesInIsARepaymentUnlessChosen();
    void tabGoesThroughAndOut();
    void lateOnesAreToldInWords();
    void theSumsAreToldInWords();
    void instalmentsArePlannedOnce();
    void repaymentsArePlannedFromTheTargets();
    void plannedRepaymentsFollowWhatIsMeasured();
    void whatIsTypedAsPaidIsPaid();
    void aCheckLeadsToItsCell();

private:
    GridTable *table() const { return m_window->editor->findChild<GridTable *>(u"cashFlows"_s); }
    GridField *grid() const { return qobject_cast<GridField *>(table()->parentWidget()); }
    QString shown(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QList<CashFlow> ledger() const { return m_window->stored().cashFlows; }
    void store(const QList<CashFlow> &flows, bool withContract = false) const;
    /// Types into whatever has the focus, as a person does.
    static void keys(const QString &text)
    {
        for (const QChar sign : text) // The first one opens an editor, which gets the others.
            QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QPushButton *button(const QString &text) const;
    QStringList sums() const;

    std::unique_ptr<EditorFixture> m_window;
};

void TestPayments::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_window->editor->resize(1360, 740);
}

void TestPayments::store(const QList<CashFlow> &flows, bool withContract) const
{
    const Investment before = m_window->stored();
    Investment after = before;
    after.cashFlows = flows;
    if (withContract) {
        const QUuid payer = QUuid::createUuid();
        InvestmentContract contract{.id = QUuid::createUuid()};
        contract.payers = {{.id = payer, .name = u"Aarhus Kommune"_s}};
        PaymentComponent housing{.id = QUuid::createUuid(), .name = u"Egen bolig"_s};
        housing.effectGoal = after.effectGoals.constFirst().id;
        housing.price.price = kroner(1000);
        contract.terms.components = {housing};
        contract.terms.checks = {{.period = 1, .name = {}, .date = *PartialDate::fromIso(u"2030")},
                                 {.period = 2, .name = {}, .date = *PartialDate::fromIso(u"2031")}};
        contract.terms.split.weights = {{payer, Quantity::fromWhole(1)}};
        Instalment first{.id = QUuid::createUuid()};
        first.amount = kroner(500'000);
        first.date = *PartialDate::fromIso(u"2029-01-01");
        Instalment second = first;
        second.id = QUuid::createUuid();
        second.date = *PartialDate::fromIso(u"2029-07-01");
        contract.instalments = {first, second};
        after.contract = contract;
    }
    QVERIFY(m_window->document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    m_window->editor->goToField(u"cashFlows"_s);
}

QPushButton *TestPayments::button(const QString &text) const
{
    const auto all = grid()->findChildren<QPushButton *>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QPushButton *one) { return one->text() == text; });
    return found == all.end() ? nullptr : *found;
}

QStringList TestPayments::sums() const
{
    QStringList texts;
    const auto *payments = m_window->editor->findChild<Payments *>();
    const auto labels = payments->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestPayments::aLineIsTypedByKeysAlone()
{
    m_window->editor->goToField(u"cashFlows"_s);
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(!table()->isVisible()); // Nothing is there yet; the button is.
    key(Qt::Key_Space);
    QVERIFY(table()->isVisible() && table()->hasFocus());
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    keys(u"1.3.26"_s);
    key(Qt::Key_Tab);
    QCOMPARE(ledger().size(), 1);
    QCOMPARE(ledger().at(0).date, PartialDate::fromIso(u"2026-03-01").value());
    QCOMPARE(ledger().at(0).state, CashState::Planned);
    keys(u"2,5 mio"_s);
    QVERIFY2(grid()->said().contains(u"= DKK\u00A02.500.000"_s), qPrintable(grid()->said()));
    key(Qt::Key_Return);
    QCOMPARE(ledger().at(0).amount, kroner(2'500'000));
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(table()->currentIndex().column(), static_cast<int>(Amount));
    keys(u"850 tkr"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(ledger().size(), 2);
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, Date));
    key(Qt::Key_F2);
    keys(u"K3 2026"_s);
    key(Qt::Key_Return);
    QCOMPARE(shown(1, Date), u"K3 2026"_s);
    QCOMPARE(m_window->steps().count(), 4); // One for each entry.
    while (m_window->steps().canUndo())
        m_window->steps().undo();
    QVERIFY(ledger().isEmpty());
}

void TestPayments::anUnreadableTextStaysInItsCell()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(12'000'000)}});
    table()->goTo(0, Amount);
    keys(u"ca. 60"_s);
    key(Qt::Key_Return);
    QCOMPARE(ledger().at(0).amount, kroner(12'000'000));
    QCOMPARE(shown(0, Amount), u"✖ ca. 60"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
    key(Qt::Key_Up);
    QVERIFY2(grid()->said().contains(u"DKK\u00A012.000.000"_s), qPrintable(grid()->said()));
    QCOMPARE(m_window->editor->unsaved().size(), 1);
    key(Qt::Key_Escape);
    QCOMPARE(shown(0, Amount), u"DKK\u00A012.000.000"_s);
    QVERIFY(m_window->editor->unsaved().isEmpty());
}

void TestPayments::leavingTellsWhatIsNotSaved()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    table()->goTo(0, Date);
    keys(u"snart"_s);
    QVERIFY(!m_window->editor->commit());
    QVERIFY2(m_window->editor->unsaved().at(0).contains(u"Line 1, Date"_s),
             qPrintable(m_window->editor->unsaved().at(0)));
    QVERIFY(m_window->editor->undoTyping());
    QVERIFY(m_window->editor->commit());
    QCOMPARE(shown(0, Date), u"–"_s);
}

void TestPayments::aBlockIsPastedAsOneStep()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    const int steps = m_window->steps().count();
    QApplication::clipboard()->setText(
        u"out\tinstalment\tpaid\t01-02-2024\t1.000.000\t05.02.2024\t1.000.000\t\tVUGGE\r\n"
        "in\trepayment\treceived\t2025\t400.000\tmarts 2025\tca. 4\t\tAarhus Kommune\r\n"_s);
    table()->setFocus();
    table()->goTo(1, Direction);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->steps().count(), steps + 1);
    QCOMPARE(ledger().size(), 3);
    QCOMPARE(ledger().at(1).settledOn, QDate(2024, 2, 5));
    QCOMPARE(ledger().at(1).party, u"VUGGE"_s);
    QCOMPARE(ledger().at(2).direction, CashDirection::Distribution);
    QCOMPARE(ledger().at(2).state, CashState::Received);
    QVERIFY(!ledger().at(2).settledOn); // A month is no day on a bank statement.
    QVERIFY2(grid()->said().contains(u"Line 3, Moved on: “marts 2025”"_s)
                 && grid()->said().contains(u"Line 3, Amount moved: “ca. 4”"_s),
             qPrintable(grid()->said()));
    QCOMPARE(shown(2, SettledOn), u"✖ marts 2025"_s);
    QCOMPARE(table()->currentIndex(), table()->model()->index(2, SettledOn));
    m_window->steps().undo();
    QCOMPARE(ledger().size(), 1);
}

void TestPayments::aNumberIsInTheCurrencyOfItsLedger()
{
    const Currency euro = Currency::fromCode(u"EUR").value();
    store({{.id = QUuid::createUuid(), .amount = Money::fromMinor(100'000, euro)}});
    table()->setFocus();
    table()->goTo(0, SettledAmount);
    keys(u"900"_s);
    key(Qt::Key_Return);
    QCOMPARE(ledger().at(0).settledAmount, Money::fromMinor(90'000, euro));
    table()->goTo(1, Amount);
    keys(u"50"_s);
    QVERIFY2(grid()->said().contains(u"EUR"_s), qPrintable(grid()->said()));
    key(Qt::Key_Return);
    QCOMPARE(ledger().at(1).amount, Money::fromMinor(5'000, euro)); // As the line before.
    table()->goTo(0, Amount);
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(u"EUR"_s),
             qPrintable(QApplication::clipboard()->text()));
    table()->goTo(1, SettledAmount);
    keys(u"40 DKK"_s); // What is named is taken as it is.
    key(Qt::Key_Return);
    QCOMPARE(ledger().at(1).settledAmount, kroner(40));
}

void TestPayments::linesAreEmptiedAndRemoved()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)},
           {.id = QUuid::createUuid(), .amount = kroner(2)}});
    table()->setFocus();
    table()->goTo(0, Amount);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QVERIFY(!ledger().at(0).amount && !ledger().at(1).amount);
    m_window->steps().undo();
    QCOMPARE(ledger().at(1).amount, kroner(2));
    table()->goTo(0, Amount);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(ledger().size(), 1);
    QCOMPARE(ledger().at(0).amount, kroner(2));
}

void TestPayments::whatIsPaidOfADistributionIsReceived()
{
    store({{.id = QUuid::createUuid(), .direction = CashDirection::Distribution}});
    table()->setFocus();
    table()->goTo(0, State);
    keys(u"pai"_s);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    key(Qt::Key_Tab);
    QCOMPARE(ledger().at(0).state, CashState::Received);
    QCOMPARE(table()->currentIndex().column(), static_cast<int>(Date));
}

void TestPayments::whatComesInIsARepaymentUnlessChosen()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    table()->setFocus();
    table()->goTo(1, Direction);
    keys(u"in"_s);
    key(Qt::Key_Tab);
    QCOMPARE(ledger().at(1).direction, CashDirection::Distribution);
    QCOMPARE(ledger().at(1).purpose, CashPurpose::OutcomePayment);
    keys(u"gua"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    keys(u"out"_s);
    key(Qt::Key_Tab);
    QCOMPARE(ledger().at(1).direction, CashDirection::Call);
    QCOMPARE(ledger().at(1).purpose, CashPurpose::Guarantee);
}

void TestPayments::tabGoesThroughAndOut()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    table()->setFocus(Qt::TabFocusReason);
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 0));
    int cells = 0;
    while (table()->hasFocus() && cells < 100) {
        QVERIFY(table()->currentIndex().flags() & Qt::ItemIsEditable);
        key(Qt::Key_Tab);
        ++cells;
    }
    QCOMPARE(cells, 18); // Nine of the ten columns, in two lines.
}

void TestPayments::lateOnesAreToldInWords()
{
    const QDate today = QDate::currentDate();
    CashFlow late{.id = QUuid::createUuid(), .state = CashState::Due, .amount = kroner(5)};
    late.date = PartialDate::fromDate(today.addDays(-3));
    CashFlow inTime = late;
    inTime.id = QUuid::createUuid();
    inTime.date = PartialDate::fromDate(today);
    store({late, inTime});
    QCOMPARE(shown(0, State), u"due, 3 day(s) late"_s);
    QVERIFY(table()->model()->index(0, State).data(GridModel::UrgentRole).toBool());
    QCOMPARE(shown(1, State), u"due"_s);
    QVERIFY(!table()->model()->index(1, State).data(GridModel::UrgentRole).toBool());
}

void TestPayments::theSumsAreToldInWords()
{
    QVERIFY(sums().isEmpty());
    CashFlow paid{.id = QUuid::createUuid(), .state = CashState::Paid, .amount = kroner(1000)};
    paid.settledAmount = kroner(1100);
    CashFlow planned{.id = QUuid::createUuid(), .amount = kroner(500)};
    CashFlow owed{.id = QUuid::createUuid(),
                  .direction = CashDirection::Distribution,
                  .state = CashState::Invoiced,
                  .amount = kroner(70)};
    owed.date = *PartialDate::fromIso(u"2020-01-01");
    store({paid, planned, owed, {.id = QUuid::createUuid()}});
    QCOMPARE(shown(0, Variance), u"+DKK\u00A0100"_s);
    const QStringList texts = sums();
    QCOMPARE(texts.size(), 18);
    QCOMPARE(texts.at(0), u"Payments out"_s);
    QCOMPARE(texts.at(1), u"DKK\u00A01.600"_s);
    QVERIFY2(texts.at(2).contains(u"1 payment(s) without an amount"_s), qPrintable(texts.at(2)));
    QCOMPARE(texts.at(4), u"DKK\u00A01.100"_s);
    QCOMPARE(texts.at(7), u"DKK\u00A00"_s);
    QCOMPARE(texts.at(10), u"DKK\u00A070"_s);
    QCOMPARE(texts.at(13), u"DKK\u00A070"_s);
    QCOMPARE(texts.at(14), u"Its date is past."_s);
    QCOMPARE(texts.at(16), u"DKK\u00A00"_s);
    QCOMPARE(texts.at(17), u"Nothing is past its date."_s);
}

void TestPayments::instalmentsArePlannedOnce()
{
    store({}, true);
    QPushButton *plan = button(u"Plan the contract's instalments"_s);
    QVERIFY(plan && plan->isVisible() && plan->isEnabled());
    plan->click();
    QCOMPARE(ledger().size(), 2);
    QCOMPARE(ledger().at(1).amount, kroner(500'000));
    QVERIFY(!plan->isEnabled());
    QVERIFY(!plan->toolTip().isEmpty());
    table()->setFocus();
    table()->goTo(1, Amount);
    keys(u"600.000"_s);
    key(Qt::Key_Return);
    QVERIFY(!plan->isEnabled()); // It is still the same instalment.
    table()->goTo(1, Amount);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(plan->isEnabled());
}

void TestPayments::repaymentsArePlannedFromTheTargets()
{
    store({}, true);
    QPushButton *plan = button(u"Plan the repayments"_s);
    QVERIFY(plan->isEnabled());
    plan->click();
    QCOMPARE(ledger().size(), 2); // 38 citizens at each of two checks.
    QCOMPARE(ledger().at(0).amount, kroner(38'000));
    QCOMPARE(ledger().at(1).date, PartialDate::fromIso(u"2031").value());
    QCOMPARE(ledger().at(1).party, u"Aarhus Kommune"_s);
    QVERIFY(!plan->isEnabled());
    m_window->steps().undo();
    QVERIFY(ledger().isEmpty());
}

void TestPayments::plannedRepaymentsFollowWhatIsMeasured()
{
    store({}, true);
    QPushButton *plan = button(u"Plan the repayments"_s);
    plan->click();
    const Investment before = m_window->stored();
    Investment after = before;
    Measurement measurement{.id = QUuid::createUuid(), .period = 1};
    measurement.component = after.contract->terms.components.constFirst().id;
    measurement.entries = {{.count = 20}};
    after.measurements = {measurement};
    QVERIFY(m_window->document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    QVERIFY(plan->isEnabled());
    QCOMPARE(plan->text(), u"Update the planned repayments"_s);
    const auto *payments = m_window->editor->findChild<Payments *>();
    QVERIFY2(payments->said().contains(u"no longer"), qPrintable(payments->said()));
    plan->click();
    QCOMPARE(ledger().size(), 2);
    QCOMPARE(ledger().at(0).amount, kroner(20'000));
    QVERIFY(!plan->isEnabled());
}

void TestPayments::whatIsTypedAsPaidIsPaid()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)},
           {.id = QUuid::createUuid(),
            .direction = CashDirection::Distribution,
            .amount = kroner(2)}});
    for (const int row : {0, 1}) {
        table()->setCurrentIndex(
            table()->model()->index(row, row == 0 ? SettledOn : SettledAmount));
        keys(row == 0 ? u"1.2.24"_s : u"2"_s);
        key(Qt::Key_Return);
    }
    QCOMPARE(ledger().at(0).state, CashState::Paid);
    QCOMPARE(ledger().at(1).state, CashState::Received);
}

void TestPayments::aCheckLeadsToItsCell()
{
    store({{.id = QUuid::createUuid(), .amount = kroner(1)},
           {.id = QUuid::createUuid(), .amount = kroner(2)}});
    m_window->editor->showSection(0);
    m_window->editor->goToField(u"cashFlows[1].settledAmount"_s);
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex(), table()->model()->index(1, SettledAmount));
    m_window->editor->goToField(
        u"cashFlows[%1].date"_s.arg(ledger().at(0).id.toString(QUuid::WithoutBraces)));
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, Date));
}

QTEST_MAIN(TestPayments)
#include "tst_payments.moc"
