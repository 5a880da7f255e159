#include "model/exchange/recorddifference.h"

#include "model/exchange/indigocolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Cells = QMap<QString, QString>;

Cells wantedCells(const ImportedRecord &record, RecordColumns columns)
{
    if (columns == RecordColumns::All)
        return record.cells;
    Cells wanted;
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        const IndigoColumn *column = indigoColumn(record.file, cell.key());
        const bool isKey = column && column->kind == IndigoColumn::Kind::Key;
        if (!isKey && (!column || column->field.isEmpty()))
            wanted.insert(cell.key(), cell.value());
    }
    return wanted;
}

QString rowText(const Cells &cells)
{
    QStringList parts;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        parts.append(u"%1: %2"_s.arg(cell.key(), cell.value()));
    return parts.join(u"; "_s);
}

void compareRows(const QString &file, const Cells &before, const Cells &after,
                 QList<FieldDifference> &found)
{
    Cells columns = before;
    columns.insert(after);
    for (auto cell = columns.cbegin(); cell != columns.cend(); ++cell) {
        const QString &column = cell.key();
        if (before.value(column) != after.value(column))
            found.append(
                {u"%1: %2"_s.arg(file, column), before.value(column), after.value(column)});
    }
}

void compareFiles(const QString &file, QList<Cells> before, QList<Cells> after,
                  QList<FieldDifference> &found)
{
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (after.removeOne(before.at(i)))
            before.removeAt(i);
    }
    if (before.size() == after.size()) {
        for (qsizetype i = 0; i < before.size(); ++i)
            compareRows(file, before.at(i), after.at(i), found);
        return;
    }
    for (const Cells &row : std::as_const(before)) {
        if (!row.isEmpty())
            found.append({file, rowText(row), {}});
    }
    for (const Cells &row : std::as_const(after)) {
        if (!row.isEmpty())
            found.append({file, {}, rowText(row)});
    }
}

} // namespace

QList<FieldDifference> recordDifferences(const QList<ImportedRecord> &before,
                                         const QList<ImportedRecord> &after, RecordColumns columns)
{
    struct Sides {
        QList<Cells> before;
        QList<Cells> after;
    };
    QMap<QString, Sides> files;
    for (const ImportedRecord &record : before)
        files[record.file].before.append(wantedCells(record, columns));
    for (const ImportedRecord &record : after)
        files[record.file].after.append(wantedCells(record, columns));
    QList<FieldDifference> found;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        compareFiles(file.key(), file->before, file->after, found);
    return found;
}

bool sameCells(const QList<ImportedRecord> &a, const QList<ImportedRecord> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ImportedRecord &one, const ImportedRecord &other) {
                          return one.file == other.file && one.cells == other.cells;
                      });
}

} // namespace bundlinje
