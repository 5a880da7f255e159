#include "tests/views/editorfixture.h"

#include "views/businesscase/caseresultspane.h"
#include "views/fields/formarea.h"
#include "views/fields/listfield.h"
#include "views/investment/businesscasebar.h"
#include "views/investment/businesscasepage.h"
#include "views/panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"businessCases.scenarios."_s;

} // namespace

/// The business case filled in without a mouse.
class TestCaseKeys final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void paneKeysReachInputsAndResults();
    void tabGoesInTheOrderOfReading();
    void aNewRowIsScrolledTo();
    void escapeLeadsFromARowToItsTable();
    void aGapLeadsToTheListInTheList();

private:
    ListField *list(const QString &member) const
    {
        const auto lists = m_window->editor->findChildren<ListField *>();
        const auto found = std::find_if(lists.begin(), lists.end(), [&](const ListField *one) {
            return one->name() == path + member;
        });
        return found == lists.end() ? nullptr : *found;
    }
    void addRow(const QString &member) const { QTest::keyClick(list(member), Qt::Key_Insert); }
    template <typename Type> Type *part() const { return m_window->editor->findChild<Type *>(); }

    std::unique_ptr<EditorFixture> m_window;
};

void TestCaseKeys::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_window->editor->resize(1250, 740);
    m_window->editor->showSection(3);
    emit part<BusinessCaseBar>()->asked(BusinessCaseBar::Action::EmptyVersion);
}

void TestCaseKeys::paneKeysReachInputsAndResults()
{
    const QList<QWidget *> panes = m_window->editor->panes();
    part<QListWidget>()->setFocus();
    const auto isIn = [](const QWidget *pane) {
        return pane->isAncestorOf(QApplication::focusWidget());
    };
    focusPane(panes, 1);
    QVERIFY(isIn(part<BusinessCaseBar>()));
    focusPane(panes, 1);
    const QWidget *input = QApplication::focusWidget();
    QCOMPARE(input->objectName(), path + u"successGoal"_s);
    focusPane(panes, 1);
    QVERIFY(isIn(part<CaseResultsPane>()));
    focusPane(panes, 1);
    QVERIFY(part<QListWidget>()->hasFocus());
    focusPane(panes, -1);
    QVERIFY(isIn(part<CaseResultsPane>()));
    focusPane(panes, -1);
    QCOMPARE(QApplication::focusWidget(), input);
}

void TestCaseKeys::tabGoesInTheOrderOfReading()
{
    m_window->editor->goToField(path + u"successGoal"_s);
    QWidget *input = QApplication::focusWidget();
    QTest::keyClick(input, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(part<BusinessCaseBar>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), input);
    // The first of the page is the version, and what comes after the last input the results.
    QWidget *version = m_window->editor->findChild<QWidget *>(u"businessCases.version"_s);
    part<QListWidget>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), version);
    m_window->editor->findChild<QWidget *>(path + u"note"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(part<CaseResultsPane>()->isAncestorOf(QApplication::focusWidget()));
}

void TestCaseKeys::aNewRowIsScrolledTo()
{
    for (const QString &member : {u"costs"_s, u"costs.splits"_s, u"consequences"_s,
                                  u"consequences.splits"_s, u"ranges"_s}) {
        addRow(member);
        const QWidget *input = QApplication::focusWidget();
        QVERIFY2(list(member)->isAncestorOf(input), qPrintable(member));
        const QWidget *area = part<BusinessCasePage>()->panes().at(1);
        QTRY_VERIFY2(area->rect().contains(QRect(input->mapTo(area, QPoint()), input->size())),
                     qPrintable(member));
    }
}

void TestCaseKeys::escapeLeadsFromARowToItsTable()
{
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
    };
    addRow(u"costs"_s);
    addRow(u"costs.splits"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"40"_s);
    press(Qt::Key_Escape); // What is typed goes first.
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget()->objectName(), path + u"costs.splits"_s);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget()->objectName(), path + u"costs"_s);
    press(Qt::Key_Tab);
    const auto *add = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(add);
    const qsizetype before =
        m_window->stored().businessCases.constLast().scenarios.constFirst().costs.size();
    press(Qt::Key_Space);
    QCOMPARE(m_window->stored().businessCases.constLast().scenarios.constFirst().costs.size(),
             before + 1);
}

void TestCaseKeys::aGapLeadsToTheListInTheList()
{
    addRow(u"consequences"_s);
    emit part<CaseResultsPane>()->gapChosen(u"consequences[0].splits"_s);
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(list(u"consequences.splits"_s)->isAncestorOf(focus));
    QVERIFY(focus->isVisible());
}

QTEST_MAIN(TestCaseKeys)
#include "tst_casekeys.moc"
