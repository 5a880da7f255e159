#include "model/exchange/filewriter.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace bundlinje {

namespace {

Error::Code codeOf(const QSaveFile &file)
{
    return file.error() == QFileDevice::ResourceError ? Error::Code::DiskFull
                                                      : Error::Code::CannotWrite;
}

} // namespace

Status writeFile(const QString &filePath, const QByteArray &content, Overwrite overwrite)
{
    if (overwrite == Overwrite::Refuse && QFileInfo::exists(filePath))
        return failure(Error::Code::FileExists, filePath);
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
    if (!file.commit())
        return failure(codeOf(file), filePath, {}, file.errorString());
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
