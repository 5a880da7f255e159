#include "model/exchange/ziparchive.h"

#include "model/exchange/sourcefaults.h"

#include <QtCore/QFile>

#include <unzip.h>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int caseSensitive = 1;
constexpr uLong encryptedFlag = 1;

tl::unexpected<Error> fault(const QString &filePath, QStringView what, const QString &detail)
{
    return failure(Error::Code::ImportUnreadable, filePath, what.toString(), detail);
}

} // namespace

void ZipArchive::Closer::operator()(void *handle) const
{
    unzClose(handle);
}

ZipArchive::ZipArchive(const QString &filePath, void *handle)
    : m_filePath(filePath)
    , m_handle(handle)
{
}

Result<ZipArchive> ZipArchive::open(const QString &filePath)
{
    void *handle = unzOpen64(QFile::encodeName(filePath).constData());
    if (!handle)
        return fault(filePath, sourcefaults::damaged, u"no central directory"_s);
    ZipArchive archive(filePath, handle);
    if (const Status checked = archive.checkSize(); !checked)
        return tl::make_unexpected(checked.error());
    return archive;
}

Status ZipArchive::checkSize() const
{
    quint64 unpacked = 0;
    int found = unzGoToFirstFile(m_handle.get());
    for (; found == UNZ_OK; found = unzGoToNextFile(m_handle.get())) {
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(m_handle.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0)
            != UNZ_OK)
            return fault(m_filePath, sourcefaults::damaged, u"unreadable entry"_s);
        // Each by itself as well, so that the sum cannot overflow.
        constexpr auto most = static_cast<quint64>(largestUnpacked);
        if (info.uncompressed_size > most || (unpacked += info.uncompressed_size) > most)
            return fault(m_filePath, sourcefaults::tooLarge, u"unpacked size"_s);
    }
    if (found != UNZ_END_OF_LIST_OF_FILE)
        return fault(m_filePath, sourcefaults::damaged, u"broken central directory"_s);
    return {};
}

bool ZipArchive::contains(const QString &part) const
{
    return unzLocateFile(m_handle.get(), part.toUtf8().constData(), caseSensitive) == UNZ_OK;
}

Result<QByteArray> ZipArchive::read(const QString &part) const
{
    if (!contains(part))
        return failure(Error::Code::NotFound, m_filePath, part);
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(m_handle.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0)
        != UNZ_OK)
        return fault(m_filePath, sourcefaults::damaged, part);
    if ((info.flag & encryptedFlag) != 0)
        return fault(m_filePath, sourcefaults::password, part);
    if (unzOpenCurrentFile(m_handle.get()) != UNZ_OK)
        return fault(m_filePath, sourcefaults::damaged, part);
    // The limit was checked; the library never gives more than the size that is declared.
    QByteArray content(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized);
    const int size =
        unzReadCurrentFile(m_handle.get(), content.data(), static_cast<unsigned>(content.size()));
    const int closed = unzCloseCurrentFile(m_handle.get());
    if (size != content.size() || closed != UNZ_OK)
        return fault(m_filePath, sourcefaults::damaged, part);
    return content;
}

} // namespace bundlinje
