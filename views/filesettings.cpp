#include "views/filesettings.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace bundlinje {

QString settingsGroup(const QString &filePath)
{
    const QByteArray path = QFileInfo(filePath).absoluteFilePath().toUtf8();
    return u"files/"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace bundlinje
