#include "model/store/portfoliostore.h"
#include "tests/beside.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A process that dies while it saves: what it had confirmed is there, and nothing is there by
/// half.
class TestKilledProcess final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsWhatWasConfirmed();
    void aJournalLeftBehindIsRolledBack();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestKilledProcess::init()
{
    m_path = m_folder.filePath(u"p.bundlinje"_s);
    QFile::remove(m_path);
    PortfolioContent content{newPortfolio(u"Fonden"_s), {}};
    for (int i = 0; i < 40; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = u"0"_s;
        investment.publicNote = u"Note %1 "_s.arg(i).repeated(1000);
        content.investments.append(investment);
    }
    QVERIFY(
        PortfolioStore::create(m_path, content, {u"Mette"_s, QDateTime::currentDateTimeUtc(), {}}));
}

void TestKilledProcess::keepsWhatWasConfirmed()
{
    // Another seed in each run, so that in time every moment is met.
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    for (int round = 0; round < 20; ++round) {
        QProcess process;
        process.start(test::beside(u"store_process"_s), {u"save"_s, m_path});
        QVERIFY(process.waitForReadyRead());
        QThread::usleep(random.bounded(20'000U)); // the moment of death, not a wait for something
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QStringList confirmed =
            QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        const int last = confirmed.constLast().toInt();

        const auto store = PortfolioStore::open(m_path, QDate(2026, 11, 24));
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY((*store)->verify());
        const QList<ListedInvestment> listed = *(*store)->list();
        QCOMPARE(listed.size(), 40);
        const int saved = listed.constFirst().summary.name.toInt();
        QVERIFY2(saved == last || saved == last + 1,
                 qPrintable(u"%1 of %2"_s.arg(saved).arg(last)));
        for (const ListedInvestment &investment : listed)
            QCOMPARE(investment.summary.name, QString::number(saved));
    }
}

/// The moment that killing seldom meets: the file half written, and the journal complete.
void TestKilledProcess::aJournalLeftBehindIsRolledBack()
{
    const QString crashed = m_folder.filePath(u"crashed.bundlinje"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"half"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(query.exec(u"UPDATE investment SET search_text = 'half'"_s));
        QVERIFY(QFile::copy(m_path, crashed));
        QVERIFY(QFile::copy(m_path + u"-journal"_s, crashed + u"-journal"_s));
        QVERIFY(query.exec(u"ROLLBACK"_s));
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"half"_s);
    QFile half(crashed);
    QFile whole(m_path);
    QVERIFY(half.open(QIODevice::ReadOnly));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(half.readAll() != whole.readAll());

    const auto after = PortfolioStore::open(crashed, QDate(2026, 11, 24));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QVERIFY((*after)->verify());
    QVERIFY(!QFile::exists(crashed + u"-journal"_s));
    const auto before = PortfolioStore::open(m_path, QDate(2026, 11, 24));
    QVERIFY(*(*after)->content() == *(*before)->content());
}

QTEST_GUILESS_MAIN(TestKilledProcess)
#include "tst_killedprocess.moc"
