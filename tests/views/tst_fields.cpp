#include "tests/views/editorfixture.h"

#include "model/items/checktext.h"
#include "views/fields/calendarpopup.h"

#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// A language in which everything is shouted.
class Loud final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

/// What happens in a single field while it is typed in, and what it shows.
class TestFields final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFieldIsSavedWhenItIsLeft();
    void enterSaves();
    void enterGoesOnToTheNextField();
    void nothingIsSavedWithoutAChange();
    void anUnreadableTextStays();
    void aTypedAmountIsEchoedAndStated();
    void checksStandBesideTheField();
    void amountsAreEchoedWhileTyping_data();
    void amountsAreEchoedWhileTyping();
    void nothingIsSaidBeforeTheKeysRest();
    void anAmountThatIsTooLargeIsRefused();
    void datesAreKeptAsFarAsKnown_data();
    void datesAreKeptAsFarAsKnown();
    void aDateIsCountedFromToday();
    void downOpensACalendar();
    void partyNamesAreCompleted();
    void almostTheSameNameIsPointedOut();
    void aNewNameIsSavedWithoutAsking();
    void whatLooksWrongIsSaidWhileTyping();
    void personNumbersAreFlaggedWhileTyping();
    void screenReadersAreGivenTheError();
    void whatIsWrongFollowsTheLanguage();
    void openingTheDetailsTwiceLeavesThemOpen();

private:
    void addPartyToTheBare() const;

    std::unique_ptr<EditorFixture> m_window;
};

void TestFields::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
}

void TestFields::cleanup()
{
    m_window.reset();
}

void TestFields::addPartyToTheBare() const
{
    m_window->editor->showInvestment(m_window->bare);
    m_window->editor->goToField(u"parties"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // "Add": there is no row yet.
    QVERIFY(m_window->line(u"parties.name"_s)->hasFocus());
}

void TestFields::aFieldIsSavedWhenItIsLeft()
{
    m_window->type(u"name"_s, u"Ungehjem"_s);
    QTest::keyClick(m_window->line(u"name"_s), Qt::Key_Tab);
    QCOMPARE(m_window->stored().name, u"Ungehjem"_s);
    QCOMPARE(m_window->steps().count(), 1);
    QCOMPARE(m_window->steps().undoText(), u"Change name"_s);
    m_window->steps().undo();
    QCOMPARE(m_window->stored().name, u"Ungehjem Vest"_s);
    QCOMPARE(m_window->line(u"name"_s)->text(), u"Ungehjem Vest"_s);
}

void TestFields::enterSaves()
{
    m_window->type(u"effort.start"_s, u"marts 2021"_s);
    QTest::keyClick(m_window->line(u"effort.start"_s), Qt::Key_Return);
    QCOMPARE(m_window->stored().effort.start->toIso(), u"2021-03"_s);
    QCOMPARE(m_window->line(u"effort.start"_s)->text(), u"03.2021"_s);
}

void TestFields::enterGoesOnToTheNextField()
{
    m_window->type(u"ownShare"_s, u"9 mio"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_Return);
    QCOMPARE(m_window->stored().ownShare->amount.minor(), 900'000'000);
    QVERIFY(m_window->line(u"paidOut"_s)->hasFocus());
    QTest::keyClicks(m_window->line(u"paidOut"_s), u"ca. 3"_s); // Over what stood there.
    QTest::keyClick(m_window->line(u"paidOut"_s), Qt::Key_Return);
    QCOMPARE(m_window->line(u"paidOut"_s)->text(), u"ca. 3"_s);
    QVERIFY(m_window->line(u"paidOut"_s)->hasFocus());
    QTest::keyClick(m_window->line(u"paidOut"_s), Qt::Key_Escape);
    m_window->editor->goToField(u"repayment.actualEnd"_s);
    QTest::keyClick(m_window->line(u"repayment.actualEnd"_s), Qt::Key_Return);
    QVERIFY(m_window->line(u"repayment.actualEnd"_s)->hasFocus()); // The last of its section.
}

void TestFields::nothingIsSavedWithoutAChange()
{
    const auto buttons = m_window->editor->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    const auto lines = m_window->editor->findChildren<QLineEdit *>();
    for (QLineEdit *input : lines) {
        input->setFocus();
        QTest::keyClick(input, Qt::Key_Return);
    }
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->steps().count(), 0);
}

void TestFields::anUnreadableTextStays()
{
    m_window->type(u"ownShare"_s, u"meget"_s);
    QVERIFY(!m_window->editor->commit());
    QCOMPARE(m_window->line(u"ownShare"_s)->text(), u"meget"_s);
    QCOMPARE(m_window->steps().count(), 0);
    const QString message = m_window->said(u"ownShare"_s);
    QVERIFY(message.contains(u"Cannot be read as an amount. Write for example"_s));
    QVERIFY(message.endsWith(u"The stored value is still DKK\u00a012,0m."_s));
    m_window->type(u"ownShare"_s, u"11 mio"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().ownShare->amount.minor(), Q_INT64_C(1'100'000'000));
}

void TestFields::aTypedAmountIsEchoedAndStated()
{
    m_window->type(u"fundPotential"_s, u"12,5 mio"_s);
    const QString echo = m_window->said(u"fundPotential"_s);
    QVERIFY(echo.startsWith(u"= "_s) && echo.contains(u"12.500.000"_s));
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().fundPotential->amount.minor(), Q_INT64_C(1'250'000'000));
    QCOMPARE(m_window->stored().fundPotential->provenance.sourceId, u"A1"_s);

    auto *currency = m_window->editor->findChild<QComboBox *>(u"fundPotential.currency"_s);
    currency->setCurrentText(u"EUR"_s);
    emit currency->activated(currency->currentIndex());
    QCOMPARE(m_window->stored().fundPotential->amount.currency().code(), u"EUR"_s);
}

void TestFields::checksStandBesideTheField()
{
    m_window->type(u"paidOut"_s, u"13 mio"_s);
    QVERIFY(m_window->editor->commit());
    QVERIFY(m_window->said(u"paidOut"_s)
                .startsWith(u"To check: More is paid out than the own share."_s));
    auto *sections = m_window->editor->findChild<QListWidget *>();
    QVERIFY(sections->item(2)->text().contains(u"▲"_s));
}

void TestFields::amountsAreEchoedWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("echo");
    QTest::newRow("millions") << u"12,5 mio"_s << u"= DKK\u00a012.500.000"_s;
    QTest::newRow("grouped") << u"12.500.000"_s << u"= DKK\u00a012.500.000"_s;
    QTest::newRow("thousands") << u"850 tkr"_s << u"= DKK\u00a0850.000"_s;
    QTest::newRow("billions") << u"1,2 mia"_s << u"= DKK\u00a01.200.000.000"_s;
    QTest::newRow("sum") << u"=3*450000"_s << u"= DKK\u00a01.350.000"_s;
}

void TestFields::amountsAreEchoedWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, echo);
    m_window->type(u"publicPotential"_s, typed);
    QCOMPARE(m_window->said(u"publicPotential"_s), echo);
}

void TestFields::nothingIsSaidBeforeTheKeysRest()
{
    m_window->type(u"ownShare"_s, u"12.50"_s);
    QVERIFY(!m_window->said(u"ownShare"_s).contains(u"Error"_s));
    QTRY_VERIFY(m_window->said(u"ownShare"_s).startsWith(u"Error: Cannot be read"_s));
    QVERIFY(m_window->said(u"ownShare"_s).contains(u"Write 12,50: a full stop separates"_s));
    QCOMPARE(m_window->steps().count(), 0);
    // The next key starts anew, and a text that can be read takes the error away.
    m_window->type(u"ownShare"_s, u"12,50"_s);
    QCOMPARE(m_window->said(u"ownShare"_s), u"= DKK\u00a012,50"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().ownShare->amount.minor(), Q_INT64_C(1'250));
}

void TestFields::anAmountThatIsTooLargeIsRefused()
{
    m_window->type(u"ownShare"_s, u"99.999.999 mia"_s);
    QVERIFY(!m_window->editor->commit());
    QVERIFY(m_window->said(u"ownShare"_s).contains(u"larger than the program can hold"_s));
    QCOMPARE(m_window->stored().ownShare, fullInvestment().ownShare);
}

void TestFields::datesAreKeptAsFarAsKnown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("echo");
    QTest::addColumn<QString>("iso");
    QTest::newRow("short") << u"7.3.26"_s << u"= 7. marts 2026"_s << u"2026-03-07"_s;
    QTest::newRow("month") << u"marts 2026"_s << u"= marts 2026"_s << u"2026-03"_s;
    QTest::newRow("quarter") << u"k1 2026"_s << u"= K1 2026"_s << u"2026-Q1"_s;
    QTest::newRow("year") << u"2026"_s << u"= 2026"_s << u"2026"_s;
}

void TestFields::datesAreKeptAsFarAsKnown()
{
    QFETCH(QString, typed);
    m_window->type(u"contractSigned"_s, typed);
    QTEST(m_window->said(u"contractSigned"_s), "echo");
    QVERIFY(m_window->editor->commit());
    QTEST(m_window->stored().contractSigned->toIso(), "iso");
}

void TestFields::aDateIsCountedFromToday()
{
    m_window->type(u"contractSigned"_s, u"+6m"_s);
    QVERIFY(m_window->said(u"contractSigned"_s).contains(u", counted from today, "_s));
    QVERIFY(m_window->editor->commit());
    const QDate day = QDate::currentDate().addMonths(6);
    QCOMPARE(m_window->stored().contractSigned, PartialDate::fromDate(day));
}

void TestFields::downOpensACalendar()
{
    m_window->editor->goToField(u"effort.start"_s);
    QTest::keyClick(m_window->line(u"effort.start"_s), Qt::Key_Down);
    auto *calendar = m_window->editor->findChild<CalendarPopup *>();
    QVERIFY(calendar && calendar->isVisible());
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Right);
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Escape);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(m_window->stored().effort, fullInvestment().effort);
    QVERIFY(m_window->line(u"effort.start"_s)->hasFocus());

    QTest::keyClick(m_window->line(u"effort.start"_s), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(calendar->isVisible());
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Right);
    QTest::keyClick(calendar->focusWidget(), Qt::Key_Return);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(m_window->stored().effort.start->toIso(), u"2020-01-02"_s);
    QCOMPARE(m_window->line(u"effort.start"_s)->text(), u"02.01.2020"_s);
    QVERIFY(m_window->line(u"effort.start"_s)->hasFocus());
}

void TestFields::partyNamesAreCompleted()
{
    addPartyToTheBare();
    QTest::keyClicks(m_window->line(u"parties.name"_s), u"aar"_s);
    const QAbstractItemModel *proposals =
        m_window->line(u"parties.name"_s)->completer()->completionModel();
    QCOMPARE(proposals->rowCount(), 1);
    QCOMPARE(proposals->index(0, 0).data().toString(), u"Aarhus Kommune"_s);
}

void TestFields::almostTheSameNameIsPointedOut()
{
    addPartyToTheBare();
    QLineEdit *name = m_window->line(u"parties.name"_s);
    QTest::keyClicks(name, u"Århus Komune"_s);
    auto *take = m_window->editor->findChild<QPushButton *>(u"parties.name.take"_s);
    QVERIFY(!take->isVisible());
    QTRY_VERIFY(take->isVisible());
    QVERIFY(m_window->said(u"parties.name"_s).contains(u"“Aarhus Kommune”"_s));
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(take->hasFocus());
    QCOMPARE(m_window->stored().parties.last().name, u"Århus Komune"_s);
    QTest::keyClick(take, Qt::Key_Space);
    QCOMPARE(m_window->stored().parties.last().name, u"Aarhus Kommune"_s);
    QVERIFY(!take->isVisible());
    QVERIFY(name->hasFocus());
}

void TestFields::aNewNameIsSavedWithoutAsking()
{
    addPartyToTheBare();
    QTest::keyClicks(m_window->line(u"parties.name"_s), u"Hjem til Alle"_s);
    QTest::keyClick(m_window->line(u"parties.name"_s), Qt::Key_Tab);
    QCOMPARE(m_window->stored().parties.last().name, u"Hjem til Alle"_s);
    QVERIFY(!m_window->editor->findChild<QPushButton *>(u"parties.name.take"_s)->isVisible());
}

void TestFields::whatLooksWrongIsSaidWhileTyping()
{
    m_window->type(u"paidOut"_s, u"13 mio"_s);
    QCOMPARE(m_window->said(u"paidOut"_s), u"= DKK\u00a013.000.000"_s);
    QTRY_VERIFY(m_window->said(u"paidOut"_s).startsWith(u"To check: "_s));
    Investment after = m_window->stored();
    after.paidOut->amount = Money::fromMinor(1'300'000'000, Currency::DKK);
    QVERIFY(m_window->said(u"paidOut"_s).endsWith(checkTexts(checksOf(after)).value(u"paidOut"_s)));
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().paidOut->amount, after.paidOut->amount);
}

void TestFields::personNumbersAreFlaggedWhileTyping()
{
    m_window->editor->goToField(u"internalNote"_s);
    auto *note = m_window->editor->findChild<QPlainTextEdit *>(u"internalNote"_s);
    QTest::keyClicks(note, u" 010199-1234"_s);
    const QString remark =
        u"To check: "_s + checkText({InvestmentCheck::Code::PersonNumber, u"internalNote"_s, {}});
    QTRY_COMPARE(note->accessibleDescription(), remark);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(note->accessibleDescription(), remark);

    // In a row of a list it is said at the field that is typed in.
    m_window->type(u"sources.title"_s, u"Brev om 010199-1234"_s);
    QTRY_COMPARE(m_window->said(u"sources.title"_s), remark);
}

void TestFields::screenReadersAreGivenTheError()
{
    m_window->type(u"ownShare"_s, u"meget"_s);
    QVERIFY(!m_window->editor->commit());
    const QAccessibleInterface *field =
        QAccessible::queryAccessibleInterface(m_window->line(u"ownShare"_s));
    QVERIFY(field);
    QCOMPARE(field->text(QAccessible::Name), u"Own share"_s);
    QVERIFY(field->text(QAccessible::Description).startsWith(u"Error: Cannot be read as an"_s));
}

void TestFields::whatIsWrongFollowsTheLanguage()
{
    m_window->type(u"ownShare"_s, u"meget"_s);
    QVERIFY(!m_window->editor->commit());
    QVERIFY(m_window->said(u"ownShare"_s).contains(u"stored value is still"_s));
    Loud loud;
    QCoreApplication::installTranslator(&loud);
    QTRY_VERIFY(m_window->said(u"ownShare"_s).contains(u"STORED VALUE IS STILL"_s));
    QCoreApplication::removeTranslator(&loud);
    QTRY_VERIFY(m_window->said(u"ownShare"_s).contains(u"stored value is still"_s));
    QCOMPARE(m_window->line(u"ownShare"_s)->text(), u"meget"_s);
}

void TestFields::openingTheDetailsTwiceLeavesThemOpen()
{
    for (const QString &field : {u"ownShare"_s, u"name"_s}) {
        m_window->editor->explainField(field);
        m_window->editor->explainField(field);
        const QString history =
            field == u"name" ? u"name.changes.history"_s : u"ownShare.provenance.history"_s;
        QVERIFY2(m_window->editor->findChild<QWidget *>(history)->isVisible(), qPrintable(field));
    }
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
