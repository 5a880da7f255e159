#include "model/document/personname.h"

#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace bundlinje {

QString personName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
#ifdef Q_OS_UNIX
    // What starts the program may leave the variables out; the list of users still knows.
    if (const passwd *user = getpwuid(geteuid()))
        return QFile::decodeName(user->pw_name);
#endif
    return {};
}

} // namespace bundlinje
