#include "views/board/awakescreen.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The one address that GNOME, KDE, Xfce and others answer at.
QDBusMessage screenSaverCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                                       u"/org/freedesktop/ScreenSaver"_s,
                                                       u"org.freedesktop.ScreenSaver"_s, method);
    call.setArguments(arguments);
    return call;
}

void release(uint cookie)
{
    QDBusConnection::sessionBus().send(screenSaverCall(u"UnInhibit"_s, {cookie}));
}

} // namespace

AwakeScreen::AwakeScreen(const QString &reason, QObject *parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Nobody waits for a desktop that is slow to answer; what it grants too late is given back.
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(
        screenSaverCall(u"Inhibit"_s, {QCoreApplication::applicationName(), reason})));
    connect(watcher, &QDBusPendingCallWatcher::finished, QCoreApplication::instance(),
            [owner = QPointer<AwakeScreen>(this)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isError())
                    return;
                if (owner)
                    owner->m_cookie = reply.value();
                else
                    release(reply.value());
            });
}

AwakeScreen::~AwakeScreen()
{
    if (m_cookie != 0)
        release(m_cookie);
}

} // namespace bundlinje
