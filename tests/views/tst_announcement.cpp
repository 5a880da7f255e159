#include "views/announcement.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader is told of things that show.
QStringList heard;

void listen(QAccessibleEvent *event)
{
    const auto *object = event->object();
    if (event->type() == QAccessible::ObjectShow && object
        && object->objectName() == u"announcement")
        heard.append(static_cast<const QWidget *>(object)->accessibleName());
}

} // namespace

/// What changed outside the focus is said once, and only where somebody can see it.
class TestAnnouncement final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
        heard.clear();
    }
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }

    void theLastOfSeveralIsSaidOnce();
    void whatIsNotSeenIsNotSaid();
};

void TestAnnouncement::theLastOfSeveralIsSaidOnce()
{
    QWidget window;
    window.show();
    announce(window, u"Gemmer"_s);
    announce(window, u"Alt er gemt"_s);
    QTRY_COMPARE(heard, QStringList{u"Alt er gemt"_s});
    announce(window, u"Slettet"_s);
    QTRY_COMPARE(heard, QStringList({u"Alt er gemt"_s, u"Slettet"_s}));
}

void TestAnnouncement::whatIsNotSeenIsNotSaid()
{
    QWidget window;
    announce(window, u"Alt er gemt"_s);
    window.show();
    announce(window, QString());
    QCoreApplication::processEvents();
    QVERIFY(heard.isEmpty());
}

QTEST_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
