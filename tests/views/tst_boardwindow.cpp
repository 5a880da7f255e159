#include "tests/views/boardfixture.h"

#include "model/items/investmenttablemodel.h"
#include "tests/slideportfolio.h"
#include "views/board/decisionpanel.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// Board mode in a real window, driven by keys alone as by a person or a clicker.
class TestBoardWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_boardwindow"_s); }
    void init() { m_fixture = std::make_unique<BoardFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void f5ShowsTheFirstSlide();
    void shiftF5ShowsTheInvestment();
    void keysAfterTheMeetingWriteNowhere();
    void theKeysAreShown();
    void keysOfAClicker_data();
    void keysOfAClicker();
    void numberAndEnter();
    void theOverview();
    void drillDownAndBack();
    void aFigureLeadsToItsParts();
    void escapeStepsBack();
    void aDrillDownLeadsOnInTheAgenda();
    void shortcutsAndHeldKeysDoNothing();
    void escapeForgetsDigitsFirst();
    void onlyTheLeftButtonDrillsDown();
    void aDecisionThatWasBegunIsThereTheNextTime();
    void neighboursAreReady();
    void anEmptyPortfolioIsShown();

private:
    BoardWindow *board() const { return m_fixture->board(); }
    BoardWindow *present() const { return m_fixture->present(); }

    std::unique_ptr<BoardFixture> m_fixture;
};

void TestBoardWindow::f5ShowsTheFirstSlide()
{
    BoardWindow *shown = present();
    QVERIFY(shown && shown->isVisible() && shown->isFullScreen());
    QVERIFY(shown->findChildren<QWidget *>().isEmpty()); // No part of a window.
    QCOMPARE(shown->place().at(), 0);
    QCOMPARE(shown->accessibleName(), shown->slides().slides.constFirst().message);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!board());
    QVERIFY(m_fixture->window().isVisible());
}

void TestBoardWindow::shiftF5ShowsTheInvestment()
{
    m_fixture->table()->setFocus();
    m_fixture->table()->selectRow(2);
    const InvestmentId id = m_fixture->table()
                                ->selectionModel()
                                ->selectedRows()
                                .constFirst()
                                .data(InvestmentTableModel::IdRole)
                                .value<InvestmentId>();
    QTest::keyClick(m_fixture->table(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(board());
    QCOMPARE(board()->place().slide().investment, id);
}

void TestBoardWindow::keysAfterTheMeetingWriteNowhere()
{
    const QString name = m_fixture->table()->model()->index(0, 0).data().toString();
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!board());
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && focused != m_fixture->table());
    QTest::keyClick(focused, Qt::Key_4);
    QTest::keyClick(focused, Qt::Key_PageDown);
    QCOMPARE(m_fixture->table()->model()->index(0, 0).data().toString(), name);
    QVERIFY(m_fixture->table()->findChildren<QLineEdit *>().isEmpty());
}

void TestBoardWindow::theKeysAreShown()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_F1);
    const Slide keys = shown->place().slide();
    QCOMPARE(keys.kind, Slide::Kind::Keys);
    const auto *table = std::get_if<SlideTable>(&keys.content);
    QVERIFY(table && table->rows.size() <= mostSlideRows);
    QVERIFY(shown->scene().isWhole());
    QTest::keyClick(shown, Qt::Key_F1);
    QCOMPARE(shown->place().depth(), 0);
    QCOMPARE(shown->place().at(), 1);
}

void TestBoardWindow::keysOfAClicker_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("step");
    for (const Qt::Key key :
         {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_N})
        QTest::addRow("%x", key) << static_cast<int>(key) << 1;
    for (const Qt::Key key :
         {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_P})
        QTest::addRow("%x", key) << static_cast<int>(key) << -1;
}

void TestBoardWindow::keysOfAClicker()
{
    QFETCH(int, key);
    QFETCH(int, step);
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_End);
    const qsizetype last = shown->slides().slides.size() - 1;
    QCOMPARE(shown->place().at(), last);
    QTest::keyClick(shown, Qt::Key_Right);
    QCOMPARE(shown->place().at(), last); // Nothing comes after it.
    QTest::keyClick(shown, Qt::Key_Home);
    QCOMPARE(shown->place().at(), 0);
    QTest::keyClick(shown, Qt::Key_Left);
    QCOMPARE(shown->place().at(), 0);
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, static_cast<Qt::Key>(key));
    QCOMPARE(shown->place().at(), 1 + step);
}

void TestBoardWindow::numberAndEnter()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_1);
    QTest::keyClick(shown, Qt::Key_0);
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().at(), 9);
    QTest::keyClicks(shown, u"9999"_s);
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().at(), 9); // There is no such slide.
    QTest::keyClick(shown, Qt::Key_3);
    QTest::keyClick(shown, Qt::Key_Right); // Not meant any more.
    QCOMPARE(shown->place().at(), 10);
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().depth(), 1); // Into the investment.
}

void TestBoardWindow::theOverview()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_O);
    QVERIFY(shown->isOverview());
    QVERIFY(!shown->grab().isNull());
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Return);
    QVERIFY(!shown->isOverview());
    QCOMPARE(shown->place().at(), 2);
    QTest::keyClick(shown, Qt::Key_O);
    QTest::keyClick(shown, Qt::Key_End);
    QTest::keyClick(shown, Qt::Key_O); // Left without a choice.
    QVERIFY(!shown->isOverview());
    QCOMPARE(shown->place().at(), 2);
}

void TestBoardWindow::drillDownAndBack()
{
    BoardWindow *shown = present();
    while (shown->place().slide().kind != Slide::Kind::InvestedPotential)
        QTest::keyClick(shown, Qt::Key_Right);
    const qsizetype chart = shown->place().at();
    QTest::keyClick(shown, Qt::Key_Tab);
    QTest::keyClick(shown, Qt::Key_Tab);
    QTest::keyClick(shown, Qt::Key_Backtab);
    QTest::keyClick(shown, Qt::Key_Tab);
    const InvestmentId second = shown->place().slide().leadsTo.at(shown->currentRow());
    QVERIFY(!second.isNull());
    // A bar is heard with its figures.
    const auto &bars = std::get<ChartDescription>(shown->scene().slide().content);
    QCOMPARE(shown->accessibleName(),
             QString(bars.rows.at(shown->currentRow()).tooltip).replace(u'\n', u"; "_s));
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().slide().kind, Slide::Kind::Investment);
    QCOMPARE(shown->place().slide().investment, second);
    QTest::keyClick(shown, Qt::Key_Return); // What is known of it, down to the sources.
    QCOMPARE(shown->place().depth(), 2);
    QTest::keyClick(shown, Qt::Key_End);
    QCOMPARE(shown->place().slide().investment, second);
    QTest::keyClick(shown, Qt::Key_Backspace);
    QTest::keyClick(shown, Qt::Key_Backspace);
    QCOMPARE(shown->place().depth(), 0);
    QCOMPARE(shown->place().at(), chart);
}

void TestBoardWindow::aFigureLeadsToItsParts()
{
    BoardWindow *shown = present();
    const Slide &first = shown->place().slide();
    QCOMPARE(first.kind, Slide::Kind::KeyFigures);
    QTest::keyClick(shown, Qt::Key_Tab);
    const SlideFigure *figure = first.figureAt(shown->currentRow());
    QVERIFY(figure && figure->parts == SlideFigure::Parts::Invested);
    QVERIFY(shown->accessibleName().contains(figure->value));
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().slide().kind, Slide::Kind::Parts);
    QTest::keyClick(shown, Qt::Key_Tab);
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().slide().kind, Slide::Kind::Investment);
    QTest::keyClick(shown, Qt::Key_Backspace);
    QTest::keyClick(shown, Qt::Key_Backspace);
    QCOMPARE(shown->place().depth(), 0);
    // The mouse does the same.
    const qreal unit = shown->height() / SlideScene::unitsHigh;
    const QPointF second = shown->scene().rows().at(1)->area.center() * unit;
    QTest::mouseClick(shown, Qt::LeftButton, {}, second.toPoint());
    QCOMPARE(shown->place().slide().kind, Slide::Kind::Parts);
}

void TestBoardWindow::escapeStepsBack()
{
    BoardWindow *shown = present();
    while (shown->place().slide().kind != Slide::Kind::Investment)
        QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Return);
    QTest::keyClick(shown, Qt::Key_O);
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(!shown->isOverview());
    QCOMPARE(shown->place().depth(), 1);
    QTest::keyClick(shown, Qt::Key_Escape);
    QCOMPARE(shown->place().depth(), 0);
    QVERIFY(shown->isVisible());
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!board());
}

void TestBoardWindow::aDrillDownLeadsOnInTheAgenda()
{
    BoardWindow *shown = present();
    while (shown->place().slide().kind != Slide::Kind::Investment)
        QTest::keyClick(shown, Qt::Key_Right);
    const qsizetype at = shown->place().at();
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().depth(), 1);
    QTest::keyClick(shown, Qt::Key_Left); // Before the first of them.
    QCOMPARE(shown->place().depth(), 0);
    QCOMPARE(shown->place().at(), at);
    QTest::keyClick(shown, Qt::Key_Return);
    const QString page = u"%1 / %2"_s.arg(at + 1).arg(shown->slides().slides.size());
    const QList<PlacedText> texts = shown->scene().texts();
    QVERIFY(std::any_of(texts.cbegin(), texts.cend(),
                        [&page](const PlacedText &text) { return text.text == page; }));
    QTest::keyClick(shown, Qt::Key_End);
    QTest::keyClick(shown, Qt::Key_Right); // Behind the last.
    QCOMPARE(shown->place().depth(), 0);
    QCOMPARE(shown->place().at(), at + 1);
}

void TestBoardWindow::shortcutsAndHeldKeysDoNothing()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown->theme(), SlideTheme::Light);
    QTest::keyClick(shown, Qt::Key_B);
    QTest::keyClick(shown, Qt::Key_Shift);
    QVERIFY(shown->blank());
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_3);
    QTest::keyClick(shown, Qt::Key_Shift);
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().at(), 2);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, u"h"_s, true);
    QApplication::sendEvent(shown, &held);
    QVERIFY(!shown->areAmountsHidden());
    QKeyEvent next(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true);
    QApplication::sendEvent(shown, &next);
    QCOMPARE(shown->place().at(), 3);
}

void TestBoardWindow::escapeForgetsDigitsFirst()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_3);
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(shown->isVisible());
    QTest::keyClick(shown, Qt::Key_Return);
    QCOMPARE(shown->place().at(), 0);
}

void TestBoardWindow::onlyTheLeftButtonDrillsDown()
{
    BoardWindow *shown = present();
    while (shown->place().slide().kind != Slide::Kind::Investment)
        QTest::keyClick(shown, Qt::Key_Right);
    QTest::mouseClick(shown, Qt::RightButton);
    QCOMPARE(shown->place().depth(), 0);
    QTest::mouseClick(shown, Qt::LeftButton);
    QCOMPARE(shown->place().depth(), 1);
}

void TestBoardWindow::aDecisionThatWasBegunIsThereTheNextTime()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_D);
    auto *text = shown->decisionPanel()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"Half a sen"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!board());
    shown = present();
    QTest::keyClick(shown, Qt::Key_D);
    text = shown->decisionPanel()->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"Half a sen"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown->decisionPanel()->isSavedShown());
    QVERIFY(!shown->decisionBegun());
}

void TestBoardWindow::neighboursAreReady()
{
    BoardWindow *shown = present();
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    QTRY_COMPARE(shown->readySlides(), (QList<qsizetype>{0, 1}));
    QTest::keyClick(shown, Qt::Key_Right);
    QTRY_COMPARE(shown->readySlides(), (QList<qsizetype>{0, 1, 2}));
}

void TestBoardWindow::anEmptyPortfolioIsShown()
{
    BoardWindow shown(slidePortfolio(0, SlideAmounts::Usual), {.locale = QLocale()});
    shown.start({});
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Tab, Qt::Key_Return, Qt::Key_T, Qt::Key_O,
                              Qt::Key_Return, Qt::Key_Backspace, Qt::Key_End})
        QTest::keyClick(&shown, key);
    QCOMPARE(shown.place().at(), 0);
    QCOMPARE(shown.place().slide().kind, Slide::Kind::Empty);
}

QTEST_MAIN(TestBoardWindow)
#include "tst_boardwindow.moc"
