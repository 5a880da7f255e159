#pragma once

#include <QtCore/QFile>
#include <QtCore/QList>
#include <QtCore/QString>

#include <zip.h>

namespace bundlinje {

struct ZipPart {
    const char *name;
    QByteArray content;
    uLong flags = 0; ///< As the header states them; 1 = encrypted.
};

/// Writes a zip file of those parts.
inline bool writeZip(const QString &path, const QList<ZipPart> &parts)
{
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    bool done = zip != nullptr;
    for (const ZipPart &part : parts) {
        const zip_fileinfo info{};
        done = done
            && zipOpenNewFileInZip4_64(zip, part.name, &info, nullptr, 0, nullptr, 0, nullptr,
                                       Z_DEFLATED, Z_BEST_SPEED, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                       Z_DEFAULT_STRATEGY, nullptr, 0, 0, part.flags, 0)
                == ZIP_OK
            && zipWriteInFileInZip(zip, part.content.constData(),
                                   static_cast<unsigned>(part.content.size()))
                == ZIP_OK
            && zipCloseFileInZip(zip) == ZIP_OK;
    }
    return zipClose(zip, nullptr) == ZIP_OK && done;
}

} // namespace bundlinje
