#include "tests/views/resultspanefixture.h"

#include "model/items/casecharts.h"
#include "model/items/numbertext.h"
#include "views/businesscase/caseexplanationpanel.h"
#include "views/portfolio/figurebutton.h"
#include "views/results/resultchartview.h"
#include "views/results/resulttableview.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <memory>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The pictures of a business case among its results: walked by key, copied, saved, and whole.
class TestResultChartView final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { ResultsPaneFixture::prepare(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void arrowsWalkAndSayExactKroner();
    void enterExplainsTheYear();
    void tShowsTheTable();
    void copiesNumbersAlsoWhenHidden();
    void savesThePicture_data();
    void savesThePicture();
    void marksCoverNoYears();
    void nothingIsCutInThePicture_data();
    void nothingIsCutInThePicture();

private:
    std::unique_ptr<ResultsPaneFixture> m_fixture;
};

void TestResultChartView::init()
{
    m_fixture = std::make_unique<ResultsPaneFixture>();
    QVERIFY(m_fixture->open());
}

void TestResultChartView::arrowsWalkAndSayExactKroner()
{
    const QSignalSpy pointed(&m_fixture->pane, &CaseResultsPane::pointedAt);
    auto *picture = m_fixture->visible<QGraphicsView>();
    picture->setFocus();
    QVERIFY(picture->accessibleName().startsWith(u"Net result added up"));
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Right);
    QVERIFY(pointed.last().first().toString().contains(u"300,000"_s));
    QVERIFY(picture->accessibleName().startsWith(u"2027"));
    QTest::keyClick(picture, Qt::Key_End);
    QVERIFY(picture->accessibleName().startsWith(u"2030"));
}

void TestResultChartView::enterExplainsTheYear()
{
    auto *picture = m_fixture->visible<QGraphicsView>();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Return);
    const auto *panel = m_fixture->pane.findChild<CaseExplanationPanel *>();
    QVERIFY(panel);
    QCOMPARE(panel->findChildren<QLabel *>().first()->text(), u"2026: all payers"_s);
}

void TestResultChartView::tShowsTheTable()
{
    auto *chart = m_fixture->pane.findChild<ResultChartView *>();
    auto *picture = m_fixture->visible<QGraphicsView>();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_T);
    QVERIFY(chart->isTable());
    auto *table = m_fixture->visible<ResultTableView>();
    QVERIFY(table->hasFocus());
    QCOMPARE(table->table().rows.size(), 5);
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!chart->isTable());
    QVERIFY(picture->hasFocus());
}

void TestResultChartView::copiesNumbersAlsoWhenHidden()
{
    m_fixture->pane.show(&m_fixture->version, 0, m_fixture->settings, true);
    auto *chart = m_fixture->pane.findChild<ResultChartView *>();
    QCOMPARE(chart->chart().ticks.first().label, QString::fromUtf16(hiddenText));
    auto *picture = m_fixture->visible<QGraphicsView>();
    picture->setFocus();
    const QSignalSpy done(&m_fixture->pane, &CaseResultsPane::done);
    QTest::keyClick(picture, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(done.count(), 1);
    QVERIFY(QApplication::clipboard()->text().contains(u"2026\t-1,000,000"_s));
    m_fixture->choose(CaseViews::Page::Budget);
    auto *table = m_fixture->visible<ResultTableView>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"2027\t350,000"_s));
    chart->copyPicture();
    QVERIFY(!QApplication::clipboard()->image().isNull());
}

void TestResultChartView::savesThePicture_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"png", "svg", "pdf"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestResultChartView::savesThePicture()
{
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"billede."_s + suffix);
    m_fixture->choose(CaseViews::Page::ByPayer);
    QSignalSpy done(&m_fixture->pane, &CaseResultsPane::done);
    QTimer::singleShot(0, &m_fixture->pane, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    });
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_fixture->pane.findChild<ResultChartView *>()->saveAs();
    QVERIFY(QFileInfo(path).size() > 1000);
    QCOMPARE(done.count(), 1);
}

void TestResultChartView::marksCoverNoYears()
{
    m_fixture->choose(CaseViews::Page::OverTime);
    m_fixture->version.scenarios[0].successWith.expected = Percentage::fromPpm(500'000);
    m_fixture->show();
    QVERIFY(m_fixture->visible<FigureButton>()->accessibleName().contains(u"before"_s));
    auto *chart = m_fixture->visible<ResultChartView>();
    const QImage marked = chart->grab().toImage();
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_fixture->visible<FigureButton>()->accessibleName().contains(u"before"_s), 6000);
    QCOMPARE(chart->grab().toImage(), marked);
}

void TestResultChartView::nothingIsCutInThePicture_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pixels");
    QTest::newRow("narrow") << 400 << 15;
    QTest::newRow("wide") << 880 << 15;
    QTest::newRow("narrow, 200 %") << 400 << 30;
    QTest::newRow("wide, 200 %") << 880 << 30;
}

void TestResultChartView::nothingIsCutInThePicture()
{
    QFETCH(int, width);
    QFETCH(int, pixels);
    BusinessCase businessCase = roundCase();
    businessCase.horizon = 12;
    businessCase.consequences[0].name = u"Færre døgn på herberg og forsorgshjem i kommunen"_s;
    const ShownCase shown = shownCase(businessCase, m_fixture->settings, QLocale(QLocale::Danish));
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    for (const ResultChart &chart :
         {payerWaterfall(shown), cumulativeNet(shown), caseTornado(shown),
          yearByYear(shown, YearSeries::Consequences), yearByYear(shown, YearSeries::Payers)}) {
        ResultChartScene scene;
        scene.setChart(chart);
        ChartStyle style = ChartStyle::light(font);
        style.withSentence = false; // It stands above the picture.
        scene.layOut(style, QSizeF(width, 300));
        QList<PlacedText> texts = scene.words().texts;
        for (const ChartRowItem *row : scene.rows())
            texts.append(row->texts);
        QVERIFY(texts.size() > 3);
        for (const PlacedText &text : std::as_const(texts)) {
            QVERIFY2(scene.sceneRect().contains(text.ink()), qPrintable(text.text));
            QVERIFY2(!text.text.contains(u'…'), qPrintable(text.text));
        }
    }
}

QTEST_MAIN(TestResultChartView)
#include "tst_resultchartview.moc"
