#include "model/exchange/csvtable.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestCsvTable final : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void tellsFaults_data();
    void tellsFaults();
    void refusesOtherEncodings();
    void numbersRecordsNotLines();
    void keepsLongCells();
};

void TestCsvTable::readsCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QByteArray("A,B\r\n1,2\r\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("line feed only") << QByteArray("A,B\n1,2\n") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("no line end") << QByteArray("A,B\r\n1,2") << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("empty last cell") << QByteArray("A,B\r\n1,") << QStringList{u"1"_s, QString()};
    QTest::newRow("only empty cells")
        << QByteArray("A,B\r\n,\r\n") << QStringList{QString(), QString()};
    QTest::newRow("quoted line break")
        << QByteArray("A,B\r\n\"1\n2\",\"3\"\r\n") << QStringList{u"1\n2"_s, u"3"_s};
    QTest::newRow("doubled quotes") << QByteArray("A,B\r\n\"say \"\"ja\"\"\",\"a,b\"\r\n")
                                    << QStringList{u"say \"ja\""_s, u"a,b"_s};
    QTest::newRow("white space is kept")
        << QByteArray("A,B\r\n GBP ,\"x \"\r\n") << QStringList{u" GBP "_s, u"x "_s};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "A,B\r\n\xC3\xA6,2\r\n")
                                     << QStringList{u"æ"_s, u"2"_s};
}

void TestCsvTable::readsCells()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    const Result<CsvTable> table = csvTable(text, u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->header, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(table->records.size(), 1);
    QCOMPARE(table->records.first().cells, cells);
    QVERIFY(table->faults.isEmpty());
}

void TestCsvTable::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too few") << QByteArray("1") << u"the row has fewer cells than the header"_s;
    QTest::newRow("too many") << QByteArray("1,2,3") << u"the row has more cells than the header"_s;
    QTest::newRow("open quote") << QByteArray("1,\"2")
                                << u"the quotes of the row do not fit together"_s;
    QTest::newRow("open quote in the first cell")
        << QByteArray("\"1,2") << u"the quotes of the row do not fit together"_s;
    QTest::newRow("open quote after doubled ones")
        << QByteArray("1,\"2\"\"3") << u"the quotes of the row do not fit together"_s;
    QTest::newRow("text after the closing quote")
        << QByteArray("\"1\"x,2") << u"the quotes of the row do not fit together"_s;
}

void TestCsvTable::tellsFaults()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const Result<CsvTable> table = csvTable("A,B\r\n" + row + "\r\nlast,row\r\n", u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->faults.size(), 1);
    QCOMPARE(table->faults.first().reason, reason);
    QCOMPARE(table->faults.first().row, 2);
    QCOMPARE(table->records.size(), 2);
    QVERIFY(table->records.first().cells.join(u' ').contains(u'1'));
    QCOMPARE(table->records.last().cells, (QStringList{u"last"_s, u"row"_s}));
}

void TestCsvTable::refusesOtherEncodings()
{
    const Result<CsvTable> latin = csvTable("A,B\r\n1,2\r\nR\xF8nde,3\r\n", u"a.csv"_s);
    QVERIFY(!latin);
    QCOMPARE(latin.error().code, Error::Code::ImportUnreadable);
    QCOMPARE(latin.error().where, u"a.csv"_s);
    QCOMPARE(latin.error().value, u"3"_s);
    QVERIFY(!csvTable(QByteArray("\xFF\xFE"
                                 "A\0,\0",
                                 6),
                      u"a.csv"_s));
}

void TestCsvTable::numbersRecordsNotLines()
{
    const Result<CsvTable> table = csvTable("A,B\r\n\"1\n\n\",2\r\n\r\n3,4\r\n", u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records.first().row, 2);
    QCOMPARE(table->records.last().row, 4);
}

void TestCsvTable::keepsLongCells()
{
    const QByteArray text(10'000, 'x');
    const Result<CsvTable> table = csvTable("A,B\r\n" + text + ",2\r\n", u"a.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->records.first().cells.first().size(), 10'000);
    QVERIFY(csvTable({}, u"a.csv"_s)->header.isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
