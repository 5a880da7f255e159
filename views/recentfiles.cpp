#include "views/recentfiles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int mostFiles = 8;
constexpr QLatin1String recentFilesKey("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
{
}

QStringList RecentFiles::files() const
{
    QStringList files = QSettings().value(recentFilesKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files.mid(0, mostFiles);
}

void RecentFiles::add(const QString &filePath)
{
    const QString file = QFileInfo(filePath).absoluteFilePath();
    QStringList files = QSettings().value(recentFilesKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue(recentFilesKey, files.mid(0, qsizetype{2} * mostFiles));
    emit changed();
}

} // namespace bundlinje
