#include "model/exchange/reportfile.h"

#include "model/exchange/filewriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

QList<FieldDifference> fieldsFrom(const QJsonValue &value)
{
    QList<FieldDifference> fields;
    const QJsonArray array = value.toArray();
    for (const auto &field : array)
        fields.append({field[u"field"_s].toString(), field[u"before"_s].toString(),
                       field[u"after"_s].toString()});
    return fields;
}

QList<ImportedItem> itemsFrom(const QJsonValue &value)
{
    QList<ImportedItem> items;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        items.append({{QUuid(item[u"id"_s].toString())},
                      item[u"externalId"_s].toString(),
                      item[u"name"_s].toString(),
                      fieldsFrom(item[u"fields"_s])});
    return items;
}

QList<CellFinding> findingsFrom(const QJsonValue &value)
{
    QList<CellFinding> findings;
    const QJsonArray array = value.toArray();
    for (const auto &finding : array)
        findings.append({.file = finding[u"file"_s].toString(),
                         .sheet = finding[u"sheet"_s].toString(),
                         .row = finding[u"row"_s].toInt(),
                         .column = finding[u"column"_s].toString(),
                         .value = finding[u"value"_s].toString(),
                         .reason = finding[u"reason"_s].toString(),
                         .externalId = finding[u"id"_s].toString()});
    return findings;
}

} // namespace

QByteArray reportFile(const ImportReport &report)
{
    // The name of the form stands first: members are written in the order of their names.
    QJsonObject object{{u"_form"_s, QString::fromLatin1(reportFormat)},
                       {u"report"_s, toJson(report)}};
    return QJsonDocument(object).toJson();
}

Result<ImportReport> readReportFile(const QString &filePath)
{
    const Result<QByteArray> text = readFile(filePath);
    if (!text)
        return tl::make_unexpected(text.error());
    const QJsonObject object = QJsonDocument::fromJson(*text).object();
    if (!object.value(u"report").isObject())
        return failure(Error::Code::FileDamaged, filePath, {}, u"no report"_s);
    const QJsonObject report = object.value(u"report").toObject();
    return ImportReport{.added = itemsFrom(report.value(u"addedItems")),
                        .changed = itemsFrom(report.value(u"changedItems")),
                        .unchanged = itemsFrom(report.value(u"unchangedItems")),
                        .emptied = itemsFrom(report.value(u"emptiedItems")),
                        .removed = itemsFrom(report.value(u"removedItems")),
                        .kept = itemsFrom(report.value(u"keptItems")),
                        .emptiedAreKept = report.value(u"emptiedAreKept").toBool(true),
                        .unreadable = findingsFrom(report.value(u"unreadable")),
                        .checks = findingsFrom(report.value(u"checks")),
                        .missingFiles = textsFrom(report.value(u"missingFiles")),
                        .missingColumns = textsFrom(report.value(u"missingColumns")),
                        .unknownColumns = textsFrom(report.value(u"unknownColumns"))};
}

} // namespace bundlinje
