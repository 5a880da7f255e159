#include "app/picturefile.h"

#include "model/domain/interruption.h"
#include "model/exchange/filewriter.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Qt writes the present moment into each PDF; the same input gives the same bytes only without.
void fixCreationDate(QByteArray &pdf)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', at);
    if (at < key.size() || end < 0)
        return;
    // As long as what stands there, because the table of contents counts bytes.
    for (const QByteArray &fixed :
         {QByteArray("20000101000000Z"), QByteArray("20000101000000+00'00'")}) {
        if (fixed.size() == end - at)
            pdf.replace(at, fixed.size(), fixed);
    }
}

} // namespace

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
    Result<QByteArray> bytes = readFile(filePath);
    if (bytes && suffix == u"pdf")
        fixCreationDate(*bytes);
    return bytes;
}

QString suffixOf(const QString &filePath)
{
    return QFileInfo(filePath).suffix().toLower();
}

} // namespace bundlinje
