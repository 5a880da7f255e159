#include "model/document/syncedfolder.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestSyncedFolder final : public QObject {
    Q_OBJECT

private slots:
    void serviceByTheNamesOfFolders_data();
    void serviceByTheNamesOfFolders();
};

void TestSyncedFolder::serviceByTheNamesOfFolders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("service");
    QTest::newRow("OneDrive of an office")
        << u"/home/mh/OneDrive - Aarhus Kommune/Fonden/x.bundlinje"_s << u"OneDrive"_s;
    QTest::newRow("OneDrive at home") << u"/home/mh/onedrive/x.bundlinje"_s << u"OneDrive"_s;
    QTest::newRow("Dropbox") << u"/home/mh/Dropbox (Fonden)/x.bundlinje"_s << u"Dropbox"_s;
    QTest::newRow("Google Drive") << u"/Volumes/GoogleDrive/My Drive/x.bundlinje"_s
                                  << u"Google Drive"_s;
    QTest::newRow("iCloud") << u"/Users/mh/Library/Mobile Documents/x.bundlinje"_s << u"iCloud"_s;
    QTest::newRow("an office disk") << u"/mnt/H/Fonden/x.bundlinje"_s << QString();
    QTest::newRow("only the file is called so") << u"/mnt/H/OneDrive.bundlinje"_s << QString();
}

void TestSyncedFolder::serviceByTheNamesOfFolders()
{
    QFETCH(QString, file);
    QFETCH(QString, service);
    QCOMPARE(synchronizerOf(file), service);
}

QTEST_GUILESS_MAIN(TestSyncedFolder)

#include "tst_syncedfolder.moc"
