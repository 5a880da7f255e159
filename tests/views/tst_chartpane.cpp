#include "model/items/datetext.h"
#include "views/charts/chartpane.h"
#include "views/charts/chartview.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableWidget>

#include <memory>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

QList<InvestmentSummary> samples(int count)
{
    QList<InvestmentSummary> investments;
    for (int i = 0; i < count; ++i) {
        InvestmentSummary investment;
        investment.id = InvestmentId::create();
        investment.name = u"Investering %1"_s.arg(i + 1);
        investment.ownShare = SummaryAmount{
            Money::fromMinor((i + 1) * Q_INT64_C(100'000'000), Currency::DKK), Basis::Stated};
        investment.fundPotential =
            SummaryAmount{Money::fromMinor(900'000'000, Currency::DKK), Basis::Calculated};
        investments.append(investment);
    }
    return investments;
}

} // namespace

class TestChartPane final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void titleIsOfTodayUnlessTold();
    void clickSelectsAndControlAdds();
    void clickBesideTakesTheChoiceBack();
    void doubleClickOpens();
    void arrowsWalkAndEnterOpens();
    void isOnePictureWithANameAndNamesEachPoint();
    void enterDrillsDownAndBackspaceReturns();
    void shiftExtends();
    void selectionFromOutsideIsQuiet();
    void tableShowsTheSameFigures();
    void tabLeavesTheTable();
    void controlCCopiesNumbers();
    void savingSaysWhatWasSaved_data();
    void savingSaysWhatWasSaved();
    void menuOpensByKeyboard();
    void controlsStayInside_data();
    void controlsStayInside();
    void manyMayBeShownAsPoints();

private:
    QPoint middleOf(int row) const;
    QComboBox *box(const QString &name) const;
    QList<InvestmentId> idsOf(int row) const
    {
        return m_pane->description().rows.at(row).investments;
    }

    std::unique_ptr<ChartPane> m_pane;
    QGraphicsView *m_picture = nullptr;
};

void TestChartPane::init()
{
    m_pane = std::make_unique<ChartPane>();
    m_pane->setInvestments(newPortfolio(u"Fonden"_s), samples(9));
    m_pane->resize(900, 560);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_picture = m_pane->findChild<QGraphicsView *>();
    QVERIFY(m_picture);
    QTRY_COMPARE(m_pane->description().rows.size(), 9);
}

void TestChartPane::cleanup()
{
    m_pane.reset();
}

QPoint TestChartPane::middleOf(int row) const
{
    const auto *scene = qobject_cast<ChartScene *>(m_picture->scene());
    return m_picture->mapFromScene(scene->rows().at(row)->area.center());
}

QComboBox *TestChartPane::box(const QString &name) const
{
    for (QComboBox *each : m_pane->findChildren<QComboBox *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestChartPane::titleIsOfTodayUnlessTold()
{
    const QString today = dateText(PartialDate::fromDate(QDate::currentDate()), m_pane->locale());
    QVERIFY2(m_pane->description().title.endsWith(today), qPrintable(m_pane->description().title));
    m_pane->setDate(PartialDate::fromDate({2020, 12, 31}));
    QTRY_VERIFY(m_pane->description().title.contains(u"2020"_s));
}

void TestChartPane::clickSelectsAndControlAdds()
{
    QSignalSpy chosen(m_pane.get(), &ChartPane::selected);
    const auto last = [&] {
        return chosen.constLast().constFirst().value<QList<InvestmentId>>();
    };
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(last(), idsOf(2));
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(5));
    QCOMPARE(last(), idsOf(2) + idsOf(5));
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(2));
    QCOMPARE(last(), idsOf(5));
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, middleOf(7));
    QCOMPARE(last(), idsOf(7));
}

void TestChartPane::clickBesideTakesTheChoiceBack()
{
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, middleOf(2));
    QSignalSpy chosen(m_pane.get(), &ChartPane::selected);
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, {2, 2});
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.constFirst().constFirst().value<QList<InvestmentId>>().isEmpty());
}

void TestChartPane::doubleClickOpens()
{
    QSignalSpy opened(m_pane.get(), &ChartPane::activated);
    QTest::mouseDClick(m_picture->viewport(), Qt::LeftButton, {}, middleOf(3));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<InvestmentId>(), idsOf(3).constFirst());
}

void TestChartPane::arrowsWalkAndEnterOpens()
{
    QSignalSpy pointed(m_pane.get(), &ChartPane::pointedAt);
    QSignalSpy opened(m_pane.get(), &ChartPane::activated);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Down})
        QTest::keyClick(m_picture, key);
    QCOMPARE(pointed.size(), 5);
    const QString name = m_pane->description().rows.constLast().name;
    QVERIFY(pointed.constLast().constFirst().toString().startsWith(name));
    QVERIFY(m_picture->accessibleName().startsWith(name));
    QTest::keyClick(m_picture, Qt::Key_Return);
    QCOMPARE(opened.constLast().constFirst().value<InvestmentId>(), idsOf(8).constFirst());
    QTest::keyClick(m_picture, Qt::Key_Home);
    QTest::keyClick(m_picture, Qt::Key_Enter);
    QCOMPARE(opened.constLast().constFirst().value<InvestmentId>(), idsOf(0).constFirst());
}

void TestChartPane::isOnePictureWithANameAndNamesEachPoint()
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_picture);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QCOMPARE(heard->childCount(), 0);
    const ChartDescription &shown = m_pane->description();
    const QString title = shown.title + u". "_s + shown.sentence;
    QCOMPARE(heard->text(QAccessible::Name), title);
    QVERIFY(!shown.sentence.isEmpty());

    m_picture->setFocus();
    for (int row = 0; row < 3; ++row) {
        QTest::keyClick(m_picture, Qt::Key_Down);
        const QString point = heard->text(QAccessible::Name);
        QVERIFY2(point.startsWith(shown.rows.at(row).name), qPrintable(point));
    }
    QCOMPARE(heard->text(QAccessible::Description), title);
    m_pane->findChild<QComboBox *>()->setFocus();
    QCOMPARE(heard->text(QAccessible::Name), title);
}

void TestChartPane::enterDrillsDownAndBackspaceReturns()
{
    auto *question = m_pane->findChild<QComboBox *>();
    QTest::keyClick(m_picture, Qt::Key_Backspace); // There is nowhere to return to yet.
    QCOMPARE(question->currentIndex(), 0);
    question->setFocus();
    QTest::keyClick(question, Qt::Key_Down);
    QCOMPARE(question->currentIndex(), 1);
    QTRY_VERIFY(m_pane->description().rows.size() < 9);
    m_picture->setFocus();
    QTest::keyClick(m_picture, Qt::Key_Down);
    QTest::keyClick(m_picture, Qt::Key_Return);
    QTRY_COMPARE(m_pane->description().rows.size(), 9);
    QCOMPARE(question->currentIndex(), 0);
    QTest::keyClick(m_picture, Qt::Key_Backspace);
    QTRY_VERIFY(m_pane->description().rows.size() < 9);
    QCOMPARE(question->currentIndex(), 1);
    QVERIFY(m_picture->hasFocus());
}

void TestChartPane::shiftExtends()
{
    QSignalSpy chosen(m_pane.get(), &ChartPane::selected);
    QTest::keyClick(m_picture, Qt::Key_Down);
    QTest::keyClick(m_picture, Qt::Key_Space);
    QTest::keyClick(m_picture, Qt::Key_Down, Qt::ShiftModifier);
    const auto both = chosen.constLast().constFirst().value<QList<InvestmentId>>();
    QCOMPARE(both.size(), 2);
    QTest::keyClick(m_picture, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(chosen.constLast().constFirst().value<QList<InvestmentId>>(), idsOf(0));
}

void TestChartPane::selectionFromOutsideIsQuiet()
{
    QSignalSpy chosen(m_pane.get(), &ChartPane::selected);
    m_pane->setSelected(idsOf(4));
    QCOMPARE(chosen.size(), 0);
    const auto *scene = qobject_cast<ChartScene *>(m_picture->scene());
    for (int row = 0; row < 9; ++row)
        QCOMPARE(scene->rows().at(row)->selected, row == 4);
}

void TestChartPane::tableShowsTheSameFigures()
{
    m_picture->setFocus();
    QTest::keyClick(m_picture, Qt::Key_T);
    auto *table = m_pane->findChild<QTableWidget *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->rowCount(), 9);
    QCOMPARE(table->item(0, 0)->text(), m_pane->description().rows.constFirst().name);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(m_picture->isVisible() && !table->isVisible());
}

void TestChartPane::tabLeavesTheTable()
{
    m_picture->setFocus();
    QTest::keyClick(m_picture, Qt::Key_T);
    auto *table = m_pane->findChild<QTableWidget *>();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
}

void TestChartPane::controlCCopiesNumbers()
{
    QTest::keyClick(m_picture, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.constFirst().count(u'\t'), 3);
    QVERIFY(lines.at(1).startsWith(m_pane->description().rows.constFirst().name + u'\t'));
}

void TestChartPane::savingSaysWhatWasSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("a drawing") << u"billede.svg"_s << true;
    QTest::newRow("without an ending") << u"billede"_s << true;
    QTest::newRow("an ending that is none of ours") << u"billede.gif"_s << false;
}

void TestChartPane::savingSaysWhatWasSaved()
{
    QFETCH(QString, name);
    QFETCH(bool, isSaved);
    const QTemporaryDir folder;
    QSignalSpy done(m_pane.get(), &ChartPane::done);
    QSignalSpy failed(m_pane.get(), &ChartPane::failed);
    QTimer::singleShot(0, this, [path = folder.filePath(name)] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    m_pane->savePicture();
    QCOMPARE(done.size(), isSaved ? 1 : 0);
    QCOMPARE(failed.size(), isSaved ? 0 : 1);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), done.size());
    if (isSaved)
        QVERIFY(done.constFirst().constFirst().toString().contains(files.constFirst()));
}

void TestChartPane::menuOpensByKeyboard()
{
    int actions = 0;
    // The menu runs an event loop of its own, so it is looked at from inside.
    QTimer::singleShot(0, m_pane.get(), [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            actions = static_cast<int>(menu->actions().size());
            menu->close();
        }
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            m_picture->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_picture, &event);
    QVERIFY(actions >= 4);
}

void TestChartPane::controlsStayInside_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("640") << 640;
    QTest::newRow("400") << 400;
    QTest::newRow("1366") << 1366;
}

void TestChartPane::controlsStayInside()
{
    QFETCH(const int, width);
    m_pane->setInvestments(newPortfolio(u"Fonden"_s), samples(60));
    m_pane->resize(width, 480);
    QTRY_COMPARE(m_pane->description().rows.size(), 21);
    QTRY_COMPARE(m_pane->width(), width);
    QList<QRect> places;
    for (const QComboBox *each : m_pane->findChildren<QComboBox *>()) {
        if (!each->isVisible())
            continue;
        QVERIFY2(m_pane->rect().contains(each->geometry()), qPrintable(each->accessibleName()));
        QVERIFY(each->width() >= each->minimumSizeHint().width());
        QVERIFY(!each->accessibleName().isEmpty());
        for (const QRect &other : std::as_const(places))
            QVERIFY(!other.intersects(each->geometry()));
        places << each->geometry();
    }
    QCOMPARE(places.size(), 4);
    const QRect picture(m_picture->mapTo(m_pane.get(), QPoint()), m_picture->size());
    for (const QRect &place : std::as_const(places))
        QVERIFY(!picture.intersects(place));
}

void TestChartPane::manyMayBeShownAsPoints()
{
    m_pane->setInvestments(newPortfolio(u"Fonden"_s), samples(60));
    QTRY_COMPARE(m_pane->description().rows.size(), 21);
    QComboBox *many = box(u"How many"_s);
    QVERIFY(many && many->isVisible());
    QTest::keyClick(many, Qt::Key_Down);
    QTRY_COMPARE(m_pane->description().form, ChartDescription::Form::Scatter);
    QCOMPARE(m_pane->description().points.size(), 60);
}

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
