#include "tests/items/duefixture.h"
#include "tests/views/windowfixture.h"

#include "views/breadcrumb.h"
#include "views/charts/chartexport.h"
#include "views/course/courseplace.h"
#include "views/course/duepane.h"
#include "views/course/timelinepane.h"
#include "views/course/timelinescene.h"
#include "views/course/timelineview.h"
#include "views/investment/investmenteditor.h"
#include "views/navigator.h"
#include "views/portfolio/sentencepage.h"
#include "views/results/resulttableview.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QImage>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

class TestCoursePlace final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_courseplace"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void theKeyLeadsThereAndBack();
    void enterGoesToTheField();
    void filtersAndShowsEverythingAgain();
    void followsEditsAndUndo();
    void theTimeLineIsWalkedByKeys();
    void theTimeLineAsTable();
    void theTimeLineIsAPicture_data();
    void theTimeLineIsAPicture();
    void thePictureIsCopied();
    void moneyByQuarterIsCopied();
    void rowsAreCopied();
    void amountsAreHidden();
    void emptyPlacesSayWhatComes();
    void thePlaceIsRemembered();
    void theCalendarHoldsWhatIsShown();
    void thousandsAreRead();

private:
    void open(const QList<Investment> &investments);
    void show() const { m_fixture->menu().course->trigger(); }
    CoursePlace &place() const { return *m_fixture->window().findChild<CoursePlace *>(); }
    QTreeView &tree() const { return *place().findChild<QTreeView *>(); }
    TimelineView &timeline() const { return *place().findChild<TimelineView *>(); }
    QTabWidget &tabs() const { return *place().findChild<QTabWidget *>(); }
    QComboBox &until() const { return *place().findChildren<QComboBox *>().at(1); }
    int dueRows() const
    {
        int rows = 0;
        for (int group = 0; group < tree().model()->rowCount(); ++group)
            rows += tree().model()->rowCount(tree().model()->index(group, 0));
        return rows;
    }
    SentencePage *sentence() const
    {
        for (auto *page : place().findChildren<SentencePage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QList<Investment> m_investments;
};

void TestCoursePlace::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    // Whatever day it is: an end that is long over, and one that is to come for long.
    m_investments = {dueInvestment(u"Ungehjem Vest"_s), dueInvestment(u"Café Øst"_s)};
    for (Investment &investment : m_investments) {
        investment.effort.plannedEnd = day(2024, 6, 30);
        investment.repayment.plannedEnd = day(2199, 1, 1);
        investment.cashFlows[0].date = day(2025, 3, 31);
    }
    open(m_investments);
}

void TestCoursePlace::open(const QList<Investment> &investments)
{
    m_fixture->window().setDocument(nullptr);
    QFile::remove(m_fixture->file);
    QVERIFY(PortfolioDocument::create(m_fixture->file, {newPortfolio(u"Fonden"_s), investments},
                                      u"MH"_s));
    m_fixture->window().openFile(m_fixture->file);
    QVERIFY(m_fixture->window().document());
}

void TestCoursePlace::theKeyLeadsThereAndBack()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(place().isVisible());
    QTRY_VERIFY(tree().hasFocus());
    QCOMPARE(m_fixture->window().findChild<Breadcrumb *>()->parts().constLast(), u"Schedule"_s);
    // 1 year ahead: the effort's end, the invoice and two checks of each, but not the year 2199.
    QTRY_COMPARE(dueRows(), 8);
    QVERIFY(tree().currentIndex().parent().isValid()); // The first thing, not the line above it.
    m_fixture->menu().back->trigger();
    QVERIFY(!place().isVisible());
    QVERIFY(m_fixture->table()->isVisible());
    m_fixture->menu().forward->trigger();
    QVERIFY(place().isVisible());
}

void TestCoursePlace::enterGoesToTheField()
{
    show();
    QTRY_COMPARE(dueRows(), 8);
    QVERIFY(tree().currentIndex().siblingAtColumn(3).data().toString().startsWith(u"Effort"_s));
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto *editor = m_fixture->window().findChild<InvestmentEditor *>();
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->shown(), m_investments.at(0).id);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"effort.plannedEnd"_s);
    m_fixture->menu().back->trigger();
    QVERIFY(place().isVisible());
    // The line above things folds them.
    tree().setCurrentIndex(tree().model()->index(0, 0));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(!tree().isExpanded(tree().model()->index(0, 0)));
    QVERIFY(place().isVisible());
}

void TestCoursePlace::filtersAndShowsEverythingAgain()
{
    show();
    QTRY_COMPARE(dueRows(), 8);
    m_fixture->menu().filter->trigger();
    auto *words = place().findChild<QLineEdit *>();
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"cafe"_s);
    QTRY_COMPARE(dueRows(), 4);
    QTest::keyClicks(words, u"xyzzy"_s);
    QTRY_VERIFY(sentence());
    sentence()->findChild<QPushButton *>()->click();
    QCOMPARE(dueRows(), 10); // Whatever the time.
    QVERIFY(!sentence());
    QVERIFY(words->text().isEmpty());
    QVERIFY(tree().hasFocus());
    auto *kinds = place().findChild<QComboBox *>();
    kinds->setCurrentIndex(1);
    QCOMPARE(dueRows(), 2);
}

void TestCoursePlace::followsEditsAndUndo()
{
    show();
    QTRY_COMPARE(dueRows(), 8);
    const Investment before = *m_fixture->document().investment(m_investments.at(0).id);
    Investment after = before;
    after.effort.actualEnd = after.effort.plannedEnd;
    QVERIFY(m_fixture->document().change({.investments = {{before, after}}, .reason = u"t"_s}));
    QTRY_COMPARE(dueRows(), 7);
    m_fixture->document().undoStack().undo();
    QTRY_COMPARE(dueRows(), 8);
}

void TestCoursePlace::theTimeLineIsWalkedByKeys()
{
    show();
    QTest::keyClick(&tree(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs().currentIndex(), 1);
    QTRY_COMPARE(timeline().chart().rows.size(), 2);
    QTRY_VERIFY(timeline().hasFocus());
    QVERIFY2(timeline().accessibleName().contains(u"late"_s),
             qPrintable(timeline().accessibleName()));
    QTest::keyClick(&timeline(), Qt::Key_Down);
    QTest::keyClick(&timeline(), Qt::Key_Down);
    QTest::keyClick(&timeline(), Qt::Key_Down);
    QCOMPARE(timeline().current(), (TimelineSpot{1, -1}));
    QVERIFY(timeline().accessibleName().startsWith(u"Café Øst: "_s));
    QTest::keyClick(&timeline(), Qt::Key_Right);
    QCOMPARE(timeline().current(), (TimelineSpot{1, 0}));
    QVERIFY2(timeline().accessibleName().startsWith(u"Café Øst: Effort, 01.01.2024 to"_s),
             qPrintable(timeline().accessibleName()));
    QTest::keyClick(&timeline(), Qt::Key_End);
    QTest::keyClick(&timeline(), Qt::Key_Right);
    const auto last = static_cast<int>(timeline().chart().rows.at(1).steps.size()) - 1;
    QCOMPARE(timeline().current(), (TimelineSpot{1, last}));
    QTest::keyClick(&timeline(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(timeline().current(), (TimelineSpot{0, -1}));
    QTest::keyClick(&timeline(), Qt::Key_Left);
    QCOMPARE(timeline().current(), (TimelineSpot{0, -1}));
    QTest::keyClick(&timeline(), Qt::Key_Right);
    QTest::keyClick(&timeline(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"effort.plannedEnd"_s);
}

void TestCoursePlace::theTimeLineAsTable()
{
    show();
    tabs().setCurrentIndex(1);
    QTRY_COMPARE(timeline().chart().rows.size(), 2);
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_T);
    auto *table = place().findChild<TimelinePane *>()->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 10);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 11);
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(timeline().hasFocus());
}

void TestCoursePlace::theTimeLineIsAPicture_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
}

void TestCoursePlace::theTimeLineIsAPicture()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    show();
    tabs().setCurrentIndex(1);
    QTRY_COMPARE(timeline().chart().rows.size(), 2);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a."_s + suffix);
    TimelineScene scene(timeline().chart());
    QVERIFY(writePicture(scene, {1280, 720}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith(start));
    if (suffix == u"svg") {
        for (const CourseChart::Row &row : timeline().chart().rows)
            QVERIFY(written.contains(row.name.toUtf8()));
    }
    // Nothing in it is cut, however many rows there are.
    QVERIFY(scene.wantedHeight() <= scene.height());
}

void TestCoursePlace::thePictureIsCopied()
{
    show();
    QVERIFY(!m_fixture->menu().copyPicture->isEnabled());
    tabs().setCurrentIndex(1);
    QTRY_COMPARE(timeline().chart().rows.size(), 2);
    QVERIFY(m_fixture->menu().copyPicture->isEnabled());
    QVERIFY(m_fixture->menu().exportPicture->isEnabled());
    QGuiApplication::clipboard()->clear();
    m_fixture->menu().copyPicture->trigger();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestCoursePlace::moneyByQuarterIsCopied()
{
    show();
    tabs().setCurrentIndex(2);
    auto *table = place().findChild<ResultTableView *>();
    QTRY_COMPARE(table->table().rows.size(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY2(lines.at(1).startsWith(u"K1 2024\t200.000\t0\t-200.000\t-200.000\t"_s),
             qPrintable(lines.at(1)));
    const auto labels = place().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Committed"_s);
    }));
}

void TestCoursePlace::rowsAreCopied()
{
    show();
    QTRY_COMPARE(dueRows(), 8);
    tree().selectAll();
    QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 10); // With the header and the end of the last.
    QVERIFY(lines.at(1).startsWith(u"30.06.2024\t"_s));
}

void TestCoursePlace::amountsAreHidden()
{
    show();
    QTRY_COMPARE(dueRows(), 8);
    m_fixture->menu().hideAmounts->trigger();
    const QModelIndex above = tree().model()->index(0, 0);
    QStringList amounts;
    for (int row = 0; row < tree().model()->rowCount(above); ++row)
        amounts.append(tree().model()->index(row, 5, above).data().toString());
    QVERIFY(amounts.contains(u"•••"_s));
    QVERIFY(amounts.filter(u"25"_s).isEmpty());
    tabs().setCurrentIndex(2);
    const auto *table = place().findChild<ResultTableView *>();
    QTRY_COMPARE(table->table().rows.size(), 2);
    QVERIFY(!table->table().rows.at(0).cells.at(1).text.contains(u'2'));
}

void TestCoursePlace::emptyPlacesSayWhatComes()
{
    open({});
    show();
    QVERIFY(sentence());
    QVERIFY(!tabs().isVisible());
    QVERIFY(!m_fixture->menu().exportCalendar->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), sentence()->focusProxy());
    sentence()->findChild<QPushButton *>()->click();
    QCOMPARE(m_fixture->document().summaries().size(), 1);
    show(); // An investment without any date.
    QTRY_VERIFY(sentence() && tabs().isVisible());
    sentence()->findChild<QPushButton *>()->click();
    QVERIFY(m_fixture->window().findChild<InvestmentEditor *>()->isVisible());
    show();
    tabs().setCurrentIndex(2);
    QTRY_VERIFY(sentence());
}

void TestCoursePlace::thePlaceIsRemembered()
{
    show();
    tabs().setCurrentIndex(2);
    until().setCurrentIndex(0);
    m_fixture->openWindow({1366, 740});
    m_fixture->window().openFile(m_fixture->file);
    QVERIFY(place().isVisible());
    QCOMPARE(tabs().currentIndex(), 2);
    QCOMPARE(until().currentIndex(), 0);
    auto *table = place().findChild<ResultTableView *>();
    QTRY_COMPARE(table->table().rows.size(), 2);
}

void TestCoursePlace::theCalendarHoldsWhatIsShown()
{
    QVERIFY(!m_fixture->menu().exportCalendar->isEnabled());
    show();
    QTRY_COMPARE(dueRows(), 8);
    QVERIFY(m_fixture->menu().exportCalendar->isEnabled());
    QCOMPARE(place().calendar().count("BEGIN:VEVENT"), 8);
    place().findChild<QLineEdit *>()->setText(u"cafe"_s);
    QTRY_COMPARE(place().calendar().count("BEGIN:VEVENT"), 4);
    place().findChild<QLineEdit *>()->setText(u"xyzzy"_s);
    QTRY_VERIFY(!m_fixture->menu().exportCalendar->isEnabled());
}

void TestCoursePlace::thousandsAreRead()
{
    QList<Investment> many;
    for (int i = 0; i < 5000; ++i) {
        Investment one{.id = InvestmentId::create(), .name = u"Indsats %1"_s.arg(i)};
        one.effort.start = day(2020, 1, 1);
        one.effort.plannedEnd = day(2025, 1, 1 + i % 28);
        many.append(one);
    }
    open(many);
    show();
    QTRY_COMPARE_WITH_TIMEOUT(dueRows(), 5000, 60'000);
    tabs().setCurrentIndex(1);
    QTRY_COMPARE(timeline().chart().rows.size(), 5000);
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(timeline().current().row, 4999);
    QVERIFY(!timeline().grab().isNull());
}

QTEST_MAIN(TestCoursePlace)
#include "tst_courseplace.moc"
