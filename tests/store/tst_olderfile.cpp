#include "model/store/migrations.h"
#include "model/store/portfoliofile.h"
#include "model/store/portfoliostore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// A file of an earlier version of the program; here the present one, seen by a later program.
class TestOlderFile final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isCopiedAndBroughtUpToDate();
    void anEarlierCopyIsKept();
    void aStepThatFailsLeavesEverything();
    void theStepsBeforeAFailingOneHold();
    void oneThatCannotBeWrittenIsRefused();

private:
    Result<std::unique_ptr<Database>> opened(const QStringList &laterSteps) const;
    QByteArray bytes() const;
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PortfolioContent m_content;
};

namespace {

const QDate today(2026, 11, 24);
const QString goodStep = u"ALTER TABLE investment ADD COLUMN note TEXT\n--;\n"
                         "UPDATE investment SET note = name"_s;
const QString failingStep = u"UPDATE investment SET name = 'gone'\n--;\n"
                            "UPDATE investment SET no_such_column = 1"_s;

} // namespace

void TestOlderFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"Fonden.bundlinje"_s);
    m_content = {newPortfolio(u"Fonden"_s), {}};
    for (const QString &name : {u"Café Solsikken"_s, u"Hjemløse unge"_s}) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = name;
        m_content.investments.append(investment);
    }
    QVERIFY(PortfolioStore::create(m_path, m_content,
                                   {u"Mette"_s, QDateTime::currentDateTimeUtc(), {}}));
    m_content = *(*PortfolioStore::open(m_path, today))->content();
}

void TestOlderFile::cleanup()
{
    m_folder.reset();
}

/// As a program that knows these steps too would open it.
Result<std::unique_ptr<Database>> TestOlderFile::opened(const QStringList &laterSteps) const
{
    return openPortfolioFile(m_path, today, migrationSteps() + laterSteps);
}

QByteArray TestOlderFile::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOlderFile::isCopiedAndBroughtUpToDate()
{
    const auto database = opened({goodStep});
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(*fileVersion(**database), 2);
    QCOMPARE((*database)->value(u"SELECT note FROM investment"_s)->toString(), u"Café Solsikken"_s);
    QCOMPARE(names(), QStringList({u"Fonden 2026-11-24 (1).bundlinje"_s, u"Fonden.bundlinje"_s}));

    const auto copy =
        PortfolioStore::open(m_folder->filePath(u"Fonden 2026-11-24 (1).bundlinje"_s), today);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QVERIFY((*copy)->verify());
    QVERIFY(*(*copy)->content() == m_content);
    const auto tooNew = PortfolioStore::open(m_path, today);
    QCOMPARE(tooNew.error().code, Error::Code::FileTooNew);
    QCOMPARE(tooNew.error().value, u"2"_s);
}

void TestOlderFile::anEarlierCopyIsKept()
{
    QFile earlier(m_folder->filePath(u"Fonden 2026-11-24 (1).bundlinje"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("another");
    earlier.close();
    QVERIFY(opened({goodStep}));
    QVERIFY(QFile::exists(m_folder->filePath(u"Fonden 2026-11-24 (1) 2.bundlinje"_s)));
    QVERIFY(earlier.open(QIODevice::ReadOnly));
    QCOMPARE(earlier.readAll(), QByteArray("another"));
}

void TestOlderFile::aStepThatFailsLeavesEverything()
{
    const QByteArray before = bytes();
    const auto database = opened({failingStep});
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Storage);
    QVERIFY(bytes() == before);
    const auto store = PortfolioStore::open(m_path, today);
    QVERIFY((*store)->verify());
    QVERIFY(*(*store)->content() == m_content);
}

void TestOlderFile::theStepsBeforeAFailingOneHold()
{
    QVERIFY(!opened({goodStep, failingStep}));
    const auto database = opened({goodStep});
    QVERIFY(database);
    QCOMPARE(*fileVersion(**database), 2);
    QCOMPARE((*database)->value(u"SELECT name FROM investment"_s)->toString(), u"Café Solsikken"_s);
}

void TestOlderFile::oneThatCannotBeWrittenIsRefused()
{
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const QByteArray before = bytes();
    const auto database = opened({goodStep});
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::FileReadOnly);
    QCOMPARE(database.error().value, u"1"_s);
    QVERIFY(bytes() == before);
    QCOMPARE(names(), QStringList({u"Fonden.bundlinje"_s}));
}

QTEST_GUILESS_MAIN(TestOlderFile)
#include "tst_olderfile.moc"
