#include "tests/views/windowfixture.h"

#include "model/items/asofdate.h"
#include "model/items/checktext.h"
#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/history/asofband.h"
#include "views/portfolio/commonpanel.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What table and picture show: order, columns, the day they are of, what is pointed at.
class TestTableView final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_tableview"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
        m_fixture->table()->setFocus();
    }
    void cleanup() { m_fixture.reset(); }
    void isSortedByMenu();
    void shiftClickSortsFurther();
    void columnsAreMovedByMenu();
    void pictureIsOfTheDayLookedAt();
    void thePanelGoesWithItsDocument();
    void thePanelHidesAmounts();
    void thePanelFlagsPersonNumbers();
    void cutsRows();
    void pointingIsSaidBelow();
    void theNameStaysInView();
    void theNameIsEditedWhereItStays();
    void itsTitleIsClickedWhereItStays();

private:
    InvestmentTableModel &model() const { return m_fixture->place().model(); }
    CommonPanel *panel() const { return m_fixture->window().findChild<CommonPanel *>(); }
    QHeaderView *header() const { return m_fixture->table()->horizontalHeader(); }
    QAction *entry(QMenu *menu, const QString &text) const;
    bool says(const QString &text) const;
    /// As far to the right as the table goes.
    void scrollAside() const;
    QModelIndex name(int row) const { return model().index(row, int(InvestmentColumn::Name)); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QAction *TestTableView::entry(QMenu *menu, const QString &text) const
{
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

bool TestTableView::says(const QString &text) const
{
    const auto labels = m_fixture->window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestTableView::isSortedByMenu()
{
    QMenu *menu = m_fixture->menu().sortBy;
    QAction *name = entry(menu, columnTitle(InvestmentColumn::Name));
    QVERIFY(name && !name->isChecked());
    name->trigger();
    const QList<ColumnSort> up{{InvestmentColumn::Name, Qt::AscendingOrder}};
    QCOMPARE(model().sortColumns(), up);
    name = entry(menu, columnTitle(InvestmentColumn::Name));
    QVERIFY(name->isChecked() && name->text().contains(u'▲'));
    name->trigger();
    const QList<ColumnSort> down{{InvestmentColumn::Name, Qt::DescendingOrder}};
    QCOMPARE(model().sortColumns(), down);
    entry(menu, columnTitle(InvestmentColumn::Name))->trigger();
    QVERIFY(model().sortColumns().isEmpty());
    // Only what is shown.
    QVERIFY(!entry(menu, columnTitle(InvestmentColumn::ShortName)));
}

void TestTableView::shiftClickSortsFurther()
{
    const auto click = [this](InvestmentColumn column, Qt::KeyboardModifiers modifiers) {
        const int section = static_cast<int>(column);
        const QPoint middle(header()->sectionViewportPosition(section)
                                + header()->sectionSize(section) / 2,
                            header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, modifiers, middle);
    };
    click(InvestmentColumn::Stage, {});
    click(InvestmentColumn::Name, Qt::ShiftModifier);
    click(InvestmentColumn::Name, Qt::ShiftModifier);
    const QList<ColumnSort> both{{InvestmentColumn::Stage, Qt::AscendingOrder},
                                 {InvestmentColumn::Name, Qt::DescendingOrder}};
    QCOMPARE(model().sortColumns(), both);
    click(InvestmentColumn::Name, Qt::ShiftModifier);
    QCOMPARE(model().sortColumns(), QList{both.first()});
    click(InvestmentColumn::Name, {});
    const QList<ColumnSort> one{{InvestmentColumn::Name, Qt::AscendingOrder}};
    QCOMPARE(model().sortColumns(), one);
}

void TestTableView::columnsAreMovedByMenu()
{
    const int section = static_cast<int>(InvestmentColumn::Stage);
    const int place = header()->visualIndex(section);
    m_fixture->table()->setCurrentIndex(model().index(0, section));
    QMenu *menu = m_fixture->menu().columns;
    QAction *right =
        entry(menu, u"Move “%1” to the right"_s.arg(columnTitle(InvestmentColumn::Stage)));
    QVERIFY(right);
    right->trigger();
    QVERIFY(header()->visualIndex(section) > place);
    entry(menu, u"Move “%1” to the left"_s.arg(columnTitle(InvestmentColumn::Stage)))->trigger();
    header()->resizeSection(section, 200);
    entry(menu, u"Fit the width"_s)->trigger();
    QVERIFY(header()->sectionSize(section) != 200);
    // Nothing stands left of the first.
    m_fixture->table()->setCurrentIndex(model().index(0, header()->logicalIndex(0)));
    QVERIFY(!entry(menu,
                   u"Move “%1” to the left"_s.arg(
                       columnTitle(static_cast<InvestmentColumn>(header()->logicalIndex(0)))))
                 ->isEnabled());
}

void TestTableView::pictureIsOfTheDayLookedAt()
{
    const auto *chart = m_fixture->window().findChild<ChartPane *>();
    QVERIFY(!asOfDate(m_fixture->document()));
    const QDateTime then({2031, 3, 7}, {12, 0});
    emit m_fixture->window().findChild<AsOfBand *>()->momentChosen(then);
    QCOMPARE(asOfDate(m_fixture->document()), std::optional(PartialDate::fromDate(then.date())));
    QTRY_VERIFY2(chart->description().title.contains(u"2031"_s),
                 qPrintable(chart->description().title));
    emit m_fixture->window().findChild<AsOfBand *>()->backAsked();
    QTRY_VERIFY(!chart->description().title.contains(u"2031"_s));
}

void TestTableView::thePanelGoesWithItsDocument()
{
    m_fixture->table()->selectRow(0);
    m_fixture->menu().setCommon->trigger();
    QVERIFY(panel()->isVisible());
    emit m_fixture->window().findChild<AsOfBand *>()->momentChosen(QDateTime::currentDateTimeUtc());
    QVERIFY(!panel()->isVisible());
    emit m_fixture->window().findChild<AsOfBand *>()->backAsked();
    m_fixture->table()->selectRow(0);
    m_fixture->menu().setCommon->trigger();
    QVERIFY(panel()->isVisible());
    m_fixture->window().openFile(m_fixture->file);
    QVERIFY(!panel()->isVisible());
}

void TestTableView::thePanelHidesAmounts()
{
    m_fixture->table()->selectRow(0);
    m_fixture->menu().setCommon->trigger();
    panel()->findChildren<QComboBox *>().first()->setCurrentIndex(int(CommonField::Currency));
    panel()->findChildren<QComboBox *>().at(1)->setCurrentText(u"EUR"_s);
    const auto sentence = [this] {
        return panel()->findChildren<QLabel *>().constLast()->text();
    };
    const QString open = sentence();
    QVERIFY2(open.contains(u"000"_s), qPrintable(open));
    m_fixture->menu().hideAmounts->trigger();
    QVERIFY2(!sentence().contains(u"000"_s) && sentence().contains(u"•••"_s),
             qPrintable(sentence()));
    QVERIFY(sentence().contains(u"EUR"_s));
    m_fixture->menu().hideAmounts->trigger();
    QCOMPARE(sentence(), open);
}

void TestTableView::thePanelFlagsPersonNumbers()
{
    m_fixture->table()->selectRow(0);
    m_fixture->menu().setCommon->trigger();
    const auto boxes = panel()->findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(int(CommonField::Theme));
    const QString flagged = checkText({.code = InvestmentCheck::Code::PersonNumber});
    boxes.at(1)->setEditText(u"Jens 010180-1234"_s);
    QVERIFY(says(flagged));
    boxes.at(1)->setEditText(u"Unge"_s);
    QVERIFY(!says(flagged));
}

void TestTableView::cutsRows()
{
    m_fixture->table()->selectRow(1);
    const InvestmentId id = model().idAt(1);
    const QString name = m_fixture->document().summary(id)->name;
    QTest::keyClick(m_fixture->table(), Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!m_fixture->document().summary(id));
    QVERIFY(QGuiApplication::clipboard()->text().contains(name));
    m_fixture->menu().undo->trigger();
    QVERIFY(m_fixture->document().summary(id));
}

void TestTableView::pointingIsSaidBelow()
{
    const auto *chart = m_fixture->window().findChild<ChartPane *>();
    auto *picture = chart->findChild<QGraphicsView *>();
    QTRY_VERIFY(!chart->description().rows.isEmpty());
    const QString contents = u"9 investment"_s;
    QVERIFY(says(contents));
    const QSize size = m_fixture->window().size();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Down);
    const QString exact = chart->description().rows.constFirst().tooltip.section(u'\n', 0, 0);
    QVERIFY(says(exact));
    QVERIFY(!says(contents));
    QCOMPARE(m_fixture->window().size(), size);
    m_fixture->table()->setFocus();
    QVERIFY(says(contents));
}

void TestTableView::scrollAside() const
{
    QCoreApplication::processEvents(); // The columns are fitted when the table is shown first.
    for (const InvestmentColumn column : investmentColumns())
        header()->setSectionHidden(int(column), false);
    QScrollBar *bar = m_fixture->table()->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QVERIFY(header()->sectionViewportPosition(int(InvestmentColumn::Name)) < 0);
}

void TestTableView::theNameStaysInView()
{
    auto *table = m_fixture->table();
    const auto *totals = m_fixture->window().findChild<TablePane *>()->totals();
    const auto strip = [&](QWidget *of) {
        return of->grab({0, 0, header()->sectionSize(0) - 3, of->height()}).toImage();
    };
    QCoreApplication::processEvents();
    const QList<QWidget *> parts{table->viewport(), header()->viewport(), totals->viewport()};
    table->selectRow(2);
    QList<QImage> before;
    for (QWidget *part : parts)
        before.append(strip(part));
    scrollAside();
    for (int i = 0; i < parts.size(); ++i)
        QCOMPARE(strip(parts.at(i)), before.at(i));
    QCOMPARE(table->visualRect(name(1)).left(), 0);
    QCOMPARE(totals->visualRect(totals->model()->index(0, 0)).left(), 0);
    QCOMPARE(table->indexAt(table->visualRect(name(1)).center()), name(1));
    // By keys, through all the others and back: none of them is covered.
    table->setCurrentIndex(name(1));
    const int aside = table->horizontalScrollBar()->value();
    QVERIFY(aside > 0); // The name is in view as it is.
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left}) {
        for (int i = 1; i < header()->count(); ++i) {
            QTest::keyClick(table, key);
            const QModelIndex at = table->currentIndex();
            if (at.column() != int(InvestmentColumn::Name))
                QVERIFY(!table->visualRect(at).intersects(table->visualRect(name(1))));
        }
    }
    QCOMPARE(table->currentIndex(), name(1));
}

void TestTableView::theNameIsEditedWhereItStays()
{
    auto *table = m_fixture->table();
    scrollAside();
    const int aside = table->horizontalScrollBar()->value();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(name(1)).center());
    QCOMPARE(table->currentIndex(), name(1));
    QCOMPARE(m_fixture->place().selected(), QList{model().idAt(1)});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      table->visualRect(name(3)).center());
    QCOMPARE(m_fixture->place().selected().size(), 3);
    table->setCurrentIndex(name(1));
    QTest::keyClick(table, Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->geometry().left(), 0);
    QCOMPARE(table->horizontalScrollBar()->value(), aside);
    line->setText(u"Et andet navn"_s);
    const InvestmentId id = model().idAt(1);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_fixture->document().summary(id)->name, u"Et andet navn"_s);
}

void TestTableView::itsTitleIsClickedWhereItStays()
{
    scrollAside();
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {},
                      QPoint(header()->sectionSize(0) / 2, header()->height() / 2));
    const QList<ColumnSort> sorted{{InvestmentColumn::Name, Qt::AscendingOrder}};
    QCOMPARE(model().sortColumns(), sorted);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
