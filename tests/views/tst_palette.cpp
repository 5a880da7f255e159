#include "model/items/investmenttablemodel.h"
#include "model/items/palettemodel.h"
#include "tests/views/findingwindow.h"
#include "views/fields/fieldplace.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/meetings/meetingsplace.h"
#include "views/palette/palette.h"
#include "views/portfolio/figurepanel.h"
#include "views/statusstrip.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestPalette final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void goesToAnInvestmentByKeysAlone();
    void answersAFigureInTheLine_data();
    void answersAFigureInTheLine();
    void goesToAFieldOfTheInvestmentChosen();
    void runsACommandAndOffersOnlyWhatCanBeDone();
    void aPartyBecomesAFilter();
    void aMeetingIsFoundByItsAgenda();
    void aTotalIsExplained();
    void listsTheLastThingsGoneTo();
    void opensBesideWhereTheWindowIsWide();
    void opensFromATextField();
    void givesTheFocusBack();
    void saysToAScreenReaderWhatEnterWouldDo();
    void changesTheLanguageAndThePerspective();
    void findsTheNextFieldOfTheEditor();
    void findsTheNextRowOfTheTable();
    void worksWithoutAFile();

private:
    Palette &palette() const { return *m_bundlinje->window().findChild<Palette *>(); }
    PaletteModel &found() const { return palette().model(); }
    QString firstFound(int role = Qt::DisplayRole) const
    {
        return found().index(0).data(role).toString().replace(QChar(QChar::Nbsp), u' ');
    }
    InvestmentEditor &editor() const
    {
        return *m_bundlinje->window().findChild<InvestmentEditor *>();
    }
    InvestmentId idOf(const QString &name) const
    {
        for (const InvestmentSummary &summary : m_bundlinje->document().summaries()) {
            if (summary.name == name)
                return summary.id;
        }
        return {};
    }
    void ask(const QString &text)
    {
        FindingWindow::press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        FindingWindow::type(text);
    }
    /// Down to the first line of that kind.
    void goToKind(PaletteKind kind)
    {
        for (int row = 0; row < found().rowCount(); ++row) {
            if (found().target(row).kind == kind) {
                FindingWindow::press(Qt::Key_Return);
                return;
            }
            FindingWindow::press(Qt::Key_Down);
        }
        QFAIL("nothing of that kind");
    }

    std::unique_ptr<FindingWindow> m_bundlinje;
};

void TestPalette::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Bundlinje"_s);
    QCoreApplication::setApplicationName(u"tst_palette"_s);
}

void TestPalette::init()
{
    m_bundlinje = std::make_unique<FindingWindow>();
    m_bundlinje->setLanguage(QLocale::English);
    QVERIFY(m_bundlinje->open());
}

void TestPalette::cleanup()
{
    m_bundlinje.reset();
}

void TestPalette::goesToAnInvestmentByKeysAlone()
{
    ask(u"aeroe"_s); // Ærø, as one types it where there is no æ.
    QCOMPARE(firstFound(), u"Ærø & Søn"_s);
    FindingWindow::press(Qt::Key_Return);
    QVERIFY(!palette().isVisible());
    QCOMPARE(editor().shown(), idOf(u"Ærø & Søn"_s));
    QVERIFY(editor().isVisible());
}

void TestPalette::answersAFigureInTheLine_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("answer");
    QTest::newRow("English") << int(QLocale::English) << u"potential ungehjem"_s
                             << u"Ungehjem Vest: Fund potential"_s << u"DKK 13.0m, stated"_s;
    QTest::newRow("Danish") << int(QLocale::Danish) << u"potentiale ungehjem"_s
                            << u"Ungehjem Vest: Fondens potentiale"_s
                            << u"13,0 mio. kr., opgivet"_s;
    QTest::newRow("Danish total") << int(QLocale::Danish) << u"investeret"_s
                                  << u"Investeret (egen andel)"_s
                                  << u"ca. 56,0 mio. kr., opgivet samlet, fordelt på 1 af 3"_s;
    QTest::newRow("missing") << int(QLocale::English) << u"paid out kun et navn"_s
                             << u"Kun et navn: Paid out"_s << u"missing"_s;
}

void TestPalette::answersAFigureInTheLine()
{
    QFETCH(int, language);
    QFETCH(QString, typed);
    m_bundlinje->setLanguage(QLocale::Language(language));
    ask(typed);
    QTEST(firstFound(), "title");
    QTEST(firstFound(PaletteModel::DetailRole), "answer");
    QVERIFY(palette().isVisible());
    FindingWindow::press(Qt::Key_Escape);
    QVERIFY(m_bundlinje->place().isVisible());
}

void TestPalette::goesToAFieldOfTheInvestmentChosen()
{
    m_bundlinje->setLanguage(QLocale::Danish);
    const InvestmentId id = idOf(u"Ungehjem Vest"_s);
    m_bundlinje->place().select({id});
    ask(u"kontrakt beløb"_s);
    goToKind(PaletteKind::Field);
    QCOMPARE(editor().shown(), id);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"contractAmount"_s);
}

void TestPalette::runsACommandAndOffersOnlyWhatCanBeDone()
{
    ask(u"undo"_s);
    QCOMPARE(found().rowCount(), 0);
    FindingWindow::press(Qt::Key_Escape);
    ask(u"new investment"_s);
    QCOMPARE(firstFound(PaletteModel::DetailRole), u"Edit · Ctrl+N"_s);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(m_bundlinje->document().summaries().size(), 4);
    ask(u"undo"_s);
    QCOMPARE(found().rowCount(), 1);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(m_bundlinje->document().summaries().size(), 3);
}

void TestPalette::aPartyBecomesAFilter()
{
    ask(u"odense"_s);
    goToKind(PaletteKind::Party);
    QCOMPARE(m_bundlinje->model().rowCount(), 1);
    QCOMPARE(m_bundlinje->model().filter().conditions.size(), 1);
}

void TestPalette::aMeetingIsFoundByItsAgenda()
{
    const Meeting first{.id = QUuid::createUuid(), .title = u"Autumn"_s};
    Meeting wanted{.id = QUuid::createUuid(), .title = u"Winter"_s};
    wanted.agenda = {{.id = QUuid::createUuid(), .title = u"Snow"_s}};
    const Portfolio before = m_bundlinje->document().portfolio();
    Portfolio after = before;
    after.meetings = {first, wanted};
    QVERIFY(m_bundlinje->document().change(
        {.investments = {}, .portfolio = PortfolioChange{before, after}, .reason = u"Meet"_s}));
    ask(u"snow"_s);
    QCOMPARE(firstFound(), u"Winter"_s);
    FindingWindow::press(Qt::Key_Return);
    const auto *place = m_bundlinje->window().findChild<MeetingsPlace *>();
    QVERIFY(place->isVisible());
    QCOMPARE(place->shown(), wanted.id);
}

void TestPalette::aTotalIsExplained()
{
    ask(u"citizens"_s);
    goToKind(PaletteKind::Figure);
    const auto *panel = m_bundlinje->window().findChild<FigurePanel *>();
    QVERIFY(panel && panel->isVisible());
}

void TestPalette::listsTheLastThingsGoneTo()
{
    ask({});
    QCOMPARE(found().rowCount(), 0);
    FindingWindow::press(Qt::Key_Escape);
    ask(u"kun et navn"_s);
    FindingWindow::press(Qt::Key_Return);
    ask(u"ungehjem vest"_s);
    FindingWindow::press(Qt::Key_Return);
    QVERIFY(m_bundlinje->open()); // Another day.
    ask({});
    QVERIFY(found().rowCount() >= 2);
    QCOMPARE(found().index(0).data().toString(), u"Ungehjem Vest"_s);
    QCOMPARE(found().index(1).data().toString(), u"Kun et navn"_s);
    FindingWindow::press(Qt::Key_Down);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(editor().shown(), idOf(u"Kun et navn"_s));
}

void TestPalette::opensBesideWhereTheWindowIsWide()
{
    QVERIFY(m_bundlinje->open(1900));
    ask(u"kun et navn"_s);
    FindingWindow::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(editor().shown(), idOf(u"Kun et navn"_s));
    QVERIFY(m_bundlinje->place().isAncestorOf(QApplication::focusWidget()));
}

void TestPalette::opensFromATextField()
{
    FindingWindow::press(Qt::Key_F, Qt::ControlModifier);
    FindingWindow::type(u"vest"_s);
    FindingWindow::press(Qt::Key_Home);
    ask(u"kun"_s); // In a line of text that key could delete what stands behind the cursor.
    FindingWindow::press(Qt::Key_Escape);
    QCOMPARE(m_bundlinje->model().filter().words, u"vest"_s);
}

void TestPalette::givesTheFocusBack()
{
    const QWidget *before = QApplication::focusWidget();
    ask(u"x"_s);
    FindingWindow::press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), before);
    ask({});
    FindingWindow::press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette().isVisible());
}

void TestPalette::saysToAScreenReaderWhatEnterWouldDo()
{
    ask(u"ungehjem"_s);
    const QAccessibleInterface *line =
        QAccessible::queryAccessibleInterface(palette().findChild<QLineEdit *>());
    QVERIFY(!line->text(QAccessible::Name).isEmpty());
    QVERIFY(line->text(QAccessible::Description).startsWith(u"Investment: Ungehjem Vest"_s));
    FindingWindow::type(u" nothing like it"_s);
    QCOMPARE(line->text(QAccessible::Description), u"Nothing has all of these words."_s);
}

void TestPalette::changesTheLanguageAndThePerspective()
{
    QSignalSpy language(&m_bundlinje->window(), &MainWindow::languageChosen);
    ask(u"language dansk"_s);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(language.count(), 1);
    QCOMPARE(language.first().first().value<QLocale::Language>(), QLocale::Danish);
    ask(u"public economy's"_s);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(m_bundlinje->model().context().perspective.leading(), Perspective::PublicEconomy);
    ask(u"both perspectives"_s);
    FindingWindow::press(Qt::Key_Return);
    QVERIFY(m_bundlinje->model().context().perspective.isBoth());
    QVERIFY(m_bundlinje->window().findChild<StatusStrip *>()->perspective().isBoth());
}

void TestPalette::findsTheNextFieldOfTheEditor()
{
    m_bundlinje->place().setFilter({.words = u"unge"_s, .conditions = {}});
    ask(u"ungehjem vest"_s);
    FindingWindow::press(Qt::Key_Return);
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        FindingWindow::press(Qt::Key_F3);
        visited.append(fieldAround(QApplication::focusWidget()));
    }
    QCOMPARE(visited.first(), u"name"_s);
    visited.removeDuplicates();
    QCOMPARE(visited.size(), 4);
    FindingWindow::press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(fieldAround(QApplication::focusWidget()), visited.at(2));
}

void TestPalette::findsTheNextRowOfTheTable()
{
    m_bundlinje->place().focusTable();
    m_bundlinje->place().select({});
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        FindingWindow::press(Qt::Key_F3);
        const QList<InvestmentId> chosen = m_bundlinje->place().selected();
        QCOMPARE(chosen.size(), 1);
        visited.append(chosen.first().toString());
    }
    QCOMPARE(visited.at(3), visited.at(0));
    visited.removeDuplicates();
    QCOMPARE(visited.size(), 3);
}

void TestPalette::worksWithoutAFile()
{
    m_bundlinje->window().setDocument(nullptr);
    ask(u"open"_s);
    QVERIFY(found().rowCount() > 0);
    QCOMPARE(found().target(0).kind, PaletteKind::Command);
}

QTEST_MAIN(TestPalette)

#include "tst_palette.moc"
