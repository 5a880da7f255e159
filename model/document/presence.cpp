#include "model/document/presence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSysInfo>
#include <QtCore/QUuid>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Hidden, and of no use to anybody: ".~fund.bundlinje-1a2b3c4d.open".
QString patternOf(const QFileInfo &portfolio)
{
    return u".~"_s + portfolio.fileName() + u'-';
}

/// Only for a process of this computer.
bool isRunning(qint64 process)
{
#ifdef Q_OS_UNIX
    return process > 0 && (kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
#else
    Q_UNUSED(process)
    return true; // The missing renewal tells, a little later.
#endif
}

} // namespace

PresenceNote::PresenceNote(const QString &portfolioFile, const QString &person,
                           const QDateTime &now)
    : m_portfolioFile(QFileInfo(portfolioFile).absoluteFilePath())
{
    const QFileInfo portfolio(m_portfolioFile);
    m_path = portfolio.dir().filePath(
        patternOf(portfolio) + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".open"_s);
    m_content = QJsonDocument(QJsonObject{{u"person"_s, person},
                                          {u"computer"_s, QSysInfo::machineHostName()},
                                          {u"process"_s, QCoreApplication::applicationPid()},
                                          {u"since"_s, now.toUTC().toString(Qt::ISODate)}})
                    .toJson(QJsonDocument::Compact);
    renew();
}

PresenceNote::~PresenceNote()
{
    QFile::remove(m_path);
}

void PresenceNote::renew() const
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(m_content);
}

QList<Presence> PresenceNote::others() const
{
    // By the clock of the drive, which is the same for all notes.
    const QFileInfo own(m_path);
    const QDateTime now = own.exists() ? own.lastModified() : QDateTime::currentDateTime();
    const QFileInfo portfolio(m_portfolioFile);
    const QFileInfoList notes = portfolio.dir().entryInfoList(
        {patternOf(portfolio).replace(u'[', u"[[]"_s) + u"????????.open"_s},
        QDir::Files | QDir::Hidden);
    QList<Presence> others;
    for (const QFileInfo &note : notes) {
        QFile file(note.absoluteFilePath());
        if (note == own || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject said = QJsonDocument::fromJson(file.read(10'000)).object();
        const bool isHere = said.value(u"computer").toString() == QSysInfo::machineHostName();
        const bool isGone = note.lastModified().secsTo(now) > goneAfter
            || (isHere && !isRunning(said.value(u"process").toInteger()));
        if (isGone)
            file.remove();
        else if (!said.isEmpty()) // Else it is being written just now.
            others.append({said.value(u"person").toString(), said.value(u"computer").toString(),
                           QDateTime::fromString(said.value(u"since").toString(), Qt::ISODate)});
    }
    std::sort(others.begin(), others.end(),
              [](const Presence &a, const Presence &b) { return a.since < b.since; });
    return others;
}

} // namespace bundlinje
