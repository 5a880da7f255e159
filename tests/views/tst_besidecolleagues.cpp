#include "tests/views/editorfixture.h"

#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the file for itself, as a program does while it saves.
class SavingProgram {
public:
    explicit SavingProgram(const QString &filePath)
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        file.setDatabaseName(filePath);
        m_isLocking = file.open() && QSqlQuery(file).exec(u"BEGIN EXCLUSIVE"_s);
    }
    ~SavingProgram()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    Q_DISABLE_COPY_MOVE(SavingProgram)

    bool isLocking() const { return m_isLocking; }

private:
    bool m_isLocking = false;
};

} // namespace

/// What becomes of a text in a field while others save the same investment or settings.
class TestBesideColleagues final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aTextThatCouldNotBeSavedCollides();
    void aTextTypedOverAndOverCollidesOnce();
    void otherFieldsFollowOnceTheTextIsGivenUp();
    void twoTextsAtOnceAreSavedBesideTheColleague();
    void aDeletionWaitsForTheText();
    void settingsThatCouldNotBeSavedCollide();
    void settingsFollowOnceTheTextIsGivenUp();

private:
    /// Saves as the colleague does, and lets the window take it over.
    void colleagueSaves(const std::function<void(Investment &)> &edit) const;
    void colleagueSavesSettings(const std::function<void(Portfolio &)> &edit) const;
    std::unique_ptr<PortfolioDocument> colleague() const;
    Investment storedNow() const { return *m_window->document->investment(m_window->full); }

    std::unique_ptr<EditorFixture> m_window;
};

void TestBesideColleagues::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
}

void TestBesideColleagues::cleanup()
{
    m_window.reset();
}

std::unique_ptr<PortfolioDocument> TestBesideColleagues::colleague() const
{
    return *PortfolioDocument::open(m_window->document->filePath(), u"HR"_s);
}

void TestBesideColleagues::colleagueSaves(const std::function<void(Investment &)> &edit) const
{
    const auto other = colleague();
    const Investment before = *other->investment(m_window->full);
    Investment after = before;
    edit(after);
    QVERIFY(other->change({.investments = {{before, after}}, .reason = u"ret"_s}));
    QVERIFY(m_window->document->refresh());
}

void TestBesideColleagues::colleagueSavesSettings(
    const std::function<void(Portfolio &)> &edit) const
{
    const auto other = colleague();
    Portfolio after = other->portfolio();
    edit(after);
    QVERIFY(other->change(
        {.portfolio = PortfolioChange{other->portfolio(), after}, .reason = u"ret"_s}));
    QVERIFY(m_window->document->refresh());
}

void TestBesideColleagues::aTextThatCouldNotBeSavedCollides()
{
    QSignalSpy collided(m_window->document.get(), &PortfolioDocument::conflicted);
    m_window->type(u"theme"_s, u"Mit tema"_s);
    {
        const SavingProgram saving(m_window->document->filePath());
        QVERIFY(saving.isLocking());
        QVERIFY(!m_window->editor->commit());
    }
    colleagueSaves([](Investment &after) { after.theme = u"Kollegaens"_s; });
    QCOMPARE(m_window->line(u"theme"_s)->text(), u"Mit tema"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(collided.count(), 1);
    QCOMPARE(storedNow().theme, u"Kollegaens"_s);
    QCOMPARE(m_window->line(u"theme"_s)->text(), u"Kollegaens"_s);
}

void TestBesideColleagues::aTextTypedOverAndOverCollidesOnce()
{
    QSignalSpy collided(m_window->document.get(), &PortfolioDocument::conflicted);
    m_window->type(u"theme"_s, u"Mit"_s);
    colleagueSaves([](Investment &after) { after.theme = u"Kollegaens"_s; });
    QVERIFY(m_window->editor->commit());
    QCOMPARE(collided.count(), 1);
    m_window->type(u"theme"_s, u"Nu mit"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(collided.count(), 1);
    QCOMPARE(storedNow().theme, u"Nu mit"_s);
}

void TestBesideColleagues::otherFieldsFollowOnceTheTextIsGivenUp()
{
    m_window->type(u"theme"_s, u"Mit"_s);
    colleagueSaves([](Investment &after) {
        after.theme = u"Kollegaens"_s;
        after.shortName = u"Kort"_s;
    });
    QTest::keyClick(m_window->line(u"theme"_s), Qt::Key_Escape);
    QCOMPARE(m_window->line(u"theme"_s)->text(), u"Kollegaens"_s);
    QCOMPARE(m_window->line(u"shortName"_s)->text(), u"Kort"_s);
}

void TestBesideColleagues::twoTextsAtOnceAreSavedBesideTheColleague()
{
    QSignalSpy collided(m_window->document.get(), &PortfolioDocument::conflicted);
    m_window->type(u"effort.start"_s, u"engang"_s);
    QVERIFY(!m_window->editor->commit());
    colleagueSaves([](Investment &after) {
        after.effort.start = PartialDate::fromIso(u"2021").value();
        after.shortName = u"Kort"_s;
    });
    m_window->type(u"theme"_s, u"Mit"_s);
    QVERIFY(!m_window->editor->commit());
    QCOMPARE(m_window->line(u"theme"_s)->text(), u"Mit"_s); // What is saved is shown.
    QCOMPARE(storedNow().theme, u"Mit"_s);
    QCOMPARE(storedNow().shortName, u"Kort"_s);
    QCOMPARE(collided.count(), 0);
    m_window->type(u"effort.start"_s, u"2022"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(collided.count(), 1);
    QCOMPARE(m_window->line(u"effort.start"_s)->text(), u"2021"_s);
    QCOMPARE(m_window->line(u"shortName"_s)->text(), u"Kort"_s);
}

void TestBesideColleagues::aDeletionWaitsForTheText()
{
    QSignalSpy collided(m_window->document.get(), &PortfolioDocument::conflicted);
    m_window->type(u"name"_s, u"Nyt na"_s);
    const auto other = colleague();
    QVERIFY(other->change({.investments = {{*other->investment(m_window->full), std::nullopt}},
                           .reason = u"slet"_s}));
    QVERIFY(m_window->document->refresh());
    QCOMPARE(m_window->line(u"name"_s)->text(), u"Nyt na"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(collided.count(), 1);
    QVERIFY(m_window->editor->shown().isNull());
    QVERIFY(!m_window->line(u"name"_s)->isVisible());
}

void TestBesideColleagues::settingsThatCouldNotBeSavedCollide()
{
    PortfolioSettingsEditor settings(*m_window->document);
    settings.show();
    QVERIFY(QTest::qWaitForWindowActive(&settings));
    QSignalSpy collided(m_window->document.get(), &PortfolioDocument::conflicted);
    settings.goToField(u"fundName"_s);
    auto *name = settings.findChild<QLineEdit *>(u"fundName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Min fond"_s);
    {
        const SavingProgram saving(m_window->document->filePath());
        QVERIFY(saving.isLocking());
        QVERIFY(!settings.commit());
    }
    colleagueSavesSettings([](Portfolio &after) { after.fundName = u"Kollegaens"_s; });
    QVERIFY(settings.commit());
    QCOMPARE(collided.count(), 1);
    QCOMPARE(m_window->document->portfolio().fundName, u"Kollegaens"_s);
    QCOMPARE(name->text(), u"Kollegaens"_s);
}

void TestBesideColleagues::settingsFollowOnceTheTextIsGivenUp()
{
    PortfolioSettingsEditor settings(*m_window->document);
    settings.show();
    QVERIFY(QTest::qWaitForWindowActive(&settings));
    settings.goToField(u"fundName"_s);
    auto *name = settings.findChild<QLineEdit *>(u"fundName"_s);
    QTest::keyClicks(name, u"x"_s);
    colleagueSavesSettings([](Portfolio &after) {
        after.fundName = u"Kollegaens"_s;
        after.boardName = u"Rådet"_s;
    });
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), u"Kollegaens"_s);
    QCOMPARE(settings.findChild<QLineEdit *>(u"boardName"_s)->text(), u"Rådet"_s);
}

QTEST_MAIN(TestBesideColleagues)
#include "tst_besidecolleagues.moc"
