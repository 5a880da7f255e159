#include "tests/views/paymentsfixture.h"

#include "views/investment/payments.h"

#include <QtGui/QUndoStack>

using namespace bundlinje;
using namespace Qt::StringLiterals;
using enum PaymentsFixture::Column;

/// What is planned into the ledger from the contract, in a real window.
class TestPlannedPayments final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void instalmentsArePlannedOnce();
    void repaymentsArePlannedFromTheTargets();
    void plannedRepaymentsFollowWhatIsMeasured();

private:
    std::unique_ptr<PaymentsFixture> m_window;
};

void TestPlannedPayments::init()
{
    m_window = std::make_unique<PaymentsFixture>();
    QVERIFY(m_window->open());
}

void TestPlannedPayments::instalmentsArePlannedOnce()
{
    m_window->storeContract();
    QPushButton *plan = m_window->button(u"Plan the contract's instalments"_s);
    QVERIFY(plan && plan->isVisible() && plan->isEnabled());
    plan->click();
    QCOMPARE(m_window->ledger().size(), 2);
    QCOMPARE(m_window->ledger().at(1).amount, kroner(500'000));
    QVERIFY(!plan->isEnabled());
    QVERIFY(!plan->toolTip().isEmpty());
    m_window->table()->setFocus();
    m_window->table()->goTo(1, Amount);
    m_window->keys(u"600.000"_s);
    m_window->key(Qt::Key_Return);
    QVERIFY(!plan->isEnabled()); // It is still the same instalment.
    m_window->table()->goTo(1, Amount);
    m_window->key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(plan->isEnabled());
}

void TestPlannedPayments::repaymentsArePlannedFromTheTargets()
{
    m_window->storeContract();
    QPushButton *plan = m_window->button(u"Plan the repayments"_s);
    QVERIFY(plan->isEnabled());
    plan->click();
    QCOMPARE(m_window->ledger().size(), 2); // 38 citizens at each of two checks.
    QCOMPARE(m_window->ledger().at(0).amount, kroner(38'000));
    QCOMPARE(m_window->ledger().at(1).date, PartialDate::fromIso(u"2031").value());
    QCOMPARE(m_window->ledger().at(1).party, u"Aarhus Kommune"_s);
    QVERIFY(!plan->isEnabled());
    m_window->steps().undo();
    QVERIFY(m_window->ledger().isEmpty());
}

void TestPlannedPayments::plannedRepaymentsFollowWhatIsMeasured()
{
    m_window->storeContract();
    QPushButton *plan = m_window->button(u"Plan the repayments"_s);
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
    QCOMPARE(m_window->ledger().size(), 2);
    QCOMPARE(m_window->ledger().at(0).amount, kroner(20'000));
    QVERIFY(!plan->isEnabled());
}

QTEST_MAIN(TestPlannedPayments)
#include "tst_plannedpayments.moc"
