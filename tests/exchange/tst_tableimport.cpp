#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/findingreasons.h"
#include "model/exchange/importsource.h"
#include "model/exchange/importwords.h"
#include "model/exchange/mappingjson.h"
#include "model/exchange/reportfile.h"
#include "model/exchange/samples.h"
#include "model/exchange/texttablereader.h"
#include "model/exchange/xlsxexport.h"
#include "tests/generators.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestTableImport final : public QObject {
    Q_OBJECT

private slots:
    void guessesColumns();
    void neverMixesDecimalSigns();
    void findsHeaderBelowHeading();
    void addsChangesAndLeaves();
    void keepsUnreadCells();
    void tellsRowsNotRead();
    void namesPersonNumbers();
    void emptiedCellsAreKeptOrCleared();
    void refusesTwoColumnsForOneField();
    void mappingComesBack();
    void reportComesBack();
    void ownTablesComeBack_data();
    void ownTablesComeBack();

private:
    QTemporaryDir m_folder;
};

namespace {

Spreadsheet table(const QString &text)
{
    return readTextTable(text.toUtf8(), u"liste.csv"_s).value();
}

PortfolioContent content(const QList<Investment> &investments = {})
{
    return {.portfolio = newPortfolio(u"Fond"_s), .investments = investments};
}

TableMapping mapping(const Spreadsheet &spreadsheet, const PortfolioContent &current)
{
    return guessedMapping(spreadsheet, {}, current, DecimalSign::Comma).value();
}

ImportPlan plan(const QString &text, const PortfolioContent &current,
                const ImportOptions &options = {})
{
    const Spreadsheet spreadsheet = table(text);
    return planTableImport(current, spreadsheet, mapping(spreadsheet, current), options).value();
}

/// The portfolio after the import.
PortfolioContent applied(PortfolioContent current, const ImportPlan &plan)
{
    for (const InvestmentChange &change : plan.changes.investments) {
        current.investments.removeIf([&](const Investment &investment) {
            return change.before && investment.id == change.before->id;
        });
        current.investments.append(*change.after);
    }
    return current;
}

std::optional<MoneyFigure> kroner(qint64 amount)
{
    return MoneyFigure{.amount = Money::fromMinor(amount * 100, Currency::DKK)};
}

QStringList reasonsOf(const QList<CellFinding> &findings)
{
    QStringList texts;
    for (const CellFinding &finding : findings)
        texts.append(finding.reason);
    return texts;
}

} // namespace

void TestTableImport::guessesColumns()
{
    Investment known{.id = InvestmentId::create(), .name = u"Ungehjem Vest"_s};
    const PortfolioContent current = content({known});
    const Spreadsheet spreadsheet =
        table(u"Sag;Hvem;Fase;Investeret (mio. kr.);Antal borgere;Startdato;Kolonne X\n"
              "1;Ungehjem Vest;I drift;12,5;25;07.03.2026;a\n"_s);
    const TableMapping guessed = mapping(spreadsheet, current);
    QStringList fields;
    for (const ColumnMapping &column : guessed.columns)
        fields.append(column.field);
    QCOMPARE(fields,
             (QStringList{u"externalId"_s, u"name"_s, u"stage"_s, u"ownShare"_s, u"citizens"_s,
                          u"effort.start"_s, QString()}));
    QCOMPARE(guessed.columns.at(3).reading, (NumberReading{DecimalSign::Comma, 6}));
    QCOMPARE(guessed.currency, u"DKK"_s);
    QCOMPARE(unmappedHeaders(guessed), QStringList{u"Kolonne X"_s});
}

void TestTableImport::neverMixesDecimalSigns()
{
    const ImportPlan read =
        plan(u"Name,Invested\nA,\"1,234.56\"\nB,1.234\nC,\"1,234\"\n"_s, content());
    // Where 1,234.56 stands, 1.234 is no thousand, and 1,234 is.
    QCOMPARE(read.report.added.size(), 3);
    QCOMPARE(read.changes.investments.at(0).after->ownShare->amount.minor(), 123'456);
    QCOMPARE(read.changes.investments.at(1).after->ownShare->amount.minor(), 123);
    QCOMPARE(read.changes.investments.at(2).after->ownShare->amount.minor(), 123'400);
}

void TestTableImport::findsHeaderBelowHeading()
{
    const Spreadsheet spreadsheet =
        table(u"Oversigt 2026;;\n;;\nNavn;Tema;Beløb\nA;Unge;5\nB;Børn;6\n"_s);
    const TableMapping guessed = mapping(spreadsheet, content());
    QCOMPARE(guessed.headerRow, 3);
    QCOMPARE(guessed.columns.size(), 3);
    QCOMPARE(planTableImport(content(), spreadsheet, guessed)->report.added.size(), 2);
}

void TestTableImport::addsChangesAndLeaves()
{
    Investment changed{.id = InvestmentId::create(), .name = u"Ungehjem Vest"_s};
    changed.ownShare = kroner(12'000'000);
    changed.ownShare->basis = Basis::Calculated;
    Investment same{.id = InvestmentId::create(), .name = u"Café"_s};
    same.parties = {{.name = u"Aarhus Kommune"_s, .roles = {{.role = Role::OutcomePayer}}}};
    Investment other{.id = InvestmentId::create(), .name = u"Ikke nævnt"_s};
    const PortfolioContent current = content({changed, same, other});
    const QString text = u"Navn;Egen andel;Myndighed;Antal;Enhed\n"
                         "Ungehjem Vest;12.500.000;;25;familier\n"
                         "Café;;Aarhus Kommune;;\n"
                         "Ny;1 mio. kr.;Region Midt, Aarhus Kommune;;\n"_s;
    const ImportPlan first = plan(text, current);
    QCOMPARE(first.report.added.size(), 1);
    QCOMPARE(first.report.changed.size(), 1);
    QCOMPARE(first.report.unchanged.size(), 1);
    QVERIFY(first.report.unreadable.isEmpty());
    const PortfolioContent after = applied(current, first);
    const auto named = [&](const QString &name) {
        return *std::find_if(after.investments.begin(), after.investments.end(),
                             [&](const Investment &one) { return one.name == name; });
    };
    const Investment vest = named(u"Ungehjem Vest"_s);
    QCOMPARE(vest.id, changed.id);
    QCOMPARE(vest.ownShare, kroner(12'500'000));
    QCOMPARE(vest.citizensPlanned, (QList<Count>{{.value = 25, .unit = CountUnit::Families}}));
    QCOMPARE(named(u"Café"_s), same);
    QCOMPARE(named(u"Ikke nævnt"_s), other);
    const Investment added = named(u"Ny"_s);
    QCOMPARE(added.parties.size(), 2);
    QCOMPARE(added.parties.first().roles.first().role, Role::Authority);
    const ImportPlan again = plan(text, after);
    QVERIFY(again.changes.investments.isEmpty());
    QCOMPARE(again.report.unchanged.size(), 3);
}

void TestTableImport::keepsUnreadCells()
{
    Investment known{.id = InvestmentId::create(), .name = u"A"_s};
    known.paidOut = kroner(5);
    const PortfolioContent current = content({known});
    const QString text = u"Navn;Udbetalt;Fase;Start\nA;ca. 60;Drømmefase;snart\n"_s;
    const ImportPlan first = plan(text, current);
    QCOMPARE(reasonsOf(first.report.unreadable),
             (QStringList{reasons::notAPlainNumber.toString(), reasons::unknownStage.toString(),
                          reasons::notADate.toString()}));
    const CellFinding &finding = first.report.unreadable.first();
    QCOMPARE(finding.file, u"liste.csv"_s);
    QCOMPARE(finding.row, 2);
    QCOMPARE(finding.column, u"Udbetalt"_s);
    QCOMPARE(finding.value, u"ca. 60"_s);
    const PortfolioContent after = applied(current, first);
    QCOMPARE(after.investments.first().paidOut, kroner(5));
    QCOMPARE(after.investments.first().unread.size(), 3);
    QVERIFY(plan(text, after).changes.investments.isEmpty());
    // Once it can be read, the text is gone.
    const ImportPlan mended = plan(u"Navn;Udbetalt;Fase;Start\nA;60;I drift;2026\n"_s, after);
    QVERIFY(applied(after, mended).investments.first().unread.isEmpty());
}

void TestTableImport::tellsRowsNotRead()
{
    const QList<Investment> twins{{.id = InvestmentId::create(), .name = u"Tvilling"_s},
                                  {.id = InvestmentId::create(), .name = u"Tvilling"_s}};
    const ImportPlan read = plan(
        u"Navn;Beløb;X\nTvilling;1;\nA;2;\nA;3;\n;4;\n;;kun her\nI alt;9;\n"_s, content(twins));
    QCOMPARE(reasonsOf(read.report.unreadable),
             (QStringList{reasons::ambiguousName.toString(), reasons::sameInvestment.toString(),
                          reasons::noName.toString(), reasons::nothingImported.toString(),
                          reasons::totalRow.toString()}));
    QCOMPARE(read.report.unreadable.last().row, 7);
    QCOMPARE(read.report.unreadable.last().value, u"I alt | 9"_s);
    QCOMPARE(read.changes.investments.size(), 1);
}

void TestTableImport::namesPersonNumbers()
{
    const ImportPlan read =
        plan(u"Navn;Note;Start;Ikke med\nA;ring 010190-1234;;\nB;;010190-1234;010190-1234\n"_s,
             content());
    QCOMPARE(reasonsOf(read.report.checks), QStringList(2, reasons::personNumber.toString()));
    QCOMPARE(read.report.checks.at(0).row, 2);
    QCOMPARE(read.report.checks.at(0).column, u"Note"_s);
    QCOMPARE(read.report.checks.at(1).column, u"Start"_s);
    QCOMPARE(read.report.unreadable.size(), 1); // No date.
    QVERIFY(read.report.unreadable.first().value.isEmpty());
}

void TestTableImport::emptiedCellsAreKeptOrCleared()
{
    Investment known{.id = InvestmentId::create(), .name = u"A"_s, .theme = u"Unge"_s};
    known.ownShare = kroner(5);
    const PortfolioContent current = content({known});
    const QString text = u"Navn;Tema;Egen andel\nA;;\n"_s;
    const ImportPlan kept = plan(text, current);
    QCOMPARE(fieldCount(kept.report.emptied), 2);
    QVERIFY(kept.changes.investments.isEmpty());
    const ImportPlan cleared = plan(text, current, {.clearEmptied = true});
    const Investment after = applied(current, cleared).investments.first();
    QVERIFY(after.theme.isEmpty());
    QVERIFY(!after.ownShare);
    QCOMPARE(after.name, u"A"_s);
}

void TestTableImport::refusesTwoColumnsForOneField()
{
    const Spreadsheet spreadsheet = table(u"Navn;Tema\nA;B\n"_s);
    TableMapping twice = mapping(spreadsheet, content());
    twice.columns[1].field = u"name"_s;
    QCOMPARE(fieldsMappedTwice(twice), QStringList{u"name"_s});
    const Result<ImportPlan> refused = planTableImport(content(), spreadsheet, twice);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidInput);
}

void TestTableImport::mappingComesBack()
{
    const TableMapping full{.sheet = u"Ark 1"_s,
                            .textFormat = {u"UTF-8"_s, u';'},
                            .headerRow = 3,
                            .columns = {{u"Navn"_s, u"name"_s, {}},
                                        {u"Beløb"_s, u"ownShare"_s, {DecimalSign::Point, 6}},
                                        {u"X"_s, {}, {}}},
                            .currency = u"EUR"_s,
                            .matching = RowMatching::Name};
    QCOMPARE(*mappingFromJson(toJson(full)), full);
    QVERIFY(!mappingFromJson({}));
    const Spreadsheet swapped = table(u";;\n;;\nX;Beløb;Navn;Nyt\n1;2;A;3\n"_s);
    const TableMapping used = adapted(full, swapped);
    QCOMPARE(used.columns.size(), 4);
    QCOMPARE(used.columns.at(1), full.columns.at(1));
    QCOMPARE(used.columns.at(2).field, u"name"_s);
    QVERIFY(used.columns.at(3).field.isEmpty());
    QCOMPARE(used.matching, RowMatching::Name);
}

void TestTableImport::reportComesBack()
{
    const ImportPlan read = plan(u"Navn;Beløb;X\nA;ca. 60;\nI alt;9;\n"_s, content());
    const QString path = m_folder.filePath(u"rapport.json"_s);
    QVERIFY(writeFile(path, reportFile(read.report), Overwrite::Replace));
    const Result<ImportContent> source = readImportSource(path);
    QVERIFY(source);
    const auto *report = std::get_if<ImportReport>(&*source);
    QVERIFY(report);
    QCOMPARE(toJson(*report), toJson(read.report));
    QVERIFY(planSource(content(), *source, {})->changes.investments.isEmpty());
}

void TestTableImport::ownTablesComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("csv, Danish") << u"danish"_s;
    QTest::newRow("csv, English") << u"english"_s;
    QTest::newRow("csv, machine") << u"machine"_s;
}

/// What the program wrote is read back to the same values: into an empty file the figures of every
/// list are the same, into the file itself nothing changes.
void TestTableImport::ownTablesComeBack()
{
    QFETCH(QString, format);
    const PortfolioContent whole = sample(Sample::Example).value();
    const QByteArray bytes = format == "xlsx"_L1 ? toXlsx(whole).value()
        : format == "danish"_L1                  ? toCsv(whole, CsvFormat::Danish)
        : format == "english"_L1                 ? toCsv(whole, CsvFormat::English)
                                                 : toCsv(whole, CsvFormat::Machine);
    const QString path =
        m_folder.filePath(u"export."_s + (format == "xlsx"_L1 ? u"xlsx"_s : u"csv"_s));
    QVERIFY(writeFile(path, bytes, Overwrite::Replace));
    const Result<ImportContent> source = readImportSource(path);
    QVERIFY(source);
    const auto &spreadsheet = std::get<Spreadsheet>(*source);
    const Result<ImportPlan> same =
        planTableImport(whole, spreadsheet, mapping(spreadsheet, whole));
    QVERIFY(same);
    for (const ImportedItem &item : same->report.changed) {
        for (const FieldDifference &field : item.fields)
            qInfo() << item.name << field.field << field.before << field.after;
    }
    QVERIFY(same->changes.investments.isEmpty());
    QCOMPARE(same->report.unchanged.size(), whole.investments.size());

    PortfolioContent empty{.portfolio = whole.portfolio, .investments = {}};
    const Result<ImportPlan> added =
        planTableImport(empty, spreadsheet, mapping(spreadsheet, empty));
    QVERIFY(added);
    QCOMPARE(added->report.added.size(), whole.investments.size());
    for (qsizetype i = 0; i < whole.investments.size(); ++i) {
        InvestmentSummary before =
            summarise(whole.investments.at(i), caseSettings(whole.portfolio));
        InvestmentSummary after = summarise(*added->changes.investments.at(i).after, {});
        before.searchText = after.searchText;
        before.revision = after.revision;
        // A table has no business cases, contracts and payments.
        before.hasChosenCase = after.hasChosenCase;
        before.repaid = before.outstanding = before.earned = std::nullopt;
        before.effectMet = before.effectTarget = std::nullopt;
        before.expectedReturn.reset();
        before.instrument = after.instrument;
        before.repaymentKinds = after.repaymentKinds;
        before.paidOut->basis = Basis::Stated;
        if (after.citizensUnit == before.citizensUnit)
            QCOMPARE(after.citizens, before.citizens);
        QCOMPARE(after.ownShare, before.ownShare);
        QCOMPARE(after, before);
    }
}

QTEST_GUILESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
