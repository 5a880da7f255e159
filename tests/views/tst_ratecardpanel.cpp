#include "tests/views/contractfixture.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestRateCardPanel final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isTyped();
    void isPasted();

private:
    std::unique_ptr<ContractFixture> m_window;
};

void TestRateCardPanel::init()
{
    m_window = std::make_unique<ContractFixture>();
    QVERIFY(m_window->openContract());
}

void TestRateCardPanel::cleanup()
{
    m_window.reset();
}

void TestRateCardPanel::isTyped()
{
    m_window->button(u"contract.add"_s)->click();
    QVERIFY(!m_window->button(u"contract.makeRates"_s)->isVisible());
    m_window->enter(u"startsOn"_s, u"1.12.21"_s);
    m_window->button(u"contract.makeChecks"_s)->click();
    m_window->ask({u"6"_s, u"12"_s});
    m_window->button(u"contract.makeRates"_s)->click();
    auto *table = m_window->editor->findChild<QTableView *>(u"rateCard"_s);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex(), table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"ca. 20"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(table->currentIndex(), table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Backtab); // From cell to cell without typing as well;
    QTest::keyClick(table, Qt::Key_Backtab); // of a further row its name is typed too.
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex(), table->model()->index(0, 2));
    m_window->button(u"rateCard.take"_s)->click();
    QVERIFY(table->isVisible());
    QVERIFY(table->accessibleDescription().contains(u"ca. 20"));
    QCOMPARE(table->currentIndex(), table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"20 tkr"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(table->currentIndex(), table->model()->index(0, 2));
    QTest::keyClicks(QApplication::focusWidget(), u"40 tkr"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_window->button(u"rateCard.take"_s)->click();
    QVERIFY(!table->isVisible());
    const QList<PaymentComponent> made = m_window->contract().terms.components;
    QCOMPARE(made.size(), 2); // Two prices, each paid at its check.
    QCOMPARE(made.at(0).price.price, Money::fromMinor(2'000'000, Currency::DKK));
    QCOMPARE(made.at(0).effectGoal, m_window->stored().effectGoals.constFirst().id);
    QCOMPARE(made.at(0).periods, QList<int>{1});
    QCOMPARE(made.at(1).price.price, Money::fromMinor(4'000'000, Currency::DKK));
    QCOMPARE(made.at(1).periods, QList<int>{2});
    QVERIFY2(made.at(1).name.endsWith(u"(12 month(s))"_s), qPrintable(made.at(1).name));
    m_window->button(u"contract.makeRates"_s)->click(); // The next card begins with this one.
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"40.000"_s);
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"45 tkr"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_window->button(u"rateCard.take"_s)->click();
    const QList<PaymentComponent> again = m_window->contract().terms.components;
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.at(0), made.at(0));
    QCOMPARE(again.at(1).id, made.at(1).id);
    QCOMPARE(again.at(1).price.price, Money::fromMinor(4'500'000, Currency::DKK));
    m_window->steps().undo();
    m_window->steps().undo();
    QVERIFY(m_window->contract().terms.components.isEmpty());
}

void TestRateCardPanel::isPasted()
{
    m_window->typeSmallContract();
    const qsizetype before = m_window->contract().terms.components.size();
    m_window->button(u"contract.makeRates"_s)->click();
    auto *table = m_window->editor->findChild<QTableView *>(u"rateCard"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QGuiApplication::clipboard()->setText(u"\t6\t12\nTrivsel\t1.000\t2.000\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isVisible());
    QCOMPARE(m_window->contract().terms.components.size(), before);
    m_window->button(u"contract.makeRates"_s)->click();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    m_window->button(u"rateCard.take"_s)->click();
    QVERIFY(!table->isVisible());
    QCOMPARE(m_window->contract().terms.components.size(), before + 2);
    const qsizetype checks = m_window->contract().terms.checks.size();
    QGuiApplication::clipboard()->setText(u"Trivsel"_s + u"\t3.000"_s.repeated(checks) + u'\n');
    m_window->button(u"contract.makeRates"_s)->click();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    m_window->button(u"rateCard.take"_s)->click();
    QCOMPARE(m_window->contract().terms.components.size(), before + 1); // One price for both.
    const PaymentComponent made = m_window->contract().terms.components.constLast();
    QCOMPARE(made.name, u"Trivsel"_s);
    QCOMPARE(made.price.price, Money::fromMinor(300'000, Currency::DKK));
    QVERIFY(made.periods.isEmpty());
}

QTEST_MAIN(TestRateCardPanel)
#include "tst_ratecardpanel.moc"
