#include "tests/views/boardfixture.h"

#include "model/items/investmenttablemodel.h"
#include "tests/slideportfolio.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// How board mode looks, by its keys: hidden amounts, one colour, a chart as a table, the size of
/// text, the theme.
class TestBoardLooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_boardlooks"_s); }
    void init() { m_fixture = std::make_unique<BoardFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void whatWasHiddenStaysHidden();
    void aScreenOfOneColour_data();
    void aScreenOfOneColour();
    void hiddenAmountsAreNotReadAloud();
    void aChartAsATable();
    void textColoursAndAmounts();

private:
    BoardWindow *board() const { return m_fixture->board(); }
    BoardWindow *present() const { return m_fixture->present(); }

    std::unique_ptr<BoardFixture> m_fixture;
};

void TestBoardLooks::whatWasHiddenStaysHidden()
{
    QAction *hide = m_fixture->menu().hideAmounts;
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_H);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!board());
    QVERIFY(hide->isChecked());
    hide->setChecked(false);
}

void TestBoardLooks::aScreenOfOneColour_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("B") << static_cast<int>(Qt::Key_B) << QColor(Qt::black);
    QTest::newRow("dot") << static_cast<int>(Qt::Key_Period) << QColor(Qt::black);
    QTest::newRow("W") << static_cast<int>(Qt::Key_W) << QColor(Qt::white);
}

void TestBoardLooks::aScreenOfOneColour()
{
    QFETCH(int, key);
    QFETCH(QColor, colour);
    BoardWindow *shown = present();
    QTest::keyClick(shown, static_cast<Qt::Key>(key));
    const QImage image = shown->grab().toImage();
    for (int x = 0; x < image.width(); x += 97) {
        for (int y = 0; y < image.height(); y += 53)
            QCOMPARE(image.pixelColor(x, y), colour);
    }
    QTest::keyClick(shown, Qt::Key_Right); // Any key returns, to the same slide.
    QVERIFY(!shown->blank());
    QCOMPARE(shown->place().at(), 0);
}

void TestBoardLooks::hiddenAmountsAreNotReadAloud()
{
    BoardWindow *shown = present();
    QTest::keyClick(shown, Qt::Key_H);
    QVERIFY(shown->accessibleName().contains(u"•••"_s));
    QCOMPARE(shown->accessibleName(), shown->scene().slide().message);
}

void TestBoardLooks::aChartAsATable()
{
    BoardWindow *shown = present();
    while (!std::holds_alternative<ChartDescription>(shown->place().slide().content))
        QTest::keyClick(shown, Qt::Key_Right);
    const Slide chart = shown->place().slide();
    QTest::keyClick(shown, Qt::Key_T);
    QVERIFY(std::holds_alternative<SlideTable>(shown->place().slide().content));
    QCOMPARE(shown->place().slide().message, chart.message);
    QTest::keyClick(shown, Qt::Key_T);
    QCOMPARE(shown->place().slide(), chart);
}

void TestBoardLooks::textColoursAndAmounts()
{
    BoardWindow *shown = present();
    const QImage before = shown->grab().toImage();
    QTest::keyClick(shown, Qt::Key_H);
    QVERIFY(shown->areAmountsHidden());
    const auto figures = std::get<QList<SlideFigure>>(shown->scene().slide().content);
    QVERIFY(figures.constFirst().value.contains(u"•••"_s));
    QTest::keyClick(shown, Qt::Key_H);
    QCOMPARE(shown->grab().toImage(), before);
    QTest::keyClick(shown, Qt::Key_Minus);
    QVERIFY(shown->textSize() < 1);
    QTest::keyClick(shown, Qt::Key_Plus);
    QTest::keyClick(shown, Qt::Key_Plus);
    QVERIFY(shown->textSize() > 1);
    QTest::keyClick(shown, Qt::Key_0);
    QCOMPARE(shown->textSize(), 1.0);
    QTest::keyClick(shown, Qt::Key_C);
    QCOMPARE(shown->theme(), SlideTheme::Dark);
    QVERIFY(shown->grab().toImage().pixelColor(2, 2).lightness() < 60);
    QTest::keyClick(shown, Qt::Key_C);
    QCOMPARE(shown->theme(), SlideTheme::Contrast);
    QTest::keyClick(shown, Qt::Key_C);
    QCOMPARE(shown->grab().toImage(), before);
    QTest::keyClick(shown, Qt::Key_L);
    QVERIFY(shown->isPointing());
    QTest::mouseMove(shown, {300, 300});
    QVERIFY(shown->grab().toImage() != before);
}

QTEST_MAIN(TestBoardLooks)
#include "tst_boardlooks.moc"
