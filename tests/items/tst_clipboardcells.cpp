#include "model/items/clipboardcells.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What spreadsheets put on the clipboard.
class TestClipboardCells final : public QObject {
    Q_OBJECT

private slots:
    void cellsAreRead_data();
    void cellsAreRead();
};

void TestClipboardCells::cellsAreRead_data()
{
    using Cells = QList<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    QTest::newRow("nothing") << QString() << Cells();
    QTest::newRow("a block") << u"a\tb\r\nc\t\r\n"_s
                             << Cells{{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
    QTest::newRow("an empty line between") << u"a\n\nb"_s << Cells{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("a cell of two lines") << u"\"a\r\nb\"\tc\r\n"_s << Cells{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("a quote in quotes") << u"\"a \"\"b\"\"\""_s << Cells{{u"a \"b\""_s}};
    QTest::newRow("nothing in quotes") << u"\"\"\tb"_s << Cells{{QString(), u"b"_s}};
    QTest::newRow("a name in quotes first")
        << u"\"Vugge\" Aarhus\tb\nc"_s << Cells{{u"\"Vugge\" Aarhus"_s, u"b"_s}, {u"c"_s}};
    QTest::newRow("a quote that does not end")
        << u"\"a\tb\nc"_s << Cells{{u"\"a"_s, u"b"_s}, {u"c"_s}};
    QTest::newRow("a quote within") << u"12\" pipe\tb"_s << Cells{{u"12\" pipe"_s, u"b"_s}};
}

void TestClipboardCells::cellsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, cells);
    QCOMPARE(clipboardCells(text), cells);
    for (const QStringList &line : std::as_const(cells)) {
        for (const QString &cell : line) {
            if (!cell.isEmpty())
                QCOMPARE(clipboardCells(clipboardText(cell)), QList<QStringList>{{cell}});
        }
    }
}

QTEST_GUILESS_MAIN(TestClipboardCells)

#include "tst_clipboardcells.moc"
