#include "model/items/searchtext.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestSearchText final : public QObject {
    Q_OBJECT

private slots:
    void foldedText_data();
    void foldedText();
};

void TestSearchText::foldedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("case") << u"UngiFokus"_s << QByteArray("ungifokus");
    QTest::newRow("danish letters") << u"Ærø, Århus"_s << QByteArray("aeroe, aarhus");
    QTest::newRow("accents") << u"Café Müller"_s << QByteArray("cafe muller");
    QTest::newRow("decomposed ring") << u"A\u030Arhus"_s << QByteArray("aarhus");
    QTest::newRow("outside the basic plane") << u"\U0001F600"_s << u"\U0001F600"_s.toUtf8();
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestSearchText::foldedText()
{
    QFETCH(QString, text);
    QTEST(searchFolded(text), "folded");
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
