#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/import/importpage.h"
#include "views/newportfoliopage.h"
#include "views/placerail.h"
#include "views/svgicon.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Another language, made of the source texts.
class Loud final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_mainwindow"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void startsWithoutAFile();
    void opensAFile();
    void saysWhatIsWrongWithAFileAndKeepsWhatIsOpen();
    void statusFollowsWhatIsShown();
    void languageChangesAtOnce();
    void everythingHasAName();
    void mnemonicsAreUniqueInEachMenu();
    void aLetterBelongsToOneOfTheBars();
    void theRailGivesUpItsWordsInANarrowWindow();
    void arrowsStayInTheRail();
    void iconsFollowThePalette();
    void coloursAreChosenAndRemembered();
    void aSourceLeadsToANewPortfolioAndItsPreview_data();
    void aSourceLeadsToANewPortfolioAndItsPreview();

private:
    MainWindow &window() const { return m_fixture->window(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::startsWithoutAFile()
{
    QVERIFY(!window().document());
    QVERIFY(!m_fixture->menu().newInvestment->isEnabled());
    QVERIFY(!m_fixture->menu().exportCsv->isEnabled());
    QVERIFY(m_fixture->menu().newPortfolio->isEnabled());
    QCOMPARE(window().windowTitle(), u"Bundlinje"_s);
}

void TestMainWindow::opensAFile()
{
    QSignalSpy painted(&window(), &MainWindow::firstPainted);
    m_fixture->openSample();
    QVERIFY(window().windowTitle().endsWith(u"– Bundlinje"_s));
    QCOMPARE(m_fixture->table()->model()->rowCount(), 9);
    QVERIFY(painted.count() == 1 || painted.wait());
    QVERIFY(m_fixture->barSaying(m_fixture->document().portfolio().notice));
}

void TestMainWindow::saysWhatIsWrongWithAFileAndKeepsWhatIsOpen()
{
    m_fixture->openSample();
    window().openFile(m_fixture->inFolder(u"none.bundlinje"_s));
    QVERIFY(m_fixture->barSaying(u"none.bundlinje"_s));
    QCOMPARE(m_fixture->document().filePath(), m_fixture->file);
}

void TestMainWindow::statusFollowsWhatIsShown()
{
    m_fixture->openSample();
    const auto says = [this](const QString &text) {
        const QList<QLabel *> labels = window().statusBar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().startsWith(text); });
    };
    QVERIFY(says(u"9 "_s));
    m_fixture->table()->selectRow(0);
    m_fixture->menu().remove->trigger();
    QVERIFY(says(u"8 "_s));
    QVERIFY(says(u"All is saved "_s));
}

void TestMainWindow::languageChangesAtOnce()
{
    m_fixture->openSample();
    Loud loud;
    QCoreApplication::installTranslator(&loud);
    QCoreApplication::processEvents();
    QCOMPARE(window().menuBar()->actions().first()->text(), u"&FILE"_s);
    QCOMPARE(m_fixture->table()->model()->headerData(0, Qt::Horizontal).toString(), u"NAME"_s);
    QStringList left;
    for (const auto *button : window().findChildren<QPushButton *>()) {
        const QString text = button->text();
        if (button->isVisible() && text != text.toUpper() && text != u"Dansk"_s
            && text != u"English"_s && !window().findChild<ChartPane *>()->isAncestorOf(button))
            left.append(text);
    }
    QCOMPARE(left.join(u'|'), QString());
    QCoreApplication::removeTranslator(&loud);
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->table()->model()->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
}

void TestMainWindow::everythingHasAName()
{
    m_fixture->openSample();
    QStringList nameless;
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window()))
            continue;
        // The view that scrolls speaks for the part of it that is seen.
        if (qobject_cast<QAbstractScrollArea *>(widget->parent()))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                            + QString::fromLatin1(widget->parent()->metaObject()->className()));
    }
    QCOMPARE(nameless.join(u'|'), QString());
}

void TestMainWindow::mnemonicsAreUniqueInEachMenu()
{
    m_fixture->openSample();
    const auto check = [](const QList<QAction *> &actions) {
        QString letters;
        for (const QAction *action : actions) {
            QString text = action->text();
            text.remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0)
                continue;
            const QChar letter = text.at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(text));
            letters.append(letter);
        }
    };
    check(window().menuBar()->actions());
    for (const QAction *action : window().menuBar()->actions())
        check(action->menu()->actions());
}

void TestMainWindow::aLetterBelongsToOneOfTheBars()
{
    MessageBar one(MessageBar::Kind::Notice, MessageBar::Closing::Dismissable, &window());
    MessageBar other(MessageBar::Kind::Error, MessageBar::Closing::Dismissable, &window());
    const auto letters = [](const MessageBar &bar) {
        QStringList texts;
        for (const auto *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&bar))
                texts.append(button->text());
        }
        return texts.join(u'|');
    };
    one.showMessage(u"En"_s, u"&Undo"_s);
    QCOMPARE(letters(one), u"&Undo|&Close"_s);
    other.showMessage(u"To"_s, u"&Upper"_s);
    QCOMPARE(letters(one), u"&Undo|&Close"_s);
    QCOMPARE(letters(other), u"Upper|Close"_s);
    one.hide();
    QCOMPARE(letters(other), u"&Upper|&Close"_s);
}

void TestMainWindow::theRailGivesUpItsWordsInANarrowWindow()
{
    m_fixture->openSample();
    QList<QToolButton *> buttons = window().findChild<PlaceRail *>()->findChildren<QToolButton *>();
    buttons.removeIf([](const QToolButton *button) { return !button->isVisible(); });
    QCOMPARE(buttons.size(), 5); // No filter is saved.
    const auto showWords = [&] {
        return std::all_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return button->toolButtonStyle() == Qt::ToolButtonTextUnderIcon;
        });
    };
    QVERIFY(showWords());
    const int wide = buttons.first()->width();
    window().resize(1100, 700);
    QTRY_VERIFY(!showWords());
    QTRY_VERIFY(buttons.first()->width() < wide);
    for (const QToolButton *button : buttons) {
        QVERIFY(!button->icon().isNull());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(button->width() >= 24 && button->height() >= 24);
        QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QToolButton *>(button))
                     ->text(QAccessible::Name)
                     .isEmpty());
    }
}

void TestMainWindow::arrowsStayInTheRail()
{
    m_fixture->openSample();
    auto *rail = window().findChild<PlaceRail *>();
    rail->focusCurrent();
    QWidget *first = QApplication::focusWidget();
    QVERIFY(rail->isAncestorOf(first));
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(first);
    QCOMPARE(heard->role(), QAccessible::RadioButton);
    QVERIFY(heard->state().checked);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        const QWidget *before = QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(rail->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget() != before);
    }
    QVERIFY(!heard->state().checked);
}

void TestMainWindow::iconsFollowThePalette()
{
    const auto ink = [] {
        const QImage drawn = textColoredIcon(u"portfolio"_s).pixmap(32, 32).toImage();
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.pixelColor(x, 16).alpha() == 255)
                return drawn.pixelColor(x, 16);
        }
        return QColor();
    };
    const QPalette before = QApplication::palette();
    for (const QColor &color : {QColor(0xEEEEEE), QColor(0x202020)}) {
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, color);
        QApplication::setPalette(palette);
        QCOMPARE(ink(), color);
    }
    QApplication::setPalette(before);
    QVERIFY(!window().windowIcon().pixmap(64, 64).toImage().isNull());
}

void TestMainWindow::coloursAreChosenAndRemembered()
{
    const QPalette system = QApplication::palette();
    const auto choose = [&](const QString &words) {
        for (QAction *action : m_fixture->menu().colours->actions()) {
            if (action->text().remove(u'&') == words)
                action->trigger();
        }
    };
    choose(u"Dark"_s);
    const QColor ground = QApplication::palette().window().color();
    QVERIFY(ground.lightness() < QApplication::palette().windowText().color().lightness());
    QVERIFY(QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText)
            != QApplication::palette().color(QPalette::Active, QPalette::ButtonText));
    QApplication::setPalette(system);
    m_fixture->openWindow({1366, 740});
    QCOMPARE(QApplication::palette().window().color(), ground);
    choose(u"As the system"_s);
    QCOMPARE(QApplication::palette().window().color(), system.window().color());
}

void TestMainWindow::aSourceLeadsToANewPortfolioAndItsPreview_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    const QString data = QStringLiteral(BUNDLINJE_SHARED_DATA);
    QTest::newRow("JSON") << QStringLiteral(BUNDLINJE_SOURCE_DIR)
            + u"/resources/samples/aarhus.json"_s
                          << QString();
    QTest::newRow("INDIGO folder") << data + u"/indigo-2024-04-08"_s << u"Fra INDIGO"_s;
}

void TestMainWindow::aSourceLeadsToANewPortfolioAndItsPreview()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    if (!QFileInfo::exists(source))
        QSKIP("skipped: the data is not here");
    window().openFile(source);
    auto *page = window().findChild<NewPortfolioPage *>();
    QVERIFY(page->isVisible());
    const auto fields = page->findChildren<QLineEdit *>();
    QLineEdit *nameField = fields.first();
    if (!name.isEmpty())
        nameField->setText(name);
    QVERIFY(!nameField->text().isEmpty());
    const QString called = nameField->text();
    fields.last()->setText(m_fixture->inFolder(u"ny.bundlinje"_s));
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == u"C&reate and go on"_s)
            button->click();
    }
    auto *preview = window().findChild<ImportPage *>();
    QVERIFY(preview->isVisible());
    QVERIFY(!preview->plan().changes.investments.isEmpty());
    QCOMPARE(m_fixture->table()->model()->rowCount(), 0);
    emit preview->accepted();
    QTRY_VERIFY(m_fixture->table()->model()->rowCount() > 0);
    QCOMPARE(m_fixture->document().portfolio().name, called);
    // Nobody said so, so nothing is made up.
    QVERIFY(!m_fixture->document().portfolio().priceYear);
}

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
