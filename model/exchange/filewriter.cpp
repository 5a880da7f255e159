#include "model/exchange/filewriter.h"

#include "model/domain/interruption.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace bundlinje {

namespace {

Error::Code codeOf(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError ? Error::Code::DiskFull
                                                      : Error::Code::CannotWrite;
}

/// A portfolio is nothing that an export may take the place of, whatever was asked for: with it
/// would go its whole history.
bool isDatabase(const QString &filePath)
{
    QFile file(filePath);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// What is no file, such as /dev/null, is written into; a file must never take its place.
Status writeDevice(const QString &path, const QByteArray &content)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size()
        || !device.flush())
        return failure(codeOf(device), path, {}, device.errorString());
    return {};
}

} // namespace

Status writeFile(const QString &filePath, const QByteArray &content, Overwrite overwrite)
{
    const QFileInfo info(filePath);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeDevice(filePath, content);
    if (info.exists() && (overwrite == Overwrite::Refuse || isDatabase(filePath)))
        return failure(Error::Code::FileExists, filePath);
    Unfinished unfinished;
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::CannotWrite, filePath, {}, file.errorString());
    // QSaveFile reports a short write and a failed flush alike; a full disk is the usual reason.
    if (file.write(content) != content.size() || !file.flush()) {
        const QString reason = file.errorString();
        const Error::Code code = codeOf(file);
        file.cancelWriting();
        return failure(code, filePath, {}, reason);
    }
    if (isInterrupted())
        file.cancelWriting();
    if (!file.commit())
        return failure(codeOf(file), filePath, {}, file.errorString());
    unfinished.complete();
    return {};
}

Result<QByteArray> readFile(const QString &filePath)
{
    QFile file(filePath);
    if (!file.exists())
        return failure(Error::Code::FileMissing, filePath);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    return file.readAll();
}

} // namespace bundlinje
