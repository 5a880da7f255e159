#include "tests/views/editorfixture.h"

#include "model/json/investmentjson.h"
#include "views/fields/field.h"
#include "views/investment/investmentheader.h"

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

/// The fields of an investment in its editor.
class TestInvestmentEditor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFieldsAreMadeWhenTheyComeIntoView();
    void theHeaderTellsTheEffect();
    void anotherInvestmentWaitsForDiscard();
    void escapeRestoresThenCloses();
    void everyMemberHasAField();
    void everyControlHasAName();
    void tabReachesEveryField();
    void undoShowsInTheFields();
    void whatIsBeingTypedIsLeftAlone();
    void aDeletedInvestmentIsGone();
    void hugeTextDoesNoHarm();
    void keysGoFromSectionToSection();
    void goingToAFieldBringsItIntoView();
    void aNewRowHasRoomForAllThatIsSaid();
    void aSectionSaysHowFarItIs_data();
    void aSectionSaysHowFarItIs();

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

void TestInvestmentEditor::theFieldsAreMadeWhenTheyComeIntoView()
{
    InvestmentEditor later(*m_window->document);
    later.showInvestment(m_window->full);
    later.showSection(2);
    QCOMPARE(later.shown(), m_window->full);
    QCOMPARE(later.section(), 2); // Remembered, where the window is closed without a look at it.
    QVERIFY(!later.findChild<QLineEdit *>(u"name"_s));
    QVERIFY(later.commit());
    later.show();
    QCOMPARE(later.findChild<QLineEdit *>(u"name"_s)->text(), m_window->stored().name);
    QCOMPARE(later.section(), 2);
    QCOMPARE(later.findChild<QListWidget *>()->currentRow(), 2);
}

void TestInvestmentEditor::theHeaderTellsTheEffect()
{
    const auto told = [this] {
        QStringList texts;
        const auto *header = m_window->editor->findChild<InvestmentHeader *>();
        for (const QLabel *label : header->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u' ');
    };
    Investment investment = m_window->stored();
    QVERIFY2(told().contains(u"Effect: not measured yet"_s), qPrintable(told()));
    investment.effectGoals[0].targetCount = 40;
    Measurement measurement{.id = QUuid::createUuid(), .period = 2};
    measurement.effectGoal = investment.effectGoals.at(0).id;
    measurement.entries = {MeasurementEntry{.count = 17}};
    investment.measurements = {measurement};
    QVERIFY(m_window->document->change(
        {.investments = {{m_window->stored(), investment}}, .reason = u"import"_s}));
    QVERIFY2(told().contains(u"Effect: 17 of 40"_s), qPrintable(told()));
    m_window->editor->showInvestment(m_window->bare);
    QVERIFY2(told().contains(u"Effect goals: missing"_s), qPrintable(told()));
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

void TestInvestmentEditor::aNewRowHasRoomForAllThatIsSaid()
{
    m_window->editor->showInvestment(m_window->bare);
    m_window->editor->goToField(u"effectGoals"_s);
    auto *goals = m_window->editor->findChild<QTableView *>(u"effectGoals"_s)->parentWidget();
    for (QPushButton *button : goals->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Add effect goal"_s)
            button->click();
    }
    const auto squeezed = [&] {
        QStringList names;
        for (const Field *field : goals->findChildren<Field *>()) {
            if (field->isVisible() && field->height() < field->heightForWidth(field->width()))
                names += field->name();
        }
        return names.join(u' ');
    };
    QVERIFY(m_window->editor->findChild<QWidget *>(u"effectGoals.definition"_s)->isVisible());
    QTRY_COMPARE(squeezed(), QString());
}

void TestInvestmentEditor::aSectionSaysHowFarItIs_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<Investment>("entered"); // In an investment that has a name only.
    QTest::addColumn<QString>("state");
    const QString masterData = u"Master data"_s;
    const QString theory = u"Theory of change"_s;
    const QString economy = u"Economy"_s;
    const QString payments = u"Payments"_s;
    const QString effects = u"Effects"_s;
    const QString sources = u"Sources and notes"_s;
    const Investment nothing;
    QTest::newRow("master data, a name only") << masterData << false << nothing << u"◐ 5 missing"_s;
    QTest::newRow("master data, a party without a name")
        << masterData << false << Investment{.theme = u"Unge"_s, .parties = {Party{}}}
        << u"◐ 4 missing"_s;
    QTest::newRow("master data, all") << masterData << true << nothing << u"● complete"_s;
    QTest::newRow("theory, nothing") << theory << false << nothing << u"◐ 7 missing"_s;
    QTest::newRow("theory, partly")
        << theory << false << Investment{.theoryOfChange = {.challenge = u"Hjemløshed"_s}}
        << u"◐ 6 missing"_s;
    QTest::newRow("theory, all") << theory << true << nothing << u"● complete"_s;
    QTest::newRow("economy, nothing") << economy << false << nothing << u"◐ 8 missing"_s;
    QTest::newRow("economy, a day only")
        << economy << false << Investment{.contractSigned = *PartialDate::fromIso(u"2026"_s)}
        << u"◐ 7 missing"_s;
    Investment filled{.contractSigned = *PartialDate::fromIso(u"2026"_s)};
    for (const auto figure :
         {&Investment::contractAmount, &Investment::ownShare, &Investment::paidOut,
          &Investment::fundPotential, &Investment::publicPotential})
        filled.*figure =
            MoneyFigure{Money::fromMinor(100'000'000, Currency::DKK), Basis::Stated, {}};
    filled.effort = {.start = *PartialDate::fromIso(u"2026"_s),
                     .plannedEnd = *PartialDate::fromIso(u"2028"_s)};
    QTest::newRow("economy, all") << economy << false << filled << u"● complete"_s;
    QTest::newRow("economy, all, but something looks wrong")
        << economy << true << nothing << u"▲ 1 to check"_s;
    QTest::newRow("payments, nothing") << payments << false << nothing << u"○ nothing entered"_s;
    QTest::newRow("payments, a contract that nothing is paid of")
        << payments << false << Investment{.contract = InvestmentContract{}} << u"◐ 1 missing"_s;
    QTest::newRow("payments, a line that says too little")
        << payments << false << Investment{.cashFlows = {{.id = QUuid::createUuid()}}}
        << u"◐ 1 missing"_s;
    QTest::newRow("payments, a whole line")
        << payments << false
        << Investment{.cashFlows = {{.id = QUuid::createUuid(),
                                     .date = *PartialDate::fromIso(u"2026"_s),
                                     .amount = Money::fromMinor(100, Currency::DKK)}}}
        << u"● complete"_s;
    QTest::newRow("decisions, nothing")
        << u"Decisions"_s << false << nothing << u"○ nothing entered"_s;
    QTest::newRow("effects, nothing") << effects << false << nothing << u"◐ 1 missing"_s;
    QTest::newRow("effects, a goal without a target")
        << effects << false
        << Investment{.effectGoals = {{.id = QUuid::createUuid(), .definition = u"Bolig"_s}}}
        << u"◐ 1 missing"_s;
    QTest::newRow("effects, all") << effects << true << nothing << u"● complete"_s;
    QTest::newRow("sources, nothing") << sources << false << nothing << u"◐ 1 missing"_s;
    QTest::newRow("sources, a mark only")
        << sources << false << Investment{.sources = {{.id = u"S1"_s}}} << u"◐ 1 missing"_s;
    QTest::newRow("sources, all") << sources << true << nothing << u"● complete"_s;
}

void TestInvestmentEditor::aSectionSaysHowFarItIs()
{
    QFETCH(QString, section);
    QFETCH(bool, isFull);
    QFETCH(Investment, entered);
    QFETCH(QString, state);
    if (!isFull) {
        const Investment before = *m_window->document->investment(m_window->bare);
        Investment after = entered;
        after.id = before.id;
        after.revision = before.revision;
        after.name = before.name;
        if (after != before)
            QVERIFY(
                m_window->document->change({.investments = {{.before = before, .after = after}}}));
        m_window->editor->showInvestment(m_window->bare);
    }
    const auto *sections = m_window->editor->findChild<QListWidget *>();
    const QList<QListWidgetItem *> found = sections->findItems(section, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first()->text().endsWith(state), qPrintable(found.first()->text()));
}

QTEST_MAIN(TestInvestmentEditor)
#include "tst_investmenteditor.moc"
