#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/breadcrumb.h"
#include "views/charts/chartpane.h"
#include "views/investment/investmenteditor.h"
#include "views/visithistory.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestNavigation final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_navigation"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void historySkipsWhatIsGoneAndWhatIsShown();
    void goesBackAndForwardOverPlacesInvestmentsAndSections();
    void goingElsewhereForgetsWhatLayAhead();
    void deletedInvestmentsAreSkipped();
    void scrollAndSelectionComeBack();
    void theMouseHasButtonsForBackAndForward();
    void breadcrumbLeadsToItsParts();
    void breadcrumbFollowsANameAndKeepsItsAmpersand();
    void wideWindowsShowBothSideBySide();
    void anEmptyEditorTakesNoRoom();
    void theEditorBesideFollowsTheSelection();
    void anUnreadableFieldHoldsTheEditorBeside();
    void narrowingKeepsAnUnreadableFieldInView();
    void theFormNeedsNoHorizontalScrolling();
    void aFileOpensWhereItWasLeft();
    void theExampleShowsWhatAnEmptyListIsFor();

private:
    MainWindow &window() const { return m_fixture->window(); }
    MainMenu &menu() const { return m_fixture->menu(); }
    InvestmentEditor &editor() const { return *window().findChild<InvestmentEditor *>(); }
    QListWidget &sections() const { return *editor().findChild<QListWidget *>(); }
    QStringList breadcrumb() const { return window().findChild<Breadcrumb *>()->parts(); }
    InvestmentId investment(int row) const { return m_fixture->place().model().idAt(row); }
    QString name(int row) const { return m_fixture->document().summary(investment(row))->name; }
    void open(int row) const
    {
        m_fixture->place().select({investment(row)});
        menu().openInvestment->trigger();
    }
    /// Something that is no amount, in a field that wants one.
    void typeNonsense() const
    {
        editor().goToField(u"ownShare"_s);
        auto *field = editor().findChild<QLineEdit *>(u"ownShare"_s);
        QTRY_VERIFY(field->hasFocus());
        field->selectAll();
        QTest::keyClicks(field, u"about twelve"_s);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNavigation::historySkipsWhatIsGoneAndWhatIsShown()
{
    const InvestmentId a = InvestmentId::create();
    const InvestmentId b = InvestmentId::create();
    const auto visit = [](InvestmentId id) {
        return Visit{.place = Place::Investment, .investment = id};
    };
    const auto all = [](const Visit &) {
        return true;
    };
    const auto onlyA = [a](const Visit &one) {
        return one.investment == a;
    };
    VisitHistory history;
    QVERIFY(!history.current());
    QVERIFY(!history.back(all));
    for (const InvestmentId id : {a, b, b, a})
        history.add(visit(id));
    QVERIFY(!history.canGoBack(onlyA));
    QVERIFY(!history.back(onlyA));
    QCOMPARE(history.current()->investment, a);
    QCOMPARE(history.back(all)->investment, b);
    QCOMPARE(history.back(all)->investment, a);
    QVERIFY(!history.canGoBack(all));
    QCOMPARE(history.forward(all)->investment, b);
    history.add(visit(a));
    QVERIFY(!history.canGoForward(all));
}

void TestNavigation::goesBackAndForwardOverPlacesInvestmentsAndSections()
{
    m_fixture->openSample();
    QVERIFY(!menu().back->isEnabled());
    open(0);
    sections().setCurrentRow(2);
    const QString section = breadcrumb().value(2);
    QCOMPARE(breadcrumb().value(1), name(0));
    menu().settings->trigger();
    QCOMPARE(breadcrumb().size(), 2);
    menu().back->trigger();
    QCOMPARE(breadcrumb(), QStringList({breadcrumb().first(), name(0), section}));
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(sections().currentRow(), 0);
    menu().back->trigger();
    QVERIFY(m_fixture->table()->isVisible());
    QVERIFY(!editor().isVisible());
    QVERIFY(!menu().back->isEnabled());
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(editor().isVisible());
    QCOMPARE(editor().shown(), investment(0));
    menu().forward->trigger();
    QCOMPARE(sections().currentRow(), 2);
}

void TestNavigation::goingElsewhereForgetsWhatLayAhead()
{
    m_fixture->openSample();
    open(0);
    menu().back->trigger();
    QVERIFY(menu().forward->isEnabled());
    open(1);
    QVERIFY(!menu().forward->isEnabled());
    menu().back->trigger();
    QVERIFY(m_fixture->table()->isVisible());
}

void TestNavigation::deletedInvestmentsAreSkipped()
{
    m_fixture->openSample();
    const InvestmentId first = investment(0);
    for (const int row : {0, 1}) {
        open(row);
        menu().portfolio->trigger();
    }
    m_fixture->table()->selectRow(1);
    menu().remove->trigger();
    menu().back->trigger();
    QVERIFY(editor().isVisible());
    QCOMPARE(editor().shown(), first);
    // What is deleted while it is shown lies ahead no more.
    menu().remove->trigger();
    QVERIFY(m_fixture->table()->isVisible());
    QVERIFY(!menu().back->isEnabled());
}

void TestNavigation::scrollAndSelectionComeBack()
{
    m_fixture->openSample();
    m_fixture->table()->selectAll();
    QScrollBar *bar = m_fixture->table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(1);
    menu().investment->trigger();
    QVERIFY(editor().isVisible());
    const auto scroll = [this] {
        return editor().scrollPosition(0);
    };
    QTRY_VERIFY((editor().setScrollPosition(0, 120), scroll() == 120));
    menu().portfolio->trigger();
    editor().setScrollPosition(0, 0);
    m_fixture->place().select({investment(0)});
    menu().back->trigger();
    QTRY_COMPARE(scroll(), 120);
    menu().back->trigger();
    QCOMPARE(m_fixture->place().selected().size(), 9);
    QTRY_COMPARE(bar->value(), 1);
}

void TestNavigation::theMouseHasButtonsForBackAndForward()
{
    m_fixture->openSample();
    open(0);
    QTest::mouseClick(editor().findChild<QLineEdit *>(u"name"_s), Qt::BackButton);
    QVERIFY(m_fixture->table()->isVisible());
    QTest::mouseClick(m_fixture->table()->viewport(), Qt::ForwardButton);
    QVERIFY(editor().isVisible());
}

void TestNavigation::breadcrumbLeadsToItsParts()
{
    m_fixture->openSample();
    auto *crumbs = window().findChild<Breadcrumb *>();
    QVERIFY(!crumbs->isVisible());
    open(0);
    QVERIFY(crumbs->isVisible());
    const auto buttons = crumbs->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QToolButton *button : buttons)
        QVERIFY(button->isVisible() && button->focusPolicy() & Qt::TabFocus);
    buttons.at(2)->setFocus();
    QTest::keyClick(buttons.at(2), Qt::Key_Space);
    QTRY_VERIFY(QApplication::focusWidget() && editor().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!sections().hasFocus());
    buttons.at(0)->setFocus();
    QTest::keyClick(buttons.at(0), Qt::Key_Space);
    QVERIFY(m_fixture->table()->isVisible());
}

void TestNavigation::breadcrumbFollowsANameAndKeepsItsAmpersand()
{
    m_fixture->openSample();
    open(0);
    auto *field = editor().findChild<QLineEdit *>(u"name"_s);
    field->setText(u"<b>Hund & kat</b>"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(breadcrumb().value(1), u"<b>Hund & kat</b>"_s);
    const auto *crumbs = window().findChild<Breadcrumb *>();
    QCOMPARE(crumbs->findChildren<QToolButton *>().at(1)->text(), u"<b>Hund && kat</b>"_s);
}

void TestNavigation::wideWindowsShowBothSideBySide()
{
    m_fixture->openSample();
    QVERIFY(!editor().isVisible());
    window().resize(1920, 1000);
    menu().investment->trigger();
    QTRY_VERIFY(editor().isVisible() && m_fixture->table()->isVisible());
    QVERIFY(editor().isAncestorOf(QApplication::focusWidget()));
    window().resize(1366, 740);
    QTRY_VERIFY(!m_fixture->table()->isVisible());
    QVERIFY(editor().isVisible());
    menu().portfolio->trigger();
    QVERIFY(m_fixture->table()->isVisible() && !editor().isVisible());
    // Beside nothing stands nothing.
    window().resize(1920, 1000);
    m_fixture->table()->selectAll();
    menu().remove->trigger();
    QVERIFY(!editor().isVisible());
}

void TestNavigation::anEmptyEditorTakesNoRoom()
{
    m_fixture->openSample();
    window().resize(1920, 1000);
    QCoreApplication::processEvents();
    QVERIFY(!editor().isVisible());
    const int alone = m_fixture->table()->width();
    m_fixture->table()->setFocus();
    m_fixture->table()->selectRow(3);
    QTRY_VERIFY(editor().isVisible());
    QVERIFY(m_fixture->table()->width() < alone);
    QVERIFY(m_fixture->table()->hasFocus());
    QCOMPARE(editor().shown(), investment(3));
    // Gone with the investment, unless the next one is chosen in its place.
    menu().remove->trigger();
    QTRY_COMPARE(editor().shown(), investment(3));
    m_fixture->table()->clearSelection();
    Investment gone = *m_fixture->document().investment(editor().shown());
    QVERIFY(m_fixture->document().change({.investments = {{gone, std::nullopt}}}));
    QTRY_VERIFY(!editor().isVisible());
    QTRY_COMPARE(m_fixture->table()->width(), alone);
}

void TestNavigation::theEditorBesideFollowsTheSelection()
{
    m_fixture->openSample();
    window().resize(1920, 1000);
    m_fixture->table()->setFocus();
    m_fixture->table()->selectRow(3);
    QTRY_COMPARE(editor().shown(), investment(3));
    QVERIFY(m_fixture->table()->hasFocus());
    emit window().findChild<ChartPane *>()->selected({investment(5)});
    QTRY_COMPARE(editor().shown(), investment(5));
    QCOMPARE(breadcrumb().value(1), name(5));
    menu().back->trigger();
    QCOMPARE(editor().shown(), investment(3));
    QCOMPARE(m_fixture->place().selected(), QList{investment(3)});
    m_fixture->table()->selectAll();
    QCoreApplication::processEvents();
    QCOMPARE(editor().shown(), investment(3));
}

void TestNavigation::anUnreadableFieldHoldsTheEditorBeside()
{
    m_fixture->openSample();
    window().resize(1920, 1000);
    open(0);
    typeNonsense();
    m_fixture->table()->setFocus();
    m_fixture->table()->selectRow(4);
    QTRY_VERIFY(!editor().commit());
    QTest::qWait(0);
    QCOMPARE(editor().shown(), investment(0));
    QCOMPARE(editor().findChild<QLineEdit *>(u"ownShare"_s)->text(), u"about twelve"_s);
    menu().settings->trigger();
    QVERIFY(editor().isVisible());
    for (auto *button : editor().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == u"Discard"_s)
            button->click();
    }
    QTRY_COMPARE(editor().shown(), investment(4));
}

void TestNavigation::narrowingKeepsAnUnreadableFieldInView()
{
    m_fixture->openSample();
    window().resize(1920, 1000);
    open(0);
    typeNonsense();
    m_fixture->table()->setFocus();
    window().resize(1366, 740);
    QTRY_VERIFY(editor().isVisible() && !m_fixture->table()->isVisible());
    menu().portfolio->trigger();
    QVERIFY(editor().isVisible());
}

void TestNavigation::theFormNeedsNoHorizontalScrolling()
{
    m_fixture->openSample();
    window().resize(1920, 1000);
    open(0);
    auto *splitter = qobject_cast<QSplitter *>(editor().parentWidget());
    QVERIFY(splitter);
    splitter->setSizes({5000, 1});
    for (int row = 0; row < sections().count(); ++row) {
        sections().setCurrentRow(row);
        QCoreApplication::processEvents();
        QVERIFY(editor().width() < window().width() / 2);
        for (const auto *area : editor().findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                             qPrintable(breadcrumb().value(2)));
        }
    }
}

void TestNavigation::aFileOpensWhereItWasLeft()
{
    m_fixture->openSample();
    open(2);
    const InvestmentId left = investment(2);
    sections().setCurrentRow(3);
    m_fixture->openWindow({1366, 740});
    window().openFile(m_fixture->file);
    QVERIFY(editor().isVisible());
    QCOMPARE(editor().shown(), left);
    QCOMPARE(sections().currentRow(), 3);
    QCOMPARE(m_fixture->place().selected(), QList{left});
    menu().portfolio->trigger();
    m_fixture->openWindow({1366, 740});
    window().openFile(m_fixture->file);
    QVERIFY(m_fixture->table()->isVisible());
}

void TestNavigation::theExampleShowsWhatAnEmptyListIsFor()
{
    m_fixture->openSample();
    menu().newInvestment->trigger();
    const QString own = m_fixture->document().filePath();
    emit editor().exampleAsked(u"effectGoals"_s);
    QTRY_VERIFY(m_fixture->document().filePath() != own);
    QVERIFY(editor().isVisible());
    QTRY_VERIFY(QApplication::focusWidget()
                && QApplication::focusWidget()->objectName() == u"effectGoals");
}

QTEST_MAIN(TestNavigation)

#include "tst_navigation.moc"
