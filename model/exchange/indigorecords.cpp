#include "model/exchange/indigorecords.h"

#include "model/exchange/indigocells.h"
#include "model/exchange/indigocolumns.h"
#include "model/exchange/indigoparties.h"
#include "model/exchange/indigoproject.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QStringList namedOrganisations(const QList<ImportedRecord> &projectRows)
{
    QStringList ids;
    for (const ImportedRecord &record : projectRows)
        ids += indigoOrganisationIds(record);
    ids.removeDuplicates();
    return ids;
}

QStringList namedFunds(const QList<ImportedRecord> &projectRows)
{
    QStringList ids;
    for (const ImportedRecord &record : recordsOf(projectRows, u"projects_outcome_funds.csv"))
        ids += idsIn(cellText(record, u"Id"));
    ids.removeDuplicates();
    return ids;
}

QList<ImportedRecord> rowsWithKey(const QList<ImportedRecord> &records, const QString &file,
                                  const QString &key)
{
    QList<ImportedRecord> found;
    for (const ImportedRecord &record : recordsOf(records, file)) {
        if (cellText(record, u"ID") == key)
            found.append(record);
    }
    return found;
}

/// The row of projects.csv with the earlier cells of columns that the dump lacks.
void completeProject(const QList<ImportedRecord> &before, const QStringList &missingColumns,
                     QList<ImportedRecord> &rows)
{
    const ImportedRecord old = recordsOf(before, u"projects.csv").value(0);
    if (rows.isEmpty())
        return;
    for (auto cell = old.cells.cbegin(); cell != old.cells.cend(); ++cell) {
        if (missingColumns.contains(u"projects.csv: "_s + cell.key()))
            rows.first().cells.insert(cell.key(), cell.value());
    }
}

} // namespace

QList<ImportedRecord> withNamedRows(QList<ImportedRecord> projectRows, const RowsOf &rowsOf)
{
    const QStringList organisations = namedOrganisations(projectRows);
    const QStringList funds = namedFunds(projectRows);
    for (const QString &id : organisations)
        projectRows += rowsOf(u"organisations.csv"_s, id);
    for (const QString &id : funds)
        projectRows += rowsOf(u"funds.csv"_s, id);
    return projectRows;
}

QList<ImportedRecord> completedRecords(const QList<ImportedRecord> &before,
                                       const QList<ImportedRecord> &now, const IndigoDump &dump)
{
    if (dump.missingFiles.isEmpty() && dump.missingColumns.isEmpty())
        return now;
    const auto isMissing = [&](const QString &file) {
        return dump.missingFiles.contains(file);
    };
    QList<ImportedRecord> rows;
    for (const IndigoFile &file : indigoFiles()) {
        if (!file.name.startsWith(u"projects"))
            continue;
        QList<ImportedRecord> ofFile =
            recordsOf(isMissing(file.name.toString()) ? before : now, file.name);
        if (file.name == "projects.csv"_L1)
            completeProject(before, dump.missingColumns, ofFile);
        rows += ofFile;
    }
    // Only kept rows may name what the dump says nothing about.
    const QStringList named = namedOrganisations(now) + namedFunds(now);
    return withNamedRows(rows, [&](const QString &file, const QString &key) {
        const bool isAsBefore = isMissing(file) || !named.contains(key);
        return rowsWithKey(isAsBefore ? before : now, file, key);
    });
}

} // namespace bundlinje
