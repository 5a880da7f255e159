#include "model/document/safetycopies.h"

#include "model/document/portfoliodocument.h"
#include "model/store/portfoliostore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct ReasonName {
    SafetyCopy::Reason reason;
    QStringView name; ///< In the name of the file.
};

constexpr std::array reasonNames{
    ReasonName{SafetyCopy::Reason::Opening, u"opening"},
    ReasonName{SafetyCopy::Reason::Import, u"import"},
    ReasonName{SafetyCopy::Reason::Restore, u"restore"},
};

QString folderBeside(const QString &portfolioFile)
{
    return QFileInfo(portfolioFile).absoluteFilePath() + u"-copies"_s;
}

QString folderOfPerson(const QString &portfolioFile)
{
    const QByteArray path = QFileInfo(portfolioFile).absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/copies/"_s
        + QString::fromLatin1(mark);
}

/// "fund 2026-11-12 090259 opening.bundlinje", or nothing.
std::optional<SafetyCopy> readName(const QFileInfo &file)
{
    static const QRegularExpression form(u" (\\d{4}-\\d\\d-\\d\\d \\d{6}) ([a-z]+)(?: \\d+)?$"_s);
    const QRegularExpressionMatch match = form.match(file.completeBaseName());
    const QDateTime at = QDateTime::fromString(match.captured(1), u"yyyy-MM-dd HHmmss"_s).toUTC();
    for (const ReasonName &known : reasonNames) {
        if (match.hasMatch() && at.isValid() && known.name == match.captured(2))
            return SafetyCopy{file.absoluteFilePath(), at, known.reason, file.size(), {}};
    }
    return std::nullopt;
}

/// The copy that the store makes beside an older file: "fund 2026-11-12 (1).bundlinje".
std::optional<SafetyCopy> readMigrationName(const QFileInfo &file, const QFileInfo &portfolio)
{
    const QString name = file.completeBaseName();
    static const QRegularExpression form(u"^ (\\d{4}-\\d\\d-\\d\\d) \\(\\d+\\)(?: \\d+)?$"_s);
    if (!name.startsWith(portfolio.completeBaseName()) || file.suffix() != portfolio.suffix())
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(name.mid(portfolio.completeBaseName().size()));
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid())
        return std::nullopt;
    return SafetyCopy{file.absoluteFilePath(),
                      QDateTime(day, QTime(0, 0)).toUTC(),
                      SafetyCopy::Reason::Migration,
                      file.size(),
                      {}};
}

/// Without how many investments they hold, which needs a look inside.
QList<SafetyCopy> listed(const QString &portfolioFile)
{
    QList<SafetyCopy> copies;
    for (const QString &folder : {folderBeside(portfolioFile), folderOfPerson(portfolioFile)}) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            if (const auto copy = readName(file))
                copies.append(*copy);
        }
    }
    const QFileInfo portfolio(portfolioFile);
    const QFileInfoList beside = portfolio.absoluteDir().entryInfoList(QDir::Files);
    for (const QFileInfo &file : beside) {
        if (const auto copy = readMigrationName(file, portfolio))
            copies.append(*copy);
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const SafetyCopy &a, const SafetyCopy &b) { return a.at > b.at; });
    return copies;
}

/// A file in use on some systems, or one that somebody else removed, is left for the next time.
void removeSurplus(const QString &portfolioFile)
{
    int openings = 0;
    int others = 0;
    const QList<SafetyCopy> copies = listed(portfolioFile);
    for (const SafetyCopy &copy : copies) {
        if (copy.reason == SafetyCopy::Reason::Migration)
            continue;
        int &count = copy.reason == SafetyCopy::Reason::Opening ? openings : others;
        if (++count <= keptSafetyCopies)
            continue;
        QFile::setPermissions(copy.filePath, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(copy.filePath);
    }
}

QString freePath(const QDir &folder, const QString &portfolioFile, QStringView reason,
                 const QDateTime &now)
{
    const QFileInfo file(portfolioFile);
    const QString name = u"%1 %2 %3"_s.arg(
        file.completeBaseName(), now.toLocalTime().toString(u"yyyy-MM-dd HHmmss"_s), reason);
    QString path = folder.filePath(name + u'.' + file.suffix());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.%3"_s.arg(name).arg(number).arg(file.suffix()));
    return path;
}

constexpr auto anyRead = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto anyWrite =
    QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;

/// Whoever may read or write the file may do the same in the folder of its copies.
bool makeFolder(const QDir &folder, const QString &portfolioFile)
{
    if (folder.exists())
        return true;
    if (!folder.mkpath(u"."_s))
        return false;
    const QFile::Permissions ofFile = QFileInfo(portfolioFile).permissions();
    QFile::Permissions ofFolder =
        (ofFile & (anyRead | anyWrite)) | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (ofFile & QFile::ReadGroup)
        ofFolder |= QFile::ExeGroup;
    if (ofFile & QFile::ReadOther)
        ofFolder |= QFile::ExeOther;
    // Some drives know no rights; then everybody who reaches the file reaches the folder too.
    QFile::setPermissions(folder.path(), ofFolder);
    return true;
}

QStringView nameOf(SafetyCopy::Reason reason)
{
    for (const ReasonName &known : reasonNames) {
        if (known.reason == reason)
            return known.name;
    }
    return reasonNames.front().name; // The store names its own.
}

} // namespace

QList<SafetyCopy> safetyCopies(const QString &portfolioFile)
{
    QList<SafetyCopy> copies = listed(portfolioFile);
    for (SafetyCopy &copy : copies) {
        if (const Result<int> count = PortfolioStore::countIn(copy.filePath))
            copy.investments = *count;
    }
    return copies;
}

bool isOpeningCopyDue(const QString &portfolioFile, const QDateTime &now)
{
    const QList<SafetyCopy> copies = listed(portfolioFile);
    const QDate today = now.toLocalTime().date();
    for (const SafetyCopy &copy : copies) {
        if (copy.reason == SafetyCopy::Reason::Opening && copy.at.toLocalTime().date() == today)
            return false;
    }
    // The name of a copy knows whole seconds.
    return copies.isEmpty()
        || QFileInfo(portfolioFile).lastModified().toSecsSinceEpoch()
        > copies.constFirst().at.toSecsSinceEpoch();
}

Result<QString> makeSafetyCopy(const QString &portfolioFile, SafetyCopy::Reason reason,
                               const QDateTime &now)
{
    QDir folder(folderBeside(portfolioFile));
    if (!makeFolder(folder, portfolioFile) || !QFileInfo(folder.path()).isWritable()) {
        folder.setPath(folderOfPerson(portfolioFile));
        if (!makeFolder(folder, portfolioFile))
            return failure(Error::Code::CannotWrite, folder.path());
    }
    const QString path = freePath(folder, portfolioFile, nameOf(reason), now);
    if (const Status copied = PortfolioStore::copyFile(portfolioFile, path); !copied)
        return tl::make_unexpected(copied.error());
    QFile::setPermissions(path,
                          (QFileInfo(portfolioFile).permissions() & anyRead) | QFile::ReadOwner);
    removeSurplus(portfolioFile);
    return path;
}

Status writeSafetyCopy(const QString &source, const QString &target)
{
    return PortfolioStore::copyFile(source, target);
}

Result<PortfolioContent> contentOfSafetyCopy(const QString &copy)
{
    const QTemporaryDir folder;
    const QString passing = folder.filePath(QFileInfo(copy).fileName());
    const auto content = writeSafetyCopy(copy, passing)
                             .and_then([&] { return PortfolioDocument::open(passing, {}); })
                             .and_then([](const auto &document) { return document->content(); });
    if (content)
        return content;
    Error error = content.error();
    if (error.where == passing)
        error.where = copy;
    return tl::make_unexpected(error);
}

} // namespace bundlinje
