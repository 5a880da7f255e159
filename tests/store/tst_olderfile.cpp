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
    void earlierVersionsAreBroughtUpToDate_data();
    void earlierVersionsAreBroughtUpToDate();

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

int presentVersion()
{
    return static_cast<int>(migrationSteps().size());
}

/// Of the safety copy, which says the version that it has.
QString copyName(const QString &more = {})
{
    return u"Fonden 2026-11-24 (%1)%2.bundlinje"_s.arg(presentVersion()).arg(more);
}

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
        investment.ownShare = MoneyFigure{.amount = Money::fromMinor(100, Currency::DKK)};
        investment.ownShare->provenance.assumption = u"As last year"_s;
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
    QCOMPARE(*fileVersion(**database), presentVersion() + 1);
    QCOMPARE((*database)->value(u"SELECT note FROM investment"_s)->toString(), u"Café Solsikken"_s);
    QCOMPARE(names(), QStringList({copyName(), u"Fonden.bundlinje"_s}));

    const auto copy = PortfolioStore::open(m_folder->filePath(copyName()), today);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QVERIFY((*copy)->verify());
    QVERIFY(*(*copy)->content() == m_content);
    const auto tooNew = PortfolioStore::open(m_path, today);
    QCOMPARE(tooNew.error().code, Error::Code::FileTooNew);
    QCOMPARE(tooNew.error().value, QString::number(presentVersion() + 1));
}

void TestOlderFile::anEarlierCopyIsKept()
{
    QFile earlier(m_folder->filePath(copyName()));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("another");
    earlier.close();
    QVERIFY(opened({goodStep}));
    QVERIFY(QFile::exists(m_folder->filePath(copyName(u" 2"_s))));
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
    QCOMPARE(*fileVersion(**database), presentVersion() + 1);
    QCOMPARE((*database)->value(u"SELECT name FROM investment"_s)->toString(), u"Café Solsikken"_s);
}

void TestOlderFile::oneThatCannotBeWrittenIsRefused()
{
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const QByteArray before = bytes();
    const auto database = opened({goodStep});
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::FileReadOnly);
    QCOMPARE(database.error().value, QString::number(presentVersion()));
    QVERIFY(bytes() == before);
    QCOMPARE(names(), QStringList({u"Fonden.bundlinje"_s}));
}

void TestOlderFile::earlierVersionsAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("laterColumns");

    const QStringList ofContract{
        u"repaid_basis"_s,      u"repaid_currency"_s,      u"repaid"_s,
        u"outstanding_basis"_s, u"outstanding_currency"_s, u"outstanding"_s,
        u"earned_basis"_s,      u"earned_currency"_s,      u"earned"_s,
        u"effect_met"_s,        u"effect_target"_s,        u"expected_return"_s};
    const QStringList ofInstrument{u"instrument"_s, u"repayment_kinds"_s};
    QTest::newRow("before business cases")
        << 1 << ofInstrument + ofContract + QStringList{u"has_chosen_case"_s};
    QTest::newRow("before contracts") << 2 << ofInstrument + ofContract;
    QTest::newRow("before instruments") << 3 << ofInstrument;
    QTest::newRow("before reports were noted") << 4 << QStringList();
}

/// A version as it was: without the columns that came later, and with rows that know less.
void TestOlderFile::earlierVersionsAreBroughtUpToDate()
{
    QFETCH(const int, version);
    QFETCH(const QStringList, laterColumns);
    {
        const auto database = Database::open(m_path, Database::Access::ReadWrite);
        QVERIFY(database);
        for (const QString &column : laterColumns)
            QVERIFY((*database)->run(u"ALTER TABLE investment DROP COLUMN "_s + column));
        QVERIFY((*database)->run(u"DROP TABLE produced_report"_s));
        QVERIFY((*database)->run(
            u"UPDATE investment SET own_share_basis = 'stated' WHERE own_share IS NOT NULL"_s));
        QVERIFY((*database)->run(u"PRAGMA user_version = %1"_s.arg(version)));
    }
    const auto store = PortfolioStore::open(m_path, today);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->verify());
    QVERIFY(*(*store)->content() == m_content);
    const QString copy = u"Fonden 2026-11-24 (%1).bundlinje"_s.arg(version);
    QCOMPARE(names(), QStringList({copy, u"Fonden.bundlinje"_s}));
}

QTEST_GUILESS_MAIN(TestOlderFile)
#include "tst_olderfile.moc"
