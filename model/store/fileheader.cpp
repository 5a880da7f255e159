#include "model/store/fileheader.h"

#include <QtCore/QByteArray>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

// As in "The Database Header" of the SQLite file format.
constexpr int headerSize = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// At most as many bytes as a header has. Through SQLite, which knows the locks that another
/// connection of this process has on the file: to close it in any other way would drop them.
Result<QByteArray> firstBytes(const QString &filePath)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFileInfo(filePath).absoluteFilePath().toUtf8().constData(),
                                     &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> database(opened);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK
        || sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file)
            != SQLITE_OK)
        return failure(Error::Code::FileUnreadable, filePath, {},
                       QString::fromUtf8(sqlite3_errmsg(database.get())));
    QByteArray bytes(headerSize, '\0');
    const int read = file->pMethods->xRead(file, bytes.data(), headerSize, 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return failure(Error::Code::FileUnreadable, filePath, {},
                       QString::fromUtf8(sqlite3_errstr(read)));
    return bytes;
}

} // namespace

Result<FileHeader> readFileHeader(const QString &filePath)
{
    const QFileInfo info(filePath);
    if (!info.exists())
        return failure(Error::Code::FileMissing, filePath);
    if (!info.isFile())
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"not a file"_s);
    const Result<QByteArray> bytes = firstBytes(filePath);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (!bytes->startsWith(magic))
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"no SQLite file"_s);
    if (info.size() < headerSize)
        return failure(Error::Code::FileDamaged, filePath, {}, u"cut off in its header"_s);
    return FileHeader{qFromBigEndian<qint32>(bytes->constData() + applicationIdOffset),
                      qFromBigEndian<qint32>(bytes->constData() + versionOffset)};
}

} // namespace bundlinje
