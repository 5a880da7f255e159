#include "tests/views/contractfixture.h"

#include "model/calc/evaluatecontract.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestContractEditor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEmptySectionOffersAContract();
    void aContractIsTypedByKeys();
    void thereIsWhatApplies();
    void withoutGoalsTheWayToThemIsShown();
    void checksAreMadeFromTheStart();
    void checksAreRefusedWithoutAStart();
    void stepsAreTyped();
    void theChecksAreTyped();
    void severalPayersAreDivided();
    void guaranteesAndTranchesAreTyped();
    void amendmentsHaveTheirOwnTerms();
    void termsOfADayAreShown();
    void amendmentsAreDeleted();
    void theContractIsDeletedAndComesBack();
    void fieldsOfChecksAreFound();
    void theSectionSaysWhatIsMissing();

private:
    std::unique_ptr<ContractFixture> m_window;
};

void TestContractEditor::init()
{
    m_window = std::make_unique<ContractFixture>();
    QVERIFY(m_window->openContract());
}

void TestContractEditor::cleanup()
{
    m_window.reset();
}

void TestContractEditor::anEmptySectionOffersAContract()
{
    QPushButton *add = m_window->button(u"contract.add"_s);
    QVERIFY(add->isVisible());
    QVERIFY(!m_window->isShown(u"name"_s));
    QVERIFY(!m_window->isShown(u"version"_s));
    QVERIFY(!m_window->list(u"payers"_s)->isVisible());
    QVERIFY(!m_window->button(u"contract.makeChecks"_s)->isVisible());
    m_window->editor->focusForm();
    QVERIFY(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY(m_window->stored().contract);
    QVERIFY(m_window->line(u"contract.name"_s)->hasFocus());
    QVERIFY(!add->isVisible());
    QCOMPARE(m_window->contract().signedOn, m_window->stored().contractSigned);
    QCOMPARE(m_window->contract().payers.constFirst().name, u"Aarhus Kommune"_s);
    m_window->steps().undo();
    QVERIFY(!m_window->stored().contract);
    QVERIFY(add->isVisible());
    QVERIFY(!m_window->isShown(u"name"_s));
}

void TestContractEditor::aContractIsTypedByKeys()
{
    m_window->typeSmallContract();
    const InvestmentContract contract = m_window->contract();
    QCOMPARE(contract.name, u"Housing First"_s);
    QCOMPARE(contract.startsOn->toIso(), u"2021-12-01"_s);
    QCOMPARE(contract.terms.checks.size(), 10);
    QCOMPARE(contract.terms.components.size(), 2);
    const PaymentComponent housing = contract.terms.components.constFirst();
    QCOMPARE(housing.name, u"Bolig"_s);
    QCOMPARE(housing.price.price, Money::fromMinor(2'800'000, Currency::DKK));
    QCOMPARE(housing.quota, Quantity::fromWhole(45));
    QCOMPARE(housing.effectGoal, m_window->stored().effectGoals.constFirst().id);
    QVERIFY(housing.id != contract.terms.components.constLast().id);
    // It is read back under the fields and in the list.
    m_window->list(u"terms.components"_s)->goToRow(0);
    const auto *words =
        m_window->editor->findChild<QPlainTextEdit *>(u"contract.terms.components.sentence"_s);
    QVERIFY(words->isReadOnly());
    QVERIFY2(words->toPlainText().contains(u"28.000"), qPrintable(words->toPlainText()));
    const auto *table = m_window->editor->findChild<QTableView *>(u"contract.terms.components"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), words->toPlainText());
}

void TestContractEditor::thereIsWhatApplies()
{
    m_window->typeSmallContract();
    QVERIFY(m_window->isShown(u"terms.components.price.price"_s));
    QVERIFY(!m_window->isShown(u"terms.components.unitText"_s));
    QVERIFY(!m_window->isShown(u"terms.components.gate.threshold"_s));
    QVERIFY(!m_window->list(u"terms.components.price.bands"_s)->isVisible());
    QVERIFY(!m_window->list(u"terms.split.weights"_s)->isVisible());
    m_window->choose(u"terms.components.price.kind"_s, u"Each unit by its step"_s);
    QVERIFY(!m_window->isShown(u"terms.components.price.price"_s));
    QVERIFY(m_window->list(u"terms.components.price.bands"_s)->isVisible());
    m_window->choose(u"terms.components.gate.comparison"_s, u"Above"_s);
    QVERIFY(m_window->isShown(u"terms.components.gate.threshold"_s));
    QVERIFY(!m_window->isShown(u"terms.components.gate.measure"_s));
    m_window->choose(u"terms.components.unit"_s, u"Other"_s);
    QVERIFY(m_window->isShown(u"terms.components.unitText"_s));
    // The row above has a flat price.
    m_window->list(u"terms.components"_s)->goToRow(0);
    QVERIFY(m_window->isShown(u"terms.components.price.price"_s));
    QVERIFY(!m_window->isShown(u"terms.components.gate.threshold"_s));
    QVERIFY(!m_window->list(u"terms.components.price.bands"_s)->isVisible());
}

void TestContractEditor::withoutGoalsTheWayToThemIsShown()
{
    m_window->typeSmallContract();
    const QPushButton *link = m_window->button(u"contract.toEffectGoals"_s);
    QVERIFY(!link->isVisible());
    Investment without = m_window->stored();
    without.effectGoals.clear();
    QVERIFY(m_window->document->change({.investments = {{m_window->stored(), without}}}));
    QTRY_VERIFY(link->isVisible());
    QVERIFY(link->accessibleDescription().contains(u"No effect goals yet."_s));
    QTest::keyClick(m_window->button(u"contract.toEffectGoals"_s), Qt::Key_Space);
    QCOMPARE(m_window->editor->sectionTitle(), u"Effects"_s);
    QPushButton *add = nullptr;
    QTRY_VERIFY((add = qobject_cast<QPushButton *>(QApplication::focusWidget())));
    QCOMPARE(add->text(), u"Add effect goal"_s);
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_window->stored().effectGoals.size(), 1);
    m_window->editor->showSection(ContractFixture::contractSection);
    QVERIFY(!link->isVisible());
}

void TestContractEditor::checksAreMadeFromTheStart()
{
    m_window->button(u"contract.add"_s)->click();
    m_window->enter(u"startsOn"_s, u"12.2021"_s);
    m_window->button(u"contract.makeChecks"_s)->click();
    m_window->ask({u"6"_s, u"24"_s});
    QCOMPARE(m_window->contract().terms.checks.size(), 4);
    m_window->button(u"contract.makeChecks"_s)->click();
    m_window->ask({u"12"_s, u"60"_s});
    QCOMPARE(m_window->contract().terms.checks.size(), 7);
    QCOMPARE(m_window->contract().terms.checks.constLast().date->toIso(), u"2026-12"_s);
    m_window->steps().undo();
    QCOMPARE(m_window->contract().terms.checks.size(), 4);
}

void TestContractEditor::checksAreRefusedWithoutAStart()
{
    m_window->button(u"contract.add"_s)->click();
    m_window->button(u"contract.makeChecks"_s)->click();
    QWidget *line = QApplication::focusWidget();
    m_window->ask({u"6"_s, u"24"_s});
    QVERIFY(line->isVisible());
    QVERIFY(!line->accessibleDescription().isEmpty());
    QVERIFY(m_window->contract().terms.checks.isEmpty());
    m_window->ask({u"halvårligt"_s, u"24"_s});
    QVERIFY(line->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void TestContractEditor::stepsAreTyped()
{
    m_window->typeSmallContract();
    m_window->choose(u"terms.components.price.kind"_s, u"Each unit by its step"_s);
    m_window->addRow(u"terms.components.price.bands"_s);
    m_window->enter(u"0"_s);
    m_window->enter(u"20"_s);
    m_window->enter(u"10.000"_s);
    m_window->addRow(u"terms.components.price.bands"_s);
    QVERIFY(!m_window->line(u"contract.terms.components.price.bands.from"_s)->text().isEmpty());
    m_window->enter(u"terms.components.price.bands.amount"_s, u"8.000"_s);
    const QList<PriceBand> bands = m_window->contract().terms.components.at(1).price.bands;
    QCOMPARE(bands.size(), 2);
    QCOMPARE(bands.at(0).to, Quantity::fromWhole(20));
    QCOMPARE(bands.at(1).from, Quantity::fromWhole(20));
    QCOMPARE(bands.at(1).amount, Money::fromMinor(800'000, Currency::DKK));
    m_window->choose(u"terms.components.price.kind"_s, u"An amount for each step"_s);
    QVERIFY(!m_window->editor->findChild<QWidget *>(u"contract.terms.components.price.bands.to"_s)
                 ->isVisible());
}

void TestContractEditor::theChecksAreTyped()
{
    m_window->typeSmallContract();
    m_window->list(u"terms.components"_s)->goToRow(0);
    const auto periods = [this] {
        return m_window->contract().terms.components.at(0).periods;
    };
    m_window->enter(u"terms.components.periods"_s, u"2,1"_s);
    QCOMPARE(periods(), (QList<int>{1, 2}));
    QCOMPARE(m_window->line(u"contract.terms.components.periods"_s)->text(), u"1, 2"_s);
    const auto *sentence =
        m_window->editor->findChild<QPlainTextEdit *>(u"contract.terms.components.sentence"_s);
    QVERIFY2(sentence->toPlainText().contains(u"Paid at check"_s),
             qPrintable(sentence->toPlainText()));
    m_window->enter(u"terms.components.periods"_s, u"en gang"_s);
    QCOMPARE(periods(), (QList<int>{1, 2}));
    QTRY_VERIFY(m_window->said(u"contract.terms.components.periods"_s)
                    .contains(u"checks such as 1, 3 or 1-3"_s));
    m_window->enter(u"terms.components.periods"_s, u"99"_s); // The contract has no such check.
    QTRY_VERIFY(m_window->said(u"contract.terms.components.periods"_s).contains(u"check 99"_s));
    m_window->enter(u"terms.components.periods"_s, QString());
    QVERIFY(periods().isEmpty());
}

void TestContractEditor::guaranteesAndTranchesAreTyped()
{
    m_window->typeSmallContract();
    m_window->addRow(u"guarantees"_s);
    m_window->enter(u"guarantees.guarantor"_s, u"Bikubenfonden"_s);
    QVERIFY(m_window->isShown(u"guarantees.floor"_s));
    QVERIFY(!m_window->isShown(u"guarantees.share"_s));
    m_window->choose(u"guarantees.kind"_s, u"A share of the loss"_s);
    QVERIFY(!m_window->isShown(u"guarantees.floor"_s));
    m_window->enter(u"guarantees.share"_s, u"50 %"_s);
    m_window->enter(u"guarantees.cap"_s, u"3 mio"_s);
    m_window->addRow(u"tranches"_s);
    m_window->enter(u"tranches.name"_s, u"Senior"_s);
    m_window->enter(u"tranches.principal"_s, u"2 mio"_s);
    m_window->enter(u"tranches.rate"_s, u"4 %"_s);
    const InvestmentContract contract = m_window->contract();
    QCOMPARE(contract.guarantees.size(), 1);
    const Guarantee &guarantee = contract.guarantees.constFirst();
    QCOMPARE(guarantee.guarantor, u"Bikubenfonden"_s);
    QCOMPARE(guarantee.kind, GuaranteeKind::LossShare);
    QCOMPARE(guarantee.share, Percentage::fromPpm(500'000));
    QCOMPARE(guarantee.cap, Money::fromMinor(300'000'000, Currency::DKK));
    QCOMPARE(contract.tranches.constFirst().rate, Percentage::fromPpm(40'000));
    QCOMPARE(contract.tranches.constFirst().principal,
             Money::fromMinor(200'000'000, Currency::DKK));
    const auto *sentence =
        m_window->editor->findChild<QPlainTextEdit *>(u"contract.guarantees.sentence"_s);
    QVERIFY(sentence && sentence->toPlainText().startsWith(u"Bikubenfonden covers 50"));
    m_window->steps().undo();
    QVERIFY(!m_window->contract().tranches.constFirst().rate);
}

void TestContractEditor::severalPayersAreDivided()
{
    m_window->typeSmallContract();
    m_window->addRow(u"payers"_s);
    m_window->enter(u"Staten"_s);
    QCOMPARE(m_window->contract().payers.size(), 2);
    QVERIFY(m_window->list(u"terms.split.weights"_s)->isVisible());
    m_window->addRow(u"terms.split.weights"_s);
    m_window->enter(u"66,2"_s);
    m_window->addRow(u"terms.split.weights"_s);
    m_window->enter(u"33,8 %"_s);
    const InvestmentContract contract = m_window->contract();
    QCOMPARE(contract.terms.split.weights.size(), 2);
    QCOMPARE(contract.terms.split.weights.at(0).payer, contract.payers.at(0).id);
    QCOMPARE(contract.terms.split.weights.at(1).payer, contract.payers.at(1).id);
    QCOMPARE(contract.terms.split.weights.at(1).weight, Quantity::fromTenMillionths(3'380'000));
}

void TestContractEditor::amendmentsHaveTheirOwnTerms()
{
    m_window->typeSmallContract();
    m_window->enter(u"terms.contractCap"_s, u"4 mio"_s);
    QVERIFY(!m_window->isShown(u"amendments.name"_s));
    m_window->button(u"contract.amend"_s)->click();
    QVERIFY(m_window->line(u"contract.amendments.name"_s)->hasFocus());
    m_window->enter(u"Flere borgere"_s);
    m_window->enter(u"amendments.appliesFrom"_s, u"1.1.2023"_s);
    m_window->editor->goToField(u"contract.amendments.terms.contractCap"_s);
    QCOMPARE(m_window->editor->currentPlace(), u"contract.amendments.terms.contractCap"_s);
    m_window->line(u"contract.terms.contractCap"_s)->selectAll();
    m_window->enter(u"5 mio"_s);
    const InvestmentContract contract = m_window->contract();
    QCOMPARE(contract.amendments.size(), 1);
    QCOMPARE(contract.terms.contractCap->minor(), Q_INT64_C(400'000'000));
    QCOMPARE(contract.amendments.at(0).terms.contractCap->minor(), Q_INT64_C(500'000'000));
    QCOMPARE(contract.amendments.at(0).terms.components, contract.terms.components);
    QComboBox *terms = m_window->choice(u"contract.version"_s);
    QCOMPARE(terms->count(), 2);
    QCOMPARE(terms->currentIndex(), 1);
    QTest::keyClick(terms, Qt::Key_Up);
    QCOMPARE(m_window->line(u"contract.terms.contractCap"_s)->text(), u"4.000.000"_s);
    QVERIFY(!m_window->isShown(u"amendments.name"_s));
    QTest::keyClick(terms, Qt::Key_Down);
    QCOMPARE(m_window->line(u"contract.terms.contractCap"_s)->text(), u"5.000.000"_s);
    QCOMPARE(m_window->line(u"contract.amendments.name"_s)->text(), u"Flere borgere"_s);
}

void TestContractEditor::termsOfADayAreShown()
{
    m_window->typeSmallContract();
    m_window->button(u"contract.amend"_s)->click();
    m_window->enter(u"amendments.appliesFrom"_s, u"1.1.2023"_s);
    QComboBox *terms = m_window->choice(u"contract.version"_s);
    const QList<QAction *> actions = m_window->button(u"contract.more"_s)->menu()->actions();
    actions.at(0)->trigger();
    m_window->ask({u"31.12.2022"_s});
    QCOMPARE(terms->currentIndex(), 0);
    actions.at(0)->trigger();
    m_window->ask({u"2023-01-01"_s});
    QCOMPARE(terms->currentIndex(), 1);
    QCOMPARE(m_window->steps().count(), m_window->steps().index());
}

void TestContractEditor::amendmentsAreDeleted()
{
    m_window->typeSmallContract();
    const InvestmentContract before = m_window->contract();
    const QList<QAction *> actions = m_window->button(u"contract.more"_s)->menu()->actions();
    QVERIFY(!actions.at(1)->isEnabled());
    m_window->button(u"contract.amend"_s)->click();
    QVERIFY(actions.at(1)->isEnabled());
    actions.at(1)->trigger();
    QCOMPARE(m_window->contract(), before);
    QVERIFY(!m_window->isShown(u"amendments.name"_s));
    m_window->steps().undo();
    QCOMPARE(m_window->contract().amendments.size(), 1);
}

void TestContractEditor::theContractIsDeletedAndComesBack()
{
    m_window->typeSmallContract();
    const InvestmentContract before = m_window->contract();
    const QList<QAction *> actions = m_window->button(u"contract.more"_s)->menu()->actions();
    actions.at(2)->trigger();
    QVERIFY(!m_window->stored().contract);
    QVERIFY(m_window->button(u"contract.add"_s)->hasFocus());
    QVERIFY(!m_window->list(u"terms.components"_s)->isVisible());
    m_window->steps().undo();
    QCOMPARE(m_window->contract(), before);
    QVERIFY(m_window->list(u"terms.components"_s)->isVisible());
}

void TestContractEditor::fieldsOfChecksAreFound()
{
    m_window->typeSmallContract();
    m_window->list(u"terms.components"_s)->goToRow(0);
    m_window->button(u"contract.amend"_s)->click();
    m_window->editor->showSection(0);
    m_window->editor->goToField(u"contract.terms.components[1].price"_s);
    QCOMPARE(m_window->editor->section(), ContractFixture::contractSection);
    QVERIFY(m_window->line(u"contract.terms.components.price.price"_s)->hasFocus());
    QCOMPARE(m_window->choice(u"contract.version"_s)->currentIndex(), 0);
    QCOMPARE(m_window->line(u"contract.terms.components.name"_s)->text(), u"Job"_s);
    QTRY_VERIFY(!m_window->said(u"contract.terms.components.price.price"_s).isEmpty());
    m_window->editor->goToField(u"contract.amendments[0].appliesFrom"_s);
    QVERIFY(m_window->line(u"contract.amendments.appliesFrom"_s)->hasFocus());
    QCOMPARE(m_window->choice(u"contract.version"_s)->currentIndex(), 1);
    const QString job = m_window->contract().terms.components.at(1).id.toString();
    m_window->editor->goToField(u"contract.terms.components[%1].quota"_s.arg(job));
    QVERIFY(m_window->line(u"contract.terms.components.quota"_s)->hasFocus());
    QCOMPARE(m_window->choice(u"contract.version"_s)->currentIndex(), 0);
}

void TestContractEditor::theSectionSaysWhatIsMissing()
{
    QVERIFY2(m_window->state().contains(u"◐ 1 "), qPrintable(m_window->state()));
    m_window->button(u"contract.add"_s)->click();
    // Start, check dates and something to pay for; the payer is known.
    QVERIFY2(m_window->state().contains(u"◐ 3 "), qPrintable(m_window->state()));
    m_window->steps().undo();
    m_window->typeSmallContract();
    QVERIFY2(m_window->state().contains(u"▲ 1 "), qPrintable(m_window->state()));
    m_window->enter(u"terms.components.price.price"_s, u"15.000"_s);
    QVERIFY2(m_window->state().contains(u"●"), qPrintable(m_window->state()));
    QVERIFY(evaluate(m_window->contract(), {}));
}

QTEST_MAIN(TestContractEditor)
#include "tst_contracteditor.moc"
