#include "tests/views/paymentsfixture.h"

#include "model/items/gridmodel.h"
#include "views/investment/payments.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

using namespace bundlinje;
using namespace Qt::StringLiterals;
using enum PaymentsFixture::Column;

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
    void whatIsTypedAsPaidIsPaid();
    void aCheckLeadsToItsCell();

private:
    QStringList sums() const;

    std::unique_ptr<PaymentsFixture> m_window;
};

void TestPayments::init()
{
    m_window = std::make_unique<PaymentsFixture>();
    QVERIFY(m_window->open());
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
    QVERIFY(!m_window->table()->isVisible()); // Nothing is there yet; the button is.
    m_window->key(Qt::Key_Space);
    QVERIFY(m_window->table()->isVisible() && m_window->table()->hasFocus());
    m_window->key(Qt::Key_Right);
    m_window->key(Qt::Key_Right);
    m_window->key(Qt::Key_Right);
    m_window->keys(u"1.3.26"_s);
    m_window->key(Qt::Key_Tab);
    QCOMPARE(m_window->ledger().size(), 1);
    QCOMPARE(m_window->ledger().at(0).date, PartialDate::fromIso(u"2026-03-01").value());
    QCOMPARE(m_window->ledger().at(0).state, CashState::Planned);
    m_window->keys(u"2,5 mio"_s);
    QVERIFY2(m_window->grid()->said().contains(u"= DKK\u00A02.500.000"_s),
             qPrintable(m_window->grid()->said()));
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->ledger().at(0).amount, kroner(2'500'000));
    QCOMPARE(m_window->table()->currentIndex().row(), 1);
    QCOMPARE(m_window->table()->currentIndex().column(), static_cast<int>(Amount));
    m_window->keys(u"850 tkr"_s);
    m_window->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_window->ledger().size(), 2);
    QCOMPARE(m_window->table()->currentIndex(), m_window->table()->model()->index(1, Date));
    m_window->key(Qt::Key_F2);
    m_window->keys(u"K3 2026"_s);
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->shown(1, Date), u"K3 2026"_s);
    QCOMPARE(m_window->steps().count(), 4); // One for each entry.
    while (m_window->steps().canUndo())
        m_window->steps().undo();
    QVERIFY(m_window->ledger().isEmpty());
}

void TestPayments::anUnreadableTextStaysInItsCell()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(12'000'000)}});
    m_window->table()->goTo(0, Amount);
    m_window->keys(u"ca. 60"_s);
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->ledger().at(0).amount, kroner(12'000'000));
    QCOMPARE(m_window->shown(0, Amount), u"✖ ca. 60"_s);
    QCOMPARE(m_window->table()->currentIndex().row(), 1);
    m_window->key(Qt::Key_Up);
    QVERIFY2(m_window->grid()->said().contains(u"DKK\u00A012.000.000"_s),
             qPrintable(m_window->grid()->said()));
    QCOMPARE(m_window->editor->unsaved().size(), 1);
    m_window->key(Qt::Key_Escape);
    QCOMPARE(m_window->shown(0, Amount), u"DKK\u00A012.000.000"_s);
    QVERIFY(m_window->editor->unsaved().isEmpty());
}

void TestPayments::leavingTellsWhatIsNotSaved()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    m_window->table()->goTo(0, Date);
    m_window->keys(u"snart"_s);
    QVERIFY(!m_window->editor->commit());
    QVERIFY2(m_window->editor->unsaved().at(0).contains(u"Line 1, Date"_s),
             qPrintable(m_window->editor->unsaved().at(0)));
    QVERIFY(m_window->editor->undoTyping());
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->shown(0, Date), u"–"_s);
}

void TestPayments::aBlockIsPastedAsOneStep()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    const int steps = m_window->steps().count();
    QApplication::clipboard()->setText(
        u"out\tinstalment\tpaid\t01-02-2024\t1.000.000\t05.02.2024\t1.000.000\t\tVUGGE\r\n"
        "in\trepayment\treceived\t2025\t400.000\tmarts 2025\tca. 4\t\tAarhus Kommune\r\n"_s);
    m_window->table()->setFocus();
    m_window->table()->goTo(1, Direction);
    m_window->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->steps().count(), steps + 1);
    QCOMPARE(m_window->ledger().size(), 3);
    QCOMPARE(m_window->ledger().at(1).settledOn, QDate(2024, 2, 5));
    QCOMPARE(m_window->ledger().at(1).party, u"VUGGE"_s);
    QCOMPARE(m_window->ledger().at(2).direction, CashDirection::Distribution);
    QCOMPARE(m_window->ledger().at(2).state, CashState::Received);
    QVERIFY(!m_window->ledger().at(2).settledOn); // A month is no day on a bank statement.
    QVERIFY2(m_window->grid()->said().contains(u"Line 3, Moved on: “marts 2025”"_s)
                 && m_window->grid()->said().contains(u"Line 3, Amount moved: “ca. 4”"_s),
             qPrintable(m_window->grid()->said()));
    QCOMPARE(m_window->shown(2, SettledOn), u"✖ marts 2025"_s);
    QCOMPARE(m_window->table()->currentIndex(), m_window->table()->model()->index(2, SettledOn));
    m_window->steps().undo();
    QCOMPARE(m_window->ledger().size(), 1);
}

void TestPayments::aNumberIsInTheCurrencyOfItsLedger()
{
    const Currency euro = Currency::fromCode(u"EUR").value();
    m_window->store({{.id = QUuid::createUuid(), .amount = Money::fromMinor(100'000, euro)}});
    m_window->table()->setFocus();
    m_window->table()->goTo(0, SettledAmount);
    m_window->keys(u"900"_s);
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->ledger().at(0).settledAmount, Money::fromMinor(90'000, euro));
    m_window->table()->goTo(1, Amount);
    m_window->keys(u"50"_s);
    QVERIFY2(m_window->grid()->said().contains(u"EUR"_s), qPrintable(m_window->grid()->said()));
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->ledger().at(1).amount, Money::fromMinor(5'000, euro)); // As the line before.
    m_window->table()->goTo(0, Amount);
    m_window->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(u"EUR"_s),
             qPrintable(QApplication::clipboard()->text()));
    m_window->table()->goTo(1, SettledAmount);
    m_window->keys(u"40 DKK"_s); // What is named is taken as it is.
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->ledger().at(1).settledAmount, kroner(40));
}

void TestPayments::linesAreEmptiedAndRemoved()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)},
                     {.id = QUuid::createUuid(), .amount = kroner(2)}});
    m_window->table()->setFocus();
    m_window->table()->goTo(0, Amount);
    m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    m_window->key(Qt::Key_Delete);
    QVERIFY(!m_window->ledger().at(0).amount && !m_window->ledger().at(1).amount);
    m_window->steps().undo();
    QCOMPARE(m_window->ledger().at(1).amount, kroner(2));
    m_window->table()->goTo(0, Amount);
    m_window->key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_window->ledger().size(), 1);
    QCOMPARE(m_window->ledger().at(0).amount, kroner(2));
}

void TestPayments::whatIsPaidOfADistributionIsReceived()
{
    m_window->store({{.id = QUuid::createUuid(), .direction = CashDirection::Distribution}});
    m_window->table()->setFocus();
    m_window->table()->goTo(0, State);
    m_window->keys(u"pai"_s);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    m_window->key(Qt::Key_Tab);
    QCOMPARE(m_window->ledger().at(0).state, CashState::Received);
    QCOMPARE(m_window->table()->currentIndex().column(), static_cast<int>(Date));
}

void TestPayments::whatComesInIsARepaymentUnlessChosen()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    m_window->table()->setFocus();
    m_window->table()->goTo(1, Direction);
    m_window->keys(u"in"_s);
    m_window->key(Qt::Key_Tab);
    QCOMPARE(m_window->ledger().at(1).direction, CashDirection::Distribution);
    QCOMPARE(m_window->ledger().at(1).purpose, CashPurpose::OutcomePayment);
    m_window->keys(u"gua"_s);
    m_window->key(Qt::Key_Backtab, Qt::ShiftModifier);
    m_window->keys(u"out"_s);
    m_window->key(Qt::Key_Tab);
    QCOMPARE(m_window->ledger().at(1).direction, CashDirection::Call);
    QCOMPARE(m_window->ledger().at(1).purpose, CashPurpose::Guarantee);
}

void TestPayments::tabGoesThroughAndOut()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)}});
    m_window->table()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_window->table()->currentIndex(), m_window->table()->model()->index(0, 0));
    int cells = 0;
    while (m_window->table()->hasFocus() && cells < 100) {
        QVERIFY(m_window->table()->currentIndex().flags() & Qt::ItemIsEditable);
        m_window->key(Qt::Key_Tab);
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
    m_window->store({late, inTime});
    QCOMPARE(m_window->shown(0, State), u"due, 3 day(s) late"_s);
    QVERIFY(m_window->table()->model()->index(0, State).data(GridModel::UrgentRole).toBool());
    QCOMPARE(m_window->shown(1, State), u"due"_s);
    QVERIFY(!m_window->table()->model()->index(1, State).data(GridModel::UrgentRole).toBool());
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
    m_window->store({paid, planned, owed, {.id = QUuid::createUuid()}});
    QCOMPARE(m_window->shown(0, Variance), u"+DKK\u00A0100"_s);
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

void TestPayments::whatIsTypedAsPaidIsPaid()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)},
                     {.id = QUuid::createUuid(),
                      .direction = CashDirection::Distribution,
                      .amount = kroner(2)}});
    for (const int row : {0, 1}) {
        m_window->table()->setCurrentIndex(
            m_window->table()->model()->index(row, row == 0 ? SettledOn : SettledAmount));
        m_window->keys(row == 0 ? u"1.2.24"_s : u"2"_s);
        m_window->key(Qt::Key_Return);
    }
    QCOMPARE(m_window->ledger().at(0).state, CashState::Paid);
    QCOMPARE(m_window->ledger().at(1).state, CashState::Received);
}

void TestPayments::aCheckLeadsToItsCell()
{
    m_window->store({{.id = QUuid::createUuid(), .amount = kroner(1)},
                     {.id = QUuid::createUuid(), .amount = kroner(2)}});
    m_window->editor->showSection(0);
    m_window->editor->goToField(u"cashFlows[1].settledAmount"_s);
    QVERIFY(m_window->table()->hasFocus());
    QCOMPARE(m_window->table()->currentIndex(),
             m_window->table()->model()->index(1, SettledAmount));
    m_window->editor->goToField(
        u"cashFlows[%1].date"_s.arg(m_window->ledger().at(0).id.toString(QUuid::WithoutBraces)));
    QCOMPARE(m_window->table()->currentIndex(), m_window->table()->model()->index(0, Date));
}

QTEST_MAIN(TestPayments)
#include "tst_payments.moc"
