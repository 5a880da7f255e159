#include "model/exchange/indigoreader.h"

#include "model/exchange/csvtable.h"
#include "model/exchange/findingreasons.h"
#include "model/exchange/indigocells.h"
#include "model/exchange/indigochecks.h"
#include "model/exchange/indigocolumns.h"
#include "model/exchange/indigoproject.h"
#include "model/exchange/indigorecords.h"

#include <QtCore/QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The records of one file, told by the key of its first column.
using RecordsByKey = QHash<QString, QList<ImportedRecord>>;

/// What has been read of a folder so far.
struct Reading {
    IndigoDump dump;
    QStringList projects; ///< Ids in the order of projects.csv.
    QHash<QString, RecordsByKey> files;
};

ImportedRecord importedRecord(const CsvTable &table, const CsvRecord &row)
{
    ImportedRecord record{.file = table.file, .row = row.row};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells.at(i);
        if (cell.isEmpty())
            continue;
        // A cell beyond the header, or below a repeated title, has no column; its text is kept.
        const QString title = table.header.value(i);
        const bool named = !title.isEmpty() && table.header.indexOf(title) == i;
        record.cells.insert(named ? title : u"(cell %1)"_s.arg(i + 1), cell);
    }
    return record;
}

void compareColumns(const IndigoFile &file, const CsvTable &table, IndigoDump &dump)
{
    for (const IndigoColumn &column : file.columns) {
        if (!table.header.contains(column.header))
            dump.missingColumns.append(u"%1: %2"_s.arg(file.name, column.header));
    }
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString &title = table.header.at(i);
        const bool repeated = table.header.indexOf(title) != i;
        if (!indigoColumn(file.name, title) || repeated)
            dump.unknownColumns.append(u"%1: %2"_s.arg(file.name, title));
    }
}

/// Sorts the rows of a file by the project (or organisation, or fund) that they belong to.
void sortRows(const IndigoFile &file, const CsvTable &table, Reading &reading)
{
    const QString name = file.name.toString();
    QHash<int, QString> keyOfRow;
    for (const CsvRecord &row : table.records) {
        const ImportedRecord record = importedRecord(table, row);
        const QString key = cellText(record, file.columns.front().header);
        keyOfRow.insert(row.row, key);
        if (key.isEmpty()) {
            reading.dump.unreadable.append({.file = name,
                                            .row = row.row,
                                            .column = file.columns.front().header.toString(),
                                            .value = row.cells.join(u", "),
                                            .reason = reasons::noProjectId.toString()});
            continue;
        }
        if (file.name == "projects.csv"_L1 && !reading.files[name].contains(key))
            reading.projects.append(key);
        reading.files[name][key].append(record);
    }
    for (CellFinding fault : table.faults) {
        fault.externalId = keyOfRow.value(fault.row);
        reading.dump.unreadable.append(fault);
    }
}

/// Errors: those of `readIndigo`, except that only projects.csv has to be there.
Status readFile(const IndigoFile &file, const QDir &folder, Reading &reading)
{
    const QString name = file.name.toString();
    const bool isNeeded = file.name == "projects.csv"_L1;
    const Result<CsvTable> table = readCsvTable(folder.filePath(name));
    if (!table) {
        if (table.error().code != Error::Code::FileMissing || isNeeded)
            return tl::make_unexpected(table.error());
        reading.dump.missingFiles.append(name);
        return {};
    }
    compareColumns(file, *table, reading.dump);
    const QString key = file.columns.front().header.toString();
    if (!table->header.contains(key))
        return failure(Error::Code::UnknownColumns, folder.filePath(name),
                       table->header.mid(0, 5).join(u", "), u"no column \"%1\""_s.arg(key));
    sortRows(file, *table, reading);
    return {};
}

/// All rows about the project, with those of the organisations and funds it names.
QList<ImportedRecord> recordsAbout(const QString &project, const Reading &reading)
{
    QList<ImportedRecord> records;
    for (const IndigoFile &file : indigoFiles()) {
        if (file.name.startsWith(u"projects"))
            records += reading.files.value(file.name.toString()).value(project);
    }
    return withNamedRows(records, [&](const QString &file, const QString &key) {
        return reading.files.value(file).value(key);
    });
}

/// Rows about projects that projects.csv does not have: they belong nowhere, so they are listed.
void listOrphans(Reading &reading)
{
    for (const IndigoFile &file : indigoFiles()) {
        if (!file.name.startsWith(u"projects_"))
            continue;
        const QString name = file.name.toString();
        const RecordsByKey &byProject = reading.files[name];
        for (auto project = byProject.cbegin(); project != byProject.cend(); ++project) {
            if (reading.files[u"projects.csv"_s].contains(project.key()))
                continue;
            for (const ImportedRecord &record : project.value())
                reading.dump.checks.append({.file = name,
                                            .row = record.row,
                                            .column = file.columns.front().header.toString(),
                                            .value = project.key(),
                                            .reason = reasons::unknownProject.toString(),
                                            .externalId = project.key()});
        }
    }
}

void listUnread(const Investment &investment, IndigoDump &dump)
{
    for (const UnreadText &unread : investment.unread)
        dump.unreadable.append({.file = unread.file,
                                .row = unread.row,
                                .column = unread.column,
                                .value = unread.text,
                                .reason = unread.reason,
                                .externalId = investment.origin.externalId});
}

/// By file and row, as a person walks through the files.
void sortFindings(QList<CellFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const CellFinding &a, const CellFinding &b) {
                         return a.file != b.file ? a.file < b.file : a.row < b.row;
                     });
}

} // namespace

Result<IndigoDump> readIndigo(const QString &folderPath)
{
    const QDir folder(folderPath);
    if (!folder.exists())
        return failure(Error::Code::FileMissing, folderPath);
    Reading reading;
    for (const IndigoFile &file : indigoFiles()) {
        if (const Status read = readFile(file, folder, reading); !read)
            return tl::make_unexpected(read.error());
    }
    listOrphans(reading);
    const QStringList funds = reading.files[u"funds.csv"_s].keys();
    IndigoDump &dump = reading.dump;
    for (const QString &project : std::as_const(reading.projects)) {
        const Investment investment = indigoInvestment(project, recordsAbout(project, reading));
        listUnread(investment, dump);
        dump.checks += indigoChecks(investment, funds, dump.missingFiles);
        dump.investments.append(investment);
    }
    dump.checks += repeatedNames(dump.investments);
    sortFindings(dump.unreadable);
    sortFindings(dump.checks);
    return dump;
}

} // namespace bundlinje
