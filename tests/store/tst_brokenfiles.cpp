#include "model/store/portfoliostore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Files that are refused, each with the right reason and without being touched.
class TestBrokenFiles final : public QObject {
    Q_OBJECT

private slots:
    void areRefusedAndLeftAlone_data();
    void areRefusedAndLeftAlone();
    void aMissingFileIsNotMade();
};

namespace {

QByteArray intactFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.bundlinje"_s);
    PortfolioContent content{newPortfolio(u"Fonden"_s), {}};
    for (int i = 0; i < 50; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = u"Indsats %1"_s.arg(i);
        investment.publicNote = QString(1000, u'æ');
        content.investments.append(investment);
    }
    const SaveNote note{u"Mette"_s, QDateTime::currentDateTimeUtc(), {}};
    QFile file(path);
    if (!PortfolioStore::create(path, content, note) || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QByteArray replaced(QByteArray bytes, qsizetype at, const QByteArray &by)
{
    return bytes.replace(at, by.size(), by);
}

} // namespace

void TestBrokenFiles::areRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("value");
    const QByteArray intact = intactFile();
    QVERIFY(intact.size() > 20'000);
    const QByteArray page(4096, '\xa5');
    QTest::newRow("empty") << QByteArray() << Error::Code::NotAPortfolio << QString();
    QTest::newRow("zero bytes") << QByteArray(8192, '\0') << Error::Code::NotAPortfolio
                                << QString();
    QTest::newRow("text") << QByteArray("name;amount\n") << Error::Code::NotAPortfolio << QString();
    QTest::newRow("another application's")
        << replaced(intact, 68, QByteArray(4, '\0')) << Error::Code::NotAPortfolio << QString();
    QTest::newRow("newer") << replaced(intact, 60, QByteArray("\0\0\0\x0c", 4))
                           << Error::Code::FileTooNew << u"12"_s;
    QTest::newRow("cut off in the header")
        << intact.left(50) << Error::Code::FileDamaged << QString();
    QTest::newRow("cut off in the middle")
        << intact.left(intact.size() / 2) << Error::Code::FileDamaged << QString();
    QTest::newRow("schema overwritten")
        << replaced(intact, 200, page.left(3800)) << Error::Code::FileDamaged << QString();
    QTest::newRow("page overwritten")
        << replaced(intact, 4096, page) << Error::Code::FileDamaged << QString();
}

void TestBrokenFiles::areRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    QFETCH(QString, value);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"p.bundlinje"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    const auto store = PortfolioStore::open(file.fileName(), QDate(2026, 11, 24));
    QVERIFY(!store);
    QCOMPARE(store.error().code, code);
    QCOMPARE(store.error().value, value);
    QCOMPARE(store.error().where, file.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestBrokenFiles::aMissingFileIsNotMade()
{
    const QTemporaryDir folder;
    const auto store = PortfolioStore::open(folder.filePath(u"p.bundlinje"_s), QDate(2026, 11, 24));
    QCOMPARE(store.error().code, Error::Code::FileMissing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
