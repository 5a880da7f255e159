#include "model/store/historytable.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct ActionName {
    Revision::Action action;
    const char *name;
};

constexpr std::array<ActionName, 6> actionNames{{
    {Revision::Action::Added, "added"},
    {Revision::Action::Changed, "changed"},
    {Revision::Action::Deleted, "deleted"},
    {Revision::Action::Undone, "undone"},
    {Revision::Action::Restored, "restored"},
    {Revision::Action::Imported, "imported"},
}};

QString nameOf(Revision::Action action)
{
    for (const ActionName &known : actionNames) {
        if (known.action == action)
            return QString::fromLatin1(known.name);
    }
    Q_UNREACHABLE();
}

Revision::Action actionNamed(const QString &name)
{
    for (const ActionName &known : actionNames) {
        if (name == QLatin1StringView(known.name))
            return known.action;
    }
    return Revision::Action::Changed; // the table's own check allows no other
}

/// @param condition SQL of our own with at most one place
Result<QList<Revision>> read(const Database &database, const QString &condition,
                             const QString &value = {})
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT sequence, step, subject, revision, name, action, at, person, reason"
                       " FROM history WHERE "_s
                       + condition + u" ORDER BY sequence DESC"_s))
        return database.failed(query);
    if (!value.isEmpty())
        query.addBindValue(value);
    if (!query.exec())
        return database.failed(query);
    QList<Revision> revisions;
    while (query.next()) {
        Revision revision;
        revision.sequence = query.value(0).toLongLong();
        revision.step = query.value(1).toLongLong();
        if (const QString subject = query.value(2).toString(); subject != settingsSubject())
            revision.investment = {QUuid::fromString(subject)};
        revision.revision = query.value(3).toInt();
        revision.name = query.value(4).toString();
        revision.action = actionNamed(query.value(5).toString());
        revision.at = QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs);
        revision.person = query.value(7).toString();
        revision.reason = query.value(8).toString();
        revisions.append(revision);
    }
    if (query.lastError().isValid())
        return database.failed(query);
    return revisions;
}

} // namespace

QString settingsSubject()
{
    return u"portfolio"_s;
}

HistoryWriter::HistoryWriter(const Database &database, Statement insert)
    : m_database(&database)
    , m_insert(std::move(insert))
{
}

Result<HistoryWriter> HistoryWriter::start(const Database &database, const Note &note)
{
    const Result<QVariant> lastStep =
        database.value(u"SELECT step FROM history ORDER BY sequence DESC LIMIT 1"_s);
    if (!lastStep)
        return tl::make_unexpected(lastStep.error());
    Result<Statement> insert = Statement::prepare(
        database,
        u"INSERT INTO history (step, at, person, reason, subject, revision, name, action, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return tl::make_unexpected(insert.error());
    insert->bind(1, lastStep->toLongLong() + 1);
    insert->bind(2, note.at.toUTC().toString(Qt::ISODateWithMs));
    insert->bind(3, note.person);
    insert->bind(4, note.reason);
    return HistoryWriter(database, std::move(*insert));
}

Result<qint64> HistoryWriter::append(const HistoryEntry &entry)
{
    m_insert.bind(5, entry.subject);
    m_insert.bind(6, entry.revision);
    m_insert.bind(7, entry.name);
    m_insert.bind(8, nameOf(entry.action));
    if (entry.content)
        m_insert.bindBytes(9, *entry.content);
    else
        m_insert.bindNull(9);
    if (const Status done = m_insert.run(); !done)
        return tl::make_unexpected(done.error());
    return sqlite3_last_insert_rowid(m_database->handle());
}

Result<QList<Revision>> readHistory(const Database &database, const QString &subject)
{
    return read(database, u"subject = ?"_s, subject);
}

Result<QList<Revision>> readWholeHistory(const Database &database)
{
    return read(database, u"TRUE"_s);
}

Result<QList<Revision>> readDeletions(const Database &database)
{
    return read(database,
                u"content IS NULL AND NOT EXISTS (SELECT 1 FROM history AS later"
                " WHERE later.subject = history.subject AND later.revision > history.revision)"
                " AND EXISTS (SELECT 1 FROM history AS earlier"
                " WHERE earlier.subject = history.subject"
                " AND earlier.revision = history.revision - 1 AND earlier.content IS NOT NULL)"_s);
}

} // namespace bundlinje
