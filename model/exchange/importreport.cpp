#include "model/exchange/importreport.h"

#include <QtCore/QJsonArray>

#include <numeric>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QJsonArray toJson(const QList<FieldDifference> &fields)
{
    QJsonArray list;
    for (const FieldDifference &field : fields)
        list.append(QJsonObject{
            {u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    return list;
}

QJsonArray toJson(const QList<ImportedItem> &items)
{
    QJsonArray list;
    for (const ImportedItem &item : items) {
        QJsonObject object{{u"id"_s, item.id.toString()},
                           {u"externalId"_s, item.externalId},
                           {u"name"_s, item.name}};
        if (!item.fields.isEmpty())
            object.insert(u"fields"_s, toJson(item.fields));
        list.append(object);
    }
    return list;
}

QJsonArray toJson(const QList<CellFinding> &findings)
{
    QJsonArray list;
    for (const CellFinding &finding : findings)
        list.append(QJsonObject{{u"file"_s, finding.file},
                                {u"sheet"_s, finding.sheet},
                                {u"row"_s, finding.row},
                                {u"column"_s, finding.column},
                                {u"value"_s, finding.value},
                                {u"reason"_s, finding.reason},
                                {u"id"_s, finding.externalId}});
    return list;
}

/// In quotes, and led by an apostrophe where a spreadsheet would run it.
QString csvCell(QString text)
{
    static const QString starters = u"=+-@\t\r"_s;
    if (!text.isEmpty() && starters.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    return {
        {u"added"_s, report.added.size()},
        {u"changed"_s, report.changed.size()},
        {u"unchanged"_s, report.unchanged.size()},
        {u"emptied"_s, fieldCount(report.emptied)},
        {u"removed"_s, report.removed.size()},
        {u"kept"_s, report.kept.size()},
        {u"emptiedAreKept"_s, report.emptiedAreKept},
        {u"addedItems"_s, toJson(report.added)},
        {u"changedItems"_s, toJson(report.changed)},
        {u"unchangedItems"_s, toJson(report.unchanged)},
        {u"emptiedItems"_s, toJson(report.emptied)},
        {u"removedItems"_s, toJson(report.removed)},
        {u"keptItems"_s, toJson(report.kept)},
        {u"unreadable"_s, toJson(report.unreadable)},
        {u"checks"_s, toJson(report.checks)},
        {u"missingFiles"_s, QJsonArray::fromStringList(report.missingFiles)},
        {u"missingColumns"_s, QJsonArray::fromStringList(report.missingColumns)},
        {u"unknownColumns"_s, QJsonArray::fromStringList(report.unknownColumns)},
    };
}

QByteArray unreadableAsCsv(const ImportReport &report)
{
    QString text = u"file,sheet,row,id,column,value,reason\r\n"_s;
    for (const CellFinding &finding : report.unreadable) {
        const QStringList cells{csvCell(finding.file),        csvCell(finding.sheet),
                                QString::number(finding.row), csvCell(finding.externalId),
                                csvCell(finding.column),      csvCell(finding.value),
                                csvCell(finding.reason)};
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

qsizetype fieldCount(const QList<ImportedItem> &items)
{
    return std::accumulate(
        items.begin(), items.end(), qsizetype(0),
        [](qsizetype count, const ImportedItem &item) { return count + item.fields.size(); });
}

} // namespace bundlinje
