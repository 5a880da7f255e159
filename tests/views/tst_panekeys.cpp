#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/breadcrumb.h"
#include "views/businesscase/caseresultspane.h"
#include "views/investment/businesscasebar.h"
#include "views/investment/businesscasepage.h"
#include "views/investment/investmenteditor.h"
#include "views/placerail.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStatusBar>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int caseSection = 3;

} // namespace

/// The keys that lead from part to part of the window.
class TestPaneKeys final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_panekeys"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void paneKeysGoRound_data();
    void paneKeysGoRound();
    void paneKeysReachTheBusinessCase();
    void whatIsTakenComesAfterItsField_data();
    void whatIsTakenComesAfterItsField();
    void tabGoesInTheOrderOfReading_data();
    void tabGoesInTheOrderOfReading();
    void keysAreUniqueAndNeedNoAltGr();

private:
    MainWindow &window() const { return m_fixture->window(); }
    InvestmentEditor &editor() const { return *window().findChild<InvestmentEditor *>(); }
    void open(int row) const
    {
        m_fixture->place().select({m_fixture->place().model().idAt(row)});
        m_fixture->menu().openInvestment->trigger();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPaneKeys::paneKeysGoRound_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("panes");
    QTest::newRow("figures, filter, picture, table") << 1366 << 4;
    QTest::newRow("figures, filter, picture, table, sections, fields") << 1920 << 6;
    QTest::newRow("an editor with nothing open") << 1920 << 4;
}

void TestPaneKeys::paneKeysGoRound()
{
    QFETCH(int, width);
    QFETCH(int, panes);
    m_fixture->openSample();
    window().resize(width, 900);
    QTRY_COMPARE(window().width(), width);
    const bool isBeside = panes > 4;
    if (isBeside)
        open(0);
    QTRY_COMPARE(editor().isVisible(), isBeside);
    m_fixture->table()->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < panes; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(!visited.contains(QApplication::focusWidget()));
        visited.append(QApplication::focusWidget());
    }
    QVERIFY(m_fixture->table()->hasFocus());
    for (int i = panes - 2; i >= 0; --i) {
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), visited.at(i));
    }
}

void TestPaneKeys::paneKeysReachTheBusinessCase()
{
    m_fixture->openSample();
    open(0);
    editor().showSection(caseSection);
    editor().findChild<QListWidget *>()->setFocus();
    const QList<QWidget *> panes{editor().findChild<BusinessCaseBar *>(),
                                 editor().findChild<BusinessCasePage *>()->panes().at(1),
                                 editor().findChild<CaseResultsPane *>(),
                                 editor().findChild<QListWidget *>()->parentWidget()};
    for (const QWidget *pane : panes) {
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    }
    QVERIFY(editor().findChild<QListWidget *>()->hasFocus());
}

void TestPaneKeys::whatIsTakenComesAfterItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("button");
    QTest::newRow("unit price") << u"businessCases.scenarios.consequences.unitPrice"_s
                                << u"unitPrice.choose"_s;
    QTest::newRow("success rate") << u"businessCases.scenarios.successWith.expected"_s
                                  << u"effect.choose"_s;
}

void TestPaneKeys::whatIsTakenComesAfterItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, button);
    m_fixture->openSample();
    open(0);
    editor().showSection(caseSection);
    emit editor().findChild<BusinessCaseBar *>()->asked(BusinessCaseBar::Action::CopyVersion);
    editor().findChild<QWidget *>(field)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), button);
}

void TestPaneKeys::tabGoesInTheOrderOfReading_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("the editor alone") << 1366;
    QTest::newRow("the editor beside the table") << 1920;
}

void TestPaneKeys::tabGoesInTheOrderOfReading()
{
    QFETCH(int, width);
    m_fixture->openSample();
    window().resize(width, 900);
    open(0);
    QTRY_COMPARE(m_fixture->table()->isVisible(), width == 1920);
    const QList<QWidget *> parts{window().findChild<PlaceRail *>(),
                                 window().findChild<Breadcrumb *>(), &m_fixture->place(), &editor(),
                                 window().statusBar()};
    QList<qsizetype> order;
    QWidget *widget = window().nextInFocusChain();
    for (; widget != &window(); widget = widget->nextInFocusChain()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.at(i)->isAncestorOf(widget) && (order.isEmpty() || order.last() != i))
                order.append(i);
        }
    }
    QCOMPARE(order,
             width == 1920 ? QList<qsizetype>({0, 1, 2, 3, 4}) : QList<qsizetype>({0, 1, 3, 4}));
}

void TestPaneKeys::keysAreUniqueAndNeedNoAltGr()
{
    QStringList seen;
    for (const QAction *action : window().findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            QVERIFY2(!text.contains(u"Ctrl+Alt"_s), qPrintable(text));
            seen.append(text);
        }
    }
    QVERIFY(seen.contains(u"Alt+Left"_s));
}

QTEST_MAIN(TestPaneKeys)

#include "tst_panekeys.moc"
