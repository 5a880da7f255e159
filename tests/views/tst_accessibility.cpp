#include "tests/views/accessibilitywalk.h"
#include "tests/views/screens.h"

#include "app/language.h"

#include "views/colourtheme.h"
#include "views/investment/investmenteditor.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen{1366, 740};

/// Sanitizers (gcc names them so) look at the code, which is the same in both; the words are judged
/// without them.
QStringList languages()
{
#ifdef __SANITIZE_ADDRESS__
    return {u"da"_s};
#else
    return {u"da"_s, u"en"_s};
#endif
}

} // namespace

/// Walks every screen of the real window, with every kind of portfolio and in both languages.
class TestAccessibility final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        WindowFixture::prepare(u"tst_accessibility"_s);
        m_usualFont = QApplication::font();
        m_usualPalette = QApplication::palette();
    }
    void cleanup();

    void everybodyCanUseEveryScreen_data();
    void everybodyCanUseEveryScreen();
    void languageIsSwitchedEverywhere_data() { everyScreen(); }
    void languageIsSwitchedEverywhere();
    void whatHappensIsSaid();

private:
    enum class Contents { Example, Empty, ReadOnly };

    static void everyScreen();
    static bool isReadOnlyRow();
    static void settle();
    /// For looking at what the tests cannot judge: kept in the folder that BUNDLINJE_PICTURES
    /// names.
    static void takePicture(QWidget &top, const QString &name);
    /// The screen of the data row in a window of its own; null = cannot be had here.
    QWidget *openScreen(const QString &language);
    /// What is in view, but for the folder and the minutes, which are of their own in each window.
    QStringList words(const QWidget &top) const;

    Language m_language;
    std::unique_ptr<WindowFixture> m_fixture;
    QFont m_usualFont;
    QPalette m_usualPalette;
};

void TestAccessibility::everyScreen()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<int>("contents");
    QTest::addColumn<QString>("language");
    const auto add = [](const Screen &screen, Contents contents, const char *kind) {
        const QStringList all = languages();
        for (const QString &language : all)
            QTest::addRow("%s%s, %s", qPrintable(screen.name), kind, qPrintable(language))
                << screen << static_cast<int>(contents) << language;
    };
    for (const Screen &screen : screens()) {
        add(screen, Contents::Example, "");
        if (!screen.needsInvestments)
            add(screen, Contents::Empty, ", empty");
        if (!screen.needsWriting)
            add(screen, Contents::ReadOnly, ", read only");
    }
}

void TestAccessibility::cleanup()
{
    m_fixture.reset();
    QApplication::setFont(m_usualFont);
    QApplication::setPalette(m_usualPalette);
}

QWidget *TestAccessibility::openScreen(const QString &language)
{
    QFETCH(Screen, screen);
    QFETCH(int, contents);
    m_fixture.reset();
    m_language.set(*Language::fromCode(language));
    m_fixture = std::make_unique<WindowFixture>(smallScreen);
    if (contents == static_cast<int>(Contents::Empty)) {
        if (!PortfolioDocument::create(m_fixture->file, {.portfolio = newPortfolio(u"Fonden"_s)},
                                       u"MH"_s))
            return nullptr;
    } else {
        m_fixture->makeSample();
    }
    if (contents == static_cast<int>(Contents::ReadOnly))
        QFile::setPermissions(m_fixture->file, QFile::ReadOwner);
    m_fixture->window().openFile(m_fixture->file);
    if (!m_fixture->window().document())
        return nullptr;
    if (contents == static_cast<int>(Contents::ReadOnly) && !m_fixture->document().isReadOnly())
        return nullptr; // Whoever runs the tests may write everything.
    QWidget *top = screen.open(*m_fixture);
    if (top && top != &m_fixture->window() && !QTest::qWaitForWindowExposed(top))
        return nullptr;
    if (top && top->windowType() != Qt::Popup) {
        top->activateWindow();
        if (!QTest::qWaitForWindowActive(top))
            return nullptr;
    }
    settle();
    return top;
}

#define OPEN_OR_SKIP(top, language)                                                                \
    QWidget *top = openScreen(language);                                                           \
    if (!top && isReadOnlyRow())                                                                   \
        QSKIP("skipped: whoever runs the tests may write everything");                             \
    QVERIFY(top)

bool TestAccessibility::isReadOnlyRow()
{
    QFETCH(int, contents);
    return contents == static_cast<int>(Contents::ReadOnly);
}

void TestAccessibility::settle()
{
    for (int i = 0; i < 6; ++i) // What is laid out anew may ask for more.
        QCoreApplication::processEvents();
}

void TestAccessibility::takePicture(QWidget &top, const QString &name)
{
    const QString folder = qEnvironmentVariable("BUNDLINJE_PICTURES");
    if (!folder.isEmpty())
        top.grab().save(
            u"%1/%2, %3.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()), name));
}

QStringList TestAccessibility::words(const QWidget &top) const
{
    static const QRegularExpression time(u"\\d\\d([.:])\\d\\d\\b"_s);
    return wordsOf(top)
        .replaceInStrings(QFileInfo(m_fixture->file).path(), u"FOLDER"_s)
        .replaceInStrings(time, u"##\\1##"_s);
}

void TestAccessibility::everybodyCanUseEveryScreen_data()
{
    everyScreen();
}

void TestAccessibility::everybodyCanUseEveryScreen()
{
    QFETCH(QString, language);
    OPEN_OR_SKIP(top, language);
    QStringList faults;
    const auto note = [&faults](const QString &when, const QStringList &found) {
        for (const QString &fault : found)
            faults.append(when + u": "_s + fault);
    };
    note(u"names"_s, unnamedControls(*top));
    note(u"letters"_s, ambiguousLetters(*top));
    note(u"targets"_s, smallTargets(*top));
    // Followed at once, as when the person changes the theme or the size of text.
    const QList<std::pair<QString, QPalette>> themes{
        {u"usual colours"_s, m_usualPalette},
        {u"dark colours"_s, ColourTheme::palette(ColourTheme::Choice::Dark)},
        {u"high contrast"_s, ColourTheme::palette(ColourTheme::Choice::HighContrast)}};
    for (const auto &[name, palette] : themes) {
        QApplication::setPalette(palette);
        settle();
        note(name, faintTexts(*top));
        takePicture(*top, name);
    }
    QApplication::setPalette(m_usualPalette);
    for (const int percent : {100, 150, 200}) {
        QFont font = m_usualFont;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        settle();
        const QString name = u"text of %1 %"_s.arg(percent);
        note(name, clippedTexts(*top));
        if (m_fixture->window().size() != smallScreen)
            note(name,
                 {u"the window has grown to %1×%2"_s.arg(m_fixture->window().width())
                      .arg(m_fixture->window().height())});
        takePicture(*top, name);
        m_fixture->window().resize(smallScreen);
    }
    QApplication::setFont(m_usualFont);
    settle();
    note(u"keys"_s, controlsBeyondKeys(*top));
    // A refused cell keeps the key on purpose: Esc gives it up.
    for (const char *row : {"open cell, da", "open cell, en"})
        QEXPECT_FAIL(row, qPrintable(faults.join(u"; "_s).left(200)), Continue);
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
}

void TestAccessibility::languageIsSwitchedEverywhere()
{
    QFETCH(QString, language);
    QFETCH(Screen, screen);
    if (!screen.isSwitched)
        QSKIP("skipped: not all of it is switched, on purpose");
    OPEN_OR_SKIP(made, language);
    if (made != &m_fixture->window())
        return; // Made anew each time it is opened.
    QStringList expected = words(*made);
    QWidget *switched = openScreen(language == u"da" ? u"en"_s : u"da"_s);
    QVERIFY(switched);
    m_language.set(*Language::fromCode(language));
    QStringList found;
    // The picture is drawn anew when control comes back to the event loop.
    static_cast<void>(
        QTest::qWaitFor([&] { return (found = words(*switched)) == expected; }, 1000));
    QStringList left = found;
    for (const QString &word : expected)
        left.removeOne(word);
    for (const QString &word : found)
        expected.removeOne(word);
    QVERIFY2(left.isEmpty() && expected.isEmpty(),
             qPrintable(u"\n  left:\n  %1\n  instead of:\n  %2"_s.arg(left.join(u"\n  "_s),
                                                                      expected.join(u"\n  "_s))));
}

void TestAccessibility::whatHappensIsSaid()
{
    m_language.set(*Language::fromCode(u"da"));
    m_fixture = std::make_unique<WindowFixture>(smallScreen);
    m_fixture->openSample();
    // Qt passes each name and description on to whoever listens; nobody does in a test.
    const auto isHeard = [this](const QString &words) {
        const QStringList all = wordsOf(m_fixture->window());
        return std::any_of(all.begin(), all.end(), [&](const QString &line) {
            return (line.contains(u" name: "_s) || line.contains(u" description: "_s))
                && line.contains(words);
        });
    };
    m_fixture->menu().saveNow->trigger();
    QVERIFY(isHeard(u"Alt er gemt"_s));
    m_fixture->window().openFile(m_fixture->inFolder(u"findes-ikke.bundlinje"_s));
    QVERIFY(isHeard(u"findes-ikke.bundlinje"_s));
    // On the field itself, so that whoever is in it hears it.
    m_fixture->menu().investment->trigger();
    m_fixture->window().findChild<InvestmentEditor *>()->goToField(u"ownShare"_s);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"omkring tolv"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(field->accessibleDescription().startsWith(u"Fejl: "_s),
             qPrintable(field->accessibleDescription()));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
