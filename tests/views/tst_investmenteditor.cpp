#include "tests/views/samples.h"

#include "model/document/portfoliodocument.h"
#include "model/json/investmentjson.h"
#include "views/investment/investmenteditor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
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

    void aFieldIsSavedWhenItIsLeft();
    void enterSaves();
    void nothingIsSavedWithoutAChange();
    void anUnreadableTextStays();
    void anotherInvestmentWaitsForDiscard();
    void escapeRestoresThenCloses();
    void aTypedAmountIsEchoedAndStated();
    void controlIOpensTheSource();
    void everyMemberHasAField();
    void everyControlHasAName();
    void tabReachesEveryField();
    void undoShowsInTheFields();
    void whatIsBeingTypedIsLeftAlone();
    void aDeletedInvestmentIsGone();
    void rowsAreAddedMovedAndRemoved();
    void checksStandBesideTheField();
    void hugeTextDoesNoHarm();
    void unreadTextsAreDismissed();
    void keysGoFromSectionToSection();

private:
    QLineEdit *line(const QString &name) const;
    void type(const QString &name, const QString &text) const;
    Investment stored() const;
    void openDrawers() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<InvestmentEditor> m_editor;
    InvestmentId m_full;
    InvestmentId m_bare;
};

void TestInvestmentEditor::init()
{
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    m_folder = std::make_unique<QTemporaryDir>();
    const PortfolioContent content = fullContent();
    m_full = content.investments.first().id;
    m_bare = content.investments.last().id;
    auto document =
        PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s), content, u"MH"_s);
    QVERIFY(document);
    m_document = std::move(*document);
    m_editor = std::make_unique<InvestmentEditor>(*m_document);
    m_editor->resize(1000, 700);
    m_editor->show();
    m_editor->showInvestment(m_full);
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestInvestmentEditor::cleanup()
{
    m_editor.reset();
    m_document.reset();
}

QLineEdit *TestInvestmentEditor::line(const QString &name) const
{
    return m_editor->findChild<QLineEdit *>(name);
}

void TestInvestmentEditor::type(const QString &name, const QString &text) const
{
    m_editor->goToField(name);
    auto *input = line(name);
    QVERIFY2(input, qPrintable(name));
    input->selectAll();
    QTest::keyClicks(input, text);
}

Investment TestInvestmentEditor::stored() const
{
    return *m_document->investment(m_full);
}

void TestInvestmentEditor::openDrawers() const
{
    const auto buttons = m_editor->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable())
            button->setChecked(true);
    }
}

void TestInvestmentEditor::aFieldIsSavedWhenItIsLeft()
{
    type(u"name"_s, u"Ungehjem"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Tab);
    QCOMPARE(stored().name, u"Ungehjem"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Change name"_s);
    m_document->undoStack().undo();
    QCOMPARE(stored().name, u"Ungehjem Vest"_s);
    QCOMPARE(line(u"name"_s)->text(), u"Ungehjem Vest"_s);
}

void TestInvestmentEditor::enterSaves()
{
    type(u"effort.start"_s, u"marts 2021"_s);
    QTest::keyClick(line(u"effort.start"_s), Qt::Key_Return);
    QCOMPARE(stored().effort.start->toIso(), u"2021-03"_s);
    QCOMPARE(line(u"effort.start"_s)->text(), u"03.2021"_s);
}

void TestInvestmentEditor::nothingIsSavedWithoutAChange()
{
    openDrawers();
    const auto lines = m_editor->findChildren<QLineEdit *>();
    for (QLineEdit *input : lines) {
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Return);
    }
    QVERIFY(m_editor->commit());
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestInvestmentEditor::anUnreadableTextStays()
{
    type(u"ownShare"_s, u"meget"_s);
    QVERIFY(!m_editor->commit());
    QCOMPARE(line(u"ownShare"_s)->text(), u"meget"_s);
    QCOMPARE(m_document->undoStack().count(), 0);
    const QString message = line(u"ownShare"_s)->accessibleDescription();
    QVERIFY(message.contains(u"Cannot be read as an amount. The stored value is still"_s));
    QVERIFY(message.contains(u"12.000.000"_s));
    type(u"ownShare"_s, u"11 mio"_s);
    QVERIFY(m_editor->commit());
    QCOMPARE(stored().ownShare->amount.minor(), Q_INT64_C(1'100'000'000));
}

void TestInvestmentEditor::anotherInvestmentWaitsForDiscard()
{
    type(u"effort.start"_s, u"engang"_s);
    m_editor->showInvestment(m_bare);
    QCOMPARE(m_editor->shown(), m_full);
    const auto buttons = m_editor->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Discard"_s)
            button->click();
    }
    QCOMPARE(m_editor->shown(), m_bare);
    QCOMPARE(line(u"name"_s)->text(), u"Kun et navn"_s);
}

void TestInvestmentEditor::escapeRestoresThenCloses()
{
    QSignalSpy closes(m_editor.get(), &InvestmentEditor::closeRequested);
    type(u"name"_s, u"x"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE(line(u"name"_s)->text(), u"Ungehjem Vest"_s);
    QCOMPARE(closes.count(), 0);
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE(closes.count(), 1);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestInvestmentEditor::aTypedAmountIsEchoedAndStated()
{
    type(u"fundPotential"_s, u"12,5 mio"_s);
    const QString echo = line(u"fundPotential"_s)->accessibleDescription();
    QVERIFY(echo.startsWith(u"= "_s) && echo.contains(u"12.500.000"_s));
    QVERIFY(m_editor->commit());
    QCOMPARE(stored().fundPotential->amount.minor(), Q_INT64_C(1'250'000'000));
    QCOMPARE(stored().fundPotential->provenance.sourceId, u"A1"_s);

    auto *currency = m_editor->findChild<QComboBox *>(u"fundPotential.currency"_s);
    currency->setCurrentText(u"EUR"_s);
    emit currency->activated(currency->currentIndex());
    QCOMPARE(stored().fundPotential->amount.currency().code(), u"EUR"_s);
}

void TestInvestmentEditor::controlIOpensTheSource()
{
    m_editor->goToField(u"ownShare"_s);
    QTest::keyClick(line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(line(u"ownShare.provenance.page"_s)->isVisible());
    QCOMPARE(line(u"ownShare.provenance.page"_s)->accessibleName(), u"Own share: Page"_s);
    type(u"ownShare.provenance.page"_s, u"14"_s);
    QVERIFY(m_editor->commit());
    QCOMPARE(stored().ownShare->provenance.page, u"14"_s);
    QTest::keyClick(line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!line(u"ownShare.provenance.page"_s)->isVisible());
}

void TestInvestmentEditor::everyMemberHasAField()
{
    openDrawers();
    QSet<QString> names;
    collectNames(toJson(stored()), {}, names);
    QVERIFY(names.size() > 100);
    for (const QString &name : std::as_const(names)) {
        const QString field = fieldOf(name);
        QVERIFY2(field.isEmpty() || m_editor->findChild<QWidget *>(field),
                 qPrintable(name + u" -> "_s + field));
    }
}

void TestInvestmentEditor::everyControlHasAName()
{
    openDrawers();
    const auto widgets = m_editor->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isPart = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            || widget->objectName().startsWith(u"qt_"_s);
        if (widget->focusPolicy() == Qt::NoFocus || isPart || widget->window() != m_editor.get())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || widget->focusProxy()
                     || qobject_cast<const QAbstractButton *>(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className())
                            + widget->objectName()));
    }
}

void TestInvestmentEditor::tabReachesEveryField()
{
    m_editor->goToField(u"name"_s);
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

void TestInvestmentEditor::undoShowsInTheFields()
{
    Investment after = stored();
    after.theme = u"Bolig"_s;
    after.parties.removeFirst();
    QVERIFY(m_document->change({.investments = {{stored(), after}}, .reason = u"import"_s}));
    QCOMPARE(line(u"theme"_s)->text(), u"Bolig"_s);
    auto *parties = m_editor->findChild<QTableView *>(u"parties"_s);
    QCOMPARE(parties->model()->rowCount(), 1);
    QCOMPARE(line(u"parties.name"_s)->text(), u"Den Sociale Investeringsfond"_s);
    m_document->undoStack().undo();
    QCOMPARE(line(u"theme"_s)->text(), u"Udsatte unge"_s);
    QCOMPARE(parties->model()->rowCount(), 2);
}

void TestInvestmentEditor::whatIsBeingTypedIsLeftAlone()
{
    type(u"name"_s, u"Nyt na"_s);
    Investment after = stored();
    after.theme = u"Bolig"_s;
    QVERIFY(m_document->change({.investments = {{stored(), after}}, .reason = u"import"_s}));
    QCOMPARE(line(u"name"_s)->text(), u"Nyt na"_s);
    QVERIFY(line(u"name"_s)->hasFocus());
    QCOMPARE(line(u"name"_s)->cursorPosition(), 6);
    QVERIFY(m_editor->commit());
    QCOMPARE(stored().name, u"Nyt na"_s);
    QCOMPARE(stored().theme, u"Bolig"_s);
}

void TestInvestmentEditor::aDeletedInvestmentIsGone()
{
    type(u"name"_s, u"Nyt na"_s);
    QVERIFY(m_document->change({.investments = {{stored(), std::nullopt}}, .reason = u"slet"_s}));
    QVERIFY(m_editor->shown().isNull());
    QVERIFY(!line(u"name"_s)->isVisible());
    QVERIFY(m_editor->commit());
}

void TestInvestmentEditor::rowsAreAddedMovedAndRemoved()
{
    m_editor->goToField(u"parties"_s);
    auto *parties = m_editor->findChild<QTableView *>(u"parties"_s);
    QTest::keyClick(parties, Qt::Key_Insert);
    QCOMPARE(stored().parties.size(), 3);
    QVERIFY(line(u"parties.name"_s)->hasFocus());
    type(u"parties.name"_s, u"Lauritzen"_s);
    QTest::keyClick(line(u"parties.name"_s), Qt::Key_Return);
    QCOMPARE(stored().parties.last().name, u"Lauritzen"_s);
    QTest::keyClick(parties, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stored().parties.at(1).name, u"Lauritzen"_s);
    QCOMPARE(parties->currentIndex().row(), 1);
    QTest::keyClick(parties, Qt::Key_Delete);
    QCOMPARE(stored().parties.size(), 2);
    QCOMPARE(m_document->undoStack().count(), 4);
    for (int i = 0; i < 4; ++i)
        m_document->undoStack().undo();
    QCOMPARE(stored().parties, fullInvestment().parties);
}

void TestInvestmentEditor::checksStandBesideTheField()
{
    type(u"paidOut"_s, u"13 mio"_s);
    QVERIFY(m_editor->commit());
    QVERIFY(line(u"paidOut"_s)
                ->accessibleDescription()
                .contains(u"More is paid out than the own share."_s));
    auto *sections = m_editor->findChild<QListWidget *>();
    QVERIFY(sections->item(2)->text().contains(u"▲"_s));
}

void TestInvestmentEditor::hugeTextDoesNoHarm()
{
    const int width = m_editor->width();
    line(u"name"_s)->setFocus();
    line(u"name"_s)->selectAll();
    line(u"name"_s)->insert(QString(10'000, u'W'));
    QVERIFY(m_editor->commit());
    QCOMPARE(stored().name.size(), 10'000);
    QCOMPARE(m_editor->width(), width);
    QVERIFY(m_editor->minimumSizeHint().width() < 1366);
}

void TestInvestmentEditor::unreadTextsAreDismissed()
{
    m_editor->goToField(u"unread"_s);
    auto *unread = m_editor->findChild<QTableView *>(u"unread"_s);
    QTest::keyClick(unread, Qt::Key_Return);
    QVERIFY(line(u"paidOut"_s)->hasFocus());
    m_editor->goToField(u"unread"_s);
    QTest::keyClick(unread, Qt::Key_Delete);
    QVERIFY(stored().unread.isEmpty());
}

void TestInvestmentEditor::keysGoFromSectionToSection()
{
    auto *sections = m_editor->findChild<QListWidget *>();
    QCOMPARE(sections->currentRow(), 0);
    // As the window does when the editor is opened: nobody has clicked into it.
    m_editor->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sections->currentRow(), 0);
    QTest::keyClick(line(u"name"_s), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 1);
    QTest::keyClick(sections, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(sections->currentRow(), 0);
}

QTEST_MAIN(TestInvestmentEditor)
#include "tst_investmenteditor.moc"
