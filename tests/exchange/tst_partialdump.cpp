#include "model/exchange/importplan.h"
#include "tests/exchange/applied.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// A dump of which files or columns were left out says nothing about what stood there.
class TestPartialDump final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void missingFilesEmptyNothing_data();
    void missingFilesEmptyNothing();
    void missingColumnEmptiesNothing();
    void whatIsThereIsStillTaken();
    void onlyTheProjectsOfTheRealDump();

private:
    void write(const QString &name, const QByteArray &text) const;
    void remove(const QString &name) const { QVERIFY(QFile::remove(m_folder->filePath(name))); }
    Result<ImportPlan> planned(const PortfolioContent &content, const ImportOptions &options = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    PortfolioContent m_whole; ///< After the import of all files.
};

void TestPartialDump::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

Result<ImportPlan> TestPartialDump::planned(const PortfolioContent &content,
                                            const ImportOptions &options)
{
    const Result<IndigoDump> dump = readIndigo(m_folder->path());
    if (!dump)
        return tl::make_unexpected(dump.error());
    return planImport(content, *dump, options);
}

void TestPartialDump::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"projects.csv"_s,
          "ID,Impact Bond Name - (Value),Notes - (Value)\r\nP-1,Bolig,en note\r\nP-2,Skole,\r\n");
    write(u"organisations.csv"_s, "ID,Name\r\nO-1,Fonden\r\nO-2,Kommunen\r\n");
    write(u"projects_investments.csv"_s,
          "Project ID,Id,Organisation ID - (Value)\r\nP-1,i1,O-1\r\n");
    write(u"projects_outcome_payment_commitments.csv"_s,
          "Project ID,Organisation ID - (Value)\r\nP-1,O-2\r\n");
    const Result<ImportPlan> plan = planned({});
    QVERIFY(plan);
    m_whole = applied({}, *plan);
    QCOMPARE(m_whole.investments.first().parties.size(), 2);
    QVERIFY(planned(m_whole)->changes.investments.isEmpty());
}

void TestPartialDump::missingFilesEmptyNothing_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("register") << QStringList{u"organisations.csv"_s};
    QTest::newRow("relation") << QStringList{u"projects_investments.csv"_s};
    QTest::newRow("all but the projects")
        << QStringList{u"organisations.csv"_s, u"projects_investments.csv"_s,
                       u"projects_outcome_payment_commitments.csv"_s};
}

void TestPartialDump::missingFilesEmptyNothing()
{
    QFETCH(QStringList, files);
    for (const QString &file : files)
        remove(file);
    for (const bool clear : {false, true}) {
        const Result<ImportPlan> plan = planned(m_whole, {.clearEmptied = clear});
        QVERIFY(plan);
        QVERIFY(plan->changes.investments.isEmpty());
        QVERIFY(plan->report.emptied.isEmpty());
        QCOMPARE(plan->report.unchanged.size(), 2);
        for (const QString &file : files)
            QVERIFY(plan->report.missingFiles.contains(file));
        for (const CellFinding &cell : plan->report.checks)
            QVERIFY(cell.reason != u"the organisation is not in organisations.csv");
    }
}

void TestPartialDump::missingColumnEmptiesNothing()
{
    write(u"projects.csv"_s,
          "ID,Impact Bond Name - (Value),Remarks\r\nP-1,Bolig,en note\r\nP-2,Skole,\r\n");
    const Result<ImportPlan> plan = planned(m_whole, {.clearEmptied = true});
    QVERIFY(plan);
    QVERIFY(plan->report.missingColumns.contains(u"projects.csv: Notes - (Value)"_s));
    QVERIFY(plan->report.unknownColumns.contains(u"projects.csv: Remarks"_s));
    QVERIFY(plan->report.emptied.isEmpty());
    const PortfolioContent after = applied(m_whole, *plan);
    QCOMPARE(after.investments.first().publicNote, u"Notes: en note"_s);
    QVERIFY(planned(after)->changes.investments.isEmpty());
}

void TestPartialDump::whatIsThereIsStillTaken()
{
    remove(u"organisations.csv"_s);
    remove(u"projects_investments.csv"_s);
    write(u"projects.csv"_s,
          "ID,Impact Bond Name - (Value),Notes - (Value)\r\nP-1,Bolig Vest,\r\nP-3,Ny,\r\n");
    const Result<ImportPlan> plan = planned(m_whole, {.clearEmptied = true});
    QVERIFY(plan);
    QCOMPARE(plan->report.added.size(), 1);
    QCOMPARE(plan->report.removed.size(), 1);
    QCOMPARE(plan->report.changed.first().fields,
             (QList<FieldDifference>{{u"name"_s, u"Bolig"_s, u"Bolig Vest"_s}}));
    QCOMPARE(fieldCount(plan->report.emptied), 1);
    const Investment after = applied(m_whole, *plan).investments.first();
    QVERIFY(after.publicNote.isEmpty());
    QVERIFY(after.parties == m_whole.investments.first().parties);
}

void TestPartialDump::onlyTheProjectsOfTheRealDump()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QDir(folder).exists())
        QSKIP("skipped: the shared INDIGO data is not here");
    const PortfolioContent content = applied({}, *planImport({}, *readIndigo(folder)));
    const QTemporaryDir part;
    QVERIFY(QFile::copy(folder + u"/projects.csv"_s, part.filePath(u"projects.csv"_s)));
    const Result<ImportPlan> plan = planImport(content, *readIndigo(part.path()));
    QVERIFY(plan);
    QVERIFY(plan->changes.investments.isEmpty());
    QCOMPARE(plan->report.unchanged.size(), 292);
}

QTEST_GUILESS_MAIN(TestPartialDump)
#include "tst_partialdump.moc"
