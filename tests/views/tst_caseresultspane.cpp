#include "tests/views/accessibilitywalk.h"
#include "tests/views/resultspanefixture.h"

#include "model/items/caseheadline.h"
#include "views/businesscase/caseexplanationpanel.h"
#include "views/portfolio/figurebutton.h"
#include "views/results/resultchartview.h"
#include "views/results/resulttableview.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <memory>

using namespace bundlinje;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bundlinje::CaseViews::Page)

/// What the pane of results says, lets choose and compares, for everybody.
class TestCaseResultsPane final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ResultsPaneFixture::prepare(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void saysWhatIsMissingAndLeadsThere();
    void withoutCaseSaysSo();
    void figureOpensIntoHowItCameAbout();
    void pagesAreChosenByKey_data();
    void pagesAreChosenByKey();
    void marksWhatMovedForAWhile();
    void comparesWithWhatWasStored();
    void marksNothingForAnotherScenario();
    void staysOnItsPageWhileTyping();
    void twoAssumptionsCanBeChosen();
    void comparesWithAnotherVersion();
    void isForEverybody_data();
    void isForEverybody();

private:
    QComboBox *pages() const { return m_fixture->pane.findChild<QComboBox *>(u"page"_s); }

    std::unique_ptr<ResultsPaneFixture> m_fixture;
};

void TestCaseResultsPane::init()
{
    m_fixture = std::make_unique<ResultsPaneFixture>();
    QVERIFY(m_fixture->open());
}

void TestCaseResultsPane::saysWhatIsMissingAndLeadsThere()
{
    const QSignalSpy chosen(&m_fixture->pane, &CaseResultsPane::gapChosen);
    m_fixture->version.scenarios[0].consequences[0].amount.reset();
    m_fixture->show();
    QPushButton *next = nullptr;
    for (QPushButton *button : m_fixture->pane.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(u"Next: "))
            next = button;
    }
    QVERIFY(next);
    QVERIFY2(next->text().contains(u"Færre døgn"), qPrintable(next->text()));
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"consequences[0].amount"_s);
}

void TestCaseResultsPane::withoutCaseSaysSo()
{
    m_fixture->pane.show(nullptr, 0, m_fixture->settings, false);
    QVERIFY(m_fixture->visible<QLabel>()->text().startsWith(u"Here the result stands"));
    QVERIFY(!m_fixture->visible<FigureButton>());
    QVERIFY(!m_fixture->visible<QComboBox>());
    m_fixture->show();
    QVERIFY(m_fixture->visible<FigureButton>());
}

void TestCaseResultsPane::figureOpensIntoHowItCameAbout()
{
    auto *button = m_fixture->visible<FigureButton>();
    QVERIFY(button->accessibleName().startsWith(u"Net present value"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *panel = m_fixture->pane.findChild<CaseExplanationPanel *>();
    QVERIFY(panel);
    QTRY_VERIFY(panel->isVisible());
    const QList<ResultTableView *> tables = panel->findChildren<ResultTableView *>();
    QCOMPARE(tables.size(), 2);
    const QString how = tables.first()->table().rows.last().cells.last().text;
    QVERIFY2(how.contains(u"40 persons × (60% − 25%)"), qPrintable(how));
    QCOMPARE(unnamedControls(*panel), QStringList());
    QTest::keyClick(tables.first(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->pane.findChild<CaseExplanationPanel *>());
}

void TestCaseResultsPane::pagesAreChosenByKey_data()
{
    QTest::addColumn<CaseViews::Page>("page");
    QTest::addColumn<bool>("isChart");
    using Page = CaseViews::Page;
    QTest::newRow("over time") << Page::OverTime << true;
    QTest::newRow("by payer") << Page::ByPayer << true;
    QTest::newRow("year by year") << Page::YearByYear << true;
    QTest::newRow("dependence") << Page::Dependence << true;
    QTest::newRow("break-even") << Page::BreakEven << false;
    QTest::newRow("two assumptions") << Page::TwoWay << false;
    QTest::newRow("pockets") << Page::Pockets << false;
    QTest::newRow("budget") << Page::Budget << false;
    QTest::newRow("key figures") << Page::KeyFigures << false;
}

void TestCaseResultsPane::pagesAreChosenByKey()
{
    QFETCH(CaseViews::Page, page);
    QFETCH(bool, isChart);
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_Home);
    for (int i = 0; i < static_cast<int>(page); ++i)
        QTest::keyClick(pages(), Qt::Key_Down);
    auto *chart = m_fixture->pane.findChild<ResultChartView *>();
    QCOMPARE(chart->isVisible(), isChart);
    if (isChart) {
        QVERIFY(chart->chart().form != ResultChart::Form::Sentence);
        QVERIFY(!chart->chart().rows.isEmpty());
    } else {
        QVERIFY(m_fixture->visible<ResultTableView>());
        QVERIFY(!m_fixture->visible<ResultTableView>()->table().rows.isEmpty());
    }
}

void TestCaseResultsPane::marksWhatMovedForAWhile()
{
    m_fixture->choose(CaseViews::Page::KeyFigures);
    auto *table = m_fixture->visible<ResultTableView>();
    const auto isMoved = [&](int row) {
        return table->model()->index(row, 1).data(ResultTableModel::MovedRole).toBool();
    };
    QVERIFY(!isMoved(0)); // Not at first.
    auto *button = m_fixture->visible<FigureButton>();
    m_fixture->version.scenarios[0].successWith.expected = Percentage::fromPpm(500'000);
    m_fixture->show();
    QVERIFY(isMoved(0));
    QVERIFY2(button->accessibleName().contains(u"before"), qPrintable(button->accessibleName()));
    QTRY_VERIFY_WITH_TIMEOUT(!isMoved(0), 6000);
    QVERIFY(!button->accessibleName().contains(u"before"));
}

void TestCaseResultsPane::comparesWithWhatWasStored()
{
    using State = CaseResultsPane::State;
    const auto said = [this] {
        return m_fixture->visible<FigureButton>()->accessibleName();
    };
    const auto showRate = [this](qint64 percent, State state) {
        m_fixture->version.scenarios[0].successWith.expected =
            Percentage::fromPpm(percent * 10'000);
        m_fixture->pane.show(&m_fixture->version, 0, m_fixture->settings, false, state);
    };
    const QString stored =
        caseKeyFigures(shownCase(m_fixture->version.scenarios[0], m_fixture->settings, QLocale()))
            .first()
            .value;
    showRate(4, State::Typed); // On the way to 45.
    QVERIFY2(said().contains(u"before: "_s + stored), qPrintable(said()));
    showRate(45, State::Typed);
    QVERIFY2(said().contains(u"before: "_s + stored), qPrintable(said()));
    showRate(45, State::Stored);
    QVERIFY2(said().contains(u"before: "_s + stored), qPrintable(said()));
    const QString next =
        caseKeyFigures(shownCase(m_fixture->version.scenarios[0], m_fixture->settings, QLocale()))
            .first()
            .value;
    showRate(50, State::Typed);
    QVERIFY2(said().contains(u"before: "_s + next), qPrintable(said()));
    showRate(45, State::Stored); // Given up.
    QVERIFY2(!said().contains(u"before"_s), qPrintable(said()));
}

void TestCaseResultsPane::marksNothingForAnotherScenario()
{
    m_fixture->version.scenarios[0].id = QUuid::createUuid();
    m_fixture->version.scenarios[0].successWith.expected = Percentage::fromPpm(500'000);
    m_fixture->show();
    QVERIFY(!m_fixture->visible<FigureButton>()->accessibleName().contains(u"before"));
}

void TestCaseResultsPane::staysOnItsPageWhileTyping()
{
    m_fixture->choose(CaseViews::Page::Budget);
    auto *table = m_fixture->visible<ResultTableView>();
    table->setCurrentIndex(table->model()->index(2, 1));
    m_fixture->version.scenarios[0].successWith.expected = Percentage::fromPpm(550'000);
    m_fixture->show();
    QCOMPARE(m_fixture->visible<ResultTableView>(), table);
    QCOMPARE(table->currentIndex().row(), 2);
}

void TestCaseResultsPane::twoAssumptionsCanBeChosen()
{
    m_fixture->choose(CaseViews::Page::TwoWay);
    const ResultTableView *table = m_fixture->visible<ResultTableView>();
    QCOMPARE(table->table().heads.first(), u"Success rate with the effort"_s);
    QVERIFY(table->table().heads.contains(u"DKK\u00a050,000"_s)
            || table->table().heads.contains(u"DKK 50,000"_s));
    QComboBox *across = nullptr;
    for (QComboBox *box : m_fixture->pane.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Assumption across")
            across = box;
    }
    QVERIFY(across && across->isVisible());
    across->setCurrentIndex(0); // The same as down.
    QVERIFY(!table->isVisible());
    across->setCurrentIndex(across->count() - 1);
    QVERIFY(table->isVisible());
    QVERIFY(table->table().heads.last().contains(u"years"));
}

void TestCaseResultsPane::comparesWithAnotherVersion()
{
    m_fixture->choose(CaseViews::Page::Comparison);
    QVERIFY(!m_fixture->visible<ResultTableView>());
    CaseVersion signedVersion = roundVersion();
    signedVersion.id = QUuid::createUuid();
    signedVersion.status = CaseStatus::Signed;
    signedVersion.scenarios[0].horizon = 4;
    m_fixture->pane.setVersions({m_fixture->version, signedVersion}, m_fixture->settings);
    const auto *table = m_fixture->visible<ResultTableView>();
    QVERIFY(table);
    QCOMPARE(table->table().heads.at(1), u"As signed: Grundscenarie"_s);
    QCOMPARE(table->table().rows.last().cells.at(1).text, u"4"_s);
    QCOMPARE(table->table().rows.last().cells.at(2).text, u"5"_s);
}

void TestCaseResultsPane::isForEverybody_data()
{
    QTest::addColumn<CaseViews::Page>("page");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    for (int page = 0; page <= static_cast<int>(CaseViews::Page::KeyFigures); ++page) {
        const QByteArray name = "page " + QByteArray::number(page);
        QTest::newRow((name + ", narrow").constData())
            << static_cast<CaseViews::Page>(page) << 420 << 100;
        QTest::newRow((name + ", wide, 200 %").constData())
            << static_cast<CaseViews::Page>(page) << 900 << 200;
    }
}

void TestCaseResultsPane::isForEverybody()
{
    QFETCH(CaseViews::Page, page);
    QFETCH(int, width);
    QFETCH(int, percent);
    QFont larger = QApplication::font();
    larger.setPointSizeF(larger.pointSizeF() * percent / 100);
    m_fixture->pane.setFont(larger);
    m_fixture->pane.resize(width, 800);
    m_fixture->choose(page);
    QCoreApplication::processEvents();
    QCOMPARE(unnamedControls(m_fixture->pane).join(u"; "_s), QString());
    QCOMPARE(controlsBeyondKeys(m_fixture->pane).join(u"; "_s), QString());
    QCOMPARE(ambiguousLetters(m_fixture->pane).join(u"; "_s), QString());
    QCOMPARE(smallTargets(m_fixture->pane).join(u"; "_s), QString());
    QCOMPARE(faintTexts(m_fixture->pane).join(u"; "_s), QString());
    QCOMPARE(clippedTexts(m_fixture->pane).join(u"; "_s), QString());
}

QTEST_MAIN(TestCaseResultsPane)
#include "tst_caseresultspane.moc"
