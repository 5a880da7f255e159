#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/help/checkliststrip.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/sentencepage.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestChecklistStrip final : public QObject {
    Q_OBJECT

private:
    /// The window in which the example was opened beside the own one.
    MainWindow *example() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *each : windows) {
            auto *other = qobject_cast<MainWindow *>(each);
            if (other && other != &m_fixture->window())
                return other;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_checkliststrip"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        const auto made = PortfolioDocument::create(m_fixture->file,
                                                    {.portfolio = newPortfolio(u"F"_s)}, u"MH"_s);
        QVERIFY(made);
    }
    void cleanup() { m_fixture.reset(); }
    void comesWithTheFirstInvestment();
    void ticksWhatIsDoneAndUndone();
    void goesToTheField();
    void goesWhenAllIsDoneAndComesBackFromHelp();
    void closedStaysClosedForTheFile();
    void staysAwayFromManyInvestments();
    void theEmptyPortfolioLeadsToTheExample();
    void theExampleNeverReachesTheOwnFile();

private:
    MainMenu &menu() const { return m_fixture->menu(); }
    PortfolioDocument &document() const { return m_fixture->document(); }
    ChecklistStrip &strip() const { return *m_fixture->window().findChild<ChecklistStrip *>(); }
    QPushButton *step(int number) const { return strip().findChildren<QPushButton *>().at(number); }
    void open() const
    {
        m_fixture->window().openFile(m_fixture->file);
        QVERIFY(m_fixture->window().document());
    }
    void addInvestment() const
    {
        open();
        menu().newInvestment->trigger();
        menu().portfolio->trigger();
        QCOMPARE(document().summaries().size(), 1);
    }
    void change(void (*edit)(Investment &)) const
    {
        const auto before = document().investment(document().summaries().constFirst().id);
        QVERIFY(before);
        Investment after = *before;
        edit(after);
        QVERIFY(document().change({.investments = {{*before, after}}, .reason = u"edit"_s}));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestChecklistStrip::comesWithTheFirstInvestment()
{
    open();
    QVERIFY(!strip().isVisible());
    QVERIFY(!menu().firstSteps->isEnabled());
    menu().newInvestment->trigger();
    menu().portfolio->trigger();
    QVERIFY(strip().isVisible());
    QCOMPARE(strip().findChildren<QPushButton *>().size(), 5);
}

void TestChecklistStrip::ticksWhatIsDoneAndUndone()
{
    addInvestment();
    QVERIFY(step(4)->text().startsWith(u"○"));
    change([](Investment &investment) { investment.sources = {{.id = u"K1"_s}}; });
    QVERIFY(step(4)->text().startsWith(u"✓"));
    QVERIFY(step(4)->accessibleName() != step(3)->accessibleName());
    document().undoStack().undo();
    QVERIFY(step(4)->text().startsWith(u"○"));
}

void TestChecklistStrip::goesToTheField()
{
    addInvestment();
    step(1)->click();
    QVERIFY(m_fixture->window().findChild<InvestmentEditor *>()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"contractAmount"_s);
}

void TestChecklistStrip::goesWhenAllIsDoneAndComesBackFromHelp()
{
    addInvestment();
    change([](Investment &investment) {
        investment.stage = u"Running"_s;
        investment.theme = u"Unge"_s;
        investment.parties = {{.name = u"Aarhus Kommune"_s}};
        investment.contractAmount = MoneyFigure{.amount = Money::fromMinor(1, Currency::DKK)};
        investment.fundPotential = investment.contractAmount;
        investment.sources = {{.id = u"K1"_s}};
    });
    QVERIFY(strip().isVisible());
    change([](Investment &investment) { investment.effectGoals = {{.id = QUuid::createUuid()}}; });
    QVERIFY(!strip().isVisible());
    document().undoStack().undo();
    QVERIFY(!strip().isVisible());
    document().undoStack().redo();
    menu().firstSteps->trigger();
    QVERIFY(strip().isVisible());
    QVERIFY(step(3)->text().startsWith(u"✓"));
}

void TestChecklistStrip::closedStaysClosedForTheFile()
{
    addInvestment();
    strip().findChild<QToolButton *>()->setFocus();
    strip().findChild<QToolButton *>()->click();
    QVERIFY(!strip().isVisible());
    QTRY_VERIFY(m_fixture->table()->hasFocus());
    m_fixture->openWindow({1366, 740});
    open();
    menu().portfolio->trigger();
    QVERIFY(!strip().isVisible());
}

void TestChecklistStrip::staysAwayFromManyInvestments()
{
    m_fixture->file = m_fixture->inFolder(u"many.bundlinje"_s);
    PortfolioContent content{.portfolio = newPortfolio(u"F"_s)};
    for (int i = 0; i < 21; ++i)
        content.investments.append({.id = InvestmentId::create(), .name = u"Nummer %1"_s.arg(i)});
    QVERIFY(PortfolioDocument::create(m_fixture->file, content, u"MH"_s));
    open();
    QVERIFY(!strip().isVisible());
    menu().firstSteps->trigger();
    QVERIFY(strip().isVisible());
}

void TestChecklistStrip::theEmptyPortfolioLeadsToTheExample()
{
    open();
    auto *link = [this]() -> QPushButton * {
        for (auto *page : m_fixture->window().findChildren<SentencePage *>()) {
            for (auto *button : page->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->isFlat()
                    && QString(button->text()).remove(u'&').contains(u"example"))
                    return button;
            }
        }
        return nullptr;
    }();
    QVERIFY(link);
    link->click();
    QVERIFY(example());
    QCOMPARE(example()->document()->summaries().size(), 9);
    QCOMPARE(document().filePath(), m_fixture->file);
}

void TestChecklistStrip::theExampleNeverReachesTheOwnFile()
{
    theEmptyPortfolioLeadsToTheExample();
    const QString copy = example()->document()->filePath();
    QVERIFY(copy != m_fixture->file);
    example()->findChild<MainMenu *>()->newInvestment->trigger();
    QCOMPARE(example()->document()->summaries().size(), 10);
    QCOMPARE(document().summaries().size(), 0);
    open();
    QCOMPARE(document().summaries().size(), 0);
}

QTEST_MAIN(TestChecklistStrip)
#include "tst_checkliststrip.moc"
