#include "app/picturefile.h"

#include "model/domain/interruption.h"
#include "model/exchange/filewriter.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bundlinje {

Result<QByteArray> bytesOfFile(const QString &suffix,
                               const std::function<Status(const QString &filePath)> &write)
{
    const Unfinished unfinished; // The folder goes first.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Error::Code::CannotWrite, folder.path(), {}, folder.errorString());
    const QString filePath = folder.filePath(u"picture."_s + suffix);
    if (const Status written = write(filePath); !written)
        return tl::make_unexpected(written.error());
    return readFile(filePath);
}

std::optional<QSize> pictureSizeOf(const QString &typed)
{
    const QStringList parts = typed.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool isUsable = parts.size() == 2 && size.width() >= 320 && size.height() >= 200
        && size.width() <= 8000 && size.height() <= 8000;
    return isUsable ? std::optional(size) : std::nullopt;
}

QString suffixOf(const QString &filePath)
{
    return QFileInfo(filePath).suffix().toLower();
}

} // namespace bundlinje
