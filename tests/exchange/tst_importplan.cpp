#include "model/exchange/findingreasons.h"
#include "model/exchange/importplan.h"
#include "tests/exchange/applied.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto currency =
    "Overall project finance - Total investment commitment - Currency - (Value)";
constexpr auto exact =
    "Overall project finance - Total investment commitment - Amount - Exact - (Value)";

void write(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// A dump of one file with five columns.
void writeProjects(const QString &folder, const QByteArrayList &rows)
{
    const QByteArray header =
        QByteArray("ID,Impact Bond Name - (Value),") + currency + ',' + exact + ",Notes - (Value)";
    write(folder, u"projects.csv"_s, header + "\r\n" + rows.join("\r\n") + "\r\n");
}

Result<ImportPlan> planned(const PortfolioContent &content, const QByteArrayList &rows,
                           const ImportOptions &options = {})
{
    const QTemporaryDir folder;
    writeProjects(folder.path(), rows);
    const Result<IndigoDump> dump = readIndigo(folder.path());
    if (!dump)
        return tl::make_unexpected(dump.error());
    return planImport(content, *dump, options);
}

const QByteArrayList firstRows{"P-1,Bolig,DKK,1000,note", "P-2,Skole,DKK,2000,",
                               "P-3,Job,EUR,3000,"};

} // namespace

class TestImportPlan final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatANewerDumpChanges();
    void keepsWhatAPersonEdited();
    void clearsWhatIsEmptiedWhenAsked();
    void projectThatComesBack();
    void sameDumpTwiceChangesNothing();
    void realDumpTwiceChangesNothing();
    void unreadableCells_data();
    void unreadableCells();
    void columnsThatAreNotExpected();
    void foldersThatCannotBeRead();
    void ownContent();
    void personNumbersAreFlagged();
};

void TestImportPlan::saysWhatANewerDumpChanges()
{
    const PortfolioContent first = applied({}, *planned({}, firstRows));
    QCOMPARE(first.investments.size(), 3);
    const auto plan =
        planned(first, {"P-1,Bolig Vest,DKK,,note", "P-3,Job,EUR,3000,", "P-4,Ny,,,"});
    QVERIFY(plan);
    const ImportReport &report = plan->report;
    QCOMPARE(report.added.size(), 1);
    QCOMPARE(report.changed.size(), 1);
    QCOMPARE(report.changed.first().fields,
             (QList<FieldDifference>{{u"name"_s, u"Bolig"_s, u"Bolig Vest"_s}}));
    QCOMPARE(report.emptied.size(), 1);
    QCOMPARE(report.emptied.first().fields,
             (QList<FieldDifference>{{u"contractAmount"_s, u"1000"_s, {}}}));
    QCOMPARE(report.removed.size(), 1);
    QCOMPARE(report.removed.first().externalId, u"P-2"_s);
    QCOMPARE(report.unchanged.size(), 1);
    const PortfolioContent second = applied(first, *plan);
    QVERIFY(second.investments.at(0).contractAmount);
    QVERIFY(!second.investments.at(1).origin.inLatest);
    const QJsonObject json = toJson(report);
    QCOMPARE(json.value(u"emptied").toInt(), 1);
    QCOMPARE(json.value(u"removed").toInt(), 1);
}

void TestImportPlan::keepsWhatAPersonEdited()
{
    PortfolioContent content = applied({}, *planned({}, firstRows));
    content.investments[0].name = u"Eget navn"_s;
    content.investments[0].internalNote = u"intern"_s;
    const auto plan =
        planned(content, {"P-1,Andet navn,DKK,1500,note", firstRows[1], firstRows[2]});
    QVERIFY(plan);
    QCOMPARE(plan->report.kept.size(), 1);
    QCOMPARE(plan->report.kept.first().fields,
             (QList<FieldDifference>{{u"name"_s, u"Eget navn"_s, u"Andet navn"_s}}));
    const Investment after = applied(content, *plan).investments.first();
    QCOMPARE(after.name, u"Eget navn"_s);
    QCOMPARE(after.internalNote, u"intern"_s);
    QCOMPARE(after.contractAmount->amount.minor(), 150'000);
    QVERIFY(planned(applied(content, *plan),
                    {"P-1,Andet navn,DKK,1500,note", firstRows[1], firstRows[2]})
                ->changes.investments.isEmpty());
}

void TestImportPlan::clearsWhatIsEmptiedWhenAsked()
{
    const PortfolioContent content = applied({}, *planned({}, firstRows));
    const QByteArrayList rows{"P-1,Bolig,DKK,,", firstRows[1], firstRows[2]};
    const auto kept = planned(content, rows);
    QVERIFY(kept->report.emptiedAreKept);
    QCOMPARE(fieldCount(kept->report.emptied), 2);
    QCOMPARE(applied(content, *kept).investments.first().publicNote, u"Notes: note"_s);
    const auto cleared = planned(content, rows, {.clearEmptied = true});
    QCOMPARE(fieldCount(cleared->report.emptied), 2);
    QVERIFY(!applied(content, *cleared).investments.first().contractAmount);
    QVERIFY(applied(content, *cleared).investments.first().publicNote.isEmpty());
}

void TestImportPlan::projectThatComesBack()
{
    PortfolioContent content = applied({}, *planned({}, firstRows));
    content = applied(content, *planned(content, {firstRows[0], firstRows[1]}));
    QVERIFY(!content.investments.last().origin.inLatest);
    QVERIFY(planned(content, {firstRows[0], firstRows[1]})->changes.investments.isEmpty());
    const auto back = planned(content, firstRows);
    QCOMPARE(back->report.changed.size(), 1);
    QVERIFY(applied(content, *back).investments.last().origin.inLatest);
}

void TestImportPlan::sameDumpTwiceChangesNothing()
{
    const PortfolioContent content = applied({}, *planned({}, firstRows));
    const auto again = planned(content, firstRows);
    QVERIFY(again->changes.investments.isEmpty());
    QCOMPARE(again->report.unchanged.size(), 3);
    // A row more above it moves a project down; that alone is no change.
    const auto moved = planned(content, {firstRows[2], firstRows[0], firstRows[1]});
    QVERIFY(moved->changes.investments.isEmpty());
}

void TestImportPlan::realDumpTwiceChangesNothing()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QDir(folder).exists())
        QSKIP("skipped: the shared INDIGO data is not here");
    const IndigoDump dump = *readIndigo(folder);
    const auto first = planImport({}, dump);
    QCOMPARE(first->report.added.size(), 292);
    PortfolioContent content = applied({}, *first);
    const auto again = planImport(content, dump);
    QVERIFY(again->changes.investments.isEmpty());
    QCOMPARE(again->report.unchanged.size(), 292);
    // Also what is worked out anew from the records is what stands there.
    for (Investment &investment : content.investments)
        investment.origin.inLatest = false;
    const auto anew = planImport(content, dump);
    for (const ImportedItem &item : anew->report.changed)
        QCOMPARE(item.fields.size(), 1);
    QVERIFY(anew->report.emptied.isEmpty());
    QVERIFY(anew->report.kept.isEmpty());
}

void TestImportPlan::unreadableCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("formula") << QByteArray("P-1,A,DKK,=D41-D36,") << u"=D41-D36"_s
                             << u"a formula is not evaluated"_s;
    QTest::newRow("#REF! as amount")
        << QByteArray("P-1,A,DKK,#REF!,") << u"#REF!"_s << u"an error value of a spreadsheet"_s;
    QTest::newRow("#REF! as name")
        << QByteArray("P-1,#REF!,DKK,1,") << u"#REF!"_s << u"an error value of a spreadsheet"_s;
    QTest::newRow("too large") << QByteArray("P-1,A,DKK,99999999999999999999,")
                               << u"99999999999999999999"_s << u"the number is too large"_s;
    QTest::newRow("no currency") << QByteArray("P-1,A,,500,") << u"500"_s
                                 << u"no currency is stated"_s;
    QTest::newRow("separators") << QByteArray("P-1,A,DKK,290.000.000,") << u"290.000.000"_s
                                << u"not a plain number"_s;
    QTest::newRow("sign alone") << QByteArray("P-1,A,USD,$,") << u"$"_s
                                << u"a currency sign is not an amount"_s;
    QTest::newRow("ragged") << QByteArray("P-1,A,DKK,5") << u"4/5"_s
                            << u"the row has fewer cells than the header"_s;
    QTest::newRow("no id") << QByteArray(",A,DKK,5,") << u", A, DKK, 5, "_s
                           << u"the row has no project id"_s;
}

void TestImportPlan::unreadableCells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    const auto plan = planned({}, {row, "P-2,B,DKK,7," + QByteArray(10'000, 'x')});
    QVERIFY(plan);
    QCOMPARE(plan->report.unreadable.size(), 1);
    const CellFinding &cell = plan->report.unreadable.first();
    QCOMPARE(cell.file, u"projects.csv"_s);
    QCOMPARE(cell.row, 2);
    QCOMPARE(cell.value, value);
    QCOMPARE(cell.reason, reason);
    const Investment last = *plan->changes.investments.constLast().after;
    QCOMPARE(last.publicNote.size(), 10'007);
    const QByteArray csv = unreadableAsCsv(plan->report);
    QVERIFY(!csv.contains("\"="));
}

void TestImportPlan::columnsThatAreNotExpected()
{
    const QTemporaryDir folder;
    write(folder.path(), u"projects.csv"_s,
          "\xEF\xBB\xBFID,Total Project Finance Commitment 1\r\nP-1,5\r\n");
    const Result<IndigoDump> dump = readIndigo(folder.path());
    QVERIFY(dump);
    QVERIFY(dump->unknownColumns.contains(u"projects.csv: Total Project Finance Commitment 1"_s));
    QVERIFY(dump->missingColumns.contains(u"projects.csv: Impact Bond Name - (Value)"_s));
    QVERIFY(dump->missingFiles.contains(u"organisations.csv"_s));
    QCOMPARE(dump->investments.first().origin.records.first().cells.size(), 2);
    QVERIFY(!dump->investments.first().contractAmount);
}

void TestImportPlan::foldersThatCannotBeRead()
{
    const QTemporaryDir folder;
    QCOMPARE(readIndigo(folder.filePath(u"none"_s)).error().code, Error::Code::FileMissing);
    QCOMPARE(readIndigo(folder.path()).error().code, Error::Code::FileMissing);
    write(folder.path(), u"projects.csv"_s, "Name\r\nA\r\n");
    QCOMPARE(readIndigo(folder.path()).error().code, Error::Code::UnknownColumns);
    writeProjects(folder.path(), {"P-1,R\xF8nde,DKK,5,"});
    const Result<IndigoDump> latin = readIndigo(folder.path());
    QCOMPARE(latin.error().code, Error::Code::ImportUnreadable);
    QCOMPARE(latin.error().value, u"2"_s);
    QCOMPARE(latin.error().where, folder.filePath(u"projects.csv"_s));
    // UTF-16 with and without its mark; the latter is UTF-8 with zeros in it.
    for (const QByteArray &text :
         {QByteArray("\xFF\xFEI\0D\0,\0", 8), QByteArray("I\0D\0,\0", 6)}) {
        write(folder.path(), u"projects.csv"_s, text);
        QCOMPARE(readIndigo(folder.path()).error().code, Error::Code::ImportUnreadable);
    }
    write(folder.path(), u"projects.csv"_s, {});
    QCOMPARE(readIndigo(folder.path()).error().code, Error::Code::UnknownColumns);
}

void TestImportPlan::ownContent()
{
    PortfolioContent content = applied({newPortfolio(u"Fonden"_s), {}}, *planned({}, firstRows));
    const auto intoEmpty = planContentImport({}, content);
    QVERIFY(intoEmpty);
    PortfolioContent copy = applied({}, *intoEmpty);
    QCOMPARE(copy.investments.size(), 3);
    QVERIFY(copy.portfolio == content.portfolio);
    QVERIFY(planContentImport(copy, content)->changes.investments.isEmpty());
    content.investments[0].name = u"Nyt"_s;
    const auto plan = planContentImport(copy, content);
    QCOMPARE(plan->report.changed.size(), 1);
    QCOMPARE(plan->report.unchanged.size(), 2);
    content.investments.append(content.investments.first());
    QCOMPARE(planContentImport(copy, content).error().code, Error::Code::InvalidInput);
}

void TestImportPlan::personNumbersAreFlagged()
{
    const Result<ImportPlan> plan =
        planned({}, {"P-1,Bolig,DKK,1000,Barn 010199-1234", "P-2,Skole,DKK,2000,Ring 87131500"});
    QVERIFY(plan);
    QList<CellFinding> findings = plan->report.checks;
    findings.removeIf([](const CellFinding &finding) {
        return finding.reason != reasons::personNumber.toString();
    });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().column, u"Notes - (Value)"_s);
    QCOMPARE(findings.first().row, 2);
    QVERIFY(findings.first().value.isEmpty());
    QCOMPARE(plan->changes.investments.size(), 2);

    PortfolioContent incoming;
    incoming.investments = {
        {.id = InvestmentId::create(), .name = u"Bolig"_s, .internalNote = u"010199-1234"_s}};
    const Result<ImportPlan> own = planContentImport({}, incoming);
    QVERIFY(own);
    QCOMPARE(own->report.checks.size(), 1);
    QCOMPARE(own->report.checks.first().column, u"internalNote"_s);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
