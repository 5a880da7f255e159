#include "model/store/reporttable.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString idText(const QUuid &id)
{
    return id.isNull() ? u""_s : id.toString(QUuid::WithoutBraces);
}

/// No column takes NULL, which an empty text would be without this.
QString boundText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime momentOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

Status noteReport(const Database &database, const ProducedReport &report)
{
    QSqlQuery query(database.connection());
    if (!query.prepare(u"INSERT INTO produced_report (at, person, kind, title, investment, meeting,"
                       " file_name, figures_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return database.failed(query);
    for (const QString &value :
         {report.at.toUTC().toString(Qt::ISODateWithMs), boundText(report.person),
          boundText(report.kind), boundText(report.title), idText(report.investment),
          idText(report.meeting), boundText(report.fileName),
          report.figuresAt.toUTC().toString(Qt::ISODateWithMs)})
        query.addBindValue(value);
    if (!query.exec())
        return database.failed(query);
    return {};
}

Result<QList<ProducedReport>> readReports(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT at, person, kind, title, investment, meeting, file_name, figures_at"
                    " FROM produced_report ORDER BY sequence DESC"_s))
        return database.failed(query);
    QList<ProducedReport> reports;
    while (query.next()) {
        reports.append({.at = momentOf(query.value(0)),
                        .person = query.value(1).toString(),
                        .kind = query.value(2).toString(),
                        .title = query.value(3).toString(),
                        .investment = QUuid::fromString(query.value(4).toString()),
                        .meeting = QUuid::fromString(query.value(5).toString()),
                        .fileName = query.value(6).toString(),
                        .figuresAt = momentOf(query.value(7))});
    }
    if (query.lastError().isValid())
        return database.failed(query);
    return reports;
}

} // namespace bundlinje
