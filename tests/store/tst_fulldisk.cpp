#include "model/store/portfoliostore.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// No room for what is to be saved: said, nothing lost, and saved when there is room again.
class TestFullDisk final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aSaveIsTakenBack_data();
    void aSaveIsTakenBack();
    void nothingIsLeftOfANewFile();
    void nothingIsLeftOfACopy();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PortfolioContent m_content;
};

namespace {

const QDate today(2026, 11, 24);
sqlite3 *lastConnection = nullptr;

int remember(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    lastConnection = connection;
    return SQLITE_OK;
}

SaveNote note()
{
    return {u"Mette"_s, QDateTime::currentDateTimeUtc(), {}};
}

/// Takes the room away while it lives: from the file itself, or from all files of the process.
class NoRoom final {
public:
    enum class Kind { NoPageLeft, NoLargerFile };

    explicit NoRoom(Kind kind, qint64 fileSize = 0)
        : m_kind(kind)
    {
        if (kind == Kind::NoPageLeft) {
            sqlite3_exec(lastConnection, "PRAGMA max_page_count = 1", nullptr, nullptr, nullptr);
            return;
        }
#ifdef Q_OS_UNIX
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(fileSize);
        setrlimit(RLIMIT_FSIZE, &limit);
#endif
    }
    ~NoRoom()
    {
        if (m_kind == Kind::NoPageLeft) {
            sqlite3_exec(lastConnection, "PRAGMA max_page_count = 1000000", nullptr, nullptr,
                         nullptr);
            return;
        }
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    Kind m_kind;
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

} // namespace

void TestFullDisk::initTestCase()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(remember));
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // as a failed write, not as the end of the process
#endif
}

void TestFullDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_content = {newPortfolio(u"Fonden"_s), {}};
    for (int i = 0; i < 20; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = QString::number(i);
        m_content.investments.append(investment);
    }
    QVERIFY(PortfolioStore::create(path(u"p.bundlinje"_s), m_content, note()));
}

void TestFullDisk::cleanup()
{
    m_folder.reset();
}

void TestFullDisk::aSaveIsTakenBack_data()
{
    QTest::addColumn<NoRoom::Kind>("kind");
    QTest::newRow("no page left") << NoRoom::Kind::NoPageLeft;
#ifdef Q_OS_UNIX
    QTest::newRow("no larger file") << NoRoom::Kind::NoLargerFile;
#endif
}

void TestFullDisk::aSaveIsTakenBack()
{
    QFETCH(NoRoom::Kind, kind);
    const auto store = PortfolioStore::open(path(u"p.bundlinje"_s), today);
    QVERIFY(store);
    const PortfolioContent before = *(*store)->content();
    ChangeSet changes;
    for (const Investment &investment : before.investments) {
        Investment after = investment;
        after.publicNote = QString(10'000, u'æ') + investment.id.toString().repeated(100);
        changes.investments.append({investment, after});
    }
    {
        const NoRoom room(kind, 16'384);
        const auto saved = (*store)->save(changes, note());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::DiskFull);
    }
    QVERIFY((*store)->verify());
    QVERIFY(*(*store)->content() == before);
    QVERIFY(*(*PortfolioStore::open(path(u"p.bundlinje"_s), today))->content() == before);

    QVERIFY((*store)->save(changes, note()));
    QVERIFY((*store)->verify());
    QCOMPARE((*store)->content()->investments.constFirst().publicNote,
             changes.investments.constFirst().after->publicNote);
}

void TestFullDisk::nothingIsLeftOfANewFile()
{
#ifdef Q_OS_UNIX
    m_content.investments.first().publicNote = QString(10'000, u'æ');
    {
        const NoRoom room(NoRoom::Kind::NoLargerFile, 8192);
        const Status created = PortfolioStore::create(path(u"new.bundlinje"_s), m_content, note());
        QVERIFY(!created);
        QCOMPARE(created.error().code, Error::Code::DiskFull);
        QCOMPARE(created.error().where, path(u"new.bundlinje"_s));
    }
    QCOMPARE(names(), QStringList({u"p.bundlinje"_s}));
    QVERIFY(PortfolioStore::create(path(u"new.bundlinje"_s), m_content, note()));
#endif
}

void TestFullDisk::nothingIsLeftOfACopy()
{
#ifdef Q_OS_UNIX
    const auto store = PortfolioStore::open(path(u"p.bundlinje"_s), today);
    {
        const NoRoom room(NoRoom::Kind::NoLargerFile, 8192);
        const Status copied = (*store)->writeCopy(path(u"copy.bundlinje"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Error::Code::DiskFull);
        QCOMPARE(copied.error().where, path(u"copy.bundlinje"_s));
    }
    QCOMPARE(names(), QStringList({u"p.bundlinje"_s}));
    QVERIFY((*store)->writeCopy(path(u"copy.bundlinje"_s)));
#endif
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
