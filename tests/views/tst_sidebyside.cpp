#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/breadcrumb.h"
#include "views/charts/chartpane.h"
#include "views/investment/investmenteditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The editor beside the table, where the window has room for both.
class TestSideBySide final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_sidebyside"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void wideWindowsShowBothSideBySide();
    void anEmptyEditorTakesNoRoom();
    void theEditorBesideFollowsTheSelection();
    void anUnreadableFieldHoldsTheEditorBeside();
    void narrowingKeepsAnUnreadableFieldInView();
    void theFormNeedsNoHorizontalScrolling();

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

void TestSideBySide::wideWindowsShowBothSideBySide()
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

void TestSideBySide::anEmptyEditorTakesNoRoom()
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

void TestSideBySide::theEditorBesideFollowsTheSelection()
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

void TestSideBySide::anUnreadableFieldHoldsTheEditorBeside()
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

void TestSideBySide::narrowingKeepsAnUnreadableFieldInView()
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

void TestSideBySide::theFormNeedsNoHorizontalScrolling()
{
    m_fixture->openSample();
    window().resize(1920, 1000);
    open(0);
    auto *splitter = qobject_cast<QSplitter *>(editor().parentWidget());
    QVERIFY(splitter);
    for (int row = 0; row < sections().count(); ++row) {
        sections().setCurrentRow(row);
        QCoreApplication::processEvents();
        splitter->setSizes({5000, 1}); // A section may take more room by itself.
        QCoreApplication::processEvents();
        QVERIFY(editor().width() < window().width() / 2);
        for (const auto *area : editor().findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                             qPrintable(breadcrumb().value(2)));
        }
    }
}

QTEST_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
