#include "tests/calc/examplecontract.h"
#include "tests/roundcase.h"
#include "tests/views/accessibilitywalk.h"

#include "views/contract/contractresultspane.h"
#include "views/contract/contractviews.h"
#include "views/focusring.h"
#include "views/portfolio/figurebutton.h"
#include "views/programstyle.h"
#include "views/results/resultchartview.h"
#include "views/results/resulttableview.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bundlinje::ContractViews::Page)

namespace {

const QDate today(2026, 11, 27);

/// Two components with goals, both measured once; money out, and back as planned.
Investment bridge()
{
    Investment made{.id = InvestmentId::create(), .name = u"Bridge"_s};
    made.contract = contract();
    made.contract->terms.contractCap = examples::kroner(100'000);
    withInstalment(*made.contract);
    for (const uint number : {1U, 2U}) {
        EffectGoal goal{.id = contractId(400 + number)};
        goal.definition = u"Goal %1"_s.arg(number);
        goal.targetCount = 30;
        goal.targetShare = Percentage::fromPpm(500'000);
        made.effectGoals.append(goal);
        made.contract->terms.components[number - 1].effectGoal = goal.id;
        made.measurements.append(measured(1, number, 24));
    }
    CashFlow call{.id = QUuid::createUuid()};
    call.state = CashState::Paid;
    call.amount = examples::kroner(10'000);
    call.date = day(2025, 1, 1);
    CashFlow back{.id = QUuid::createUuid(), .direction = CashDirection::Distribution};
    back.amount = examples::kroner(12'000);
    back.date = day(2027, 1, 1);
    made.cashFlows = {call, back};
    return made;
}

} // namespace

/// What the pane of a contract shows, lets choose and leads to, for everybody.
class TestContractResultsPane final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_pane.reset(); }

    void withoutContractSaysSo();
    void missingLeadsToItsInput();
    void figureLeadsToWhereItComesFrom_data();
    void figureLeadsToWhereItComesFrom();
    void pagesAreChosenByKey_data();
    void pagesAreChosenByKey();
    void anotherComponentIsTried();
    void othersAsMeasured();
    void followsAnEdit();
    void bulletLeadsToItsGoal();
    void smallCountsAreMaskedInTheCopy();
    void isForEverybody_data();
    void isForEverybody();

private:
    void show() { m_pane->show(m_investment, flatSettings(), today, false); }
    ContractViews *views() const { return m_pane->findChild<ContractViews *>(); }
    ResultChartView *chart() const { return m_pane->findChild<ResultChartView *>(); }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *each : m_pane->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QString sentence() const { return m_pane->findChild<QLabel *>()->text(); }

    Investment m_investment;
    std::unique_ptr<ContractResultsPane> m_pane;
};

void TestContractResultsPane::initTestCase()
{
    QApplication::setStyle(new ProgramStyle);
    new FocusRing(qApp);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestContractResultsPane::init()
{
    m_investment = bridge();
    m_pane = std::make_unique<ContractResultsPane>(nullptr);
    show();
    m_pane->resize(600, 800);
    static_cast<QWidget *>(m_pane.get())->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestContractResultsPane::withoutContractSaysSo()
{
    m_investment.contract.reset();
    show();
    QVERIFY(sentence().startsWith(u"Here the result stands"));
    QVERIFY(!views()->isVisible());
    QVERIFY(!m_pane->findChild<FigureButton *>()->isVisible());
    m_investment = bridge();
    show();
    QVERIFY(views()->isVisible());
}

void TestContractResultsPane::missingLeadsToItsInput()
{
    const QSignalSpy chosen(m_pane.get(), &ContractResultsPane::gapChosen);
    m_investment.measurements[1].entries[0].value.reset();
    show();
    QPushButton *next = nullptr;
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Next: "))
            next = button;
    }
    QVERIFY(next);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(chosen.first().first().toString(), u"measurements[1]"_s);
    QVERIFY(sentence().contains(u"as far as is known"));
}

void TestContractResultsPane::figureLeadsToWhereItComesFrom_data()
{
    using Page = ContractViews::Page;
    QTest::addColumn<int>("figure");
    QTest::addColumn<Page>("page");
    QTest::newRow("maximum") << 0 << Page::PaymentCurve;
    QTest::newRow("earned") << 1 << Page::Lines;
    QTest::newRow("still to earn") << 2 << Page::Totals;
    QTest::newRow("repaid") << 3 << Page::OverTime;
    QTest::newRow("return") << 4 << Page::Returns;
}

void TestContractResultsPane::figureLeadsToWhereItComesFrom()
{
    QFETCH(int, figure);
    QFETCH(ContractViews::Page, page);
    views()->setPage(ContractViews::Page::Effects);
    QTest::keyClick(m_pane->findChildren<FigureButton *>().at(figure), Qt::Key_Space);
    QCOMPARE(views()->page(), page);
}

void TestContractResultsPane::pagesAreChosenByKey_data()
{
    using Page = ContractViews::Page;
    QTest::addColumn<Page>("page");
    QTest::addColumn<bool>("isChart");
    QTest::newRow("payment curve") << Page::PaymentCurve << true;
    QTest::newRow("over time") << Page::OverTime << true;
    QTest::newRow("effects") << Page::Effects << true;
    QTest::newRow("lines") << Page::Lines << false;
    QTest::newRow("totals") << Page::Totals << false;
    QTest::newRow("returns") << Page::Returns << false;
}

void TestContractResultsPane::pagesAreChosenByKey()
{
    QFETCH(ContractViews::Page, page);
    QFETCH(bool, isChart);
    QComboBox *pages = box(u"What is shown"_s);
    pages->setFocus();
    for (int i = 0; i < static_cast<int>(page); ++i)
        QTest::keyClick(pages, Qt::Key_Down);
    QCOMPARE(views()->page(), page);
    QCOMPARE(chart()->isVisible(), isChart);
    if (isChart) {
        QVERIFY(chart()->chart().form != ResultChart::Form::Sentence);
        QVERIFY(!chart()->scene().rows().isEmpty());
        return;
    }
    const auto tables = m_pane->findChildren<ResultTableView *>();
    const auto shown =
        std::find_if(tables.cbegin(), tables.cend(),
                     [](const ResultTableView *table) { return table->isVisible(); });
    QVERIFY(shown != tables.cend());
    QVERIFY((*shown)->table().rows.size() > 1);
}

void TestContractResultsPane::anotherComponentIsTried()
{
    QComboBox *components = box(u"What is tried"_s);
    QVERIFY(components->isVisible());
    QVERIFY(chart()->chart().title.contains(u" 1 "));
    components->setFocus();
    QTest::keyClick(components, Qt::Key_Down);
    QVERIFY2(chart()->chart().title.contains(u" 2 "), qPrintable(chart()->chart().title));
    show(); // Nothing is new: what is tried stays.
    QCOMPARE(components->currentIndex(), 1);
}

void TestContractResultsPane::othersAsMeasured()
{
    const double atTarget = chart()->chart().rows.first().total;
    QComboBox *others = box(u"What all else shows"_s);
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Down);
    QVERIFY(chart()->chart().rows.first().total < atTarget);
    QVERIFY(chart()->chart().caption.contains(u"as it was measured"));
}

void TestContractResultsPane::followsAnEdit()
{
    m_investment.contract->terms.contractCap = examples::kroner(50'000);
    show();
    const auto *maximum = m_pane->findChild<FigureButton *>();
    QVERIFY2(maximum->accessibleName().contains(u"0.05"), qPrintable(maximum->accessibleName()));
    QVERIFY2(maximum->accessibleName().contains(u"before"), qPrintable(maximum->accessibleName()));
}

void TestContractResultsPane::bulletLeadsToItsGoal()
{
    const QSignalSpy chosen(m_pane.get(), &ContractResultsPane::gapChosen);
    views()->setPage(ContractViews::Page::Effects);
    QWidget *picture = chart()->focusProxy();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Down);
    QTest::keyClick(picture, Qt::Key_Down);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"effectGoals[1]"_s);
}

void TestContractResultsPane::smallCountsAreMaskedInTheCopy()
{
    MeasurementEntry &entry = m_investment.measurements[0].entries[0];
    entry.value.reset();
    entry.count = 3;
    entry.measured = 60;
    show();
    views()->setPage(ContractViews::Page::Effects);
    const auto copied = [this] {
        QWidget *picture = chart()->focusProxy();
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    };
    QVERIFY2(copied().contains(u"fewer than 5 citizens"_s), qPrintable(copied()));
    QVERIFY2(!copied().contains(u"3 of 60"_s), qPrintable(copied()));
    m_pane->setSmallCounts(3);
    m_investment.measurements[0].entries[0].measured = 61; // Shown anew.
    show();
    QVERIFY2(copied().contains(u"3 of 61"_s), qPrintable(copied()));
}

void TestContractResultsPane::isForEverybody_data()
{
    pagesAreChosenByKey_data();
}

void TestContractResultsPane::isForEverybody()
{
    QFETCH(ContractViews::Page, page);
    views()->setPage(page);
    for (const int percent : {100, 200}) {
        QFont larger = QApplication::font();
        larger.setPointSizeF(larger.pointSizeF() * percent / 100);
        m_pane->setFont(larger);
        QCoreApplication::processEvents();
        QCOMPARE(unnamedControls(*m_pane).join(u"; "_s), QString());
        QCOMPARE(controlsBeyondKeys(*m_pane).join(u"; "_s), QString());
        QCOMPARE(ambiguousLetters(*m_pane).join(u"; "_s), QString());
        QCOMPARE(smallTargets(*m_pane).join(u"; "_s), QString());
        QCOMPARE(faintTexts(*m_pane).join(u"; "_s), QString());
        QCOMPARE(clippedTexts(*m_pane).join(u"; "_s), QString());
    }
}

QTEST_MAIN(TestContractResultsPane)

#include "tst_contractresultspane.moc"
