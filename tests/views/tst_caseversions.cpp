#include "tests/views/casefixture.h"

#include "model/calc/casepotential.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Action = CaseFixture::Action;

/// The versions of a business case and their scenarios: made, copied, signed, chosen and removed.
class TestCaseVersions final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void theFirstVersionIsUsedForThePotential();
    void aSignedVersionIsOnlyRead();
    void signingNeedsADateAndAName();
    void aQuestionGoesWithWhatItIsAbout();
    void scenariosAreAddedRenamedAndChosen();
    void aTemplateFillsWhatIsKnown();
    void theCaseOfAnotherInvestmentIsCopied();
    void whatCannotBeReadStaysInItsScenario();

private:
    std::unique_ptr<CaseFixture> m_window;
};

void TestCaseVersions::init()
{
    m_window = std::make_unique<CaseFixture>();
    QVERIFY(m_window->openCase());
}

void TestCaseVersions::theFirstVersionIsUsedForThePotential()
{
    const int steps = m_window->steps().index();
    m_window->act(Action::EmptyVersion);
    QCOMPARE(m_window->steps().index(), steps + 1);
    const QUuid first = m_window->stored().businessCases.constFirst().id;
    QCOMPARE(m_window->stored().chosenCase, first);
    m_window->act(Action::CopyVersion);
    QCOMPARE(m_window->stored().businessCases.size(), 2);
    QCOMPARE(m_window->stored().chosenCase, first);
    m_window->act(Action::UseVersion);
    QCOMPARE(m_window->stored().chosenCase, m_window->stored().businessCases.constLast().id);
    m_window->act(Action::RemoveVersion);
    QVERIFY(m_window->stored().chosenCase.isNull());
    QCOMPARE(m_window->stored().businessCases.size(), 1);
}

void TestCaseVersions::aSignedVersionIsOnlyRead()
{
    m_window->typeSmallCase();
    m_window->act(Action::SignVersion);
    QLineEdit *date = m_window->asked(0);
    QVERIFY(date->isVisible());
    date->setText(u"1.3.2026"_s);
    m_window->asked(1)->setText(u"Rådet"_s);
    QTest::keyClick(m_window->asked(1), Qt::Key_Return);
    QVERIFY(!date->isVisible());
    const CaseVersion made = m_window->stored().businessCases.constFirst();
    QVERIFY(made.isFrozen());
    QCOMPARE(made.approvedBy, u"Rådet"_s);
    QCOMPARE(made.signedSettings, caseSettings(m_window->document->portfolio()));
    QVERIFY(m_window->line(caseField(u"horizon"_s))->isReadOnly());
    m_window->addRow(u"costs"_s);
    QCOMPARE(m_window->stored().businessCases.constFirst(), made);
    const auto labels = m_window->bar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Signed on"_s);
    }));
    // The program says so too to whoever changes it without the form.
    Investment changed = m_window->stored();
    changed.businessCases[0].scenarios[0].horizon = 9;
    const Status refused = m_window->document->change(
        {.investments = {{m_window->stored(), changed}}, .reason = u"x"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::CaseFrozen);
    m_window->act(Action::CopyVersion);
    QVERIFY(!m_window->line(caseField(u"horizon"_s))->isReadOnly());
}

void TestCaseVersions::signingNeedsADateAndAName()
{
    m_window->act(Action::EmptyVersion);
    m_window->act(Action::SignVersion);
    m_window->asked(0)->setText(u"engang"_s);
    QTest::keyClick(m_window->asked(0), Qt::Key_Return);
    QVERIFY(m_window->asked(0)->isVisible());
    m_window->asked(0)->setText(u"2026"_s);
    m_window->asked(1)->clear();
    QTest::keyClick(m_window->asked(0), Qt::Key_Return);
    QVERIFY(m_window->asked(0)->isVisible());
    QVERIFY(!m_window->asked(0)->accessibleDescription().isEmpty());
    QTest::keyClick(m_window->asked(0), Qt::Key_Escape);
    QVERIFY(!m_window->asked(0)->isVisible());
    QVERIFY(!m_window->stored().businessCases.constFirst().isFrozen());
}

void TestCaseVersions::aQuestionGoesWithWhatItIsAbout()
{
    m_window->act(Action::EmptyVersion);
    m_window->act(Action::CopyVersion);
    QCOMPARE(m_window->stored().businessCases.size(), 2);
    m_window->act(Action::SignVersion);
    QVERIFY(m_window->asked(0)->isVisible());
    m_window->document->undoStack().undo(); // The copy that it asks about is gone.
    QCOMPARE(m_window->stored().businessCases.size(), 1);
    QVERIFY(!m_window->asked(0)->isVisible());
    QVERIFY(!m_window->stored().businessCases.constFirst().isFrozen());
}

void TestCaseVersions::scenariosAreAddedRenamedAndChosen()
{
    m_window->typeSmallCase();
    m_window->act(Action::AddScenario);
    QVERIFY(m_window->asked(0)->isVisible());
    m_window->asked(0)->setText(u"Forsigtigt"_s);
    QTest::keyClick(m_window->asked(0), Qt::Key_Return);
    const auto scenarios = [this] {
        return m_window->stored().businessCases.constFirst().scenarios;
    };
    QCOMPARE(scenarios().size(), 2);
    QCOMPARE(scenarios().constLast().name, u"Forsigtigt"_s);
    QCOMPARE(scenarios().constLast().costs, scenarios().constFirst().costs);
    m_window->enter(u"horizon"_s, u"3"_s);
    QCOMPARE(scenarios().constLast().horizon, 3);
    QCOMPARE(scenarios().constFirst().horizon, 5);
    m_window->act(Action::UseScenario);
    QCOMPARE(m_window->stored().businessCases.constFirst().chosenScenario,
             scenarios().constLast().id);
    auto *combo = m_window->editor->findChild<QComboBox *>(u"businessCases.scenario"_s);
    combo->setCurrentIndex(0);
    emit combo->activated(0);
    QCOMPARE(m_window->line(caseField(u"horizon"_s))->text(), u"5"_s);
    m_window->act(Action::RemoveScenario);
    QCOMPARE(scenarios().size(), 1);
}

void TestCaseVersions::aTemplateFillsWhatIsKnown()
{
    m_window->act(Action::TemplateVersion);
    QLineEdit *search = m_window->line(u"chooser.search"_s);
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, u"hjemløshed"_s);
    const int steps = m_window->steps().index();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
    QCOMPARE(m_window->steps().index(), steps + 1);
    QVERIFY(!m_window->scenario().consequences.isEmpty());
    QVERIFY(m_window->scenario().consequences.constFirst().amount);
    QVERIFY(m_window->scenario().intake.isEmpty());
    QVERIFY(m_window->scenario().note.contains(u"Illustrativ"_s));
}

void TestCaseVersions::theCaseOfAnotherInvestmentIsCopied()
{
    m_window->typeSmallCase();
    const CaseVersion original = m_window->stored().businessCases.constFirst();
    m_window->editor->showInvestment(m_window->bare);
    QVERIFY(m_window->stored().businessCases.isEmpty());
    m_window->act(Action::OtherVersion);
    QTest::keyClick(m_window->line(u"chooser.search"_s), Qt::Key_Return);
    QCOMPARE(m_window->stored().businessCases.size(), 1);
    const CaseVersion copy = m_window->stored().businessCases.constFirst();
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.scenarios, original.scenarios);
    QCOMPARE(m_window->stored().chosenCase, copy.id);
}

void TestCaseVersions::whatCannotBeReadStaysInItsScenario()
{
    m_window->typeSmallCase();
    m_window->act(Action::AddScenario);
    QTest::keyClick(m_window->asked(0), Qt::Key_Escape);
    m_window->type(caseField(u"horizon"_s), u"mange"_s);
    auto *combo = m_window->editor->findChild<QComboBox *>(u"businessCases.scenario"_s);
    combo->setCurrentIndex(0);
    emit combo->activated(0);
    QCOMPARE(combo->currentIndex(), 1);
    QCOMPARE(m_window->line(caseField(u"horizon"_s))->text(), u"mange"_s);
    QTest::keyClick(m_window->line(caseField(u"horizon"_s)), Qt::Key_Escape);
    emit combo->activated(0);
    QCOMPARE(combo->currentIndex(), 0);
}

QTEST_MAIN(TestCaseVersions)
#include "tst_caseversions.moc"
