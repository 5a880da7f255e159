#include "views/recentfiles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int mostFiles = 8;
constexpr QLatin1String settingsKey("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
{
}

QStringList RecentFiles::files() const
{
    QStringList files = QSettings().value(settingsKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files.mid(0, mostFiles);
}

void RecentFiles::add(const QString &filePath)
{
    const QString file = QFileInfo(filePath).absoluteFilePath();
    QStringList files = QSettings().value(settingsKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    QSettings().setValue(settingsKey, files.mid(0, qsizetype{2} * mostFiles));
    emit changed();
}

} // namespace bundlinje
