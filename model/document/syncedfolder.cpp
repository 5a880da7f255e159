#include "model/document/syncedfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Service {
    QLatin1String folder; ///< How the name of its folder begins: "OneDrive - Aarhus Kommune".
    QLatin1String name;
};

constexpr std::array services{
    Service{"OneDrive"_L1, "OneDrive"_L1},        Service{"SharePoint"_L1, "SharePoint"_L1},
    Service{"Dropbox"_L1, "Dropbox"_L1},          Service{"Google Drive"_L1, "Google Drive"_L1},
    Service{"GoogleDrive"_L1, "Google Drive"_L1}, Service{"Nextcloud"_L1, "Nextcloud"_L1},
    Service{"iCloudDrive"_L1, "iCloud"_L1},       Service{"Mobile Documents"_L1, "iCloud"_L1},
};

} // namespace

QString synchronizerOf(const QString &filePath)
{
    const QString path = QDir::fromNativeSeparators(QFileInfo(filePath).absolutePath());
    const QStringList folders = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        for (const Service &service : services) {
            if (folder.startsWith(service.folder, Qt::CaseInsensitive))
                return service.name;
        }
    }
    return {};
}

} // namespace bundlinje
