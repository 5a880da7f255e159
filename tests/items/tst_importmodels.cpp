#include "model/exchange/findingreasons.h"
#include "model/exchange/importfields.h"
#include "model/exchange/importsession.h"
#include "model/exchange/sourcefaults.h"
#include "model/exchange/texttablereader.h"
#include "model/items/columnmappingmodel.h"
#include "model/items/errormessage.h"
#include "model/items/importfieldtext.h"
#include "model/items/importfindingsmodel.h"
#include "model/items/importpreviewfilter.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Kind = ImportPreviewModel::Kind;

class TestImportModels final : public QObject {
    Q_OBJECT

private slots:
    void previewShowsWhatWillBe();
    void amountsCanBeHidden();
    void ticksDecideWhatIsImported();
    void ticksTakenAwayStayAway();
    void previewIsFiltered();
    void findingsAreListed();
    void columnsAreMapped();
    void everyFieldHasALabel();
    void neutralTextsAreLocal_data();
    void neutralTextsAreLocal();
    void everyFaultHasItsSentences();

private:
    static ImportSession session(const QString &text);
};

namespace {

QString textAt(const QAbstractItemModel &model, int row, int column, const QModelIndex &parent = {})
{
    return model.index(row, column, parent).data().toString();
}

} // namespace

/// Rows for a portfolio of one investment "A" with an own share of 5 kroner.
ImportSession TestImportModels::session(const QString &text)
{
    Investment known{.id = InvestmentId::create(), .name = u"A"_s};
    known.ownShare = MoneyFigure{.amount = Money::fromMinor(500, Currency::DKK)};
    const PortfolioContent current{.portfolio = newPortfolio(u"Fond"_s), .investments = {known}};
    return ImportSession::ofText(text, u"liste.csv"_s, current, DecimalSign::Comma).value();
}

void TestImportModels::previewShowsWhatWillBe()
{
    const ImportPlan plan =
        session(u"Navn;Egen andel;Start\nA;12.500.000;2026-03-07\nNy;1;\nI alt;2;\n"_s)
            .plan()
            .value();
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan, QLocale(QLocale::Danish));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 0, ImportPreviewModel::NameColumn), u"Ny"_s);
    QCOMPARE(textAt(model, 0, ImportPreviewModel::KindColumn), u"new"_s);
    const QModelIndex changed = model.index(1, 0);
    QCOMPARE(changed.data().toString(), u"A"_s);
    QCOMPARE(model.rowCount(changed), 2);
    QCOMPARE(textAt(model, 0, ImportPreviewModel::NameColumn, changed), u"Own share"_s);
    QVERIFY(textAt(model, 0, ImportPreviewModel::BeforeColumn, changed).contains(u'5'));
    QVERIFY(textAt(model, 0, ImportPreviewModel::AfterColumn, changed).contains(u"12.500.000"));
    QCOMPARE(textAt(model, 1, ImportPreviewModel::AfterColumn, changed), u"07.03.2026"_s);
    QCOMPARE(textAt(model, 2, ImportPreviewModel::KindColumn), u"not read"_s);
    QCOMPARE(textAt(model, 2, ImportPreviewModel::AfterColumn), reasons::totalRow.toString());
    QVERIFY(!model.index(2, 0).data(Qt::CheckStateRole).isValid());
    QCOMPARE(model.countOf(Kind::Added), 1);
    QCOMPARE(model.countOf(Kind::NotRead), 1);
}

void TestImportModels::amountsCanBeHidden()
{
    const ImportSession import = session(u"Navn;Egen andel\nA;12.500.000\nI alt;2.000\n"_s);
    ImportPreviewModel preview;
    preview.setPlan(*import.plan(), QLocale(QLocale::Danish));
    preview.setAmountsHidden(true);
    const QModelIndex changed = preview.index(0, 0);
    for (const int column : {ImportPreviewModel::BeforeColumn, ImportPreviewModel::AfterColumn})
        QVERIFY(!textAt(preview, 0, column, changed).contains(u'5'));
    QVERIFY(!textAt(preview, 1, ImportPreviewModel::NameColumn).contains(u"000"_s));
    ColumnMappingModel columns;
    columns.setTable(import.sheet(), import.mapping());
    columns.setAmountsHidden(true);
    QVERIFY(!textAt(columns, 1, ColumnMappingModel::SampleColumn).contains(u"500"_s));
    ImportFindingsModel findings;
    findings.setReport(session(u"Navn;Egen andel\nA;ca. 60\n"_s).plan()->report);
    findings.setAmountsHidden(true);
    QVERIFY(!textAt(findings, 0, ImportFindingsModel::ValueColumn).contains(u"60"_s));
    preview.setAmountsHidden(false);
    QVERIFY(textAt(preview, 0, ImportPreviewModel::AfterColumn, changed).contains(u"12.500.000"_s));
}

void TestImportModels::ticksDecideWhatIsImported()
{
    const ImportPlan plan = session(u"Navn;Egen andel\nA;6\nNy;1\n"_s).plan().value();
    ImportPreviewModel model;
    model.setPlan(plan, QLocale());
    QSignalSpy changed(&model, &ImportPreviewModel::ticksChanged);
    QCOMPARE(model.tickedCount(), 2);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.tickedCount(), 1);
    const ImportPlan chosen = without(plan, model.unticked());
    QCOMPARE(chosen.changes.investments.size(), 1);
    QCOMPARE(chosen.changes.investments.first().after->name, u"A"_s);
    model.tickAll(false);
    QVERIFY(without(plan, model.unticked()).changes.investments.isEmpty());
    model.tickAll(true);
    QVERIFY(model.unticked().isEmpty());
    QVERIFY(
        !model.setData(model.index(0, 0, model.index(0, 0)), Qt::Unchecked, Qt::CheckStateRole));
}

void TestImportModels::ticksTakenAwayStayAway()
{
    const ImportSession source = session(u"Navn;Egen andel\nA;6\nNy;1\nEn til;2\n"_s);
    ImportPreviewModel model;
    model.setPlan(source.plan().value(), QLocale());
    QCOMPARE(model.tickedCount(), 3);
    // The second of those that are new, and the one that is there already.
    for (const int row : {1, 2})
        QVERIFY(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    model.setPlan(source.plan().value(), QLocale(QLocale::Danish));
    QCOMPARE(model.tickedCount(), 1);
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.setPlan({}, QLocale());
    model.setPlan(source.plan().value(), QLocale());
    QCOMPARE(model.tickedCount(), 3);
}

void TestImportModels::previewIsFiltered()
{
    ImportPreviewModel model;
    ImportPreviewFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(session(u"Navn;Tema\nA;unge\nNy;børn\nNok en;unge\n"_s).plan().value(),
                  QLocale());
    QCOMPARE(filter.rowCount(), 3);
    filter.setKind(Kind::Added);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(u"BØRN"_s); // In a field of it.
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(textAt(filter, 0, 0), u"Ny"_s);
    filter.setKind({});
    filter.setText(u"unge"_s);
    QCOMPARE(filter.rowCount(), 2);
}

void TestImportModels::findingsAreListed()
{
    ImportFindingsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(session(u"Navn;Egen andel\nA;ca. 60\n"_s).plan()->report);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0, ImportFindingsModel::FileColumn), u"liste.csv"_s);
    QCOMPARE(textAt(model, 0, ImportFindingsModel::RowColumn), u"2"_s);
    QCOMPARE(textAt(model, 0, ImportFindingsModel::HeaderColumn), u"Egen andel"_s);
    QCOMPARE(textAt(model, 0, ImportFindingsModel::ValueColumn), u"ca. 60"_s);
    QCOMPARE(textAt(model, 0, ImportFindingsModel::ReasonColumn), u"not a plain number"_s);
}

void TestImportModels::columnsAreMapped()
{
    ImportSession import = session(u"Navn;Beløb;Andet\nA;1,5;x\nB;2,5;y\n"_s);
    ColumnMappingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(import.sheet(), import.mapping());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(textAt(model, 1, ColumnMappingModel::SampleColumn), u"1,5 · 2,5"_s);
    QCOMPARE(textAt(model, 1, ColumnMappingModel::FieldColumn), u"Contract amount"_s);
    QCOMPARE(textAt(model, 1, ColumnMappingModel::ReadingColumn), u"1.234,5"_s);
    QVERIFY(!textAt(model, 2, ColumnMappingModel::RemarkColumn).isEmpty());
    QSignalSpy changed(&model, &ColumnMappingModel::columnsChanged);
    const QModelIndex field = model.index(2, ColumnMappingModel::FieldColumn);
    QVERIFY(model.setData(field, u"name"_s, Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!textAt(model, 0, ColumnMappingModel::RemarkColumn).isEmpty()); // Mapped twice.
    QVERIFY(model.setData(field, u"theme"_s, Qt::EditRole));
    QVERIFY(textAt(model, 0, ColumnMappingModel::RemarkColumn).isEmpty());
    QVERIFY(model.choices(model.index(2, ColumnMappingModel::ReadingColumn)).isEmpty());
    QVERIFY(
        model.setData(model.index(1, ColumnMappingModel::ReadingColumn), u",6"_s, Qt::EditRole));
    TableMapping chosen = import.mapping();
    chosen.columns = model.columns();
    import.setMapping(chosen);
    const Investment after = *import.plan()->changes.investments.first().after;
    QCOMPARE(after.contractAmount->amount.minor(), 150'000'000);
    QCOMPARE(after.theme, u"x"_s);
    model.setTable(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportModels::everyFieldHasALabel()
{
    QSet<QString> labels;
    for (const ImportField &field : importFields()) {
        const QString label = importFieldLabel(field.name);
        QVERIFY2(label != field.name, qPrintable(field.name));
        QVERIFY2(!labels.contains(label), qPrintable(label)); // Told apart in one list.
        labels.insert(label);
    }
    for (const Choice &choice : readingChoices())
        QCOMPARE(readingKey(readingOf(choice.key)), choice.key);
}

void TestImportModels::neutralTextsAreLocal_data()
{
    QTest::addColumn<QString>("neutral");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day") << u"2026-03-07"_s << u"07.03.2026"_s;
    QTest::newRow("month") << u"2026-03"_s << u"03.2026"_s;
    QTest::newRow("citizens") << u"1450 Families"_s << u"1.450 families"_s;
    QTest::newRow("words") << u"2 ting"_s << u"2 ting"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestImportModels::neutralTextsAreLocal()
{
    QFETCH(QString, neutral);
    QFETCH(QString, shown);
    QCOMPARE(localText(neutral, QLocale(QLocale::Danish)), shown);
}

void TestImportModels::everyFaultHasItsSentences()
{
    const ErrorMessage general = errorMessage({.code = Error::Code::ImportUnreadable});
    QSet<QString> sentences;
    for (const QStringView fault :
         {sourcefaults::password, sourcefaults::oldExcel, sourcefaults::tooLarge,
          sourcefaults::damaged, sourcefaults::notATable, sourcefaults::empty,
          sourcefaults::noSheet}) {
        const ErrorMessage message = errorMessage({.code = Error::Code::ImportUnreadable,
                                                   .where = u"a.xlsx"_s,
                                                   .value = fault.toString()});
        QVERIFY2(message.what != general.what, qPrintable(fault.toString()));
        QCOMPARE(message.where, u"a.xlsx"_s);
        QVERIFY(message.todo.endsWith(u"Nothing was changed."));
        sentences.insert(message.what);
    }
    QCOMPARE(sentences.size(), 7);
}

QTEST_GUILESS_MAIN(TestImportModels)
#include "tst_importmodels.moc"
