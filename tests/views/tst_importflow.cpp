#include "tests/views/windowfixture.h"

#include "model/exchange/filewriter.h"
#include "model/exchange/reportfile.h"
#include "model/items/columnmappingmodel.h"
#include "model/items/importpreviewmodel.h"
#include "views/import/columnspane.h"
#include "views/import/droptarget.h"
#include "views/import/importpage.h"
#include "views/import/previewpane.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestImportFlow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_importflow"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void importsATableByKeyboard();
    void tabReachesEverything();
    void mapsColumnsAndRemembersThem();
    void saysTwoColumnsForOneField();
    void languageKeepsTicksAndFaults();
    void takesPastedRows();
    void takesPastedRowsWhereThereIsNothingYet();
    void saysWhatDroppingWouldDo();
    void aFileOverATextFieldIsForThePlace();
    void linksADroppedDocument();
    void linksADocumentByMenu();
    void opensADroppedPortfolio();
    void saysWhyASourceCannotBeRead();
    void opensASavedReport();
    void leavesAReport();
    void importsIndigo();

private:
    QString file(const QString &name, const QByteArray &content) const;
    /// Drags the file over the window; gives what the place says.
    QString drag(const QString &path) const;
    void drop(const QString &path) const;

    MainWindow &window() const { return m_fixture->window(); }
    ImportPage &page() const { return *window().findChild<ImportPage *>(); }
    QTabWidget &tabs() const { return *page().findChild<QTabWidget *>(); }
    ColumnMappingModel &columns() const { return *page().findChild<ColumnMappingModel *>(); }
    ImportPreviewModel &preview() const { return *page().findChild<ImportPreviewModel *>(); }
    QPushButton *button(const QString &text) const;
    bool says(const QString &text) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

QMimeData *urlOf(const QString &path, QObject *owner)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setParent(owner);
    return data;
}

} // namespace

void TestImportFlow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
}

QString TestImportFlow::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_fixture->inFolder(name);
    return writeFile(path, content, Overwrite::Replace) ? path : QString();
}

QPushButton *TestImportFlow::button(const QString &text) const
{
    for (QPushButton *candidate : page().findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').contains(text))
            return candidate;
    }
    return nullptr;
}

bool TestImportFlow::says(const QString &text) const
{
    const auto labels = page().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QString TestImportFlow::drag(const QString &path) const
{
    QObject owner;
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, urlOf(path, &owner), Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(window().centralWidget(), &enter);
    const auto *target = window().findChild<DropTarget *>();
    return target->isVisible() ? target->text() : QString();
}

void TestImportFlow::drop(const QString &path) const
{
    QObject owner;
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, urlOf(path, &owner), Qt::LeftButton,
                     Qt::NoModifier);
    drag(path); // Nothing is dropped that was not dragged before.
    QSignalSpy dropped(window().findChild<DropTarget *>(), &DropTarget::dropped);
    QCoreApplication::sendEvent(window().centralWidget(), &event);
    QTRY_COMPARE(dropped.size(), 1);
}

void TestImportFlow::importsATableByKeyboard()
{
    const qsizetype before = m_fixture->document().summaries().size();
    drop(file(u"liste.csv"_s, "Navn;Tema\nNy indsats;Unge\nEndnu en;B\xC3\xB8rn\n"));
    QVERIFY(page().isVisible());
    QCOMPARE(tabs().currentIndex(), 0);
    tabs().setCurrentIndex(1);
    auto *tree = page().findChild<QTreeView *>();
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QTest::keyClick(tree, Qt::Key_Space); // The tick goes.
    QCOMPARE(preview().tickedCount(), 1);
    QPushButton *accept = button(u"Import 1"_s);
    QVERIFY(accept && accept->isEnabled());
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    QCOMPARE(m_fixture->document().summaries().size(), before + 1);
    QVERIFY(m_fixture->barSaying(u"Imported: "_s));
    QCOMPARE(m_fixture->document().undoStack().undoText(), u"Import liste.csv"_s);
    m_fixture->menu().undo->trigger();
    QCOMPARE(m_fixture->document().summaries().size(), before);
}

void TestImportFlow::tabReachesEverything()
{
    drop(file(u"e.csv"_s, "Navn;Tema\nNy indsats;Unge\n"));
    for (int tab = 0; tab < tabs().count(); ++tab) {
        tabs().setCurrentIndex(tab);
        QList<const QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&window(), Qt::Key_Tab);
            reached.append(QApplication::focusWidget());
        }
        for (const QWidget *widget : page().findChildren<QWidget *>()) {
            const bool wanted = widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const QLabel *>(widget);
            QVERIFY2(!wanted || reached.contains(widget), widget->metaObject()->className());
        }
    }
}

void TestImportFlow::mapsColumnsAndRemembersThem()
{
    const QString path = file(u"a.csv"_s, "Hvad;Kolonne2\nNy indsats;1,5\n");
    drop(path);
    QCOMPARE(tabs().currentIndex(), 0);
    QVERIFY(says(u"Kolonne2"_s)); // Among the columns that are not imported.
    QVERIFY(columns().setData(columns().index(1, ColumnMappingModel::FieldColumn), u"ownShare"_s,
                              Qt::EditRole));
    QVERIFY(columns().setData(columns().index(1, ColumnMappingModel::ReadingColumn), u",6"_s,
                              Qt::EditRole));
    const ImportPlan plan = page().plan();
    QCOMPARE(plan.changes.investments.size(), 1);
    QCOMPARE(plan.changes.investments.first().after->ownShare->amount.minor(), 150'000'000);
    button(u"Import 1"_s)->click();
    // The next table of that kind is read alike, and its preview comes first.
    drop(file(u"b.csv"_s, "Hvad;Kolonne2\nEndnu en;2,5\n"));
    QCOMPARE(tabs().currentIndex(), 1);
    QCOMPARE(columns().columns().at(1).field, u"ownShare"_s);
    QCOMPARE(page().plan().changes.investments.first().after->ownShare->amount.minor(),
             250'000'000);
}

void TestImportFlow::saysTwoColumnsForOneField()
{
    drop(file(u"c.csv"_s, "Navn;Tema\nNy;Unge\n"));
    QVERIFY(columns().setData(columns().index(1, ColumnMappingModel::FieldColumn), u"name"_s,
                              Qt::EditRole));
    QVERIFY(says(u"Two columns are read into the same field: Name"_s));
    QVERIFY(page().plan().changes.investments.isEmpty());
    // Titles may stand in another row, or in none.
    page().findChild<QSpinBox *>()->setValue(0);
    QCOMPARE(columns().columns().first().header, u"A"_s);
}

void TestImportFlow::languageKeepsTicksAndFaults()
{
    const auto switchLanguage = [this] {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window(), &change);
    };
    drop(file(u"f.csv"_s, "Navn;Tema\nNy;Unge\nEn til;Unge\n"));
    QVERIFY(preview().setData(preview().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    switchLanguage();
    QCOMPARE(page().plan().changes.investments.size(), 1);
    // What another source is chosen for begins with all its ticks.
    drop(file(u"g.csv"_s, "Navn;Tema\nNy;Unge\nEn til;Unge\n"));
    QCOMPARE(page().plan().changes.investments.size(), 2);
    QVERIFY(columns().setData(columns().index(1, ColumnMappingModel::FieldColumn), u"name"_s,
                              Qt::EditRole));
    switchLanguage();
    QVERIFY(says(u"Two columns are read into the same field: Name"_s));
}

void TestImportFlow::takesPastedRows()
{
    QGuiApplication::clipboard()->setText(u"Navn\tTema\tBorgere\nIndsat\tUnge\t12\n"_s);
    m_fixture->table()->setFocus();
    QTest::keyClick(m_fixture->table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    QCOMPARE(page().plan().changes.investments.size(), 1);
    QCOMPARE(page().plan().changes.investments.first().after->citizensPlanned.first().value, 12);
}

void TestImportFlow::takesPastedRowsWhereThereIsNothingYet()
{
    const QString path = m_fixture->inFolder(u"empty.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(path, {.portfolio = newPortfolio(u"F"_s)}, u"MH"_s));
    window().openFile(path);
    QVERIFY(!m_fixture->table()->isVisible());
    QGuiApplication::clipboard()->setText(u"Navn\tTema\nIndsat\tUnge\n"_s);
    m_fixture->place().focusTable();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    QCOMPARE(page().plan().changes.investments.size(), 1);
}

void TestImportFlow::aFileOverATextFieldIsForThePlace()
{
    QObject owner;
    auto *field = m_fixture->place().findChild<QLineEdit *>();
    const auto *target = window().findChild<DropTarget *>();
    const auto dropOnField = [field](const QMimeData *data) {
        QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &enter);
        QDropEvent drop(QPointF(2, 2), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &drop);
    };
    dropOnField(urlOf(file(u"h.csv"_s, "Navn;Tema\nNy;Unge\n"), &owner));
    QTRY_VERIFY(page().isVisible());
    QVERIFY(field->text().isEmpty() && !target->isVisible());
    button(u"Cancel"_s)->click();
    // Nothing takes what nobody can read; words are the field's.
    dropOnField(urlOf(m_fixture->inFolder(u"a.exe"_s), &owner));
    QVERIFY(field->text().isEmpty());
    QMimeData words;
    words.setText(u"unge"_s);
    dropOnField(&words);
    QCOMPARE(field->text(), u"unge"_s);
}

void TestImportFlow::saysWhatDroppingWouldDo()
{
    QCOMPARE(drag(file(u"d.csv"_s, "a")), u"Import d.csv as a copy into this portfolio"_s);
    QCOMPARE(drag(m_fixture->file), u"Open test.bundlinje"_s);
    window().findChild<DropTarget *>()->hide();
    QCOMPARE(drag(file(u"d.exe"_s, "a")), QString());
    window().setDocument(nullptr);
    QCOMPARE(drag(m_fixture->inFolder(u"d.csv"_s)), u"Make a new portfolio of d.csv"_s);
}

void TestImportFlow::linksADroppedDocument()
{
    const QString paper = file(u"Kontrakt 2026.pdf"_s, "%PDF");
    m_fixture->table()->selectRow(0);
    QVERIFY(drag(paper).startsWith(u"Link Kontrakt 2026.pdf as a source of "_s));
    drop(paper);
    const InvestmentId id = m_fixture->place().selected().first();
    const QList<Source> sources = m_fixture->document().investment(id)->sources;
    QCOMPARE(sources.last().title, u"Kontrakt 2026"_s);
    QVERIFY(sources.last().address.endsWith(u"Kontrakt 2026.pdf"));
    QVERIFY(m_fixture->barSaying(u"was linked as a source"_s));
    m_fixture->menu().undo->trigger();
    QCOMPARE(m_fixture->document().investment(id)->sources.size(), sources.size() - 1);
}

void TestImportFlow::linksADocumentByMenu()
{
    const QString paper = file(u"notat.unknown"_s, "x");
    m_fixture->table()->clearSelection();
    QVERIFY(!m_fixture->menu().linkDocument->isEnabled());
    m_fixture->table()->selectRow(0);
    const InvestmentId id = m_fixture->place().selected().first();
    QTimer::singleShot(0, this, [paper] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(paper);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    m_fixture->menu().linkDocument->trigger();
    QVERIFY(
        m_fixture->document().investment(id)->sources.last().address.endsWith(u"notat.unknown"_s));
}

void TestImportFlow::opensADroppedPortfolio()
{
    const QString path = m_fixture->inFolder(u"other.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(path, {.portfolio = newPortfolio(u"F"_s)}, u"MH"_s));
    drop(path);
    QCOMPARE(m_fixture->document().filePath(), path);
}

void TestImportFlow::saysWhyASourceCannotBeRead()
{
    drop(file(u"gammel.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"));
    QVERIFY(!page().isVisible());
    QVERIFY(m_fixture->barSaying(u"save it as .xlsx"_s));
}

void TestImportFlow::opensASavedReport()
{
    ImportReport report;
    report.unreadable = {
        {.file = u"a.csv"_s, .row = 2, .column = u"Beløb"_s, .value = u"ca. 60"_s}};
    drop(file(u"rapport.json"_s, reportFile(report)));
    QVERIFY(page().isVisible());
    QVERIFY(says(u"A saved report of an import"_s));
    QVERIFY(!button(u"Import "_s)->isVisible());
    button(u"Close"_s)->click();
    QVERIFY(!page().isVisible());
}

void TestImportFlow::leavesAReport()
{
    QVERIFY(!m_fixture->menu().lastReport->isEnabled());
    drop(file(u"i.csv"_s, "Navn;Egen andel\nNy;ca. 60\nEn til;1.250.000,00\n"));
    button(u"Import 2"_s)->click();
    QVERIFY(m_fixture->barSaying(u"1 cell"_s));
    QVERIFY(!page().isVisible());
    m_fixture->menu().lastReport->trigger();
    QVERIFY(page().isVisible());
    QVERIFY(says(u"A saved report of an import"_s));
    QVERIFY(says(u"New: 2"_s));
    QCOMPARE(page().sourceName(), u"i.csv"_s);
    button(u"Close"_s)->click();
    window().openFile(m_fixture->file);
    QVERIFY(!m_fixture->menu().lastReport->isEnabled());
}

void TestImportFlow::importsIndigo()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("skipped: the INDIGO data is not here");
    drop(folder + u"/projects.csv"_s); // One of its files stands for the folder.
    QVERIFY(page().isVisible());
    const qsizetype all = preview().tickedCount();
    QVERIFY(all > 100);
    QVERIFY(preview().setData(preview().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(page().plan().changes.investments.size(), all - 1);
}

QTEST_MAIN(TestImportFlow)
#include "tst_importflow.moc"
