#include "model/exchange/jsonexchange.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestFileWriter final : public QObject {
    Q_OBJECT

private slots:
    void neverOverwritesUnasked();
    void saysWhatIsMissingOrCannotBeWritten();
    void aPortfolioIsReadBackFromItsFile();
    void aBrokenFileIsNamed();
};

void TestFileWriter::neverOverwritesUnasked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"æøå.json"_s);
    QVERIFY(writeFile(path, "one", Overwrite::Refuse));
    QCOMPARE(writeFile(path, "two", Overwrite::Refuse).error().code, Error::Code::FileExists);
    QCOMPARE(*readFile(path), QByteArray("one"));
    QVERIFY(writeFile(path, "three", Overwrite::Replace));
    QCOMPARE(*readFile(path), QByteArray("three"));
}

void TestFileWriter::saysWhatIsMissingOrCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString inNoFolder = folder.filePath(u"no/such/folder.csv"_s);
    const Status written = writeFile(inNoFolder, "x", Overwrite::Refuse);
    QCOMPARE(written.error().code, Error::Code::CannotWrite);
    QCOMPARE(written.error().where, inNoFolder);
    QCOMPARE(readFile(inNoFolder).error().code, Error::Code::FileMissing);
    QCOMPARE(readFile(folder.path()).error().code, Error::Code::FileUnreadable);
}

void TestFileWriter::aPortfolioIsReadBackFromItsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"portfolio.json"_s);
    PortfolioContent content{newPortfolio(u"Fonden"_s), {Investment{.id = InvestmentId::create()}}};
    content.investments.first().name = u"Ungehjem Vest"_s;
    QVERIFY(writeJsonFile(path, content, Overwrite::Refuse));
    const Result<PortfolioContent> read = readJsonFile(path);
    QVERIFY(read);
    QVERIFY(*read == content);
}

void TestFileWriter::aBrokenFileIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.json"_s);
    QVERIFY(writeFile(path, R"({"format":"bundlinje","version":1,"portfolio":{"name":5}})",
                      Overwrite::Refuse));
    const Result<PortfolioContent> read = readJsonFile(path);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QCOMPARE(read.error().where, path + u", portfolio.name"_s);
    QCOMPARE(read.error().value, u"5"_s);
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
