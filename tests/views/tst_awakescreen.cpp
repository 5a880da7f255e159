#include "views/board/awakescreen.h"

#include <QtCore/QPointer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtTest/QTest>

#include <memory>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A desktop that writes down what it is asked.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList asked;

public slots:
    uint Inhibit(const QString &, const QString &reason)
    {
        asked.append(u"awake: "_s + reason);
        return 42;
    }
    void UnInhibit(uint cookie) { asked.append(u"may sleep: %1"_s.arg(cookie)); }
};

/// The screen stays bright during a meeting, and may darken after it.
class TestAwakeScreen final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopIsAskedAndReleased();
    void aLateAnswerIsGivenBack();

private:
    static void serve(FakeDesktop &desktop);

    QProcess m_bus;
};

void TestAwakeScreen::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestAwakeScreen::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestAwakeScreen::serve(FakeDesktop &desktop)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop,
                               QDBusConnection::ExportAllSlots));
}

void TestAwakeScreen::theDesktopIsAskedAndReleased()
{
    FakeDesktop desktop;
    serve(desktop);
    auto awake = std::make_unique<AwakeScreen>(u"Board mode"_s);
    QTRY_COMPARE(desktop.asked, QStringList{u"awake: Board mode"_s});
    QTest::qWait(0);
    awake.reset();
    QTRY_COMPARE(desktop.asked.size(), 2);
    QCOMPARE(desktop.asked.constLast(), u"may sleep: 42"_s);
}

void TestAwakeScreen::aLateAnswerIsGivenBack()
{
    FakeDesktop desktop;
    serve(desktop);
    std::make_unique<AwakeScreen>(u"Board mode"_s).reset(); // Ended before anybody answered.
    QTRY_COMPARE(desktop.asked.size(), 2);
    QCOMPARE(desktop.asked.constLast(), u"may sleep: 42"_s);
}

QTEST_GUILESS_MAIN(TestAwakeScreen)
#include "tst_awakescreen.moc"
