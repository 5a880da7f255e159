#include "tests/views/editorfixture.h"

#include "model/items/emptylist.h"
#include "views/fields/listfield.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The lists in the editor of an investment: filled, changed and empty.
class TestInvestmentLists final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void tabGoesPastEmptyLists();
    void rowsAreAddedMovedAndRemoved();
    void theNextRowIsAddedFromTheForm();
    void ctrlEnterGoesFromRowToRow();
    void anEmptyListSaysWhatItIsFor_data();
    void anEmptyListSaysWhatItIsFor();
    void unreadTextsAreDismissed();

private:
    std::unique_ptr<EditorFixture> m_window;
};

void TestInvestmentLists::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
}

void TestInvestmentLists::tabGoesPastEmptyLists()
{
    m_window->editor->showInvestment(m_window->bare);
    auto *sections = m_window->editor->findChild<QListWidget *>();
    for (int section = 0; section < sections->count(); ++section) {
        m_window->editor->showSection(section);
        m_window->editor->focusForm();
        QSet<QWidget *> reached;
        while (QApplication::focusWidget() != sections && reached.size() < 200) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(!reached.contains(focus), qPrintable(focus->objectName()));
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY(!reached.isEmpty());
    }
}

void TestInvestmentLists::rowsAreAddedMovedAndRemoved()
{
    m_window->editor->goToField(u"parties"_s);
    auto *parties = m_window->editor->findChild<QTableView *>(u"parties"_s);
    QTest::keyClick(parties, Qt::Key_Insert);
    QCOMPARE(m_window->stored().parties.size(), 3);
    QVERIFY(m_window->line(u"parties.name"_s)->hasFocus());
    m_window->type(u"parties.name"_s, u"Lauritzen"_s);
    QTest::keyClick(m_window->line(u"parties.name"_s), Qt::Key_Return);
    QCOMPARE(m_window->stored().parties.last().name, u"Lauritzen"_s);
    QTest::keyClick(parties, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->stored().parties.at(1).name, u"Lauritzen"_s);
    QCOMPARE(parties->currentIndex().row(), 1);
    QTest::keyClick(parties, Qt::Key_Delete);
    QCOMPARE(m_window->stored().parties.size(), 2);
    QCOMPARE(m_window->document->undoStack().count(), 4);
    for (int i = 0; i < 4; ++i)
        m_window->document->undoStack().undo();
    QCOMPARE(m_window->stored().parties, fullInvestment().parties);
}

void TestInvestmentLists::theNextRowIsAddedFromTheForm()
{
    m_window->type(u"parties.name"_s, u"Lauritzen"_s);
    QTest::keyClick(m_window->line(u"parties.name"_s), Qt::Key_Insert);
    QCOMPARE(m_window->stored().parties.size(), 3);
    QCOMPARE(m_window->stored().parties.first().name, u"Lauritzen"_s);
    QVERIFY(m_window->line(u"parties.name"_s)->hasFocus());
    QCOMPARE(m_window->line(u"parties.name"_s)->text(), QString());
}

void TestInvestmentLists::ctrlEnterGoesFromRowToRow()
{
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    };
    const auto *parties = m_window->editor->findChild<QTableView *>(u"parties"_s);
    const QLineEdit *name = m_window->line(u"parties.name"_s);
    const qsizetype count = m_window->stored().parties.size();
    m_window->type(u"parties.name"_s, u"Lauritzen"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->stored().parties.first().name, u"Lauritzen"_s);
    QCOMPARE(parties->currentIndex().row(), 1);
    QVERIFY(name->hasFocus());
    m_window->line(u"parties.externalId"_s)->setFocus();
    press(Qt::Key_Enter);
    QCOMPARE(m_window->stored().parties.size(), count + 1);
    QCOMPARE(parties->currentIndex().row(), int(count));
    QVERIFY(name->hasFocus());
    QCOMPARE(name->text(), QString());
    // Of a list in the row it is the nearest: a role, and no party.
    const auto *roles = m_window->editor->findChild<QTableView *>(u"parties.roles"_s);
    QTest::keyClick(roles->parentWidget(), Qt::Key_Insert);
    press(Qt::Key_Return);
    QCOMPARE(m_window->stored().parties.constLast().roles.size(), 2);
    // What cannot be read keeps its row.
    m_window->type(u"parties.roles.amount"_s, u"ca. 60"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->stored().parties.constLast().roles.size(), 2);
    QVERIFY(m_window->line(u"parties.roles.amount"_s)->hasFocus());
    QCOMPARE(m_window->line(u"parties.roles.amount"_s)->text(), u"ca. 60"_s);
}

void TestInvestmentLists::anEmptyListSaysWhatItIsFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("add");
    QTest::newRow("parties") << u"parties"_s << u"Add party"_s;
    QTest::newRow("citizens") << u"citizensPlanned"_s << u"Add number"_s;
    QTest::newRow("goals") << u"effectGoals"_s << u"Add effect goal"_s;
    QTest::newRow("sources") << u"sources"_s << u"Add source"_s;
}

void TestInvestmentLists::anEmptyListSaysWhatItIsFor()
{
    QFETCH(QString, name);
    QFETCH(QString, add);
    const auto lists = m_window->editor->findChildren<ListField *>();
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [&](const ListField *one) { return one->name() == name; });
    QVERIFY(found != lists.end());
    const ListField *list = *found;
    const auto buttons = [&] {
        QStringList texts;
        for (const auto *button : list->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
            if (!button->isHidden())
                texts.append(button->text());
        }
        return texts;
    };
    QVERIFY(buttons().contains(u"Add"_s) && buttons().contains(u"Move up"_s));
    m_window->editor->showInvestment(m_window->bare);
    QCOMPARE(buttons(), QStringList({add, u"See it in the example"_s}));
    m_window->editor->goToField(name);
    auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(focus);
    QCOMPARE(focus->accessibleName(), add);
    QCOMPARE(focus->accessibleDescription(), emptyList(name).sentence);
    const QSignalSpy asked(m_window->editor.get(), &InvestmentEditor::exampleAsked);
    QTest::keyClick(focus, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), name);
    // With its first row it is a list like others.
    QTest::keyClick(focus, Qt::Key_Space);
    QVERIFY(buttons().contains(u"Add"_s) && !buttons().contains(u"See it in the example"_s));
    // The last row leaves the focus in the list.
    for (auto *button : list->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->text() == u"Remove"_s) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QCOMPARE(buttons(), QStringList({add, u"See it in the example"_s}));
    QVERIFY(focus->hasFocus());
}

void TestInvestmentLists::unreadTextsAreDismissed()
{
    m_window->editor->goToField(u"unread"_s);
    auto *unread = m_window->editor->findChild<QTableView *>(u"unread"_s);
    QTest::keyClick(unread, Qt::Key_Return);
    QVERIFY(m_window->line(u"paidOut"_s)->hasFocus());
    m_window->editor->goToField(u"unread"_s);
    QTest::keyClick(unread, Qt::Key_Delete);
    QVERIFY(m_window->stored().unread.isEmpty());
}

QTEST_MAIN(TestInvestmentLists)
#include "tst_investmentlists.moc"
