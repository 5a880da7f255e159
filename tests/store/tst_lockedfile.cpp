#include "model/store/portfoliostore.h"
#include "tests/beside.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A file that somebody else is writing.
class TestLockedFile final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isSaidAndLeftAlone();
    void openingDropsNoLockOfOurOwn();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

const QDate today(2026, 11, 24);

SaveNote note()
{
    return {u"Mette"_s, QDateTime::currentDateTimeUtc(), {}};
}

/// What the process says first: "locked" or "busy".
QByteArray startLocking(QProcess &process, const QString &filePath)
{
    process.start(test::beside(u"store_process"_s), {u"lock"_s, filePath});
    return process.waitForReadyRead() ? process.readLine().trimmed() : QByteArray();
}

} // namespace

void TestLockedFile::init()
{
    m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    Investment investment;
    investment.id = InvestmentId::create();
    investment.name = u"A"_s;
    QVERIFY(PortfolioStore::create(m_path, {newPortfolio(u"Fonden"_s), {investment}}, note()));
}

void TestLockedFile::isSaidAndLeftAlone()
{
    const auto store = PortfolioStore::open(m_path, today);
    QVERIFY(store);
    const Investment before = (*store)->content()->investments.constFirst();
    Investment after = before;
    after.name = u"B"_s;
    const ChangeSet changes{{{before, after}}, {}, u"Rename"_s};
    QProcess process;
    QCOMPARE(startLocking(process, m_path), QByteArray("locked"));

    QCOMPARE((*store)->save(changes, note()).error().code, Error::Code::FileLocked);
    const auto another = PortfolioStore::open(m_path, today);
    QVERIFY(!another);
    QCOMPARE(another.error().code, Error::Code::FileLocked);
    QCOMPARE(another.error().where, m_path);

    process.write("\n");
    QVERIFY(process.waitForFinished());
    QCOMPARE((*store)->list()->constFirst().summary.name, u"A"_s);
    QVERIFY((*store)->save(changes, note()));
    QCOMPARE((*PortfolioStore::open(m_path, today))->list()->constFirst().summary.name, u"B"_s);
}

/// Closing a file drops all POSIX locks that the process has on it; opening a portfolio a second
/// time must not take the lock from a save that is under way.
void TestLockedFile::openingDropsNoLockOfOurOwn()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saving"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(PortfolioStore::open(m_path, today));
        QProcess process;
        QCOMPARE(startLocking(process, m_path), QByteArray("busy"));
        QVERIFY(process.waitForFinished());
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"saving"_s);
}

QTEST_GUILESS_MAIN(TestLockedFile)
#include "tst_lockedfile.moc"
