#include "tests/views/windowfixture.h"

#include "model/items/asofdate.h"
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
#include <QtWidgets/QMenu>

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
    void cutsRows();
    void pointingIsSaidBelow();

private:
    InvestmentTableModel &model() const { return m_fixture->place().model(); }
    CommonPanel *panel() const { return m_fixture->window().findChild<CommonPanel *>(); }
    QHeaderView *header() const { return m_fixture->table()->horizontalHeader(); }
    QAction *entry(QMenu *menu, const QString &text) const;
    bool says(const QString &text) const;

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

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
