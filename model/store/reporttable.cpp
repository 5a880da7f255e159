#include "model/store/reporttable.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QVariant idValue(const QUuid &id)
{
    return id.isNull() ? QVariant() : id.toString(QUuid::WithoutBraces);
}

/// QtSql would bind a null text as NULL, which these columns do not take.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

template <typename Value> QVariant valueOrNull(const std::optional<Value> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

template <typename Value> std::optional<Value> read(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.value<Value>());
}

QDateTime momentOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString textOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Status noteReport(const Database &database, const ProducedReport &report)
{
    QSqlQuery query(database.connection());
    if (!query.prepare(u"INSERT INTO produced_report (at, person, kind, title, investment, meeting,"
                       " check_period, payer, year, file_name, figures_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return database.failed(query);
    for (const QVariant &value :
         {QVariant(textOf(report.at)), QVariant(notNull(report.person)),
          QVariant(notNull(report.kind)), QVariant(notNull(report.title)),
          idValue(report.investment), idValue(report.meeting), valueOrNull(report.period),
          valueOrNull(report.payer), valueOrNull(report.year), valueOrNull(report.fileName),
          QVariant(textOf(report.figuresAt))})
        query.addBindValue(value);
    if (!query.exec())
        return database.failed(query);
    return {};
}

Result<QList<ProducedReport>> readReports(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT at, person, kind, title, investment, meeting, check_period, payer,"
                    " year, file_name, figures_at FROM produced_report ORDER BY sequence DESC"_s))
        return database.failed(query);
    QList<ProducedReport> reports;
    while (query.next()) {
        reports.append({.at = momentOf(query.value(0)),
                        .person = query.value(1).toString(),
                        .kind = query.value(2).toString(),
                        .title = query.value(3).toString(),
                        .investment = QUuid::fromString(query.value(4).toString()),
                        .meeting = QUuid::fromString(query.value(5).toString()),
                        .period = read<int>(query.value(6)),
                        .payer = read<qint64>(query.value(7)),
                        .year = read<int>(query.value(8)),
                        .fileName = read<QString>(query.value(9)),
                        .figuresAt = momentOf(query.value(10))});
    }
    if (query.lastError().isValid())
        return database.failed(query);
    return reports;
}

} // namespace bundlinje
