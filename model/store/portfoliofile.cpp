#include "model/store/portfoliofile.h"

#include "model/calc/casepotential.h"
#include "model/store/contentreader.h"
#include "model/store/fileheader.h"
#include "model/store/migrations.h"
#include "model/store/recalculation.h"
#include "model/store/stepwatch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <sqlite3.h>

#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Before anything is read as tables. Gives the version.
Result<int> checkHeader(const QString &filePath, qsizetype newest)
{
    const Result<FileHeader> header = readFileHeader(filePath);
    if (!header)
        return tl::make_unexpected(header.error());
    if (header->applicationId != applicationId)
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"another application's file"_s);
    if (header->version > newest)
        return failure(Error::Code::FileTooNew, filePath, QString::number(header->version));
    return header->version;
}

/// Whether the system lets it be written and somebody wants it to be: a person with all rights
/// could write a file that is marked as read-only too.
bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable()
        && (info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

/// The folder too, because SQLite writes its journal there.
bool canWrite(const QString &filePath)
{
    return isWritable(filePath) && isWritable(QFileInfo(filePath).absolutePath());
}

Status quickCheck(const Database &database, FirstCheck check, const ProgressWatch &watch)
{
    const StepWatch stepWatch(database, WorkProgress::Step::Checking, watch);
    const Result<QVariant> found =
        database.value(check == FirstCheck::List ? u"PRAGMA quick_check(investment)"_s
                                                 : u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->toString() != "ok"_L1)
        return failure(Error::Code::FileDamaged, database.filePath(), {}, found->toString());
    return {};
}

/// The structure of the list, without the rules that single values follow: reading them knows what
/// it cannot use, and the look through everything finds them.
Status checkList(const Database &database, const ProgressWatch &watch)
{
    // So much memory that the list, which is read next, is not fetched again.
    for (const QString &setting :
         {u"PRAGMA cache_size = -131072"_s, u"PRAGMA ignore_check_constraints = ON"_s}) {
        if (const Status done = database.run(setting); !done)
            return done;
    }
    const Status checked = quickCheck(database, FirstCheck::List, watch);
    if (const Status done = database.run(u"PRAGMA ignore_check_constraints = OFF"_s); !done)
        return done;
    return checked;
}

/// Copied while the file is held: so few that whoever wants to write then does not notice.
constexpr int pagesAtOnce = 256;
/// As often it begins anew because somebody wrote in between; then it holds the file to the end.
constexpr int mostBeginnings = 20;

/// Page by page, as of one moment: what is written in between makes it begin anew.
int copyPages(sqlite3_backup *backup)
{
    int done = SQLITE_OK;
    int left = std::numeric_limits<int>::max();
    for (int beginnings = 0; done == SQLITE_OK && !isInterrupted();) {
        done = sqlite3_backup_step(backup, beginnings < mostBeginnings ? pagesAtOnce : -1);
        const int leftNow = sqlite3_backup_remaining(backup);
        beginnings += leftNow < left ? 0 : 1;
        left = leftNow;
    }
    return done;
}

/// Into an empty file. Nobody has to wait long for either of them.
Status copyContent(const Database &from, const Database &to)
{
    // Whoever publishes the copy waits for the disk, which must not be done while a file is held.
    if (const Status done = to.run(u"PRAGMA synchronous = OFF"_s); !done)
        return done;
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.failed(sqlite3_errcode(to.handle()));
    const int done = copyPages(backup);
    sqlite3_backup_finish(backup);
    if (done == SQLITE_OK)
        return failure(Error::Code::CannotWrite, to.filePath(), {}, u"interrupted"_s);
    if (done != SQLITE_DONE)
        return to.failed(done);
    return {};
}

/// A name that is not taken: an earlier copy is never taken for this one.
QString safetyCopyPath(const QString &filePath, int version, const QDate &today)
{
    const QFileInfo file(filePath);
    const QString name =
        u"%1 %2 (%3)"_s.arg(file.completeBaseName(), today.toString(Qt::ISODate)).arg(version);
    QString path = file.dir().filePath(name + u'.' + file.suffix());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.dir().filePath(u"%1 %2.%3"_s.arg(name).arg(number).arg(file.suffix()));
    return path;
}

Status bringUpToDate(const Database &database, const QDate &today, const QStringList &steps)
{
    const Result<int> version = fileVersion(database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > steps.size())
        return failure(Error::Code::FileTooNew, database.filePath(), QString::number(*version));
    if (*version == steps.size())
        return {};
    if (database.isReadOnly())
        return failure(Error::Code::FileReadOnly, database.filePath(), QString::number(*version),
                       u"an older file that would have to be brought up to date"_s);
    const QString copy = safetyCopyPath(database.filePath(), *version, today);
    if (const Status copied = copyTo(copy, database); !copied)
        return copied;
    return migrate(database, steps, [&database]() -> Status {
        const Result<Portfolio> portfolio = readPortfolio(database);
        if (!portfolio)
            return tl::make_unexpected(portfolio.error());
        const auto done = recalculate(database, Recalculated::All, caseSettings(*portfolio));
        return done ? Status() : tl::make_unexpected(done.error());
    });
}

/// Waits until a file or a folder is on the disk. No connection may have it open.
bool sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDone = fsync(descriptor) == 0;
    close(descriptor);
    return isDone;
#else
    Q_UNUSED(path)
    return true;
#endif
}

Status checkFile(const QString &filePath, Database::Access access, const ProgressWatch &watch)
{
    return Database::open(filePath, access)
        .and_then([&](const std::unique_ptr<Database> &database) {
            return quickCheck(*database, FirstCheck::Everything, watch);
        });
}

} // namespace

Result<std::unique_ptr<Database>> openPortfolioFile(const QString &filePath, const QDate &today,
                                                    const QStringList &steps, FirstCheck check,
                                                    const ProgressWatch &watch)
{
    const Result<int> version = checkHeader(filePath, steps.size());
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version < steps.size())
        check = FirstCheck::Everything; // All of it will be rewritten.
    const auto access =
        canWrite(filePath) ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    Result<std::unique_ptr<Database>> database = Database::open(filePath, access);
    if (!database)
        return database;
    const Status intact = check == FirstCheck::List ? checkList(**database, watch)
                                                    : quickCheck(**database, check, watch);
    if (!intact)
        return tl::make_unexpected(intact.error());
    const StepWatch stepWatch(**database, WorkProgress::Step::Starting, watch);
    if (const Status done = bringUpToDate(**database, today, steps); !done)
        return tl::make_unexpected(done.error());
    return database;
}

Status checkFile(const QString &filePath, const ProgressWatch &watch)
{
    // Without a lock, what somebody writes meanwhile may look like damage, to opening it as well:
    // only what is found with a lock counts. It keeps everybody from saving, so that it comes last.
    using enum Database::Access;
    Status checked;
    for (const auto access : {Unlocked, Unlocked, Unlocked, ReadOnly}) {
        checked = checkFile(filePath, access, watch);
        if (checked)
            break;
    }
    return checked;
}

Status copyTo(const QString &filePath, const Database &database)
{
    UnpublishedFile copy(filePath);
    if (QFileInfo::exists(filePath))
        return failure(Error::Code::FileExists, filePath);
    Status written;
    if (const auto made = Database::open(copy.path(), Database::Access::Create); !made) {
        written = tl::make_unexpected(made.error());
    } else {
        written = copyContent(database, **made);
        if (written)
            written = quickCheck(**made, FirstCheck::Everything, {});
    }
    if (written)
        return copy.publish();
    Error error = written.error();
    error.where = filePath; // not the passing name, which nobody knows
    if (error.code == Error::Code::FileDamaged || error.code == Error::Code::FileLocked)
        error.where = database.filePath();
    if (error.code == Error::Code::FileUnreadable)
        error.code = Error::Code::CannotWrite; // the copy could not be opened
    return tl::make_unexpected(error);
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
    if (isInterrupted())
        return failure(Error::Code::CannotWrite, m_finalPath, {}, u"interrupted"_s);
    if (!sync(m_path))
        return failure(Error::Code::CannotWrite, m_finalPath, {}, u"not all is on the disk"_s);
    QFile file(m_path);
    if (file.rename(m_finalPath)) {
        m_unfinished.complete();
        // The name has to last too. Some drives cannot be asked for that.
        static_cast<void>(sync(QFileInfo(m_finalPath).absolutePath()));
        return {};
    }
    if (QFileInfo::exists(m_finalPath))
        return failure(Error::Code::FileExists, m_finalPath);
    return failure(Error::Code::CannotWrite, m_finalPath, {}, file.errorString());
}

} // namespace bundlinje
