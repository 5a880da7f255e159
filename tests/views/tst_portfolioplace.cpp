#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/portfolio/filterrow.h"
#include "views/portfolio/headlinestrip.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestPortfolioPlace final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_portfolioplace"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void filterAndTotalsAndHeadline();
    void totalsStandUnderTheirColumns();
    void filterThatHidesAll();
    void pictureAndTableShareOneSelection();
    void nineInvestmentsAreSeenWholeOnASmallScreen();
    void aDivisionByHandStays();
    void oneMeasureHoldsForHeadlinePictureAndTable();
    void addDuplicateDeleteUndoRedo();
    void deleteOffersTheWayBack();
    void anEmptyPortfolioOffersTheFirstStep();
    void copiesTheSelection();
    void remembersHowAFileWasLeft();
    void readOnlyFilesAreNotEdited();

private:
    MainWindow &window() const { return m_fixture->window(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPortfolioPlace::filterAndTotalsAndHeadline()
{
    m_fixture->openSample();
    auto *filter = window().findChild<PortfolioPlace *>()->findChild<QLineEdit *>();
    const QAbstractItemModel *totals = window().findChild<TablePane *>()->totals()->model();
    const QModelIndex share = totals->index(0, int(InvestmentColumn::OwnShare));
    const QString before = share.data().toString();
    QTest::keyClicks(filter, m_fixture->document().summaries().first().name);
    QCOMPARE(m_fixture->table()->model()->rowCount(), 1);
    QVERIFY(share.data().toString() != before);
    QVERIFY(share.data().toString().endsWith(u"1 of 1"_s));
    const auto figures = window().findChild<HeadlineStrip *>()->figures();
    QVERIFY(figures.first().cover.contains(u"1 of 1"_s));
    QVERIFY(QSignalSpy(window().findChild<FilterRow *>(), &FilterRow::rested).wait());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(share.data().toString(), before);
}

void TestPortfolioPlace::totalsStandUnderTheirColumns()
{
    m_fixture->openSample();
    const auto *pane = window().findChild<TablePane *>();
    const QHeaderView *above = pane->table()->horizontalHeader();
    const QHeaderView *below = pane->totals()->horizontalHeader();
    const auto agree = [&] {
        for (int column = 0; column < above->count(); ++column) {
            if (above->sectionSize(column) != below->sectionSize(column)
                || above->visualIndex(column) != below->visualIndex(column))
                return false;
        }
        return true;
    };
    QCoreApplication::processEvents();
    QVERIFY(agree());
    m_fixture->menu().textLarger->trigger();
    QVERIFY(agree());
    m_fixture->menu().textNormal->trigger();
    pane->table()->horizontalHeader()->moveSection(0, 3);
    pane->table()->horizontalHeader()->resizeSection(2, 333);
    pane->table()->horizontalHeader()->hideSection(4);
    QVERIFY(agree());
}

void TestPortfolioPlace::filterThatHidesAll()
{
    m_fixture->openSample();
    auto *filter = window().findChild<PortfolioPlace *>()->findChild<QLineEdit *>();
    filter->setText(u"<b>nothing like it</b>"_s);
    QVERIFY(!m_fixture->table()->isVisible());
    bool said = false;
    for (const QLabel *label : window().findChildren<QLabel *>())
        said = said
            || (label->isVisible() && label->text().contains(u"0 of 9"_s)
                && label->textFormat() == Qt::PlainText);
    QVERIFY(said);
}

void TestPortfolioPlace::pictureAndTableShareOneSelection()
{
    m_fixture->openSample();
    auto *place = window().findChild<PortfolioPlace *>();
    auto *chart = window().findChild<ChartPane *>();
    const InvestmentId third = m_fixture->document().summaries().at(2).id;
    emit chart->selected({third});
    QCOMPARE(place->selected(), QList<InvestmentId>{third});
    m_fixture->table()->horizontalHeader()->sectionClicked(int(InvestmentColumn::Name));
    QCOMPARE(place->selected(), QList<InvestmentId>{third});
    m_fixture->table()->selectAll();
    QCOMPARE(place->selected().size(), 9);
    emit chart->selected({});
    QVERIFY(place->selected().isEmpty());
}

void TestPortfolioPlace::aDivisionByHandStays()
{
    m_fixture->openSample();
    const auto splitter = [this] {
        return qobject_cast<QSplitter *>(window().findChild<TablePane *>()->parentWidget());
    };
    QVERIFY(splitter());
    splitter()->setSizes({200, 400});
    emit splitter()->splitterMoved(200, 1);
    const QList<int> sizes = splitter()->sizes();
    m_fixture->place().model().setFilter({.words = u"e"_s});
    QCoreApplication::processEvents();
    QCOMPARE(splitter()->sizes(), sizes);
    m_fixture->openWindow({1366, 740});
    window().openFile(m_fixture->file);
    QTRY_COMPARE(splitter()->sizes(), sizes);
}

void TestPortfolioPlace::oneMeasureHoldsForHeadlinePictureAndTable()
{
    m_fixture->openSample();
    auto *headline = window().findChild<HeadlineStrip *>();
    auto *measure = window().findChild<QComboBox *>(u"measure"_s);
    QVERIFY(measure);
    QTRY_COMPARE(measure->currentIndex(), 0);
    const HeadlineFigure before = headline->figures().first();
    QTest::keyClick(measure, Qt::Key_Down);
    QCOMPARE(measure->currentIndex(), 1);
    QVERIFY(headline->figures().first() != before);
    QCOMPARE(m_fixture->place().model().context().measure, InvestedMeasure::ContractAmount);
    // A filter, after which no row has the one or the other, changes nothing in the choice.
    m_fixture->menu().filter->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"ungehjem"_s);
    QTRY_COMPARE(measure->currentIndex(), 1);
    QCOMPARE(m_fixture->place().model().context().measure, InvestedMeasure::ContractAmount);
}

void TestPortfolioPlace::nineInvestmentsAreSeenWholeOnASmallScreen()
{
    m_fixture->openSample();
    window().resize(1366, 746);
    auto *picture = window().findChild<ChartPane *>()->findChild<QGraphicsView *>();
    QTRY_VERIFY(picture->sceneRect().height() > 0
                && picture->sceneRect().height() <= picture->height());
    const QTableView *table = m_fixture->table();
    QVERIFY(table->viewport()->height() >= 5 * table->rowHeight(0));
}

void TestPortfolioPlace::addDuplicateDeleteUndoRedo()
{
    m_fixture->openSample();
    const auto rows = [this] {
        return m_fixture->table()->model()->rowCount();
    };
    m_fixture->menu().newInvestment->trigger();
    QCOMPARE(rows(), 10);
    m_fixture->menu().portfolio->trigger();
    m_fixture->table()->selectRow(0);
    m_fixture->menu().duplicate->trigger();
    QCOMPARE(rows(), 11);
    m_fixture->table()->selectAll();
    m_fixture->menu().remove->trigger();
    QCOMPARE(rows(), 0);
    QVERIFY(m_fixture->menu().undo->text().contains(u"11"_s));
    for (const int expected : {11, 10, 9}) {
        m_fixture->menu().undo->trigger();
        QCOMPARE(rows(), expected);
    }
    QVERIFY(!m_fixture->menu().undo->isEnabled());
    for (const int expected : {10, 11, 0}) {
        m_fixture->menu().redo->trigger();
        QCOMPARE(rows(), expected);
    }
    QVERIFY(!m_fixture->menu().redo->isEnabled());
}

void TestPortfolioPlace::deleteOffersTheWayBack()
{
    m_fixture->openSample();
    const QString name = m_fixture->document().summaries().first().name;
    m_fixture->table()->setFocus();
    m_fixture->table()->selectRow(0);
    QTest::keyClick(m_fixture->table(), Qt::Key_Delete);
    QCOMPARE(m_fixture->table()->model()->rowCount(), 8);
    MessageBar *bar = m_fixture->barSaying(name);
    QVERIFY(bar);
    emit bar->actionTriggered();
    QCOMPARE(m_fixture->table()->model()->rowCount(), 9);
    QVERIFY(!bar->isVisible());
}

void TestPortfolioPlace::anEmptyPortfolioOffersTheFirstStep()
{
    auto made =
        PortfolioDocument::create(m_fixture->file, {.portfolio = newPortfolio(u"Fond"_s)}, u"MH"_s);
    QVERIFY(made);
    window().setDocument(std::move(*made));
    QVERIFY(!m_fixture->table()->isVisible());
    QVERIFY(!m_fixture->menu().filter->isEnabled());
    for (const auto *box : m_fixture->place().findChildren<QComboBox *>())
        QVERIFY(!box->isVisible() || !box->currentText().isEmpty());
    m_fixture->menu().newInvestment->trigger();
    m_fixture->menu().portfolio->trigger();
    QVERIFY(m_fixture->table()->isVisible());
}

void TestPortfolioPlace::copiesTheSelection()
{
    m_fixture->openSample();
    m_fixture->table()->selectRow(0);
    m_fixture->menu().copy->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"Name\t"_s));
    QCOMPARE(copied->text().count(u'\n'), 2);
    QVERIFY(copied->html().contains(u"<table>"_s));
}

void TestPortfolioPlace::remembersHowAFileWasLeft()
{
    m_fixture->openSample();
    QHeaderView *header = m_fixture->table()->horizontalHeader();
    header->setSectionHidden(int(InvestmentColumn::Theme), true);
    header->sectionClicked(int(InvestmentColumn::OwnShare));
    const QString first = m_fixture->table()->model()->index(0, 0).data().toString();
    window().setDocument(nullptr);
    QVERIFY(window().findChild<PortfolioPlace *>()->model().rowCount() == 0);
    window().openFile(m_fixture->file);
    QVERIFY(header->isSectionHidden(int(InvestmentColumn::Theme)));
    QCOMPARE(m_fixture->table()->model()->index(0, 0).data().toString(), first);
}

void TestPortfolioPlace::readOnlyFilesAreNotEdited()
{
    m_fixture->makeSample();
    QVERIFY(QFile::setPermissions(m_fixture->file, QFile::ReadOwner));
    window().openFile(m_fixture->file);
    QVERIFY(window().document());
    if (!m_fixture->document().isReadOnly())
        QSKIP("skipped: whoever runs the tests may write everything");
    QVERIFY(m_fixture->barSaying(m_fixture->file));
    QVERIFY(!m_fixture->menu().newInvestment->isEnabled());
    m_fixture->table()->selectRow(0);
    QVERIFY(!m_fixture->menu().remove->isEnabled());
    QVERIFY(!(m_fixture->table()->model()->index(0, 0).flags() & Qt::ItemIsEditable));
}

QTEST_MAIN(TestPortfolioPlace)

#include "tst_portfolioplace.moc"
