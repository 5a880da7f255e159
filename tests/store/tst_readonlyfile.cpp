#include "model/store/portfoliostore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A file or a folder that is marked as read-only; for an administrator too, who could write it.
class TestReadOnlyFile final : public QObject {
    Q_OBJECT

private slots:
    void isReadCopiedAndLeftAlone_data();
    void isReadCopiedAndLeftAlone();
};

void TestReadOnlyFile::isReadCopiedAndLeftAlone_data()
{
    QTest::addColumn<QString>("readOnly");
    QTest::newRow("file") << u"shared/p.bundlinje"_s;
    QTest::newRow("folder") << u"shared"_s;
}

void TestReadOnlyFile::isReadCopiedAndLeftAlone()
{
    QFETCH(QString, readOnly);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"shared"_s));
    const QString path = folder.filePath(u"shared/p.bundlinje"_s);
    const QDate today(2026, 11, 24);
    const SaveNote note{u"Mette"_s, QDateTime::currentDateTimeUtc(), {}};
    Investment investment;
    investment.id = InvestmentId::create();
    investment.name = u"A"_s;
    QVERIFY(PortfolioStore::create(path, {newPortfolio(u"Fonden"_s), {investment}}, note));
    const QFile::Permissions writable = QFile::permissions(folder.filePath(readOnly));
    QVERIFY(QFile::setPermissions(folder.filePath(readOnly), QFile::ReadOwner | QFile::ExeOwner));

    const auto store = PortfolioStore::open(path, today);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->isReadOnly());
    QVERIFY((*store)->verify());
    const PortfolioContent content = *(*store)->content();
    Investment after = content.investments.constFirst();
    after.name = u"B"_s;
    const ChangeSet changes{{{content.investments.constFirst(), after}}, {}, {}};
    QCOMPARE((*store)->save(changes, note).error().code, Error::Code::FileReadOnly);

    const QString copyPath = folder.filePath(u"copy.bundlinje"_s);
    const Status copied = (*store)->writeCopy(copyPath);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
    const auto copy = PortfolioStore::open(copyPath, today);
    QVERIFY(!(*copy)->isReadOnly());
    QVERIFY(*(*copy)->content() == content);
    QVERIFY((*copy)->save(changes, note));

    QCOMPARE(QDir(folder.filePath(u"shared"_s)).entryList(QDir::Files),
             QStringList({u"p.bundlinje"_s}));
    QVERIFY(QFile::setPermissions(folder.filePath(readOnly), writable)); // so that it is removed
    QVERIFY(*(*PortfolioStore::open(path, today))->content() == content);
}

QTEST_GUILESS_MAIN(TestReadOnlyFile)
#include "tst_readonlyfile.moc"
