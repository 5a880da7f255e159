#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/importpage.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

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
    void showsWhatAnImportWouldDo();
    void languageChangesAtOnce();
    void everythingHasAName();
    void mnemonicsAreUniqueInEachMenu();

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
    QVERIFY(says(u"Everything is saved "_s));
}

void TestMainWindow::showsWhatAnImportWouldDo()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("skipped: the INDIGO data is not here");
    const Result<ImportPlan> plan =
        planImport({.portfolio = newPortfolio(u"Fond"_s)}, *readIndigo(folder));
    QVERIFY(plan);
    auto *page = window().findChild<ImportPage *>();
    page->setPlan(*plan);
    const auto *tabs = page->findChild<QTabWidget *>();
    const auto *investments = qobject_cast<const QTableWidget *>(tabs->widget(0));
    const auto *cells = qobject_cast<const QTableWidget *>(tabs->widget(1));
    QCOMPARE(investments->rowCount(), int(plan->report.added.size()));
    QCOMPARE(cells->rowCount(), int(plan->report.unreadable.size()));
    page->setPlan({});
    QCOMPARE(investments->rowCount(), 0);
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

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
