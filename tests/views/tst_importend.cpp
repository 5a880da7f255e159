#include "tests/views/windowfixture.h"

#include "model/document/safetycopies.h"
#include "model/exchange/jsonexchange.h"
#include "model/items/investmenttablemodel.h"
#include "views/errorbar.h"
#include "views/history/conflictbar.h"
#include "views/import/importpage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What comes of an import when something is in its way.
class TestImportEnd final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_importend"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void whatCollidesWaitsAndTheRestIsImported();
    void aFailedSafetyCopyIsSaid();
    void escapeGivesItUp();

private:
    PortfolioDocument &document() const { return m_fixture->document(); }
    ImportPage &page() const { return *m_fixture->window().findChild<ImportPage *>(); }
    /// Shows an import that gives the first two investments another theme.
    void lookAtImport() const;

    std::unique_ptr<WindowFixture> m_fixture;
    QList<Investment> m_before; ///< The first two.
};

void TestImportEnd::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
    m_before = document().content()->investments.mid(0, 2);
}

void TestImportEnd::lookAtImport() const
{
    PortfolioContent content = *document().content();
    for (qsizetype i = 0; i < m_before.size(); ++i)
        content.investments[i].theme = u"importeret tema"_s;
    const QString file = m_fixture->inFolder(u"andet.json"_s);
    QVERIFY(writeJsonFile(file, content, Overwrite::Replace));
    const auto session = ImportSession::open(file, *document().content(), DecimalSign::Comma);
    QVERIFY(session);
    page().start(*session);
}

void TestImportEnd::whatCollidesWaitsAndTheRestIsImported()
{
    lookAtImport();
    const auto colleague = PortfolioDocument::open(m_fixture->file, u"Jens"_s);
    QVERIFY(colleague);
    Investment theirs = m_before.constFirst();
    theirs.theme = u"kollegaens tema"_s;
    QVERIFY((*colleague)->change({{{m_before.constFirst(), theirs}}, {}, u"Theme"_s}));
    emit page().accepted();

    QVERIFY(!page().isVisible());
    QVERIFY(m_fixture->table()->isVisible());
    QVERIFY(m_fixture->barSaying(u"Imported"_s));
    QCOMPARE(m_fixture->window().findChild<ConflictBar *>()->waiting().size(), 1);
    QCOMPARE(document().summary(m_before.at(0).id)->theme, u"kollegaens tema"_s);
    QCOMPARE(document().summary(m_before.at(1).id)->theme, u"importeret tema"_s);
    QCOMPARE(document().undoStack().count(), 1);
}

void TestImportEnd::aFailedSafetyCopyIsSaid()
{
    // Neither beside the file nor with the person can a folder be made where a file stands.
    QTRY_COMPARE(safetyCopies(m_fixture->file).size(), 1);
    const QString folder = QFileInfo(safetyCopies(m_fixture->file).constFirst().filePath).path();
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QDir ofPerson(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QVERIFY(ofPerson.mkpath(u"."_s));
    QVERIFY(QDir(ofPerson.filePath(u"copies"_s)).removeRecursively());
    QFile inTheWayToo(ofPerson.filePath(u"copies"_s));
    QVERIFY(inTheWayToo.open(QIODevice::WriteOnly));
    lookAtImport();
    emit page().accepted();
    QVERIFY(inTheWayToo.remove());
    QCOMPARE(document().summary(m_before.at(0).id)->theme, u"importeret tema"_s);
    QVERIFY(m_fixture->barSaying(u"Imported"_s));
    const auto *errors = m_fixture->window().findChild<ErrorBar *>();
    QVERIFY(errors->isVisible());
    QVERIFY2(!errors->text().contains(u"tries again"_s), qPrintable(errors->text()));
}

void TestImportEnd::escapeGivesItUp()
{
    m_fixture->menu().history->trigger(); // Any other page than the one it goes back to.
    lookAtImport();
    QTest::keyClick(&page(), Qt::Key_Escape);
    QVERIFY(m_fixture->table()->isVisible());
    QCOMPARE(document().summary(m_before.at(0).id)->theme, m_before.at(0).theme);
}

QTEST_MAIN(TestImportEnd)

#include "tst_importend.moc"
