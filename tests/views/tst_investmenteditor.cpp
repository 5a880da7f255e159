#include "tests/views/editorfixture.h"

#include "model/items/emptylist.h"
#include "model/json/investmentjson.h"
#include "views/fields/listfield.h"

#include <QtCore/QJsonArray>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// The names of all members of the JSON form; rows of lists without their index.
void collectNames(const QJsonValue &value, const QString &name, QSet<QString> &names)
{
    if (value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject()) {
        for (const QJsonValue &row : value.toArray())
            collectNames(row, name, names);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collectNames(*member, name.isEmpty() ? member.key() : name + u'.' + member.key(),
                         names);
    } else {
        names.insert(name);
    }
}

/// The field that edits a member: an amount is one field of number and currency.
QString fieldOf(QString name)
{
    static const QStringList fixed{u"id"_s, u"revision"_s, u"effectGoals.id"_s};
    if (fixed.contains(name))
        return {};
    if (name.startsWith(u"unread."_s))
        return u"unread"_s;
    if (name.startsWith(u"origin.records.cells."_s))
        return u"origin.records.cells"_s;
    if (name.startsWith(u"origin.records."_s))
        return name == u"origin.records.cells"_s ? name : u"origin.records"_s;
    if (name.endsWith(u".basis"_s))
        name.replace(u".basis"_s, u".mark"_s);
    if (name.endsWith(u".minor"_s))
        name.chop(int(u".minor"_s.size()));
    if (name.endsWith(u".currency"_s) && name.contains(u".amount."_s))
        name.replace(u".amount.currency"_s, u".currency"_s);
    if (name.endsWith(u".amount"_s) && name != u"parties.roles.amount"_s)
        name.chop(int(u".amount"_s.size()));
    return name;
}

} // namespace

class TestInvestmentEditor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anotherInvestmentWaitsForDiscard();
    void escapeRestoresThenCloses();
    void everyMemberHasAField();
    void everyControlHasAName();
    void tabReachesEveryField();
    void tabGoesPastEmptyLists();
    void undoShowsInTheFields();
    void whatIsBeingTypedIsLeftAlone();
    void aDeletedInvestmentIsGone();
    void rowsAreAddedMovedAndRemoved();
    void theNextRowIsAddedFromTheForm();
    void anEmptyListSaysWhatItIsFor_data();
    void anEmptyListSaysWhatItIsFor();
    void hugeTextDoesNoHarm();
    void unreadTextsAreDismissed();
    void keysGoFromSectionToSection();
    void goingToAFieldBringsItIntoView();

private:
    void openDrawers() const;

    std::unique_ptr<EditorFixture> m_window;
};

void TestInvestmentEditor::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
}

void TestInvestmentEditor::cleanup()
{
    m_window.reset();
}

void TestInvestmentEditor::openDrawers() const
{
    const auto buttons = m_window->editor->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable())
            button->setChecked(true);
    }
}

void TestInvestmentEditor::anotherInvestmentWaitsForDiscard()
{
    m_window->type(u"effort.start"_s, u"engang"_s);
    m_window->editor->showInvestment(m_window->bare);
    QCOMPARE(m_window->editor->shown(), m_window->full);
    const auto buttons = m_window->editor->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == u"Discard"_s)
            button->click();
    }
    QCOMPARE(m_window->editor->shown(), m_window->bare);
    QCOMPARE(m_window->line(u"name"_s)->text(), u"Kun et navn"_s);
}

void TestInvestmentEditor::escapeRestoresThenCloses()
{
    QSignalSpy closes(m_window->editor.get(), &InvestmentEditor::closeRequested);
    m_window->type(u"name"_s, u"x"_s);
    QTest::keyClick(m_window->line(u"name"_s), Qt::Key_Escape);
    QCOMPARE(m_window->line(u"name"_s)->text(), u"Ungehjem Vest"_s);
    QCOMPARE(closes.count(), 0);
    QTest::keyClick(m_window->line(u"name"_s), Qt::Key_Escape);
    QCOMPARE(closes.count(), 1);
    QCOMPARE(m_window->document->undoStack().count(), 0);
}

void TestInvestmentEditor::everyMemberHasAField()
{
    openDrawers();
    QSet<QString> names;
    collectNames(toJson(m_window->stored()), {}, names);
    QVERIFY(names.size() > 100);
    for (const QString &name : std::as_const(names)) {
        const QString field = fieldOf(name);
        QVERIFY2(field.isEmpty() || m_window->editor->findChild<QWidget *>(field),
                 qPrintable(name + u" -> "_s + field));
    }
}

void TestInvestmentEditor::everyControlHasAName()
{
    openDrawers();
    const auto widgets = m_window->editor->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isPart = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            || widget->objectName().startsWith(u"qt_"_s);
        if (widget->focusPolicy() == Qt::NoFocus || isPart
            || widget->window() != m_window->editor.get())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || widget->focusProxy()
                     || qobject_cast<const QAbstractButton *>(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className())
                            + widget->objectName()));
    }
}

void TestInvestmentEditor::tabReachesEveryField()
{
    m_window->editor->goToField(u"name"_s);
    QStringList reached;
    for (int i = 0; i < 400; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (reached.contains(focus->objectName()) && focus->objectName() == u"name"_s)
            break;
        reached.append(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(reached.first(), u"name"_s);
    QVERIFY(reached.indexOf(u"shortName"_s) < reached.indexOf(u"parties"_s));
    QVERIFY(reached.indexOf(u"parties"_s) < reached.indexOf(u"parties.name"_s));
    QVERIFY(reached.indexOf(u"parties.name"_s) < reached.indexOf(u"parties.roles"_s));
    QVERIFY(reached.indexOf(u"parties.roles"_s) < reached.indexOf(u"citizensPlanned.value"_s));
}

void TestInvestmentEditor::tabGoesPastEmptyLists()
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

void TestInvestmentEditor::undoShowsInTheFields()
{
    Investment after = m_window->stored();
    after.theme = u"Bolig"_s;
    after.parties.removeFirst();
    QVERIFY(m_window->document->change(
        {.investments = {{m_window->stored(), after}}, .reason = u"import"_s}));
    QCOMPARE(m_window->line(u"theme"_s)->text(), u"Bolig"_s);
    auto *parties = m_window->editor->findChild<QTableView *>(u"parties"_s);
    QCOMPARE(parties->model()->rowCount(), 1);
    QCOMPARE(m_window->line(u"parties.name"_s)->text(), u"Den Sociale Investeringsfond"_s);
    m_window->document->undoStack().undo();
    QCOMPARE(m_window->line(u"theme"_s)->text(), u"Udsatte unge"_s);
    QCOMPARE(parties->model()->rowCount(), 2);
}

void TestInvestmentEditor::whatIsBeingTypedIsLeftAlone()
{
    m_window->type(u"name"_s, u"Nyt na"_s);
    Investment after = m_window->stored();
    after.theme = u"Bolig"_s;
    QVERIFY(m_window->document->change(
        {.investments = {{m_window->stored(), after}}, .reason = u"import"_s}));
    QCOMPARE(m_window->line(u"name"_s)->text(), u"Nyt na"_s);
    QVERIFY(m_window->line(u"name"_s)->hasFocus());
    QCOMPARE(m_window->line(u"name"_s)->cursorPosition(), 6);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().name, u"Nyt na"_s);
    QCOMPARE(m_window->stored().theme, u"Bolig"_s);
}

void TestInvestmentEditor::aDeletedInvestmentIsGone()
{
    m_window->editor->goToField(u"name"_s);
    QVERIFY(m_window->document->change(
        {.investments = {{m_window->stored(), std::nullopt}}, .reason = u"slet"_s}));
    QVERIFY(m_window->editor->shown().isNull());
    QVERIFY(!m_window->line(u"name"_s)->isVisible());
    QVERIFY(m_window->editor->commit());
}

void TestInvestmentEditor::rowsAreAddedMovedAndRemoved()
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

void TestInvestmentEditor::anEmptyListSaysWhatItIsFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("add");
    QTest::newRow("parties") << u"parties"_s << u"Add party"_s;
    QTest::newRow("citizens") << u"citizensPlanned"_s << u"Add number"_s;
    QTest::newRow("goals") << u"effectGoals"_s << u"Add effect goal"_s;
    QTest::newRow("sources") << u"sources"_s << u"Add source"_s;
}

void TestInvestmentEditor::anEmptyListSaysWhatItIsFor()
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

void TestInvestmentEditor::theNextRowIsAddedFromTheForm()
{
    m_window->type(u"parties.name"_s, u"Lauritzen"_s);
    QTest::keyClick(m_window->line(u"parties.name"_s), Qt::Key_Insert);
    QCOMPARE(m_window->stored().parties.size(), 3);
    QCOMPARE(m_window->stored().parties.first().name, u"Lauritzen"_s);
    QVERIFY(m_window->line(u"parties.name"_s)->hasFocus());
    QCOMPARE(m_window->line(u"parties.name"_s)->text(), QString());
}

void TestInvestmentEditor::hugeTextDoesNoHarm()
{
    const int width = m_window->editor->width();
    m_window->line(u"name"_s)->setFocus();
    m_window->line(u"name"_s)->selectAll();
    m_window->line(u"name"_s)->insert(QString(10'000, u'W'));
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().name.size(), 10'000);
    QCOMPARE(m_window->editor->width(), width);
    QVERIFY(m_window->editor->minimumSizeHint().width() < 1366);
}

void TestInvestmentEditor::unreadTextsAreDismissed()
{
    m_window->editor->goToField(u"unread"_s);
    auto *unread = m_window->editor->findChild<QTableView *>(u"unread"_s);
    QTest::keyClick(unread, Qt::Key_Return);
    QVERIFY(m_window->line(u"paidOut"_s)->hasFocus());
    m_window->editor->goToField(u"unread"_s);
    QTest::keyClick(unread, Qt::Key_Delete);
    QVERIFY(m_window->stored().unread.isEmpty());
}

void TestInvestmentEditor::keysGoFromSectionToSection()
{
    auto *sections = m_window->editor->findChild<QListWidget *>();
    QCOMPARE(sections->currentRow(), 0);
    // As the window does when the editor is opened: nobody has clicked into it.
    m_window->editor->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sections->currentRow(), 0);
    QTest::keyClick(m_window->line(u"name"_s), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 1);
    QTest::keyClick(sections, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 0);
}

void TestInvestmentEditor::goingToAFieldBringsItIntoView()
{
    m_window->editor->goToField(u"repayment.actualEnd"_s);
    const QLineEdit *end = m_window->line(u"repayment.actualEnd"_s);
    QVERIFY(end->hasFocus());
    QTRY_VERIFY(end->visibleRegion().boundingRect().contains(end->rect()));
}

QTEST_MAIN(TestInvestmentEditor)
#include "tst_investmenteditor.moc"
