#include "model/items/archivepdf.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestArchivePdf final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItIs();
    void theSameDrawingGivesTheSameBytes_data();
    void theSameDrawingGivesTheSameBytes();

private:
    static QByteArray drawn(const QString &title);
};

QByteArray TestArchivePdf::drawn(const QString &title)
{
    ArchivePdf pdf(title);
    QPainter painter(&pdf.writer());
    painter.drawText(100, 100, u"Æblegrød til 12 unge"_s);
    painter.end();
    return pdf.bytes();
}

void TestArchivePdf::saysWhatItIs()
{
    const QByteArray pdf = drawn(u"Årsredegørelse <2026> & mere"_s);
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
    QVERIFY(pdf.contains("/GTS_PDFA1"));
    QVERIFY(pdf.contains(u"Årsredegørelse &lt;2026&gt; &amp; mere"_s.toUtf8()));
    QVERIFY(pdf.contains("/FontFile2"));
}

void TestArchivePdf::theSameDrawingGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Oversigt"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("hostile") << u"/ID [ <x> /CreationDate (D:1) xmp:CreateDate=\"1\""_s;
}

/// Qt writes the moment in another length where a time zone has none to tell.
void TestArchivePdf::theSameDrawingGivesTheSameBytes()
{
    QFETCH(QString, title);
    const QByteArray zone = qgetenv("TZ");
    for (const QByteArray &each : {QByteArray("UTC"), QByteArray("Europe/Copenhagen")}) {
        qputenv("TZ", each);
        const QByteArray pdf = drawn(title);
        QCOMPARE(pdf, drawn(title));
        QVERIFY(!pdf.contains(QDate::currentDate().toString(Qt::ISODate).toLatin1()));
        QVERIFY(!pdf.contains(QDate::currentDate().toString(u"yyyyMMdd"_s).toLatin1()));
        // The table of contents still begins where the end of the file says.
        const qsizetype table =
            pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').constFirst().toLongLong();
        QCOMPARE(pdf.mid(table, 4), QByteArray("xref"));
    }
    qputenv("TZ", zone);
}

QTEST_MAIN(TestArchivePdf)
#include "tst_archivepdf.moc"
