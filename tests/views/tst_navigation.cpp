#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/breadcrumb.h"
#include "views/fields/listfield.h"
#include "views/investment/investmenteditor.h"
#include "views/linkbutton.h"
#include "views/visithistory.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStatusBar>
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
    void aFileOpensWhereItWasLeft();
    void theExampleShowsWhatAnEmptyListIsFor();
    void escapeLeadsFromTheHistoryToTheField();
    void theStatusLineIsTheLastThatTabComesTo();

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
    const InvestmentId shown = editor().shown();
    const auto example = [this]() -> MainWindow * {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *other = qobject_cast<MainWindow *>(each); other && other != &window())
                return other;
        }
        return nullptr;
    };
    emit editor().exampleAsked(u"effectGoals"_s);
    QTRY_VERIFY(example());
    QTRY_VERIFY(QApplication::focusWidget()
                && QApplication::focusWidget()->objectName() == u"effectGoals");
    QVERIFY(example()->isAncestorOf(QApplication::focusWidget()));
    // What was open still is, with its steps.
    QCOMPARE(m_fixture->document().filePath(), own);
    QCOMPARE(editor().shown(), shown);
    QVERIFY(m_fixture->document().undoStack().canUndo());
    // The example does not lead to itself.
    const auto lists = example()->findChildren<ListField *>();
    for (const ListField *list : lists) {
        for (const auto *button : list->findChildren<LinkButton *>())
            QVERIFY(!button->isVisibleTo(const_cast<ListField *>(list)));
    }
    example()->close();
    QTRY_VERIFY(!example());
    QVERIFY(window().isVisible());
}

void TestNavigation::escapeLeadsFromTheHistoryToTheField()
{
    m_fixture->openSample();
    open(1);
    editor().goToField(u"theme"_s);
    QPointer<QWidget> field = QApplication::focusWidget();
    QCOMPARE(field->objectName(), u"theme"_s);
    menu().history->trigger();
    QVERIFY(!editor().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(editor().isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestNavigation::theStatusLineIsTheLastThatTabComesTo()
{
    const auto isLast = [this] {
        const QWidget *last = window().previousInFocusChain();
        while (!(last->focusPolicy() & Qt::TabFocus))
            last = last->previousInFocusChain();
        return window().statusBar()->isAncestorOf(last);
    };
    m_fixture->openSample();
    QVERIFY(isLast());
    // Each of these is made when somebody comes to see it.
    open(0);
    QVERIFY(isLast());
    for (QAction *place : {menu().settings, menu().meetings}) {
        place->trigger();
        QVERIFY(isLast());
    }
}

QTEST_MAIN(TestNavigation)

#include "tst_navigation.moc"
