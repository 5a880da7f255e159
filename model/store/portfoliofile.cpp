#include "model/store/portfoliofile.h"

#include "model/store/migrations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

// As in "The Database Header" of the SQLite file format.
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
const QByteArray magic("SQLite format 3", 16);

/// Looks at the first bytes without SQLite, which would take an empty file for a database and
/// look for a journal beside anything.
Status checkHeader(const QString &filePath)
{
    const QFileInfo info(filePath);
    if (!info.exists())
        return failure(Error::Code::FileMissing, filePath);
    if (!info.isFile())
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"not a file"_s);
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty() && file.error() != QFileDevice::NoError)
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    if (!header.startsWith(magic))
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"no SQLite file"_s);
    if (header.size() < headerSize)
        return failure(Error::Code::FileDamaged, filePath, {}, u"cut off in its header"_s);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"another application's file"_s);
    const auto version = qFromBigEndian<qint32>(header.constData() + versionOffset);
    if (version > schemaVersion())
        return failure(Error::Code::FileTooNew, filePath, QString::number(version));
    return {};
}

/// The folder too, because SQLite writes its journal there.
bool canWrite(const QString &filePath)
{
    QFile file(filePath);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && QFileInfo(QFileInfo(filePath).absolutePath()).isWritable();
}

Status quickCheck(const Database &database)
{
    const Result<QVariant> found = database.value(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->toString() != "ok"_L1)
        return failure(Error::Code::FileDamaged, database.filePath(), {}, found->toString());
    return {};
}

Status bringUpToDate(const Database &database, const QDate &today)
{
    const Result<int> version = fileVersion(database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > schemaVersion())
        return failure(Error::Code::FileTooNew, database.filePath(), QString::number(*version));
    if (*version == schemaVersion())
        return {};
    if (database.isReadOnly())
        return failure(Error::Code::FileReadOnly, database.filePath(), QString::number(*version),
                       u"an older file that would have to be brought up to date"_s);
    const QFileInfo file(database.filePath());
    const QString copy = file.dir().filePath(
        u"%1 %2 (%3).%4"_s.arg(file.completeBaseName(), today.toString(Qt::ISODate))
            .arg(*version)
            .arg(file.suffix()));
    // The copy of an attempt that failed earlier today holds the same.
    if (const Status copied = copyTo(copy, database);
        !copied && copied.error().code != Error::Code::FileExists)
        return copied;
    return migrate(database, migrationSteps());
}

} // namespace

Result<std::unique_ptr<Database>> openPortfolioFile(const QString &filePath, const QDate &today)
{
    if (const Status known = checkHeader(filePath); !known)
        return tl::make_unexpected(known.error());
    const auto access =
        canWrite(filePath) ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    Result<std::unique_ptr<Database>> database = Database::open(filePath, access);
    if (!database)
        return database;
    if (const Status intact = quickCheck(**database); !intact)
        return tl::make_unexpected(intact.error());
    if (const Status done = bringUpToDate(**database, today); !done)
        return tl::make_unexpected(done.error());
    return database;
}

Status copyTo(const QString &filePath, const Database &database)
{
    UnpublishedFile copy(filePath);
    if (QFileInfo::exists(filePath))
        return failure(Error::Code::FileExists, filePath);
    {
        QSqlQuery query(database.connection());
        if (!query.prepare(u"VACUUM INTO ?"_s))
            return database.failed(query);
        query.addBindValue(copy.path());
        if (!query.exec()) {
            auto error = database.failed(query);
            error.value().where = filePath;
            if (error.value().code == Error::Code::FileUnreadable)
                error.value().code = Error::Code::CannotWrite; // the copy could not be opened
            return error;
        }
    }
    return copy.publish();
}

UnpublishedFile::UnpublishedFile(const QString &finalPath)
    : m_finalPath(finalPath)
    , m_path(finalPath + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
{
}

UnpublishedFile::~UnpublishedFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

Status UnpublishedFile::publish()
{
    QFile file(m_path);
    if (file.rename(m_finalPath))
        return {};
    if (QFileInfo::exists(m_finalPath))
        return failure(Error::Code::FileExists, m_finalPath);
    return failure(Error::Code::CannotWrite, m_finalPath, {}, file.errorString());
}

} // namespace bundlinje
